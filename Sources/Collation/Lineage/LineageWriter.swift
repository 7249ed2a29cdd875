import Glibc
import TextCore
import WireModel

/// Turns what was inferred about different texts into answers about versions.
struct LineageWriter {
    let versions: VersionSet
    let nodes: [LineageNode]
    let table: LineageTable
    let signs: LineageSigns
    let result: LineageInference.Result
    private let nodeOf: [Int?]

    init(
        versions: VersionSet, nodes: [LineageNode], table: LineageTable, signs: LineageSigns,
        result: LineageInference.Result
    ) {
        self.versions = versions
        self.nodes = nodes
        self.table = table
        self.signs = signs
        self.result = result
        var nodeOf = [Int?](repeating: nil, count: versions.count)
        for (node, value) in nodes.enumerated() { for member in value.members { nodeOf[member] = node } }
        self.nodeOf = nodeOf
    }

    /// Where one version comes from.
    func entry(_ version: Int) -> LineageEntry {
        guard let node = nodeOf[version] else { return Self.open(version) }
        let isAlone = !nodes.indices.contains { $0 != node && table.sharesText(node, $0) }
        if isAlone, nodes[node].members.count == 1 { return Self.open(version) }
        let answers = answers(version, node)
        let kept = answers.enumerated().filter { index, answer in
            answer.parent == nil || index < LineageFinder.Bounds.answers && answer.weight >= LineageFinder.Bounds.least
        }.map(\.element)
        let sum = kept.reduce(0) { $0 + $1.weight }
        let hypotheses = kept.map { answer in
            LineageHypothesis(
                parent: answer.parent, weight: sum > 0 ? answer.weight / sum : 0,
                evidence: evidence(version, node, answer.parent, best: kept.first { $0.parent != nil }?.parent))
        }
        return LineageEntry(version: version, hypotheses: hypotheses, cannotTell: cannotTell(node, hypotheses))
    }

    /// The entry of a version with nothing to tell it by.
    private static func open(_ version: Int) -> LineageEntry {
        LineageEntry(
            version: version, hypotheses: [LineageHypothesis(parent: nil, weight: 1, evidence: [])], cannotTell: true)
    }

    private func cannotTell(_ node: Int, _ hypotheses: [LineageHypothesis]) -> Bool {
        guard nodes[node].members.count == 1, let best = hypotheses.first else { return true }
        if let parent = best.parent, let copies = nodeOf[parent].map({ nodes[$0].members.count }), copies > 1 {
            return true
        }
        guard best.weight >= LineageFinder.Bounds.certain else { return true }
        let parent = best.parent.flatMap { nodeOf[$0] }
        let cautious = parent.map { result.cautiousArcs[node * nodes.count + $0] } ?? result.cautious[node]
        return cautious < LineageFinder.Bounds.certain
    }

    /// All answers, likeliest first.
    private func answers(_ version: Int, _ node: Int) -> [(parent: Int?, weight: Double)] {
        // Of identical copies each is as likely as the other to be the one that was made from elsewhere.
        let copies = nodes[node].members
        let own = 1 / Double(copies.count)
        var answers: [(parent: Int?, weight: Double)] = [(nil, own * result.roots[node])]
        for other in copies where other != version { answers.append((other, own)) }
        for parent in nodes.indices where parent != node {
            let weight = own * result.arcs[node * nodes.count + parent]
            guard weight > 0 else { continue }
            let members = nodes[parent].members
            let shares =
                members.count > 1 ? members.map { exp(signs.weight(child: version, parent: $0)) } : [1]
            let sum = shares.reduce(0, +)
            for (member, share) in zip(members, shares) { answers.append((member, weight * share / sum)) }
        }
        var rank = [Int](repeating: 0, count: versions.count)
        for (position, version) in versions.order.enumerated() { rank[version] = position + 1 }
        return answers.sorted { one, other in
            if one.weight != other.weight { return one.weight > other.weight }
            return (one.parent.map { rank[$0] } ?? 0) < (other.parent.map { rank[$0] } ?? 0)
        }
    }

    private func evidence(_ version: Int, _ node: Int, _ parent: Int?, best: Int?) -> [LineageEvidence] {
        let reader = LineageEvidenceReader(
            table: table, wire: result.wires[nodes[node].take], side: versions.sides[version])
        guard let parent else {
            guard let best, let other = nodeOf[best], other != node else { return [] }
            return reader.evidenceForWire(child: node, besides: other, outlet: versions.articles[best].outlet)
        }
        guard let other = nodeOf[parent], other != node else {
            return [LineageEvidence(kind: "containment", weight: 0, note: "an identical copy")]
        }
        let found = reader.evidence(child: node, parent: other) + signs.evidence(child: version, parent: parent)
        return LineageEvidenceReader.heaviest(found)
    }
}
