import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// The line at the top of a pane: a rule with the pane's number and name in it, and where the panes are that have no
/// room on the screen.
struct TitleBar {
    let state: Reader
    let theme: Theme
    let pane: Pane

    func draw(on surface: inout Surface) {
        guard let frame = state.screen.frame(of: pane) else { return }
        let isFocused = state.focus == pane
        let rule = isFocused ? theme[.uiBorderFocused] : theme[.uiBorder]
        surface.horizontalLine(at: frame.origin, length: frame.width, style: rule)
        let shown = state.screen.panes.map(\.pane)
        var words: [Words] = [Words("─", rule)]
        if shown.count == 1 {
            words += breadcrumb(rule: rule)
        } else {
            if pane == shown.first, !shown.contains(.list) {
                words += [Words(" ‹ 1 Stories ", theme[.uiTextDim]), Words("─", rule)]
            }
            words.append(Words(" \(name(of: pane)) ", isFocused ? theme[.uiTitleFocused] : theme[.uiTitle]))
        }
        var used = surface.put(words, at: frame.origin, maxColumns: frame.width)
        var end = frame.maxX - 1
        if shown.count == 2, pane == shown.last, pane != .entities {
            let text = " 3 Entities › "
            if frame.width - used > displayWidth(of: text) + 2 {
                end =
                    surface.put(
                        [Words(text, theme[.uiTextDim])], endingAt: end, row: frame.y, notBefore: frame.x + used) - 1
            }
        }
        let note = self.note
        if !note.isEmpty, end - frame.x - used > 12 {
            used += 1
            let at = Point(x: frame.x + used, y: frame.y)
            surface.put(
                " \(note) ", at: at, style: theme[.uiTextDim], maxColumns: end - frame.x - used, truncation: .tail)
        }
    }

    private func breadcrumb(rule: Style) -> [Words] {
        var words: [Words] = []
        for other in Pane.allCases {
            if !words.isEmpty { words.append(Words("›", theme[.uiTextDim])) }
            let style = other == pane ? theme[.uiTitleFocused] : theme[.uiTextDim]
            words.append(Words(" \(name(of: other)) ", style))
        }
        return words
    }

    private func name(of pane: Pane) -> String {
        guard pane == .text else { return "\(pane.rawValue) \(pane.title)" }
        switch state.text.content {
        case .diff: return "2 Comparison"
        case .story(let content): return "2 \(content.view.title)"
        case .reading: return state.text.isOpened ? "2 Reading" : "2 Preview"
        default: return "2 \(pane.title)"
        }
    }

    private var note: String {
        switch pane {
        case .list: listNote
        case .text: textNote
        case .entities: entitiesNote
        }
    }

    private var listNote: String {
        let snapshot = state.snapshot
        guard !snapshot.articles.isEmpty else { return "" }
        if let shown = state.list.shownArticles {
            return "\(Figures.grouped(shown)) of \(Figures.count(snapshot.articles.count, "article"))"
        }
        let stories =
            snapshot.clusters.isEmpty ? "" : Figures.count(snapshot.clusters.count, "story", "stories") + " · "
        return stories + Figures.count(snapshot.articles.count, "article")
    }

    private var textNote: String {
        if case .story(let content) = state.text.content {
            if case .entity(let entity) = content.source { return state.snapshot.entities[entity].name }
            if case .versions(let articles, _) = content.source, articles.count > 1 {
                return "of \(Figures.count(articles.count, "marked version"))"
            }
            return state.text.story.base.map { state.snapshot.title(of: $0) } ?? ""
        }
        guard case .diff = state.text.content else { return "" }
        let mode = state.text.geometry.mode ?? state.text.mode
        let house = state.text.showsTrivia ? "" : " · house style not marked"
        let lock = state.text.isLocked ? "" : " · scrolling unlocked"
        return mode.title + lock + house + (state.text.foldsUnchanged ? " · unchanged folded" : "")
    }

    private var entitiesNote: String {
        let pane = state.entities
        guard pane.total > 0 else { return "" }
        var parts = [Figures.grouped(pane.total)]
        if pane.dropped > 0 { parts.append("−\(pane.dropped)") }
        if pane.added > 0 { parts.append("+\(pane.added)") }
        if pane.onlyDiffering { parts.append("differing") }
        return parts.joined(separator: " · ")
    }
}
