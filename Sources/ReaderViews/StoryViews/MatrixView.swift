import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// The coverage matrix: a row for each paragraph, a column for each version.
///
/// A cell says three things: how much of the row's words it keeps, as the height of a block; what became of them, with
/// the signs of the comparison's gutter; how many alarms there are.
struct MatrixView {
    let state: Reader
    let theme: Theme
    let versions: StoryVersions

    private var matrix: CoverageMatrix { versions.collation.matrix }

    func draw(in parts: PaneParts, on surface: inout Surface) {
        let geometry = state.text.story.matrixGeometry(width: parts.body.width)
        let window = state.text.window
        surface.within(parts.body) { inside in
            for (row, index) in window.visible.enumerated() where index < matrix.rows.count {
                drawRow(index, y: row, geometry, on: &inside)
            }
        }
        let bar = Scrollbar(count: window.count, top: window.top, visible: window.height, track: parts.body.height)
        surface.scrollbar(
            bar, at: Point(x: parts.body.maxX - 1, y: parts.body.y), track: parts.body.height, style: theme[.uiBorder],
            thumbStyle: theme[.uiTextDim])
        MatrixFoot(state: state, theme: theme, versions: versions).draw(in: parts.foot, on: &surface)
    }

    // MARK: Heads

    func drawHead(in rect: Rect, on surface: inout Surface) {
        drawNames(in: rect, lines: 2, on: &surface)
        guard rect.height > 2 else { return }
        let geometry = state.text.story.matrixGeometry(width: rect.width)
        let y = rect.y + 2
        surface.put(
            "kept of the base", at: Point(x: rect.x + 1, y: y), style: theme[.uiTextDim],
            maxColumns: max(0, geometry.cellsX - 2), truncation: .tail)
        for (place, column) in geometry.columns(from: state.text.story.firstColumn).enumerated() {
            let version = matrix.versions[column]
            let kept = versions.pyramid(version)?.summary.kept
            let text = column == 0 ? "base" : kept.map { Figures.share($0) } ?? ""
            let at = Point(x: rect.x + geometry.cellsX + place * geometry.cellWidth, y: y)
            surface.put(
                text, at: at, style: theme[column == 0 ? .listAgency : .listCount],
                maxColumns: geometry.cellWidth - 1)
        }
    }

    /// The names of the versions over their columns, and at the sides that there are more.
    func drawNames(in rect: Rect, lines: Int, on surface: inout Surface) {
        let geometry = state.text.story.matrixGeometry(width: rect.width)
        let columns = geometry.columns(from: state.text.story.firstColumn)
        let names = ColumnNames(versions: matrix.versions.map { versions.articles[$0] }, in: state.snapshot)
        for (place, column) in columns.enumerated() {
            let x = rect.x + geometry.cellsX + place * geometry.cellWidth
            let isOn = column == state.text.story.column && state.focus == .text
            let style = column == 0 ? theme[.listAgency] : theme[isOn ? .uiTitleFocused : .listOutlet]
            let name = names.lines(of: column, columns: geometry.cellWidth - 1)
            for (row, text) in name.prefix(min(lines, rect.height)).enumerated() {
                surface.put(text, at: Point(x: x, y: rect.y + row), style: style, maxColumns: geometry.cellWidth - 1)
            }
        }
        let dim = theme[.uiTextDim]
        if let first = columns.dropFirst().first, first > 1 {
            surface.put(
                "‹\(first - 1)", at: Point(x: rect.x + max(0, geometry.cellsX - 3), y: rect.y), style: dim,
                maxColumns: 3)
        }
        if let last = columns.last, last < geometry.count - 1 {
            let text = "\(geometry.count - 1 - last)›"
            surface.put([Words(text, dim)], endingAt: rect.maxX, row: rect.y, notBefore: rect.maxX - 3)
        }
    }

    // MARK: Rows

    private func drawRow(_ index: Int, y: Int, _ geometry: MatrixGeometry, on surface: inout Surface) {
        let row = matrix.rows[index]
        let isCursor = index == state.text.window.cursor
        let isFocused = state.focus == .text
        if isCursor {
            let line = Rect(x: 0, y: y, width: surface.size.width - 1, height: 1)
            surface.paint(line, style: theme[isFocused ? .uiCursor : .uiSelectionUnfocused])
        }
        surface.put(
            number(of: row), at: Point(x: 1, y: y), style: theme[.uiTextDim],
            maxColumns: max(0, geometry.numberWidth - 1))
        drawWords(of: row, y: y, geometry, on: &surface)
        for (place, column) in geometry.columns(from: state.text.story.firstColumn).enumerated() {
            let x = geometry.cellsX + place * geometry.cellWidth
            if isCursor, column == state.text.story.column {
                let cell = Rect(x: x, y: y, width: geometry.cellWidth - 1, height: 1)
                surface.paint(cell, style: theme[isFocused ? .uiSelection : .uiSelectionUnfocused])
                if isFocused { surface.putScalar("▸", at: Point(x: x - 1, y: y), style: theme[.uiTitleFocused]) }
            }
            surface.put(
                words(of: row.cells[column], row, geometry), at: Point(x: x, y: y), maxColumns: geometry.cellWidth - 1)
        }
    }

    private func number(of row: CoverageRow) -> String {
        if row.zone == .headline { return "H" }
        if row.zone == .deck { return "D" }
        if row.zone == .correction { return "E" }
        if row.zone == .caption { return "C" }
        guard let paragraph = row.paragraph, paragraph > 0 else { return "+" }
        return "\(paragraph)"
    }

    private func drawWords(of row: CoverageRow, y: Int, _ geometry: MatrixGeometry, on surface: inout Surface) {
        guard geometry.wordsWidth > 2 else { return }
        let at = Point(x: 1 + geometry.numberWidth, y: y)
        let words = versions.words(Array(row.spans.prefix(4)), of: versions.witness(of: row))
        let style: Style
        switch row.zone {
        case .headline: style = theme[.zoneHeadline]
        case .subhead: style = theme[.zoneSubhead]
        case .deck, .caption, .correction: style = theme[.zoneCaption]
        default: style = theme[row.paragraph == nil ? .uiTextDim : .uiText]
        }
        let room = geometry.wordsWidth - 2
        surface.put(words, at: at, style: style, maxColumns: room, truncation: .tail)
        guard let search = state.search, search.pane == .text else { return }
        for span in search.search.spans(in: words, limit: 8) {
            let bytes = words.utf8
            let before = displayWidth(ofBytes: bytes.span.extracting(0..<span.start))
            let width = displayWidth(ofBytes: bytes.span.extracting(span.start..<span.end))
            let place = Rect(x: at.x + before, y: y, width: min(width, room - before), height: 1)
            if before < room { surface.paint(place, style: theme[.uiMatch]) }
        }
        if search.rows.contains(where: { $0 == state.text.window.top + y }) {
            surface.paint(Rect(x: 1, y: y, width: max(1, geometry.numberWidth - 1), height: 1), style: theme[.uiMatch])
        }
    }

    // MARK: Cells

    private func words(of cell: CoverageCell, _ row: CoverageRow, _ geometry: MatrixGeometry) -> [Words] {
        let style = style(of: cell.state)
        let sign = sign(of: cell, row)
        guard cell.state != .absent, cell.kept.isFinite else { return [Words(" \(sign)", style)] }
        var parts = [Words(Shares.block(cell.kept), style), Words(sign, style)]
        if geometry.cellWidth >= MatrixGeometry.figuresFrom {
            let share = cell.state == .verbatim ? "" : "\(Int((min(1, max(0, cell.kept)) * 100).rounded(.down)))"
            parts.append(Words(share.padded(to: 3), theme[.uiTextDim]))
            if cell.alarms > 0 { parts.append(Words(" ")) }
        }
        if cell.alarms > 0 {
            parts.append(Words("!\(min(99, cell.alarms))", theme[.diffGutterAlarm]))
        }
        return parts
    }

    /// The sign of the comparison's gutter for what became of the row.
    private func sign(of cell: CoverageCell, _ row: CoverageRow) -> String {
        switch cell.state {
        case .verbatim: " "
        case .edited: "~"
        case .moved: (cell.paragraph ?? 0) <= (row.paragraph ?? 0) ? "<" : ">"
        case .merged: "&"
        case .split: "%"
        case .absent: row.paragraph == nil ? "·" : "-"
        case .added: "+"
        }
    }

    private func style(of state: CoverageState) -> Style {
        switch state {
        case .verbatim: theme[.listOutlet]
        case .edited: theme[.uiTitleFocused].withoutLines
        case .moved: theme[.diffMoved].withoutLines
        case .merged, .split: theme[.diffSplit].withoutLines
        case .absent: theme[.uiBorder]
        case .added: theme[.diffAdded].withoutLines
        }
    }
}

/// What is known of the cell of the matrix under the cursor, in words.
struct MatrixFoot {
    let state: Reader
    let theme: Theme
    let versions: StoryVersions

    func draw(in rect: Rect, on surface: inout Surface) {
        guard rect.height > 1, let (row, cell, version) = state.currentCell else { return }
        surface.rule(across: rect, row: rect.y, style: theme[.uiBorder])
        let inner = rect.inset(left: 1, top: 1, right: 1)
        let head = sentence(row, cell, version)
        surface.put(head, at: inner.origin, maxColumns: inner.width)
        let witness = versions.witness(of: row)
        let isOwn = cell.state != .absent && cell.state != .verbatim && version != witness
        var blocks: [(Int, String, Style)] = [(witness, versions.words(row.spans, of: witness), theme[.uiText])]
        if isOwn, inner.height >= 4 {
            blocks.append((version, versions.words(cell.spans, of: version), theme[.uiText]))
        }
        var y = inner.y + 1
        for (number, (version, words, style)) in blocks.enumerated() where y < inner.maxY {
            let room = (inner.maxY - y) / (blocks.count - number)
            let name = blocks.count > 1 ? "\(versions.label(version)): " : ""
            let rect = Rect(x: inner.x, y: y, width: inner.width, height: max(1, room))
            y += surface.putWrapped(name + words, in: rect, style: style)
        }
    }

    private func sentence(_ row: CoverageRow, _ cell: CoverageCell, _ version: Int) -> [Words] {
        let place: String
        switch row.zone {
        case .headline, .deck, .correction, .caption: place = row.zone.rawValue
        default: place = row.paragraph.map { "¶\($0)" } ?? "not in the base"
        }
        var words = [
            Words(
                versions.label(version), version == versions.collation.base ? theme[.listAgency] : theme[.listOutlet]),
            Words(" · \(place) · ", theme[.uiTextDim]), Words(phrase(row, cell, version), theme[.uiText]),
        ]
        if cell.alarms > 0 {
            words += [
                Words(" · ", theme[.uiTextDim]), Words(Figures.count(cell.alarms, "alarm"), theme[.diffGutterAlarm]),
            ]
        }
        return words
    }

    private func phrase(_ row: CoverageRow, _ cell: CoverageCell, _ version: Int) -> String {
        let here = cell.paragraph.flatMap { $0 > 0 ? "¶\($0)" : nil }
        let size = Figures.count(cell.words, "word")
        let kept = "keeps \(Figures.share(cell.kept)) (\(size))"
        if version == versions.collation.base, cell.state == .verbatim { return "the base itself, \(size)" }
        switch cell.state {
        case .verbatim: return "word for word" + (here.map { " in \($0)" } ?? "")
        case .edited: return "edited" + (here.map { " in \($0)" } ?? "") + ", \(kept)"
        case .moved: return "moved" + (here.map { " to \($0)" } ?? "") + ", \(kept)"
        case .merged: return "run together with another" + (here.map { " in \($0)" } ?? "") + ", \(kept)"
        case .split: return "broken over several" + (here.map { " from \($0) on" } ?? "") + ", \(kept)"
        case .absent: return "not there"
        case .added: return "added" + (here.map { " as \($0)" } ?? "") + ", \(size)"
        }
    }
}
