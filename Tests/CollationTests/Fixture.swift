import Collation
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

/// What breaks a law of comparing, or nil: each body is rebuilt by its pairs, and every range lies in its text.
func brokenLaw(_ left: Article, _ right: Article) -> String? {
    let comparison = Collator().compare(left, right)
    func rebuilt(_ side: KeyPath<AlignedPair, Passage?>, _ article: Article) -> String {
        comparison.pairs.filter { $0.zone.isBody }.compactMap { $0[keyPath: side] }.sorted { $0.span < $1.span }
            .map { article.text.slice($0.span) }.joined().filter { !$0.isWhitespace }
    }
    func body(_ article: Article) -> String { article.body.filter { !$0.isWhitespace } }
    if rebuilt(\.left, left) != body(left) { return "the left body is not rebuilt" }
    if rebuilt(\.right, right) != body(right) { return "the right body is not rebuilt" }
    for pair in comparison.pairs {
        for edit in pair.edits {
            guard let there = pair.right else { return "an edit outside of a pair" }
            // An added sentence may be a claim: nothing stands against it on the left.
            guard let here = pair.left else {
                if !edit.left.isEmpty || edit.right != there.span { return "an edit of an addition that is not it" }
                continue
            }
            if !here.span.contains(edit.left) || !there.span.contains(edit.right) { return "an edit leaves its pair" }
        }
        if pair.isTrivia, pair.edits.contains(where: \.alarm) { return "an alarm is hidden as trivia" }
    }
    let alarms = comparison.pairs.flatMap(\.edits).filter(\.alarm).count
    return alarms == comparison.summary.alarms ? nil : "alarms are miscounted"
}
