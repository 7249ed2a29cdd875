import ReaderState
import StoryIndex
import TerminalKit
import Testing
import WireModel

/// What keys about judgements ask for, and what their answers do.
@Suite struct JudgingTests {
    /// A reader that keeps judgements; the cursor on the line with this number.
    private func reader(_ line: Int = 1) -> Reader {
        var state = Reader.withFixture()
        _ = state.update(.judgements(JudgementBook()))
        if line > 1 { state.type("\(line - 1) j") }
        return state
    }

    /// Answers every judgement as the disk would, from this number on.
    @discardableResult
    private func save(_ effects: [Effect], from number: Int = 1, in state: inout Reader) -> [Judgement] {
        var saved: [Judgement] = []
        for case .judge(let judgement) in effects {
            _ = state.update(
                .judged(JudgementEntry(number: number + saved.count, time: 0, judgement: judgement)))
            saved.append(judgement)
        }
        return saved
    }

    private func articles(_ judgement: Judgement?, in state: Reader) -> [String] {
        (judgement?.subjects ?? []).map { subject in
            state.snapshot.articles.indices.first { state.snapshot.subject($0) == subject }
                .map { state.snapshot.articles[$0].id } ?? "?"
        }
    }

    @Test func nothingIsShownAsSavedBeforeItIs() {
        var state = reader(7)
        let effects = state.type("*")
        #expect(state.marks.starred.isEmpty && state.notice == nil)
        let saved = save(effects, in: &state)
        #expect(saved.map(\.kind) == [.star] && articles(saved.first, in: state) == ["h1"])
        #expect(state.marks.starred == [1])
        #expect(state.notice?.text == "starred: Harbour Ledger; saved, u takes it back")
    }

    @Test func theSameKeyAgainTakesTheStarAway() {
        var state = reader(7)
        save(state.type("*"), in: &state)
        #expect(save(state.type("*"), from: 2, in: &state).map(\.kind) == [.unstar])
        #expect(state.marks.starred.isEmpty)
    }

    @Test func undoTakesTheLastOneBackAndNotWhatWasTakenBackBefore() {
        var state = reader(7)
        save(state.type("*"), in: &state)
        save(state.type("m"), from: 2, in: &state)
        let first = save(state.type("u"), from: 3, in: &state)
        #expect(first.map(\.undone) == [2] && state.marks.read.isEmpty && state.marks.starred == [1])
        let second = save(state.type("u"), from: 4, in: &state)
        #expect(second.map(\.undone) == [1] && state.marks.starred.isEmpty)
        #expect(state.type("u") == [])
        #expect(state.notice?.text == "there is no judgement to take back")
    }

    @Test func splittingTakesTheMarkedVersionsElseThisOneAndNeverTheWholeStory() {
        var state = reader(7)
        #expect(articles(save(state.type("z s"), in: &state).first, in: state) == ["h1"])
        state.type("Space Space")
        #expect(state.list.marks.count == 2)
        let both = save(state.type("z s"), from: 2, in: &state)
        #expect(both.first?.kind == .split && both.first?.subjects.count == 2)
        #expect(state.list.marks == [])
        var whole = reader(2)
        #expect(whole.type("z s") == [])
        #expect(whole.notice?.text.hasPrefix("that is the whole story") == true)
    }

    @Test func joiningNeedsTwoStories() {
        var state = reader(7)
        #expect(state.type("z j") == [])
        #expect(state.notice?.text.hasPrefix("mark a version of one story") == true)
        state.type("Space G")
        let saved = save(state.type("z j"), in: &state)
        #expect(saved.first?.kind == .join && saved.first?.subjects.count == 2)
    }

    @Test func aPinIsHeldByTheOtherVersionsTheBaseFirst() {
        var state = reader(7)
        let saved = save(state.type("z p"), in: &state)
        #expect(saved.first?.kind == .pin && articles(saved.first, in: state) == ["h1"])
        #expect(saved.first?.anchors.map(\.key.outlet) == ["Meridian Wire", "Northern Post", "Daily Beacon"])
        #expect(state.marks.pinned == [1])
        let again = save(state.type("z p"), from: 2, in: &state)
        #expect(again.first?.kind == .undo && again.first?.undone == 1 && state.marks.pinned.isEmpty)
    }

    @Test func aNoteIsTypedAndComesBackToBeChanged() {
        var state = reader(7)
        state.type("a")
        #expect(state.prompt?.kind == .note)
        state.typeText("ask them")
        let saved = save(state.type("Enter"), in: &state)
        #expect(saved.first?.note == "ask them" && state.marks.notes == [1: "ask them"])
        state.type("a")
        #expect(state.prompt?.editor.text == "ask them")
        state.type("^U")
        save(state.type("Enter"), from: 2, in: &state)
        #expect(state.marks.notes.isEmpty)
    }

    @Test func theLastChangeIsMadeAgainWhereTheCursorIs() {
        var state = reader(6)
        state.type(".")
        #expect(state.notice?.text == "nothing was changed yet that could be done again")
        save(state.type("*"), in: &state)
        let again = save(state.type("j ."), from: 2, in: &state)
        #expect(again.map(\.kind) == [.star] && articles(again.first, in: state) == ["h1"])
        #expect(state.marks.starred == [0, 1])
        state.type("g g 5 j a")
        state.typeText("ask them")
        save(state.type("Enter"), from: 3, in: &state)
        let note = save(state.type("2 j ."), from: 4, in: &state)
        #expect(note.first?.note == "ask them" && articles(note.first, in: state) == ["b1"])
        #expect(state.prompt == nil)
    }

    @Test func aNumberBeforeTheRepetitionHoldsInPlaceOfTheOneBefore() {
        var state = reader(6)
        state.type("Space")
        #expect(state.list.marks == [0])
        state.type("2 .")
        #expect(state.list.marks == [0, 1, 2])
        state.type("g g 5 j .")
        #expect(state.list.marks == [2])
    }

    @Test func whatIsOpenedIsReadOnceAndWithoutAWord() {
        var state = reader(7)
        let saved = save(state.type("Enter"), in: &state)
        #expect(saved.map(\.kind) == [.opened] && state.marks.read == [1] && state.notice == nil)
        state.type("q")
        #expect(!state.type("Enter").contains { if case .judge = $0 { true } else { false } })
        state.type("q")
        #expect(state.type("u") == [])
    }

    @Test func marksStayWithTheirArticlesInANewerSnapshot() {
        var state = reader(7)
        save(state.type("*"), in: &state)
        let old = Fixture.snapshot()
        let order = Array(old.articles.indices.reversed())
        let newer = IndexSnapshot(
            articles: order.map { old.articles[$0] }, clusters: [],
            events: order.indices.map { Event(id: "e\($0)", clusters: [], articles: [$0]) },
            clusterOf: order.map { _ in nil }, eventOf: Array(order.indices), takeOf: order.map { _ in 1 },
            relationOf: order.map { _ in nil }, entities: [], entityCounts: order.map { _ in [] },
            postings: Postings(), wordCounts: order.map { old.wordCounts[$0] })
        state.answer(state.update(.snapshot(newer)))
        #expect(state.marks.starred == [5])
        #expect(state.selectedName == "h1")
    }

    @Test func aQueryThatAsksForMarksIsAskedAgainWhenTheyChange() {
        var state = reader(7)
        state.type("\\")
        state.typeText("is:starred OR outlet:harbour")
        let asked = state.type("Enter")
        #expect(asked == [.search("is:starred OR outlet:harbour")])
        _ = state.update(
            .searchResult(query: "is:starred OR outlet:harbour", generation: state.generation, .found([1])))
        let entry = JudgementEntry(number: 1, time: 0, judgement: Judgement(.star, [state.snapshot.subject(0)]))
        #expect(state.update(.judged(entry)).contains(.search("is:starred OR outlet:harbour")))
    }

    @Test func withoutAFileTheKeysSaySoAndAskForNothing() {
        for keys in ["*", "m", "a", "u", "z s", "z j", "z p"] {
            var state = Reader.withFixture()
            state.type("6 j")
            #expect(state.type(keys) == [], "\(keys)")
            #expect(state.notice?.isError == true && state.prompt == nil, "\(keys)")
        }
    }

    // MARK: Queries

    @Test func tabCompletesFieldsThenValues() {
        var state = Reader.withFixture()
        state.type("\\")
        state.typeText("-ou")
        state.type("Tab")
        #expect(state.prompt?.editor.text == "-outlet:")
        state.typeText("har")
        state.type("Tab")
        #expect(state.prompt?.editor.text == "-outlet:\"Harbour Ledger\" ")
        state.typeText("ag")
        state.type("Tab")
        state.type("Tab")
        #expect(state.prompt?.editor.text == "-outlet:\"Harbour Ledger\" agency:MWS")
        #expect(state.prompt?.completion?.choices.count == 2)
        state.type("Esc :")
        state.typeText("filter ver")
        state.type("Tab")
        #expect(state.prompt?.editor.text == "filter versions>=")
    }
}
