import Clustering
import Testing

/// A column of halves tells most articles that share nothing, and none that do.
@Suite("Fingerprints in a column")
struct HashColumnTests {
    /// SplitMix64 (Steele, Lea and Flood, 2014).
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var value = state
            value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
            value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
            return value ^ value >> 31
        }
    }

    /// Texts of a few paragraphs, some of them known ones; short texts among them, and empty ones.
    private func fingerprint(_ known: [[UInt64]], _ random: inout Random) -> Fingerprint {
        var words: [UInt64] = []
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            if Int.random(in: 0..<6, using: &random) == 0 {
                words += known.randomElement(using: &random) ?? []
            } else {
                words += (0..<30).map { _ in random.next() }
            }
        }
        return Fingerprint(of: ClusteringDocument(words: words, contentKey: random.next()))
    }

    @Test("a scan of those that it names finds what a scan of all finds, after any changes", arguments: 1...6)
    func law(seed: UInt64) {
        var random = Random(state: seed)
        let known = (0..<12).map { _ in (0..<Int.random(in: 12...40, using: &random)).map { _ in random.next() } }
        var articles = (0..<80).map { _ in fingerprint(known, &random) }
        var column = HashColumn(articles)
        var (named, found) = (0, 0)
        for step in 0..<12 {
            let place = Int.random(in: articles.indices, using: &random)
            switch step % 4 {
            case 1: articles[place] = fingerprint(known, &random)
            case 2: articles.append(fingerprint(known, &random))
            default: break
            }
            if step % 4 == 1 { column.loosen(place) }
            if step % 4 == 2 { column.loosen(articles.count - 1) }
            if step % 4 == 3 {
                let kept = articles.indices.filter { $0 != place && $0 != place / 2 }
                articles = kept.map { articles[$0] }
                column.keep(kept)
            }
            let sought = (0...step % 2).map { _ in fingerprint(known, &random) }
            let scan = SharedTextScan(for: sought, furniture: PageFurniture())
            let near = column.mayShare(with: sought, furniture: PageFurniture())
            let partners = scan.partners(in: near.map { articles[$0] }, atMost: 512).map { near[$0] }
            #expect(partners == scan.partners(in: articles, atMost: 512), "seed \(seed), step \(step)")
            (named, found) = (named + near.count, found + partners.count)
        }
        #expect(found > 0, "nothing was to be found")
        #expect(named < 12 * 60, "nearly all were named")
    }
}
