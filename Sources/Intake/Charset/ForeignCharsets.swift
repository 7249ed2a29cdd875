import Glibc

/// Charsets that are read by the system's own tables: the Chinese, Japanese, Korean, Cyrillic, Greek and the rest.
enum ForeignCharsets {
    /// Labels of the web that the system knows by another name (WHATWG Encoding standard).
    private static let names: [String: String] = [
        "gb2312": "GB18030", "gbk": "GB18030", "gb_2312-80": "GB18030", "x-gbk": "GB18030", "csgb2312": "GB18030",
        "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932", "windows-31j": "CP932",
        "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "korean": "CP949", "big5": "BIG5-HKSCS", "x-euc-jp": "EUC-JP",
        "iso-8859-9": "CP1254", "tis-620": "CP874", "iso-8859-11": "CP874", "x-cp1251": "CP1251",
        "x-mac-roman": "MACINTOSH", "macintosh": "MACINTOSH",
    ]

    /// What the system can read and no page or mail is written in, whatever it says: code units of two or four bytes, which
    /// are told by their mark, and tables that do not hold ASCII (the WHATWG standard has none of them).
    private static let strangers = [
        "ucs", "utf-16", "utf16", "utf-32", "utf32", "unicode", "iso-10646", "10646", "ebcdic", "ibm0", "cp037", "java",
        "c99", "wchar",
    ]

    /// Charsets that use no byte beyond ASCII, so that their text looks like UTF-8.
    static func isSevenBit(_ label: String?) -> Bool {
        ["iso-2022-jp", "iso-2022-kr", "hz-gb-2312", "utf-7"].contains(label?.lowercased() ?? "")
    }

    /// The stretch in UTF-8, and the number of places that were no character; nil for a label nobody knows.
    ///
    /// - Complexity: O(length of the range).
    static func decode(_ bytes: [UInt8], _ range: Range<Int>, label: String) -> (bytes: [UInt8], broken: Int)? {
        let lower = label.lowercased().filter { $0 != " " && $0 != "\"" && $0 != "'" }
        guard !lower.isEmpty, lower.utf8.count < 40,
            !strangers.contains(where: { lower.hasPrefix($0) }),
            lower.utf8.allSatisfy({ ByteText.isWordByte($0) || ByteText.isDigit($0) || $0 == 0x2d || $0 == 0x5f })
        else { return nil }
        let invalid = iconv_t(bitPattern: -1)
        guard let converter = iconv_open("UTF-8", names[lower] ?? lower.uppercased()), converter != invalid else {
            return nil
        }
        defer { iconv_close(converter) }
        var output: [UInt8] = []
        output.reserveCapacity(range.count + range.count / 2)
        var broken = 0
        var input = Array(bytes[range])
        var room = [CChar](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBytes { source in
            var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = source.count
            while left > 0 {
                var result = 0
                var failure: Int32 = 0
                var written = 0
                room.withUnsafeMutableBufferPointer { target in
                    var place = target.baseAddress
                    var free = target.count
                    result = iconv(converter, &next, &left, &place, &free)
                    failure = errno
                    written = target.count - free
                    for byte in target[..<written] { output.append(UInt8(bitPattern: byte)) }
                }
                guard result == -1 else { continue }
                if failure == E2BIG, written > 0 { continue }
                // No character, or one that is cut off: it is passed over.
                output += [0xef, 0xbf, 0xbd]
                broken += 1
                next = next.map { $0 + 1 }
                left -= 1
            }
        }
        return (output, broken)
    }
}
