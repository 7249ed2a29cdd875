import TextCore
import WireModel

/// What is found in a story, in words for people: the text and the pages say the same.
extension StoryReport {
    // MARK: The story

    /// What the story is: `4 versions · 2 takes · 2025-03-04 – 2025-03-05`.
    var facts: String {
        var parts = [Wording.count(versions.count, "version")]
        if collation.takes.count > 1 { parts.append(Wording.count(collation.takes.count, "take")) }
        let days = versions.compactMap { article($0).published ?? article($0).dateline?.day }
        if let first = days.min(), let last = days.max() {
            parts.append(first == last ? first.iso : "\(first.iso) – \(last.iso)")
        }
        return parts.joined(separator: " · ")
    }

    /// What a version is, besides its name: agency, day, take, length.
    func facts(_ version: Int) -> [String] {
        let article = article(version)
        var parts: [String] = []
        switch (article.agency, article.relay) {
        case (let agency?, let relay?): parts.append("\(agency) via \(relay)")
        case (let name?, nil), (nil, let name?): parts.append(name)
        case (nil, nil): break
        }
        parts.append(article.published?.iso ?? "no date")
        if collation.takes.count > 1 { parts.append("take \(take(version))") }
        if let number = article.wireVersion?.number { parts.append("version \(number)") }
        parts.append(Wording.count(wordCount(version), "word"))
        if version == collation.base { parts.append("base") }
        return parts
    }

    // MARK: Each version from top to bottom

    /// What a version made of the base, in short phrases; nothing for the base itself.
    func phrases(_ report: PyramidReport) -> [String] {
        guard report.version != collation.base else { return [] }
        var phrases = ["keeps \(Wording.percent(report.summary.kept))"]
        if let last = report.stoppedAfter { phrases.append("stops after paragraph \(last) of \(report.kept.count)") }
        if !report.holes.isEmpty {
            let runs = report.holes.map {
                $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
            }
            phrases.append("leaves out \(runs.joined(separator: ", "))")
        }
        for (word, shifts) in [("moves up", report.promoted), ("moves down", report.buried)] where !shifts.isEmpty {
            // Where others are gone, a paragraph that went down may have the number it had.
            let moves = shifts.map { $0.paragraph == $0.to ? "\($0.paragraph)" : "\($0.paragraph)→\($0.to)" }
            phrases.append("\(word) \(moves.joined(separator: ", "))")
        }
        if report.added > 0 { phrases.append("\(Wording.count(report.added, "paragraph")) not in the base") }
        if report.hasOtherHeadline == true { phrases.append("another headline") }
        phrases.append(Wording.count(report.alarms, "alarm"))
        return phrases
    }

    // MARK: Claims and corrections

    /// What came of a check: `contradicted`.
    func verdict(_ audit: ClaimAudit) -> String {
        audit.verdict == .cannotTell ? "cannot tell" : audit.verdict.rawValue
    }

    /// What an audit rests on: the version it was held against, and the note.
    func grounds(_ audit: ClaimAudit) -> String {
        [audit.against.map { "against \(label($0))" } ?? "", audit.note].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    // MARK: Lineage

    /// The name of a parent; the wire, where nobody printed it.
    func parent(_ version: Int?) -> String { version.map { label($0) } ?? "the wire" }

    /// A weight from 0 to 1 with two decimals: `.82`, `1.00`.
    func weight(_ share: Double) -> String {
        let hundredths = Int((min(max(share.isFinite ? share : 0, 0), 1) * 100).rounded())
        if hundredths == 100 { return "1.00" }
        return ".\(hundredths < 10 ? "0" : "")\(hundredths)"
    }

    /// A piece of evidence: `both end after paragraph 11 (shared-cut +2.3)`.
    func words(_ evidence: LineageEvidence) -> String {
        let tenths = Int((abs(evidence.weight.isFinite ? evidence.weight : 0) * 10).rounded())
        let sign = evidence.weight < 0 && tenths > 0 ? "−" : "+"
        return "\(evidence.note) (\(evidence.kind) \(sign)\(tenths / 10).\(tenths % 10))"
    }

    /// The answers worth telling: those that are a tenth likely or more, and the first in any case.
    func hypotheses(_ entry: LineageEntry) -> [LineageHypothesis] {
        entry.hypotheses.enumerated().filter { $0.offset == 0 || $0.element.weight >= 0.1 }.map(\.element)
    }

    // MARK: The wire master

    /// The versions that print a wording, by their numbers: `[1] [3]`.
    func citations(_ versions: [Int]) -> String {
        versions.map { number($0) }.sorted().map { "[\($0)]" }.joined(separator: " ")
    }
}
