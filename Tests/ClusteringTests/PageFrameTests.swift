import Testing

@testable import Clustering

/// What pages of one site have around their stories, where the heap has too few of them to tell it from a story.
@Suite("Page frames")
struct PageFrameTests {
    /// A site with so many pages that its furniture is found, which tells that the heap is one of pages.
    private static func found(_ random: inout Generator) -> [ClusteringDocument] {
        let navigation = random.paragraph(90)
        return (0..<12).map { document([navigation] + random.story(4), key: UInt64($0 + 1)) }
    }

    @Test("Two pages that share their heads and feet are no story; two that share what stands inside are")
    func frame() {
        var random = Generator(seed: 41)
        let found = Self.found(&random)
        let (head, story, foot) = (random.paragraph(40), random.story(3), random.paragraph(80))
        let framed = (0..<2).map { document([head] + random.story(3) + [foot], key: UInt64($0 + 20)) }
        let prints = (0..<2).map {
            document([random.paragraph(40)] + story + [random.paragraph(40)], key: UInt64($0 + 30))
        }
        let openings = (0..<2).map { document(story + random.story(2), key: UInt64($0 + 40)) }
        let result = Clusterer.cluster(found + framed)
        #expect(result.clusters.isEmpty)
        let refused = result.links.filter { $0.reason == .pageFrame }
        #expect(refused.map(\.isAccepted) == [false] && refused.map(\.left) == [12] && refused.map(\.right) == [13])
        #expect(refused.allSatisfy { $0.judged(at: 0.1).reason == .pageFrame })
        #expect(Clusterer.cluster(found + prints).clusters == [[12, 13]])
        #expect(Clusterer.cluster(found + openings).clusters == [[12, 13]])
        // Where no furniture is found, a story of which the middle was written anew is as likely.
        let others = (0..<12).map { document(random.story(7), key: UInt64($0 + 1)) }
        #expect(Clusterer.cluster(others + framed).clusters == [[12, 13]])
    }

    @Test("What other pages of a site frame their texts with joins no short page of it to them")
    func shortPage() {
        var random = Generator(seed: 42)
        let found = Self.found(&random)
        let (head, foot) = (random.paragraph(40), random.paragraph(80))
        let pages = (0..<3).map { document([head] + random.story(4) + [foot], key: UInt64($0 + 20)) }
        let short = document([head, random.paragraph(20), foot], key: 30)
        #expect(Clusterer.cluster(found + pages + [short]).clusters.isEmpty)
        // With one other page it may be a story cut short.
        #expect(Clusterer.cluster(found + pages.prefix(1) + [short]).clusters == [[12, 13]])
    }

    @Test("A page joins a story of several prints by what more than one of them has")
    func vouching() {
        var random = Generator(seed: 43)
        let found = Self.found(&random)
        let (story, foot) = (random.story(5), random.paragraph(60))
        let prints =
            [document(story + [foot], key: 20)]
            + (0..<2).map { document(story + [random.paragraph()], key: UInt64($0 + 21)) }
        let page = document([random.paragraph(20), foot], key: 30)
        let brief = document([random.paragraph(20), story[1], story[2]], key: 31)
        #expect(Clusterer.cluster(found + prints + [page]).clusters == [[12, 13, 14]])
        #expect(Clusterer.cluster(found + prints + [brief]).clusters == [[12, 13, 14, 15]])
    }

    @Test("A page with a whole story and the beginnings of others is a print of that one")
    func teasers() {
        var random = Generator(seed: 44)
        let brief = random.story(3)
        let stories = (0..<6).map { _ in random.story(9) }
        let others = stories.indices.map { document(stories[$0], key: UInt64($0 + 1)) }
        let teasers = stories.map { Array($0[0].prefix(18)) }
        let print = document(brief, key: 20)
        let page = document(brief + [random.paragraph(20)] + teasers, key: 21)
        let result = Clusterer.cluster(others + [print, page])
        #expect(result.clusters == [[6, 7]])
        // The story is no more of this page than some of the others are.
        let long = stories.map { Array(($0[0] + $0[1]).prefix(50)) }
        let roundup = document(brief + long, key: 22)
        #expect(Clusterer.cluster(others + [print, roundup]).clusters.isEmpty)
    }
}
