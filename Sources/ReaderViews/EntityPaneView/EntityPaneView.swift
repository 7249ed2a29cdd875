import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// The sidebar of entities.
struct EntityPaneView {
    let state: Reader
    let theme: Theme
    let frame: Rect

    func draw(on surface: inout Surface) {
        let parts = PaneParts(entities: frame)
        let pane = state.entities
        if pane.rows.isEmpty {
            drawEmpty(in: parts.body, on: &surface)
            return
        }
        for (row, index) in pane.window.visible.enumerated() where index < pane.rows.count {
            let line = Rect(x: frame.x, y: parts.body.y + row, width: frame.width, height: 1)
            if index == pane.window.cursor {
                surface.paint(line, style: theme[state.focus == .entities ? .uiSelection : .uiSelectionUnfocused])
            }
            drawRow(pane.rows[index], in: line, on: &surface)
            if let search = state.search, search.pane == .entities, search.rows.contains(index) {
                surface.paint(Rect(x: line.x, y: line.y, width: 1, height: 1), style: theme[.uiMatch])
            }
        }
        let bar = Scrollbar(
            count: pane.window.count, top: pane.window.top, visible: pane.window.height, track: parts.body.height)
        surface.scrollbar(
            bar, at: Point(x: frame.maxX - 1, y: parts.body.y), track: parts.body.height, style: theme[.uiBorder],
            thumbStyle: theme[.uiTextDim])
        drawFoot(in: parts.foot, on: &surface)
    }

    private func drawRow(_ row: EntityRow, in line: Rect, on surface: inout Surface) {
        let end = line.maxX - 2
        switch row {
        case .kind(let kind, let count):
            let words = [Words(kind.plural, theme[kind.scope]), Words(" \(count)", theme[.uiTextDim])]
            surface.put(words, at: Point(x: line.x + 1, y: line.y), maxColumns: max(0, end - line.x - 1))
        case .entity(let entity, let left, let right):
            let value = state.snapshot.entities[entity]
            var sign = Words("  ")
            var style = theme[.uiText]
            if left == nil, !state.entities.isByKind { style = theme[value.kind.scope] }
            if left != nil, right == 0 {
                (sign, style) = (Words("− ", theme[.entityDropped].withoutLines), theme[.entityDropped])
            } else if left == 0 {
                (sign, style) = (Words("+ ", theme[.entityAdded].withoutLines), theme[.entityAdded])
            } else if let left, left != right {
                sign = Words("± ", theme[.uiTextDim])
            }
            if state.entities.highlighted == entity { style = theme[.entityHighlight] }
            let counts = left.map { padded($0) + padded(right) } ?? padded(right)
            let stop = surface.put([Words(counts, theme[.listCount])], endingAt: end, row: line.y, notBefore: line.x)
            surface.put(
                [sign, Words(value.name, style)], at: Point(x: line.x + 1, y: line.y),
                maxColumns: max(0, stop - line.x - 2))
        }
    }

    private func padded(_ count: Int) -> String {
        let text = count == 0 ? "·" : "\(count)"
        return String(repeating: " ", count: max(1, 4 - text.count)) + text
    }

    private func drawFoot(in rect: Rect, on surface: inout Surface) {
        guard rect.height > 1, let entity = state.entities.selected?.entity else { return }
        surface.rule(across: rect, row: rect.y, style: theme[.uiBorder])
        let inner = rect.inset(left: 1, top: 1, right: 1)
        let value = state.snapshot.entities[entity]
        var y = inner.y
        y += surface.putWrapped(
            value.name, in: Rect(x: inner.x, y: y, width: inner.width, height: 1), style: theme[value.kind.scope])
        let also = value.aliases.isEmpty ? "" : "also: " + value.aliases.joined(separator: ", ")
        let lines = [also, Figures.count(articles(naming: value), "article")].filter { !$0.isEmpty }
        for line in lines where y < inner.maxY {
            surface.put(
                line, at: Point(x: inner.x, y: y), style: theme[.uiTextDim], maxColumns: inner.width, truncation: .tail)
            y += 1
        }
    }

    /// Counted up to a limit: this is drawn with every frame.
    private func articles(naming entity: Entity) -> Int {
        var count = 0
        var last = -1
        for mention in entity.mentions where mention.article != last {
            last = mention.article
            count += 1
        }
        return count
    }

    private func drawEmpty(in body: Rect, on surface: inout Surface) {
        let rect = body.inset(left: 2, top: min(1, body.height / 4), right: 1)
        let text =
            state.entities.onlyDiffering
            ? "No entity differs. \(state.keys.key(for: .entitiesThatDiffer) ?? "") shows all."
            : "People, organisations and places named here stand in this pane."
        surface.putWrapped(text, in: rect, style: theme[.uiTextDim])
    }
}

extension EntityKind {
    /// The scope of a theme that styles the kind.
    var scope: Scope {
        switch self {
        case .person: .entityPerson
        case .organisation: .entityOrganisation
        case .place: .entityPlace
        case .nationality: .entityNationality
        case .event: .entityEvent
        case .work: .entityWork
        case .other: .entityOther
        }
    }
}

extension Style {
    /// The style without lines through and below, for signs that stand beside the words.
    var withoutLines: Style {
        Style(
            foreground: foreground, background: background,
            attributes: attributes.subtracting([.underline, .strikethrough]))
    }
}
