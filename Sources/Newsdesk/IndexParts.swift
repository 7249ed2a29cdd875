/// What an index is made for besides its articles, clusters and events. What nobody asks for is not computed: names alone
/// cost as much as everything else together.
public struct IndexParts: OptionSet, Sendable {
    /// The bits of the set.
    public let rawValue: Int

    /// Makes a set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The entities and who names them.
    public static let entities = IndexParts(rawValue: 1)
    /// The words of all articles, for queries.
    public static let search = IndexParts(rawValue: 2)
    /// Snapshots of what is there so far, while the rest is read.
    public static let previews = IndexParts(rawValue: 4)
    /// The articles' texts and zones; without them an article keeps its names, its dates and what it is called by.
    public static let text = IndexParts(rawValue: 8)
    /// What judgements call the articles by.
    public static let judgements = IndexParts(rawValue: 16)
    /// Names by the trained model, whatever the size of the sources.
    public static let carefulNames = IndexParts(rawValue: 32)
    /// Everything that a reader needs.
    public static let all: IndexParts = [.entities, .search, .previews, .text, .judgements]
}
