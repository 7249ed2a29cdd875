import Collation
import MadeStories
import TextCore
import WireModel

/// An article whose paragraphs are given a line each; a line that begins with `#` is the headline, with `-` a subhead.
func article(_ lines: String..., published: String? = nil) -> Article { article(lines, published: published) }

/// An article of the lines given.
func article(_ lines: [String], published: String? = nil) -> Article {
    var text = ""
    var zones: [Zone] = []
    for (index, line) in lines.enumerated() {
        let kind: ZoneKind = line.hasPrefix("#") ? .headline : line.hasPrefix("-") ? .subhead : .paragraph
        let start = text.utf8.count + (index > 0 ? 1 : 0)
        text += (index > 0 ? "\n" : "") + line
        zones.append(Zone(kind, TextSpan(start, text.utf8.count)))
    }
    var article = Article(id: "a", source: "a", record: 0, outlet: "a", text: text)
    article.zones = zones
    article.published = published.flatMap { CalendarDay(iso: $0) }
    return article
}

/// Every edit of a comparison as `class: left → right`, with `!` for an alarm.
func marks(_ left: Article, _ right: Article) -> [String] {
    Collator().compare(left, right).pairs.flatMap(\.edits).map {
        "\($0.alarm ? "!" : "")\($0.kind.rawValue): \(left.text.slice($0.left)) → \(right.text.slice($0.right))"
    }
}

/// The marks of one sentence against another.
func marks(_ left: String, _ right: String) -> [String] { marks(article(left), article(right)) }

/// What breaks a law of comparing two articles, or nil.
func brokenLaw(_ left: Article, _ right: Article) -> String? {
    ComparisonLaw.broken(Collator().compare(left, right), left, right)
}
