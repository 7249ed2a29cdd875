import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// What is known of the change under the cursor.
struct DiffFoot {
    let state: Reader
    let theme: Theme
    let left: Int
    let right: Int

    func draw(in rect: Rect, on surface: inout Surface) {
        guard rect.height > 1 else { return }
        surface.rule(across: rect, row: rect.y, style: theme[.uiBorder])
        let lines = content
        for row in 1..<rect.height where row - 1 < lines.count {
            surface.put(lines[row - 1], at: Point(x: rect.x + 1, y: rect.y + row), maxColumns: rect.width - 2)
        }
    }

    private var content: [[Words]] {
        guard let row = state.text.currentRow else { return [] }
        if case .folded(let count) = row.kind {
            let key = state.keys.key(for: .details) ?? "Enter"
            return [[Words("\(Figures.count(count, "sentence")) unchanged; \(key) opens them", theme[.uiTextDim])]]
        }
        guard let pair = state.text.currentPair else { return [] }
        guard let current = state.text.currentEdit, current.unit == row.unit, pair.edits.indices.contains(current.edit)
        else {
            return [[Words(state.describe(pair), theme[.uiText])] + hint(pair)]
        }
        let edit = pair.edits[current.edit]
        let kind = edit.alarm ? "! \(edit.kind.rawValue)" : edit.kind.rawValue
        var first = [Words(kind, edit.alarm ? theme[edit.kind.scope] : theme[.uiTitleFocused])]
        if !edit.note.isEmpty { first.append(Words(": \(edit.note)", theme[.uiText])) }
        if pair.edits.count > 1 {
            first.append(Words(" (\(current.edit + 1) of \(pair.edits.count) here)", theme[.uiTextDim]))
        }
        first.append(Words(" · \(state.describe(pair))", theme[.uiTextDim]))
        return [first, words(of: edit)]
    }

    /// The words before and after, without line breaks.
    private func words(of edit: Edit) -> [Words] {
        let before = state.snapshot.articles[left].text.slice(edit.left)
        let after = state.snapshot.articles[right].text.slice(edit.right)
        let arrow = Words(" → ", theme[.uiTextDim])
        if edit.left.isEmpty { return [Words("+ ", theme[.uiTextDim]), Words(after, theme[.diffAddedWord])] }
        if edit.right.isEmpty { return [Words("− ", theme[.uiTextDim]), Words(before, theme[.diffCutWord])] }
        return [Words(before, theme[.diffCutWord]), arrow, Words(after, theme[.diffAddedWord])]
    }

    private func hint(_ pair: AlignedPair) -> [Words] {
        if pair.kind.isMoved, let key = state.keys.key(for: .otherEnd) {
            return [Words(" · \(key) goes to its other end", theme[.uiTextDim])]
        }
        if pair.edits.count > 0 {
            return [Words(" · \(Figures.count(pair.edits.count, "change")) in this sentence", theme[.uiTextDim])]
        }
        return []
    }
}
