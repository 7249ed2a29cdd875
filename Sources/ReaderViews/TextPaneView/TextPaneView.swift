import ReaderState
import TerminalKit
import TextCore
import WireModel

/// The middle pane: a comparison, one version, or what is known of a group.
struct TextPaneView {
    let state: Reader
    let theme: Theme
    let frame: Rect

    func draw(on surface: inout Surface) {
        let parts = state.textParts
        guard parts.title.y == frame.y else { return }
        switch state.text.content {
        case .nothing: drawEmpty(in: parts.body, on: &surface)
        case .group(let kind):
            GroupCard(state: state, theme: theme, kind: kind).draw(in: frame.inset(top: 1), on: &surface)
        case .story(let content):
            StoryPaneView(state: state, theme: theme, view: content.view).draw(on: &surface)
        case .reading(let article):
            ReadingHead(state: state, theme: theme, article: article).draw(in: parts.head, on: &surface)
            drawBody(in: parts.body, on: &surface)
        case .diff(let left, let right):
            DiffHead(state: state, theme: theme, left: left, right: right).draw(in: parts.head, on: &surface)
            if state.text.comparison == nil {
                surface.put(
                    "Comparing …", at: Point(x: parts.body.x + 2, y: parts.body.y + 1), style: theme[.uiTextDim])
            } else {
                drawBody(in: parts.body, on: &surface)
                DiffFoot(state: state, theme: theme, left: left, right: right).draw(in: parts.foot, on: &surface)
            }
        }
    }

    private func drawBody(in body: Rect, on surface: inout Surface) {
        let text = state.text
        surface.within(body) { inside in
            let painter = TextPainter(state: state, theme: theme, isFocused: state.focus == .text)
            painter.drawGutterLines(on: &inside)
            if !text.isLocked, text.geometry.mode == .sideBySide {
                painter.drawUnlocked(on: &inside)
                return
            }
            for (row, index) in text.window.visible.enumerated() where index < text.layout.rows.count {
                painter.draw(index, y: row, on: &inside)
            }
        }
        let bar = Scrollbar(
            count: text.window.count, top: text.window.top, visible: text.window.height, track: body.height)
        surface.scrollbar(
            bar, at: Point(x: body.maxX - 1, y: body.y), track: body.height, style: theme[.uiBorder],
            thumbStyle: theme[.uiTextDim])
    }

    private func drawEmpty(in body: Rect, on surface: inout Surface) {
        let rect = body.inset(left: 2, top: min(1, body.height / 4), right: 2)
        surface.putWrapped("Choose a version in the list to read it here.", in: rect, style: theme[.uiTextDim])
    }
}
