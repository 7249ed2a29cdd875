import Glibc

/// Charsets that are read by the system's own tables: the Chinese, Japanese, Korean, Cyrillic, Greek and the rest.
enum ForeignCharsets {
    /// Charsets that use no byte beyond ASCII, so that their text looks like UTF-8.
    static func isSevenBit(_ label: String?) -> Bool {
        ["iso-2022-jp", "iso-2022-kr", "hz-gb-2312", "utf-7"].contains(label?.lowercased() ?? "")
    }

    /// The stretch in UTF-8, and the number of places that were no character; nil for a label that no text carries
    /// (``CharsetLabels``).
    ///
    /// - Complexity: O(length of the range).
    static func decode(_ bytes: [UInt8], _ range: Range<Int>, label: String) -> (bytes: [UInt8], broken: Int)? {
        let lower = label.lowercased().filter { $0 != " " && $0 != "\"" && $0 != "'" }
        let invalid = iconv_t(bitPattern: -1)
        guard let name = CharsetLabels.systemName(lower), let converter = iconv_open("UTF-8", name),
            converter != invalid
        else { return nil }
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
        // Some tables hold the last letter back until they know that no accent follows.
        room.withUnsafeMutableBufferPointer { target in
            var place = target.baseAddress
            var free = target.count
            guard iconv(converter, nil, nil, &place, &free) != -1 else { return }
            for byte in target[..<(target.count - free)] { output.append(UInt8(bitPattern: byte)) }
        }
        // Whatever the tables give, what comes after them reads UTF-8.
        if !TextDecoding.isValidUTF8(output, 0..<output.count) {
            let (repaired, more) = UTF8Repair.repaired(output, 0..<output.count)
            return (repaired, broken + more)
        }
        return (output, broken)
    }
}
