import Foundation
import Testing

/// Reading takes its time; the keys do not wait for it.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct LoadingTests {
    @Test("while articles are read there is progress, help opens and commands are taken; then all are there")
    func progress() async throws {
        let scratch = try Scratch()
        try scratch.write("dump.jsonl", Invented.records(1_500))
        // The articles come through a pipe that the test holds open: the reading lasts as long as it likes.
        let session = try await TerminalSession(
            "mkfifo feed; (cat dump.jsonl; until test -e enough; do sleep 0.05; done) > feed & stet - < feed",
            ScreenSize(100, 30), in: scratch)
        try await session.screen("progress") { $0.contains("Reading …") && $0.status.contains("STORIES") }
        try await session.type("?", until: "the help, while reading") { $0.contains("Keys · Story list") }
        try await session.press("Escape", until: "no help") { !$0.contains("Keys · Story list") }
        try await session.type(":the", until: "a prompt, while reading") {
            $0.foot == ":the" && $0.contains("Reading …")
        }
        try await session.press("Escape", until: "no prompt") { !$0.foot.hasPrefix(":") }
        try scratch.write("enough", "")
        let list = try await session.screen("the list") {
            $0.title.contains("1,500 articles")
        }
        #expect(list.hasLoaded)
        try session.type("Q")
        let ending = try await session.ending()
        #expect(ending.status == "0")
        #expect(ending.isClean)
    }

    @Test("a folder of many files shows how many are read, keys are answered meanwhile, and Q does not wait")
    func folder() async throws {
        let scratch = try Scratch()
        for number in 0..<1_000 {
            try scratch.write("many/paper-\(number % 7)/\(number).txt", Invented.article(number))
        }
        let session = try await TerminalSession("stet many", ScreenSize(100, 30), in: scratch)
        try await session.screen("progress or the list") { $0.contains(" articles") }
        try await session.type("?", until: "the help") { $0.contains("Keys · Story list") }
        try await session.press("Escape", until: "no help") { !$0.contains("Keys · Story list") }
        let list = try await session.screen("the list", where: \.hasLoaded)
        #expect(list.title.contains("1,000 articles"))
        // Reading again, and leaving in the midst of it.
        try session.type("RQ")
        #expect(try await session.ending().isClean)
    }

    @Test("R reads what changed and keeps the rest: what came through a pipe, and the text that is open")
    func readAgain() async throws {
        let scratch = try Scratch()
        try scratch.write("dump.jsonl", Invented.records(3))
        try scratch.write("heap/one.txt", Invented.article(11))
        let session = try await TerminalSession("cat dump.jsonl | stet - heap", ScreenSize(120, 40), in: scratch)
        try await session.screen("the list") { $0.hasLoaded && $0.title.contains("4 articles") }
        try await session.press("Enter", until: "a text") { $0.status.contains("READ") }
        try await session.type("R", until: "that nothing changed") {
            $0.foot.contains("nothing changed in the sources")
        }
        #expect(try session.screen().title.contains("4 articles"))
        try scratch.write("heap/two.txt", Invented.article(12))
        try await session.type("R", until: "the new one") { $0.foot.contains("1 new article") }
        let screen = try session.screen()
        #expect(screen.title.contains("5 articles") && screen.status.contains("READ"))
    }

    @Test("what could not be read is told, and :messages lists it")
    func messages() async throws {
        let scratch = try Scratch()
        try scratch.write("heap/good.txt", Invented.article(1))
        try scratch.write("heap/void.txt", "")
        try scratch.write("heap/bytes.bin", Data((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7 % 251) }))
        try scratch.write("heap/dump.jsonl", Invented.records(2) + "rubbish\u{1B}[2J\n")
        for (name, target) in [("gone", "nowhere"), ("circle", ".")] {
            try FileManager.default.createSymbolicLink(
                atPath: scratch.file("heap/\(name)").path, withDestinationPath: target)
        }
        #expect(mkfifo(scratch.file("heap/pipe").path, 0o600) == 0)
        var wanted = ["void.txt", "bytes.bin", "record 2", "gone", "circle", "pipe"]
        if getuid() != 0 {
            let secret = try scratch.write("heap/secret.txt", "x")
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: secret.path)
            wanted.append("secret.txt")
        }
        let session = try await TerminalSession.reading(["heap"], ScreenSize(120, 40), in: scratch)
        #expect(try session.screen().title.contains("3 articles"))
        try session.type(":messages")
        let messages = try await session.press("Enter", until: "the messages") { $0.contains("void.txt") }
        for name in wanted { #expect(messages.contains(name), "\(name)\n\(messages)") }
        try await session.press("Escape", until: "the list") { !$0.contains("void.txt") || $0.foot.contains("? keys") }
    }

    @Test("a program whose model of names is damaged opens the reader, and says so among the messages")
    func damagedModel() async throws {
        let scratch = try Scratch()
        var bytes = try Data(contentsOf: URL(filePath: Program.path))
        let model = try #require(bytes.range(of: Data("STETNAME".utf8) + [1, 0]))
        bytes[model.lowerBound + 5_000] ^= 0x10
        let program = try scratch.write("damaged", bytes)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        let sources = Program.march.map { "'\($0)'" }.joined(separator: " ")
        let session = try await TerminalSession("'\(program.path)' \(sources)", ScreenSize(120, 40), in: scratch)
        let list = try await session.screen("the list, with a warning") {
            $0.hasLoaded && $0.contains("1 warning :messages")
        }
        #expect(list.title.contains("4 articles"))
        try session.type(":messages")
        try await session.press("Enter", until: "the message") { $0.contains("the model of names is damaged") }
        try await session.press("Escape", until: "the list") { !$0.contains("the model of names is damaged") }
        // Names by the rules alone.
        try await session.type("E", until: "entities by outlet") { $0.contains("Ostrava Bay") }
        try session.type("Q")
        #expect(try await session.ending().isClean)
    }
}

/// Articles that nobody wrote.
private enum Invented {
    private static let words = """
        harbour ferry council quay captain night shift workshop pier island bread tram flood vote paper clerk school hall \
        market grain price ledger bridge tunnel nurse doctor lamp orchard stone kiln
        """.split(separator: " ").map(String.init)

    /// A headline and a paragraph, the same for the same number and like no other.
    static func article(_ number: Int) -> String {
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func word() -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return words[Int(state >> 33) % words.count]
        }
        let sentences = (0..<2).map { _ in "The " + (0..<11).map { _ in word() }.joined(separator: " ") + "." }
        return "The \(word()) of the \(word()), part \(number)\n\n\(sentences.joined(separator: " "))\n"
    }

    /// As lines of JSON.
    static func records(_ count: Int) -> String {
        (0..<count).map { number in
            let parts = article(number).split(separator: "\n").map(String.init)
            return
                #"{"id": "r\#(number)", "outlet": "Paper \#(number % 7)", "title": "\#(parts[0])", "text": "\#(parts[1])"}"#
                + "\n"
        }.joined()
    }
}
