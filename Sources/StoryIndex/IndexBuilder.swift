public import Clustering
import Entities
import TextCore
import WireModel

/// Makes a snapshot from prepared articles.
///
/// The one step that is worth sharing out is finding the links; a caller with more cores calls ``sharedText``,
/// ``Clustering/SharedTextIndex/links(in:)`` for ranges, and ``snapshot(links:)``. Everything depends on the articles
/// alone and not on the order they came in: they are put in the order of source and record first.
public struct IndexBuilder: Sendable {
    private let prepared: [PreparedArticle]
    private let relayingAgencies: Set<String>
    /// The index of shared text over all articles, in the order of the snapshot.
    public let sharedText: SharedTextIndex

    /// Takes the articles in.
    ///
    /// - Parameter relayingAgencies: agencies whose dateline does not say whose the text is; a version of theirs is credited
    ///   to the agency that the other versions of its cluster name.
    /// - Complexity: O(n log n) in words.
    public init(
        _ articles: [PreparedArticle], relayingAgencies: Set<String> = [],
        options: ClusteringOptions = ClusteringOptions()
    ) {
        self.relayingAgencies = relayingAgencies
        prepared = articles.sorted { ($0.article.source, $0.article.record) < ($1.article.source, $1.article.record) }
        sharedText = SharedTextIndex(prepared.map(\.fingerprint), options: options)
    }

    /// The snapshot, with every step on this thread.
    public func snapshot() -> IndexSnapshot { snapshot(links: sharedText.links(in: 0..<sharedText.count)) }

    /// The snapshot, given the links of all articles in any order.
    public func snapshot(links: [SharedTextLink]) -> IndexSnapshot {
        let result = Clusterer.group(sharedText, links: links)
        let naming = StoryNaming(articles: prepared.map(\.article), result: result)
        let inference = AgencyInference(
            articles: prepared.map(\.article), clusters: naming.clusters, relaying: relayingAgencies)
        let credited = inference.credited()
        let inputs = prepared.indices.map {
            PreparedArticle.recognitionInput(prepared[$0].article, cluster: naming.clusterOf[$0])
        }
        let entities = EntityResolver.entities(of: prepared.map(\.mentions), inputs: inputs)
        return IndexSnapshot(
            articles: credited, clusters: naming.clusters, events: naming.events, clusterOf: naming.clusterOf,
            eventOf: naming.eventOf, takeOf: result.takeOf, relationOf: naming.relations(result), entities: entities,
            entityCounts: Self.counts(entities, articles: prepared.count),
            postings: Postings(keysOfArticle: prepared.map(\.keys)),
            wordCounts: prepared.map(\.words), links: result.links)
    }

    /// For each article which entities it names, most often first.
    private static func counts(_ entities: [Entity], articles: Int) -> [[EntityCount]] {
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
