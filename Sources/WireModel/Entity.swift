public import TextCore

/// What kind of thing an entity is.
public enum EntityKind: String, Sendable, CaseIterable, Codable {
    case person, organisation, place, nationality, event, work, other
}

/// A stretch of text that names an entity.
public struct Mention: Hashable, Sendable {
    /// The position of the article in the index.
    public var article: Int
    /// Where it stands in the article's text.
    public var span: TextSpan

    /// Makes a mention.
    public init(article: Int, span: TextSpan) {
        self.article = article
        self.span = span
    }
}

/// The one that is named, across versions.
public struct Entity: Hashable, Sendable {
    /// A name for scripts, stable for the same input: `n1`.
    public var id: String
    /// What it is.
    public var kind: EntityKind
    /// The fullest name it goes by.
    public var name: String
    /// The other names, most frequent first.
    public var aliases: [String]
    /// Every mention, by article and place.
    public var mentions: [Mention]

    /// Makes an entity.
    public init(id: String, kind: EntityKind, name: String, aliases: [String], mentions: [Mention]) {
        self.id = id
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.mentions = mentions
    }
}
