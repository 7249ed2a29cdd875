import Testing

@testable import Clustering

/// Runs of four words that two texts have in common.
@Suite("Runs of four words")
struct PhraseFinderTests {
    private func text(_ words: [UInt64]) -> Fingerprint {
        Fingerprint(of: ClusteringDocument(words: words, contentKey: 1))
    }

    /// By looking at every pair of places: of each run that both have the first place in each.
    private func expected(_ left: [UInt64], _ right: [UInt64]) -> [SharedSegment] {
        func firsts(_ words: [UInt64]) -> [[UInt64]: Int] {
            var firsts: [[UInt64]: Int] = [:]
            for place in 0..<max(0, words.count - 3) where firsts[Array(words[place..<place + 4])] == nil {
                firsts[Array(words[place..<place + 4])] = place
            }
            return firsts
        }
        let (mine, theirs) = (firsts(left), firsts(right))
        return theirs.compactMap { run, place in
            mine[run].map {
                SharedSegment(diagonal: Int32($0 - place), first: Int32(place), last: Int32(place))
            }
        }
        .sorted { $0.first < $1.first }
    }

    @Test("Every run that two texts share is found at its first places, and no other", arguments: 1...40)
    func all(seed: UInt64) {
        var random = Generator(seed: seed)
        // Few different words: much is shared, and much is repeated.
        let different = 2 + random.next(40)
        func words() -> [UInt64] { (0..<random.next(300)).map { _ in UInt64(random.next(different)) << 7 } }
        var finder = PhraseFinder()
        for _ in 0..<3 {
            let right = words()
            let noted = text(right)
            finder.note(noted.columns)
            let isNoted = finder.isNoted(noted.columns)
            #expect(isNoted)
            for _ in 0..<4 {
                let left = words()
                let other = text(left)
                let found = Array(finder.hits(other.columns))
                #expect(found == expected(left, right))
                withExtendedLifetime(other) {}
            }
            withExtendedLifetime(noted) {}
        }
    }
}
