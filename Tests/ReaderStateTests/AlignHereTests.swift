import ReaderState
import TerminalKit
import TextCore
import Testing
import WireModel

/// Tying sentences by hand, scrolling each side by itself, and staying where one was.
@Suite struct AlignHereTests {
    private func diff(_ width: Int = 120, _ height: Int = 40) -> Reader {
        var state = Reader.withFixture(width, height)
        state.type("6 j d")
        return state
    }

    /// Puts the cursor on the first line of the pair whose left or right words begin so.
    private func go(_ state: inout Reader, to words: String) {
        guard let pairs = state.text.comparison?.pairs else { return }
        let unit = pairs.firstIndex { pair in
            pair.left.map { Fixture.wire.text.slice($0.span).hasPrefix(words) } ?? false
                || pair.right.map { Fixture.cut.text.slice($0.span).hasPrefix(words) } ?? false
        }
        let row = state.text.layout.rows.firstIndex { $0.unit == unit && $0.kind == .text } ?? 0
        state.type("g g")
        if row > 0 { state.type("\(row) j") }
    }

    private func place(_ words: String, _ article: Article) -> Int {
        TextSearch(words).spans(in: article.text).first?.start ?? -1
    }

    // MARK: Tying

    @Test func twoSentencesAreTiedByMarkingOneAndThenTheOther() {
        var state = diff()
        go(&state, to: "Tamsin denied")
        state.type("g A")
        #expect(state.text.marked?.onRight == false)
        #expect(state.notice?.text.contains("gA on one on the right") == true)
        go(&state, to: "Both sides left")
        let effects = state.press("g A")
        let tie = UnitTie(
            left: place("Tamsin denied", Fixture.wire), right: place("Both sides left Port Hale", Fixture.cut))
        #expect(
            effects == [
                .compare(ComparisonRequest(left: 0, right: 1, ties: [tie], generation: state.generation))
            ])
        #expect(state.text.marked == nil && state.text.comparison == nil)
    }

    @Test func theTieIsShownAndUndoneAndTheSwappedSidesHaveItToo() {
        var state = diff()
        go(&state, to: "Tamsin denied")
        state.type("g A")
        go(&state, to: "Both sides left")
        for case .compare(let request) in state.press("g A") {
            // As it would come back: the two stand in one pair.
            var pairs = Fixture.comparison().pairs
            let cut = pairs.firstIndex { $0.left?.span.start == request.ties[0].left } ?? 0
            let same = pairs.firstIndex { $0.right?.span.start == request.ties[0].right } ?? 0
            pairs[same].left = pairs[cut].left
            pairs[same].kind = .edited
            pairs.remove(at: cut)
            _ = state.update(.compared(request, Comparison(pairs: pairs, summary: ComparisonSummary())))
        }
        #expect(state.text.layout.rows.count { $0.isTied } == 1)
        #expect(state.text.currentRow?.isTied == true)
        for case .compare(let request) in state.press("x") {
            #expect(
                request.ties.first.map { [$0.right, $0.left] } == [
                    place("Tamsin denied", Fixture.wire), place("Both sides left Port Hale", Fixture.cut),
                ])
        }
        state.press("x")
        let effects = state.press("u")
        #expect(effects.contains(.compare(ComparisonRequest(left: 0, right: 1, generation: state.generation))))
        state.answer(effects)
        #expect(!state.text.layout.rows.contains { $0.isTied })
        state.type("u")
        #expect(state.notice?.text == "nothing was tied here by hand")
    }

    @Test func anAnswerWithOtherTiesIsDropped() {
        var state = diff()
        go(&state, to: "Tamsin denied")
        state.type("g A")
        go(&state, to: "Both sides left")
        let tied = state.press("g A")
        let plain = state.press("u")
        for case .compare(let request) in tied { _ = state.update(.compared(request, Fixture.comparison())) }
        #expect(state.text.comparison == nil)
        state.answer(plain)
        #expect(state.text.comparison != nil)
    }

    @Test func whereOneVersionAloneIsSeenNothingUnseenIsMarked() {
        var state = diff()
        go(&state, to: "Both sides left")
        state.type("t t g A")
        #expect(state.text.mode == .single && state.text.marked == nil)
        #expect(state.notice?.text == "this layout shows one version alone; t shows both, to be tied")
        state.type("t g A")
        #expect(state.text.marked != nil)
    }

    @Test func aMarkIsGivenUpWithEscAndNothingIsTiedToItself() {
        var state = diff()
        go(&state, to: "Tamsin denied")
        state.type("g A g A")
        #expect(state.notice?.text.contains("nothing on the right") == true)
        state.type("Esc")
        #expect(state.text.marked == nil)
        go(&state, to: "Both sides left")
        state.type("g A g A")
        #expect(state.notice?.text == "these two are aligned already")
        state.type("g g g A")
        #expect(state.notice?.text == "the cursor is on no sentence of the body")
    }

    // MARK: Scrolling

    @Test func unlockedSidesScrollByThemselvesAndLockAgainAtTheCursor() {
        var state = diff(100, 16)
        state.type("g l")
        #expect(!state.text.isLocked && state.text.isOnRight)
        state.type("9 j")
        #expect(state.text.window.cursor == 9 && state.text.otherWindow.cursor == 0)
        state.type("h")
        #expect(!state.text.isOnRight && state.text.window.cursor == 0 && state.text.otherWindow.cursor == 9)
        state.type("G")
        let top = state.text.window.top
        #expect(state.text.otherWindow.top < top)
        state.type("g l")
        #expect(state.text.isLocked && state.text.window.top == top)
        #expect(state.text.otherWindow == state.text.window)
    }

    @Test func fromTheOuterSideTheKeysGoOnToTheNextPane() {
        var state = diff(120, 30)
        state.type("g l h h")
        #expect(state.focus == .list)
        state.type("l")
        #expect(state.focus == .text)
    }

    @Test func onlySideBySideUnlocks() {
        var state = diff()
        state.type("t g l")
        #expect(state.text.isLocked)
        #expect(state.notice?.text.contains("side by side") == true)
    }

    @Test func anotherComparisonIsLocked() {
        var state = diff()
        state.type("g l ] o")
        #expect(state.text.isLocked)
    }

    // MARK: Staying where one was

    @Test(arguments: ["W W", "w w", "z x z x", "t t t"])
    func keysThatChangeTheLinesAndChangeThemBackLeaveTheScreenAsItWas(keys: String) {
        for start in ["G", "9 j", "] a ] a", "] m z b", "12 j z t", "G ^U"] {
            var state = diff(100, 18)
            state.type(start)
            let before = (state.text.window, state.text.stop)
            state.type(keys)
            #expect(state.text.window == before.0, "\(start)")
            #expect(state.text.stop == before.1, "\(start)")
        }
    }

    @Test func movingInBetweenCountsMoreThanWhereOneWas() {
        var state = diff(100, 18)
        state.type("G t g g t t")
        #expect(state.text.window.cursor == 0)
    }

    @Test func theFirstJumpLeavesTheChangeThatTheCursorIsOn() {
        var state = diff()
        #expect(state.text.position(among: .change).number == 1)
        state.type("] c")
        #expect(state.text.position(among: .change).number == 2)
        state.type("[ c")
        #expect(state.text.position(among: .change).number == 1)
        state.type("[ c")
        #expect(state.notice?.text == "no earlier change")
    }
}

extension Reader {
    /// Types keys and answers nothing.
    @discardableResult
    fileprivate mutating func press(_ keys: String) -> [Effect] {
        keys.split(separator: " ").flatMap { part -> [Effect] in
            let presses = KeyPress(String(part)).map { [$0] } ?? KeySequence(String(part))?.presses ?? []
            return presses.flatMap { update(.input(.key($0))) }
        }
    }
}
