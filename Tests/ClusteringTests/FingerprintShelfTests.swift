import Testing

@testable import Clustering

/// Memory that fingerprints share.
@Suite("The shelf of fingerprints")
struct FingerprintShelfTests {
    private func text(_ words: Int, _ random: inout Generator) -> ClusteringDocument {
        ClusteringDocument(
            words: (0..<words).map { _ in UInt64(random.next(1 << 30)) },
            numbers: stride(from: 3, to: words + 9, by: 17).map { $0 }, names: [-1] + stride(from: 0, to: words, by: 5),
            paragraphStarts: [0, 0, 40, 20, 90, words, words + 1], contentKey: UInt64(words))
    }

    @Test("A text on a shelf of many has what it has on its own, however long the others are")
    func sameColumns() {
        var random = Generator(seed: 5)
        // Some fill the rest of a block, one is larger than a block ever gets.
        let sizes = [0, 1, 4, 5, 700] + (0..<400).map { _ in random.next(900) } + [600_000, 12, 300]
        let documents = sizes.map { text($0, &random) }
        let shelf = FingerprintShelf()
        let shared = documents.map { Fingerprint(of: $0, on: shelf) }
        for (document, fingerprint) in zip(documents, shared) {
            let own = Fingerprint(of: document)
            let count = document.words.count
            #expect(fingerprint.words.elementsEqual(document.words.map { UInt32(truncatingIfNeeded: $0) }))
            #expect(fingerprint.numbers.elementsEqual(document.numbers.filter { $0 < count }.map { UInt32($0) }))
            #expect(fingerprint.names.elementsEqual(document.names.filter { 0..<count ~= $0 }.map { UInt32($0) }))
            var starts: [UInt32] = count > 0 ? [0] : []
            for start in document.paragraphStarts where start < count && start > Int(starts.last ?? 0) {
                starts.append(UInt32(start))
            }
            #expect(fingerprint.paragraphs.elementsEqual(starts))
            #expect(fingerprint.hashes.elementsEqual(own.hashes) && fingerprint.positions.elementsEqual(own.positions))
            #expect(fingerprint.hashes.count == fingerprint.positions.count)
            #expect(fingerprint.textHash == own.textHash && fingerprint.wordCount == count)
        }
    }

    @Test("A text outlives its shelf and the others on it")
    func outlives() {
        var random = Generator(seed: 6)
        let documents = (0..<300).map { _ in text(500, &random) }
        var kept: [Fingerprint] = []
        for _ in 0..<20 {
            let shelf = FingerprintShelf()
            let all = documents.map { Fingerprint(of: $0, on: shelf) }
            kept.append(all[150])
        }
        let expected = documents[150].words.map { UInt32(truncatingIfNeeded: $0) }
        #expect(kept.allSatisfy { $0.words.elementsEqual(expected) })
    }
}
