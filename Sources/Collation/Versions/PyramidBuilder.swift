import TextCore
import WireModel

/// Reads from the matrix what a version made of the base from top to bottom.
struct PyramidBuilder {
    /// Most pairs of paragraphs that are looked at to tell higher from lower.
    static let mostSteps = 4_000_000

    let table: SentenceTable
    let matrix: CoverageMatrix

    /// The reports, in the order in which the versions were given.
    ///
    /// - Complexity: O(rows · versions), and for each moved paragraph O(paragraphs) up to ``mostSteps`` in all.
    func reports() -> [PyramidReport] { table.versions.sides.indices.map(report) }

    private func report(_ version: Int) -> PyramidReport {
        let summary = table.comparisons[version]?.summary ?? ComparisonSummary()
        guard let column = matrix.versions.firstIndex(of: version) else {
            return PyramidReport(
                version: version, kept: [], stoppedAfter: nil, holes: [], promoted: [], buried: [], added: 0,
                hasOtherHeadline: nil, alarms: 0, summary: summary)
        }
        let cells = matrix.rows.compactMap { row in
            row.paragraph.flatMap { $0 > 0 ? (paragraph: $0, cell: row.cells[column]) : nil }
        }.sorted { $0.paragraph < $1.paragraph }
        let last = cells.lastIndex { $0.cell.state != .absent }
        var holes: [ClosedRange<Int>] = []
        for (index, entry) in cells.enumerated() where entry.cell.state == .absent && index < last ?? 0 {
            if let hole = holes.last, hole.upperBound == entry.paragraph - 1 {
                holes[holes.count - 1] = hole.lowerBound...entry.paragraph
            } else {
                holes.append(entry.paragraph...entry.paragraph)
            }
        }
        let shifts = shifts(cells)
        return PyramidReport(
            version: version, kept: cells.map(\.cell.kept),
            stoppedAfter: last.flatMap { $0 + 1 < cells.count ? cells[$0].paragraph : nil }, holes: holes,
            promoted: shifts.promoted, buried: shifts.buried, added: addedParagraphs(version),
            hasOtherHeadline: hasOtherHeadline(version), alarms: summary.alarms, summary: summary)
    }

    /// A moved paragraph is promoted when it overtook more of those that kept their order than overtook it; else it is
    /// buried.
    private func shifts(_ cells: [(paragraph: Int, cell: CoverageCell)]) -> (
        promoted: [PyramidReport.Shift], buried: [PyramidReport.Shift]
    ) {
        var promoted: [PyramidReport.Shift] = []
        var buried: [PyramidReport.Shift] = []
        let moves = cells.filter { $0.cell.state == .moved }
        // Of very long texts the numbers of the paragraphs must do.
        let kept = moves.count * cells.count > Self.mostSteps ? [] : cells.filter { $0.cell.state != .moved }
        for moved in moves {
            guard let place = moved.cell.spans.first?.start, let to = moved.cell.paragraph else { continue }
            var balance = 0
            for other in kept {
                guard let start = other.cell.spans.first?.start else { continue }
                if other.paragraph < moved.paragraph, start > place { balance += 1 }
                if other.paragraph > moved.paragraph, start < place { balance -= 1 }
            }
            let shift = PyramidReport.Shift(paragraph: moved.paragraph, to: to)
            if balance > 0 || balance == 0 && to < moved.paragraph {
                promoted.append(shift)
            } else {
                buried.append(shift)
            }
        }
        return (promoted, buried)
    }

    /// How many of the version's paragraphs have nothing of the base.
    private func addedParagraphs(_ version: Int) -> Int {
        guard version != table.base else { return 0 }
        var all: Set<Int> = []
        var known: Set<Int> = []
        for (unit, value) in table.units[version].enumerated() where value.zone.isBody {
            all.insert(value.paragraph)
            if table.rows[table.rowOf[version][unit]].baseUnit != nil { known.insert(value.paragraph) }
        }
        return all.subtracting(known).count
    }

    private func hasOtherHeadline(_ version: Int) -> Bool? {
        guard let row = table.rows.first(where: { $0.zone == .headline && $0.baseUnit != nil }),
            row.cells[version].isPresent
        else { return nil }
        return version != table.base && !row.cells[version].isFaithful
    }
}
