import TextCore
import WireModel

/// Holds what versions say of themselves against the other versions.
///
/// *Not edited*: the version is compared with the base and with the versions that hold most of its words, and the most
/// favourable comparison counts. A changed headline, house style and a cut at the tail do not contradict: feeds cut, and the
/// usual wording excepts the headline. A wording that no other version has, a sentence of its own, one that was moved or is
/// missing from the middle does. *Updates*: the paragraphs that a note to editors names must be new or changed against the
/// take before, counted with or without subheads, since desks do either.
struct ClaimAuditor {
    /// Least share of a version's running words that another version must have to be able to tell.
    static let leastShared = 0.3
    /// How many versions besides the base a claim is held against.
    static let mostCandidates = 3

    let table: SentenceTable
    let phrases: SharedPhrases
    let takes: [[Int]]
    let takeOf: [Int]

    /// The audits, by version as given, then by place in its text.
    ///
    /// - Complexity: a few comparisons for each version that claims something.
    func audits(comparing store: inout ComparisonStore) -> [ClaimAudit] {
        var audits: [ClaimAudit] = []
        for (version, article) in table.versions.articles.enumerated() {
            var mine = UneditedClaim.spans(in: article).map { notEdited(version, $0, &store) }
            mine += UpdateClaim.claims(in: article).compactMap { updated(version, $0, &store) }
            audits += mine.sorted { $0.span < $1.span }
        }
        return audits
    }

    // MARK: Not edited

    private struct Finding {
        var changes: [TextSpan] = []
        var classes: [EditClass] = []
        var ownSentences = 0
        var moved = 0
        var missing = 0
        var count: Int { classes.count + ownSentences + moved + missing }
    }

    private func notEdited(_ version: Int, _ span: TextSpan, _ store: inout ComparisonStore) -> ClaimAudit {
        let rank = table.versions.order.filter { $0 != version }.enumerated().sorted { one, other in
            let shares = [one.element, other.element].map { phrases.containment(of: version, in: $0) }
            return shares[0] != shares[1] ? shares[0] > shares[1] : one.offset < other.offset
        }.map(\.element)
        var candidates = Array(rank.prefix(Self.mostCandidates))
        if table.base != version, !candidates.contains(table.base) { candidates.append(table.base) }
        candidates.removeAll { phrases.containment(of: version, in: $0) < Self.leastShared }
        // The base first: of equal findings its one is told.
        candidates.sort { ($0 == table.base ? 0 : 1) < ($1 == table.base ? 0 : 1) }
        var best: (other: Int, finding: Finding, comparison: Comparison)?
        for other in candidates {
            let comparison = store.comparison(other, version)
            let finding = finding(comparison, other, version, claim: span)
            if best.map({ finding.count < $0.finding.count }) ?? true { best = (other, finding, comparison) }
        }
        guard let best else {
            return ClaimAudit(
                version: version, claim: .notEdited, span: span, verdict: .cannotTell, against: nil, changes: [],
                note: "no other version has enough of its text")
        }
        let outlet = table.versions.articles[best.other].outlet
        if best.finding.count == 0 {
            let stop = best.comparison.summary.stoppedAfterParagraph
            return ClaimAudit(
                version: version, claim: .notEdited, span: span, verdict: .holds, against: best.other, changes: [],
                note: "all its sentences stand in \(outlet)'s print"
                    + (stop.map { ", which goes on after paragraph \($0)" } ?? ""))
        }
        return ClaimAudit(
            version: version, claim: .notEdited, span: span, verdict: .contradicted, against: best.other,
            changes: best.finding.changes.sorted(), note: describe(best.finding, outlet))
    }

    private func finding(_ comparison: Comparison, _ other: Int, _ version: Int, claim: TextSpan) -> Finding {
        var finding = Finding()
        let body = comparison.pairs.filter { $0.zone.isBody }
        let last = body.filter { $0.right != nil }.compactMap { $0.left?.span.end }.max() ?? 0
        var place = 0
        for pair in body {
            place = pair.right?.span.end ?? place
            guard let right = pair.right else {
                guard let left = pair.left, left.span.end < last, isOfTheWire(left.span, of: other, besides: version)
                else { continue }
                finding.missing += 1
                finding.changes.append(TextSpan(place, place))
                continue
            }
            if right.span.overlaps(claim) { continue }
            guard pair.left != nil else {
                if isOwn(right.span, of: version) {
                    finding.ownSentences += 1
                    finding.changes.append(right.span)
                }
                continue
            }
            if pair.kind.isMoved, isOutOfOrder(right.span, of: version) {
                finding.moved += 1
                finding.changes.append(right.span)
            }
            let edits = pair.edits.filter { !$0.kind.isTrivia || $0.alarm }
            guard !edits.isEmpty, !isPrintedElsewhere(right.span, of: version) else { continue }
            finding.classes += edits.map(\.kind)
            finding.changes += edits.map { $0.right.isEmpty ? right.span : $0.right }
        }
        return finding
    }

    /// Whether a sentence of another version is more than that version's own: the agency printed it, or a third has it.
    private func isOfTheWire(_ span: TextSpan, of other: Int, besides version: Int) -> Bool {
        if AgencyPrint(table.versions.articles[other]) > .client { return true }
        return table.units(span, of: other).contains { unit in
            let cells = table.rows[table.rowOf[other][unit]].cells
            return cells.indices.contains { $0 != other && $0 != version && cells[$0].isPresent }
        }
    }

    /// Whether nobody else has anything at the place of some units; stray words do not count.
    private func isOwn(_ span: TextSpan, of version: Int) -> Bool {
        table.units(span, of: version).contains { unit in
            guard table.units[version][unit].words >= 4 else { return false }
            let cells = table.rows[table.rowOf[version][unit]].cells
            return !cells.indices.contains { $0 != version && cells[$0].isPresent }
        }
    }

    /// Whether another version prints it in the same words.
    private func isPrintedElsewhere(_ span: TextSpan, of version: Int) -> Bool {
        table.units(span, of: version).allSatisfy { unit in
            let row = table.rowOf[version][unit]
            let own = table.styleKey(version, table.rows[row].cells[version].units)
            return table.versions.sides.indices.contains { other in
                let cell = table.rows[row].cells[other]
                return other != version && !cell.units.isEmpty && table.styleKey(other, cell.units) == own
            }
        }
    }

    private func isOutOfOrder(_ span: TextSpan, of version: Int) -> Bool {
        table.units(span, of: version).contains { table.units[version][$0].words >= 4 }
    }

    private func describe(_ finding: Finding, _ outlet: String) -> String {
        var parts: [String] = []
        for kind in EditClass.allCases {
            let count = finding.classes.reduce(0) { $0 + ($1 == kind ? 1 : 0) }
            if count > 0 { parts.append(count == 1 ? kind.rawValue : "\(count) \(kind.rawValue)") }
        }
        func add(_ count: Int, _ one: String, _ many: String) {
            if count > 0 { parts.append(count == 1 ? "one \(one)" : "\(count) \(many)") }
        }
        add(finding.ownSentences, "sentence of its own", "sentences of its own")
        add(finding.moved, "sentence moved", "sentences moved")
        add(finding.missing, "sentence missing from the middle", "sentences missing from the middle")
        return "differs from \(outlet)'s print: " + parts.joined(separator: ", ")
    }
}
