/// How far two texts go on alike, eight bytes at a time.
enum EqualBytes {
    /// How many bytes are the same from two places on, `count` at most, which both texts must have there.
    ///
    /// - Complexity: O(the number of them).
    static func after(_ place: Int, of text: [UInt8], _ other: Int, of otherText: [UInt8], upTo count: Int) -> Int {
        let mine = text.span.bytes
        let theirs = otherText.span.bytes
        var equal = 0
        while equal + 8 <= count {
            let here = mine.unsafeLoadUnaligned(fromByteOffset: place + equal, as: UInt64.self)
            let there = theirs.unsafeLoadUnaligned(fromByteOffset: other + equal, as: UInt64.self)
            guard here == there else {
                return equal + (UInt64(littleEndian: here) ^ UInt64(littleEndian: there)).trailingZeroBitCount / 8
            }
            equal += 8
        }
        while equal < count, text[place + equal] == otherText[other + equal] { equal += 1 }
        return equal
    }

    /// How many bytes are the same right before two places, `count` at most, which both texts must have there.
    ///
    /// - Complexity: O(the number of them).
    static func before(_ place: Int, of text: [UInt8], _ other: Int, of otherText: [UInt8], upTo count: Int) -> Int {
        let mine = text.span.bytes
        let theirs = otherText.span.bytes
        var equal = 0
        while equal + 8 <= count {
            let here = mine.unsafeLoadUnaligned(fromByteOffset: place - equal - 8, as: UInt64.self)
            let there = theirs.unsafeLoadUnaligned(fromByteOffset: other - equal - 8, as: UInt64.self)
            guard here == there else {
                return equal + (UInt64(littleEndian: here) ^ UInt64(littleEndian: there)).leadingZeroBitCount / 8
            }
            equal += 8
        }
        while equal < count, text[place - equal - 1] == otherText[other - equal - 1] { equal += 1 }
        return equal
    }
}
