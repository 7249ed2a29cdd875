/// Questions about eight bytes at once, held in one word with the first byte lowest.
enum ByteLanes {
    /// Eight spaces, which is also the bit that tells small letters of ASCII from capitals.
    static let spaces: UInt64 = 0x2020_2020_2020_2020

    /// The highest bit of each byte.
    static let highs: UInt64 = 0x8080_8080_8080_8080

    /// A word with the highest bit of each byte set that is `byte`; where there is one, those of others may be set too.
    @inline(__always)
    static func has(_ byte: UInt8, _ eight: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let other = eight ^ (ones &* UInt64(byte))
        return (other &- ones) & ~other
    }

    /// A word with the highest bit of each byte set that is no letter of ASCII.
    ///
    /// The seven lower bits of each byte are moved so that the highest bit says whether they reach a bound; no sum
    /// carries into the next byte.
    @inline(__always)
    static func othersThanLetters(_ eight: UInt64) -> UInt64 {
        let lower = (eight & 0x7f7f_7f7f_7f7f_7f7f) | spaces
        let fromA = lower &+ 0x1f1f_1f1f_1f1f_1f1f
        let pastZ = lower &+ 0x0505_0505_0505_0505
        return (~fromA | pastZ | eight) & highs
    }

    /// How many of the bytes, from the first on, are letters of ASCII.
    @inline(__always)
    static func leadingLetters(_ eight: UInt64) -> Int { othersThanLetters(eight).trailingZeroBitCount / 8 }

    /// How many of the bytes have the bit that tells small letters from capitals, no other bit being set.
    @inline(__always)
    static func count(_ marks: UInt64) -> Int {
        Int(truncatingIfNeeded: ((marks &>> 5) &* 0x0101_0101_0101_0101) &>> 56)
    }
}
