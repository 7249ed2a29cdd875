/// Finds and mends what is no UTF-8 in bytes that mostly are.
enum UTF8Repair {
    /// How many well-formed sequences of two or more bytes there are, and how many places that are none.
    ///
    /// - Complexity: O(length of the range).
    static func multibyteCounts(_ bytes: [UInt8], _ range: Range<Int>) -> (valid: Int, broken: Int) {
        var valid = 0
        var broken = 0
        let span = bytes.span.extracting(range)
        var index = 0
        while index < span.count {
            if span[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(in: span, at: index)
            if length > 0 { valid += 1 } else { broken += 1 }
            index += max(1, length)
        }
        return (valid, broken)
    }

    /// The bytes with each maximal broken part replaced by U+FFFD, and the number of replacements.
    ///
    /// - Complexity: O(length of the range).
    static func repaired(_ bytes: [UInt8], _ range: Range<Int>) -> (bytes: [UInt8], replacements: Int) {
        var output: [UInt8] = []
        output.reserveCapacity(range.count + 64)
        var replacements = 0
        let span = bytes.span.extracting(range)
        var index = 0
        while index < span.count {
            let length = span[index] < 0x80 ? 1 : sequenceLength(in: span, at: index)
            if length == 0 {
                output.append(contentsOf: [0xef, 0xbf, 0xbd])
                replacements += 1
                index += 1
                // The continuation bytes of the broken sequence go with it.
                while index < span.count, span[index] & 0xc0 == 0x80 { index += 1 }
            } else {
                for position in index..<(index + length) { output.append(span[position]) }
                index += length
            }
        }
        return (output, replacements)
    }

    /// The length of the well-formed multi-byte sequence at `index`; 0 when there is none (RFC 3629, section 4).
    static func sequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        let length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
        guard length > 0, index + length <= bytes.count else { return 0 }
        for position in 1..<length where bytes[index + position] & 0xc0 != 0x80 { return 0 }
        let second = bytes[index + 1]
        switch first {
        case 0xe0: return second >= 0xa0 ? length : 0
        case 0xed: return second < 0xa0 ? length : 0
        case 0xf0: return second >= 0x90 ? length : 0
        case 0xf4: return second < 0x90 ? length : 0
        default: return length
        }
    }
}
