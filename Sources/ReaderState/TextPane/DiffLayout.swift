import TerminalKit
import TextCore
import WireModel

/// Lays a comparison out in lines.
///
/// Each pair's two sides are wrapped by themselves and padded to the same number of lines, so that what follows stays in
/// step. A paragraph that begins on one side or both gets a line with its numbers.
struct DiffLayout {
    /// What a user may open or close.
    struct Options: Hashable, Sendable {
        var showsTrivia = true
        var marksSentences = false
        var foldsUnchanged = false
        /// The first pairs of the runs that were opened one by one.
        var openedRuns: Set<Int> = []
    }

    /// Runs of unchanged sentences shorter than this stay as they are.
    static let shortestFold = 3

    let comparison: Comparison
    let left: String
    let right: String
    let geometry: TextGeometry
    let options: Options
    let ties: [UnitTie]

    private var layout = TextLayout()
    private var lastLeftParagraph = 0
    private var lastRightParagraph = 0
    private var movedAway: [Int: [Int]] = [:]

    init(
        _ comparison: Comparison, left: String, right: String, geometry: TextGeometry, options: Options,
        ties: [UnitTie]
    ) {
        self.ties = ties
        self.comparison = comparison
        self.left = left
        self.right = right
        self.geometry = geometry
        self.options = options
    }

    /// The lines.
    ///
    /// - Complexity: O(length of both texts + pairs · log pairs).
    static func lines(
        of comparison: Comparison, left: String, right: String, geometry: TextGeometry, options: Options,
        ties: [UnitTie] = []
    ) -> TextLayout {
        var maker = DiffLayout(comparison, left: left, right: right, geometry: geometry, options: options, ties: ties)
        maker.run()
        return maker.layout
    }

    private mutating func run() {
        findMovedAway()
        emitMarkers(after: -1)
        var index = 0
        while index < comparison.pairs.count {
            let length = runLength(from: index)
            if options.foldsUnchanged, length >= Self.shortestFold, !options.openedRuns.contains(index) {
                layout.rows.append(TextRow(.folded(length), unit: index))
                let last = comparison.pairs[index + length - 1]
                lastLeftParagraph = last.left?.paragraph ?? lastLeftParagraph
                lastRightParagraph = last.right?.paragraph ?? lastRightParagraph
                emitMarkers(after: index + length - 1)
                index += length
                continue
            }
            emit(index)
            emitMarkers(after: index)
            index += 1
        }
        layout.leftMarks.sort { ($0.span, $0.unit) < ($1.span, $1.unit) }
        layout.rightMarks.sort { ($0.span, $0.unit) < ($1.span, $1.unit) }
    }

    // MARK: Moves

    /// For each pair, the moved pairs whose left side stood right behind its left side.
    private mutating func findMovedAway() {
        let order = comparison.pairs.indices
            .filter { comparison.pairs[$0].left != nil && comparison.pairs[$0].zone.isBody }
            .sorted { (comparison.pairs[$0].left?.span.start ?? 0) < (comparison.pairs[$1].left?.span.start ?? 0) }
        var host = comparison.pairs.lastIndex { !$0.zone.isBody && $0.zone != .caption } ?? -1
        for index in order {
            if comparison.pairs[index].kind.isMoved { movedAway[host, default: []].append(index) } else { host = index }
        }
    }

    private mutating func emitMarkers(after index: Int) {
        guard geometry.mode != .single else { return }
        for moved in movedAway[index] ?? [] {
            let pair = comparison.pairs[moved]
            let to = pair.right?.paragraph ?? 0
            if let paragraph = pair.left?.paragraph, paragraph != lastLeftParagraph {
                lastLeftParagraph = paragraph
                layout.rows.append(TextRow(.paragraph(left: paragraph, right: nil), unit: moved))
            }
            let sign: RowSign = isMovedUp(pair) ? .movedUp : .movedDown
            layout.rows.append(TextRow(.movedAway(to: to), unit: moved, left: pair.left?.span, sign: sign))
        }
    }

    private func isMovedUp(_ pair: AlignedPair) -> Bool {
        (pair.right?.paragraph ?? 0) <= (pair.left?.paragraph ?? 0)
    }

    // MARK: Folding

    private func isUnchanged(_ index: Int) -> Bool {
        let pair = comparison.pairs[index]
        guard pair.zone.isBody else { return false }
        if isTied(pair) { return false }
        return pair.kind == .same || pair.kind == .edited && pair.isTrivia && !options.showsTrivia
    }

    /// Whether the user tied the two sides together.
    private func isTied(_ pair: AlignedPair) -> Bool {
        guard !ties.isEmpty, let left = pair.left?.span, let right = pair.right?.span else { return false }
        return ties.contains { left.contains(offset: $0.left) && right.contains(offset: $0.right) }
    }

    private func runLength(from index: Int) -> Int {
        var end = index
        while end < comparison.pairs.count, isUnchanged(end) {
            end += 1
            // What moved away is not unchanged.
            if movedAway[end - 1] != nil { break }
        }
        return end - index
    }

    // MARK: One pair

    private mutating func emit(_ index: Int) {
        let pair = comparison.pairs[index]
        emitBreak(before: pair, index)
        let first = layout.rows.count
        if pair.kind.isMoved {
            let sign: RowSign = isMovedUp(pair) ? .movedUp : .movedDown
            layout.rows.append(TextRow(.movedHere(from: pair.left?.paragraph ?? 0), unit: index, sign: sign))
        }
        let textStart = layout.rows.count
        switch geometry.mode ?? .sideBySide {
        case .sideBySide: emitSideBySide(pair, index)
        case .unified: emitUnified(pair, index)
        case .single: emitSingle(pair, index)
        }
        if isTied(pair), layout.rows.indices.contains(textStart) { layout.rows[textStart].isTied = true }
        collectMarks(pair, index)
        addSigns(pair, index, from: textStart)
        addStops(pair, index, from: first, textStart: textStart)
    }

    private mutating func emitBreak(before pair: AlignedPair, _ index: Int) {
        guard pair.zone.isBody else {
            let isFirst = index == 0 || comparison.pairs[index - 1].zone != pair.zone
            if isFirst, index > 0 { layout.rows.append(TextRow(.blank, unit: index)) }
            return
        }
        let newLeft = pair.left.flatMap { $0.paragraph != lastLeftParagraph ? $0.paragraph : nil }
        let newRight = pair.right.flatMap { $0.paragraph != lastRightParagraph ? $0.paragraph : nil }
        if geometry.mode == .single, pair.right == nil { return }
        guard newLeft != nil || newRight != nil else { return }
        // A moved sentence does not move the count of the left side.
        if !pair.kind.isMoved { lastLeftParagraph = newLeft ?? lastLeftParagraph }
        lastRightParagraph = newRight ?? lastRightParagraph
        let row = TextRow(.paragraph(left: pair.kind.isMoved ? nil : newLeft, right: newRight), unit: index)
        if case .paragraph(nil, nil) = row.kind { return }
        layout.stops.append(TextStop(row: layout.rows.count, unit: index, edit: nil, kinds: .paragraph))
        layout.rows.append(row)
    }

    private func lines(_ passage: Passage?, in text: String, width: Columns) -> [TextSpan] {
        guard let span = passage?.span else { return [] }
        return Wrapping(columns: width).lines(of: text.slice(span)).map {
            TextSpan(span.start + $0.start, span.start + $0.end)
        }
    }

    private mutating func emitSideBySide(_ pair: AlignedPair, _ index: Int) {
        let leftLines = lines(pair.left, in: left, width: geometry.leftWidth)
        let rightLines = lines(pair.right, in: right, width: geometry.rightWidth)
        for line in 0..<max(leftLines.count, rightLines.count, 1) {
            layout.rows.append(
                TextRow(
                    .text, unit: index, left: line < leftLines.count ? leftLines[line] : nil,
                    right: line < rightLines.count ? rightLines[line] : nil))
        }
    }

    private mutating func emitUnified(_ pair: AlignedPair, _ index: Int) {
        let isSame = pair.kind == .same || pair.kind == .moved || pair.isTrivia && !options.showsTrivia
        if !(isSame && pair.right != nil) {
            for line in lines(pair.left, in: left, width: geometry.leftWidth) {
                layout.rows.append(TextRow(.text, unit: index, left: line))
            }
        }
        for line in lines(pair.right, in: right, width: geometry.rightWidth) {
            layout.rows.append(TextRow(.text, unit: index, right: line))
        }
    }

    private mutating func emitSingle(_ pair: AlignedPair, _ index: Int) {
        guard pair.right != nil else {
            if let last = layout.rows.last, case .cutHere(let count) = last.kind {
                layout.rows[layout.rows.count - 1].kind = .cutHere(count + 1)
            } else {
                layout.rows.append(TextRow(.cutHere(1), unit: index, sign: .cut))
            }
            return
        }
        for line in lines(pair.right, in: right, width: geometry.rightWidth) {
            layout.rows.append(TextRow(.text, unit: index, right: line))
        }
    }
}

// MARK: - Signs, marks and stops

extension DiffLayout {
    private func isShown(_ edit: Edit) -> Bool { options.showsTrivia || edit.alarm || !edit.kind.isTrivia }

    private mutating func collectMarks(_ pair: AlignedPair, _ index: Int) {
        if options.marksSentences { return collectSentenceMarks(pair, index) }
        for (number, edit) in pair.edits.enumerated() where isShown(edit) {
            if pair.left != nil { layout.leftMarks.append(TextMark(span: edit.left, unit: index, edit: number)) }
            if pair.right != nil { layout.rightMarks.append(TextMark(span: edit.right, unit: index, edit: number)) }
        }
    }

    /// Both sides as a whole, as the change in them that weighs most: an alarm, else one that is no house style.
    private mutating func collectSentenceMarks(_ pair: AlignedPair, _ index: Int) {
        let shown = pair.edits.indices.filter { isShown(pair.edits[$0]) }
        let heaviest =
            shown.first { pair.edits[$0].alarm } ?? shown.first { !pair.edits[$0].kind.isTrivia } ?? shown.first
        guard let heaviest else { return }
        if let left = pair.left { layout.leftMarks.append(TextMark(span: left.span, unit: index, edit: heaviest)) }
        if let right = pair.right { layout.rightMarks.append(TextMark(span: right.span, unit: index, edit: heaviest)) }
    }

    private func unitSign(_ pair: AlignedPair) -> RowSign {
        switch pair.kind {
        case .same: .none
        case .edited:
            pair.edits.contains(where: isShown) || pair.edits.isEmpty && !pair.isTrivia
                ? (pair.isTrivia ? .trivia : .edited) : .none
        case .moved, .movedEdited: isMovedUp(pair) ? .movedUp : .movedDown
        case .split: .split
        case .merged: .merged
        case .cut: .cut
        case .added: .added
        }
    }

    private mutating func addSigns(_ pair: AlignedPair, _ index: Int, from start: Int) {
        guard start < layout.rows.count else { return }
        let sign = unitSign(pair)
        let isOneSided = pair.kind == .cut || pair.kind == .added
        for row in start..<layout.rows.count where layout.rows[row].unit == index {
            if row == start || isOneSided { layout.rows[row].sign = sign }
            if geometry.mode == .unified, sign != .none, pair.kind != .moved, layout.rows[row].right == nil {
                layout.rows[row].sign = pair.kind == .cut ? .cut : row == start ? sign : .none
            }
        }
        var alarms: Set<Int> = []
        for edit in pair.edits where isShown(edit) {
            guard let row = self.row(of: edit, from: start) else { continue }
            if edit.alarm, alarms.insert(row).inserted {
                layout.rows[row].sign = .alarm(edit.kind)
            } else if layout.rows[row].sign == .none {
                layout.rows[row].sign = edit.kind.isTrivia ? .trivia : .edited
            }
        }
    }

    private mutating func addStops(_ pair: AlignedPair, _ index: Int, from first: Int, textStart: Int) {
        guard first < layout.rows.count else { return }
        var found: [TextStop] = []
        if pair.kind.isMoved {
            found.append(TextStop(row: first, unit: index, edit: nil, kinds: [.change, .move]))
        }
        if pair.kind == .cut || pair.kind == .added || pair.kind == .split || pair.kind == .merged {
            let follows =
                index > 0 && comparison.pairs[index - 1].kind == pair.kind && (pair.kind == .cut || pair.kind == .added)
            let isFresh = !follows || pair.edits.contains { $0.alarm }
            let own = TextStop(row: min(textStart, layout.rows.count - 1), unit: index, edit: nil, kinds: .change)
            if isFresh, !(geometry.mode == .single && follows) { found.append(own) }
        }
        for (number, edit) in pair.edits.enumerated() where isShown(edit) {
            let row = self.row(of: edit, from: textStart) ?? min(textStart, layout.rows.count - 1)
            found.append(TextStop(row: row, unit: index, edit: number, kinds: Self.kinds(of: edit)))
        }
        // Edits stand in the order of one side's text; on the screen they stand in the order of the lines.
        layout.stops += found.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(
            \.element)
    }

    private static func kinds(of edit: Edit) -> TextStop.Kinds {
        var kinds: TextStop.Kinds = [.change]
        if edit.alarm { kinds.insert(.alarm) }
        switch edit.kind {
        case .quote: kinds.insert(.quote)
        case .figure, .date, .numberStyle: if edit.kind != .numberStyle { kinds.insert(.figure) }
        case .attribution: kinds.insert(.attribution)
        default: break
        }
        return kinds
    }

    /// The line on which an edit begins: where its right words stand, or for words that are gone where they stood.
    private func row(of edit: Edit, from start: Int) -> Int? {
        if edit.right.isEmpty, !edit.left.isEmpty, let row = row(at: edit.left.start, from: start, side: \.left) {
            return row
        }
        return row(at: edit.right.start, from: start, side: \.right)
            ?? row(at: edit.left.start, from: start, side: \.left)
    }

    /// The last line from `start` on whose words on a side begin at or before an offset; the lines of a pair that have
    /// words on that side stand together and in order.
    private func row(at offset: Int, from start: Int, side: KeyPath<TextRow, TextSpan?>) -> Int? {
        let rows = layout.rows
        guard var low = rows[start...].firstIndex(where: { $0[keyPath: side] != nil }) else { return nil }
        var high = rows.count
        while high > low, rows[high - 1][keyPath: side] == nil { high -= 1 }
        while high - low > 1 {
            let middle = (low + high) / 2
            if (rows[middle][keyPath: side]?.start ?? .max) <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
