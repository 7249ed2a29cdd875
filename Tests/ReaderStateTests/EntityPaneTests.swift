import ReaderState
import TerminalKit
import Testing
import WireModel

@Suite struct EntityPaneTests {
    private func pane() -> Reader {
        var state = Reader.withFixture()
        state.type("6 j d l")
        return state
    }

    @Test func entitiesStandByKindWithTheirCountsOnBothSides() {
        let state = pane()
        #expect(state.focus == .entities)
        #expect(
            state.entities.rows == [
                .kind(.person, count: 2), .entity(0, left: 1, right: 1), .entity(2, left: 1, right: 0),
                .kind(.organisation, count: 1), .entity(4, left: 1, right: 0),
                .kind(.place, count: 2), .entity(1, left: 1, right: 1), .entity(3, left: 1, right: 1),
            ])
        #expect(state.entities.dropped == 2)
        #expect(state.entities.added == 0)
    }

    @Test func onlyThoseThatDifferAreListedOnAsking() {
        var state = pane()
        state.type("g d g k")
        #expect(state.entities.rows == [.entity(2, left: 1, right: 0), .entity(4, left: 1, right: 0)])
    }

    @Test func enterHighlightsAndJumpsAndGoesOnFromThere() {
        var state = pane()
        state.type("g k g g Enter")
        #expect(state.entities.highlighted == 0)
        #expect(state.focus == .text)
        let first = state.text.window.cursor
        #expect(first > 0)
        state.type("] e")
        state.type("[ e")
        #expect(state.text.window.cursor == first || state.notice != nil)
        state.type("Esc")
        #expect(state.entities.highlighted == nil)
    }

    @Test func theStoriesThatNameAnEntityAreFiltered() {
        var state = pane()
        state.type("j f")
        #expect(state.list.entityFilter == 2)
        #expect(state.list.rows.compactMap(\.article) == [0])
        state.type("h h Esc")
        #expect(state.list.entityFilter == nil)
        #expect(state.list.rows.compactMap(\.article).count == 7)
    }

    @Test func whileOneVersionIsReadThereIsOneCount() {
        var state = Reader.withFixture()
        state.type("6 j")
        #expect(state.entities.rows.contains(.entity(0, left: nil, right: 1)))
        state.type("3 l g d")
        #expect(!state.entities.onlyDiffering)
    }
}
