import Foundation
import Testing

/// Further versions of a story beside the two that are compared.
struct WitnessTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("wire.txt", Stories.wire)
        try scratch.write("print.txt", Stories.print)
        let third = Stories.wire.replacingOccurrences(
            of: "flanked by two union leaders", with: "beside two of the unions")
        try scratch.write("others/third.txt", third)
        try scratch.write("others/lake.txt", Stories.other)
        try scratch.write("others/wire.txt", Stories.wire)
        let records = [("w", Stories.wire), ("p", Stories.print), ("t", third), ("l", Stories.other)].map { id, text in
            let quoted = text.replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n")
            return "{\"id\": \"\(id)\", \"outlet\": \"Outlet \(id)\", \"text\": \"\(quoted)\"}"
        }
        try scratch.write("dump.jsonl", records.joined(separator: "\n"))
    }

    private func witnesses(_ arguments: String...) throws -> [String] {
        let run = try Program.run(["diff"] + arguments + ["--json"], in: scratch.url)
        #expect(run.status == 0 && run.errors.isEmpty)
        return try run.list("witnesses").compactMap { $0["id"] as? String }
    }

    private func sources(_ arguments: String...) throws -> [String] {
        let run = try Program.run(["diff"] + arguments + ["--json"], in: scratch.url)
        #expect(run.status == 0 && run.errors.isEmpty)
        return try run.list("witnesses").compactMap { $0["source"] as? String }
    }

    @Test("two files are compared alone")
    func alone() throws { #expect(try sources("wire.txt", "print.txt").isEmpty) }

    @Test("of the collection that a version was picked from, the others of its story are witnesses")
    func siblings() throws {
        #expect(try witnesses("dump.jsonl#w", "dump.jsonl#p") == ["t"])
        #expect(try witnesses("wire.txt", "dump.jsonl#p") == ["w", "t"])
        #expect(try witnesses("dump.jsonl#l", "wire.txt") == ["w", "p", "t"])
    }

    @Test("what is named after --against is heard in their place; of a folder, what belongs to the story")
    func against() throws {
        #expect(
            try sources("wire.txt", "print.txt", "--against", "others") == ["others/third.txt", "others/wire.txt"])
        #expect(
            try sources("wire.txt", "print.txt", "--against", "others/third.txt", "others/lake.txt") == [
                "others/lake.txt", "others/third.txt",
            ])
        #expect(try sources("dump.jsonl#w", "dump.jsonl#p", "--against", "others/third.txt") == ["others/third.txt"])
        #expect(try witnesses("wire.txt", "print.txt", "--against", "dump.jsonl#t") == ["t"])
    }

    @Test("neither of the two is a witness of its own, however it is named")
    func itself() throws {
        let whole = scratch.url.path
        #expect(try sources("wire.txt", "others/../print.txt", "--against", "./wire.txt", "\(whole)/print.txt").isEmpty)
    }

    @Test("witnesses are named in the forms for people")
    func named() throws {
        let run = try Program.run(["diff", "dump.jsonl#w", "dump.jsonl#p"], in: scratch.url)
        #expect(run.text.contains("beside 1 further version: Outlet t"))
    }

    @Test("witnesses that are not there are an error")
    func missing() throws {
        for arguments in [["nowhere"], ["dump.jsonl#x"], ["https://example.org/"], ["-", "-"]] {
            let run = try Program.run(["diff", "wire.txt", "print.txt", "--against"] + arguments, in: scratch.url)
            #expect(run.status == 2 && !run.errors.isEmpty && run.output.isEmpty, "\(arguments)")
        }
    }
}
