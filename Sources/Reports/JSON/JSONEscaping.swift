/// The inside of a JSON string.
enum JSONEscaping {
    /// Writes a text with everything escaped that JSON forbids or a terminal might obey.
    ///
    /// - Complexity: O(length); most text is passed over sixteen bytes at a time.
    static func write(_ bytes: Span<UInt8>, to output: inout ReportOutput) {
        var start = 0
        var offset = 0
        while true {
            offset = nextSuspect(bytes, from: offset)
            guard offset < bytes.count else { break }
            guard let (escape, length) = escape(bytes, at: offset) else {
                offset += 1
                continue
            }
            output.write(bytes: bytes, start..<offset)
            output.append(escape)
            offset += length
            start = offset
        }
        output.write(bytes: bytes, start..<bytes.count)
    }

    /// The first byte from a place on that may begin something to escape; the length where there is none.
    @inline(__always)
    private static func nextSuspect(_ bytes: Span<UInt8>, from start: Int) -> Int {
        bytes.withUnsafeBytes { bytes in
            var offset = start
            while offset &+ 16 <= bytes.count {
                let low = suspects(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let high = suspects(bytes.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self))
                if low | high == 0 {
                    offset &+= 16
                    continue
                }
                offset &+= low != 0 ? low.trailingZeroBitCount / 8 : 8 &+ high.trailingZeroBitCount / 8
                if !isPlain(bytes[offset]) { return offset }
                offset &+= 1
            }
            while offset < bytes.count, isPlain(bytes[offset]) { offset &+= 1 }
            return offset
        }
    }

    /// Eight bytes with the highest bit set of the first one that may have to be escaped; 0 where there is none.
    ///
    /// The highest bit of a byte says that it is above ASCII, below the space, or one of the three that are looked for.
    /// Where one borrows from the next byte, bits of later bytes may be set too.
    @inline(__always)
    private static func suspects(_ bytes: UInt64) -> UInt64 {
        let eight = UInt64(littleEndian: bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let belowSpace = eight &- (ones &* 0x20)
        let quotationMark = (eight ^ (ones &* 0x22)) &- ones
        let backslash = (eight ^ (ones &* 0x5c)) &- ones
        let delete = eight &+ ones
        return (eight | belowSpace | quotationMark | backslash | delete) & (ones &* 0x80)
    }

    /// Whether a byte never begins something to escape.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x5c, 0x7f, 0xc2, 0xe2, 0xef: false
        default: true
        }
    }

    private static func escape(_ bytes: Span<UInt8>, at offset: Int) -> (String, Int)? {
        let byte = bytes[offset]
        switch byte {
        case 0x22: return ("\\\"", 1)
        case 0x5c: return ("\\\\", 1)
        case 0x08: return ("\\b", 1)
        case 0x09: return ("\\t", 1)
        case 0x0a: return ("\\n", 1)
        case 0x0c: return ("\\f", 1)
        case 0x0d: return ("\\r", 1)
        case 0..<0x20, 0x7f: return (code(UInt32(byte)), 1)
        case 0xc2:
            guard offset + 1 < bytes.count, bytes[offset + 1] < 0xa0 else { return nil }
            return (code(UInt32(bytes[offset + 1])), 2)
        default:
            guard offset + 2 < bytes.count else { return nil }
            let value =
                UInt32(byte & 0x0f) << 12 | UInt32(bytes[offset + 1] & 0x3f) << 6 | UInt32(bytes[offset + 2] & 0x3f)
            switch value {
            case 0x2028...0x202e, 0x2066...0x2069, 0xfeff: return (code(value), 3)
            default: return nil
            }
        }
    }

    private static func code(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
