import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import Testing
import WireModel

@Suite struct TextPaneTests {
    private func diff(_ width: Int = 120, _ height: Int = 40) -> Reader {
        var state = Reader.withFixture(width, height)
        state.type("6 j d")
        return state
    }

    @Test func bothSidesStandInTheLinesWholeAndInOrder() {
        for width in [60, 80, 120, 200] {
            var state = diff(width)
            state.type("O")
            for (side, article, paragraphs) in [(\TextRow.left, 0, Fixture.wire), (\TextRow.right, 1, Fixture.cut)] {
                let rows = state.text.layout.rows.filter { $0.kind == .text }
                let shown = rows.compactMap { $0[keyPath: side] }.map {
                    state.snapshot.articles[article].text.slice($0)
                }
                let words = Set(shown.joined(separator: " ").split(separator: " "))
                let wanted = Set(paragraphs.body.split { $0 == " " || $0 == "\n" })
                if state.text.geometry.mode == .sideBySide { #expect(words.isSuperset(of: wanted), "\(width)") }
            }
        }
    }

    @Test func jumpsGoByAlarmQuoteFigureAndMove() {
        var state = diff()
        state.type("] a")
        #expect(state.text.currentEdit.map { state.text.comparison?.pairs[$0.unit].edits[$0.edit].kind } == .quote)
        state.type("] a ] a")
        #expect(state.currentWords == "claimed")
        state.type("] n")
        #expect(state.currentWords == "3,600")
        state.type("[ t")
        #expect(state.currentWords == "claimed")
        state.type("[ q")
        #expect(state.text.currentEdit.map { state.text.comparison?.pairs[$0.unit].edits[$0.edit].kind } == .quote)
        state.type("5 ] a")
        #expect(state.currentWords == "claimed" || state.currentWords == "3,600")
    }

    @Test func withoutASearchNGoesByChange() {
        var one = diff()
        var other = diff()
        one.type("n n n")
        other.type("] c ] c ] c")
        #expect(one.text.window.cursor == other.text.window.cursor)
        #expect(one.text.stop == other.text.stop)
    }

    @Test func aMoveLeadsToItsOtherEndAndBack() {
        var state = diff()
        state.type("] m")
        #expect(state.text.currentRow?.kind == .movedHere(from: 6))
        let row = state.text.window.cursor
        state.type("g m")
        #expect(state.text.currentRow?.kind == .movedAway(to: 2))
        state.type("g m")
        #expect(state.text.window.cursor == row)
    }

    @Test func houseStyleIsUnmarkedWithWAndStillCounted() {
        var state = diff()
        let all = state.text.layout.stops.count
        state.type("W")
        #expect(state.text.layout.stops.count == all - 2)
        #expect(state.notice?.text == "2 changes of house style are not marked")
        #expect(
            !state.text.layout.rightMarks.contains { mark in
                state.text.comparison?.pairs[mark.unit].edits[mark.edit].kind.isTrivia == true
            })
    }

    @Test func changedSentencesAreMarkedAsAWholeWithWAndTheJumpsStayTheSame() {
        var state = diff()
        let (stops, words) = (state.text.layout.stops.count, state.text.layout.rightMarks)
        state.type("w")
        let marks = state.text.layout.rightMarks
        #expect(state.text.layout.stops.count == stops && marks.count < words.count)
        let pairs = state.text.comparison?.pairs ?? []
        #expect(!marks.isEmpty && marks.allSatisfy { pairs[$0.unit].right?.span == $0.span })
        #expect(
            marks.allSatisfy { mark in
                let pair = pairs[mark.unit]
                return pair.edits[mark.edit].alarm || !pair.edits.contains { $0.alarm }
            })
        state.type("w")
        #expect(state.text.layout.rightMarks.map(\.span) == words.map(\.span))
    }

    @Test func alarmsStayMarkedWithoutHouseStyle() {
        var state = diff()
        let alarms = state.text.position(among: .alarm).count
        state.type("W")
        #expect(state.text.position(among: .alarm).count == alarms)
    }

    @Test func runsOfUnchangedSentencesFoldAndEnterOpensOne() {
        var state = Reader.withFixture()
        state.type("6 j d")
        let sentences = Fixture.comparison().pairs
        let same = sentences.filter { $0.kind == .same }
        let long = Comparison(pairs: same + same, summary: ComparisonSummary())
        _ = state.update(.compared(ComparisonRequest(left: 0, right: 2, generation: state.generation), long))
        state.type("q j d z x")
        #expect(state.text.layout.rows.contains { $0.kind == .folded(6) })
        state.type("Enter")
        #expect(!state.text.layout.rows.contains { $0.kind == .folded(6) })
    }

    @Test func theLayoutGoesRoundAndTheCursorStaysInTheText() {
        var state = diff()
        state.type("] n")
        let words = state.currentWords
        for mode in [DiffMode.unified, .single, .sideBySide] {
            state.type("t")
            #expect(state.text.geometry.mode == mode)
            #expect(state.currentWords == words)
        }
    }

    @Test func aNarrowPaneShowsTheLeftOverTheRight() {
        #expect(diff(50).text.geometry.mode == .unified)
        #expect(diff(80).text.geometry.mode == .sideBySide)
    }

    @Test func sidesSwapAndOtherVersionsComeOnTheRight() {
        var state = diff()
        state.type("x")
        #expect(state.text.content == .diff(left: 1, right: 0))
        state.type("x ] o")
        #expect(state.text.content == .diff(left: 0, right: 2))
        #expect(state.selectedName == "b1")
        state.type("[ o")
        #expect(state.text.content == .diff(left: 0, right: 1))
    }

    @Test func readingHidesPageFurnitureAndShowsItOnAKey() {
        var state = Reader.withFixture()
        state.type("7 j Enter")
        #expect(state.text.content == .reading(2))
        #expect(state.text.layout.hiddenZones == 2)
        state.type("g b")
        #expect(state.text.layout.hiddenZones == 0)
    }

    @Test func theDatelineStandsBeforeItsParagraphOnTheSameLine() {
        var state = Reader.withFixture(80, 24)
        state.type("7 j Enter")
        let shown = state.text.layout.rows.compactMap { $0.right }.map { Fixture.whole.text.slice($0) }
        #expect(shown.contains { $0.hasPrefix("PORT HALE, July 8 (MWS) - Talks on") })
    }

    @Test func theListsCursorIsPreviewedUntilSomethingIsOpened() {
        var state = Reader.withFixture()
        state.type("5 j")
        #expect(state.text.content == .reading(0))
        #expect(!state.text.isOpened)
        state.type("j Enter 1 Tab h h j")
        #expect(state.focus == .list)
        #expect(state.text.content == .reading(1))
        state.type("q")
        #expect(state.text.content == .reading(2))
    }

    @Test func aSearchMarksBothSidesAndItsLines() {
        var state = diff()
        state.type("/")
        state.typeText("kesten")
        state.type("Enter")
        #expect(state.search?.left.count == 1)
        #expect(state.search?.right.count == 1)
        #expect(state.search?.rows.contains(state.text.window.cursor) == true)
        state.type("Esc")
        #expect(state.search == nil)
    }

    @Test func capitalsInTheSearchCount() {
        #expect(TextSearch("ilm").spans(in: "Ilm ILM ilm").count == 3)
        #expect(TextSearch("Ilm").spans(in: "Ilm ILM ilm").count == 1)
        #expect(TextSearch("åsvik").isFound(in: "In ÅSVIK and Åsvik"))
        #expect(TextSearch("河").spans(in: "外河").first == TextSpan(3, 6))
        #expect(!TextSearch("").isFound(in: "anything"))
    }
}

@Suite struct HostileTextTests {
    @Test func aPreviewOfALongTextStopsAndTheTextItselfDoesNot() {
        let long = Fixture.article("l1", "Long", [(.paragraph, String(repeating: "word ", count: 100_000))])
        let snapshot = IndexSnapshot(
            articles: [long], clusters: [], events: [Event(id: "e1", clusters: [], articles: [0])], clusterOf: [nil],
            eventOf: [0], takeOf: [1], relationOf: [nil], entities: [], entityCounts: [[]], postings: Postings(),
            wordCounts: [100_000])
        var state = Reader()
        _ = state.update(.snapshot(snapshot))
        #expect(state.text.layout.rows.last?.kind == .previewEnds)
        let preview = state.text.layout.rows.count
        state.type("Enter")
        #expect(state.text.layout.rows.count > 5 * preview)
        #expect(state.text.layout.rows.last?.kind == .text)
    }

    @Test func aThousandEditsInOneSentenceAreLaidOutAtOnce() {
        let words = (0..<20_000).map { "w\($0)" }.joined(separator: " ")
        let span = TextSpan(0, words.utf8.count)
        let edits = (0..<5_000).map { number -> Edit in
            let place = TextSpan(number * 20, number * 20 + 2)
            return Edit(kind: .wording, alarm: number % 2 == 0, left: place, right: place, note: "")
        }
        let passage = Passage(span: span, paragraph: 1)
        let pair = AlignedPair(zone: .paragraph, kind: .edited, left: passage, right: passage, edits: edits)
        let articles = ["a", "b"].map { Fixture.article($0, $0, [(.paragraph, words)]) }
        let snapshot = IndexSnapshot(
            articles: articles, clusters: [Cluster(id: "c1", articles: [0, 1], base: 0, event: 0)],
            events: [Event(id: "e1", clusters: [0], articles: [0, 1])], clusterOf: [0, 0], eventOf: [0, 0],
            takeOf: [1, 1], relationOf: [nil, nil], entities: [], entityCounts: [[], []], postings: Postings(),
            wordCounts: [20_000, 20_000])
        var state = Reader()
        _ = state.update(.snapshot(snapshot))
        let time = ContinuousClock().measure {
            let request = ComparisonRequest(left: 0, right: 1, generation: state.generation)
            _ = state.update(.compared(request, Comparison(pairs: [pair], summary: ComparisonSummary())))
            _ = state.update(.input(.key(.character("d"))))
        }
        #expect(state.text.layout.stops.count >= 5_000)
        #expect(time < .seconds(20))
    }

    @Test func anArticleAloneStandsInThePlaceOfTheComparisonAndTheNextStoryIsComparedAgain() {
        var state = Reader.withFixture()
        state.type("6 j d g g J")
        #expect(state.text.content == .reading(4) && state.focus == .text)
        #expect(state.notice?.text == "this article stands alone; the next story is compared again")
        state.type("J")
        #expect(state.text.content == .reading(5))
        state.type("K K")
        #expect(state.text.content == .diff(left: 0, right: 1) && state.focus == .text)
        // What was opened to be read stays a reading.
        state.type("J q G Enter K")
        #expect(state.text.content == .reading(5))
        state.type("K K")
        #expect(state.text.content == .reading(0))
    }

    @Test func foldingKeepsTheMarksOfWhatMovedAway() {
        var state = Reader.withFixture()
        state.type("6 j d z x")
        #expect(state.text.layout.rows.contains { $0.kind == .movedAway(to: 2) })
    }
}
