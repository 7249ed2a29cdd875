/// Charsets of one byte a character.
enum SingleByteCharsets {
    /// The scalars of the bytes 0x80–0x9f in Windows-1252 (WHATWG Encoding, `index-windows-1252`); unassigned ones are
    /// the C1 controls of their number.
    static let windows1252Table: [UInt32] = [
        0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d,
        0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
        0x0153, 0x009d, 0x017e, 0x0178,
    ]

    /// The stretch, read as Windows-1252, in UTF-8. Latin-1 is the same where a text of either is likely to be.
    ///
    /// - Complexity: O(length of the range).
    static func windows1252(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(range.count + range.count / 8)
        for byte in bytes[range] {
            switch byte {
            case 0..<0x80: output.append(byte)
            case 0x80..<0xa0: append(windows1252Table[Int(byte - 0x80)], to: &output)
            default: append(UInt32(byte), to: &output)
            }
        }
        return output
    }

    private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
        if scalar < 0x800 {
            output.append(UInt8(0xc0 | scalar >> 6))
        } else {
            output.append(UInt8(0xe0 | scalar >> 12))
            output.append(UInt8(0x80 | scalar >> 6 & 0x3f))
        }
        output.append(UInt8(0x80 | scalar & 0x3f))
    }
}
