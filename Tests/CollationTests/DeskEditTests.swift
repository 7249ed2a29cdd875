import Foundation
import Measures
import Testing
import WireModel

/// Edits of sentences as several desks would make them, written by people who had not seen the rules.
///
/// The rules were written with two of the lists in view and without the third, which says how well they do elsewhere.
@Suite struct DeskEditTests {
    @Test func editsThatTheRulesWereWrittenWithAreFound() throws {
        let verdicts = try verdicts(of: "north-american") + verdicts(of: "british-indian-australian")
        judge(verdicts, "deskEdits", "of desks that the rules were written with")
    }

    @Test func editsOfOtherDesksAreFound() throws {
        judge(try verdicts(of: "unread"), "otherDeskEdits", "of desks that no rule was written with")
    }

    private func judge(_ verdicts: [HandEdits.Verdict], _ name: String, _ desks: String) {
        let style = verdicts.filter { $0.row.hasPrefix("-") }
        let substance = verdicts.filter { !$0.row.hasPrefix("-") }
        let raised = substance.count { !$0.alarms.isEmpty }
        Measures.tell(
            name + "Raised", Double(raised) / Double(substance.count), "raised an alarm of any class, the same edits")
        let what = "\(substance.count) edits of substance \(desks)"
        #expect(
            Measures.holds(name + "Found", HandEdits.share(substance), .atLeast, "found with their class, of \(what)"),
            "\(HandEdits.misses(substance))")
        let wrong = 1 - HandEdits.share(style)
        #expect(
            Measures.holds(name + "FalseAlarms", wrong, .atMost, "raised, of \(style.count) harmless changes \(desks)"),
            "\(HandEdits.misses(style))")
    }

    private func verdicts(of list: String) throws -> [HandEdits.Verdict] {
        let file = Measures.root.appendingPathComponent("Tests/CollationTests/DeskEdits/\(list).txt")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(rows.count >= 240)
        return rows.map { HandEdits.verdict(on: $0, witnesses: 0) }
    }
}
