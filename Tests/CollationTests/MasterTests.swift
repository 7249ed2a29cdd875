import MadeStories
import Testing
import TextCore
import WireModel

@testable import Collation

@Suite struct MasterTests {
    private func master(_ versions: [Article], takes: [[Int]]? = nil) -> WireMaster {
        StoryCollator().collate(VersionSet(versions), takes: takes).master
    }

    /// The body's sentences as the master prints them.
    private func sentences(_ master: WireMaster, _ versions: [Article]) -> [String] {
        master.paragraphs.filter { $0.zone != .headline }.flatMap(\.sentences).map {
            versions[$0.reading.version].text.slice($0.reading.span)
        }
    }

    @Test func aSentenceOfOneOutletIsLeftOutWhereOthersGoOnWithoutIt() {
        let versions = [
            print("b1", Ferry.all), print("b2", Ferry.all), print("b3", Ferry.all),
            print("b4", [Ferry.one, Ferry.two, Ferry.own] + Ferry.all[2...]),
        ]
        let found = master(versions)
        #expect(!sentences(found, versions).contains(Ferry.own))
        #expect(found.leftOut.map { versions[$0.version].text.slice($0.span) } == [Ferry.own])
        #expect(found.leftOut.map(\.witnesses) == [[3]])
    }

    @Test func theTailBeyondEverybodysStopIsKept() {
        let versions = [
            print("b1", Array(Ferry.all.prefix(2))), print("b2", Array(Ferry.all.prefix(3))), print("b3", Ferry.all),
            print("b4", [Ferry.one]),
        ]
        #expect(sentences(master(versions), versions).last == Ferry.five)
    }

    @Test func theWordingOfTheMajorityPrevailsAndTheOthersAreVariants() {
        let altered = Ferry.all.map { $0.replacing("northern", with: "southern") }
        let versions = [print("b1", altered), print("b2", Ferry.all), print("b3", Ferry.all)]
        let found = master(versions).paragraphs.last?.sentences.last
        #expect(found?.reading.witnesses == [1, 2])
        #expect(found?.variants.map(\.witnesses) == [[0]])
        #expect((found?.confidence ?? 0) > 0.5 && (found?.confidence ?? 1) < 1)
    }

    @Test func houseStyleIsNoReadingOfItsOwn() {
        let styled = Ferry.all.map { $0.replacing("ninety", with: "90").replacing("harbour", with: "harbor") }
        let versions = [print("b1", styled), print("b2", Ferry.all)]
        let found = master(versions).paragraphs.flatMap(\.sentences)
        #expect(found.allSatisfy { $0.variants.isEmpty && $0.reading.witnesses == [0, 1] })
    }

    @Test func aLaterTakeWinsWhereItCorrectedASentence() {
        let corrected = Ferry.all.map { $0.replacing("ninety people", with: "eighty people") }
        let versions = [
            print("b1", Ferry.all), print("b2", Ferry.all), print("b3", corrected), print("b4", corrected),
        ]
        let found = master(versions, takes: [[0, 1], [2, 3]])
        #expect(found.paragraphs.first?.sentences.first?.reading.witnesses == [2, 3])
    }

    @Test func theAgencysOwnPrintOutweighsTwoClients() {
        var agency = print("afp", Ferry.all)
        agency.agency = "AFP"
        let altered = Ferry.all.map { $0.replacing("northern", with: "southern") }
        let versions = [agency, print("b1", altered), print("b2", Ferry.all)]
        #expect(sentences(master(versions), versions) == sentences(master([agency]), [agency]))
    }

    @Test func theOrderIsThatOfMostVersions() {
        let moved = [Ferry.one, Ferry.five, Ferry.two, Ferry.three, Ferry.four]
        let versions = [print("b1", moved), print("b2", Ferry.all), print("b3", Ferry.all)]
        #expect(sentences(master(versions), versions).last == Ferry.five)
    }

    @Test func aHeadlineNeedsTheAgencyOrTwoVersions() {
        func top(_ lines: [String]) -> ZoneKind? {
            let versions = lines.enumerated().map { print("b\($0.offset)", [$0.element] + Ferry.all) }
            return master(versions).paragraphs.first?.zone
        }
        #expect(top(["#Ferry sinks off Port Hale", "#Ferry sinks off Port Hale", "#Ninety feared lost"]) == .headline)
        #expect(top(["#Ferry sinks off Port Hale", "#Raft found empty", "#Ninety feared lost"]) == .paragraph)
    }

    @Test func everySentencePointsAtWordsOfItsWitness() {
        for seed in 0..<20 {
            let versions = MadeStory(versions: 4, seed: UInt64(seed) + 50).versions.map(\.article)
            let found = master(versions)
            for sentence in found.paragraphs.flatMap(\.sentences) {
                #expect(sentence.reading.witnesses.contains(sentence.reading.version))
                #expect(sentence.reading.witnesses == sentence.reading.witnesses.sorted())
                #expect(sentence.reading.span.end <= versions[sentence.reading.version].text.utf8.count)
                #expect((0...1).contains(sentence.confidence))
            }
        }
    }
}
