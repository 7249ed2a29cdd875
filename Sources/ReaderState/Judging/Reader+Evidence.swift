import StoryIndex
import TerminalKit
import WireModel

/// Why articles are together, and how much it takes.
extension Reader {
    /// Opens the box that says why: of two marked articles, of a marked one and this one, else of this one and its base.
    mutating func showEvidence() {
        guard let here = list.selected.flatMap({ representative(of: $0.kind) }) else { return say("the list is empty") }
        let finder = EvidenceFinder(snapshot, judgements: judgements, threshold: threshold)
        let evidence: StoryEvidence
        if list.marks.count >= 2 {
            evidence = finder.evidence(between: list.marks[0], list.marks[1])
        } else if let marked = list.marks.first, marked != here {
            evidence = finder.evidence(between: marked, here)
        } else if let cluster = snapshot.clusterOf[here] {
            let base = base(ofCluster: cluster)
            let other = here == base ? snapshot.clusters[cluster].articles.first { $0 != base } : base
            evidence = finder.evidence(of: here, beside: other)
        } else {
            evidence = finder.evidence(of: here, beside: nil)
        }
        popup = .evidence(evidence, ScrollWindow(margin: 0))
    }

    /// Asks for stories with another threshold.
    mutating func changeThreshold(by points: Int) {
        let wanted = max(10, min(95, threshold + points))
        guard wanted != threshold else {
            return say("the threshold is \(threshold) %; it goes from 10 % to 95 %")
        }
        guard progress?.finished == true else { return say("the stories are not all made yet") }
        threshold = wanted
        isRegrouping = true
        effects.append(.regroup(threshold: wanted))
        say("threshold \(wanted) %" + (wanted == Self.usualThreshold ? ", as usual" : ""))
    }
}
