public import Clustering
import TextCore
public import WireModel

/// How often an entity is named in an article.
public struct EntityCount: Hashable, Sendable {
    /// The position of the entity in ``IndexSnapshot/entities``.
    public var entity: Int
    /// The number of mentions; at least 1.
    public var count: Int

    /// Makes a count.
    public init(entity: Int, count: Int) {
        self.entity = entity
        self.count = count
    }
}

/// Everything that is known of a heap of articles at one moment: immutable, and cheap to hand over.
///
/// Articles, clusters, events and entities are addressed by their position in these arrays. Articles stand in the order
/// of their sources, and those of one source by day, time, outlet and content, so the same input gives the same positions.
public struct IndexSnapshot: Sendable {
    /// All articles, in the order of ``PreparedArticle/ordered(_:)``.
    public let articles: [Article]
    /// The clusters, largest story first by date.
    public let clusters: [Cluster]
    /// The events.
    public let events: [Event]
    /// For each article the position of its cluster; nil when it stands alone.
    public let clusterOf: [Int?]
    /// For each article the position of its event.
    public let eventOf: [Int]
    /// For each article the number of its take in the cluster, from 1.
    public let takeOf: [Int]
    /// For each article its relation to the cluster's base; nil when it stands alone.
    public let relationOf: [Relation?]
    /// The entities, those with the most articles first.
    public let entities: [Entity]
    /// For each article which entities it names, most often first.
    public let entityCounts: [[EntityCount]]
    /// The words of all articles.
    public let postings: Postings
    /// For each article the number of words of its body.
    public let wordCounts: [Int]
    /// The links between articles that share text, accepted and refused.
    public let links: [SharedTextLink]
    /// For each article the hash of its normalised text (see ``ContentKey``); empty where nobody asked for them.
    public let textKeys: [UInt64]

    /// Makes a snapshot from its columns; all per-article arrays have the length of `articles`.
    public init(
        articles: [Article], clusters: [Cluster], events: [Event], clusterOf: [Int?], eventOf: [Int], takeOf: [Int],
        relationOf: [Relation?], entities: [Entity], entityCounts: [[EntityCount]], postings: Postings,
        wordCounts: [Int],
        links: [SharedTextLink] = [], textKeys: [UInt64] = []
    ) {
        self.articles = articles
        self.clusters = clusters
        self.events = events
        self.clusterOf = clusterOf
        self.eventOf = eventOf
        self.takeOf = takeOf
        self.relationOf = relationOf
        self.entities = entities
        self.entityCounts = entityCounts
        self.postings = postings
        self.wordCounts = wordCounts
        self.links = links
        self.textKeys = textKeys
    }

    /// The snapshot of nothing.
    public static let empty = IndexSnapshot(
        articles: [], clusters: [], events: [], clusterOf: [], eventOf: [], takeOf: [], relationOf: [], entities: [],
        entityCounts: [], postings: Postings(), wordCounts: [])

    /// The heading a cluster is shown under: its base's headline, else the headline of its earliest member that has one,
    /// else the beginning of the base's first paragraph.
    public func headline(ofCluster cluster: Int) -> String {
        let story = clusters[cluster]
        if let own = articles[story.base].headline { return own }
        for member in story.articles {
            if let headline = articles[member].headline { return headline }
        }
        return title(of: story.base)
    }

    /// The heading an article is shown under: its headline, else the beginning of its first paragraph.
    public func title(of article: Int) -> String {
        let value = articles[article]
        if let headline = value.headline { return headline }
        guard let zone = value.zones.first(where: { $0.kind == .paragraph }) else { return value.source }
        return value.text.slice(Self.titleSpan(of: zone))
    }

    /// The beginning of a paragraph that stands for a heading.
    static func titleSpan(of zone: Zone) -> TextSpan {
        TextSpan(zone.span.start, min(zone.span.end, zone.span.start + 160))
    }

    /// The name a version is told apart by: its outlet; when other versions of the cluster come from the same outlet, with
    /// the time at which it was fetched and the end of its address, with the number the wire gives the version (`AFP v2`),
    /// or with the file's name where there is neither.
    public func label(of article: Int) -> String {
        let value = articles[article]
        guard let cluster = clusterOf[article] else { return value.outlet }
        let twins = clusters[cluster].articles.filter { articles[$0].outlet == value.outlet }
        guard twins.count > 1 else { return value.outlet }
        if let mark = PageRevisions.mark(of: value, among: twins.map { articles[$0] }) {
            return "\(value.outlet) \(mark)"
        }
        let numbers = twins.map { articles[$0].wireVersion?.number }
        if let number = value.wireVersion?.number, !numbers.contains(nil), Set(numbers).count == numbers.count {
            return "\(value.outlet) v\(number)"
        }
        let file = value.source.split(separator: "/").last.map { String($0) } ?? value.source
        let sameFile = twins.filter { articles[$0].source == value.source }.count > 1
        return sameFile ? "\(value.outlet) \(file)#\(value.id)" : "\(value.outlet) \(file)"
    }

    /// The name of a take: `take 2`, or `take 2 (version 5)` where all its versions that the wire counts have that number.
    ///
    /// - Complexity: O(articles of the cluster).
    public func name(ofTake take: Int, in cluster: Int) -> String {
        let members = clusters[cluster].articles.filter { takeOf[$0] == take }
        let numbers = Set(members.compactMap { articles[$0].wireVersion?.number })
        guard numbers.count == 1, let number = numbers.first else { return "take \(take)" }
        return "take \(take) (version \(number))"
    }

    /// The position of the article that scripts call `id`: an article's id, or nil.
    public func article(withID id: String) -> Int? { articles.firstIndex { $0.id == id } }
}
