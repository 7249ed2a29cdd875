import Testing
import TextCore
import WireModel

@testable import Collation

@Suite struct AuditTests {
    private static let claim =
        "(This story has not been edited by Civic staff and is auto-generated from a syndicated feed.)"

    private func verdict(_ lines: [String], against others: [[String]]) -> ClaimAudit? {
        let versions =
            others.enumerated().map { print("w\($0.offset)", $0.element) } + [print("civic", lines + [Self.claim])]
        return StoryCollator().collate(VersionSet(versions)).audits.first { $0.claim == .notEdited }
    }

    @Test(arguments: [
        "(This story has not been edited by Civic staff and is auto-generated from a syndicated feed.)",
        "Except for the headline, this story has not been edited by our staff.",
        "This report has not been edited or verified by the newsroom.",
        "This article was generated automatically from an agency feed.",
        "This story has been published from a wire agency feed without any modifications to the text.",
        "This is an unedited story from a syndicated news feed.",
    ])
    func everyCommonPhrasingIsAClaim(line: String) {
        let article = print("civic", Ferry.all + [line])
        #expect(UneditedClaim.spans(in: article).map { article.text.slice($0) } == [line])
    }

    @Test(arguments: [
        "This material may not be published, broadcast, rewritten or redistributed.",
        "The police said the tape had not been edited.", "This article has been edited for length and clarity.",
        "The minister said the report would be published on Monday.",
    ])
    func rightsLinesAndStoriesAreNone(line: String) {
        #expect(UneditedClaim.spans(in: print("civic", Ferry.all + [line])).isEmpty)
    }

    @Test func aHeadlineHouseStyleAndACutTailDoNotContradict() {
        let styled = Ferry.all.prefix(4).map { $0.replacing("harbour", with: "harbor") }
        let found = verdict(["#Another headline"] + styled, against: [["#A headline"] + Ferry.all])
        #expect(found?.verdict == .holds && found?.against == 0 && found?.changes.isEmpty == true)
    }

    @Test func anAlteredWordingContradictsAndIsShown() {
        let altered = Ferry.all.map { $0.replacing("two days", with: "nine days") }
        let found = verdict(altered, against: [Ferry.all])
        #expect(found?.verdict == .contradicted && found?.changes.count == 1)
        #expect(found?.note.contains("w0") == true)
    }

    @Test func aSentenceOfItsOwnContradictsAndOneThatAnotherPrintsDoesNot() {
        let longer = [Ferry.one, Ferry.own] + Ferry.all[1...]
        #expect(verdict(longer, against: [Ferry.all])?.verdict == .contradicted)
        #expect(verdict(longer, against: [Ferry.all, longer])?.verdict == .holds)
    }

    @Test func aloneItCannotBeTold() {
        let found = verdict(Ferry.all, against: [])
        #expect(found?.verdict == .cannotTell && found?.against == nil)
    }

    private func updates(_ line: String) -> [[Int]] {
        UpdateClaim.claims(in: print("w", ["!" + line] + Ferry.all)).map(\.paragraphs)
    }

    @Test func theParagraphsOfANoteAreRead() {
        #expect(updates("(Adds minister's quote, paragraph 4)") == [[4]])
        #expect(updates("(ATTN: ADDS details in paras 4-5, photos)") == [[4, 5]])
        #expect(updates("Eds: Restores reference in 3rd paragraph") == [[3]])
        #expect(updates("Note to editors - adds reaction in grafs 7-9") == [[7, 8, 9]])
        #expect(
            updates("Corrects toll in paragraphs 1 and 14 to 14, not 19; adds reason in paragraph 15") == [
                [1, 14], [15],
            ])
        #expect(updates("Corrects toll in first and fourth paragraphs") == [[1, 4]])
    }

    @Test func aNoteIsHeldAgainstTheTakeBefore() {
        let added = [Ferry.one, Ferry.two, Ferry.own] + Ferry.all[2...]
        func verdict(_ note: String) -> ClaimAudit.Verdict? {
            let versions = VersionSet([print("w1", Ferry.all), print("w2", ["!" + note] + added)])
            return StoryCollator().collate(versions, takes: [[0], [1]]).audits.first?.verdict
        }
        #expect(verdict("(Adds baker, paragraph 3)") == .holds)
        #expect(verdict("(Adds baker, paragraph 5)") == .contradicted)
        #expect(verdict("(Adds baker, paragraph 40)") == .cannotTell)
    }
}
