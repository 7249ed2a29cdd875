import ReaderState
import StoryIndex
import TerminalKit
import Testing
import TextCore
import WireModel

/// The revisions of a page over time.
@Suite struct HistoryTests {
    /// Three revisions of one page, in another order than they came; the same outlet's other page; another outlet's copy.
    private static func snapshot() -> IndexSnapshot {
        func page(_ id: String, _ outlet: String, _ url: String, fetched: String?) -> Article {
            var article = Fixture.article(
                id, outlet, day: "2026-11-22", url: url,
                [(.headline, "Harbour reopens"), (.paragraph, "The harbour of Port Hale was opened again \(id).")])
            if let fetched { article.fields = [SourceField(name: "fetched", value: fetched)] }
            return article
        }
        let address = "https://courier.example/harbour"
        let articles = [
            page("third", "Courier", address + "/", fetched: "2026-11-22T14:00:00Z"),
            page("first", "Courier", "http://www.courier.example/harbour", fetched: "2026-11-22T09:30:00Z"),
            page("other", "Courier", "https://courier.example/market", fetched: nil),
            page("second", "Courier", address + "#top", fetched: "2026-11-22T11:15:00Z"),
            page("copy", "Ledger", address, fetched: nil),
        ]
        return IndexSnapshot(
            articles: articles, clusters: [],
            events: articles.indices.map { Event(id: "e\($0)", clusters: [], articles: [$0]) },
            clusterOf: articles.map { _ in nil }, eventOf: Array(articles.indices), takeOf: articles.map { _ in 1 },
            relationOf: articles.map { _ in nil }, entities: [], entityCounts: articles.map { _ in [] },
            postings: Postings(), wordCounts: [100, 80, 60, 90, 100])
    }

    private static func reader(at id: String) -> Reader {
        var state = Reader.withFixture()
        state.answer(state.update(.snapshot(snapshot())))
        for _ in 0..<10 where state.selectedName != id { state.type("j") }
        for _ in 0..<10 where state.selectedName != id { state.type("k") }
        return state
    }

    private func lines(_ state: Reader) -> [String] {
        PopupContent(of: state).lines.map { $0.map(\.text).joined() }
    }

    @Test func theRevisionsOfOneAddressStandInTheOrderInWhichTheyCame() {
        let snapshot = Self.snapshot()
        for article in [0, 1, 3] {
            let history = PageHistory(of: article, in: snapshot)
            #expect(history?.articles == [1, 3, 0])
            #expect(history?.bond == .address)
        }
        #expect(PageHistory(of: 2, in: snapshot) == nil)
        #expect(PageHistory(of: 4, in: snapshot) == nil)
    }

    @Test func withoutAnAddressTheOutletsVersionsOfTheStoryAreTheHistory() {
        let old = Self.snapshot()
        var articles = old.articles
        for index in articles.indices { articles[index].url = nil }
        let story = IndexSnapshot(
            articles: articles,
            clusters: [Cluster(id: "c1", articles: [0, 2, 4], base: 0, event: 0)],
            events: [Event(id: "e0", clusters: [0], articles: [0, 2, 4])]
                + [1, 3].map {
                    Event(id: "e\($0)", clusters: [], articles: [$0])
                },
            clusterOf: [0, nil, 0, nil, 0], eventOf: [0, 1, 0, 2, 0], takeOf: [1, 1, 1, 1, 1],
            relationOf: articles.map { _ in nil }, entities: [], entityCounts: articles.map { _ in [] },
            postings: Postings(), wordCounts: old.wordCounts)
        #expect(PageHistory(of: 0, in: story)?.articles == [2, 0])
        #expect(PageHistory(of: 0, in: story)?.bond == .story)
        #expect(PageHistory(of: 4, in: story) == nil)
    }

    @Test func versionsOfOneDayStandInTheOrderOfTheirTakes() {
        let old = Self.snapshot()
        let articles = ["lead", "urgent", "final"].map { id in
            Fixture.article(id, "Courier", day: "2026-11-22", [(.headline, "Harbour reopens")])
        }
        let story = IndexSnapshot(
            articles: articles, clusters: [Cluster(id: "c1", articles: [0, 1, 2], base: 0, event: 0)],
            events: [Event(id: "e0", clusters: [0], articles: [0, 1, 2])], clusterOf: [0, 0, 0], eventOf: [0, 0, 0],
            takeOf: [2, 1, 3], relationOf: [nil, nil, nil], entities: [], entityCounts: [[], [], []],
            postings: Postings(), wordCounts: Array(old.wordCounts.prefix(3)))
        #expect(PageHistory(of: 0, in: story)?.articles == [1, 0, 2])
    }

    @Test func theBoxTellsWhenEachCameAndHowMuchIsDifferent() {
        var state = Self.reader(at: "second")
        // Only asked for: nothing has answered yet.
        let effects = state.update(.input(.key(.character("H"))))
        #expect(lines(state).map { $0.hasSuffix("…") } == [false, true, true])
        #expect(PopupContent(of: state).title == "History · Courier: Harbour reopens")
        #expect(state.popup?.window.cursor == 1)
        guard case .prefetch(let requests)? = effects.first else {
            Issue.record("the comparisons are not asked for")
            return
        }
        #expect(requests.map { [$0.left, $0.right] } == [[1, 3], [3, 0]])
        for request in requests { _ = state.update(.compared(request, Self.comparison(request))) }
        #expect(
            lines(state) == [
                "1  2026-11-22 09:30  80 words   ", "2  2026-11-22 11:15  90 words     −8  +1",
                "3  2026-11-22 14:00  100 words    −8  +1",
            ])
    }

    /// The last word of the paragraph is another, and the headline, of two words, is gone; so are five more by a cut.
    private static func comparison(_ request: ComparisonRequest) -> Comparison {
        let articles = snapshot().articles
        let (left, right) = (articles[request.left].text, articles[request.right].text)
        func last(_ text: String) -> TextSpan {
            let id = text.split(separator: " ").last.map { $0.utf8.count } ?? 0
            return TextSpan(text.utf8.count - id, text.utf8.count)
        }
        let headline = TextSpan(0, "Harbour reopens".utf8.count)
        let start = headline.end + 1
        let five = TextSpan(start, start + "The harbour of Port Hale".utf8.count)
        return Comparison(
            pairs: [
                AlignedPair(zone: .headline, kind: .cut, left: Passage(span: headline, paragraph: 0), right: nil),
                AlignedPair(zone: .paragraph, kind: .cut, left: Passage(span: five, paragraph: 1), right: nil),
                AlignedPair(
                    zone: .paragraph, kind: .edited,
                    left: Passage(span: TextSpan(five.end, left.utf8.count), paragraph: 1),
                    right: Passage(span: TextSpan(start, right.utf8.count), paragraph: 1),
                    edits: [Edit(kind: .wording, alarm: false, left: last(left), right: last(right), note: "")]),
            ], summary: ComparisonSummary())
    }

    @Test func enterComparesWithTheOneBeforeAndTheFirstIsRead() {
        var state = Self.reader(at: "second")
        state.type("H Enter")
        #expect(state.popup == nil)
        #expect(state.text.content == .diff(left: 1, right: 3))
        state.type("H j Enter")
        #expect(state.text.content == .diff(left: 3, right: 0))
        state.type("H g g Enter")
        #expect(state.text.content == .reading(1))
        state.type("q")
        #expect(state.text.content == .diff(left: 3, right: 0))
    }

    @Test func aPageThatNeverChangedSaysSo() {
        var state = Self.reader(at: "other")
        state.type("H")
        #expect(state.popup == nil)
        #expect(state.notice?.text.contains("one revision") == true)
    }

    @Test func theBoxFollowsItsRevisionsIntoANewerSnapshot() {
        var state = Self.reader(at: "first")
        state.type("H")
        let old = Self.snapshot()
        let order = [4, 3, 2, 1, 0]
        let turned = IndexSnapshot(
            articles: order.map { old.articles[$0] }, clusters: [],
            events: order.indices.map { Event(id: "e\($0)", clusters: [], articles: [$0]) },
            clusterOf: order.map { _ in nil }, eventOf: Array(order.indices), takeOf: order.map { _ in 1 },
            relationOf: order.map { _ in nil }, entities: [], entityCounts: order.map { _ in [] },
            postings: Postings(), wordCounts: order.map { old.wordCounts[$0] })
        state.answer(state.update(.snapshot(turned)))
        state.type("j Enter")
        #expect(state.text.content == .diff(left: 3, right: 1))
        state.type("H")
        state.answer(state.update(.snapshot(.empty)))
        #expect(state.popup == nil)
    }
}
