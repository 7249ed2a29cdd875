import TextCore
import WireModel

extension ClaimAuditor {
    /// The audit of a note to editors; nil when it names no paragraph and there is no earlier take to hold it against.
    func updated(_ version: Int, _ claim: UpdateClaim, _ store: inout ComparisonStore) -> ClaimAudit? {
        guard let earlier = earlierVersion(than: version) else {
            guard !claim.paragraphs.isEmpty else { return nil }
            return ClaimAudit(
                version: version, claim: .update, span: claim.span, verdict: .cannotTell, against: nil, changes: [],
                note: "no earlier take is here")
        }
        let changed = changedParagraphs(store.comparison(earlier, version))
        let outlet = table.versions.articles[earlier].outlet
        if claim.paragraphs.isEmpty {
            let all = changed.sorted { $0.key < $1.key }.map(\.value).flatMap { $0 }
            return ClaimAudit(
                version: version, claim: .update, span: claim.span, verdict: all.isEmpty ? .contradicted : .holds,
                against: earlier, changes: all,
                note: all.isEmpty
                    ? "nothing is new against the earlier take of \(outlet)"
                    : "\(changed.count) paragraphs are new or changed against the earlier take of \(outlet)")
        }
        let bodies = numberings(version).map { numbers in
            claim.paragraphs.map { (named: $0, zone: numbers.indices.contains($0 - 1) ? numbers[$0 - 1] : nil) }
        }
        // The way of counting that bears out most.
        let counted = bodies.max { one, other in
            one.filter { $0.zone.flatMap { changed[$0] } != nil }.count
                < other.filter { $0.zone.flatMap { changed[$0] } != nil }.count
        }
        guard let counted else { return nil }
        let gone = counted.filter { $0.zone == nil }.map(\.named)
        let same = counted.filter { $0.zone.map { changed[$0] == nil } ?? false }.map(\.named)
        let spans = counted.compactMap { $0.zone.flatMap { changed[$0] } }.flatMap { $0 }
        let verdict: ClaimAudit.Verdict = !same.isEmpty ? .contradicted : gone.isEmpty ? .holds : .cannotTell
        return ClaimAudit(
            version: version, claim: .update, span: claim.span, verdict: verdict, against: earlier, changes: spans,
            note: note(same: same, gone: gone, all: claim.paragraphs, outlet))
    }

    private func note(same: [Int], gone: [Int], all: [Int], _ outlet: String) -> String {
        func list(_ numbers: [Int]) -> String {
            (numbers.count == 1 ? "paragraph " : "paragraphs ") + numbers.map(String.init).joined(separator: ", ")
        }
        if !same.isEmpty {
            return list(same) + (same.count == 1 ? " stands" : " stand") + " as in the earlier take of \(outlet)"
        }
        if !gone.isEmpty { return list(gone) + (gone.count == 1 ? " is" : " are") + " not here" }
        return list(all) + (all.count == 1 ? " is" : " are") + " new or changed against the earlier take of \(outlet)"
    }

    /// The version of the take before that has most of this one's words; the agency's own print before others.
    private func earlierVersion(than version: Int) -> Int? {
        guard takeOf[version] > 0 else { return nil }
        var best: (version: Int, rank: [Int])?
        for other in table.versions.order where takeOf[other] == takeOf[version] - 1 {
            let rank = [
                AgencyPrint(table.versions.articles[other]).rawValue,
                Int(phrases.containment(of: version, in: other) * 1000),
            ]
            if best.map({ $0.rank.lexicographicallyPrecedes(rank) }) ?? true { best = (other, rank) }
        }
        return best?.version
    }

    /// The numbers of the version's paragraphs among its body zones, counted without subheads and with them.
    private func numberings(_ version: Int) -> [[Int]] {
        let body = table.versions.articles[version].bodyZones
        let all = body.indices.map { $0 + 1 }
        return [all.filter { body[$0 - 1].kind == .paragraph }, all]
    }

    /// For each paragraph that is new or changed what is new or changed in it.
    private func changedParagraphs(_ comparison: Comparison) -> [Int: [TextSpan]] {
        var changed: [Int: [TextSpan]] = [:]
        for pair in comparison.pairs where pair.zone.isBody {
            guard let right = pair.right else { continue }
            if pair.left == nil {
                changed[right.paragraph, default: []].append(right.span)
            } else if !pair.isTrivia, !pair.edits.isEmpty {
                changed[right.paragraph, default: []] += pair.edits.filter { !$0.kind.isTrivia || $0.alarm }.map {
                    $0.right.isEmpty ? right.span : $0.right
                }
            }
        }
        return changed
    }
}
