/// Questions about eight bytes at once, held in one word with the first byte lowest: the answer has the highest bit of each
/// byte that is meant (Warren, *Hacker's Delight*, chapter 6).
enum ByteLanes {
    /// The highest bit of every byte.
    static let high: UInt64 = 0x8080_8080_8080_8080
    /// The lowest bit of every byte.
    static let ones: UInt64 = 0x0101_0101_0101_0101

    /// How many bytes are marked.
    @inline(__always)
    static func count(_ marks: UInt64) -> Int { Int(truncatingIfNeeded: ((marks &>> 7) &* ones) &>> 56) }

    /// The bytes from `first` to `last`, which are ASCII.
    @inline(__always)
    static func between(_ eight: UInt64, _ first: UInt8, _ last: UInt8) -> UInt64 {
        // No sum carries into the next byte, since its terms are below 128.
        let low = eight & ~high
        let reach = low &+ UInt64(0x80 &- first) &* ones
        let pass = low &+ UInt64(0x7f &- last) &* ones
        return reach & ~pass & ~eight & high
    }

    /// The bytes equal to one of ASCII.
    @inline(__always)
    static func equal(_ eight: UInt64, _ byte: UInt8) -> UInt64 { between(eight, byte, byte) }

    /// The bytes that go on with a character of UTF-8.
    @inline(__always)
    static func continuations(_ eight: UInt64) -> UInt64 { eight & ~(eight &<< 1) & high }

    /// The bytes that begin a character of a script without blanks between words: 0xe3 to 0xe9.
    @inline(__always)
    static func ideographs(_ eight: UInt64) -> UInt64 {
        let low = eight & ~high
        let reach = low &+ UInt64(0x80 - 0x63) &* ones
        let pass = low &+ UInt64(0x7f - 0x69) &* ones
        return reach & ~pass & eight & high
    }

    /// The bytes 0xe2, which begin dashes, quotation marks and separators.
    @inline(__always)
    static func wideMarks(_ eight: UInt64) -> UInt64 {
        let low = eight & ~high
        let reach = low &+ UInt64(0x80 - 0x62) &* ones
        let pass = low &+ UInt64(0x7f - 0x62) &* ones
        return reach & ~pass & eight & high
    }
}
