public import TextCore
public import WireModel

/// What the recogniser reads: one article's text and what its stretches are.
public struct RecognitionInput: Sendable {
    /// The whole text; every span is one of it.
    public var text: String
    /// What the stretches are, in order. Furniture, credits and sign-offs are not read.
    public var zones: [Zone]
    /// The tokens of the whole text in order, when the caller has them; else they are made.
    public var tokens: [Token]?
    /// The cluster the article belongs to, any number; nil when it stands alone.
    public var cluster: Int?
    /// The language as a two-letter code; nil when unknown.
    public var language: String?

    /// Makes the input for one article; without zones the whole text is one paragraph.
    public init(
        text: String, zones: [Zone] = [], tokens: [Token]? = nil, cluster: Int? = nil, language: String? = nil
    ) {
        self.text = text
        self.zones = zones.isEmpty ? [Zone(.paragraph, TextSpan(0, text.utf8.count))] : zones
        self.tokens = tokens
        self.cluster = cluster
        self.language = language
    }

    /// This input, or several that read the same text one after the other, none of them more than some bytes; cut between
    /// zones, and inside of one that is longer at white space.
    package func pieces(of most: Int) -> [RecognitionInput] {
        guard zones.reduce(0, { $0 + $1.span.length }) > most else { return [self] }
        var pieces: [RecognitionInput] = []
        var piece = self
        piece.zones = []
        var length = 0
        for zone in zones.flatMap({ parts(of: $0, most: most) }) {
            if length + zone.span.length > most, !piece.zones.isEmpty {
                pieces.append(piece)
                piece.zones = []
                length = 0
            }
            piece.zones.append(zone)
            length += zone.span.length
        }
        return pieces + [piece]
    }

    private func parts(of zone: Zone, most: Int) -> [Zone] {
        guard zone.span.length > most else { return [zone] }
        let bytes = text.utf8Span.span
        var parts: [Zone] = []
        var start = zone.span.start
        while zone.span.end - start > most {
            var end = start + most
            while end > start, bytes[end] > 0x20 { end -= 1 }
            // A word of a quarter of a megabyte is cut where a character begins.
            if end == start { end = start + most }
            while end < zone.span.end, bytes[end] & 0xc0 == 0x80 { end += 1 }
            parts.append(Zone(zone.kind, TextSpan(start, end)))
            start = end
        }
        return parts + [Zone(zone.kind, TextSpan(start, zone.span.end))]
    }
}

/// A stretch of one article that names something, before it is known what else in the corpus names the same.
public struct FoundMention: Hashable, Sendable {
    /// Where it stands: the name without title, article or possessive ending.
    public var span: TextSpan
    /// What kind of thing it names.
    public var kind: EntityKind
    /// How sure the finder is, 0–1; below ``doubt`` it counts only when another version of the story bears it out.
    public var strength: Float
    /// The folded keys of its words, hyphens and stops left out.
    public var words: [UInt64]
    /// The number that all names of the same thing share in the gazetteer; 0 when it does not stand there.
    public var canonical: UInt32
    /// The ``surface`` of the name that it is the short form of, where the text says so: `Liberal Democratic Party (LDP)`.
    public var shortFor: UInt64?
    /// Whether it is all capitals, as acronyms and names in headlines are.
    public var isAllCapitals: Bool

    /// The strength from which a mention stands on its own.
    public static let doubt: Float = 0.5

    /// One key for the name as printed; equal for the same words whatever the case, accents and hyphens.
    public var surface: UInt64 { FoundMention.surface(of: words) }

    /// The key of a name from the keys of its words.
    static func surface(of words: some Sequence<UInt64>) -> UInt64 {
        var key: UInt64 = 0
        for word in words { key = key == 0 ? word : Lexicon.joined(key, word) }
        return key
    }

    /// Makes a mention.
    public init(
        span: TextSpan, kind: EntityKind, strength: Float, words: [UInt64], canonical: UInt32 = 0,
        shortFor: UInt64? = nil, isAllCapitals: Bool = false
    ) {
        self.span = span
        self.kind = kind
        self.strength = strength
        self.words = words
        self.canonical = canonical
        self.shortFor = shortFor
        self.isAllCapitals = isAllCapitals
    }
}
