import Newsdesk
import StoryIndex
import TextCore
import Testing
import WireModel

/// Names in heaps that are too big to be named by the model while they are read.
@Suite struct NamingTests {
    private static let wire = """
        Talks in Port Hale end without a deal

        Foreign Minister Mira Solenne met Teodor Raine of the Coastal Workers Party in Port Hale on Friday, officials said.

        Quellin's government said it was glad. She flew to Quellin on Sunday. Brannick Marine said nothing to reporters.
        """

    private func desk(bytes: Int) -> NewsDesk {
        var desk = NewsDesk(workers: 2)
        desk.modelBytes = bytes
        return desk
    }

    @Test func aBigHeapEndsWithTheNamesOfASmallOne() async throws {
        let scratch = try Scratch()
        for outlet in ["one", "two", "three", "four"] { scratch.folder(outlet) }
        for outlet in ["one", "two", "three"] { try scratch.write("\(outlet)/story.txt", Self.wire) }
        try scratch.write("four/other.txt", "THE TALKS IN PORT HALE FAILED, MIRA SOLENNE SAID ON FRIDAY.")
        let small = Library([scratch.path], desk: desk(bytes: 1 << 20))
        let wanted = await small.load().snapshot
        #expect(await small.nameAgain() == nil)
        let big = Library([scratch.path], desk: desk(bytes: 0))
        let quick = await big.load().snapshot
        let named = try #require(await big.nameAgain())
        #expect(named.entities == wanted.entities)
        #expect(named.articles == quick.articles && named.clusters == quick.clusters)
        #expect(named.entityCounts == wanted.entityCounts)
    }

    @Test func namesAreNotToldAgainWhereNobodyAsksForThem() async throws {
        let scratch = try Scratch()
        scratch.folder("one")
        try scratch.write("one/story.txt", Self.wire)
        var desk = NewsDesk(workers: 1, parts: [.text])
        desk.modelBytes = 0
        let library = Library([scratch.path], desk: desk)
        _ = await library.load()
        #expect(await library.nameAgain() == nil)
    }
}
