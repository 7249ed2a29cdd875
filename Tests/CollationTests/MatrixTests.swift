import Testing
import TextCore
import WireModel

@testable import Collation

/// An article of an outlet, a paragraph a line as ``article(_:published:)`` has it.
func print(_ outlet: String, _ lines: [String], published: String? = nil) -> Article {
    var text = ""
    var zones: [Zone] = []
    for line in lines {
        let marks: [Character: ZoneKind] = [
            "#": .headline, "=": .deck, "-": .subhead, "^": .caption, "!": .advisory, "*": .correction,
        ]
        let kind = line.first.flatMap { marks[$0] }
        let words = kind == nil ? line : String(line.dropFirst(kind == .subhead ? 0 : 1))
        let start = text.isEmpty ? 0 : text.utf8.count + 1
        text += (text.isEmpty ? "" : "\n") + words
        zones.append(Zone(kind ?? .paragraph, TextSpan(start, text.utf8.count)))
    }
    var article = Article(id: outlet, source: outlet, record: 0, outlet: outlet, text: text)
    article.zones = zones
    article.headline = zones.first { $0.kind == .headline }.map { text.slice($0.span) }
    article.published = published.flatMap { CalendarDay(iso: $0) }
    return article
}

/// Paragraphs of a story to take apart.
enum Ferry {
    static let one = "The ferry left Port Hale before dawn with ninety people on board. It carried sheep and mail."
    static let two = "Rescuers found the first raft at noon near the Anselma reef. Nobody was in it."
    static let three = "The owner, Tidal Lines, declined to comment on the inspection record of the vessel."
    static let four = "Prosecutors opened an inquiry and seized the maintenance logs in the harbour office."
    static let five = "A storm had closed the northern strait for two days before the crossing."
    static let own = "A baker in Lorne said the lights of his shop went out when the siren sounded."
    static let all = [one, two, three, four, five]
}

@Suite struct MatrixTests {
    private func matrix(_ versions: [Article], base: Int? = 0) -> CoverageMatrix {
        StoryCollator().collate(VersionSet(versions), base: base, takes: nil).matrix
    }

    /// The states of one column, the rows in order: `verbatim` as `=`, and so on.
    private func states(_ matrix: CoverageMatrix, of version: Int) -> String {
        let marks: [CoverageState: Character] = [
            .verbatim: "=", .edited: "e", .moved: "m", .merged: "j", .split: "s", .absent: "-", .added: "+",
        ]
        guard let column = matrix.versions.firstIndex(of: version) else { return "" }
        return String(matrix.rows.compactMap { marks[$0.cells[column].state] })
    }

    @Test func aCopyCutAtTheTailAndWithAHoleLacksThoseRows() {
        let found = matrix([print("a", Ferry.all), print("b", [Ferry.one, Ferry.three])])
        #expect(states(found, of: 0) == "=====")
        #expect(states(found, of: 1) == "=-=--")
        #expect(found.rows.map(\.paragraph) == [1, 2, 3, 4, 5])
    }

    @Test func houseStyleIsVerbatimAndAWordIsAnEdit() {
        let styled = [Ferry.one, Ferry.two, Ferry.three.replacing("declined", with: "refused")]
        let british = print("b", styled.map { $0.replacing("ninety", with: "90") })
        let found = matrix([print("a", Array(Ferry.all.prefix(3))), british])
        #expect(states(found, of: 1) == "==e")
        let last = found.rows[2].cells[1]
        #expect(last.kept > 0.8 && last.kept < 1 && last.paragraph == 3)
    }

    @Test func aSentenceThatIsMissingMakesTheParagraphEdited() {
        let found = matrix([print("a", Ferry.all), print("b", ["Nobody was in it."] + Ferry.all.dropFirst(2))])
        #expect(states(found, of: 1) == "-e===")
        #expect(found.rows[1].cells[1].words == 4)
    }

    @Test func aParagraphElsewhereIsMoved() {
        let found = matrix([
            print("a", Ferry.all), print("b", [Ferry.four, Ferry.one, Ferry.two, Ferry.three, Ferry.five]),
        ])
        #expect(states(found, of: 1) == "===m=")
        #expect(found.rows[3].cells[1].paragraph == 1)
    }

    @Test func paragraphsRunTogetherAreMergedAndBrokenOnesSplit() {
        let joined = matrix([print("a", Ferry.all), print("b", ["\(Ferry.one) \(Ferry.two)", Ferry.three])])
        #expect(states(joined, of: 1) == "jj=--")
        let broken = matrix([
            print("a", Ferry.all),
            print(
                "b",
                [
                    "The ferry left Port Hale before dawn with ninety people on board.",
                    "It carried sheep and mail.", Ferry.two,
                ]),
        ])
        #expect(states(broken, of: 1) == "s=---")
        #expect(broken.rows[0].cells[1].spans.count == 2)
    }

    @Test func aSentenceMadeOfTwoParagraphsCountsItsWordsOnceAndShowsInBothRows() {
        let one = "The council of Lorne approved the budget for the new harbour wall on Monday."
        let two = "Opponents walked out of the chamber before the vote was taken."
        let both =
            "The council of Lorne approved the budget for the new harbour wall on Monday and opponents walked "
            + "out of the chamber before the vote was taken."
        let found = matrix([print("a", [one, two, Ferry.five]), print("b", [both, Ferry.five])])
        #expect(states(found, of: 1) == "jj=")
        #expect(found.rows[1].cells[1].words == 0 && found.rows[1].cells[1].spans.isEmpty)
        #expect(found.rows[1].cells[1].kept > 0.8 && found.rows[1].cells[1].paragraph == 1)
    }

    @Test func theSameAddedParagraphInThreeVersionsIsOneRowWhereTheyHaveIt() {
        let edited = Ferry.own.replacing("baker", with: "barber")
        let found = matrix([
            print("a", Ferry.all), print("b", [Ferry.one, Ferry.own, Ferry.two]),
            print("c", [Ferry.one, Ferry.own, Ferry.two, Ferry.three]), print("d", [Ferry.one, edited, Ferry.five]),
        ])
        #expect(found.rows.count == 6)
        #expect(found.rows[1].paragraph == nil && found.rows[1].witness == 1)
        #expect(found.rows[1].cells.map(\.state) == [.absent, .added, .added, .added])
        #expect(found.rows[1].cells[2].kept == 1 && found.rows[1].cells[3].kept < 1)
    }

    @Test func sentencesAddedTogetherAreOneRowAndOnesPutIntoAParagraphLeaveItWhole() {
        let found = matrix([
            print("a", Ferry.all),
            print(
                "b",
                [Ferry.one + " " + Ferry.own, "Gulls followed the wreck. The bell was heard in Lorne."]
                    + Ferry.all[1...]),
        ])
        #expect(states(found, of: 1) == "=++====")
        #expect(found.rows[2].spans.count == 2)
    }

    @Test func headlineDeckAndCaptionsHaveRowsAlsoWhereTheBaseHasNone() {
        let found = matrix([
            print("a", ["#Ferry sinks off Port Hale", Ferry.one]),
            print(
                "b",
                [
                    "#Ferry sinks off Port Hale", "=Ninety on board", "^A raft at noon. Photo: Rask", Ferry.one,
                    "^A raft at noon. Photo: Rask",
                ]),
            print(
                "c", ["#Ninety feared drowned", "=Inspectors had warned", "^A raft at noon. Photo: Rask", Ferry.one]),
        ])
        #expect(found.rows.map(\.zone) == [.headline, .deck, .caption, .paragraph])
        #expect(states(found, of: 1) == "=++=" && states(found, of: 2) == "e++=")
        #expect(found.rows[2].cells[1].spans.count == 2)
        #expect(found.rows[0].paragraph == 0 && found.rows[1].paragraph == nil)
    }

    @Test func aCorrectionHasARowAndOfAnotherErrorARowOfItsOwn() {
        let note = "*Correction: An earlier version gave a wrong number of people on board. It was ninety."
        let other = "*Clarification: The Anselma reef lies outside of the zone that the navy patrols in winter."
        let found = matrix([
            print("a", ["#Ferry sinks", Ferry.one]), print("b", ["#Ferry sinks", note, Ferry.one]),
            print("c", ["#Ferry sinks", Ferry.one, note.replacing("people", with: "passengers")]),
            print("d", ["#Ferry sinks", other, Ferry.one]),
        ])
        let notes = found.rows.filter { $0.zone == .correction }.map { row in
            found.versions.indices.filter { !row.cells[$0].spans.isEmpty }.map { found.versions[$0] }.sorted()
        }
        #expect(notes.count == 2 && notes.contains([1, 2]) && notes.contains([3]))
    }

    @Test func aCorrectionIsComparedWithItsLikeAndAnotherOneIsAdded() {
        let note = "*Correction: An earlier version gave a wrong number of people on board. It was ninety."
        let (plain, noted) = (print("a", ["#Ferry sinks", Ferry.one]), print("b", ["#Ferry sinks", note, Ferry.one]))
        func kinds(_ left: Article, _ right: Article) -> [PairKind] {
            Collator().compare(left, right).pairs.filter { $0.zone == .correction }.map(\.kind)
        }
        #expect(kinds(plain, noted) == [.added] && kinds(noted, plain) == [.cut] && kinds(noted, noted) == [.same])
        #expect(kinds(noted, print("c", [note.replacing("people", with: "passengers"), Ferry.one])) == [.edited])
        let other = "*Clarification: The Anselma reef lies outside of the zone that the navy patrols in winter."
        #expect(kinds(noted, print("d", [other, Ferry.one])) == [.cut, .added])
        #expect(
            brokenMatrixLaw(StoryCollator().collate(VersionSet([plain, noted])), VersionSet([plain, noted])) == nil)
    }

    @Test func alarmsAreCountedWhereTheyStand() {
        let altered = [
            Ferry.one, Ferry.two, Ferry.three, Ferry.four, Ferry.five.replacing("two days", with: "nine days"),
        ]
        let found = matrix([print("a", Ferry.all), print("b", altered)])
        #expect(found.rows.map { $0.cells[1].alarms } == [0, 0, 0, 0, 1])
    }

    @Test func noneOneAndEqualVersionsAreNoError() {
        let none = StoryCollator().collate(VersionSet([]))
        #expect(
            none.matrix.rows.isEmpty && none.takes.isEmpty && none.master.paragraphs.isEmpty && none.pyramids.isEmpty)
        let single = StoryCollator().collate(VersionSet([print("a", Ferry.all)]), base: 9)
        #expect(single.base == 0 && single.matrix.rows.count == 5 && single.takes == [[0]])
        #expect(single.master.paragraphs.count == 5 && single.lineage.entries.count == 1)
        let equal = StoryCollator().collate(VersionSet(Array(repeating: print("a", Ferry.all), count: 60)))
        #expect(equal.matrix.rows.count == 5 && equal.matrix.versions.count == 60)
        #expect(equal.matrix.rows.allSatisfy { $0.cells.allSatisfy { $0.state == .verbatim && $0.kept == 1 } })
        #expect(equal.master.paragraphs.count == 5 && equal.takes.flatMap { $0 }.count == 60)
    }

    @Test func versionsWithoutTextAreAbsentEverywhere() {
        let found = StoryCollator().collate(VersionSet([print("a", []), print("b", Ferry.all), print("c", [])]))
        #expect(found.base == 1)
        #expect(found.matrix.rows.allSatisfy { $0.cells.map(\.state) == [.verbatim, .absent, .absent] })
        let empty = StoryCollator().collate(VersionSet([print("a", []), print("b", [])]))
        #expect(empty.matrix.rows.isEmpty && empty.matrix.versions.count == 2)
    }

    @Test func takesThatTheCallerGivesAreCompletedAndCleaned() {
        let versions = VersionSet([print("a", Ferry.all), print("b", Ferry.all), print("c", Ferry.all)])
        #expect(StoryCollator().collate(versions, takes: [[2, 2, 7], [0, -1]]).takes == [[2], [0, 1]])
        #expect(StoryCollator().collate(versions, takes: []).takes.flatMap { $0 }.sorted() == [0, 1, 2])
    }
}
