/// Reads single scalars from a span of valid UTF-8, the only kind that `String` hands out.
enum UTF8Decoding {
    /// The scalar at `offset` and its length in bytes; broken bytes give U+FFFD and one byte.
    @inline(__always)
    static func scalar(in bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first < 0xe0 ? 2 : (first < 0xf0 ? 3 : 4)
        guard first >= 0xc2, offset + length <= bytes.count else { return (0xfffd, 1) }
        var value = UInt32(first) & (length == 2 ? 0x1f : (length == 3 ? 0x0f : 0x07))
        for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3f) }
        return (value, length)
    }
}

/// What a scalar is, for the tokeniser.
enum ScalarClass: UInt8 {
    case space, letter, digit, apostrophe, mark, symbol, ideograph, joiner

    /// The class of every ASCII byte.
    static let ascii: [ScalarClass] = (0..<128).map { (code: UInt8) -> ScalarClass in
        switch code {
        case 0x30...0x39: .digit
        case 0x41...0x5a, 0x61...0x7a: .letter
        case 0x20, 0x09...0x0d: .space
        case 0x27: .apostrophe
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
            UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "&"):
            .symbol
        default: .mark
        }
    }

    /// The class of any scalar.
    static func of(any value: UInt32) -> ScalarClass { value < 0x80 ? ascii[Int(value)] : of(value) }

    /// The class of a scalar outside ASCII.
    static func of(_ value: UInt32) -> ScalarClass {
        switch value {
        case 0x2018, 0x2019, 0x02bc, 0xff07: return .apostrophe
        case 0x00a0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0x0085: return .space
        case 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069, 0xfeff, 0x00ad, 0x061c: return .joiner
        case 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x3134f, 0x3040...0x30ff, 0x31f0...0x31ff:
            return .ideograph
        case 0xac00...0xd7a3, 0x1100...0x11ff, 0x00c0...0x00d6, 0x00d8...0x00f6, 0x00f8...0x024f: return .letter
        case 0x2010...0x2017, 0x201a...0x2027, 0x2030...0x205e, 0x3001...0x3020, 0x00ab, 0x00bb, 0x00bf, 0x00a1, 0x00b7:
            return .mark
        case 0x0300...0x036f: return .letter
        default:
            guard let scalar = Unicode.Scalar(value) else { return .symbol }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .nonspacingMark, .spacingMark, .enclosingMark:
                return .letter
            case .decimalNumber: return .digit
            case .control, .format, .surrogate, .unassigned, .privateUse: return .joiner
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
            case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
                .otherPunctuation, .connectorPunctuation:
                return .mark
            default: return .symbol
            }
        }
    }
}
