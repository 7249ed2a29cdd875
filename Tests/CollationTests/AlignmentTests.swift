import Testing
import TextCore
import WireModel

@testable import Collation

@Suite struct AlignmentTests {
    private let one = "The ferry left Port Hale before dawn with ninety people on board."
    private let two = "Rescuers found the first raft at noon near the Anselma reef."
    private let three = "The owner, Tidal Lines, declined to comment on the inspection record."
    private let four = "Prosecutors opened an inquiry and seized the maintenance logs of the vessel."

    private func kinds(_ left: Article, _ right: Article) -> [PairKind] {
        Collator().compare(left, right).pairs.map(\.kind)
    }

    @Test func equalTextsAreTheSameThroughout() {
        let version = article(one, two, three)
        let comparison = Collator().compare(version, version)
        #expect(comparison.pairs.map(\.kind) == [.same, .same, .same])
        #expect(comparison.summary.kept == 1 && comparison.summary.alarms == 0)
    }

    @Test func aTailThatIsCutIsCountedAndPlaced() {
        let summary = Collator().compare(article(one, two, three, four), article(one, two)).summary
        #expect(summary.stoppedAfterParagraph == 2)
        #expect(kinds(article(one, two, three, four), article(one, two)) == [.same, .same, .cut, .cut])
    }

    @Test func aHoleIsACutWhereItWas() {
        #expect(kinds(article(one, two, three), article(one, three)) == [.same, .cut, .same])
    }

    @Test func aMovedParagraphIsAMoveAlsoWhenEdited() {
        let moved = four.replacing("seized", with: "copied")
        let found = kinds(article(one, two, three, four), article(moved, one, two, three))
        #expect(found == [.movedEdited, .same, .same, .same])
    }

    @Test func theShorterPartIsTheOneThatMoved() {
        let found = Collator().compare(
            article(one, two, three, "It rained hard all day."), article("It rained hard all day.", one, two, three))
        #expect(found.pairs.map(\.kind) == [.moved, .same, .same, .same])
    }

    /// Of a short sentence the words that stayed may all be function words.
    @Test(arguments: [
        ("He was 77.", "He was 80."), ("She ran.", "She fled."), ("It was the mayor.", "It was the judge."),
    ])
    func aShortSentenceThatKeptItsBuildIsEditedAndAnotherOneIsNot(before: String, after: String) {
        #expect(kinds(article(one, before, two), article(one, after, two)) == [.same, .edited, .same])
        #expect(
            kinds(article(one, before, two), article(one, "The talks ended.", two)) == [.same, .cut, .added, .same])
    }

    @Test func aSentenceSplitInTwoIsNoDeletion() {
        let joined = "Prosecutors opened an inquiry on Monday and they seized the maintenance logs of the vessel."
        let split = ["Prosecutors opened an inquiry on Monday.", "They seized the maintenance logs of the vessel."]
        #expect(
            kinds(article(one, joined, two), article(one, split.joined(separator: " "), two)) == [.same, .split, .same])
        #expect(
            kinds(article(one, split.joined(separator: " "), two), article(one, joined, two)) == [
                .same, .merged, .same,
            ])
    }

    @Test func paragraphsBrokenElsewhereAreTheSameSentences() {
        #expect(kinds(article("\(one) \(two)", three), article(one, "\(two) \(three)")) == [.same, .same, .same])
    }

    @Test func aRewrittenSentenceIsACutAndAnAddition() {
        let found = kinds(
            article(one, two), article(one, "Families of the lost gathered at Anselma church to pray and to wait."))
        #expect(found == [.same, .cut, .added])
    }

    @Test func headlinesAreComparedFirstAndWithEachOther() {
        let left = article("# Ferry sinks off Vantua", one)
        let right = article("# Ferry sinks off Vantua reef", one)
        let pairs = Collator().compare(left, right).pairs
        #expect(pairs.map(\.zone) == [.headline, .paragraph])
        #expect(pairs[0].kind == .edited)
    }

    @Test func repeatedSentencesPairInTheirOrder() {
        let repeated = Array(repeating: "No comment.", count: 50).joined(separator: " ")
        #expect(kinds(article(repeated), article(repeated)).allSatisfy { $0 == .same })
    }
}

@Suite struct ComparisonLawTests {
    @Test func anEmptySideGivesCutsOrAdditions() {
        let full = article("One sentence. Another one.")
        let empty = article()
        #expect(Collator().compare(full, empty).pairs.map(\.kind) == [.cut, .cut])
        #expect(Collator().compare(empty, full).pairs.map(\.kind) == [.added, .added])
        #expect(Collator().compare(empty, empty).pairs.isEmpty)
        #expect(brokenLaw(full, empty) == nil)
    }
}
