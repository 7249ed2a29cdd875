import TextCore
import WireModel

@testable import Intake

/// Shorthands for the tests.
enum Reading {
    /// All items of some bytes.
    static func items(_ bytes: [UInt8], name: String = "outlet/a.txt", options: IntakeOptions = IntakeOptions())
        -> [IntakeItem]
    {
        let parts = name.split(separator: "/").map(String.init)
        let hints = DocumentHints(
            fileName: parts.last, directoryName: parts.count > 1 ? parts[parts.count - 2] : nil)
        return ArticleIntake.items(from: RawDocument(source: name, bytes: bytes, hints: hints), options: options)
    }

    static func articles(_ text: String, name: String = "outlet/a.txt", options: IntakeOptions = IntakeOptions())
        -> [Article]
    {
        items(Array(text.utf8), name: name, options: options).compactMap { item in
            if case .article(let article) = item { article } else { nil }
        }
    }

    static func warnings(_ bytes: [UInt8], name: String = "outlet/a.txt") -> [String] {
        items(bytes, name: name).compactMap { item in
            if case .warning(let warning) = item { warning.description } else { nil }
        }
    }

    static func article(_ text: String, name: String = "outlet/a.txt") -> Article? { articles(text, name: name).first }

    /// The words of the zones of one kind.
    static func zones(_ article: Article?, _ kind: ZoneKind) -> [String] {
        guard let article else { return [] }
        return article.zones.filter { $0.kind == kind }.map { article.text.slice($0.span) }
    }

    /// What breaks the law of zones: in order, not overlapping, not empty, on character borders, covering all but blanks.
    static func broken(_ article: Article) -> String? {
        let bytes = Array(article.text.utf8)
        var end = 0
        for zone in article.zones {
            if zone.span.isEmpty { return "empty \(zone)" }
            if zone.span.start < end { return "overlap \(zone)" }
            if zone.span.end > bytes.count { return "outside \(zone)" }
            if bytes[end..<zone.span.start].contains(where: { !isBlank($0) }) {
                return "uncovered before \(zone): \(article.text.slice(TextSpan(end, zone.span.start)))"
            }
            if bytes[zone.span.start] & 0xc0 == 0x80 { return "cut character \(zone)" }
            end = zone.span.end
        }
        return bytes[end...].contains { !isBlank($0) } ? "uncovered end" : nil
    }

    /// ASCII blanks, and the bytes of the no-break and wide spaces.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte == 0xc2 || byte == 0xa0 || byte == 0xe2 || byte == 0xe3
            || (byte >= 0x80 && byte <= 0x8a) || byte == 0xaf || byte == 0x9f || byte == 0x81 || byte == 0xef
            || byte == 0xbb
            || byte == 0xbf || byte == 0x85 || byte == 0xa8 || byte == 0xa9
    }
}
