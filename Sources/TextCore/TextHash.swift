/// The 64-bit hash used for token keys, article ids and fingerprints.
///
/// FNV-1a over bytes with a final avalanche (the finaliser of MurmurHash3, Appleby 2011): the same on every machine and
/// in every run, unlike `Hasher`. It is no defence against made collisions, so nothing that is *shown* rests on a key
/// alone: texts are compared by their bytes before they are called the same.
public struct TextHash: Sendable {
    @usableFromInline var state: UInt64

    /// Makes the hash of nothing.
    @inlinable
    public init() { state = 0xcbf2_9ce4_8422_2325 }

    /// Takes one more byte in.
    @inlinable
    public mutating func combine(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// Takes a whole key in.
    @inlinable
    public mutating func combine(key: UInt64) {
        state = (state ^ key) &* 0x9e37_79b9_7f4a_7c15
        state ^= state >> 29
    }

    /// Takes bytes in, eight at a time, and how many they are.
    ///
    /// - Complexity: O(number of bytes); an eighth of the steps that they take one by one.
    public mutating func combine(bytes: RawSpan) {
        var index = 0
        // As a local, which stays in a register.
        var hash = self
        while index &+ 8 <= bytes.byteCount {
            hash.combine(
                key: UInt64(
                    littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)))
            index &+= 8
        }
        self = hash
        while index < bytes.byteCount {
            combine(bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self))
            index += 1
        }
        combine(key: UInt64(truncatingIfNeeded: bytes.byteCount))
    }

    /// The hash of what was taken in so far.
    @inlinable
    public var value: UInt64 {
        var hash = state
        hash ^= hash >> 33
        hash = hash &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 33
        hash = hash &* 0xc4ce_b9fe_1a85_ec53
        hash ^= hash >> 33
        return hash
    }

    /// The hash of a string's UTF-8 bytes.
    ///
    /// - Complexity: O(length), in one pass over the bytes.
    public static func of(_ text: String) -> UInt64 {
        let bytes = text.utf8Span.span
        var hash = TextHash()
        for index in bytes.indices { hash.combine(bytes[index]) }
        return hash.value
    }

    /// The hash of a string's UTF-8 bytes taken eight at a time: another value than ``of(_:)-(String)``, several times as
    /// fast; for whole texts.
    ///
    /// - Complexity: O(length), in one pass over the bytes.
    public static func ofWords(_ text: String) -> UInt64 {
        var hash = TextHash()
        hash.combine(bytes: text.utf8Span.span.bytes)
        return hash.value
    }

    /// The hash of a part of a string.
    public static func of(_ text: Substring) -> UInt64 { of(String(text)) }
}

/// The hash of words: eight bytes at a time, since most words are no longer than that.
///
/// Words hold no NUL, so filling up the last eight bytes with them gives no two words the same bytes. Two rounds of
/// multiply and fold (as in Wang Yi's wyhash) let every bit of eight letters reach every bit of the lower half, which
/// alone is kept where memory counts.
enum WordHash {
    /// The hash before the first eight bytes.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes eight bytes in, the first one lowest.
    @inline(__always)
    static func combine(_ state: UInt64, _ eight: UInt64) -> UInt64 {
        let mixed = (state ^ eight) &* 0x9e37_79b9_7f4a_7c15
        return mixed ^ (mixed >> 32)
    }

    /// The key that stands for what was taken in.
    @inline(__always)
    static func finish(_ state: UInt64) -> UInt64 {
        let mixed = state &* 0xff51_afd7_ed55_8ccd
        return mixed ^ (mixed >> 32)
    }

    /// The key of a word's bytes.
    static func of(_ bytes: Span<UInt8>) -> UInt64 {
        let raw = bytes.bytes
        var state = seed
        var index = 0
        while index + 8 <= bytes.count {
            state = combine(
                state,
                UInt64(littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)))
            index &+= 8
        }
        guard index < bytes.count else { return finish(state) }
        var eight: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count {
            eight |= UInt64(bytes[index]) &<< shift
            shift &+= 8
            index &+= 1
        }
        return finish(combine(state, eight))
    }

    /// The key of a word given as text.
    static func of(_ word: String) -> UInt64 { of(word.utf8Span.span) }
}
