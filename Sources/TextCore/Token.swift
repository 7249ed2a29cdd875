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

/// A dense number for a token key within one ``Interner``; comparable at the cost of an integer.
public struct TokenID: Hashable, Sendable, Comparable {
    /// Position in the interner's order of first sight, from 0.
    public var rawValue: UInt32

    /// Makes an id from its number.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Order of first sight.
    public static func < (left: TokenID, right: TokenID) -> Bool { left.rawValue < right.rawValue }
}

/// Gives each distinct 64-bit key a small dense id, in order of first sight.
///
/// Ids are meaningful within one interner only. Open addressing with linear probing; keys are already well-mixed
/// hashes, so the low bits are used as they are.
public struct Interner: Sendable {
    private var slots: [UInt32]
    private var keys: [UInt64] = []
    private var mask: Int

    /// Makes an interner with room for about `capacity` keys before it grows.
    public init(capacity: Int = 256) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: .max, count: size)
        mask = size - 1
    }

    /// How many distinct keys were seen.
    public var count: Int { keys.count }

    /// The id of `key`, new when it was not seen before.
    ///
    /// - Complexity: O(1) amortised.
    public mutating func intern(_ key: UInt64) -> TokenID {
        if keys.count * 2 >= slots.count { grow() }
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != .max {
            if keys[Int(slots[slot])] == key { return TokenID(rawValue: slots[slot]) }
            slot = (slot + 1) & mask
        }
        let id = UInt32(keys.count)
        slots[slot] = id
        keys.append(key)
        return TokenID(rawValue: id)
    }

    private mutating func grow() {
        let size = slots.count * 2
        mask = size - 1
        slots = [UInt32](repeating: .max, count: size)
        for (index, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: key) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index)
        }
    }
}
