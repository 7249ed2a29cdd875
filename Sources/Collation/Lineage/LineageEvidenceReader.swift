import TextCore
import WireModel

/// Lists what speaks for one version having been made from another rather than from the wire, piece by piece.
struct LineageEvidenceReader {
    /// Pieces of evidence that are listed at most.
    private static let most = 12
    /// Weights below this are not worth a line.
    private static let least = 0.4

    let table: LineageTable
    let wire: LineageWire
    /// The child itself, whose text the spans are of.
    let side: CollationSide

    /// The heaviest pieces, heaviest first.
    static func heaviest(_ found: [LineageEvidence]) -> [LineageEvidence] {
        let order = found.indices.sorted { (-abs(found[$0].weight), $0) < (-abs(found[$1].weight), $1) }
        return order.prefix(most).map { found[$0] }
    }

    /// What the texts say.
    func evidence(child: Int, parent: Int) -> [LineageEvidence] {
        siteEvidence(child, parent) + additionEvidence(child, parent) + cutEvidence(child, parent)
    }

    /// What speaks for the wire rather than for the likeliest other parent.
    func evidenceForWire(child: Int, besides parent: Int, outlet: String) -> [LineageEvidence] {
        let against = evidence(child: child, parent: parent).filter { $0.weight < 0 }
        var found: [LineageEvidence] = []
        for kind in ["shared-change", "shared-order", "containment"] {
            let pieces = against.filter { $0.kind == kind }
            guard let first = pieces.first else { continue }
            let note =
                kind == "containment"
                ? "has sentences that \(outlet) lacks"
                : kind == "shared-order"
                    ? "keeps the order where \(outlet) moved \(Self.counted(pieces.count, "passage"))"
                    : "has the words of others where \(outlet) changed \(Self.counted(pieces.count, "passage"))"
            found.append(
                LineageEvidence(
                    kind: kind, weight: -pieces.reduce(0) { $0 + $1.weight }, note: note, span: first.span))
        }
        let shared = evidence(child: child, parent: parent).filter { $0.weight >= LineageCosts.droppedWords }
        if !found.isEmpty, !shared.isEmpty {
            found.append(
                LineageEvidence(
                    kind: "shared-change", weight: shared.reduce(0) { $0 + $1.weight } - LineageCosts.unseenCopy,
                    note: "shares \(Self.counted(shared.count, "change")) with \(outlet): both may come from a copy "
                        + "that is not here",
                    span: shared[0].span))
        }
        return Self.heaviest(found)
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        number == 1 ? "a \(noun)" : "\(number) \(noun)s"
    }

    // MARK: Sites

    private func siteEvidence(_ child: Int, _ parent: Int) -> [LineageEvidence] {
        var found: [LineageEvidence] = []
        var (style, choices) = (0.0, 0)
        for (index, site) in table.sites.enumerated() where site.states[child] >= 0 && site.states[parent] >= 0 {
            let to = site.states[child]
            let share = site.place < 0 ? 1 : wire.presence[site.place]
            let looseness = table.looseness(site, child)
            let weight = looseness * (share * wire.costs[index][Int(to)] - site.change(site.states[parent], to))
            if site.isStyle, looseness == 1 {
                style += weight
                choices += abs(weight) > LineageCosts.punctuation / 2 ? 1 : 0
                continue
            }
            guard abs(weight) >= Self.least else { continue }
            found.append(piece(site, weight, child, parent))
        }
        style = min(max(style, -LineageCosts.style), LineageCosts.style)
        if abs(style) >= Self.least {
            found.append(
                LineageEvidence(
                    kind: "shared-change", weight: style,
                    note: style > 0
                        ? "\(Self.counted(choices, "choice")) of house style in common"
                        : "\(Self.counted(choices, "choice")) of house style otherwise"))
        }
        return found
    }

    private func piece(_ site: LineageSite, _ weight: Double, _ child: Int, _ parent: Int) -> LineageEvidence {
        switch site.kind {
        case .words:
            let mine = words(site, child, side)
            let theirs = words(site, parent, table.sides[parent])
            let note: String
            if weight > 0 {
                note = mine.text.isEmpty ? "both drop words that others print" : "both print ‘\(mine.text)’"
            } else if mine.text.isEmpty {
                note = "lacks ‘\(theirs.text)’"
            } else {
                note =
                    theirs.text.isEmpty
                    ? "has ‘\(mine.text)’, which it drops" : "has ‘\(mine.text)’ for its ‘\(theirs.text)’"
            }
            return LineageEvidence(kind: "shared-change", weight: weight, note: note, span: mine.span)
        case .order:
            return LineageEvidence(
                kind: "shared-order", weight: weight,
                note: weight > 0 ? "both moved a passage" : "a passage stands elsewhere", span: span(site.place, child))
        case .heading:
            return LineageEvidence(
                kind: "shared-change", weight: weight, note: weight > 0 ? "the same heading" : "another heading")
        case .relay:
            return LineageEvidence(
                kind: "credit", weight: weight, note: weight > 0 ? "the same relay" : "another relay, or none")
        case .signOff:
            return LineageEvidence(
                kind: "sign-off", weight: weight,
                note: weight > 0 ? "the same sign-off" : "has a sign-off that it lacks")
        }
    }

    /// The words a version has at a site, short enough for a note, and where.
    private func words(_ site: LineageSite, _ version: Int, _ side: CollationSide) -> (text: String, span: TextSpan) {
        let position = Int(table.positions[version][site.place])
        let units = table.holdings[version][position].units
        let first = side.body[units.lowerBound].tokens.lowerBound
        let range = first + Int(site.tokens[version].lowerBound)..<first + Int(site.tokens[version].upperBound)
        var unit = side.body[units.lowerBound]
        unit.tokens = first..<side.body[units.upperBound - 1].tokens.upperBound
        unit.span = unit.span.union(side.body[units.upperBound - 1].span)
        let span = side.span(of: range, in: unit)
        return (Self.short(side.text.slice(span)), span)
    }

    private func span(_ place: Int, _ version: Int) -> TextSpan? {
        let position = table.positions[version][place]
        guard position >= 0 else { return nil }
        return side.body[table.holdings[version][Int(position)].units.lowerBound].span
    }

    /// At most some forty characters, on one line.
    private static func short(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var result = ""
        for word in words {
            if result.count + word.count > 40 { return result.isEmpty ? String(word.prefix(40)) + "…" : result + " …" }
            result += (result.isEmpty ? "" : " ") + word
        }
        return result
    }

    // MARK: Sentences

    private func additionEvidence(_ child: Int, _ parent: Int) -> [LineageEvidence] {
        var (shared, lacking): ([Int], [Int]) = ([], [])
        var (sharedWeight, lackingWeight) = (0.0, 0.0)
        var fromWire: [Int: Double] = [:]
        _ = table.additions(child, presence: { wire.presence[$0] }, note: { fromWire[$0] = $1 })
        _ = table.additions(
            child, presence: { table.has(parent, $0) ? 1 : 0 },
            note: { place, cost in
                let weight = fromWire[place, default: 0] - cost
                if table.has(parent, place) {
                    sharedWeight += weight
                    if weight >= Self.least { shared.append(place) }
                } else {
                    lackingWeight += weight
                    lacking.append(place)
                }
            })
        var found: [LineageEvidence] = []
        if sharedWeight >= Self.least, let first = shared.first {
            found.append(
                LineageEvidence(
                    kind: "shared-change", weight: sharedWeight,
                    note: "\(Self.counted(shared.count, "sentence")) that few others have", span: span(first, child)))
        }
        if abs(lackingWeight) >= Self.least, let first = lacking.first {
            found.append(
                LineageEvidence(
                    kind: "containment", weight: lackingWeight,
                    note: "has \(Self.counted(lacking.count, "sentence")) that it lacks", span: span(first, child)))
        }
        return found
    }

    private func cutEvidence(_ child: Int, _ parent: Int) -> [LineageEvidence] {
        var weights = [Double](repeating: 0, count: table.places.count)
        _ = table.cuts(
            Array(table.places.indices), child, presence: { wire.presence[$0] }, note: { weights[$0] += $1 })
        _ = table.cuts(
            table.holdings[parent].map(\.place), child, presence: { _ in 1 }, note: { weights[$0] -= $1 })
        let last = table.lastPlace(child)
        let ends = weights.indices.filter { $0 > last && table.lastPlace(parent) <= last }
        let inside = weights.indices.filter { $0 <= last }
        var found: [LineageEvidence] = []
        let stop = ends.reduce(0) { $0 + weights[$1] }
        if abs(stop) >= Self.least {
            found.append(
                LineageEvidence(
                    kind: "cut-point", weight: stop, note: "both stop at the same place",
                    span: table.holdings[child].last.flatMap { span($0.place, child) }))
        }
        let holes = inside.reduce(0) { $0 + weights[$1] }
        if abs(holes) >= Self.least {
            let count = inside.count { weights[$0] >= Self.least }
            found.append(
                LineageEvidence(
                    kind: "shared-cut", weight: holes,
                    note: holes > 0
                        ? "\(Self.counted(max(1, count), "cut")) in common"
                        : "lacks sentences that it and few others have"))
        }
        return found
    }
}
