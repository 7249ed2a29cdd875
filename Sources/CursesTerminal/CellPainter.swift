import CNcurses
import TerminalKit

/// Turns cells of a surface into cells of ncurses: colours into pairs, clusters into what every terminal draws alike.
struct CellPainter {
    private let depth: ColorDepth
    private var pairs: [ColorPair: Int32] = [:]
    private var clusters: [String: DrawnCluster] = [:]
    private var run: [stet_cell] = []
    /// The style of the cell before: most cells are like their neighbours.
    private var lastStyle = Style.plain
    private var lastPair: Int32 = 0

    private struct ColorPair: Hashable {
        let foreground: Color
        let background: Color
    }

    init(depth: ColorDepth) { self.depth = depth }

    /// Gives ncurses the cells that differ from those of the surface shown before.
    ///
    /// - Returns: the rows on which a terminal may have lost count of the columns; ``settle(_:of:screen:)`` mends them.
    mutating func paint(_ surface: Surface, over shown: Surface?, screen: Size) -> [Int] {
        var uncertain: [Int] = []
        let grid = surface.gridSize
        let width = min(grid.width, screen.width)
        let isComparable = shown?.gridSize == grid
        for row in 0..<min(grid.height, screen.height) {
            let cells = surface.row(row)
            var changed = 0..<width
            var hadCluster = false
            if isComparable, let shown {
                let old = shown.row(row)
                changed = Self.changes(in: cells, of: surface, since: old, of: shown, width: width)
                if changed.isEmpty { continue }
                hadCluster = old.contains { $0.glyph.isCluster }
            }
            let hasCluster = append(cells, changed, of: surface)
            stet_screen_put(Int32(row), Int32(changed.lowerBound), run, Int32(run.count))
            if hasCluster || hadCluster {
                stet_screen_redraw_row(Int32(row))
                uncertain.append(row)
            }
        }
        return uncertain
    }

    /// Writes again, each at its own place, the clusters of several spacing characters on a row and what follows them.
    ///
    /// Where a vowel sign has a column of its own for glibc and ncurses (Devanagari, Tamil), tmux and others draw it in
    /// the column of its letter, and everything behind would be shifted. To be called after the flush.
    mutating func settle(_ rows: [Int], of surface: Surface, screen: Size) {
        for row in rows {
            let cells = surface.row(row)
            let width = min(surface.gridSize.width, screen.width)
            let doubtful = (0..<width).filter { column in
                let cell = cells[cells.startIndex + column]
                return cell.glyph.isCluster && column + Int(cell.width) <= width
                    && drawn(cell, of: surface).groups.count > 1
                    && !drawn(cell, of: surface).isSubstitute
            }
            for (index, column) in doubtful.enumerated() {
                let cell = cells[cells.startIndex + column]
                let behind = column + Int(cell.width)
                run.removeAll(keepingCapacity: true)
                for _ in 0..<cell.width { append([0x20], cell.style) }
                stet_screen_place(Int32(row), Int32(column), run, Int32(run.count))
                _ = append(cells, column..<behind, of: surface)
                stet_screen_place(Int32(row), Int32(column), run, Int32(run.count))
                let next = index + 1 < doubtful.count ? doubtful[index + 1] : width
                guard behind < next else { continue }
                _ = append(cells, behind..<next, of: surface)
                stet_screen_place(Int32(row), Int32(behind), run, Int32(run.count))
            }
        }
    }

    /// From the first to the last column that differs, widened to whole clusters; ncurses leaves out what is alike between.
    private static func changes(
        in new: ArraySlice<Cell>, of surface: Surface, since old: ArraySlice<Cell>, of shown: Surface, width: Int
    ) -> Range<Int> {
        let (newStart, oldStart) = (new.startIndex, old.startIndex)
        func differs(_ column: Int) -> Bool {
            let (mine, theirs) = (new[newStart + column], old[oldStart + column])
            if mine.glyph.isCluster && theirs.glyph.isCluster {
                return mine.style != theirs.style || mine.width != theirs.width
                    || surface.string(of: mine.glyph) != shown.string(of: theirs.glyph)
            }
            return mine != theirs
        }
        guard var first = (0..<width).first(where: differs), var last = (0..<width).last(where: differs) else {
            return 0..<0
        }
        while first > 0 && (new[newStart + first].isContinuation || old[oldStart + first].isContinuation) { first -= 1 }
        while last + 1 < width && (new[newStart + last + 1].isContinuation || old[oldStart + last + 1].isContinuation) {
            last += 1
        }
        return first..<last + 1
    }

    /// Fills the run with the cells of a range of columns, and tells whether the row holds a cluster anywhere.
    private mutating func append(_ cells: ArraySlice<Cell>, _ columns: Range<Int>, of surface: Surface) -> Bool {
        run.removeAll(keepingCapacity: true)
        let start = cells.startIndex
        let end = columns.upperBound
        var column = columns.lowerBound
        while column < end {
            let cell = cells[start + column]
            // The screen is narrower than the surface and cuts the last character in two.
            guard column + Int(cell.width) <= end else {
                append([0x20], cell.style)
                column += 1
                continue
            }
            if cell.width == 1, let scalar = cell.glyph.scalar, scalar.value < 0x7F {
                append([scalar.value], cell.style)
            } else if cell.width > 0 {
                for group in drawn(cell, of: surface).groups { append(group, cell.style) }
            }
            column += max(1, Int(cell.width))
        }
        return cells.contains { $0.glyph.isCluster }
    }

    private mutating func append(_ scalars: [UInt32], _ style: Style) {
        func scalar(_ index: Int) -> UInt32 { index < scalars.count ? scalars[index] : 0 }
        let attributes = UInt32(style.attributes.rawValue)
        run.append(
            stet_cell(
                scalars: (scalar(0), scalar(1), scalar(2), scalar(3), scalar(4)), attributes: attributes,
                pair: pair(of: style)))
    }

    private mutating func drawn(_ cell: Cell, of surface: Surface) -> DrawnCluster {
        let text = surface.string(of: cell.glyph)
        if let known = clusters[text] { return known }
        let drawn = DrawnCluster(text.unicodeScalars.map(\.value), width: Int(cell.width)) {
            Int(stet_scalar_width($0))
        }
        if clusters.count > 10_000 { clusters.removeAll() }
        clusters[text] = drawn
        return drawn
    }

    private mutating func pair(of style: Style) -> Int32 {
        if depth == .none { return 0 }
        if style.hasColours(of: lastStyle) { return lastPair }
        lastStyle = style
        lastPair = pair(style.foreground ?? .default, style.background ?? .default)
        return lastPair
    }

    private mutating func pair(_ foreground: Color, _ background: Color) -> Int32 {
        let wanted = ColorPair(foreground: foreground, background: background)
        if wanted == ColorPair(foreground: .default, background: .default) { return 0 }
        if let known = pairs[wanted] { return known }
        let number = Int32(pairs.count + 1)
        // With eight colours there are 64 pairs; what comes after them is drawn without colour, and keeps its attributes.
        let limit = min(stet_screen_pair_limit(), 32_767)
        var made: Int32 = 0
        if number < limit {
            made = Int32(stet_screen_make_pair(number, colorNumber(foreground), colorNumber(background)))
        }
        pairs[wanted] = made
        return made
    }

    /// The number ncurses knows a colour by.
    private func colorNumber(_ color: Color) -> Int32 {
        switch (color.reduced(to: depth), depth) {
        case (.default, _): return -1
        case (.ansi(let number), .truecolor) where number >= 8: return direct(color.components)
        case (.ansi(let number), _): return Int32(number)
        case (.rgb, _): return direct(color.components)
        }
    }

    /// 0xRRGGBB; the eight lowest numbers still mean the palette, so that the darkest blues are one step lighter.
    private func direct(_ components: (red: UInt8, green: UInt8, blue: UInt8)?) -> Int32 {
        guard let (red, green, blue) = components else { return -1 }
        let number = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
        return number == 0 ? 0 : max(8, number)
    }
}
