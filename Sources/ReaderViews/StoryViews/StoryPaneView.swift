import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// A view of all versions of a story, in the text pane's place.
struct StoryPaneView {
    let state: Reader
    let theme: Theme
    let view: StoryView

    func draw(on surface: inout Surface) {
        let parts = state.textParts
        if view == .entity {
            EntityPageHead(state: state, theme: theme).draw(in: parts.head, on: &surface)
            drawLines(in: parts, on: &surface)
            return
        }
        guard let versions = state.text.story.versions else {
            drawWaiting(in: parts, on: &surface)
            return
        }
        StoryHead(state: state, theme: theme, view: view, versions: versions).draw(in: parts, on: &surface)
        if view == .matrix {
            MatrixView(state: state, theme: theme, versions: versions).draw(in: parts, on: &surface)
        } else if view == .entities {
            EntityTableView(state: state, theme: theme, versions: versions).draw(in: parts, on: &surface)
        } else {
            drawLines(in: parts, on: &surface)
            if view == .master { MasterFoot(state: state, theme: theme, versions: versions).draw(parts.foot, &surface) }
        }
    }

    // MARK: Nothing yet, or never

    private func drawWaiting(in parts: PaneParts, on surface: inout Surface) {
        let area = Rect(
            x: parts.title.x, y: parts.title.maxY, width: parts.title.width, height: parts.foot.maxY - parts.title.maxY)
        let rect = area.inset(left: 2, top: min(1, area.height / 4), right: 2)
        guard !rect.isEmpty else { return }
        let count = state.text.story.articles.count
        guard count < 2 else {
            let text = "Collating \(Figures.count(count, "version")) …"
            surface.put(text, at: rect.origin, style: theme[.uiTextDim], maxColumns: rect.width, truncation: .tail)
            return
        }
        let name = state.text.story.base.map { state.snapshot.label(of: $0) } ?? "This article"
        let mark = state.keys.key(for: .mark) ?? "Space"
        let key = state.keys.key(for: view.action) ?? ":\(view.rawValue)"
        let lines = [
            "\(name) stands alone: no other version of its story is here, so there is nothing to lay beside it.",
            "To look at articles that are not of one story, mark two or more in the list with \(mark) and press \(key).",
        ]
        var y = rect.y
        for line in lines where y < rect.maxY {
            let room = Rect(x: rect.x, y: y, width: rect.width, height: rect.maxY - y)
            y += surface.putWrapped(line, in: room, style: theme[.uiTextDim]) + 1
        }
    }

    // MARK: Lines

    private func drawLines(in parts: PaneParts, on surface: inout Surface) {
        let isFocused = state.focus == .text
        let story = state.text.story
        let painter = StoryLinePainter(state: state, theme: theme)
        painter.draw(
            story.lines, state.text.window, in: state.storyBody(view, parts),
            cursor: isFocused && !story.isInEvidence ? .uiCursor : .uiSelectionUnfocused, on: &surface)
        guard let frame = state.evidenceFrame(parts) else { return }
        let body = parts.body
        if frame.y > body.y {
            surface.rule(across: Rect(x: body.x, y: 0, width: body.width, height: 1), row: frame.y - 1, style: rule)
            drawEvidenceTitle(at: Point(x: body.x + 2, y: frame.y - 1), columns: body.width - 4, on: &surface)
        } else {
            surface.verticalLine(at: Point(x: frame.x - 1, y: body.y), length: body.height, style: rule)
            if parts.head.height > 1 {
                surface.putScalar("┬", at: Point(x: frame.x - 1, y: body.y - 1), style: rule)
                drawEvidenceTitle(at: Point(x: frame.x + 1, y: body.y - 1), columns: frame.width - 2, on: &surface)
            }
        }
        painter.draw(
            story.evidence, story.evidenceWindow, in: frame,
            cursor: isFocused && story.isInEvidence ? .uiCursor : nil, on: &surface)
    }

    private var rule: Style { theme[.uiBorder] }

    private func drawEvidenceTitle(at point: Point, columns: Columns, on surface: inout Surface) {
        guard let version = state.evidenceVersion, let versions = state.text.story.versions, columns > 8 else { return }
        let isOn = state.text.story.isInEvidence && state.focus == .text
        let text = " where \(versions.label(version)) comes from "
        surface.put(
            text, at: point, style: theme[isOn ? .uiTitleFocused : .uiTextDim], maxColumns: columns, truncation: .tail)
    }
}

/// Draws lines that say what their stretches mean.
struct StoryLinePainter {
    let state: Reader
    let theme: Theme

    /// Draws the part of the lines that is on the screen.
    ///
    /// - Parameter cursor: how the lines under the cursor look; nil when the cursor is elsewhere.
    func draw(
        _ lines: [StoryLine], _ window: ScrollWindow, in frame: Rect, cursor: Scope?, on surface: inout Surface
    ) {
        let target = lines.indices.contains(window.cursor) ? lines[window.cursor].target : .none
        let search = state.search.flatMap { $0.pane == .text ? $0.search : nil }
        surface.within(frame) { inside in
            for (row, index) in window.visible.enumerated() where index < lines.count {
                let line = lines[index]
                let isCurrent = index == window.cursor || target != .none && line.target == target
                if let cursor, isCurrent {
                    inside.paint(Rect(x: 0, y: row, width: frame.width - 1, height: 1), style: theme[cursor])
                    if index == window.cursor {
                        inside.putScalar("▌", at: Point(x: 0, y: row), style: theme[.uiTitleFocused])
                    }
                }
                draw(line, y: row, skippingFirst: cursor != nil && index == window.cursor, on: &inside)
                if let search { paint(search, in: line, y: row, on: &inside) }
            }
        }
        let bar = Scrollbar(count: window.count, top: window.top, visible: window.height, track: frame.height)
        surface.scrollbar(
            bar, at: Point(x: frame.maxX - 1, y: frame.y), track: frame.height, style: theme[.uiBorder],
            thumbStyle: theme[.uiTextDim])
    }

    private func draw(_ line: StoryLine, y: Int, skippingFirst: Bool, on surface: inout Surface) {
        let width = surface.size.width - 1
        var x = 0
        for piece in line.pieces where x < width {
            var text = piece.text
            var at = Point(x: x, y: y)
            if skippingFirst, x == 0, text.first == " " {
                // The first column is the cursor's.
                text.removeFirst()
                at = Point(x: 1, y: y)
            }
            x =
                at.x
                + surface.put(text, at: at, style: style(of: piece.role), maxColumns: width - at.x, truncation: .tail)
        }
    }

    private func paint(_ search: TextSearch, in line: StoryLine, y: Int, on surface: inout Surface) {
        let text = line.text
        for span in search.spans(in: text, limit: 64) {
            let words = text.utf8
            let before = displayWidth(ofBytes: words.span.extracting(0..<span.start))
            let width = displayWidth(ofBytes: words.span.extracting(span.start..<span.end))
            surface.paint(Rect(x: before, y: y, width: width, height: 1), style: theme[.uiMatch])
        }
    }

    private func style(of role: StoryLine.Role) -> Style {
        switch role {
        case .plain: theme[.uiText]
        case .dim: theme[.uiTextDim]
        case .heading: theme[.zoneHeadline]
        case .subhead: theme[.zoneSubhead]
        case .outlet: theme[.listOutlet]
        case .base: theme[.listAgency]
        case .count: theme[.listCount]
        case .alarm: theme[.diffGutterAlarm]
        case .warning: theme[.warning]
        case .good: theme[.diffAdded].withoutLines
        case .kept: theme[.listOutlet]
        case .gone: theme[.uiBorder]
        case .hole: theme[.diffCut].withoutLines
        case .stop: theme[.warning]
        case .moved: theme[.diffMoved].withoutLines
        case .added: theme[.diffAdded].withoutLines
        case .unsure: theme[.uiTextDim].over(Style(attributes: .italic))
        case .differing: theme[.diffAddedWord]
        case .sign: theme[.uiTitleFocused].withoutLines
        case .branch: theme[.uiBorder]
        case .entity(let kind): theme[kind.scope]
        }
    }
}

extension StoryView {
    /// The action that opens it.
    var action: Action {
        switch self {
        case .matrix: .coverageMatrix
        case .lineage: .lineage
        case .stops: .whereStopped
        case .master: .wireMaster
        case .entities: .entityTable
        case .entity: .aboutEntity
        }
    }
}
