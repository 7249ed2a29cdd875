import GRDB
import Glibc
import Newsdesk
import StoryIndex
import Testing

@Suite("What was decided is kept")
struct JudgementStoreTests {
    private func subject(_ text: UInt64, _ outlet: String = "Harbour Ledger") -> Judgement.Subject {
        Judgement.Subject(key: ContentKey(text: text, outlet: outlet), headline: "River talks collapse")
    }

    @Test("what one store wrote another reads, all of it and in order")
    func roundTrip() throws {
        let scratch = try Scratch()
        let path = scratch.file("judgements.sqlite")
        let store = try JudgementStore(path: path)
        let made = [
            Judgement(.split, [subject(1), subject(.max)]),
            Judgement(.pin, [subject(2)], anchors: [subject(3, "河畔日报"), subject(4)]),
            Judgement(.note, [subject(5)], note: "ask the desk \"who\" wrote 'this'\n🌙"),
            Judgement(.undo, [subject(1)], undone: 1),
        ]
        let written = try made.map { try store.record($0) }
        #expect(written.map(\.judgement) == made)
        #expect(written.map(\.number) == [1, 2, 3, 4])
        #expect(try JudgementStore(path: path).entries() == written)
    }

    @Test("a process that is killed right after the answer loses nothing")
    func killed() async throws {
        let scratch = try Scratch()
        let path = scratch.file("judgements.sqlite")
        let result = await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try JudgementStore(path: path)
            for number in 0..<20 {
                let subject = Judgement.Subject(key: ContentKey(text: UInt64(number), outlet: "a"), headline: "")
                _ = try store.record(Judgement(.star, [subject]))
            }
            kill(getpid(), SIGKILL)
        }
        #expect(result != nil)
        #expect(try JudgementStore(path: path).entries().count == 20)
    }

    @Test("a file that is no database, or a damaged one, is told and left as it is")
    func damaged() throws {
        let scratch = try Scratch()
        try scratch.write("judgements.sqlite", String(repeating: "no database at all\n", count: 500))
        let before = scratch.bytes("judgements.sqlite")
        let failure = #expect(throws: JudgementFailure.self) {
            try JudgementStore(path: scratch.file("judgements.sqlite"))
        }
        #expect(failure?.description.contains("judgements cannot be read") == true)
        #expect(failure?.description.contains(scratch.path) == true)
        #expect(scratch.bytes("judgements.sqlite") == before)
    }

    @Test("a database with a page overwritten is refused, and its bytes stay")
    func torn() throws {
        let scratch = try Scratch()
        let path = scratch.file("judgements.sqlite")
        do {
            let store = try JudgementStore(path: path)
            for number in 0..<400 { _ = try store.record(Judgement(.star, [subject(UInt64(number))])) }
        }
        // The file is taken over without its log, and the middle of it overwritten.
        let stream = try #require(fopen(path, "r+"))
        fseek(stream, 0, SEEK_END)
        let size = ftell(stream)
        #expect(size > 8_192)
        for page in 1..<(size / 4_096) {
            fseek(stream, page * 4_096, SEEK_SET)
            fputs(String(repeating: "x", count: 600), stream)
        }
        fclose(stream)
        let before = scratch.bytes("judgements.sqlite")
        #expect(throws: JudgementFailure.self) { try JudgementStore(path: path) }
        #expect(scratch.bytes("judgements.sqlite") == before)
    }

    @Test("a store that is only read has what was written, and says that nothing is saved")
    func readOnly() throws {
        let scratch = try Scratch()
        let path = scratch.file("judgements.sqlite")
        let written = try JudgementStore(path: path).record(Judgement(.star, [subject(1)]))
        let before = scratch.bytes("judgements.sqlite")
        let store = try JudgementStore(path: path, isReadOnly: true)
        #expect(try store.entries() == [written])
        let failure = #expect(throws: JudgementFailure.self) { try store.record(Judgement(.star, [subject(2)])) }
        #expect(failure?.description == "not saved: \(path) cannot be written to")
        #expect(try store.entries() == [written])
        #expect(scratch.bytes("judgements.sqlite") == before)
        #expect(throws: JudgementFailure.self) { try JudgementStore(path: path + "x", isReadOnly: true) }
        try scratch.write("empty.sqlite", "")
        #expect(try JudgementStore(path: scratch.file("empty.sqlite"), isReadOnly: true).entries().isEmpty)
    }

    @Test("values that are not of their columns' kinds are told with their judgement, and the rest is kept")
    func faults() throws {
        let scratch = try Scratch()
        let path = scratch.file("judgements.sqlite")
        let store = try JudgementStore(path: path)
        let written = try (1...4).map { try store.record(Judgement(.star, [subject(UInt64($0)), subject(9)])) }
        let queue = try DatabaseQueue(path: path)
        try queue.write { database in
            try database.execute(sql: "UPDATE judgement SET time = 'noon' WHERE number = 2")
            try database.execute(sql: "UPDATE subject SET text = 'no key' WHERE judgement = 3 AND position = 0")
            try database.execute(sql: "UPDATE judgement SET note = x'00ff' WHERE number = 4")
        }
        try queue.close()
        for isReadOnly in [false, true] {
            let log = try JudgementStore(path: path, isReadOnly: isReadOnly).log()
            #expect(log.entries.map(\.number) == [1, 3])
            #expect(log.entries.first == written.first)
            #expect(log.entries.last?.judgement.subjects == [subject(9)])
            #expect(
                log.faults == [
                    "judgement 2 is damaged: left out", "judgement 4 is damaged: left out",
                    "an article of judgement 3 is damaged: left out",
                ])
        }
    }

    @Test("a folder that cannot be written to is told")
    func noFolder() throws {
        let scratch = try Scratch()
        #expect(throws: JudgementFailure.self) { try JudgementStore(path: scratch.file("none/judgements.sqlite")) }
    }
}
