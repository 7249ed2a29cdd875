import TerminalKit
import WireModel

/// Lays the lineage out: the takes in order, a tree of who was made from whom, what the texts do not tell, and what a
/// later take corrected and others still carry.
struct LineageLayout {
    let versions: StoryVersions
    let width: Columns
    private let entries: [Int: LineageEntry]

    init(_ versions: StoryVersions, width: Columns) {
        self.versions = versions
        self.width = width
        entries = Dictionary(
            versions.collation.lineage.entries.map { ($0.version, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The lines.
    func lines() -> [StoryLine] {
        var lines = takes()
        if !lines.isEmpty { lines.append(.blank) }
        lines += tree()
        lines += untold()
        lines += stale()
        return lines
    }

    private func heading(_ text: String) -> [StoryLine] {
        [.blank] + wrap([StoryLine.Piece(text, .heading)], .none)
    }

    private func wrap(_ pieces: [StoryLine.Piece], _ target: StoryTarget, isStop: Bool = false, indent: Int = 1)
        -> [StoryLine]
    {
        let first = [StoryLine.Piece(String(repeating: " ", count: indent))]
        let rest = [StoryLine.Piece(String(repeating: " ", count: min(indent + 2, max(0, width / 3))))]
        return StoryLine.wrap(pieces, first: first, rest: rest, columns: width - 1, target: target, isStop: isStop)
    }

    // MARK: Takes

    private func takes() -> [StoryLine] {
        guard versions.takes > 1 else { return [] }
        return versions.collation.takes.enumerated().flatMap { number, members in
            wrap(
                [
                    StoryLine.Piece("take \(number + 1)  ", .count),
                    StoryLine.Piece(versions.labels(members), .plain),
                ], .none)
        }
    }

    // MARK: The tree

    private struct Node {
        var version: Int
        var prefix = ""
        var isLast: Bool
        /// Whether a circle of parents was cut here, so that its parent stands below it.
        var isCut = false
    }

    private func inOrder(_ found: some Sequence<Int>) -> [Int] {
        found.sorted { (versions.column(of: $0) ?? $0, $0) < (versions.column(of: $1) ?? $1, $1) }
    }

    /// As a stack: the first on top.
    private func children(of parent: Int?, among rest: Set<Int>, prefix: String = "") -> [Node] {
        let found = inOrder(
            rest.filter { entries[$0]?.hypotheses.first.map { $0.parent == parent } ?? (parent == nil) })
        return found.enumerated().reversed().map { place, version in
            Node(version: version, prefix: prefix, isLast: place == found.count - 1)
        }
    }

    /// Whether the line of parents ends at a version of which the texts do not tell where it comes from.
    private func hangsBelowUntold(_ version: Int) -> Bool {
        var seen: Set<Int> = []
        var current = version
        while seen.insert(current).inserted {
            guard let entry = entries[current] else { return false }
            if entry.cannotTell { return true }
            guard let parent = entry.hypotheses.first?.parent else { return false }
            current = parent
        }
        return false
    }

    private func tree() -> [StoryLine] {
        var rest = Set(entries.keys.filter { !hangsBelowUntold($0) })
        guard !rest.isEmpty else { return [] }
        var lines = wrap([StoryLine.Piece("the wire, which nobody printed", .dim)], .none)
        var stack = children(of: nil, among: rest)
        while !rest.isEmpty {
            drain(&stack, &rest, into: &lines)
            // A circle has no root: it is cut at the version printed first.
            if let first = inOrder(rest).first { stack = [Node(version: first, isLast: true, isCut: true)] }
        }
        return lines
    }

    private func drain(_ stack: inout [Node], _ rest: inout Set<Int>, into lines: inout [StoryLine]) {
        while let node = stack.popLast() {
            guard rest.remove(node.version) != nil else { continue }
            let best = entries[node.version]?.hypotheses.first
            let from = node.isCut ? "  from \(best?.parent.map { versions.label($0) } ?? "?")" : ""
            lines.append(line(node, [StoryLine.Piece("\(from)  \(Shares.text(best?.weight ?? 0))", .count)]))
            stack += children(of: node.version, among: rest, prefix: node.prefix + (node.isLast ? "   " : "│  "))
        }
    }

    private func line(_ node: Node, _ tail: [StoryLine.Piece]) -> StoryLine {
        let branch = StoryLine.Piece(" " + node.prefix + (node.isLast ? "└─ " : "├─ "), .branch)
        var pieces = [branch, name(node.version)] + tail
        if let take = versions.take(of: node.version) { pieces.append(StoryLine.Piece("  take \(take)", .dim)) }
        return StoryLine(pieces, .version(node.version), isStop: true)
    }

    private func name(_ version: Int) -> StoryLine.Piece {
        StoryLine.Piece(versions.label(version), version == versions.collation.base ? .base : .outlet)
    }

    // MARK: What the texts do not tell

    private func untold() -> [StoryLine] {
        let found = inOrder(entries.values.filter(\.cannotTell).map(\.version))
        guard !found.isEmpty else { return [] }
        var lines = heading("Cannot tell: no answer stands out from the others")
        if found.count == entries.count || entries.keys.allSatisfy(hangsBelowUntold) { lines.removeFirst() }
        var rest = Set(entries.keys.filter { hangsBelowUntold($0) && entries[$0]?.cannotTell == false })
        for (place, version) in found.enumerated() {
            let node = Node(version: version, isLast: place == found.count - 1)
            lines.append(line(node, []))
            let under = node.isLast ? "   " : "│  "
            let candidates = (entries[version]?.hypotheses ?? []).prefix(6).flatMap { hypothesis in
                [
                    StoryLine.Piece(hypothesis.parent.map { versions.label($0) } ?? "the wire", .plain),
                    StoryLine.Piece(" \(Shares.text(hypothesis.weight))   ", .count),
                ]
            }
            lines += StoryLine.wrap(
                candidates, first: [StoryLine.Piece(" \(under)? ", .branch)],
                rest: [StoryLine.Piece(" \(under)  ", .branch)], columns: width - 1, target: .version(version))
            var stack = children(of: version, among: rest, prefix: under)
            drain(&stack, &rest, into: &lines)
        }
        return lines
    }

    // MARK: What was corrected

    private func stale() -> [StoryLine] {
        let found = versions.collation.stale
        guard !found.isEmpty else { return [] }
        var lines = heading("Corrected by a later take")
        for (place, sentence) in found.enumerated() {
            lines += wrap(
                [
                    StoryLine.Piece("\(sentence.kind.rawValue): ", .alarm),
                    StoryLine.Piece(sentence.note.isEmpty ? "" : sentence.note + " · ", .plain),
                    StoryLine.Piece(versions.label(sentence.correctedBy), .outlet), StoryLine.Piece(": “", .dim),
                    StoryLine.Piece(versions.words(sentence.corrected, of: sentence.correctedBy), .good),
                    StoryLine.Piece("”", .dim),
                ], .stale(place), isStop: true)
            for (number, carrier) in sentence.carriers.enumerated() {
                let names = carrier.witnesses.isEmpty ? [carrier.version] : carrier.witnesses
                lines += wrap(
                    [
                        StoryLine.Piece(versions.labels(names), .outlet),
                        StoryLine.Piece(names.count == 1 ? " still carries “" : " still carry “", .dim),
                        StoryLine.Piece(versions.words(carrier.span, of: carrier.version), .warning),
                        StoryLine.Piece("”", .dim),
                    ], .carrier(stale: place, number), isStop: true, indent: 3)
            }
        }
        return lines
    }
}

/// Lays out what speaks for and against each answer to where one version comes from.
struct EvidenceLayout {
    let versions: StoryVersions
    let width: Columns
    let version: Int

    /// The lines: each answer with its weight, then its evidence, heaviest first as given.
    func lines() -> [StoryLine] {
        guard let entry = versions.collation.lineage.entries.first(where: { $0.version == version }) else { return [] }
        var lines: [StoryLine] = []
        for (rank, hypothesis) in entry.hypotheses.prefix(24).enumerated() {
            if rank > 0 { lines.append(.blank) }
            let name = hypothesis.parent.map { versions.label($0) } ?? "the wire itself"
            lines += wrap(
                [
                    StoryLine.Piece("from ", .dim), StoryLine.Piece(name, .outlet),
                    StoryLine.Piece("  " + Shares.text(hypothesis.weight), .count),
                    StoryLine.Piece(entry.cannotTell && rank == 0 ? "  not sure enough to tell" : "", .warning),
                ], indent: 1, .hypothesis(version: version, rank: rank))
            for (number, evidence) in hypothesis.evidence.enumerated() {
                lines += wrap(
                    [
                        StoryLine.Piece(Self.signed(evidence.weight).padded(to: 5) + " ", .count),
                        StoryLine.Piece(evidence.kind + ": ", evidence.weight < 0 ? .warning : .good),
                        StoryLine.Piece(evidence.note, .plain),
                        StoryLine.Piece(evidence.span == nil ? "" : " ›", .branch),
                    ], indent: 2, .evidence(version: version, rank: rank, number))
            }
            if hypothesis.evidence.isEmpty {
                lines += wrap([StoryLine.Piece("nothing in particular speaks for it", .dim)], indent: 3, .none)
            }
        }
        return lines
    }

    private func wrap(_ pieces: [StoryLine.Piece], indent: Int, _ target: StoryTarget) -> [StoryLine] {
        let blank = { (count: Int) in [StoryLine.Piece(String(repeating: " ", count: min(count, max(0, width / 4))))] }
        return StoryLine.wrap(
            pieces, first: blank(indent), rest: blank(indent == 2 ? 8 : indent + 2), columns: width - 1, target: target,
            isStop: target != .none)
    }

    /// `+2.1`, `−0.4`: in nats, to a tenth.
    static func signed(_ weight: Double) -> String {
        guard weight.isFinite else { return weight > 0 ? "+∞" : "−∞" }
        let tenths = Int((min(999, max(-999, weight)) * 10).rounded())
        let sign = tenths < 0 ? "−" : "+"
        return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
