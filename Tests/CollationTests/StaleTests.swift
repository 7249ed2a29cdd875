import Testing
import TextCore
import WireModel

@testable import Collation

@Suite struct StaleTests {
    private static let old = "The coast guard said that 41 people had died in the sinking off the reef on Monday."
    private static let new = old.replacing("41", with: "31")

    private func stale(_ versions: [Article], takes: [[Int]]) -> [StaleSentence] {
        StoryCollator().collate(VersionSet(versions), takes: takes).stale
    }

    private func agency(_ lines: [String], id: String) -> Article {
        var article = print("afp", lines)
        article.agency = "AFP"
        article.id = id
        return article
    }

    @Test func whoStillHasTheFigureThatALaterTakeCorrectedIsNamed() {
        let versions = [
            agency([Self.old] + Ferry.all, id: "1"), agency([Self.new] + Ferry.all, id: "2"),
            print("b1", [Self.old, Ferry.one]), print("b2", [Self.new, Ferry.one]),
        ]
        let found = stale(versions, takes: [[0, 2], [1, 3]])
        #expect(found.count == 1)
        #expect(found.first?.kind == .figure && found.first?.correctedBy == 1)
        #expect(found.first?.note == "41 became 31")
        #expect(found.first?.carriers.map(\.version) == [2])
        #expect(found.first.map { versions[$0.correctedBy].text.slice($0.corrected) } == "31")
    }

    @Test func aRestyledSentenceStillCarriesTheOldFigure() {
        let styled = Self.old.replacing("coast guard", with: "coastguard")
        let versions = [
            agency([Self.old] + Ferry.all, id: "1"), agency([Self.new] + Ferry.all, id: "2"),
            print("b1", [styled, Ferry.one, Ferry.two]),
        ]
        #expect(stale(versions, takes: [[0, 2], [1]]).first?.carriers.map(\.version) == [2])
    }

    @Test func nothingIsStaleInOneTakeOrWhereNobodyCarriesIt() {
        let versions = [agency([Self.old] + Ferry.all, id: "1"), agency([Self.new] + Ferry.all, id: "2")]
        #expect(stale(versions, takes: [[0, 1]]).isEmpty)
        #expect(stale(versions, takes: [[0], [1]]).isEmpty)
    }

    @Test func whatWasWrittenAnewIsNoCorrection() {
        let rewritten = "Divers found 31 bodies in the hull while relatives waited at the harbour office."
        let versions = [
            agency([Self.old] + Ferry.all, id: "1"), agency([rewritten] + Ferry.all, id: "2"),
            print("b1", [Self.old, Ferry.one]),
        ]
        #expect(stale(versions, takes: [[0, 2], [1]]).isEmpty)
    }
}

@Suite struct StaleTakeTests {
    @Test(arguments: [
        ("ALERT: Ferry sinks", 0), ("URGENT - Ferry sinks", 1), ("2ND LEAD: Ferry sinks", 3), ("(LEAD) Ferry sinks", 2),
        ("UPDATE 3-Ferry sinks", 5), ("CORRECTION: Ferry sinks", 90),
    ])
    func labelsAreRanked(line: String, rank: Int) {
        #expect(TakeMark.label(in: line) == rank)
    }

    @Test(arguments: ["FLASH FLOODS KILL TEN", "Lead poisoning found in wells", "Ferry sinks", "URGENT TALKS HELD", ""])
    func headlinesAreNoLabels(line: String) {
        #expect(TakeMark.label(in: line) == nil)
    }

    @Test func editorsWhoAppendThemselvesMakeALaterTake() {
        var first = print("z", Array(Ferry.all.prefix(4)))
        var second = print("a", Ferry.all)
        first.signoff = ["hs", "ceb"]
        second.signoff = ["hs", "ceb", "pbt"]
        #expect(StoryCollator().collate(VersionSet([second, first])).takes == [[1], [0]])
    }

    @Test func copiesCutFromOneDispatchAreOneTake() {
        let versions = [print("b1", Ferry.all), print("b2", Array(Ferry.all.prefix(2)))]
        #expect(StoryCollator().collate(VersionSet(versions)).takes.count == 1)
    }
}
