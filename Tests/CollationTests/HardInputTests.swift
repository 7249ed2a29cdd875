import Collation
import MadeStories
import Measures
import Testing
import TextCore
import WireModel

/// Texts that no desk writes. The laws hold, nothing is claimed of words that are the same, and the work is bounded: a
/// comparison that grew with the square of these sizes would not come to its end.
///
/// In full the sizes are real ones (20 MB, 5,000 sentences, 1 MB without a space); every day they are smaller.
@Suite struct HardInputTests {
    /// The length of a text: in full, and every day.
    private static func size(_ full: Int, _ short: Int) -> Int { Measures.isFull ? full : short }

    private static let words =
        "the ferry of port and council a reef in Lorne that Vantua said crew to 12 were on raft not for night".split(
            separator: " "
        ).map { String($0) }

    /// Paragraphs of sentences, none like another, of about so many bytes.
    private static func prose(_ bytes: Int, seed: UInt64) -> Article {
        var random = SeededRandom(seed: seed)
        var lines: [String] = []
        var length = 0
        while length < bytes {
            let sentences = (0..<3).map { _ in
                "It " + (0..<15).map { _ in random.pick(words) }.joined(separator: " ") + " \(random.below(1 << 30))."
            }
            lines.append(sentences.joined(separator: " "))
            length += lines[lines.count - 1].utf8.count + 1
        }
        return article(lines)
    }

    @Test(arguments: [
        "%@'s", "%@s", "$%@", "%@ miles", "No. %@", "%@am", "%@%%", "age %@", "May %@", "%@th", "1.%@", "-%@",
    ])
    func `figures of forty digits are compared like others`(form: String) {
        let long = String(repeating: "7", count: 39) + "0"
        func story(_ digits: String) -> Article {
            let figure = form.replacing("%@", with: digits).replacing("%%", with: "%")
            return article(["The crew said \(figure) were counted in the port that night.", "Nobody knew why."])
        }
        let comparison = compared(story(long), story("9" + long))
        #expect(comparison.pairs.contains { !$0.edits.isEmpty })
        _ = compared(story(long), story("90"))
    }

    /// The comparison, after its laws were checked.
    private func compared(_ left: Article, _ right: Article) -> Comparison {
        let comparison = Collator().compare(left, right)
        #expect(ComparisonLaw.broken(comparison, left, right) == nil)
        return comparison
    }

    /// Checks that equal texts have nothing marked.
    private func expectSilence(_ version: Article) {
        let comparison = compared(version, version)
        #expect(comparison.pairs.allSatisfy { $0.kind == .same && $0.edits.isEmpty })
        #expect(comparison.summary.alarms == 0 && comparison.summary.moved == 0)
        #expect(comparison.summary.kept == 1 || version.body.isEmpty)
    }

    @Test(arguments: ["\u{0}", "\u{1}", "\u{7}", "\u{8}", "\u{1b}", "\u{1f}", "\u{7f}"])
    func `a control character on one side alone is an edit, wherever it stands`(control: String) {
        let sentence = "The crew said 12 boats left the port of Lorne before the council met that night"
        for spoilt in [
            "\(sentence)\(control).", "\(sentence).\(control)", "\(control)\(sentence).",
            "\(sentence.replacing("port", with: "port\(control)")).",
            "\(sentence.replacing("port", with: "\(control) port")).",
        ] {
            let comparison = compared(
                article(["\(spoilt) Nobody knew why."]), article(["\(sentence). Nobody knew why."]))
            #expect(comparison.pairs.contains { !$0.edits.isEmpty }, "\(spoilt.debugDescription)")
            expectSilence(article([spoilt]))
        }
        for blank in ["\t", "\u{b}", "\u{c}", "  "] {
            let other = sentence.replacing("port ", with: "port\(blank)")
            #expect(compared(article([other]), article([sentence])).pairs.allSatisfy { $0.edits.isEmpty })
        }
    }

    @Test func aSideThatIsEmptyOrBlankIsCutOrAddedAndNoClaimIsMade() {
        let long = Self.prose(Self.size(20_000_000, 200_000), seed: 1)
        for empty in [article(), article(""), article(" \t", "\u{200B}", "")] {
            let cut = compared(long, empty)
            #expect(cut.pairs.allSatisfy { $0.left == nil || $0.kind == .cut || $0.left?.span.isEmpty == true })
            #expect(cut.summary.alarms == 0 && cut.summary.kept == 0)
            let added = compared(empty, long)
            #expect(added.summary.alarms == 0 && added.summary.moved == 0)
            expectSilence(empty)
            guard !Measures.isFull else { break }
        }
    }

    @Test func aVeryLongTextIsItself() { expectSilence(Self.prose(Self.size(20_000_000, 300_000), seed: 2)) }

    @Test func aVeryLongTextBesideAShortOneOfItIsCutAroundIt() {
        let long = Self.prose(Self.size(20_000_000, 300_000), seed: 3)
        let lines = long.zones.map { long.text.slice($0.span) }
        let middle = lines.count / 2
        let short = article(Array(lines[middle..<middle + 3]))
        for (left, right) in [(long, short), (short, long)] {
            let comparison = compared(left, right)
            #expect(comparison.pairs.filter { $0.kind == .same }.count == 9)
            #expect(comparison.pairs.allSatisfy { [.same, .cut, .added].contains($0.kind) })
            #expect(comparison.summary.alarms == 0)
        }
    }

    @Test func aTextWithoutASentenceEndIsComparedAllTheSame() {
        var random = SeededRandom(seed: 4)
        let words = (0..<Self.size(180_000, 12_000)).map { _ in
            random.happens(0.2) ? "w\(random.below(9_000))" : random.pick(Self.words)
        }
        let whole = article(words.joined(separator: " "))
        expectSilence(whole)
        var changed = words
        let places = (1...20).map { $0 * words.count / 21 }
        for place in places { changed[place] = "otherwise" }
        let near = compared(whole, article(changed.joined(separator: " ")))
        // What was changed is marked, and little else.
        let marked = near.pairs.flatMap(\.edits).map { $0.right.length }.reduce(0, +)
        #expect(near.pairs.flatMap(\.edits).count >= 20)
        #expect(marked < 20 * 400)
        let far = compared(whole, article(random.shuffled(words).joined(separator: " ")))
        #expect(far.summary.kept < 0.9)
    }

    @Test func aThousandEqualSentencesPairInOrder() {
        let count = Self.size(5_000, 1_000)
        func text(_ sentences: [String]) -> Article { article(sentences.joined(separator: " ")) }
        let equal = Array(repeating: "The port is shut.", count: count)
        expectSilence(text(equal))
        let fewer = compared(text(equal), text(Array(equal.dropLast(10))))
        #expect(fewer.pairs.filter { $0.kind == .cut }.count == 10)
        #expect(fewer.pairs.filter { $0.kind == .same }.count == count - 10)
        #expect(fewer.summary.alarms == 0)
        // Among sentences of their own, which were shuffled.
        var random = SeededRandom(seed: 5)
        let mixed = equal.enumerated().map { $0 % 3 == 0 ? "Raft \($0) came in at noon." : $1 }
        let shuffled = compared(text(mixed), text(random.shuffled(mixed)))
        #expect(shuffled.pairs.allSatisfy { [.same, .moved, .cut, .added].contains($0.kind) })
        #expect(shuffled.summary.alarms == 0)
        // A sentence that stands once is found wherever it went; of those that are everywhere nobody can say which went where.
        let lost = shuffled.pairs.compactMap { $0.kind == .cut ? $0.left : nil }.filter { $0.span.length > 17 }
        #expect(lost == [])
    }

    @Test func oneWordALineIsATextOfShortParagraphs() {
        let lines = (0..<Self.size(200_000, 4_000)).map { Self.words[$0 % 19 % Self.words.count] + "\($0 % 700)" }
        let whole = article(lines)
        expectSilence(whole)
        let kept = lines.enumerated().filter { $0.offset % 50 != 7 }.map(\.element)
        let comparison = compared(whole, article(kept))
        #expect(comparison.summary.alarms == 0)
        #expect(comparison.summary.kept > 0.9)
    }

    @Test func marksAloneAreATextToo() {
        var random = SeededRandom(seed: 6)
        let marks = ["—", "...", "?!", "(", ")", "“", "”", "\"", "'", ";", ",", ".", "-", "«", "。", "、"]
        let length = Self.size(400_000, 10_000)
        let some = (0..<length).map { _ in random.pick(marks) }
        let whole = article(some.joined())
        expectSilence(whole)
        let other = compared(whole, article((0..<length).map { _ in random.pick(marks) }.joined(separator: " ")))
        #expect(
            other.pairs.flatMap(\.edits).filter { [.name, .figure, .date, .claim, .label].contains($0.kind) } == [])
    }

    @Test func aTextWithoutASpaceIsOneWordOrManyCharacters() {
        let length = Self.size(1_000_000, 30_000)
        let word = String(repeating: "abcdefghij", count: length / 10)
        expectSilence(article(word))
        let longer = compared(article("It was " + word + "."), article("It was " + word + "x."))
        #expect(longer.pairs.flatMap(\.edits).filter { $0.left.length < length } == [])
        let east = (0..<length / 3).map { String(UnicodeScalar(UInt16(0x4e00 + $0 * $0 % 5_003)) ?? "一") }
        expectSilence(article(east.joined()))
        var changed = east
        changed[east.count / 2] = "龥龥龥"
        let near = compared(article(east.joined()), article(changed.joined()))
        #expect(near.pairs.flatMap(\.edits).map { $0.right.length }.reduce(0, +) < 3_000)
        #expect(near.pairs.contains { !$0.edits.isEmpty } || near.pairs.contains { $0.kind == .added })
    }
}
