import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import Testing
import WireModel

/// The coverage matrix, and what all views of a whole story have in common.
@Suite struct StoryViewTests {
    private func matrix(_ width: Int = 120, _ height: Int = 40) -> Reader {
        var state = Reader.withFixture(width, height)
        state.type("6 j c")
        return state
    }

    /// The words of the right side under the cursor of a comparison.
    private func rightWords(_ state: Reader) -> String? {
        guard case .diff(_, let right) = state.text.content else { return nil }
        return state.text.currentPair?.right.map { state.snapshot.articles[right].text.slice($0.span) }
    }

    // MARK: Opening and leaving

    @Test func aViewAsksForTheVersionsOnceAndShowsThemWhenTheyCome() {
        var state = Reader.withFixture()
        state.type("6 j")
        let effects = state.update(.input(.key(.character("c"))))
        let request = CollationRequest(
            articles: [3, 0, 1, 2], base: 0, takes: [[0], [1, 2, 3]], generation: state.generation)
        #expect(effects == [.collate(request)])
        #expect(state.text.story.versions == nil)
        #expect(state.update(.input(.key(.character("j")))).isEmpty)
        state.answer(effects)
        #expect(state.text.lineCount == Fixture.collation.matrix.rows.count)
        state.type("q")
        #expect(state.type("c D L M").isEmpty)
    }

    @Test(arguments: [StoryView.matrix, .lineage, .stops, .master, .entities], ["q", "Esc"])
    func leavingAViewGoesBackToWhereOneWas(view: StoryView, key: String) {
        let keys = [StoryView.matrix: "c", .lineage: "L", .stops: "D", .master: "M", .entities: "E"][view] ?? ""
        var fromList = Reader.withFixture()
        fromList.type("6 j \(keys) j \(key)")
        #expect(fromList.focus == .list && !fromList.text.isOpened && fromList.selectedName == "h1")
        var fromText = Reader.withFixture(100, 20)
        fromText.type("6 j d 9 j")
        let before = (fromText.text.content, fromText.text.window)
        fromText.type("\(keys) j j \(key)")
        #expect(fromText.text.content == before.0 && fromText.text.window == before.1)
    }

    @Test func theCursorIsOnTheVersionOneCameFromAndStaysOnItFromViewToView() {
        var state = matrix()
        #expect(state.currentVersion == 2)
        state.type("D")
        #expect(state.currentVersion == 2)
        state.type("j j L")
        #expect(state.currentVersion == 3)
        state.type("c")
        #expect(state.currentVersion == 3)
        state.type("q")
        #expect(state.focus == .list)
    }

    @Test func twoMarkedVersionsAreAllThatIsShown() {
        var state = Reader.withFixture()
        state.type("3 j Space j j Space")
        #expect(state.list.marks == [3, 1])
        _ = state.update(.input(.key(.character("c"))))
        #expect(state.text.story.articles == [1, 3])
        #expect(state.text.story.base == 3)
    }

    @Test func anArticleAloneIsNotCollated() {
        var state = Reader.withFixture()
        state.type("G")
        #expect(state.type("c").isEmpty)
        #expect(state.storyView == .matrix)
        #expect(state.text.lineCount == 0)
        state.type("Enter j G b ] c / a Enter y")
        #expect(state.storyView == .matrix)
    }

    @Test func theNextStoryIsShownInTheSameView() {
        var state = Reader()
        state.answer(state.update(.snapshot(Fixture.heap(12))))
        state.type("c J")
        #expect(state.storyView == .matrix)
        #expect(state.text.story.articles == [4, 5, 6, 7])
        state.type("q")
        #expect(state.focus == .list)
    }

    @Test func commandsOpenTheViewsAndAreCompleted() {
        for view in StoryView.allCases where view != .entity {
            var state = Reader.withFixture()
            state.type("6 j :")
            state.typeText(view.rawValue)
            state.type("Enter")
            #expect(state.storyView == view)
        }
        var state = Reader.withFixture()
        state.type(": m a t Tab")
        #expect(state.prompt?.editor.text == "matrix ")
    }

    @Test func whatWasOpenedFromAZoomedViewGoesBackToItZoomed() {
        var state = matrix()
        state.type("O Enter")
        #expect(state.wishes.isZoomed && state.storyView == nil)
        state.type("q")
        #expect(state.wishes.isZoomed && state.storyView == .matrix)
        state.type("q")
        #expect(!state.wishes.isZoomed && state.storyView == .matrix)
        state.type("q")
        #expect(state.focus == .list)
    }

    @Test func anEntityIsFoundInAView() {
        var state = Reader.withFixture(200, 60)
        state.type("6 j c 3 Tab S-Tab")
        #expect(state.focus == .entities)
        state.type("j Enter")
        #expect(state.focus == .text && state.search != nil && state.storyView == .matrix)
    }

    // MARK: The matrix

    @Test func keysGoOverRowsAndColumnsAndStayInTheMatrix() {
        var state = matrix()
        state.type("0")
        #expect(state.currentVersion == 1)
        state.type("h l l 9 l")
        #expect(state.currentVersion == 3)
        state.type("G")
        #expect(state.currentCell?.row.paragraph == 7)
        state.type("$ ^ g g")
        #expect(state.currentVersion == 1 && state.currentCell?.row.zone == .headline)
        #expect(state.focus == .text)
    }

    @Test func enterOnACellComparesWithTheBaseAtThatParagraphAndQComesBackToTheCell() {
        var state = matrix()
        state.type("5 j")
        #expect(state.currentCell?.row.paragraph == 3 && state.currentCell?.cell.state == .edited)
        state.type("Enter")
        #expect(state.text.content == .diff(left: 0, right: 1))
        #expect(rightWords(state)?.hasPrefix("The violent crossing") == true)
        state.type("q")
        #expect(state.storyView == .matrix)
        #expect(state.currentCell?.row.paragraph == 3 && state.currentVersion == 2)
    }

    @Test func enterOnWhatIsNotThereShowsWhereTheBaseHasIt() {
        var state = matrix()
        state.type("7 j Enter")
        #expect(state.text.content == .diff(left: 0, right: 1))
        #expect(state.text.currentPair?.kind == .cut && state.text.currentPair?.left?.paragraph == 5)
    }

    @Test func enterOpensAFoldThatHidesTheParagraph() {
        var state = Reader.withFixture()
        state.type("6 j d z x q c 2 j Enter")
        #expect(state.text.content == .diff(left: 0, right: 1))
        #expect(rightWords(state)?.hasPrefix("Talks on the future") == true)
    }

    @Test func enterOnWhatNeitherHasShowsTheVersionThatHasIt() {
        var state = matrix()
        state.type("j")
        #expect(state.currentCell?.row.paragraph == nil)
        state.type("Enter")
        #expect(state.text.content == .diff(left: 2, right: 1))
    }

    @Test func enterOnTheBaseReadsItThere() {
        var state = matrix()
        state.type("0 5 j Enter")
        #expect(state.text.content == .reading(0))
        let words = state.text.currentRow?.right.map { Fixture.wire.text.slice($0) }
        #expect(words?.hasPrefix("The crossing has been closed") == true)
    }

    @Test func aPlaceThatIsAskedForBeforeTheComparisonIsThereIsFoundWhenItComes() {
        var state = matrix()
        // A newer snapshot with another text: what was compared before is forgotten.
        state.answer(state.update(.snapshot(Fixture.snapshot(changing: 1) { $0.text += " " })))
        state.type("5 j")
        let effects = state.update(.input(.key(KeyPress(.enter))))
        #expect(state.text.comparison == nil)
        state.answer(effects)
        #expect(rightWords(state)?.hasPrefix("The violent crossing") == true)
    }

    @Test func jumpsGoByDifferenceAndByAlarm() {
        var state = matrix()
        state.type("] a")
        #expect(state.currentCell?.row.paragraph == 2)
        state.type("] a")
        #expect(state.currentCell?.row.paragraph == 3)
        state.type("] a")
        #expect(state.notice?.text == "no later alarm")
        state.type("[ a [ c")
        #expect(state.currentCell?.row.paragraph == 1)
        state.type("n N")
        #expect(state.currentCell?.row.paragraph == 1)
    }

    @Test func aSearchFindsRowsByTheirWords() {
        var state = matrix()
        state.type("/")
        state.typeText("truce")
        state.type("Enter")
        #expect(state.currentCell?.row.paragraph == 6)
        #expect(state.search?.rows.count == 1)
        state.type("Esc")
        #expect(state.search == nil && state.storyView == .matrix)
    }

    @Test func aColumnBecomesTheBaseAndTheChoiceIsTakenBack() {
        var state = matrix()
        let effects = state.update(.input(.key(.character("b"))))
        #expect(state.base(ofCluster: 0) == 1)
        #expect(
            effects.contains(
                .collate(
                    CollationRequest(
                        articles: [3, 0, 1, 2], base: 1, takes: [[0], [1, 2, 3]], generation: state.generation))))
        state.answer(effects)
        #expect(state.text.story.versions?.collation.base == 2)
        state.type("B")
        #expect(state.base(ofCluster: 0) == 0)
        #expect(state.text.story.versions?.collation.base == 1)
    }

    @Test func wordsAreCopiedWithTheirSourceAndTheStoryIsSaved() {
        var state = matrix()
        state.type("5 j")
        #expect(
            state.type("y").contains(
                .copy(
                    "The violent crossing has been closed for 12 days. Some 3,600 people have died in four years of fighting."
                )))
        #expect(
            state.type("Y").contains { effect in
                if case .copy(let text) = effect {
                    text.hasSuffix("(Harbour Ledger, “River talks collapse”, 2024-07-09, heap/h1.txt)")
                } else {
                    false
                }
            })
        state.type("s")
        #expect(state.prompt?.editor.text == "stet-c1.html")
        let effects = state.type("Enter")
        #expect(effects.count == 1)
        guard case .saveStory(let request, "stet-c1.html", false) = effects.first else {
            Issue.record("nothing is saved")
            return
        }
        #expect(request.articles == [3, 0, 1, 2] && request.base == 0)
    }

    @Test func aPressOnACellSelectsItAndAnotherOpensIt() {
        var state = matrix(80, 24)
        let parts = state.textParts
        let geometry = state.text.story.matrixGeometry(width: parts.body.width)
        let cell = Point(x: parts.body.x + geometry.cellsX + 2 * geometry.cellWidth + 1, y: parts.body.y + 5)
        _ = state.update(.input(.mouse(MouseEvent(.press(.left), at: cell))))
        #expect(state.currentVersion == 2 && state.text.window.cursor == 5)
        state.answer(state.update(.input(.mouse(MouseEvent(.press(.left), at: cell)))))
        #expect(state.text.content == .diff(left: 0, right: 1))
    }

    // MARK: Answers that are late

    @Test func anAnswerAboutAnEarlierSnapshotIsDropped() {
        var state = Reader.withFixture()
        state.type("6 j")
        let effects = state.update(.input(.key(.character("c"))))
        let again = state.update(.snapshot(Fixture.snapshot()))
        for case .collate(let request) in effects { _ = state.update(.collated(request, Fixture.collation)) }
        #expect(state.text.story.versions == nil)
        state.answer(again)
        #expect(state.text.story.versions != nil)
    }

    @Test func aComparisonOfAnEarlierSnapshotIsDropped() {
        var state = Reader.withFixture()
        state.type("6 j q")
        let old = ComparisonRequest(left: 0, right: 1, generation: state.generation)
        _ = state.update(.snapshot(Fixture.heap(8)))
        _ = state.update(.compared(old, Fixture.comparison()))
        _ = state.update(.input(.key(.character("z"))))
        _ = state.update(.input(.key(.character("o"))))
        #expect(state.standing(of: 1)?.alarms == nil)
    }

    @Test func anAnswerThatSpeaksOfOtherVersionsIsNotShown() {
        var state = Reader.withFixture()
        state.type("6 j")
        for case .collate(let request) in state.update(.input(.key(.character("c")))) {
            var wrong = Fixture.collation
            wrong.matrix.versions = [7, 8, 9, 10]
            _ = state.update(.collated(request, wrong))
        }
        #expect(state.text.story.versions == nil)
    }

    @Test func theViewStaysWhileTheHeapGrows() {
        var state = matrix()
        state.type("5 j l")
        let cell = (state.currentCell?.row.paragraph, state.currentVersion)
        state.answer(state.update(.snapshot(Fixture.snapshot())))
        #expect(state.storyView == .matrix)
        #expect((state.currentCell?.row.paragraph, state.currentVersion) == cell)
        // The story is gone: so is its view.
        state.answer(state.update(.snapshot(Fixture.heap(4))))
        #expect(state.storyView == nil)
    }

    // MARK: Laws

    @Test func inEveryPaneTheMatrixFitsAndTheBaseStandsFirst() {
        for width in 1...260 {
            for count in [0, 1, 2, 3, 5, 12, 64] {
                let geometry = MatrixGeometry(width: width, count: count)
                #expect(geometry.shown <= count)
                if geometry.shown > 1 { #expect(geometry.cellsX + geometry.shown * geometry.cellWidth <= width) }
                for first in [-3, 1, 2, 40, 99] {
                    let columns = geometry.columns(from: first)
                    #expect(columns.count == geometry.shown)
                    if count > 0 { #expect(columns.first == 0) }
                    #expect(
                        zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 } && columns.allSatisfy { $0 < count })
                }
            }
        }
    }

    @Test func theColumnUnderTheCursorIsAlwaysOnTheScreen() {
        var state = Reader()
        state.answer(state.update(.snapshot(Fixture.crowd(12))))
        state.type("j c")
        for width in [30, 50, 64, 80, 100, 140, 220] {
            _ = state.update(.input(.resize(Size(width: width, height: 24))))
            for keys in ["$", "h", "4 h", "0", "l", "6 l", "h", "$", "3 h"] {
                state.type(keys)
                let geometry = state.text.story.matrixGeometry(width: state.textParts.body.width)
                let columns = geometry.columns(from: state.text.story.firstColumn)
                #expect(columns.contains(state.text.story.column) || columns.count < 2, "\(width): \(keys)")
            }
        }
    }

    @Test func theParagraphsShareOutTheBar() {
        for width in [1, 20, 40, 80, 120, 200] {
            for paragraphs in [1, 2, 7, 30, 77, 300] {
                let geometry = StopsGeometry(width: width, widest: 14, paragraphs: paragraphs)
                var end = 0
                for paragraph in 1...paragraphs {
                    let columns = geometry.columns(of: paragraph)
                    #expect(columns.lowerBound <= end && columns.upperBound >= end && !columns.isEmpty)
                    end = max(end, columns.upperBound)
                }
                #expect(end == geometry.barWidth)
            }
        }
    }
}
