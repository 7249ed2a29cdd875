/// What a token is made of.
public enum TokenKind: UInt8, Sendable {
    /// Letters (also with inner apostrophes and full stops, as in `Japan's` and `U.S.`), or one CJK character.
    case word
    /// Something that starts with a digit: `1,319`, `12th`, `3.5`.
    case number
    /// One mark of punctuation, or a run of the same mark (`--`, `...`).
    case punctuation
    /// One currency or other sign; the per cent sign is a word, as `percent` is.
    case symbol
}

/// The smallest unit that is compared: a word, a number or a mark.
///
/// White space belongs to no token. `key` stands for the *folded* form (see ``NormalForm``), so that two tokens that
/// differ in house style alone have equal keys; the exact words are in the text under `span`.
public struct Token: Sendable, Hashable {
    /// UTF-8 byte offset of the first byte in the text that was tokenised.
    public var start: UInt32
    /// UTF-8 byte offset just past the last byte.
    public var end: UInt32
    /// Hash of the folded form; equal keys mean equal words but for house style.
    public var key: UInt64
    /// What the token is made of.
    public var kind: TokenKind
    /// Whether its first letter is a capital.
    public var isCapitalised: Bool
    /// Whether it has two letters or more and all of them are capitals.
    public var isAllCapitals: Bool

    /// Makes a token from its parts.
    public init(
        start: UInt32, end: UInt32, key: UInt64, kind: TokenKind, isCapitalised: Bool = false,
        isAllCapitals: Bool = false
    ) {
        self.start = start
        self.end = end
        self.key = key
        self.kind = kind
        self.isCapitalised = isCapitalised
        self.isAllCapitals = isAllCapitals
    }

    /// Where the token stands in its text.
    @inlinable public var span: TextSpan { TextSpan(Int(start), Int(end)) }

    /// Whether it is a word or a number, as opposed to a mark.
    @inlinable public var isWordLike: Bool { kind == .word || kind == .number }
}
