import Intake
import TextCore
import WireModel

/// What a page says, without what changes on every visit: the measure of whether it is a new revision.
struct PageText: Hashable {
    /// Headline, deck, names and running text, a line each; empty when there is no article on it.
    var lines: [String] = []
    /// The address that the page itself says it has.
    var ownAddress: String?

    /// Reads a page.
    ///
    /// - Complexity: O(length of the page).
    init(_ bytes: [UInt8], contentType: String?) {
        let charset = contentType.flatMap(Self.charset)
        var hints = DocumentHints(charset: charset, contentType: contentType, fileName: "page.html")
        hints.keepsRelativeAddress = true
        for item in ArticleIntake.items(from: RawDocument(source: "page", bytes: bytes, hints: hints)) {
            guard case .article(let article) = item else { continue }
            lines += [article.headline, article.deck].compactMap { $0 } + article.byline
            let told: Set<ZoneKind> = [.headline, .deck, .byline, .paragraph, .subhead, .caption, .correction]
            lines += article.zones.filter { told.contains($0.kind) }.map { String(article.text.slice($0.span)) }
            ownAddress = ownAddress ?? article.url
        }
    }

    /// Whether two pages tell so much of the same that one may be a revision of the other: two thirds of the different
    /// words of the one with fewer.
    ///
    /// Some sites name one address for all their pages; their stories are not each other's revisions.
    func isLike(_ other: PageText) -> Bool {
        let (mine, theirs) = (words, other.words)
        let shorter = min(mine.count, theirs.count)
        return shorter == 0 || 3 * mine.intersection(theirs).count >= 2 * shorter
    }

    private var words: Set<Substring> { Set(lines.flatMap { $0.split(separator: " ") }) }

    /// The charset that a `Content-Type` names.
    static func charset(of contentType: String) -> String? {
        for part in contentType.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].trimmed().lowercased() == "charset" else { continue }
            let label = pair[1].trimmed().filter { $0 != "\"" && $0 != "'" }
            return label.isEmpty ? nil : label
        }
        return nil
    }
}
