import ReaderState
import TerminalKit
import Testing
import WireModel

@Suite struct PromptTests {
    private func run(_ line: String, in state: inout Reader) -> [Effect] {
        state.type(":")
        state.typeText(line)
        return state.type("Enter")
    }

    @Test func commandsDoWhatTheySay() {
        var state = Reader.withFixture()
        #expect(run("q", in: &state) == [.quit(status: 0)])
        #expect(run("theme newsprint", in: &state) == [.loadTheme("newsprint")])
        #expect(run("set mouse off", in: &state) == [.setMouse(false)])
        _ = run("set trivia off", in: &state)
        #expect(!state.text.showsTrivia)
        _ = run("set wrap 60", in: &state)
        #expect(state.text.wrap == 60)
        _ = run("4", in: &state)
        #expect(state.list.window.cursor == 3)
        _ = run("sort size", in: &state)
        #expect(state.list.sortKey == .size)
        _ = run("diff w1 daily", in: &state)
        #expect(state.text.content == .diff(left: 0, right: 2))
    }

    @Test func aWrongCommandIsToldWithItsUse() {
        var state = Reader.withFixture()
        _ = run("frobnicate", in: &state)
        #expect(state.notice?.text == "no command 'frobnicate'; :help lists them")
        _ = run("set wrap no", in: &state)
        #expect(state.notice?.isError == true)
        _ = run("diff one", in: &state)
        #expect(state.notice?.text == "usage: :diff LEFT RIGHT")
        _ = run("diff nobody w1", in: &state)
        #expect(state.notice?.isError == true)
    }

    @Test func tabCompletesAndGoesThroughTheChoices() {
        var state = Reader.withFixture()
        state.type(": t h Tab")
        #expect(state.prompt?.editor.text == "theme ")
        state.type("Tab")
        #expect(state.prompt?.editor.text == "theme mono")
        state.type("Tab")
        #expect(state.prompt?.editor.text == "theme newsprint")
        state.type("S-Tab S-Tab")
        #expect(state.prompt?.editor.text == "theme stet-dark")
        state.type("Esc")
        #expect(state.prompt == nil)
    }

    @Test func earlierCommandsComeBackWithTheArrow() {
        var state = Reader.withFixture()
        _ = run("sort size", in: &state)
        state.type(": Up")
        #expect(state.prompt?.editor.text == "sort size")
    }

    @Test func aBaseThatNoArticleIsFromIsToldOnceAllIsRead() {
        for (name, isTold) in [("nope", true), ("harbour ledger", false)] {
            var configuration = Reader.Configuration()
            configuration.baseOutlet = name
            var state = Reader(configuration)
            _ = state.update(.snapshot(Fixture.snapshot()))
            #expect(state.notice == nil)
            _ = state.update(
                .progress(LoadProgress(articles: 7, bytes: 1, total: 1, stage: "finished", finished: true)))
            #expect((state.notice?.isError == true) == isTold)
            #expect(state.base(ofCluster: 0) == (isTold ? 0 : 1))
        }
    }

    @Test func readingAgainWhileReadingIsDoneBehindItAndSaidSo() {
        var state = Reader.withFixture()
        #expect(state.type("R") == [.reload])
        #expect(state.notice == nil)
        _ = state.update(
            .progress(LoadProgress(articles: 7, bytes: 1, total: 2, stage: "reading", finished: false)))
        #expect(state.type("R") == [.reload])
        #expect(state.notice?.text == "still reading; what changed is read behind it")
    }

    @Test func whatIsPastedGoesIntoThePromptAndIsNeverKeys() {
        var state = Reader.withFixture()
        #expect(state.update(.input(.paste("qQ"))) == [])
        state.type("/")
        _ = state.update(.input(.paste("rovers")))
        #expect(state.prompt?.editor.text == "rovers")
        #expect(state.selectedName == "r1")
    }

    @Test func themesArePreviewedAndTakenBack() {
        var state = Reader.withFixture()
        state.type("T")
        #expect(state.type("k") == [.loadTheme("newsprint")])
        _ = state.update(.themeChanged("newsprint"))
        #expect(state.type("Esc") == [.loadTheme("stet-dark")])
        #expect(state.popup == nil)
    }

    @Test func wordsLeaveTheProgramWithTheirSource() {
        var state = Reader.withFixture()
        state.type("5 j Enter 2 ] p")
        #expect(
            state.type("y") == [
                .copy(
                    "\"We will not sign a paper that nobody has read,\" Foreign Minister Davor Kesten told reporters.")
            ])
        state.type("q 7 G d ] a")
        let effects = state.type("Y")
        #expect(
            effects == [
                .copy(
                    "“\"We will not sign a paper nobody has read,\" Mr Kesten claimed.” (Harbour Ledger, “River talks collapse”, 2024-07-09, heap/h1.txt)"
                )
            ])
    }

    @Test func addressesFilesAndPipes() {
        var state = Reader.withFixture()
        state.type("5 j")
        #expect(state.type("o") == [.openURL("https://meridian.example/w1")])
        #expect(state.type("e") == [.edit(path: "heap/w1.txt", line: nil)])
        state.type("| w c")
        #expect(state.type("Enter") == [.pipe(command: "wc", text: Fixture.wire.body)])
        state.type("j o")
        #expect(state.notice?.isError == true)
        state.type("d s")
        #expect(
            state.type("Enter") == [
                .saveReport(left: 0, right: 1, ties: [], path: "stet-meridian-wire-harbour-ledger.html")
            ])
    }

    @Test func aFileThatExistsIsOverwrittenOnlyWhenTheUserSaysSo() {
        var state = Reader.withFixture()
        let path = "stet-meridian-wire.txt"
        state.type("5 j Enter s Enter")
        _ = state.update(.fileExists)
        #expect(state.prompt?.kind == .overwrite)
        #expect(state.type("Enter") == [] && state.notice?.text == "nothing was saved")
        #expect(state.type("s Enter") == [.saveReport(left: 0, right: nil, ties: [], path: path)])
        _ = state.update(.fileExists)
        #expect(
            state.type("y Enter") == [.saveReport(left: 0, right: nil, ties: [], path: path, overwrites: true)])
        _ = state.update(.fileExists)
        #expect(state.prompt == nil)
    }

    @Test func oneVersionIsOfferedToBeSavedAsText() {
        var state = Reader.withFixture()
        state.type("5 j Enter s")
        #expect(state.prompt?.editor.text == "stet-meridian-wire.txt")
    }

    @Test func aVersionShownBesideTheListIsSavedToo() {
        var state = Reader.withFixture()
        state.type("5 j l s")
        #expect(!state.text.isOpened && state.prompt?.kind == .save)
        #expect(state.type("Enter") == [.saveReport(left: 0, right: nil, ties: [], path: "stet-meridian-wire.txt")])
        state.type("h 4 k l s")
        guard case .group = state.text.content else {
            Issue.record("no story is shown")
            return
        }
        #expect(state.prompt == nil && state.notice?.text == "open a version or a comparison first")
    }

    @Test func qGoesBackOneLevelAndLeavesOnlyFromTheList() {
        var state = Reader.withFixture()
        state.type("6 j d l")
        #expect(state.type("q") == [])
        #expect(state.focus == .text)
        #expect(state.type("q") == [])
        #expect(state.focus == .list)
        #expect(state.type("q") == [.quit(status: 0)])
    }

    @Test func helpOpensForThePlaceAndScrolls() {
        var state = Reader.withFixture(80, 24)
        state.type("6 j d ?")
        guard case .help(let place, _) = state.popup else {
            Issue.record("no help")
            return
        }
        #expect(place == .diff)
        state.type("G")
        #expect((state.popup?.window.top ?? 0) > 0)
        state.type("q")
        #expect(state.popup == nil)
    }

    @Test func theMouseSelectsOpensAndScrolls() {
        var state = Reader.withFixture(120, 40)
        func press(_ x: Int, _ y: Int) {
            _ = state.answer(state.update(.input(.mouse(MouseEvent(.press(.left), at: Point(x: x, y: y))))))
        }
        press(10, 7)
        #expect(state.selectedName == "h1")
        press(10, 7)
        #expect(state.text.content == .reading(1))
        #expect(state.focus == .text)
        press(10, 2)
        #expect(state.focus == .list)
        _ = state.update(.input(.mouse(MouseEvent(.wheelDown, at: Point(x: 10, y: 5)))))
        #expect(state.list.window.cursor >= 1)
    }

    @Test func theDividerIsDragged() {
        var state = Reader.withFixture(120, 40)
        let before = state.screen.frame(of: .list)?.width ?? 0
        _ = state.update(.input(.mouse(MouseEvent(.press(.left), at: Point(x: before, y: 5)))))
        _ = state.update(.input(.mouse(MouseEvent(.drag(.left), at: Point(x: before + 6, y: 5)))))
        #expect(state.screen.frame(of: .list)?.width == before + 6)
    }
}
