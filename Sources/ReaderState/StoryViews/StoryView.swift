/// A view of all versions of a story at once.
public enum StoryView: String, Sendable, CaseIterable {
    /// Which version has which paragraph.
    case matrix
    /// Which version was made from which.
    case lineage
    /// What each version kept of the base, and where it stopped.
    case stops
    /// The wire's text put together from the versions.
    case master
    /// Which version names whom.
    case entities
    /// All that the articles say of one entity, over every story.
    case entity

    /// The name people see.
    public var title: String {
        switch self {
        case .matrix: "Coverage matrix"
        case .lineage: "Lineage"
        case .stops: "Where each stopped"
        case .master: "Wire master"
        case .entities: "Entities and outlets"
        case .entity: "Entity"
        }
    }

    /// What its signs mean, for the help.
    var legend: [(sign: String, meaning: String)] {
        switch self {
        case .matrix:
            [
                ("█ ▅ ▂", "how much of the row's words the version keeps; without a sign behind it, word for word"),
                ("~", "edited"), ("<  >", "moved up, moved down"), ("&", "run together with another paragraph"),
                ("%", "broken over several paragraphs"), ("+", "added: the base does not have it"),
                ("-  ·", "not there, and not there as in the base"), ("!2", "two alarms"),
            ]
        case .stops:
            [
                ("█ ▅ ▂", "how much of the paragraph the version keeps"), ("┃", "it stopped here"),
                ("×", "a hole: gone although later paragraphs stand"), ("·", "gone with all that follows"),
                ("▴  ▾", "moved up, moved down"),
            ]
        case .lineage: [("?", "who it may come from, when the texts do not tell"), ("›", "Enter goes to its place")]
        case .master:
            [("5/7 ▆", "so many of the versions print the sentence so"), ("~", "others print it otherwise")]
        case .entities:
            [
                ("3", "named three times"), ("−", "not named, though the base names it"),
                ("+2", "named twice, though the base does not name it"), ("·", "named neither here nor in the base"),
            ]
        case .entity: [("▁ ▄ █", "how many articles of a day name it, beside the day with the most")]
        }
    }

    /// Whether the versions are columns that the cursor goes through.
    public var hasColumns: Bool { self == .matrix || self == .entities }

    /// The place whose keys hold.
    var place: KeyPlace {
        switch self {
        case .matrix: .matrix
        case .lineage: .lineage
        case .stops: .stops
        case .master: .master
        case .entities: .entityTable
        case .entity: .entityPage
        }
    }
}

/// What a view of many versions shows.
public struct StoryContent: Hashable, Sendable {
    /// Where the versions come from.
    public enum Source: Hashable, Sendable {
        /// All versions of a cluster: its position.
        case cluster(Int)
        /// These articles, by their positions, and which of them is the base.
        case versions([Int], base: Int)
        /// All articles that name an entity: its position.
        case entity(Int)
    }

    /// The view.
    public var view: StoryView
    /// The versions.
    public var source: Source

    /// Makes a content.
    public init(_ view: StoryView, of source: Source) {
        self.view = view
        self.source = source
    }
}
