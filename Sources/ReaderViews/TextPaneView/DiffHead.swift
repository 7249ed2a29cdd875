import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// What stands above a comparison: whose versions they are, and what it amounts to.
struct DiffHead {
    let state: Reader
    let theme: Theme
    let left: Int
    let right: Int

    func draw(in rect: Rect, on surface: inout Surface) {
        guard !rect.isEmpty else { return }
        var y = rect.y
        if rect.height >= 4 {
            if state.text.geometry.mode == .sideBySide {
                drawColumns(in: rect, on: &surface)
            } else {
                drawStacked(in: rect, on: &surface)
            }
            y += 2
        }
        surface.put(summary, at: Point(x: rect.x + 1, y: y), maxColumns: rect.width - 2)
        if rect.height >= 4 {
            surface.rule(across: rect, row: y + 1, style: theme[.uiBorder])
            if state.text.geometry.mode == .sideBySide {
                let x = rect.x + state.text.geometry.signX
                surface.putScalar("┬", at: Point(x: x - 1, y: y + 1), style: theme[.uiBorder])
                surface.putScalar("┬", at: Point(x: x + 2, y: y + 1), style: theme[.uiBorder])
            }
        }
    }

    private func facts(_ article: Int) -> [Words] {
        // The outlets tell the sides apart, unless they are the same: then the files do.
        let (one, other) = (state.snapshot.articles[left].outlet, state.snapshot.articles[right].outlet)
        let name = one == other ? state.snapshot.label(of: article) : state.snapshot.articles[article].outlet
        let label = Words(name, theme[.listOutlet])
        let base = state.isBase(article) ? [Words(" base", theme[.listAgency])] : []
        return [label] + base + [Words(" · " + state.facts(of: article, withLabel: false), theme[.uiTextDim])]
    }

    private func headline(_ article: Int) -> Words {
        guard let headline = state.snapshot.articles[article].headline else {
            return Words("no headline", theme[.uiTextDim])
        }
        return Words(headline, theme[.zoneHeadline])
    }

    private func drawColumns(in rect: Rect, on surface: inout Surface) {
        let geometry = state.text.geometry
        for (article, x, width) in [
            (left, geometry.leftX, geometry.leftWidth), (right, geometry.rightX, geometry.rightWidth),
        ] {
            if !state.text.isLocked, (article == right) == state.text.isOnRight {
                // The side that the keys scroll.
                surface.putScalar("▸", at: Point(x: rect.x + x - 1, y: rect.y), style: theme[.uiTitleFocused])
            }
            surface.put(facts(article), at: Point(x: rect.x + x, y: rect.y), maxColumns: width)
            surface.put([headline(article)], at: Point(x: rect.x + x, y: rect.y + 1), maxColumns: width)
        }
    }

    private func drawStacked(in rect: Rect, on surface: inout Surface) {
        for (row, (sign, article)) in [
            (Words("− ", theme[.diffCut].withoutLines), left), (Words("+ ", theme[.diffAdded].withoutLines), right),
        ]
        .enumerated() {
            let words = [sign] + facts(article)
            surface.put(words, at: Point(x: rect.x + 1, y: rect.y + row), maxColumns: rect.width - 2)
        }
    }

    private var summary: [Words] {
        guard let summary = state.text.comparison?.summary else { return [Words("comparing …", theme[.uiTextDim])] }
        var parts: [Words] = []
        func add(_ text: String, _ style: Style = theme[.uiText]) {
            if !parts.isEmpty { parts.append(Words(" · ", theme[.uiTextDim])) }
            parts.append(Words(text, style))
        }
        // The least important stands last: a narrow pane cuts it off.
        add("kept \(Figures.share(summary.kept))")
        if summary.cut > 0 { add("cut \(Figures.share(summary.cut))", theme[.diffCut].withoutLines) }
        add(Figures.count(summary.alarms, "alarm"), summary.alarms > 0 ? theme[.diffGutterAlarm] : theme[.uiTextDim])
        if let stopped = summary.stoppedAfterParagraph { add("stopped after ¶\(stopped)", theme[.warning]) }
        if summary.moved > 0 { add("\(summary.moved) moved", theme[.diffMoved].withoutLines) }
        if summary.added > 0 { add("added \(Figures.share(summary.added))", theme[.diffAdded].withoutLines) }
        add("\(summary.trivia) style" + (state.text.showsTrivia ? "" : " (unmarked)"), theme[.uiTextDim])
        return parts
    }
}

/// What stands above one version.
struct ReadingHead {
    let state: Reader
    let theme: Theme
    let article: Int

    func draw(in rect: Rect, on surface: inout Surface) {
        guard !rect.isEmpty else { return }
        let words = [
            Words(state.snapshot.label(of: article), theme[.listOutlet]),
            Words(" · " + state.facts(of: article, withLabel: false), theme[.uiTextDim]),
            Words(" · " + state.standingSentence(of: article), theme[.uiTextDim]),
        ]
        surface.put(words, at: Point(x: rect.x + 1, y: rect.y), maxColumns: rect.width - 2)
        if rect.height > 1 {
            surface.rule(across: rect, row: rect.y + 1, style: theme[.uiBorder])
        }
    }
}
