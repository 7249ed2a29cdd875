import TextCore
public import WireModel

/// What a judgement calls an article by: what it says and who printed it, not where it was read from. So it finds the
/// article again after the file was moved, renamed or read anew.
public struct ContentKey: Hashable, Sendable {
    /// The hash of the normalised running text; see ``text(of:)``.
    public var text: UInt64
    /// Who printed it.
    public var outlet: String

    /// Makes a key from its parts.
    public init(text: UInt64, outlet: String) {
        self.text = text
        self.outlet = outlet
    }

    /// The key of an article.
    ///
    /// - Complexity: O(length of the text).
    public init(of article: Article) { self.init(text: Self.text(of: article), outlet: article.outlet) }

    /// The hash of an article's running text, of its whole text where it has none, of its headline where it has neither.
    ///
    /// Letters and digits alone count, ASCII letters in lower case: blanks, line breaks, marks and quotation marks of any
    /// make may change. The rule is kept simple and apart from the tokeniser's, because what is written down under such a
    /// key must be found again by later versions of the program.
    ///
    /// - Complexity: O(length of the text).
    public static func text(of article: Article) -> UInt64 {
        var hash = TextHash()
        var count = 0
        for zone in article.zones where zone.kind.isBody { count += mix(article.text, zone.span, into: &hash) }
        if count == 0 { count += mix(article.text, TextSpan(0, article.text.utf8.count), into: &hash) }
        if count == 0, let headline = article.headline {
            _ = mix(headline, TextSpan(0, headline.utf8.count), into: &hash)
        }
        return hash.value
    }

    /// Takes the letters and digits of a stretch in, and counts their bytes.
    private static func mix(_ text: String, _ span: TextSpan, into hash: inout TextHash) -> Int {
        let bytes = text.utf8Span.span
        var count = 0
        var index = max(0, span.start)
        let end = min(bytes.count, span.end)
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                let lower = byte | 0x20
                let isLetter = lower >= 0x61 && lower <= 0x7a
                guard isLetter || (byte >= 0x30 && byte <= 0x39) else { continue }
                hash.combine(isLetter ? lower : byte)
                count += 1
                continue
            }
            let length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
            defer { index += length }
            guard index + length <= end else { continue }
            let next = bytes[index + 1]
            // U+00A0–U+00BF and U+2000–U+207F: blanks, dashes, quotation marks and other marks.
            if byte == 0xc2 && next < 0xc0 { continue }
            if byte == 0xe2 && (next == 0x80 || next == 0x81) { continue }
            for place in index..<(index + length) { hash.combine(bytes[place]) }
            count += length
        }
        return count
    }
}
