import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// A small heap of a fictional world: two stories of one event with an article alone beside them, and two more alone.
enum Fixture {
    // MARK: Articles

    /// An article from its zones, each on a line of the text but what follows a dateline.
    static func article(
        _ id: String, _ outlet: String, agency: String? = nil, relay: String? = nil, day: String? = nil,
        source: String? = nil, url: String? = nil, _ parts: [(ZoneKind, String)]
    ) -> Article {
        var text = ""
        var zones: [Zone] = []
        for (kind, words) in parts {
            if !text.isEmpty { text += zones.last?.kind == .dateline ? " " : "\n" }
            let start = text.utf8.count
            text += words
            zones.append(Zone(kind, TextSpan(start, text.utf8.count)))
        }
        var article = Article(id: id, source: source ?? "heap/\(id).txt", record: 0, outlet: outlet, text: text)
        article.zones = zones
        article.agency = agency
        article.relay = relay
        article.headline = parts.first { $0.0 == .headline }?.1
        article.published = day.flatMap { CalendarDay(iso: $0) }
        article.url = url
        return article
    }

    static let wire = article(
        "w1", "Meridian Wire", agency: "MWS", day: "2024-07-08", url: "https://meridian.example/w1",
        [
            (.headline, "Talks on the Ilm river collapse after nine hours"),
            (
                .paragraph,
                "Talks on the future of the Ilm crossing collapsed on Monday after nine hours. Both sides left Port Hale without a statement."
            ),
            (
                .paragraph,
                "\"We will not sign a paper that nobody has read,\" Foreign Minister Davor Kesten told reporters. He said the Karvelian delegation had received the draft at midnight."
            ),
            (
                .paragraph,
                "The crossing has been closed for twelve days. Some 6,300 people have died in four years of fighting."
            ),
            (.subhead, "- 'No one has read it' -"),
            (
                .paragraph,
                "Tamsin denied that it had changed the draft. President Oskar Vellin, 61, called the walkout \"theatre\"."
            ),
            (
                .paragraph,
                "A year and a half ago the two governments reached a truce in Geneva. It was allegedly broken by the Sorrel Front in May."
            ),
            (
                .paragraph,
                "The next round has not been scheduled. Observers at Hallow Ford reported quiet nights 🌙 and a market that sells 茶 again."
            ),
            (.signoff, "rt/ko"),
        ])

    static let cut = article(
        "h1", "Harbour Ledger", agency: "MWS", day: "2024-07-09",
        [
            (.headline, "River talks collapse"),
            (
                .paragraph,
                "Talks on the future of the Ilm crossing collapsed on Monday after nine hours. Both sides left Port Hale without a statement."
            ),
            (.paragraph, "A year-and-a-half ago the two governments reached a truce in Geneva."),
            (
                .paragraph,
                "\"We will not sign a paper nobody has read,\" Mr Kesten claimed. He said the Karvelian delegation had received the draft at midnight."
            ),
            (
                .paragraph,
                "The violent crossing has been closed for 12 days. Some 3,600 people have died in four years of fighting."
            ),
            (.boilerplate, "Sign up for our morning letter"),
        ])

    static let whole = article(
        "b1", "Daily Beacon", agency: "MWS", relay: "NPA", day: "2024-07-09",
        [
            (.headline, "Talks on the Ilm river collapse after nine hours"),
            (.deck, "Kesten: nobody has read the paper"),
            (.byline, "By Anka Reve"),
            (.boilerplate, "READ ALSO: ten walks along the river"),
            (.dateline, "PORT HALE, July 8 (MWS) -"),
            (
                .paragraph,
                "Talks on the future of the Ilm crossing collapsed on Monday after nine hours. Both sides left Port Hale without a statement."
            ),
            (.caption, "Delegates leave the Grand Hotel. MWS/Handout"),
            (
                .paragraph,
                "\"We will not sign a paper that nobody has read,\" Foreign Minister Davor Kesten told reporters."
            ),
            (.boilerplate, "Advertisement"),
        ])

    static let early = article(
        "n1", "Northern Post", agency: "MWS", day: "2024-07-07",
        [
            (.headline, "Delegates gather for talks on the Ilm"),
            (
                .paragraph,
                "Delegates arrived in Port Hale on Sunday for talks on the Ilm crossing. The crossing has been closed for eleven days."
            ),
        ])

    static let own = article(
        "s1", "Sorrel Free Press", day: "2024-07-08",
        [
            (
                .headline,
                "We watched the talks fail: notes from the lobby of the Grand Hotel, where nobody slept and the coffee ran out"
            ),
            (.paragraph, "Nobody slept at the Grand Hotel. The coffee ran out at four."),
        ])

    static let sport = article(
        "r1", "Bay Tribune", day: "2024-07-06",
        [
            (.headline, "Rovers hold Bay Athletic"),
            (.paragraph, "Ostrava Rovers drew 1-1 with Bay Athletic on Saturday."),
        ])

    static let foreign = article(
        "x1", "河畔日报", day: nil,
        [
            (.headline, "伊尔姆河谈判破裂 \u{202E}kcab\u{202C}"),
            (.paragraph, "外交部长说，没有人读过那份文件。انهارت المحادثات بعد تسع ساعات. \u{1B}[31m👩‍👩‍👧‍👦🇳🇴"),
        ])

    static let articles = [wire, cut, whole, early, own, sport, foreign]

    // MARK: The snapshot

    static func snapshot() -> IndexSnapshot {
        let clusters = [Cluster(id: "c1", articles: [3, 0, 1, 2], base: 0, event: 0)]
        let events = [
            Event(id: "e1", clusters: [0], articles: [0, 1, 2, 3, 4]), Event(id: "e2", clusters: [], articles: [5]),
            Event(id: "e3", clusters: [], articles: [6]),
        ]
        let relations: [Relation?] = [
            Relation(to: 0, kind: .base, kept: 1, shared: 1), Relation(to: 0, kind: .cut, kept: 0.52, shared: 0.93),
            Relation(to: 0, kind: .cut, kept: 0.31, shared: 0.99),
            Relation(to: 0, kind: .otherTake, kept: 0.08, shared: 0.4),
            nil, nil, nil,
        ]
        let entities = [
            entity("n1", .person, "Davor Kesten", ["Kesten", "Mr Kesten"]),
            entity("n2", .place, "Port Hale", []), entity("n3", .person, "Oskar Vellin", ["Vellin"]),
            entity("n4", .place, "Geneva", []), entity("n5", .organisation, "Sorrel Front", []),
        ]
        let counts = articles.indices.map { article in
            entities.indices.compactMap { entity -> EntityCount? in
                let count = entities[entity].mentions.count { $0.article == article }
                return count > 0 ? EntityCount(entity: entity, count: count) : nil
            }
        }
        return IndexSnapshot(
            articles: articles, clusters: clusters, events: events, clusterOf: [0, 0, 0, 0, nil, nil, nil],
            eventOf: [0, 0, 0, 0, 0, 1, 2], takeOf: [2, 2, 2, 1, 1, 1, 1], relationOf: relations, entities: entities,
            entityCounts: counts, postings: Postings(), wordCounts: articles.map { words(in: $0.body) })
    }

    /// The small heap with one of its articles changed, and all else as it was.
    static func snapshot(changing place: Int, _ change: (inout Article) -> Void) -> IndexSnapshot {
        let old = snapshot()
        var articles = old.articles
        change(&articles[place])
        return IndexSnapshot(
            articles: articles, clusters: old.clusters, events: old.events, clusterOf: old.clusterOf,
            eventOf: old.eventOf, takeOf: old.takeOf, relationOf: old.relationOf, entities: old.entities,
            entityCounts: old.entityCounts, postings: Postings(), wordCounts: old.wordCounts)
    }

    private static func words(in text: String) -> Int { text.split { $0 == " " || $0 == "\n" }.count }

    private static func entity(_ id: String, _ kind: EntityKind, _ name: String, _ aliases: [String]) -> Entity {
        let surname = aliases.first ?? name
        let mentions = articles.enumerated().flatMap { number, article in
            TextSearch(surname).spans(in: article.text).map { Mention(article: number, span: $0) }
        }
        return Entity(id: id, kind: kind, name: name, aliases: aliases, mentions: mentions)
    }

    /// A heap of many articles in stories of four, for speed and for folds.
    static func heap(_ count: Int, prefix: String = "a") -> IndexSnapshot {
        let articles = (0..<count).map { number in
            article(
                "\(prefix)\(number)", "Outlet \(number % 40)", agency: "MWS", day: "2024-07-0\(number / 4 % 9 + 1)",
                [(.headline, "Story \(number / 4) as told"), (.paragraph, "One sentence of story \(number / 4).")])
        }
        let groups = count / 4
        return IndexSnapshot(
            articles: articles,
            clusters: (0..<groups).map {
                Cluster(id: "c\($0)", articles: Array($0 * 4..<$0 * 4 + 4), base: $0 * 4, event: $0)
            },
            events: (0..<groups).map { Event(id: "e\($0)", clusters: [$0], articles: Array($0 * 4..<$0 * 4 + 4)) },
            clusterOf: (0..<count).map { $0 / 4 < groups ? $0 / 4 : nil }, eventOf: (0..<count).map { $0 / 4 },
            takeOf: Array(repeating: 1, count: count), relationOf: Array(repeating: nil, count: count), entities: [],
            entityCounts: Array(repeating: [], count: count), postings: Postings(),
            wordCounts: Array(repeating: 5, count: count))
    }
}
