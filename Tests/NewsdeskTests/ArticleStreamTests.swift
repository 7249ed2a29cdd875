import Foundation
import Intake
import Newsdesk
import StoryIndex
import Testing
import WireModel

@Suite("articles one after the other")
struct ArticleStreamTests {
    /// Records of more than two windows, the latest day first.
    static func lines(_ count: Int) -> String {
        let text = "The harbour of Lorne was closed after a ship ran aground, officials said."
        let filler = String(repeating: "no text ", count: 400)
        return (0..<count).map { number in
            #"{"id": "r\#(number)", "title": "Harbour \#(number)", "published": "2024-03-\#(28 - number % 28)", "text": "\#(text)", "pad": "\#(filler)"}"#
        }.joined(separator: "\n")
    }

    /// The ids, and the warnings, in the order they come.
    static func stream(_ paths: [String], workers: Int) async -> [String] {
        var told: [String] = []
        await ArticleStream(workers: workers).run(paths) { item in
            switch item {
            case .article(let article, _): told.append(article.id)
            case .warning(let warning): told.append(warning.kind.rawValue)
            }
        }
        return told
    }

    @Test("they come in the order of the records, on any number of cores", arguments: [1, 2, 5])
    func order(workers: Int) async throws {
        let scratch = try Scratch()
        let path = try scratch.write("lines.jsonl", Self.lines(3_000))
        #expect(await Self.stream([path], workers: workers) == (0..<3_000).map { "r\($0)" })
    }

    @Test(
        "files come in the order of their paths, however they are named, warnings where they arise", arguments: [1, 4])
    func files(workers: Int) async throws {
        let scratch = try Scratch()
        let broken = try scratch.write(
            "z.jsonl", "\(Self.lines(2))\n{\"id\": \n{\"id\": \"r9\", \"text\": \"Ferries left at noon.\"}\n")
        let whole = try scratch.write("a.jsonl", Self.lines(1))
        let told = await Self.stream([broken, scratch.path + "/nowhere", whole], workers: workers)
        #expect(told == ["unreadable", "r0", "r0~2", "r1", "malformed", "r9"])
    }

    @Test(
        "no id is given twice, whatever ids the records have of their own",
        arguments: [
            ("x x x~2", ["x", "x~2", "x~2~2"]), ("x~2 x x", ["x~2", "x", "x~3"]), ("x x x", ["x", "x~2", "x~3"]),
            ("x x~2 x~3 x x~2 x", ["x", "x~2", "x~3", "x~4", "x~2~2", "x~5"]),
        ])
    func twins(ids: String, given: [String]) async throws {
        let scratch = try Scratch()
        let lines = ids.split(separator: " ").enumerated().map {
            #"{"id": "\#($1)", "text": "Ferry \#($0) left Lorne at noon, officials said."}"#
        }
        let path = try scratch.write("x.jsonl", lines.joined(separator: "\n"))
        #expect(await Self.stream([path], workers: 2) == given)
        // The index has an order of its own.
        let indexed = await NewsDesk(workers: 2).load([path]).snapshot.articles.map(\.id)
        #expect(Set(indexed).count == given.count && indexed.count == given.count, "\(indexed)")
    }

    @Test("the words counted are those of the index")
    func words() async throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            "x.txt",
            "Harbour opens\n\nThe 12 boats of Lorne left on Tuesday, at 10:30 a.m., said Piet O'Marrow. 港口重新开放了。\n")
        var counts: [Int] = []
        await ArticleStream(workers: 1).run([path]) { item in
            if case .article(_, let words) = item { counts.append(words) }
        }
        #expect(await NewsDesk(workers: 1).load([path]).snapshot.wordCounts == counts)
        #expect(counts.count == 1)
    }
}
