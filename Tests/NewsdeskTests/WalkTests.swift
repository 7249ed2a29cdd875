import Glibc
import Intake
import Newsdesk
import StoryIndex
import Testing
import WireModel

@Suite("Each file is read once, however it is named")
struct WalkTests {
    private static let story = "The ferry of Lorne left the port at noon on Monday, the pilots said.\n"

    /// Two outlets with a story each.
    private func heap() throws -> Scratch {
        let scratch = try Scratch()
        for folder in ["a", "b"] { scratch.folder(folder) }
        try scratch.write("a/x.txt", Self.story)
        try scratch.write("b/y.txt", Self.story)
        return scratch
    }

    private func sources(_ named: [String], in scratch: Scratch) async -> [String] {
        let root = scratch.path + "/"
        let snapshot = await NewsDesk(workers: 2).load(named.map { root + $0 }).snapshot
        var streamed: [String] = []
        await ArticleStream(workers: 2).run(named.map { root + $0 }) { item in
            if case .article(let article, _) = item { streamed.append(article.source) }
        }
        let indexed = snapshot.articles.map(\.source).sorted()
        #expect(indexed == streamed)
        return indexed.map { String($0.dropFirst(root.count)) }
    }

    @Test("spellings of one file, a file and its folder, and folders in folders")
    func spellings() async throws {
        let scratch = try heap()
        #expect(await sources(["a/x.txt", "./a/../a/x.txt"], in: scratch) == ["a/x.txt"])
        #expect(await sources(["./a/../a/x.txt", "a/x.txt"], in: scratch) == ["./a/../a/x.txt"])
        #expect(await sources(["a/x.txt", "b/..", "b/y.txt"], in: scratch) == ["a/x.txt", "b/../b/y.txt"])
    }

    @Test("a symbolic link is no second file, in a folder or beside it; a hard link is one")
    func links() async throws {
        let scratch = try heap()
        symlink("../b/y.txt", scratch.file("a/z.txt"))
        symlink("x.txt", scratch.file("b/nowhere.txt"))
        symlink("a", scratch.file("c"))
        #expect(await sources([""], in: scratch) == ["a/x.txt", "a/z.txt"])
        link(scratch.file("b/y.txt"), scratch.file("b/yy.txt"))
        #expect(await sources(["a", "b", "c"], in: scratch) == ["a/x.txt", "a/z.txt", "b/yy.txt"])
        #expect(await sources(["b/yy.txt", "b/../b/yy.txt"], in: scratch) == ["b/yy.txt"])
    }

    @Test("a name that is not in UTF-8 is told, and what lies beside it is read")
    func unnamed() async throws {
        let scratch = try heap()
        for name: [UInt8] in [Array("/a/caf".utf8) + [0xe9] + Array(".txt".utf8), Array("/b/y".utf8) + [0xff]] {
            let path = (Array(scratch.path.utf8) + name + [0]).map { CChar(bitPattern: $0) }
            let descriptor = creat(path, 0o600)
            #expect(descriptor >= 0 && write(descriptor, "Lorne", 5) == 5)
            close(descriptor)
        }
        let result = await NewsDesk(workers: 1).load([scratch.path, scratch.file("caf\u{FFFD}.txt")])
        #expect(result.snapshot.articles.map(\.source).sorted() == ["a/x.txt", "b/y.txt"].map(scratch.file))
        #expect(
            result.warnings.map(\.source) == ["a/caf\u{FFFD}.txt", "b/y\u{FFFD}", "caf\u{FFFD}.txt"].map(scratch.file))
        #expect(result.warnings.allSatisfy { $0.reason.hasPrefix("its name is not in UTF-8") })
    }

    @Test("a file whose first name goes is read under its other one, and a link that comes adds nothing")
    func watched() async throws {
        let scratch = try heap()
        symlink("../b/y.txt", scratch.file("a/z.txt"))
        let library = Library([scratch.path], desk: NewsDesk(workers: 1), takesInFrom: 0)
        #expect(await library.load().snapshot.articles.count == 2)
        unlink(scratch.file("a/z.txt"))
        let later = try #require(await library.refresh([scratch.file("a/z.txt")]))
        #expect(later.result.snapshot.articles.map(\.source).sorted() == ["a/x.txt", "b/y.txt"].map(scratch.file))
        symlink("x.txt", scratch.file("a/zz.txt"))
        #expect(await library.refresh([scratch.file("a/zz.txt")]) == nil)
    }
}
