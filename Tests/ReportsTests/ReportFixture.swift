import Collation
import Reports
import StoryIndex
import TextCore
import WireModel

/// Two versions of a story with Chinese, Arabic, an emoji and characters that must not reach a terminal.
enum ReportFixture {
    static let left: Article = {
        var article = make(
            "l1", "wire/港.txt", "Wire",
            [(.headline, "Port reopens"), (.paragraph, leftLead), (.paragraph, "港口 reopened 🚢 today.")])
        article.agency = "MWS"
        article.relay = "VNA"
        article.agencyEvidence = [Evidence(kind: "field", span: nil)]
        article.headline = "Port reopens"
        article.published = CalendarDay(iso: "2025-03-04")
        article.signoff = ["kb", "or"]
        article.language = "en"
        return article
    }()

    static let right: Article = {
        var article = make(
            "r\"1", "out\u{1b}.txt", "Out\u{202e}let",
            [(.paragraph, "The \u{1b}[31mminister said 13 boats left."), (.paragraph, "مرحبا <b>&\u{9b}\u{2028}")])
        article.published = CalendarDay(iso: "2025-03-05")
        return article
    }()

    private static let leftLead = "The minister said 12 boats left."

    static let snapshot = IndexSnapshot(
        articles: [left, right], clusters: [Cluster(id: "c1", articles: [0, 1], base: 0, event: 0)],
        events: [Event(id: "e1", clusters: [0], articles: [0, 1])], clusterOf: [0, 0], eventOf: [0, 0], takeOf: [1, 1],
        relationOf: [
            Relation(to: 0, kind: .base, kept: 1, shared: 1),
            Relation(to: 0, kind: .edited, kept: 0.123456, shared: 2.0 / 3),
        ],
        entities: [
            Entity(
                id: "n1", kind: .place, name: "港口", aliases: ["Port"],
                mentions: [Mention(article: 0, span: TextSpan(46, 52))])
        ],
        entityCounts: [[EntityCount(entity: 0, count: 1)], []], postings: Postings(), wordCounts: [9, 6])

    static func make(_ id: String, _ source: String, _ outlet: String, _ parts: [(ZoneKind, String)]) -> Article {
        var article = Article(
            id: id, source: source, record: 0, outlet: outlet, text: parts.map(\.1).joined(separator: "\n"))
        var start = 0
        for (kind, part) in parts {
            article.zones.append(Zone(kind, TextSpan(start, start + part.utf8.count)))
            start += part.utf8.count + 1
        }
        return article
    }

    static let comparison = Collator().compare(left, right)
    static let diff = DiffReport(
        left: .init(snapshot, article: 0), right: .init(snapshot, article: 1), comparison: comparison)

    /// What a report writes.
    static func text(_ write: (inout ReportOutput) -> Void) -> String {
        var output = ReportOutput()
        write(&output)
        return output.text
    }

    /// The articles of the fixture in a form of `stet extract`.
    static func articles(_ form: ArticleReport.Form) -> String {
        var report = ArticleReport(form, to: ReportOutput())
        for (article, words) in zip(snapshot.articles, snapshot.wordCounts) { report.write(article, words: words) }
        return report.finish().text
    }
}
