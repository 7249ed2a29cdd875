import Clustering
import Testing

@Suite("Another threshold needs no text")
struct ThresholdTests {
    /// A text of words that are told by their numbers, with the opening and the parts that are given.
    private func document(_ parts: [Range<Int>]) -> ClusteringDocument {
        let words = parts.flatMap { $0.map { UInt64($0) &* 0x9e37_79b9_7f4a_7c15 | 1 } }
        var starts: [Int] = []
        var at = 0
        for part in parts {
            starts.append(at)
            at += part.count
        }
        return ClusteringDocument(
            words: words, numbers: [], names: [], paragraphStarts: starts, contentKey: UInt64(words.count), outlet: 0,
            day: nil, minutes: nil, signoff: [], takeLabel: nil, isAgencyPrint: false, terms: [], bodyWeight: 0)
    }

    /// Texts that hold a tenth, two tenths … of one long text, at its opening or elsewhere, in one stretch or in several.
    private var documents: [ClusteringDocument] {
        var all = [document([0..<200, 200..<400])]
        for tenths in 1...10 {
            let own = 10_000 * tenths
            let shared = 12 * tenths
            all.append(document([0..<shared, own..<(own + 120 - shared)]))
            all.append(document([(own + 500)..<(own + 620 - shared), 200..<(200 + shared)]))
            all.append(
                document([
                    (own + 900)..<(own + 910), 50..<(50 + shared / 2), (own + 920)..<(own + 1_050 - shared),
                    300..<(300 + shared / 2),
                ]))
        }
        return all
    }

    private func links(_ options: ClusteringOptions) -> [SharedTextLink] {
        let index = SharedTextIndex(documents.map { Fingerprint(of: $0, options: options) }, options: options)
        return index.links(in: 0..<index.count)
    }

    @Test("links judged at a threshold are those that are found with it", arguments: [0.2, 0.35, 0.5, 0.65, 0.8, 0.95])
    func sameAsFoundWithIt(_ threshold: Float) {
        var options = ClusteringOptions()
        let usual = links(options)
        options.threshold = threshold
        // What is refused and short is not kept; the lower threshold may find more of that.
        let found = links(options).filter { $0.sharedWords >= 20 }
        let judged = usual.map { $0.judged(at: threshold) }.filter { $0.sharedWords >= 20 }
        #expect(!found.isEmpty && found == judged)
        #expect(Set(found.map(\.reason)).count > 1)
    }
}
