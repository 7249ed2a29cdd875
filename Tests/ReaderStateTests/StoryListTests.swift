import ReaderState
import StoryIndex
import TerminalKit
import Testing
import WireModel

@Suite struct StoryListTests {
    @Test func eventsHoldStoriesAndStoriesHoldTakesAndVersions() {
        let state = Reader.withFixture()
        let names = state.list.rows.map { row -> String in
            let indent = String(repeating: " ", count: row.depth)
            switch row.kind {
            case .event(let event): return indent + "event \(event)"
            case .cluster(let cluster): return indent + "cluster \(cluster)"
            case .take(_, let number): return indent + "take \(number)"
            case .article(let article): return indent + state.snapshot.articles[article].id
            }
        }
        #expect(
            names == [
                "event 0", " cluster 0", "  take 1", "   n1", "  take 2", "   w1", "   h1", "   b1", " s1", "r1", "x1",
            ])
    }

    @Test func foldsCloseTheGroupAroundTheCursorAndOpenItAgain() {
        var state = Reader.withFixture()
        state.type("5 j")
        #expect(state.selectedName == "w1")
        state.type("z c")
        #expect(state.selectedName == "take 2")
        state.type("z c")
        #expect(state.selectedName == "cluster 0")
        #expect(state.list.rows.count == 5)
        state.type("z a")
        #expect(state.list.rows.count == 8)
        state.type("z M")
        #expect(state.list.rows.count == 3)
        #expect(state.selectedName == "event 0")
        state.type("z R")
        #expect(state.list.rows.count == 11)
    }

    @Test func spaceMarksAndGoesDownAndDComparesTheTwo() {
        var state = Reader.withFixture()
        state.type("5 j Space j Space")
        #expect(state.list.marks == [0, 2])
        state.type("d")
        #expect(state.text.content == .diff(left: 0, right: 2))
        #expect(state.focus == .text)
    }

    @Test func withOneMarkDComparesItWithTheOneUnderTheCursor() {
        var state = Reader.withFixture()
        state.type("6 j Space d")
        #expect(state.text.content == .diff(left: 1, right: 2))
    }

    @Test func withoutMarksDComparesWithTheBase() {
        var state = Reader.withFixture()
        state.type("6 j d")
        #expect(state.text.content == .diff(left: 0, right: 1))
        #expect(state.text.comparison != nil)
    }

    @Test func aRangeIsMarkedAtOnceAndUnmarkedAgain() {
        var state = Reader.withFixture()
        state.type("5 j V 2 j")
        #expect(state.list.isInRange(6))
        state.type("V")
        #expect(state.list.marks == [0, 1, 2])
        state.type("V 2 k V")
        #expect(state.list.marks == [])
        state.type("V j Esc")
        #expect(state.list.rangeStart == nil)
    }

    @Test func anotherBaseIsChosenAndTakenBack() {
        var state = Reader.withFixture()
        state.type("6 j b")
        #expect(state.base(ofCluster: 0) == 1)
        #expect(state.isBase(1))
        state.type("j d")
        #expect(state.text.content == .diff(left: 1, right: 2))
        state.type("q B")
        #expect(state.base(ofCluster: 0) == 0)
    }

    @Test func theBaseOfAnOutletHoldsInEveryStoryThatHasOne() {
        var state = Reader.withFixture()
        state.type(":")
        state.typeText("base outlet:Daily Beacon")
        state.type("Enter")
        #expect(state.base(ofCluster: 0) == 2)
        state.type(":")
        state.typeText("base auto")
        state.type("Enter")
        #expect(state.base(ofCluster: 0) == 0)
    }

    @Test func theListIsSortedByWhatIsChosenAndTurnedRoundByChoosingItAgain() {
        var state = Reader.withFixture()
        state.type("g s 3 j Enter")
        #expect(state.list.sortKey == .headline)
        #expect(state.list.rows.filter { $0.depth == 0 }.map(\.kind) == [.article(5), .event(0), .article(6)])
        state.type("g s Enter")
        #expect(state.list.isReversed)
        #expect(state.list.rows.filter { $0.depth == 0 }.map(\.kind) == [.article(6), .event(0), .article(5)])
    }

    @Test func theNextStoryIsTheNextHeadingThatIsAStory() {
        var state = Reader.withFixture()
        state.type("J")
        #expect(state.selectedName == "cluster 0")
        state.type("J")
        #expect(state.selectedName == "s1")
        state.type("2 J")
        #expect(state.selectedName == "x1")
        state.type("K")
        #expect(state.selectedName == "r1")
    }

    @Test func aQueryIsAskedForAndItsAnswerFiltersTheList() {
        var state = Reader.withFixture()
        state.type("\\")
        state.typeText("vellin")
        #expect(state.type("Enter") == [.search("vellin")])
        #expect(state.list.isFiltering)
        _ = state.update(.searchResult(query: "something else", generation: state.generation, .found([5])))
        #expect(state.list.shownArticles == nil)
        // What was found in an older snapshot speaks of other places.
        _ = state.update(.searchResult(query: "vellin", generation: state.generation - 1, .found([5])))
        #expect(state.list.isFiltering)
        _ = state.update(.searchResult(query: "vellin", generation: state.generation, .found([0, 99])))
        #expect(!state.list.isFiltering)
        #expect(state.list.shownArticles == 1)
        #expect(state.list.rows.compactMap(\.article) == [0])
        state.type("Esc")
        #expect(state.list.query == nil)
        #expect(state.list.rows.count == 11)
    }

    @Test func aQueryThatCannotBeReadIsToldAndShowsAll() {
        var state = Reader.withFixture()
        state.type("\\ ( Enter")
        _ = state.update(.searchResult(query: "(", generation: state.generation, .failed("a bracket is open")))
        #expect(state.notice?.isError == true)
        #expect(state.list.rows.count == 11)
    }

    @Test func searchingOpensTheGroupsThatTheMatchStandsIn() {
        var state = Reader.withFixture()
        state.type("z M /")
        state.typeText("daily")
        #expect(state.selectedName == "b1")
        state.type("Enter")
        #expect(state.search?.search.query == "daily")
        state.type("Esc")
        #expect(state.search == nil)
    }

    @Test func givingUpASearchGoesBackToWhereItBegan() {
        var state = Reader.withFixture()
        state.type("j /")
        state.typeText("rovers")
        #expect(state.selectedName == "r1")
        state.type("Esc")
        #expect(state.selectedName == "cluster 0")
    }

    @Test func nGoesRoundTheMatches() {
        var state = Reader.withFixture()
        state.type("/")
        state.typeText("mws")
        state.type("Enter")
        #expect(state.selectedName == "n1")
        state.type("n")
        #expect(state.selectedName == "w1")
        state.type("3 n")
        #expect(state.selectedName == "n1")
        state.type("N")
        #expect(state.selectedName == "b1")
    }
}
