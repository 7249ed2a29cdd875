import Foundation
import Reports
import TextCore
import Testing
import WireModel

/// The forms of a comparison for people, on pairs made by hand: what every kind of change looks like.
struct DiffFormTests {
    private static let left = ReportFixture.make(
        "l", "l.txt", "Left",
        [
            (.paragraph, "One boat left. Two men stayed."), (.paragraph, "Three ships came."),
            (.paragraph, "\"We lost 7 ships,\" she said."), (.paragraph, "It rained."),
        ])
    private static let right = ReportFixture.make(
        "r", "r.txt", "Right",
        [
            (.paragraph, "It rained."), (.paragraph, "Two men remained."),
            (.paragraph, "Agents of a foreign power came."),
            (.paragraph, "\"We lost 9 ships,\" she said."), (.paragraph, "三隻船來了。"),
        ])

    private static func span(_ article: Article, _ words: String) -> TextSpan {
        guard let range = article.text.firstRange(of: words) else { return TextSpan(0, 0) }
        let start = article.text.utf8.distance(from: article.text.startIndex, to: range.lowerBound)
        return TextSpan(start, start + words.utf8.count)
    }

    private static func passage(_ article: Article, _ words: String, _ paragraph: Int) -> Passage {
        Passage(span: span(article, words), paragraph: paragraph)
    }

    private static let comparison = Comparison(
        pairs: [
            AlignedPair(
                zone: .paragraph, kind: .moved, left: passage(left, "It rained.", 4),
                right: passage(right, "It rained.", 1)),
            AlignedPair(zone: .paragraph, kind: .cut, left: passage(left, "One boat left.", 1), right: nil),
            AlignedPair(
                zone: .paragraph, kind: .edited, left: passage(left, "Two men stayed.", 1),
                right: passage(right, "Two men remained.", 2),
                edits: [
                    Edit(
                        kind: .spelling, alarm: false, left: span(left, "stayed"), right: span(right, "remained"),
                        note: "")
                ]),
            AlignedPair(
                zone: .paragraph, kind: .added, left: nil, right: passage(right, "Agents of a foreign power came.", 3),
                edits: [
                    Edit(
                        kind: .claim, alarm: true, left: TextSpan(31, 31),
                        right: span(right, "Agents of a foreign power"), note: "no other version has it")
                ]),
            AlignedPair(zone: .paragraph, kind: .cut, left: passage(left, "Three ships came.", 2), right: nil),
            AlignedPair(
                zone: .paragraph, kind: .edited, left: passage(left, "\"We lost 7 ships,\" she said.", 3),
                right: passage(right, "\"We lost 9 ships,\" she said.", 4),
                edits: [
                    Edit(
                        kind: .figure, alarm: true, left: span(left, "7"), right: span(right, "9"),
                        note: "a higher figure"),
                    Edit(
                        kind: .quote, alarm: true, left: span(left, "We lost 7 ships"),
                        right: span(right, "We lost 9 ships"), note: "the words changed"),
                ]),
            AlignedPair(zone: .paragraph, kind: .added, left: nil, right: passage(right, "三隻船來了。", 5)),
        ], summary: ComparisonSummary())

    private static func report(showsTrivia: Bool = true) -> DiffReport {
        DiffReport(
            left: .init(article: left, words: 12), right: .init(article: right, words: 14), comparison: comparison,
            showsTrivia: showsTrivia)
    }

    private static let page = ReportFixture.text { report().writeHTML(to: &$0) }
    private static let text = ReportFixture.text { report().writeText(to: &$0, width: 80, ink: .plain) }
    private static let sides = ReportFixture.text { report().writeSideBySide(to: &$0, width: 80, ink: .plain) }

    @Test("an alarm on a sentence that was added is told in every form")
    func addedAlarm() {
        #expect(Self.text.contains("! {+Agents of a foreign power came.+}"))
        #expect(Self.text.contains("! claim: “Agents of a foreign power” is new (no other version has it)"))
        #expect(Self.sides.contains("! {+Agents of a foreign power came.+}"))
        #expect(Self.sides.contains("! claim: “Agents of a foreign power” is"))
        #expect(
            Self.page.contains(
                #"<ins class="edit claim alarm" title="claim: no other version has it">Agents of a foreign power</ins><ins> came.</ins>"#
            ))
        #expect(Self.page.contains("<li><strong>claim</strong>: no other version has it</li>"))
    }

    @Test("the outer of two edits is marked where one lies in the other, and both are named")
    func nested() {
        #expect(Self.text.contains("\"[-We lost 7 ships-]{+We lost 9 ships+},\" she said."))
        for form in [Self.text, Self.sides] {
            #expect(form.contains("! figure: “7” → “9”") && form.contains("! quote: “We lost 7 ships”"))
        }
        #expect(Self.page.contains(#"title="quote: the words changed">We lost 9 ships</ins>"#))
        #expect(Self.page.contains("<li><strong>figure</strong>: a higher figure</li>"))
    }

    @Test("a moved sentence and the place it left lead to each other")
    func moves() {
        #expect(Self.page.contains(##"<a href="#from1">moved from paragraph 4 to 1</a>"##))
        #expect(Self.page.contains(##"<a href="#p1">moved to paragraph 1</a>: "##))
        #expect(Self.page.contains(#"<tr id="p1" class="pair moved paragraph">"#))
        let trace = Self.page.firstRange(of: #"id="from1""#)
        let before = Self.page.firstRange(of: #"<tr id="p6""#)
        let after = Self.page.firstRange(of: #"<tr id="p7""#)
        if let trace, let before, let after {
            #expect(trace.lowerBound > before.lowerBound && trace.lowerBound < after.lowerBound)
        } else {
            Issue.record("a row is missing")
        }
        #expect(Self.text.contains("(moved from paragraph 4 to 1)"))
        #expect(Self.sides.contains("(moved from paragraph 4 to 1)"))
        #expect(Self.sides.contains("(moved to paragraph 1: It rained.)"))
    }

    @Test("the page holds all changes, and a box that hides house style; it is ticked unless style is to be hidden")
    func toggle() {
        let hidden = ReportFixture.text { Self.report(showsTrivia: false).writeHTML(to: &$0) }
        #expect(Self.page.contains(#"id="style" checked>"#))
        #expect(hidden.contains(#"id="style">"#))
        let mark = #"<ins class="edit spelling trivia" title="spelling">remained</ins>"#
        #expect(Self.page.contains(mark) && hidden.contains(mark))
        let text = ReportFixture.text { Self.report(showsTrivia: false).writeText(to: &$0, width: 80, ink: .plain) }
        #expect(!text.contains("{+remained+}") && text.contains("Two men remained."))
    }

    @Test("both columns stay in step over wide characters")
    func wide() {
        let line = Self.sides.split(separator: "\n").first { $0.contains("三隻船來了") }.map(String.init)
        #expect(line == String(repeating: " ", count: 38) + " + 三隻船來了。")
    }

    @Test("the words between the tags of each column are the version's words, in order")
    func words() {
        // Rows in the order of the right version: its words are whole and in order in the right cells.
        let rows = Self.page.matches(of: #/<tr id="p\d+"[^>]*>\n(.*?)<\/td>\n(.*?)<\/td>/#.dotMatchesNewlines())
        let cells = rows.map { row in
            String(row.output.2).replacing(
                #/<ul class="notes">.*?<\/ul>|<span class="remark">.*?<\/span> |<[^>]*>/#, with: ""
            )
            .replacing("&quot;", with: "\"")
        }
        #expect(cells.joined(separator: "\n").split(separator: "\n").joined(separator: "\n") == Self.right.text)
    }
}
