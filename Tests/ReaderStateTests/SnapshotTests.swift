import StoryIndex
import TerminalKit
import Testing
import WireModel

@testable import ReaderState

@Suite struct SnapshotTests {
    /// The fixture's heap with other articles before it, so that every position is another one.
    private func shifted(by count: Int) -> IndexSnapshot {
        let old = Fixture.snapshot()
        let extra = (0..<count).map {
            Fixture.article("z\($0)", "Zephyr", day: "2024-01-01", [(.headline, "Old \($0)")])
        }
        func up(_ article: Int) -> Int { article + count }
        return IndexSnapshot(
            articles: extra + old.articles,
            clusters: old.clusters.map {
                Cluster(id: $0.id, articles: $0.articles.map(up), base: up($0.base), event: $0.event + count)
            },
            events: (0..<count).map { Event(id: "z\($0)", clusters: [], articles: [$0]) }
                + old.events.map { Event(id: $0.id, clusters: $0.clusters, articles: $0.articles.map(up)) },
            clusterOf: extra.map { _ in nil } + old.clusterOf,
            eventOf: Array(0..<count) + old.eventOf.map { $0 + count },
            takeOf: extra.map { _ in 1 } + old.takeOf, relationOf: extra.map { _ in nil } + old.relationOf,
            entities: old.entities.map { entity in
                Entity(
                    id: entity.id, kind: entity.kind, name: entity.name, aliases: entity.aliases,
                    mentions: entity.mentions.map { Mention(article: up($0.article), span: $0.span) })
            },
            entityCounts: extra.map { _ in [] } + old.entityCounts, postings: Postings(),
            wordCounts: extra.map { _ in 2 } + old.wordCounts)
    }

    @Test func theSelectionStaysOnItsArticleAndOnItsRowOfTheScreen() {
        var state = Reader.withFixture(120, 40)
        state.type("6 j")
        let row = state.list.window.cursorRow
        state.answer(state.update(.snapshot(shifted(by: 60))))
        #expect(state.selectedName == "h1")
        #expect(state.list.window.cursorRow == row)
    }

    @Test func marksBasesFoldsAndTheOpenComparisonStay() {
        var state = Reader.withFixture()
        state.type("7 j b k Space k z c 6 j")
        state.type("z o")
        state.type("j d")
        let before = (state.text.content, state.list.marks)
        #expect(before.1 == [1])
        state.answer(state.update(.snapshot(shifted(by: 3))))
        #expect(state.list.marks == [4])
        #expect(state.base(ofCluster: 0) == 5)
        #expect(!state.list.rows.contains { $0.kind == .article(4) })
    }

    @Test func anOpenComparisonKeepsItsPlaceWhileTheHeapGrows() {
        var state = Reader.withFixture()
        state.type("6 j d ] a ] a")
        let words = state.currentWords
        #expect(words == "Mr Kesten")
        let effects = state.update(.snapshot(shifted(by: 2)))
        #expect(state.text.content == .diff(left: 2, right: 3))
        #expect(state.currentWords == words)
        #expect(!effects.contains(.compare(ComparisonRequest(left: 2, right: 3, generation: state.generation))))
    }

    @Test func aTextThatChangedIsComparedAgain() {
        var state = Reader.withFixture()
        state.type("6 j d")
        let changed = Fixture.snapshot(changing: 1) { article in
            article = Fixture.article(
                "h1", "Harbour Ledger", [(.headline, "Other words"), (.paragraph, "All of them.")])
        }
        let effects = state.update(.snapshot(changed))
        #expect(effects.contains(.compare(ComparisonRequest(left: 0, right: 1, generation: state.generation))))
        #expect(state.text.comparison == nil)
    }

    @Test func aComparisonWhoseTextChangedKeepsItsPlace() {
        var state = Reader.withFixture()
        state.type("6 j d ] a ] a")
        let place = (state.text.window.cursor, state.text.window.cursorRow)
        #expect(place.0 > 0)
        let changed = Fixture.snapshot(changing: 1) { $0.text += " More of it." }
        state.answer(state.update(.snapshot(changed)))
        #expect(state.text.comparison != nil)
        #expect((state.text.window.cursor, state.text.window.cursorRow) == place)
    }

    @Test func aPlaceMovesWithWhatChangedBeforeIt() {
        #expect(Reader.moved(2, from: "one two three", to: "one 2 three") == 2)
        #expect(Reader.moved(8, from: "one two three", to: "one 2 three") == 6)
        #expect(Reader.moved(6, from: "one two three", to: "one 2 three") == 5)
        #expect(Reader.moved(6, from: "one two three", to: "") == 0)
    }

    @Test func anArticleThatIsGoneClosesWhatShowedIt() {
        var state = Reader.withFixture()
        state.type("6 j d")
        _ = state.update(.notice("the sources changed", isError: false))
        _ = state.update(.snapshot(Fixture.heap(8)))
        #expect(!state.text.isOpened)
        #expect(state.notice?.text.contains("no longer in the sources") == true)
        #expect(state.messages.map(\.text).contains("the sources changed"))
        #expect(state.list.rows.indices.contains(state.list.window.cursor))
        _ = state.update(.snapshot(.empty))
        #expect(state.list.rows.isEmpty)
        #expect(state.text.content == .nothing)
    }

    @Test func theQueryIsAskedAgainForEachSnapshot() {
        var state = Reader.withFixture()
        state.type("\\")
        state.typeText("talks")
        state.type("Enter")
        #expect(state.update(.snapshot(Fixture.snapshot())).contains(.search("talks")))
    }

    @Test func aLargeHeapStartsWithItsStoriesClosed() {
        var state = Reader()
        _ = state.update(.snapshot(Fixture.heap(400)))
        #expect(state.list.rows.count == 100)
        #expect(state.list.rows.allSatisfy { $0.article == nil })
    }

    @Test func movingInAHeapOfAHundredThousandTouchesNoOtherLine() {
        var state = Reader()
        _ = state.update(.snapshot(Fixture.heap(100_000)))
        let clock = ContinuousClock()
        let time = clock.measure {
            for _ in 0..<1_000 { _ = state.update(.input(.key(.character("j")))) }
        }
        // A thousand steps that each walked the list would take minutes here.
        #expect(time < .seconds(5))
        #expect(state.list.window.cursor == 1_000)
    }
}
