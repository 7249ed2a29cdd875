import Clustering
import StoryIndex
import TextCore
import Testing
import WireModel

@Suite("Judgements stand above the links")
struct JudgementTests {
    // MARK: Articles

    /// Two stories of three prints each, and an article alone; nothing of one stands in another.
    static let articles: [Article] = [
        article("a1", "Harbour Ledger", ferry), article("a2", "Daily Beacon", ferry + " Rain fell."),
        article("a3", "Northern Post", ferry + " Nobody was hurt."), article("b1", "Harbour Ledger", orchard),
        article("b2", "Daily Beacon", orchard + " It was sold."), article("c1", "Bay Tribune", alone),
    ]

    static let ferry =
        "The night ferry between Port Hale and the island of Sorrel stopped twice on Monday because a cable had come loose "
        + "under the second deck, the harbour master told the council, which had asked for a full account of the journey by "
        + "noon and was given one that ran to four pages and named no one who had been on duty at the time."
    static let orchard =
        "An orchard of nine hundred pear trees above the village of Ammerden has been bought by a cooperative of growers who "
        + "want to keep the old sorts alive, among them a winter pear that was last sold at the market in the year of the great "
        + "flood and that ripens in a cellar until the first warm days of March."
    static let alone =
        "Students of the music school will play in the open air on every second evening of the month unless the wind is stronger "
        + "than the stands can bear, which the school's caretaker measures with an instrument he built from two ladles and a clock."

    static func article(_ id: String, _ outlet: String, _ text: String, folder: String = "heap") -> Article {
        var article = Article(id: id, source: "\(folder)/\(id).txt", record: 0, outlet: outlet, text: text)
        article.zones = [Zone(.paragraph, TextSpan(0, text.utf8.count))]
        return article
    }

    private func snapshot(_ judgements: [Judgement] = [], _ articles: [Article] = articles) -> IndexSnapshot {
        let book = JudgementBook(
            judgements.enumerated().map { JudgementEntry(number: $0 + 1, time: 0, judgement: $1) })
        return IndexBuilder(articles.map { PreparedArticle($0, recogniser: nil, isJudged: true) })
            .snapshot(judgements: book)
    }

    /// The stories by the ids of their articles: `a1 a2 a3|b1 b2`.
    private func stories(_ snapshot: IndexSnapshot) -> String {
        snapshot.clusters.map { $0.articles.map { snapshot.articles[$0].id }.sorted().joined(separator: " ") }.sorted()
            .joined(separator: "|")
    }

    private func subjects(_ ids: String...) -> [Judgement.Subject] {
        let plain = snapshot()
        return ids.compactMap { plain.article(withID: $0).map { plain.subject($0) } }
    }

    // MARK: Rules

    @Test("without judgements the links decide")
    func plain() {
        #expect(stories(snapshot()) == "a1 a2 a3|b1 b2")
        #expect(stories(snapshot([Judgement(.star, subjects("a1"))])) == "a1 a2 a3|b1 b2")
    }

    @Test("what is split off stands alone, or together when it is several")
    func split() {
        let one = snapshot([Judgement(.split, subjects("a2"))])
        #expect(stories(one) == "a1 a3|b1 b2")
        #expect(one.links.contains { !$0.isAccepted && $0.reason == .byHand })
        #expect(stories(snapshot([Judgement(.split, subjects("a2", "a3"))])) == "a2 a3|b1 b2")
    }

    @Test("joined stories are one, whatever they share")
    func join() {
        #expect(stories(snapshot([Judgement(.join, subjects("a1", "b2"))])) == "a1 a2 a3 b1 b2")
        #expect(stories(snapshot([Judgement(.join, subjects("c1", "b1"))])) == "a1 a2 a3|b1 b2 c1")
    }

    @Test("a pinned version goes where its anchors are")
    func pin() {
        let pin = Judgement(.pin, subjects("a3"), anchors: subjects("b1", "b2"))
        #expect(stories(snapshot([pin])) == "a1 a2|a3 b1 b2")
        // Without its anchors a pin holds nothing.
        #expect(stories(snapshot([pin], Self.articles.filter { !$0.id.hasPrefix("b") })) == "a1 a2 a3")
    }

    @Test("the later judgement stands above the earlier one")
    func order() {
        let pin = Judgement(.pin, subjects("a3"), anchors: subjects("b1"))
        let split = Judgement(.split, subjects("a3"))
        #expect(stories(snapshot([pin, split])) == "a1 a2|b1 b2")
        #expect(stories(snapshot([split, pin])) == "a1 a2|a3 b1 b2")
    }

    @Test("what is taken back is as if it had never been", arguments: [Judgement.Kind.split, .join, .pin])
    func undo(_ kind: Judgement.Kind) {
        let judgement = Judgement(kind, subjects("a3"), anchors: subjects("b1"))
        let undo = Judgement(.undo, [], undone: 1)
        #expect(stories(snapshot([judgement, undo])) == stories(snapshot()))
    }

    @Test("files may move and be set anew: what was decided finds its articles")
    func survives() {
        let split = Judgement(.split, subjects("a2"))
        let moved = Self.articles.map { article in
            var moved = Self.article(
                "x" + article.id, article.outlet, article.text.replacing(", ", with: ",\u{a0} "), folder: "elsewhere")
            moved.record = 3
            return moved
        }
        #expect(stories(snapshot([split], moved)) == "xa1 xa3|xb1 xb2")
        // Another folder may be another outlet's name: then the text alone tells.
        let renamed = moved.map { article in
            var renamed = article
            renamed.outlet = "new " + article.outlet
            return renamed
        }
        #expect(stories(snapshot([split], renamed)) == "xa1 xa3|xb1 xb2")
    }

    @Test("the order of the input changes nothing")
    func shuffled() {
        let judgements = [
            Judgement(.join, subjects("c1", "b1")), Judgement(.split, subjects("a2")),
            Judgement(.pin, subjects("a3"), anchors: subjects("b2", "b1")),
        ]
        let first = snapshot(judgements)
        let second = snapshot(judgements, Self.articles.reversed())
        #expect(stories(first) == stories(second))
        #expect(first.clusterOf == second.clusterOf && first.takeOf == second.takeOf)
    }

    // MARK: The key

    @Test("the key hangs on letters and digits alone")
    func key() {
        func key(_ text: String) -> UInt64 { ContentKey.text(of: Self.article("x", "y", text)) }
        #expect(key("Nine “boats” – left.") == key("nine \"boats\"\n- left"))
        #expect(key("Åsvik") != key("Asvik"))
        #expect(key("声明") != key("明声"))
        #expect(key("1 2") == key("12") && key("12") != key("21"))
        // What is written in files today must be found by the program of tomorrow.
        #expect(key("Nine boats") == 10_056_875_788_370_538_570)
    }

    // MARK: Marks

    @Test("marks follow from the log, and a mark that is taken back is gone")
    func marks() throws {
        let plain = snapshot()
        func marks(_ judgements: [Judgement]) -> ArticleMarks {
            ArticleMarks(
                JudgementBook(judgements.enumerated().map { JudgementEntry(number: $0 + 1, time: 0, judgement: $1) }),
                in: plain)
        }
        let log = [
            Judgement(.star, subjects("a1", "c1")), Judgement(.unstar, subjects("a1")),
            Judgement(.opened, subjects("b1")), Judgement(.note, subjects("b2"), note: "who?"),
            Judgement(.undo, subjects("a1"), undone: 2),
        ]
        let all = marks(log)
        #expect(all.starred.sorted() == [0, 5] && all.read.sorted() == [3] && all.notes == [4: "who?"])
        #expect(marks(Array(log.prefix(4))).starred.sorted() == [5])
        #expect(
            JudgementBook(log.enumerated().map { JudgementEntry(number: $0 + 1, time: 0, judgement: $1) }).lastHolding?
                .number == 4)
        let context = QueryContext(marks: all) { $0.map { _ in nil } }
        for (query, expected) in [
            ("is:starred", [0, 5]), ("is:read", [3]), ("is:unread", [0, 1, 2, 4, 5]), ("is:noted", [4]),
            ("is:starred NOT is:read outlet:bay", [5]), ("is:pinned", []),
        ] {
            #expect(plain.matches(try StoryQuery(parsing: query), context: context) == expected, "\(query)")
        }
    }

    @Test("adding one by one comes to the same as reading all")
    func incremental() {
        let log = [
            Judgement(.star, subjects("a1")), Judgement(.split, subjects("a2")), Judgement(.undo, [], undone: 1),
            Judgement(.note, subjects("a1"), note: "x"), Judgement(.note, subjects("a1")),
        ].enumerated().map { JudgementEntry(number: $0 + 1, time: 0, judgement: $1) }
        var book = JudgementBook()
        for entry in log { book.add(entry) }
        let whole = JudgementBook(log)
        #expect(book.stars == whole.stars && book.notes == whole.notes && book.groupings == whole.groupings)
        #expect(book.stars.isEmpty && book.notes.isEmpty && book.groupings.map(\.number) == [2])
    }
}
