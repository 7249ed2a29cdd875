/// The constants of the clustering. `docs/clustering.md` says how each was found and what moving it does.
public struct ClusteringOptions: Sendable, Hashable {
    /// Shingles in a winnowing window; runs of `window` + 4 equal words are certain to be found.
    public var window = 8
    /// From this containment (share of five-word runs of the article that has more of itself in the other) two articles
    /// are linked. The reader's live threshold.
    public var threshold: Float = 0.5
    /// Articles with fewer words than this stay alone.
    public var minimumWords = 8
    /// A posting with more documents than this is compared with its longest members and its neighbours only.
    public var postingLimit = 128
    /// How many of the longest members, and how many neighbours, of a long posting are compared.
    public var hubCount = 24
    /// Average similarity from which two stories belong to one event.
    public var eventThreshold: Float = 0.24
    /// How much a name counts beside a word in an event.
    public var nameWeight: Float = 3
    /// How much a number counts beside a word in an event.
    public var numberWeight: Float = 3
    /// Days after which the similarity of two stories counts half for the event.
    public var eventHalfLife: Float = 16
    /// Share of ``eventThreshold`` from which an article that is still alone is put into an event of several reports.
    public var eventAttachment: Float = 0.5

    /// Makes options with the documented defaults.
    public init() {}
}
