import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// The table of entities: a row for each, a column for each version, how often it is named in the cells.
struct EntityTableView {
    let state: Reader
    let theme: Theme
    let versions: StoryVersions
    private let table: EntityTable

    init(state: Reader, theme: Theme, versions: StoryVersions) {
        self.state = state
        self.theme = theme
        self.versions = versions
        table = EntityTable(versions, in: state.snapshot)
    }

    func draw(in parts: PaneParts, on surface: inout Surface) {
        let lines = state.text.story.lines
        guard !lines.isEmpty else {
            let text =
                state.entities.onlyDiffering
                ? "All versions name the same. \(state.keys.key(for: .entitiesThatDiffer) ?? "gd") shows whom."
                : "These versions name nobody and nothing that was recognised."
            surface.putWrapped(
                text, in: parts.body.inset(left: 2, top: min(1, parts.body.height / 4), right: 2),
                style: theme[.uiTextDim])
            return
        }
        let geometry = state.text.story.matrixGeometry(width: parts.body.width)
        let window = state.text.window
        surface.within(parts.body) { inside in
            for (row, index) in window.visible.enumerated() where index < lines.count {
                draw(lines[index], isCursor: index == window.cursor, y: row, geometry, on: &inside)
            }
        }
        let bar = Scrollbar(count: window.count, top: window.top, visible: window.height, track: parts.body.height)
        surface.scrollbar(
            bar, at: Point(x: parts.body.maxX - 1, y: parts.body.y), track: parts.body.height, style: theme[.uiBorder],
            thumbStyle: theme[.uiTextDim])
        drawFoot(in: parts.foot, on: &surface)
    }

    private func draw(
        _ line: StoryLine, isCursor: Bool, y: Int, _ geometry: MatrixGeometry, on surface: inout Surface
    ) {
        let isFocused = state.focus == .text
        if isCursor {
            let rect = Rect(x: 0, y: y, width: surface.size.width - 1, height: 1)
            surface.paint(rect, style: theme[isFocused ? .uiCursor : .uiSelectionUnfocused])
        }
        guard case .entity(let entity) = line.target else {
            surface.put(
                line.text, at: Point(x: 0, y: y), style: theme[.zoneHeadline], maxColumns: surface.size.width - 1)
            return
        }
        let value = state.snapshot.entities[entity]
        let room = max(0, geometry.cellsX - 2)
        surface.put(
            value.name, at: Point(x: 1, y: y), style: theme[value.kind.scope], maxColumns: room, truncation: .tail)
        if let search = state.search, search.pane == .text, search.search.isFound(in: value.name) {
            surface.paint(
                Rect(x: 1, y: y, width: min(room, displayWidth(of: value.name)), height: 1), style: theme[.uiMatch])
        }
        let counts = table.counts(of: entity)
        for (place, column) in geometry.columns(from: state.text.story.firstColumn).enumerated()
        where counts.indices.contains(column) {
            let x = geometry.cellsX + place * geometry.cellWidth
            if isCursor, column == state.text.story.column {
                surface.paint(
                    Rect(x: x, y: y, width: geometry.cellWidth - 1, height: 1),
                    style: theme[isFocused ? .uiSelection : .uiSelectionUnfocused])
                if isFocused { surface.putScalar("▸", at: Point(x: x - 1, y: y), style: theme[.uiTitleFocused]) }
            }
            surface.put(
                cell(counts[column], base: counts[0]), at: Point(x: x, y: y), maxColumns: geometry.cellWidth - 1)
        }
    }

    private func cell(_ count: Int, base: Int) -> [Words] {
        if count == 0 {
            return [base > 0 ? Words(" −", theme[.entityDropped].withoutLines) : Words(" ·", theme[.uiBorder])]
        }
        if base == 0 { return [Words("+\(count)", theme[.entityAdded].withoutLines)] }
        return [Words(" \(count)", theme[.listOutlet])]
    }

    // MARK: The foot

    private func drawFoot(in rect: Rect, on surface: inout Surface) {
        guard rect.height > 1, case .entity(let entity) = state.currentTarget else { return }
        surface.rule(across: rect, row: rect.y, style: theme[.uiBorder])
        let value = state.snapshot.entities[entity]
        let counts = table.counts(of: entity)
        let dim = theme[.uiTextDim]
        var first = [Words(value.name, theme[value.kind.scope]), Words(" · \(value.kind.singular)", dim)]
        if !value.aliases.isEmpty { first.append(Words(" · also \(value.aliases.joined(separator: ", "))", dim)) }
        func names(_ isNamed: Bool) -> String {
            let columns = counts.indices.filter { (counts[$0] > 0) == isNamed }
            return versions.labels(columns.map { versions.collation.matrix.versions[$0] })
        }
        var lines = [first]
        let silent = counts.count { $0 == 0 }
        lines.append([
            Words("named by \(counts.count - silent) of \(counts.count): ", dim),
            Words(names(true), theme[.listOutlet]),
        ])
        if silent > 0 { lines.append([Words("not by ", dim), Words(names(false), theme[.uiText])]) }
        for (row, words) in lines.prefix(rect.height - 1).enumerated() {
            surface.put(words, at: Point(x: rect.x + 1, y: rect.y + 1 + row), maxColumns: rect.width - 2)
        }
    }
}

/// What stands above the page of an entity.
struct EntityPageHead {
    let state: Reader
    let theme: Theme

    func draw(in rect: Rect, on surface: inout Surface) {
        guard !rect.isEmpty, case .story(let content) = state.text.content, case .entity(let entity) = content.source
        else { return }
        let value = state.snapshot.entities[entity]
        var articles = 0
        var last = -1
        for mention in value.mentions where mention.article != last {
            last = mention.article
            articles += 1
        }
        let facts = [
            value.kind.singular, Figures.count(articles, "article"), Figures.count(value.mentions.count, "mention"),
        ]
        let words = [
            Words(value.name, theme[value.kind.scope]),
            Words(" · " + facts.joined(separator: " · "), theme[.uiTextDim]),
        ]
        surface.put(words, at: Point(x: rect.x + 1, y: rect.y), maxColumns: rect.width - 2)
        if rect.height > 1 { surface.rule(across: rect, row: rect.maxY - 1, style: theme[.uiBorder]) }
    }
}
