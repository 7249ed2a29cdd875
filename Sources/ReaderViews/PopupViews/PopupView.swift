import ReaderState
import TerminalKit

/// The box over the screen.
struct PopupView {
    let state: Reader
    let theme: Theme

    func draw(on surface: inout Surface) {
        guard let popup = state.popup else { return }
        let content = PopupContent(of: state)
        if case .picker(let picker) = popup {
            drawPicker(picker, content, on: &surface)
            return
        }
        let widest = content.lines.reduce(20) { max($0, $1.reduce(0) { $0 + displayWidth(of: $1.text) }) }
        let height = PopupContent.rows(in: state.size, wanted: content.lines.count)
        let window = popup.window
        let more = window.count > window.height ? "\(Figures.share(share(of: window))) · " : ""
        let box = Popup(
            title: content.title, content: Size(width: min(content.width, widest), height: height),
            footer: more + content.footer)
        let isChoice = popup.place == .picker
        box.draw(on: &surface, theme: theme) { inside in
            for (row, index) in window.visible.enumerated() where index < content.lines.count {
                let line = Rect(x: 0, y: row, width: inside.size.width, height: 1)
                if isChoice, index == window.cursor { inside.paint(line, style: theme[.uiSelection]) }
                let words = content.lines[index].map { Words($0.text, style(of: $0.role)) }
                inside.put(words, at: Point(x: 0, y: row), maxColumns: inside.size.width)
            }
        }
    }

    private func share(of window: ScrollWindow) -> Double {
        Double(window.visible.upperBound) / Double(max(1, window.count))
    }

    private func drawPicker(_ picker: Picker, _ content: PopupContent, on surface: inout Surface) {
        let widest = picker.choices.reduce(12) { max($0, displayWidth(of: $1)) }
        let box = Popup(
            title: content.title, content: Size(width: widest + 2, height: picker.window.height), footer: content.footer
        )
        box.draw(on: &surface, theme: theme) { inside in
            for (row, index) in picker.window.visible.enumerated() {
                let line = Rect(x: 0, y: row, width: inside.size.width, height: 1)
                let isSelected = index == picker.window.cursor
                if isSelected { inside.paint(line, style: theme[.uiSelection]) }
                inside.put(
                    (isSelected ? "▸ " : "  ") + picker.choices[index], at: line.origin, maxColumns: line.width,
                    truncation: .tail)
            }
        }
    }

    private func style(of role: PopupContent.Role) -> Style {
        switch role {
        case .plain: theme[.uiText]
        case .dim: theme[.uiTextDim]
        case .heading: theme[.uiTitleFocused]
        case .key: theme[.uiHelpKey]
        case .warning: theme[.warning]
        case .error: theme[.error]
        case .cut: theme[.diffCutWord]
        case .added: theme[.diffAddedWord]
        case .alarm: theme[.diffAlarm]
        }
    }
}
