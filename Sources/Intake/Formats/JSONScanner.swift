/// Finds where JSON values begin and end without reading them: for cutting a document into records.
///
/// It knows strings and brackets, nothing else; whether a value is well-formed is the parser's business. No recursion,
/// so depth costs nothing.
enum JSONScanner {
    /// The first position at or after `index` that is no white space and no byte order mark.
    static func skipBlanks(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
        var index = index
        while index < end {
            switch bytes[index] {
            case 0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf: index += 1
            default: return index
            }
        }
        return index
    }

    /// The position just past the value that begins at `index`; nil when it never ends.
    ///
    /// - Complexity: O(length of the value).
    static func endOfValue(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
        var index = index
        var depth = 0
        while index < end {
            switch bytes[index] {
            case 0x22:
                guard let after = endOfString(bytes, index, end) else { return nil }
                index = after
                if depth == 0 { return index }
                continue
            case 0x7b, 0x5b: depth += 1
            case 0x7d, 0x5d:
                if depth == 0 { return index }
                depth -= 1
                if depth == 0 { return index + 1 }
            case 0x2c, 0x0a, 0x20, 0x0d, 0x09:
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return depth == 0 ? index : nil
    }

    /// Hands over the range of each element of the array that begins at `index`; an array that never ends gives those
    /// elements that are whole, then the rest as one, and false.
    static func elements(_ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ body: (Range<Int>) -> Void) -> Bool {
        var index = index + 1
        while true {
            index = skipBlanks(bytes, index, end)
            guard index < end else { return false }
            switch bytes[index] {
            case 0x5d: return true
            case 0x2c, 0x7d: index += 1
            default:
                guard let after = endOfValue(bytes, index, end) else {
                    body(index..<end)
                    return false
                }
                body(index..<after)
                index = after
            }
        }
    }

    /// Where the value begins that the object beginning at `index` has under one of the keys: an array, or what else opens
    /// with `opening`.
    static func member(
        _ bytes: Span<UInt8>, _ index: Int, _ end: Int, keys: [String], opening: UInt8 = 0x5b
    ) -> Int? {
        var index = index + 1
        while true {
            index = skipBlanks(bytes, index, end)
            guard index < end, bytes[index] == 0x22, let afterKey = endOfString(bytes, index, end) else { return nil }
            let key = bytes.extracting((index + 1)..<max(index + 1, afterKey - 1))
            index = skipBlanks(bytes, afterKey, end)
            guard index < end, bytes[index] == 0x3a else { return nil }
            index = skipBlanks(bytes, index + 1, end)
            guard index < end else { return nil }
            if bytes[index] == opening, keys.contains(where: { ByteText.equals(key, $0) }) { return index }
            guard let after = endOfValue(bytes, index, end) else { return nil }
            index = skipBlanks(bytes, after, end)
            guard index < end, bytes[index] == 0x2c else { return nil }
            index += 1
        }
    }

    /// The position just past the closing quote of the string that begins at `index`.
    private static func endOfString(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
        var index = index + 1
        while index < end {
            switch bytes[index] {
            case 0x22: return index + 1
            case 0x5c: index += 2
            default: index += 1
            }
        }
        return nil
    }
}
