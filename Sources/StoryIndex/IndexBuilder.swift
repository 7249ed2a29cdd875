public import Clustering
public import Entities
import TextCore
import WireModel

/// Makes a snapshot from prepared articles.
///
/// The one step that is worth sharing out is finding the links; a caller with more cores calls ``sharedText``,
/// ``Clustering/SharedTextIndex/links(in:)`` for ranges, and ``snapshot(links:)``. Everything depends on the articles
/// alone and not on the order they came in: they are put in an order of their own first (``PreparedArticle/ordered(_:)``).
public struct IndexBuilder: Sendable {
    private(set) var prepared: [PreparedArticle]
    let relayingAgencies: Set<String>
    /// The index of shared text over all articles, in the order of the snapshot.
    public private(set) var sharedText: SharedTextIndex

    /// Takes the articles in.
    ///
    /// - Parameters:
    ///   - relayingAgencies: agencies whose dateline does not say whose the text is; a version of theirs is credited to the
    ///     agency that the other versions of its cluster name.
    ///   - crew: who helps with the index, the stories and the events.
    /// - Complexity: O(n log n) in words.
    public init(
        _ articles: [PreparedArticle], relayingAgencies: Set<String> = [],
        options: ClusteringOptions = ClusteringOptions(), crew: Crew = .alone
    ) {
        self.relayingAgencies = relayingAgencies
        let prepared = PreparedArticle.ordered(articles, crew: crew)
        self.prepared = prepared
        let fingerprints = crew.column(of: prepared.count) { prepared[$0].fingerprint }
        sharedText = SharedTextIndex(fingerprints, options: options, crew: crew)
    }

    /// Takes some articles of a heap as they come, with the page furniture of the whole heap.
    init(
        _ articles: [PreparedArticle], relayingAgencies: Set<String>, options: ClusteringOptions,
        furniture: PageFurniture
    ) {
        self.relayingAgencies = relayingAgencies
        prepared = articles
        sharedText = SharedTextIndex(prepared.map(\.fingerprint), options: options, furniture: furniture)
    }

    /// The number of articles.
    public var count: Int { prepared.count }

    /// The articles, in the order of the snapshot.
    public var articles: [PreparedArticle] { prepared }

    /// What some of the articles name, by a recogniser; they must have kept their texts.
    ///
    /// - Complexity: O(length of the texts).
    public func mentions(in range: Range<Int>, by recogniser: EntityRecogniser) -> [[FoundMention]] {
        prepared[range].map { recogniser.mentions(in: PreparedArticle.recognitionInput($0.article)) }
    }

    /// The same articles with other mentions, a list for each in the order of the snapshot.
    public func naming(_ mentions: [[FoundMention]]) -> IndexBuilder {
        guard mentions.count == prepared.count else { return self }
        var copy = self
        copy.prepared = zip(prepared, mentions).map { $0.naming($1) }
        return copy
    }

    /// The snapshot, with every step on this thread.
    public func snapshot(judgements: JudgementBook = JudgementBook()) -> IndexSnapshot {
        snapshot(links: sharedText.links(in: 0..<sharedText.count), judgements: judgements)
    }

    /// The snapshot, given the links of all articles in any order.
    ///
    /// - Parameter judgements: what people decided about the stories; it stands above the links, and above what is known of
    ///   revisions of one page.
    public func snapshot(links: [SharedTextLink], judgements: JudgementBook = JudgementBook()) -> IndexSnapshot {
        snapshot(of: Clusterer.group(sharedText, links: links, overrides: overrides(judgements)))
    }

    /// The same as ``snapshot(links:judgements:)``, for who asks for no other: what is not needed for it any more is let go on
    /// the way.
    public mutating func lastSnapshot(
        links: consuming [SharedTextLink], judgements: JudgementBook = JudgementBook()
    ) -> IndexSnapshot {
        let builder = self
        let result = Clusterer.group(builder.sharedText, links: links, overrides: builder.overrides(judgements))
        links = []
        sharedText.dropPostings()
        return snapshot(of: result)
    }

    /// The snapshot of a result.
    func snapshot(of result: ClusteringResult) -> IndexSnapshot {
        let (prepared, crew) = (prepared, sharedText.crew)
        var articles = crew.column(of: prepared.count) { prepared[$0].article }
        let days = crew.column(of: prepared.count) { StoryNaming.day(of: prepared[$0].article) }
        let naming = StoryNaming(days: days, result: result)
        var inference = AgencyInference(articles: articles, clusters: naming.clusters, relaying: relayingAgencies)
        articles = []
        inference.credit()
        let entities = entities(clusterOf: naming.clusterOf)
        return IndexSnapshot(
            articles: inference.articles, clusters: naming.clusters, events: naming.events, clusterOf: naming.clusterOf,
            eventOf: naming.eventOf, takeOf: result.takeOf, relationOf: naming.relations(result), entities: entities,
            entityCounts: Self.counts(entities, articles: prepared.count),
            postings: Postings(keysOfArticle: prepared.map(\.keys)),
            wordCounts: prepared.map(\.words), links: result.links,
            textKeys: prepared.contains { $0.textKey != 0 } ? prepared.map(\.textKey) : [])
    }

    /// The judgements about stories in positions of the articles; what speaks of no article here is left out.
    func overrides(_ judgements: JudgementBook) -> [GroupingOverride] {
        PageRevisions.joins(prepared) + judged(judgements)
    }

    private func judged(_ judgements: JudgementBook) -> [GroupingOverride] {
        let groupings = judgements.groupings.map(\.judgement)
        guard !groupings.isEmpty else { return [] }
        let finder = SubjectFinder(
            groupings.flatMap { ($0.subjects + $0.anchors).map(\.key) }, count: prepared.count
        ) { place in
            let article = prepared[place]
            return article.textKey != 0 ? article.textKey : ContentKey.text(of: article.article)
        } outlet: {
            prepared[$0].article.outlet
        }
        func positions(_ subjects: [Judgement.Subject]) -> [Int] { subjects.flatMap { finder.positions(of: $0.key) } }
        return groupings.compactMap { judgement in
            switch judgement.kind {
            case .split: .split(positions(judgement.subjects))
            case .join: .join(positions(judgement.subjects))
            case .pin: .pin(positions(judgement.subjects), to: positions(judgement.anchors))
            default: nil
            }
        }
    }

    /// The entities of all articles; none when no names were looked for.
    private func entities(clusterOf: [Int?]) -> [Entity] {
        guard prepared.contains(where: { !$0.mentions.isEmpty }) else { return [] }
        let inputs = prepared.indices.map {
            PreparedArticle.recognitionInput(prepared[$0].article, cluster: clusterOf[$0])
        }
        return EntityResolver.entities(of: prepared.map(\.mentions), inputs: inputs)
    }

    /// For each article which entities it names, most often first.
    static func counts(_ entities: [Entity], articles: Int) -> [[EntityCount]] {
        var counts = [[EntityCount]](repeating: [], count: articles)
        for (entity, value) in entities.enumerated() {
            for mention in value.mentions {
                if counts[mention.article].last?.entity == entity {
                    counts[mention.article][counts[mention.article].count - 1].count += 1
                } else {
                    counts[mention.article].append(EntityCount(entity: entity, count: 1))
                }
            }
        }
        for article in counts.indices { counts[article].sort { ($1.count, $0.entity) < ($0.count, $1.entity) } }
        return counts
    }
}
