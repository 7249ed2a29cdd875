import Testing

@testable import Clustering

/// Work shared out among several.
@Suite("Crews")
struct CrewTests {
    /// Does the last piece first: whatever a piece leaves for the next one is missing there.
    private static let backward = Crew(size: 3) { pieces, work in
        for piece in (0..<pieces).reversed() { work(piece) }
    }

    /// Stories in several versions, on pages of a few outlets that print two lines below everything; more than one bucket of
    /// fingerprints.
    private func heap(seed: UInt64) -> [ClusteringDocument] {
        var random = Generator(seed: seed)
        let feet = (0..<5).map { _ in random.paragraph(50) }
        var documents: [ClusteringDocument] = []
        while documents.count < 700 {
            let base = random.story(5 + random.next(8))
            let terms = (0..<6).map { UInt64(documents.count / 40 * 10 + $0) }
            for _ in 0..<1 + random.next(5) {
                let copy = base.prefix(3 + random.next(base.count)).map { random.edited($0, each: 40) }
                let outlet = random.next(5)
                documents.append(
                    document(
                        copy + [feet[outlet]], key: UInt64(documents.count + 1), outlet: UInt64(outlet + 1),
                        numbers: [3, 9], terms: terms))
            }
        }
        return documents
    }

    @Test("Nothing depends on how many help and who is done first", arguments: 1...2)
    func sameResult(seed: UInt64) {
        let fingerprints = heap(seed: seed).map { Fingerprint(of: $0) }
        #expect(fingerprints.reduce(0) { $0 + $1.hashes.count } > 1 << 15)
        let alone = SharedTextIndex(fingerprints)
        let shared = SharedTextIndex(fingerprints, crew: Self.backward)
        #expect(alone.postingOf == shared.postingOf && alone.firstMember == shared.firstMember)
        #expect(alone.memberCount == shared.memberCount)
        #expect(alone.members.map(\.text) == shared.members.map(\.text))
        #expect(alone.members.map(\.position) == shared.members.map(\.position))
        #expect(alone.furniture.lines == shared.furniture.lines && !alone.furniture.lines.isEmpty)
        let links = alone.links(in: 0..<alone.count)
        #expect(links == shared.links(in: 0..<shared.count))
        let expected = Clusterer.group(alone, links: links)
        let result = Clusterer.group(shared, links: links)
        #expect(expected.clusters.count > 50 && expected.events.count < expected.eventOf.count)
        #expect(result.clusters == expected.clusters && result.takeOf == expected.takeOf)
        #expect(result.baseOf == expected.baseOf && result.relationToBase == expected.relationToBase)
        #expect(result.events == expected.events && result.links == expected.links)
    }

    @Test("Two works give what each gives, whoever does them")
    func both() {
        for crew in [Crew.alone, Self.backward] {
            let (one, other) = crew.both({ [1, 2] }, { "three" })
            #expect(one == [1, 2] && other == "three")
        }
    }

    @Test("Entries sorted by their upper halves keep their order among equals", arguments: [3, 255, 256, 5_000])
    func radix(count: Int) {
        var random = Generator(seed: UInt64(count))
        for bits in [32, 21] {
            var entries = (0..<count).map { UInt64(random.next(1 << bits) / 7 * 7) << 32 | UInt64($0) }
            let expected = entries.sorted()
            entries.withUnsafeMutableBufferPointer { RadixSort.sortByUpperHalf($0, bits: bits) }
            #expect(entries == expected)
        }
    }
}
