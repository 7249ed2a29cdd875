import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// Draws the lines of the text pane's body.
struct TextPainter {
    let state: Reader
    let theme: Theme
    let isFocused: Bool
    private let left: Side?
    private let right: Side?

    /// One side's text and what is to be marked in it.
    private struct Side {
        let text: String
        let marks: [TextMark]
        let matches: [TextSpan]
        let mentions: [TextSpan]
        let isLeft: Bool
    }

    init(state: Reader, theme: Theme, isFocused: Bool) {
        self.state = state
        self.theme = theme
        self.isFocused = isFocused
        func side(_ article: Int, isLeft: Bool) -> Side {
            let search = state.search.flatMap { $0.pane == .text ? $0 : nil }
            return Side(
                text: state.snapshot.articles[article].text,
                marks: isLeft ? state.text.layout.leftMarks : state.text.layout.rightMarks,
                matches: (isLeft ? search?.left : search?.right) ?? [],
                mentions: state.entities.highlighted.map { state.snapshot.entities[$0].spans(in: article) } ?? [],
                isLeft: isLeft)
        }
        switch state.text.content {
        case .diff(let left, let right):
            (self.left, self.right) = (side(left, isLeft: true), side(right, isLeft: false))
        case .reading(let article): (left, right) = (nil, side(article, isLeft: false))
        default: (left, right) = (nil, nil)
        }
    }

    /// Draws a line of the layout on a row of the body.
    func draw(_ index: Int, y: Int, on surface: inout Surface) {
        let row = state.text.layout.rows[index]
        let isCursor = index == state.text.window.cursor
        if isCursor {
            let line = Rect(x: 0, y: y, width: surface.size.width - 1, height: 1)
            surface.paint(line, style: theme[isFocused ? .uiCursor : .diffSame])
        }
        drawSign(row, y: y, isCursor: isCursor, on: &surface)
        drawContent(row, y: y, on: &surface)
    }

    /// Draws the lines of both sides while each scrolls by itself: of a line of the layout only the one side's half.
    func drawUnlocked(on surface: inout Surface) {
        let text = state.text
        let geometry = text.geometry
        for (isRight, window) in [
            (false, text.isOnRight ? text.otherWindow : text.window),
            (true, text.isOnRight ? text.window : text.otherWindow),
        ] {
            let isOn = isRight == text.isOnRight
            let start = isRight ? geometry.rightX - 1 : 0
            let half = Rect(
                x: start, y: 0, width: isRight ? surface.size.width - start : geometry.signX - 1,
                height: surface.size.height)
            for (y, index) in window.visible.enumerated() where index < text.layout.rows.count {
                let row = text.layout.rows[index]
                if index == window.cursor, isOn {
                    let line = Rect(x: half.x, y: y, width: half.width - (isRight ? 1 : 0), height: 1)
                    surface.paint(line, style: theme[isFocused ? .uiCursor : .diffSame])
                }
                let width = surface.size.width
                surface.within(half) { inside in
                    inside.within(Rect(x: -half.x, y: 0, width: width, height: half.height)) { whole in
                        drawContent(row, y: y, on: &whole)
                    }
                }
                if isOn { drawSign(row, y: y, isCursor: index == window.cursor, on: &surface) }
            }
        }
    }

    private func drawContent(_ row: TextRow, y: Int, on surface: inout Surface) {
        switch row.kind {
        case .text: drawWords(row, y: y, on: &surface)
        default: drawNote(row, y: y, on: &surface)
        }
    }

    // MARK: The gutter

    /// Draws the lines at both sides of the gutter, over the whole height of the body.
    func drawGutterLines(on surface: inout Surface) {
        guard state.text.geometry.mode == .sideBySide else { return }
        let x = state.text.geometry.signX
        for column in [x - 1, x + 2] {
            surface.verticalLine(at: Point(x: column, y: 0), length: surface.size.height, style: theme[.diffGutter])
        }
    }

    private func drawSign(_ row: TextRow, y: Int, isCursor: Bool, on surface: inout Surface) {
        let at = Point(x: state.text.geometry.signX, y: y)
        if state.text.geometry.mode == nil {
            // While reading, a mark in the margin shows the line the keys are on.
            if isCursor, isFocused { surface.putScalar("▌", at: at, style: theme[.uiTitleFocused]) }
            return
        }
        surface.put(row.sign.text, at: at, style: style(of: row.sign))
        if let marked = state.text.marked, marked.unit == row.unit, isFirstLine(of: marked, row) {
            let scalar: Unicode.Scalar = marked.onRight ? "▸" : "◂"
            surface.putScalar(scalar, at: Point(x: at.x + 1, y: y), style: theme[.uiTitleFocused])
        }
        guard row.isTied else { return }
        if state.text.geometry.mode == .sideBySide {
            surface.putScalar("╞", at: Point(x: at.x - 1, y: y), style: theme[.uiTitleFocused].withoutLines)
            surface.putScalar("╡", at: Point(x: at.x + 2, y: y), style: theme[.uiTitleFocused].withoutLines)
        } else {
            surface.putScalar("=", at: Point(x: at.x + 2, y: y), style: theme[.uiTitleFocused].withoutLines)
        }
    }

    /// Whether a line is the one on which the marked unit begins.
    private func isFirstLine(of marked: TextPane.MarkedUnit, _ row: TextRow) -> Bool {
        let span = marked.onRight ? row.right : row.left
        return span.map { $0.start <= marked.offset && marked.offset < max($0.end, $0.start + 1) } ?? false
    }

    private func style(of sign: RowSign) -> Style {
        switch sign {
        case .none: theme[.diffGutter]
        case .edited: theme[.uiTitleFocused].withoutLines
        case .trivia: theme[.diffTrivia]
        case .cut: theme[.diffCut].withoutLines
        case .added: theme[.diffAdded].withoutLines
        case .movedUp, .movedDown: theme[.diffMoved].withoutLines
        case .split, .merged: theme[.diffSplit].withoutLines
        case .alarm: theme[.diffGutterAlarm]
        }
    }

    // MARK: Words

    private func drawWords(_ row: TextRow, y: Int, on surface: inout Surface) {
        let geometry = state.text.geometry
        let pair = state.text.comparison.flatMap { $0.pairs.indices.contains(row.unit) ? $0.pairs[row.unit] : nil }
        if geometry.mode == .unified, let pair { drawSideMark(row, pair, y: y, on: &surface) }
        if let span = row.left, let left {
            draw(span, of: left, row, pair, at: Point(x: geometry.leftX, y: y), width: geometry.leftWidth, on: &surface)
        }
        if let span = row.right, let right {
            draw(
                span, of: right, row, pair, at: Point(x: geometry.rightX, y: y), width: geometry.rightWidth,
                on: &surface)
        }
    }

    /// With the left words over the right ones, which side a line is from.
    private func drawSideMark(_ row: TextRow, _ pair: AlignedPair, y: Int, on surface: inout Surface) {
        let at = Point(x: state.text.geometry.signX + 3, y: y)
        if row.left != nil {
            surface.putScalar("−", at: at, style: theme[.diffCut].withoutLines)
        } else if pair.kind != .same, pair.kind != .moved, !(pair.isTrivia && !state.text.showsTrivia) {
            surface.putScalar("+", at: at, style: theme[.diffAdded].withoutLines)
        }
    }

    private func draw(
        _ span: TextSpan, of side: Side, _ row: TextRow, _ pair: AlignedPair?, at point: Point, width: Columns,
        on surface: inout Surface
    ) {
        let base = pair.map { style(of: $0, isLeft: side.isLeft) } ?? zoneStyle(row.unit)
        let words = side.text.slice(span)
        surface.put(words, at: point, style: base, maxColumns: width + 1)
        if pair != nil {
            for mark in TextLayout.marks(side.marks, touching: span) where mark.unit == row.unit {
                paint(mark, in: span, words, of: side, at: point, on: &surface)
            }
        }
        if pair == nil, let dateline = dateline(before: row.unit) {
            paint(dateline, in: span, words, at: point, style: theme[.zoneDateline], on: &surface)
        }
        for mention in PaneSearch.spans(side.mentions, touching: span) {
            paint(mention, in: span, words, at: point, style: theme[.entityHighlight], on: &surface)
        }
        for match in PaneSearch.spans(side.matches, touching: span) {
            paint(match, in: span, words, at: point, style: theme[.uiMatch], on: &surface)
        }
    }

    /// Words cut from this side leave a place, which is shown on the blank before it.
    private func paint(
        _ mark: TextMark, in span: TextSpan, _ words: String, of side: Side, at point: Point, on surface: inout Surface
    ) {
        guard let edit = state.text.comparison?.pairs[mark.unit].edits[mark.edit] else { return }
        let isCurrent = state.text.stop != nil && state.text.currentEdit.map { $0 == (mark.unit, mark.edit) } == true
        var style = style(of: edit, isLeft: side.isLeft)
        if isCurrent { style.attributes.formUnion(.reverse) }
        if mark.span.isEmpty {
            guard span.contains(offset: mark.span.start) || mark.span.start == span.end, isCurrent else { return }
            let before = displayWidth(of: words.slice(TextSpan(0, mark.span.start - span.start)))
            surface.paint(Rect(x: point.x + max(0, before - 1), y: point.y, width: 1, height: 1), style: style)
        } else {
            paint(mark.span, in: span, words, at: point, style: style, on: &surface)
        }
    }

    private func paint(
        _ stretch: TextSpan, in span: TextSpan, _ words: String, at point: Point, style: Style,
        on surface: inout Surface
    ) {
        let start = max(stretch.start, span.start) - span.start
        let end = min(stretch.end, span.end) - span.start
        guard end > start else { return }
        let before = displayWidth(of: words.slice(TextSpan(0, start)))
        let width = displayWidth(of: words.slice(TextSpan(start, end)))
        surface.paint(Rect(x: point.x + before, y: point.y, width: width, height: 1), style: style)
    }

    // MARK: Styles

    private func zoneStyle(_ unit: Int) -> Style {
        guard case .reading(let article) = state.text.content else { return theme[.uiText] }
        let zones = state.snapshot.articles[article].zones
        return zones.indices.contains(unit) ? style(of: zones[unit].kind) : theme[.uiText]
    }

    /// The dateline that stands on the same line as the paragraph it opens.
    private func dateline(before unit: Int) -> TextSpan? {
        guard case .reading(let article) = state.text.content, unit > 0 else { return nil }
        let zones = state.snapshot.articles[article].zones
        guard unit < zones.count, zones[unit].kind == .paragraph, zones[unit - 1].kind == .dateline else { return nil }
        return zones[unit - 1].span
    }

    private func style(of zone: ZoneKind) -> Style {
        switch zone {
        case .headline: theme[.zoneHeadline]
        case .deck: theme[.zoneDeck]
        case .dateline: theme[.zoneDateline]
        case .byline, .credit: theme[.zoneByline]
        case .paragraph: theme[.uiText]
        case .subhead: theme[.zoneSubhead]
        case .caption: theme[.zoneCaption]
        case .signoff: theme[.zoneSignoff]
        case .advisory, .correction: theme[.zoneCaption]
        case .boilerplate: theme[.zoneBoilerplate]
        }
    }

    private func style(of pair: AlignedPair, isLeft: Bool) -> Style {
        let zone = pair.zone == .paragraph ? Style.plain : style(of: pair.zone)
        let own: Style
        switch pair.kind {
        case .same, .edited: own = theme[.diffSame]
        case .moved, .movedEdited: own = theme[.diffMoved]
        case .split, .merged: own = theme[.diffSame]
        case .cut: own = theme[.diffCut]
        case .added: own = theme[.diffAdded]
        }
        return pair.kind == .same || pair.kind == .edited ? zone.over(own) : own.over(zone)
    }

    private func style(of edit: Edit, isLeft: Bool) -> Style {
        if edit.alarm { return theme[edit.kind.scope] }
        if edit.kind.isTrivia { return theme[.diffTrivia] }
        return theme[isLeft ? .diffCutWord : .diffAddedWord]
    }

    // MARK: Notes

    private func drawNote(_ row: TextRow, y: Int, on surface: inout Surface) {
        let geometry = state.text.geometry
        switch row.kind {
        case .text, .blank: break
        case .previewEnds:
            let text = "… \(state.keys.key(for: .read) ?? "opening it") shows the rest"
            surface.put(
                text, at: Point(x: geometry.rightX, y: y), style: theme[.diffFolded], maxColumns: geometry.rightWidth)
        case .paragraph(let leftNumber, let rightNumber):
            if geometry.mode == .sideBySide, let leftNumber {
                surface.put("¶\(leftNumber)", at: Point(x: geometry.leftX, y: y), style: theme[.diffGutter])
            }
            if let rightNumber {
                surface.put("¶\(rightNumber)", at: Point(x: geometry.rightX, y: y), style: theme[.diffGutter])
            } else if geometry.mode == .unified, let leftNumber {
                surface.put("¶\(leftNumber) of the left", at: Point(x: geometry.leftX, y: y), style: theme[.diffGutter])
            }
        case .folded(let count):
            let text = "… \(Figures.count(count, "sentence")) unchanged …"
            let x = geometry.mode == .sideBySide ? geometry.leftX : geometry.rightX
            surface.put(
                text, at: Point(x: x, y: y), style: theme[.diffFolded], maxColumns: geometry.leftWidth,
                truncation: .tail)
            if geometry.mode == .sideBySide {
                surface.put(
                    text, at: Point(x: geometry.rightX, y: y), style: theme[.diffFolded],
                    maxColumns: geometry.rightWidth,
                    truncation: .tail)
            }
        case .cutHere(let count):
            let text = "\(Figures.count(count, "sentence")) cut here"
            surface.put(
                text, at: Point(x: geometry.rightX, y: y), style: theme[.diffFolded], maxColumns: geometry.rightWidth)
        case .movedAway(let to):
            let words = row.left.flatMap { span in left.map { $0.text.slice(span) } } ?? ""
            let parts = [Words("moved to ¶\(to): ", theme[.diffMoved]), Words(words, theme[.diffFolded])]
            surface.put(parts, at: Point(x: geometry.leftX, y: y), maxColumns: geometry.leftWidth)
        case .movedHere(let from):
            let text = "moved from ¶\(from)"
            surface.put(
                text, at: Point(x: geometry.rightX, y: y), style: theme[.diffMoved], maxColumns: geometry.rightWidth)
        case .hidden(let stretches, let words):
            let key = state.keys.key(for: .boilerplate).map { " · \($0) shows it" } ?? ""
            let count = words > 0 ? ", \(Figures.count(words, "word"))" : ""
            let text = "\(Figures.count(stretches, "stretch", "stretches")) of page furniture hidden\(count)\(key)"
            surface.put(
                text, at: Point(x: geometry.rightX, y: y), style: theme[.zoneBoilerplate],
                maxColumns: geometry.rightWidth,
                truncation: .tail)
        }
    }
}

extension EditClass {
    /// The scope of a theme that styles the words of an alarm.
    var scope: Scope {
        switch self {
        case .quote: .diffAlarmQuote
        case .figure: .diffAlarmFigure
        case .date: .diffAlarmDate
        case .name: .diffAlarmName
        case .label: .diffAlarmLabel
        case .claim: .diffAlarmClaim
        case .attribution: .diffAlarmAttribution
        case .negation: .diffAlarmNegation
        case .hedge: .diffAlarmHedge
        default: .diffAlarm
        }
    }
}
