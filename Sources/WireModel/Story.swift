/// How a version stands to another version of its cluster.
public enum RelationKind: String, Sendable, Codable {
    /// It is the base itself.
    case base
    /// The same words.
    case identical
    /// What it has is the other's, but part of the other is missing.
    case cut
    /// Mostly the other's words, with changes.
    case edited
    /// Less than half of its words are the other's.
    case rewritten
    /// It comes from another dispatch of the same story.
    case otherTake = "other-take"
}

/// A version's relation to another one, in shares of words.
public struct Relation: Hashable, Sendable {
    /// Which article it is compared with: its position in the index.
    public var to: Int
    /// The kind of relation.
    public var kind: RelationKind
    /// How much of the *other's* words this version kept, 0–1.
    public var kept: Double
    /// How much of *this* version's words stand in the other, 0–1.
    public var shared: Double

    /// Makes a relation.
    public init(to: Int, kind: RelationKind, kept: Double, shared: Double) {
        self.to = to
        self.kind = kind
        self.kept = kept
        self.shared = shared
    }
}

/// The versions that come from the same wire story; two or more.
public struct Cluster: Hashable, Sendable {
    /// The name it is shown and addressed by: `c1`.
    public var id: String
    /// Its members' positions in the index, ordered by take, then with the base first, then by source and record.
    public var articles: [Int]
    /// The member that best stands for the wire.
    public var base: Int
    /// The position of its event.
    public var event: Int

    /// Makes a cluster.
    public init(id: String, articles: [Int], base: Int, event: Int) {
        self.id = id
        self.articles = articles
        self.base = base
        self.event = event
    }
}

/// Clusters, and articles alone, about the same happening.
public struct Event: Hashable, Sendable {
    /// The name it is shown and addressed by: `e1`.
    public var id: String
    /// The positions of its clusters.
    public var clusters: [Int]
    /// The positions of all its articles, clustered or not.
    public var articles: [Int]

    /// Makes an event.
    public init(id: String, clusters: [Int], articles: [Int]) {
        self.id = id
        self.clusters = clusters
        self.articles = articles
    }
}
