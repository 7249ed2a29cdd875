/// One line of the story list.
public struct ListRow: Hashable, Sendable {
    /// What it stands for.
    public enum Kind: Hashable, Sendable {
        /// An event with two parts or more: its position.
        case event(Int)
        /// A cluster: its position.
        case cluster(Int)
        /// One take of a cluster that has several.
        case take(cluster: Int, number: Int)
        /// An article: its position.
        case article(Int)
    }

    /// What it stands for.
    public var kind: Kind
    /// How many groups it stands in.
    public var depth: Int

    /// Makes a line.
    public init(_ kind: Kind, depth: Int) {
        self.kind = kind
        self.depth = depth
    }

    /// The article, if it is one.
    public var article: Int? {
        if case .article(let article) = kind { article } else { nil }
    }
}

/// What the stories are sorted by.
public enum SortKey: String, Sendable, CaseIterable {
    case date, size, outlets, headline

    /// What the choice is called in the list of choices.
    public var title: String {
        switch self {
        case .date: "date, newest first"
        case .size: "size, most versions first"
        case .outlets: "outlets, most first"
        case .headline: "headline, A to Z"
        }
    }
}
