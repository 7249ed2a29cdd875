import Testing

@testable import Clustering

@Suite("Events")
struct EventTests {
    @Test("An independent report stands in the event of the story, a report of another place does not")
    func independent() {
        var generator = Generator(seed: 30)
        let story = generator.story(6)
        let terms: [UInt64] = [1, 2, 3, 4, 5, 6]
        let result = Clusterer.cluster([
            document(story, key: 1, day: 3, terms: terms),
            document(Array(story.prefix(4)), key: 2, day: 3, terms: terms),
            document(generator.story(5), key: 3, day: 4, terms: [1, 2, 3, 4, 20, 21]),
            document(generator.story(5), key: 4, day: 4, terms: [1, 30, 31, 32, 33, 34]),
        ])
        #expect(result.clusters == [[0, 1]])
        #expect(result.events == [[0, 1, 2], [3]])
    }

    @Test("The same words months apart are two events")
    func decay() {
        var generator = Generator(seed: 31)
        let terms: [UInt64] = [1, 2, 3, 4]
        let documents = [0, 1, 90].map { document(generator.story(4), key: UInt64($0), day: $0, terms: terms) }
        #expect(Clusterer.cluster(documents).events == [[0, 1], [2]])
    }

    /// Two stories of two prints each, of ten terms, and a feature that has three terms of each among many of its own.
    private func feature(shared: [UInt64], kind: TermKind = .name, day: Int = 4) -> [ClusteringDocument] {
        var generator = Generator(seed: 32)
        var documents: [ClusteringDocument] = []
        for start in [100, 200] as [UInt64] {
            let story = generator.story(6)
            let terms = (start..<start + 10).map { $0 }
            for print in 0..<2 as Range<UInt64> {
                documents.append(
                    document(Array(story.prefix(6 - Int(print))), key: start + print, day: 3, terms: terms))
            }
        }
        var feature = document(generator.story(8), key: 300, day: day, terms: shared + (300..<312))
        for position in feature.terms.indices where feature.terms[position].key < 300 {
            feature.terms[position].kind = kind
        }
        documents.append(feature)
        return documents
    }

    @Test("A feature with few words in common stands in the event whose names it has")
    func attached() {
        #expect(Clusterer.cluster(feature(shared: [100, 101, 102])).events == [[0, 1, 4], [2, 3]])
    }

    @Test("A feature is not put into an event for two names")
    func fewNames() {
        #expect(Clusterer.cluster(feature(shared: [100, 101])).events == [[0, 1], [2, 3], [4]])
    }

    @Test("A feature as close to one event as to another is put into neither")
    func undecided() {
        let shared: [UInt64] = [100, 101, 102, 200, 201, 202]
        #expect(Clusterer.cluster(feature(shared: shared)).events == [[0, 1], [2, 3], [4]])
    }

    @Test("A feature of months later is not put into the event")
    func late() {
        #expect(Clusterer.cluster(feature(shared: [100, 101, 102], day: 90)).events == [[0, 1], [2, 3], [4]])
    }

    @Test("Events do not depend on the order of the articles", arguments: 0..<8)
    func order(seed: Int) {
        let documents = feature(shared: [100, 101, 102])
        var generator = Generator(seed: UInt64(seed + 50))
        var shuffled = documents
        for position in shuffled.indices.reversed() { shuffled.swapAt(position, generator.next(position + 1)) }
        #expect(
            keys(Clusterer.cluster(shuffled).events, shuffled) == keys(Clusterer.cluster(documents).events, documents))
    }

    @Test("A page made of pieces of several stories is an event of its own, however many names it takes over")
    func roundup() {
        var generator = Generator(seed: 33)
        var documents: [ClusteringDocument] = []
        var pieces: [[UInt64]] = []
        var named: [UInt64] = []
        for start in [100, 200, 300] as [UInt64] {
            let story = generator.story(8)
            let terms = (start..<start + 6).map { $0 }
            for print in 0..<2 as Range<UInt64> {
                documents.append(
                    document(Array(story.prefix(8 - Int(print))), key: start + print, day: 3, terms: terms))
            }
            pieces.append(story[0])
            named += terms.prefix(start == 100 ? 6 : 2)
        }
        documents.append(document(pieces + generator.story(1), key: 400, day: 4, terms: named))
        #expect(Clusterer.cluster(documents).events == [[0, 1], [2, 3], [4, 5], [6]])
    }

    @Test("Stories that two round-ups quote are not round-ups")
    func quoted() {
        var generator = Generator(seed: 34)
        let stories = (0..<4).map { _ in generator.story(3) }
        var documents = stories.enumerated().map { number, story in
            document(story, key: UInt64(number), day: 3, terms: [1, 2, 3, 4])
        }
        for page in 0..<2 {
            documents.append(document(stories.map { $0[page] }, key: UInt64(10 + page), day: 4, terms: [1, 2, 3, 4]))
        }
        #expect(Clusterer.cluster(documents).events == [[0, 1, 2, 3], [4], [5]])
    }

    @Test("What may not stand together is not brought together by an event that both are close to")
    func forbidden() {
        func vector(_ terms: [UInt32]) -> TermVector {
            TermVector(terms.map { TermVector.Entry(term: $0, weight: 1 / Float(terms.count).squareRoot()) })
        }
        let vectors = [vector([1, 2, 3]), vector([1, 2, 3]), vector([1, 10, 11, 12]), vector([1, 20, 21, 22])]
        var linkage = AverageLinkage(
            vectors: vectors, days: [nil, nil, nil, nil], forbidden: [(2, 3)], threshold: 0.5, halfLife: 4)
        let edges = [(0, 1), (0, 2), (1, 2), (0, 3), (1, 3)].map {
            AverageLinkage.Edge(similarity: vectors[$0.0].dot(vectors[$0.1]), left: $0.0, right: $0.1)
        }
        linkage.join(edges)
        #expect(linkage.groups == [[0, 1], [2], [3]])
        linkage.attach(edges, least: 0.2, margin: 1.2, isAlone: [true, true, true, true]) { _, _ in true }
        #expect(linkage.groups == [[0, 1, 2], [3]])
    }
}
