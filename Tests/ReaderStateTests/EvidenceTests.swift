import ReaderState
import StoryIndex
import TerminalKit
import Testing
import WireModel

/// The threshold, and why stories are as they are.
@Suite struct EvidenceTests {
    private func lines(_ state: Reader) -> [String] {
        PopupContent(of: state).lines.map { $0.map(\.text).joined() }
    }

    @Test func theThresholdIsAskedForOnceAndKeepsWithinItsBounds() {
        var state = Reader.withFixture()
        state.type("6 j")
        #expect(state.type("(") == [.regroup(threshold: 45)])
        #expect(state.threshold == 45 && state.notice?.text == "threshold 45 %")
        #expect(state.type("3 )") == [.regroup(threshold: 60)])
        #expect(state.type("9 9 )") == [.regroup(threshold: 95)])
        #expect(state.type(")") == [])
        #expect(state.selectedName == "h1")
        #expect(state.isRegrouping)
        state.answer(state.update(.snapshot(Fixture.snapshot())))
        #expect(!state.isRegrouping)
    }

    @Test func theCursorStaysOnItsArticleWhenTheStoriesAreOthers() {
        var state = Reader.withFixture()
        state.type("6 j (")
        let old = Fixture.snapshot()
        let apart = IndexSnapshot(
            articles: old.articles, clusters: [],
            events: old.articles.indices.map { Event(id: "e\($0)", clusters: [], articles: [$0]) },
            clusterOf: old.articles.map { _ in nil }, eventOf: Array(old.articles.indices),
            takeOf: old.articles.map { _ in 1 }, relationOf: old.articles.map { _ in nil }, entities: [],
            entityCounts: old.articles.map { _ in [] }, postings: Postings(), wordCounts: old.wordCounts)
        state.answer(state.update(.snapshot(apart)))
        #expect(state.selectedName == "h1")
    }

    @Test func whatTheVersionSharesWithTheBaseIsShown() {
        var state = Reader.withFixture()
        state.type("6 j z w")
        let content = PopupContent(of: state)
        #expect(content.title == "Why together?")
        let text = lines(state)
        #expect(text.first == "Meridian Wire and Harbour Ledger")
        #expect(text.contains { $0.contains("Words they share") } && text.contains { $0.contains("left Port Hale") })
        // The fixture's story has no links, as one that was joined by hand.
        #expect(text.contains { $0.contains("no links lead from one to the other") })
        state.type("q")
        #expect(state.popup == nil)
    }

    @Test func oneThatStandsAloneSaysThatNothingIsShared() {
        var state = Reader.withFixture()
        state.type("G z w")
        #expect(PopupContent(of: state).title == "Why alone?")
        #expect(lines(state).contains { $0.hasPrefix("No other article shares") })
    }

    @Test func twoMarkedOnesOfTwoStoriesAreAskedAbout() {
        var state = Reader.withFixture()
        state.type("6 j Space G z w")
        #expect(PopupContent(of: state).title == "Why not together?")
    }
}
