/// Makes scalars of the bytes a keyboard sends, one byte at a time.
///
/// ncurses' own decoder loses the keys that follow invalid UTF-8, so it is not asked. A broken sequence gives U+FFFD
/// once, and the byte that broke it is read afresh ("maximal subpart", Unicode 17, 3.9).
public struct UTF8Decoder: Hashable, Sendable {
    private var value: UInt32 = 0
    private var missing = 0
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    /// A decoder between two characters.
    public init() {}

    /// Whether a character has begun and is not complete.
    public var isInsideCharacter: Bool { missing > 0 }

    /// Takes a byte and gives the scalars that are complete with it: none, one, or a replacement and one.
    public mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
        if missing > 0 {
            guard allowed.contains(byte) else {
                missing = 0
                return ["\u{FFFD}"] + begin(byte)
            }
            value = value << 6 | UInt32(byte & 0x3F)
            allowed = 0x80...0xBF
            missing -= 1
            return missing == 0 ? [Unicode.Scalar(value) ?? "\u{FFFD}"] : []
        }
        return begin(byte)
    }

    /// Gives what is left when no more bytes come: a replacement for a character that was cut off.
    public mutating func finish() -> [Unicode.Scalar] {
        guard missing > 0 else { return [] }
        missing = 0
        return ["\u{FFFD}"]
    }

    private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
        allowed = 0x80...0xBF
        switch byte {
        case 0x00...0x7F: return [Unicode.Scalar(byte)]
        case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
        case 0xE0...0xEF:
            (value, missing) = (UInt32(byte & 0x0F), 2)
            if byte == 0xE0 { allowed = 0xA0...0xBF }
            if byte == 0xED { allowed = 0x80...0x9F }
        case 0xF0...0xF4:
            (value, missing) = (UInt32(byte & 0x07), 3)
            if byte == 0xF0 { allowed = 0x90...0xBF }
            if byte == 0xF4 { allowed = 0x80...0x8F }
        default: return ["\u{FFFD}"]
        }
        return []
    }
}
