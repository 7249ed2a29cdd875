public import TextCore

/// What a stretch of an article is.
public enum ZoneKind: String, Sendable, CaseIterable, Codable {
    /// The outlet's own heading.
    case headline
    /// The line or two under the headline.
    case deck
    /// Place, date and agency at the head of the first paragraph.
    case dateline
    /// Who wrote it.
    case byline
    /// Who is credited for it: agency names, rights lines, "writers contributed to this report".
    case credit
    /// Running text.
    case paragraph
    /// A heading inside the text.
    case subhead
    /// Words that belong to a picture.
    case caption
    /// The agency editors' initials or names at the foot.
    case signoff
    /// Notes to editors, slugs, labels of the wire.
    case advisory
    /// A correction or editor's note.
    case correction
    /// Page furniture and repeated outlet text; hidden and counted, never deleted.
    case boilerplate

    /// Whether the zone belongs to the body that is compared sentence by sentence.
    public var isBody: Bool { self == .paragraph || self == .subhead }
}

/// A typed stretch of an article.
public struct Zone: Hashable, Sendable {
    /// What it is.
    public var kind: ZoneKind
    /// Where it stands in the article's text.
    public var span: TextSpan

    /// Makes a zone.
    public init(_ kind: ZoneKind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}
