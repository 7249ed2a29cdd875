/// Small questions about text as bytes.
enum ByteText {
    /// Whether the bytes are those of the string.
    static func equals(_ bytes: Span<UInt8>, _ text: String) -> Bool {
        let other = text.utf8Span.span
        guard bytes.count == other.count else { return false }
        let (left, right) = (bytes.bytes, other.bytes)
        var index = 0
        while index &+ 8 <= bytes.count {
            let one = left.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            guard one == right.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self) else {
                return false
            }
            index &+= 8
        }
        while index < bytes.count {
            if bytes[index] != other[index] { return false }
            index += 1
        }
        return true
    }

    /// The text of some bytes; broken UTF-8 is repaired.
    ///
    /// - Complexity: O(number of bytes), many at a time where they are valid.
    static func string(_ bytes: Span<UInt8>) -> String {
        guard bytes.count > 15, JSONParser.isUTF8(bytes, 0..<bytes.count) else {
            return bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
        return String(copying: UTF8Span(unchecked: bytes, isKnownASCII: isASCII(bytes)))
    }

    /// Whether no byte belongs to a character outside ASCII.
    static func isASCII(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index + 32 <= bytes.count {
            guard isASCII(bytes, at: index) else { return false }
            index &+= 32
        }
        while index < bytes.count {
            if bytes[index] >= 0x80 { return false }
            index += 1
        }
        return true
    }

    /// Whether none of 32 bytes belongs to a character outside ASCII; all of them must be there.
    @inline(__always)
    static func isASCII(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let raw = bytes.bytes
        var all: UInt64 = 0
        for offset in 0..<4 {
            all |= raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index &+ 8 &* offset, as: UInt64.self)
        }
        return all & ByteLanes.high == 0
    }

    /// Whether the byte is an ASCII digit.
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Whether the byte is a capital letter of ASCII.
    @inline(__always)
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5a }

    /// Whether the byte is a small letter of ASCII.
    @inline(__always)
    static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7a }

    /// Whether the byte is a letter of ASCII or part of any other character.
    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || isUpper(byte) || isLower(byte) }

    /// The byte with a capital letter of ASCII made small.
    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

    /// The bytes with capital letters of ASCII made small.
    static func lowered(_ bytes: Span<UInt8>) -> [UInt8] {
        var small: [UInt8] = []
        small.reserveCapacity(bytes.count)
        for index in 0..<bytes.count { small.append(lowered(bytes[index])) }
        return small
    }
}
