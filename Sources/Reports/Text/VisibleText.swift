import TextCore

/// Text that a terminal can be shown: what would steer it stands there as a visible symbol.
public enum VisibleText {
    /// The text with control characters, marks that turn the direction and line separators replaced by symbols.
    ///
    /// Escape becomes `␛`, a bell `␇`, the C1 controls `␦`, marks of direction `⇄`, zero-width spaces and byte-order
    /// marks `·`. Joiners inside words and emoji stay.
    ///
    /// - Parameter keepingLines: whether line feeds and tabs stay; without, a line feed becomes `␤` and a tab a space.
    /// - Complexity: O(length); a text with nothing to replace is given back as it is.
    public static func of(_ text: String, keepingLines: Bool = false) -> String {
        guard needsWork(text.utf8Span.span, keepingLines: keepingLines) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if keepingLines, scalar.value == 0x0a || scalar.value == 0x09 {
                result.append(scalar)
            } else {
                result.append(symbol(for: scalar.value) ?? scalar)
            }
        }
        return String(result)
    }

    private static func needsWork(_ bytes: Span<UInt8>, keepingLines: Bool) -> Bool {
        for offset in bytes.indices {
            let byte = bytes[offset]
            if byte >= 0x20 && byte < 0x7f { continue }
            if byte < 0x80 {
                if keepingLines && (byte == 0x0a || byte == 0x09) { continue }
                return true
            }
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            switch byte {
            case 0xc2 where next < 0xa0, 0xe2 where next == 0x80 || next == 0x81, 0xef where next == 0xbb, 0xd8:
                return true
            default: continue
            }
        }
        return false
    }

    /// What stands for a scalar that may not be shown; nil for one that may.
    private static func symbol(for value: UInt32) -> Unicode.Scalar? {
        switch value {
        case 0x09: " "
        case 0x0a: "\u{2424}"
        case 0x00..<0x20: Unicode.Scalar(0x2400 + value)
        case 0x7f: "\u{2421}"
        case 0x80..<0xa0: "\u{2426}"
        case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: "\u{21c4}"
        case 0x2028, 0x2029: "\u{2424}"
        case 0x200b, 0x2060...0x2064, 0xfeff: "\u{b7}"
        default: nil
        }
    }
}
