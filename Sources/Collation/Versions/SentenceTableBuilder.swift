import TextCore
import WireModel

/// Lays the versions beside each other: each against the base, then what the base lacks against what others had there.
struct SentenceTableBuilder {
    private let versions: VersionSet
    private let base: Int
    private let units: [[CollationUnit]]
    private var rows: [TableRow] = []
    private var order: [Int] = []
    private var comparisons: [Comparison?]
    private var rowOf: [[Int]]
    /// The body's rows that the base lacks.
    private var index = RowIndex()

    /// Begins with the base alone.
    private init(_ versions: VersionSet, base: Int) {
        self.versions = versions
        self.base = base
        units = versions.sides.map { ($0.body + $0.frame).sorted { $0.span < $1.span } }
        comparisons = Array(repeating: nil, count: versions.count)
        rowOf = units.map { Array(repeating: -1, count: $0.count) }
        for (index, unit) in units[base].enumerated() {
            var cell = TableCell(units: [index])
            cell.kept = unit.words
            append(zone: unit.zone, baseUnit: index, version: base, cell)
            order.append(index)
        }
    }

    /// The table of a set of versions.
    ///
    /// - Precondition: `base` is a position of the set.
    /// - Complexity: one comparison with the base for each version, and one of what the base lacks with what was found of it
    ///   before; O(rows) besides for each version.
    static func table(of versions: VersionSet, base: Int, comparing store: inout ComparisonStore) -> SentenceTable {
        var builder = SentenceTableBuilder(versions, base: base)
        for version in versions.order where version != base {
            builder.add(version, store.comparison(base, version))
        }
        return SentenceTable(
            versions: versions, base: base, units: builder.units, rows: builder.rows, order: builder.order,
            comparisons: builder.comparisons, rowOf: builder.rowOf)
    }

    private mutating func append(zone: ZoneKind, baseUnit: Int?, version: Int, _ cell: TableCell) {
        var cells = [TableCell](repeating: TableCell(), count: versions.count)
        cells[version] = cell
        for unit in cell.units {
            rowOf[version][unit] = rows.count
            if baseUnit == nil, zone.isBody {
                index.add(rows.count, units[version][unit], of: versions.sides[version])
            }
        }
        rows.append(TableRow(zone: zone, baseUnit: baseUnit, witness: version, cells: cells))
    }

    // MARK: One version

    private mutating func add(_ version: Int, _ comparison: Comparison) {
        comparisons[version] = comparison
        let isInPlace = Self.inPlace(comparison.pairs)
        for (index, pair) in comparison.pairs.enumerated() {
            place(pair, of: version, isMoved: !isInPlace[index])
        }
        var added = addFrame(version)
        let left = units[version].indices.filter { rowOf[version][$0] < 0 && units[version][$0].zone.isBody }
        let leftovers = Leftovers(versions: versions, units: units, rows: rows, order: order, index: index)
        for found in leftovers.places(of: left, version) {
            if let row = join(found, of: version) { added.append(row) }
        }
        for pair in comparison.pairs where pair.left == nil { countAlarms(of: pair, of: version) }
        insert(added, of: version)
    }

    /// Puts left-over units into the row that was found for them, or into a new one, which it gives.
    private mutating func join(_ found: Leftovers.Place, of version: Int) -> Int? {
        guard let row = found.row else {
            var cell = TableCell(units: found.units)
            cell.kept = found.units.reduce(0) { $0 + units[version][$1].words }
            append(zone: units[version][found.units[0]].zone, baseUnit: nil, version: version, cell)
            return rows.count - 1
        }
        rows[row].cells[version].units.append(contentsOf: found.units)
        rows[row].cells[version].units.sort()
        rows[row].cells[version].isMoved = found.isMoved
        for unit in found.units { rowOf[version][unit] = row }
        for other in found.absorbed { rows[other].cells[version].host = found.units.first }
        return nil
    }

    /// For each pair whether it keeps the common order. Split and merged pairs do not say so themselves: they do when they
    /// stand between the same neighbours on both sides.
    private static func inPlace(_ pairs: [AlignedPair]) -> [Bool] {
        var result = pairs.map { !$0.kind.isMoved }
        let open = pairs.indices.filter {
            pairs[$0].zone.isBody && (pairs[$0].kind == .split || pairs[$0].kind == .merged)
        }
        guard !open.isEmpty else { return result }
        var before = [Int](repeating: -1, count: pairs.count)
        var after = [Int](repeating: .max, count: pairs.count)
        func isSure(_ index: Int) -> Int? {
            let kind = pairs[index].kind
            guard pairs[index].zone.isBody, kind == .same || kind == .edited, pairs[index].right != nil else {
                return nil
            }
            return pairs[index].left?.span.start
        }
        var last = -1
        for index in pairs.indices {
            before[index] = last
            if let place = isSure(index) { last = max(last, place) }
        }
        var next = Int.max
        for index in pairs.indices.reversed() {
            after[index] = next
            if let place = isSure(index) { next = min(next, place) }
        }
        for index in open {
            guard let place = pairs[index].left?.span.start else { continue }
            result[index] = before[index] < place && place < after[index]
        }
        return result
    }

    /// Puts the units of a pair into the cells of the base's rows.
    private mutating func place(_ pair: AlignedPair, of version: Int, isMoved: Bool) {
        guard let left = pair.left else { return }
        let mine = SentenceTable.located(left.span, in: units[base], isBody: pair.zone.isBody)
        guard let right = pair.right else {
            for edit in pair.edits where edit.alarm { note(edit, in: mine, of: version) }
            return
        }
        let theirs = SentenceTable.located(right.span, in: units[version], isBody: pair.zone.isBody).filter {
            rowOf[version][$0] < 0
        }
        guard let first = mine.first, let host = theirs.first else { return }
        let kept = keptWords(mine, theirs, of: version, pair)
        for (place, row) in mine.enumerated() {
            // The units of the base are the first rows.
            rows[row].cells[version].isMoved = isMoved
            rows[row].cells[version].isFaithful = pair.kind == .same || pair.kind == .moved || pair.isTrivia
            rows[row].cells[version].kept = kept[place]
            if row == first {
                rows[row].cells[version].units = theirs
                for unit in theirs { rowOf[version][unit] = row }
            } else {
                rows[row].cells[version].host = host
            }
        }
        for edit in pair.edits where edit.alarm { note(edit, in: mine, of: version) }
    }

    private mutating func note(_ edit: Edit, in mine: [Int], of version: Int) {
        let row = mine.last { units[base][$0].span.start <= edit.left.start } ?? mine.first
        if let row { rows[row].cells[version].alarms += 1 }
    }

    /// Alarms in what the version added.
    private mutating func countAlarms(of pair: AlignedPair, of version: Int) {
        let alarms = pair.edits.filter(\.alarm).count
        guard alarms > 0, let right = pair.right else { return }
        for unit in SentenceTable.located(right.span, in: units[version], isBody: pair.zone.isBody).prefix(1) {
            rows[rowOf[version][unit]].cells[version].alarms += alarms
        }
    }

    /// How many words of each of the base's units stand in the version's, in any order; what is written in another house
    /// style stands there too.
    private func keptWords(_ mine: [Int], _ theirs: [Int], of version: Int, _ pair: AlignedPair) -> [Int] {
        if pair.kind == .same || pair.kind == .moved { return mine.map { units[base][$0].words } }
        var bag = WordBag()
        for unit in theirs { bag.add(units[version][unit].tokens, of: versions.sides[version]) }
        let side = versions.sides[base]
        let styled = pair.edits.filter { $0.kind.isTrivia && !$0.alarm && !$0.left.isEmpty && !$0.right.isEmpty }
        return mine.map { unit in
            units[base][unit].tokens.reduce(0) { sum, token in
                guard side.tokens[token].isWordLike else { return sum }
                let span = side.tokens[token].span
                let isThere = bag.take(side.tokens[token].key) || styled.contains { $0.left.contains(span) }
                return sum + (isThere ? 1 : 0)
            }
        }
    }

    // MARK: Headline, deck, corrections, captions that the base lacks

    /// Finds rows for the frame's units that were paired with none of the base's; gives the new rows.
    private mutating func addFrame(_ version: Int) -> [Int] {
        var added: [Int] = []
        for unit in units[version].indices where rowOf[version][unit] < 0 && !units[version][unit].zone.isBody {
            let zone = units[version][unit].zone
            let row =
                zone == .caption || zone == .correction
                ? likeRow(of: unit, zone, version)
                : rows.indices.first { rows[$0].zone == zone && !rows[$0].cells[version].isPresent }
            if let row {
                if !rows[row].cells[version].isPresent {
                    rows[row].cells[version].isFaithful = isSame(row, unit, version)
                    rows[row].cells[version].kept = common(row, unit, version)
                }
                rows[row].cells[version].units.append(unit)
                rowOf[version][unit] = row
            } else {
                var cell = TableCell(units: [unit])
                cell.kept = units[version][unit].words
                append(zone: zone, baseUnit: nil, version: version, cell)
                added.append(rows.count - 1)
            }
        }
        return added
    }

    private func isSame(_ row: Int, _ unit: Int, _ version: Int) -> Bool {
        let witness = rows[row].witness
        guard let other = rows[row].cells[witness].units.first else { return false }
        return units[witness][other].wordsKey == units[version][unit].wordsKey
    }

    /// A caption or correction with the same words, also when the version has it twice; else one with mostly the same words.
    private func likeRow(of unit: Int, _ zone: ZoneKind, _ version: Int) -> Int? {
        let likes = rows.indices.filter { rows[$0].zone == zone }
        if let same = likes.first(where: { isSame($0, unit, version) }) { return same }
        return likes.first { row in
            guard !rows[row].cells[version].isPresent else { return false }
            let witness = rows[row].witness
            return 10 * common(row, unit, version)
                > 6 * max(units[version][unit].words, words(rows[row].cells[witness].units, of: witness))
        }
    }

    private func words(_ found: [Int], of version: Int) -> Int { found.reduce(0) { $0 + units[version][$1].words } }

    /// How many words a unit has in common with a row's witness, in any order.
    private func common(_ row: Int, _ unit: Int, _ version: Int) -> Int {
        let witness = rows[row].witness
        var bag = WordBag()
        for other in rows[row].cells[witness].units {
            bag.add(units[witness][other].tokens, of: versions.sides[witness])
        }
        let side = versions.sides[version]
        return units[version][unit].tokens.reduce(0) {
            $0 + (side.tokens[$1].isWordLike && bag.take(side.tokens[$1].key) ? 1 : 0)
        }
    }

    // MARK: Order

    /// Puts new rows behind the row that stands before them in the version's text.
    private mutating func insert(_ added: [Int], of version: Int) {
        guard !added.isEmpty else { return }
        let new = Set(added)
        let heads = order.filter { rows[$0].zone == .headline || rows[$0].zone == .deck }
        var behind: [Int: [Int]] = [:]
        var last = heads.last ?? -1
        var front = heads.first { rows[$0].zone == .headline } ?? -1
        var seen: Set<Int> = []
        for unit in units[version].indices {
            let row = rowOf[version][unit]
            guard row >= 0, seen.insert(row).inserted else { continue }
            let zone = rows[row].zone
            if new.contains(row) {
                let isHead = zone == .headline || zone == .deck
                behind[isHead ? (zone == .headline ? -1 : front) : last, default: []].append(row)
                if zone == .headline { front = -1 }
            } else if zone.isBody, !rows[row].cells[version].isMoved {
                last = row
            }
        }
        var result = behind[-1] ?? []
        for row in order {
            result.append(row)
            if let more = behind[row] { result += more }
        }
        order = result
    }
}
