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
    /// A small fixed generator (SplitMix64, Steele et al. 2014).
    private struct Dice {
        var state: UInt64
        mutating func roll(_ count: Int) -> Int {
            state &+= 0x9e37_79b9_7f4a_7c15
            var value = state
            value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
            value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
            return Int((value ^ (value >> 31)) % UInt64(count))
        }
    }

    private static let words =
        "the of a Lorne Vantua 12 fifteen said “ ” \" ' , . ! ? - — not may alleged 李 静 김서연 ليلى café naïve 👩‍👩‍👧 e\u{301} \u{200B} \u{202E} U.S. Mr. % $5 3.5 km and to be port ferry"
        .split(separator: " ").map { String($0) }

    @Test func bothSidesRebuildTheirTextsUnderRandomEdits() {
        var dice = Dice(state: 7)
        for _ in 0..<1500 {
            var lines = (0..<(1 + dice.roll(6))).map { _ in
                (0..<(1 + dice.roll(14))).map { _ in Self.words[dice.roll(Self.words.count)] }.joined(separator: " ")
            }
            let left = Self.assembled(lines)
            for _ in 0..<dice.roll(6) {
                let place = dice.roll(lines.count)
                switch dice.roll(5) {
                case 0 where lines.count > 1: lines.remove(at: place)
                case 1: lines.insert(lines[place], at: dice.roll(lines.count))
                case 2: lines.swapAt(place, dice.roll(lines.count))
                case 3: lines[place] += " " + Self.words[dice.roll(Self.words.count)]
                default:
                    var parts = lines[place].split(separator: " ").map { String($0) }
                    parts[dice.roll(parts.count)] = Self.words[dice.roll(Self.words.count)]
                    lines[place] = parts.joined(separator: " ")
                }
            }
            let right = Self.assembled(lines)
            if let broken = brokenLaw(left, right) {
                Issue.record("\(broken)\n\(left.text)\n---\n\(right.text)")
                return
            }
        }
    }

    private static func assembled(_ lines: [String]) -> Article {
        var result = CollationTests.article()
        for line in lines {
            let start = result.text.isEmpty ? 0 : result.text.utf8.count + 1
            result.text += (result.text.isEmpty ? "" : "\n") + line
            result.zones.append(Zone(.paragraph, .init(start, result.text.utf8.count)))
        }
        return result
    }

    @Test func anEmptySideGivesCutsOrAdditions() {
        let full = article("One sentence. Another one.")
        let empty = article()
        #expect(Collator().compare(full, empty).pairs.map(\.kind) == [.cut, .cut])
        #expect(Collator().compare(empty, full).pairs.map(\.kind) == [.added, .added])
        #expect(Collator().compare(empty, empty).pairs.isEmpty)
        #expect(brokenLaw(full, empty) == nil)
    }

    @Test func fiveThousandEqualSentencesAndATextWithoutStopsAreBounded() {
        let many = article(Array(repeating: "The port is shut.", count: 5000).joined(separator: " "))
        let fewer = article(Array(repeating: "The port is shut.", count: 4000).joined(separator: " "))
        #expect(brokenLaw(many, fewer) == nil)
        let long = article((0..<60_000).map { "w\($0 % 9973)" }.joined(separator: " "))
        let other = article((0..<60_000).map { "w\(($0 * 7) % 9973)" }.joined(separator: " "))
        #expect(brokenLaw(long, other) == nil)
    }
}
