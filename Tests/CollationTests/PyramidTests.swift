import Testing
import WireModel

@testable import Collation

@Suite struct PyramidTests {
    private func report(_ lines: [String], of base: [String] = Ferry.all) -> PyramidReport {
        StoryCollator().collate(VersionSet([print("a", base), print("b", lines)]), base: 0).pyramids[1]
    }

    @Test func whereACopyStoppedIsTold() {
        let found = report(Array(Ferry.all.prefix(3)))
        #expect(found.stoppedAfter == 3 && found.holes.isEmpty && found.kept == [1, 1, 1, 0, 0])
        #expect(report(Ferry.all).stoppedAfter == nil)
        #expect(report([Ferry.own]).stoppedAfter == nil)
    }

    @Test func holesAreRunsOfParagraphsWithSomethingBehindThem() {
        #expect(report([Ferry.one, Ferry.four]).holes == [2...3])
        #expect(report([Ferry.two, Ferry.five]).holes == [1...1, 3...4])
    }

    @Test func aParagraphThatOvertookOthersIsPromotedAndOneThatFellBehindBuried() {
        let up = report([Ferry.five, Ferry.one, Ferry.two, Ferry.three, Ferry.four])
        #expect(up.promoted == [.init(paragraph: 5, to: 1)] && up.buried.isEmpty)
        let down = report([Ferry.one, Ferry.three, Ferry.four, Ferry.five, Ferry.two])
        #expect(down.buried == [.init(paragraph: 2, to: 5)] && down.promoted.isEmpty)
    }

    @Test func paragraphsOfItsOwnAreCountedNotSentencesPutIntoOthers() {
        let found = report(
            [Ferry.one + " " + Ferry.own, "Gulls followed the wreck to the shore all night."] + Ferry.all[1...])
        #expect(found.added == 1)
    }

    @Test func anotherHeadlineIsToldWhereBothHaveOne() {
        let base = ["#Ferry sinks off Port Hale"] + Ferry.all
        #expect(report(["#Ferry sinks off Port Hale"] + Ferry.all, of: base).hasOtherHeadline == false)
        #expect(report(["#Ninety feared drowned"] + Ferry.all, of: base).hasOtherHeadline == true)
        #expect(report(Ferry.all, of: base).hasOtherHeadline == nil)
        #expect(report(["#Ninety feared drowned"] + Ferry.all).hasOtherHeadline == nil)
    }

    @Test func theBaseKeepsItself() {
        let found = StoryCollator().collate(VersionSet([print("a", Ferry.all), print("b", [Ferry.one])]), base: 0)
        #expect(found.pyramids[0].kept == [1, 1, 1, 1, 1] && found.pyramids[0].alarms == 0)
        #expect(found.pyramids[0].added == 0 && found.pyramids[0].holes.isEmpty)
    }

    @Test func alarmsAndSummaryAreThoseOfTheComparison() {
        let altered = Ferry.all.map { $0.replacing("two days", with: "nine days") }
        let found = report(altered)
        #expect(found.alarms == 1 && found.summary.alarms == 1)
    }
}
