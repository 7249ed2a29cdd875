import TerminalKit

extension Reader {
    mutating func openHelp(_ place: KeyPlace) {
        popup = .help(place, ScrollWindow(margin: 0))
        settlePopup()
    }

    mutating func openThemes() {
        guard !themes.isEmpty else { return say("there are no themes to choose from") }
        let selected = themes.firstIndex(of: theme) ?? 0
        popup = .picker(Picker(.theme(before: theme), choices: themes, selected: selected))
    }

    /// The number of lines of the box, as far as the state can tell; details are wrapped by the view.
    mutating func settlePopup() {
        guard let popup else { return }
        let content = PopupContent(of: self)
        let height = PopupContent.rows(in: size, wanted: content.lines.count)
        switch popup {
        case .picker(let picker):
            self.popup?.window.resize(height: PopupContent.rows(in: size, wanted: picker.choices.count))
        default: self.popup?.window.resize(count: content.lines.count, height: height)
        }
    }

    mutating func performInPopup(_ action: Action, count: Int?) {
        let times = count ?? 1
        let isPicker = popup?.place == .picker
        settlePopup()
        switch action {
        case .down: if isPicker { popup?.window.moveCursor(by: times) } else { scrollPopup(by: times) }
        case .up: if isPicker { popup?.window.moveCursor(by: -times) } else { scrollPopup(by: -times) }
        case .first: popup?.window.moveToStart()
        case .last: popup?.window.moveToEnd()
        case .halfPageDown: popup?.window.page(by: 0.5)
        case .halfPageUp: popup?.window.page(by: -0.5)
        case .pageDown: popup?.window.page(by: 1)
        case .pageUp: popup?.window.page(by: -1)
        case .choose: choose()
        case .close: closePopup()
        case .redraw: effects.append(.redraw)
        case .suspend: effects.append(.suspend)
        case .quit: effects.append(.quit(status: 0))
        default: break
        }
        previewTheme()
    }

    /// A text without a cursor moves as a whole.
    private mutating func scrollPopup(by rows: Int) {
        popup?.window.scroll(by: rows)
    }

    private mutating func previewTheme() {
        guard case .picker(let picker) = popup, case .theme = picker.purpose else { return }
        let name = picker.choices[picker.window.cursor]
        if name != theme { effects.append(.loadTheme(name)) }
    }

    private mutating func choose() {
        if case .history(let history, let window) = popup {
            popup = nil
            return openRevision(window.cursor, of: history)
        }
        guard case .picker(let picker) = popup else { return }
        popup = nil
        switch picker.purpose {
        case .theme: break
        case .sort: list.sort(by: SortKey.allCases[picker.window.cursor], in: snapshot)
        }
    }

    private mutating func closePopup() {
        defer { popup = nil }
        guard case .picker(let picker) = popup, case .theme(let before) = picker.purpose, before != theme else {
            return
        }
        effects.append(.loadTheme(before))
    }
}
