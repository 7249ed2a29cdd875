import Clustering
import Entities
import StoryIndex
import TextCore
import WireModel

/// Five articles of an invented world: two versions of one story, a Chinese and an Arabic one, one in English alone.
enum QueryFixture {
    static let snapshot = IndexSnapshot(
        articles: articles,
        clusters: [Cluster(id: "c1", articles: [0, 1], base: 0, event: 0)],
        events: [
            Event(id: "e1", clusters: [0], articles: [0, 1, 4]), Event(id: "e2", clusters: [], articles: [2]),
            Event(id: "e3", clusters: [], articles: [3]),
        ],
        clusterOf: [0, 0, nil, nil, nil], eventOf: [0, 0, 1, 2, 0], takeOf: [1, 1, 1, 1, 1],
        relationOf: [
            Relation(to: 0, kind: .base, kept: 1, shared: 1),
            Relation(to: 0, kind: .cut, kept: Double(Float(0.4)), shared: 0.9), nil,
            nil, nil,
        ],
        entities: [
            Entity(id: "n1", kind: .person, name: "Mira Solenne", aliases: ["Solenne"], mentions: mentions("Solenne")),
            Entity(id: "n2", kind: .place, name: "Port Hale", aliases: [], mentions: mentions("Port Hale")),
        ],
        entityCounts: [[], [], [], [], []], postings: Postings(keysOfArticle: articles.map { keys(of: $0) }),
        wordCounts: articles.map { keys(of: $0).count })

    static let articles = [
        article(
            "a", outlet: "meridian-wire", agency: "MWS", day: "2025-03-04", headline: "Harbour colour row",
            "Twelve boats left Port Hale on Friday, said Mira Solenne.", "The joint statement was read in the harbour."),
        article(
            "b", outlet: "harbour-ledger", agency: "MWS", day: "2025-03-05", headline: "Boats leave",
            "12 boats left Port Hale on Friday, said Solenne.", "A statement was read by a joint panel."),
        article("c", outlet: "报纸", agency: nil, day: "2024-12-31", headline: nil, "首相在港口发表声明。 🚢"),
        article("d", outlet: "الميناء", agency: nil, day: nil, headline: nil, "غادرت القوارب الميناء يوم الجمعة."),
        article(
            "e", outlet: "sorrel", agency: "PPA", day: "2025-04-01", headline: "Harbor opens",
            "The colour of the flag is blue."),
    ]

    private static func article(
        _ id: String, outlet: String, agency: String?, day: String?, headline: String?, _ paragraphs: String...
    ) -> Article {
        let text = ([headline].compactMap { $0 } + paragraphs).joined(separator: "\n")
        var article = Article(id: id, source: "news/\(id).txt", record: 0, outlet: outlet, text: text)
        var start = 0
        for (number, line) in text.split(separator: "\n").enumerated() {
            let end = start + line.utf8.count
            article.zones.append(Zone(number == 0 && headline != nil ? .headline : .paragraph, TextSpan(start, end)))
            start = end + 1
        }
        article.agency = agency
        article.headline = headline
        article.published = day.flatMap { CalendarDay(iso: $0) }
        article.language = outlet == "报纸" ? "zh" : outlet == "الميناء" ? "ar" : "en"
        return article
    }

    private static func keys(of article: Article) -> [UInt64] {
        Set(Tokenizer.tokens(of: article.text).filter(\.isWordLike).map(\.key)).sorted()
    }

    private static func mentions(_ name: String) -> [Mention] {
        articles.indices.flatMap { index -> [Mention] in
            articles[index].text.ranges(of: name).map { range in
                let text = articles[index].text
                let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                return Mention(article: index, span: TextSpan(start, start + name.utf8.count))
            }
        }
    }

    /// The ids of the articles that answer a query, in order.
    static func answer(_ query: String) throws -> String {
        snapshot.matches(try StoryQuery(parsing: query)).map { articles[$0].id }.joined()
    }
}
