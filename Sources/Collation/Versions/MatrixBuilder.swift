import TextCore
import WireModel

/// Gathers the sentences of a table into the paragraphs of a matrix.
///
/// A row is a paragraph of the base (or its headline, deck, a correction or caption); sentences that the base lacks make rows of their
/// own, those that stand together in their first witness one row. A sentence put into a paragraph of the base is a row of
/// its own too: the paragraph's words are still all there. The state of a cell is the first that fits: absent, moved (most
/// of its words are out of order), split, merged, edited, verbatim. Verbatim is what has all words of the row in place and
/// differs in house style at most.
struct MatrixBuilder {
    private let table: SentenceTable
    private let sides: [CollationSide]
    /// Positions in the table's rows for each row of the matrix, in the order of the story.
    private var groups: [[Int]] = []
    /// For each version and paragraph the base's rows of the matrix that have a unit there.
    private var holders: [[Int: Set<Int>]]

    private init(_ table: SentenceTable) {
        self.table = table
        sides = table.versions.sides
        holders = Array(repeating: [:], count: table.versions.count)
        gather()
    }

    /// The matrix of a table.
    ///
    /// - Complexity: O(rows · versions + words).
    static func matrix(of table: SentenceTable) -> CoverageMatrix {
        let builder = MatrixBuilder(table)
        let columns = [table.base] + table.versions.order.filter { $0 != table.base }
        let rows = builder.groups.indices.map { builder.row($0, columns) }
        return CoverageMatrix(versions: columns, rows: rows)
    }

    // MARK: Rows

    private mutating func gather() {
        var groupOfParagraph: [Int: Int] = [:]
        for row in table.order {
            if let unit = table.rows[row].baseUnit {
                let paragraph = table.units[table.base][unit].paragraph
                if paragraph > 0, let group = groupOfParagraph[paragraph] {
                    groups[group].append(row)
                    continue
                }
                if paragraph > 0 { groupOfParagraph[paragraph] = groups.count }
                groups.append([row])
            } else if let last = groups.last?.last, isContinued(last, row) {
                groups[groups.count - 1].append(row)
            } else {
                groups.append([row])
            }
        }
        for (group, rows) in groups.enumerated() where table.rows[rows[0]].baseUnit != nil {
            for version in sides.indices {
                for row in rows {
                    let cell = table.rows[row].cells[version]
                    for unit in cell.units + [cell.host].compactMap({ $0 }) {
                        holders[version][table.units[version][unit].paragraph, default: []].insert(group)
                    }
                }
            }
        }
    }

    /// Whether an added row goes on where the one before ends, in the paragraph of their common witness.
    private func isContinued(_ last: Int, _ row: Int) -> Bool {
        let (one, other) = (table.rows[last], table.rows[row])
        guard one.baseUnit == nil, one.witness == other.witness, one.zone == other.zone, one.zone == .paragraph,
            let end = one.cells[one.witness].units.last, let start = other.cells[other.witness].units.first
        else { return false }
        let units = table.units[one.witness]
        return start == end + 1 && units[start].paragraph == units[end].paragraph
    }

    private func row(_ group: Int, _ columns: [Int]) -> CoverageRow {
        let rows = groups[group]
        let first = table.rows[rows[0]]
        let own = rows.flatMap { table.rows[$0].cells[first.witness].units }.sorted()
        let paragraph = first.baseUnit.map { table.units[table.base][$0].paragraph }
        return CoverageRow(
            zone: first.zone, paragraph: paragraph, witness: columns.firstIndex(of: first.witness) ?? 0,
            spans: own.map { table.units[first.witness][$0].span },
            cells: columns.map { cell(group, $0, words: table.words(first.witness, own)) })
    }

    // MARK: Cells

    private func cell(_ group: Int, _ version: Int, words total: Int) -> CoverageCell {
        let rows = groups[group]
        let cells = rows.map { table.rows[$0].cells[version] }
        let alarms = cells.reduce(0) { $0 + $1.alarms }
        guard let first = cells.compactMap(\.first).min() else { return CoverageCell(state: .absent, alarms: alarms) }
        let units = cells.flatMap(\.units).sorted()
        let isAdded = table.rows[rows[0]].baseUnit == nil
        let kept = isAdded ? addedWords(rows, version) : cells.reduce(0) { $0 + $1.kept }
        let share = total > 0 ? min(1, Double(kept) / Double(total)) : 1
        return CoverageCell(
            state: isAdded ? .added : state(group, version, cells, isWhole: share == 1),
            spans: units.map { table.units[version][$0].span }, paragraph: table.units[version][first].paragraph,
            words: table.words(version, units), kept: share, alarms: alarms)
    }

    /// How many words of an added row's witness a version has.
    private func addedWords(_ rows: [Int], _ version: Int) -> Int {
        let witness = table.rows[rows[0]].witness
        var bag = WordBag()
        for row in rows {
            for unit in table.rows[row].cells[version].units {
                bag.add(table.units[version][unit].tokens, of: sides[version])
            }
        }
        return rows.reduce(0) { sum, row in
            table.rows[row].cells[witness].units.reduce(sum) { sum, unit in
                table.units[witness][unit].tokens.reduce(sum) {
                    let token = sides[witness].tokens[$1]
                    return $0 + (token.isWordLike && bag.take(token.key) ? 1 : 0)
                }
            }
        }
    }

    private func state(_ group: Int, _ version: Int, _ cells: [TableCell], isWhole: Bool) -> CoverageState {
        if version == table.base { return .verbatim }
        let zone = table.rows[groups[group][0]].zone
        let weight = { (cell: TableCell) in max(1, cell.kept) }
        let moved = cells.reduce(0) { $0 + ($1.isPresent && $1.isMoved ? weight($1) : 0) }
        let inPlace = cells.reduce(0) { $0 + ($1.isPresent && !$1.isMoved ? weight($1) : 0) }
        if moved > inPlace { return .moved }
        if zone == .paragraph {
            var paragraphs: Set<Int> = []
            for cell in cells where !cell.isMoved {
                for unit in cell.units + [cell.host].compactMap({ $0 }) {
                    paragraphs.insert(table.units[version][unit].paragraph)
                }
            }
            if paragraphs.count > 1 { return .split }
            if paragraphs.contains(where: { holders[version][$0]?.count ?? 0 > 1 }) { return .merged }
        }
        let isFaithful = cells.allSatisfy { $0.isPresent && $0.isFaithful && !$0.isMoved }
        return isFaithful && isWhole ? .verbatim : .edited
    }
}
