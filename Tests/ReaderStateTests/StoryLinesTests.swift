import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import Testing
import WireModel

/// Where each stopped, the lineage and the wire master.
@Suite struct StoryLinesTests {
    private func view(_ key: String, _ width: Int = 120, _ height: Int = 40) -> Reader {
        var state = Reader.withFixture(width, height)
        state.type("6 j \(key)")
        return state
    }

    private func lines(_ state: Reader) -> [String] { state.text.story.lines.map(\.text) }

    private func rightWords(_ state: Reader) -> String? {
        guard case .diff(_, let right) = state.text.content else { return nil }
        return state.text.currentPair?.right.map { state.snapshot.articles[right].text.slice($0.span) }
    }

    // MARK: Where each stopped

    @Test func versionsStandByWhatTheyKeptWithTheBaseFirst() {
        let state = view("D")
        let order = state.text.story.lines.compactMap { line -> Int? in
            if case .version(let version) = line.target, line.isStop { version } else { nil }
        }
        #expect(order == [1, 2, 3, 0])
    }

    @Test func aBarTellsHolesStopsAndMovesAndTheWordsTellThemAgain() {
        let text = lines(view("D")).joined(separator: "\n")
        for words in [
            "stopped after ¶6 of 7", "without ¶4–5", "¶6 up to ¶2", "another headline", "same headline", "!5",
            "3 changes contradict", "the text bears it out", "┃", "×", "▴",
        ] { #expect(text.contains(words), "\(words)") }
    }

    @Test func jAndKGoByVersionAndEnterOpensTheComparisonAtTheStop() {
        var state = view("D")
        state.type("g g")
        #expect(state.currentVersion == 1)
        state.type("j Enter")
        #expect(state.text.content == .diff(left: 0, right: 1))
        #expect(state.text.currentPair?.left?.paragraph == 7)
        state.type("q")
        #expect(state.storyView == .stops && state.currentVersion == 2)
        state.type("j j")
        #expect(state.currentTarget == .version(3))
    }

    @Test func aClaimThatIsContradictedLeadsToTheChange() {
        var state = view("D")
        state.type("g g j j")
        #expect(state.currentTarget == .audit(0))
        state.type("Enter")
        #expect(rightWords(state)?.contains("violent") == true)
    }

    @Test func theLastVersionIsShownWithAllItsLines() {
        for height in [9, 14, 24, 40] {
            var state = Reader()
            _ = state.update(.input(.resize(Size(width: 80, height: height))))
            state.answer(state.update(.snapshot(Fixture.crowd(12))))
            state.type("D")
            for _ in 0..<40 { state.type("j") }
            #expect(state.text.window.visible.upperBound == state.text.lineCount, "\(height)")
            for _ in 0..<40 { state.type("k") }
            #expect(state.text.window.top == 0, "\(height)")
        }
    }

    // MARK: Lineage

    @Test func theTreeHangsVersionsBelowWhatTheyComeFrom() {
        let text = lines(view("L"))
        #expect(text.contains(" └─ Meridian Wire  92 %  take 2"))
        #expect(text.contains("    ├─ Harbour Ledger  81 %  take 2"))
        #expect(text.contains("    └─ Daily Beacon  66 %  take 2"))
        #expect(text.contains { $0.contains("Cannot tell") })
        #expect(text.contains { $0.contains("? the wire 44 %   Meridian Wire 31 %") })
        #expect(text.contains { $0.contains("take 1  Northern Post") })
        #expect(text.contains { $0.contains("eleven became twelve") })
        #expect(text.contains { $0.contains("Northern Post still carries") })
    }

    @Test func enterComparesWithTheParent() {
        var state = view("L")
        state.type("Enter")
        #expect(state.text.content == .diff(left: 0, right: 1))
        state.type("q j Enter")
        #expect(state.text.content == .diff(left: 0, right: 2))
    }

    @Test func evidenceIsListedForTheVersionAndLeadsToItsPlace() {
        var state = view("L")
        #expect(state.text.story.evidence.map(\.text).contains { $0.contains("+3.1 containment") })
        state.type("l j j")
        #expect(state.currentTarget == .evidence(version: 2, rank: 0, 1))
        state.type("Enter")
        #expect(rightWords(state)?.contains("Mr Kesten claimed") == true)
        state.type("q")
        #expect(state.text.story.isInEvidence && state.currentTarget == .evidence(version: 2, rank: 0, 1))
        state.type("h j")
        #expect(!state.text.story.isInEvidence && state.currentVersion == 3)
        state.type("h")
        #expect(state.focus == .list)
    }

    @Test func whoStillCarriesASentenceIsComparedWithWhoCorrectedIt() {
        var state = view("L")
        state.type("G Enter")
        #expect(state.text.content == .diff(left: 3, right: 0))
    }

    @Test func versionsThatCopyFromEachOtherStandInTheTreeOnce() {
        for count in [2, 3, 7, 12, 30] {
            var state = Reader()
            state.answer(state.update(.snapshot(Fixture.crowd(count))))
            state.type("L")
            var seen: [Int: Int] = [:]
            for line in state.text.story.lines where line.isStop {
                if case .version(let version) = line.target { seen[version, default: 0] += 1 }
            }
            #expect(seen == Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, 1) }), "\(count)")
        }
    }

    // MARK: Wire master

    @Test func sentencesStandWithTheirWitnesses() {
        let text = lines(view("M"))
        #expect(text.contains("   2/4 ▄ ~ Talks on the Ilm river collapse after nine hours"))
        #expect(text.contains { $0.hasPrefix("   3/4 ▆   Talks on the future") })
        #expect(text.contains { $0.contains("Left out") })
        #expect(text.contains { $0.contains("+ Daily Beacon: Kesten: nobody has read the paper") })
    }

    @Test func enterShowsOtherWordingsAndHidesThemAndComparesFromOne() {
        var state = view("M")
        let count = state.text.lineCount
        state.type("] c ] c Enter")
        #expect(state.text.lineCount == count + 4)
        #expect(lines(state).contains { $0.contains("Harbour Ledger") })
        state.type("j Enter")
        #expect(state.text.content == .diff(left: 0, right: 1))
        state.type("q")
        #expect(state.currentTarget == .variant(paragraph: 3, sentence: 0, 0))
        state.type("k Enter")
        #expect(state.text.lineCount == count)
    }

    @Test func aSentenceIsCitedWithItsWitnessesAndThePipeTakesTheWholeText() {
        var state = view("M")
        state.type("g g")
        #expect(state.type("y").contains(.copy("Talks on the Ilm river collapse after nine hours")))
        #expect(
            state.type("Y").contains {
                if case .copy(let text) = $0 { text.contains("2 of 4 versions print it so") } else { false }
            })
        state.type("| w c")
        guard case .pipe("wc", let text) = state.type("Enter").first else {
            Issue.record("nothing is piped")
            return
        }
        #expect(text.hasPrefix("Talks on the Ilm river collapse after nine hours\nTalks on the future"))
    }

    @Test func aSearchFindsWordsOfTheMaster() {
        var state = view("M")
        state.type("/")
        state.typeText("karvelian")
        state.type("Enter")
        #expect(state.text.story.lines[state.text.window.cursor].text.contains("Karvelian"))
    }

    // MARK: Laws

    @Test(arguments: StoryView.allCases.filter { $0 != .entity }, [16, 30, 60, 79, 120])
    func noLineIsWiderThanThePane(view: StoryView, width: Int) {
        var state = Reader()
        _ = state.update(.input(.resize(Size(width: width, height: 30))))
        state.answer(state.update(.snapshot(Fixture.crowd(12))))
        state.type(":")
        state.typeText(view.rawValue)
        state.type("Enter Enter")
        let lines = state.text.story.lines + state.text.story.evidence
        for line in lines where view != .stops || line.text.contains(" ") {
            // A tree as deep as the pane is wide, and a bar with its figures, are cut by the view.
            let isCut = view == .lineage && line.text.contains("─ ") || view == .stops && width < 40
            #expect(displayWidth(of: line.text) <= width || isCut, "\(line.text)")
        }
    }

    @Test func theMasterLosesNoWordByBeingWrapped() {
        for width in [20, 44, 80, 140] {
            let state = view("M O", width)
            var words: [Substring] = []
            for line in state.text.story.lines where line.text.contains(where: { $0 != " " }) {
                guard case .sentence = line.target else { continue }
                let own = line.pieces.filter {
                    $0.role == .plain || $0.role == .heading || $0.role == .subhead || $0.role == .unsure
                }
                words += own.flatMap { $0.text.split(separator: " ") }
            }
            let master = Fixture.collation.master.paragraphs.flatMap(\.sentences).flatMap {
                Fixture.wire.text.slice($0.reading.span).split(separator: " ")
            }
            #expect(words.map(String.init).joined() == master.map(String.init).joined(), "\(width)")
        }
    }
}
