/// How a version stands to another one, in shares of words.
public struct VersionRelation: Hashable, Sendable {
    /// Position of the article it is compared with.
    public var to: Int
    /// How much of the other's words this version kept, 0–1.
    public var kept: Float
    /// How much of this version's words stand in the other, 0–1.
    public var shared: Float
    /// Whether both come from the same dispatch.
    public var isSameTake: Bool
    /// Whether the words are the same, all of them in the same order.
    public var isIdentical: Bool

    /// Makes a relation.
    public init(to: Int, kept: Float, shared: Float, isSameTake: Bool, isIdentical: Bool) {
        self.to = to
        self.kept = kept
        self.shared = shared
        self.isSameTake = isSameTake
        self.isIdentical = isIdentical
    }
}

/// What the clustering found; all positions are those of the input, and nothing but the numbering depends on its order.
public struct ClusteringResult: Sendable {
    /// For each article its cluster's position in ``clusters``; nil when it is alone.
    public var clusterOf: [Int?]
    /// For each article the number of its take within its cluster, from 1 in order of time; 1 when it is alone.
    public var takeOf: [Int]
    /// For each article its event's position in ``events``.
    public var eventOf: [Int]
    /// The members of each cluster, ascending; two or more. Clusters are in order of their first member.
    public var clusters: [[Int]]
    /// For each cluster the member that best stands for the wire.
    public var baseOf: [Int]
    /// For each cluster and each of its takes, in order, the member that best stands for that take.
    public var takeBases: [[Int]]
    /// The members of each event, ascending. Events are in order of their first member.
    public var events: [[Int]]
    /// For each article how it stands to its cluster's base; nil when it is alone.
    public var relationToBase: [VersionRelation?]
    /// For each article how it stands to the base of its own take; nil when it is alone.
    public var relationToTake: [VersionRelation?]
    /// Every link that was judged, accepted and refused, ordered by left then right position.
    public var links: [SharedTextLink]
}
