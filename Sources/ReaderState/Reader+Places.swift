import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// Where the user was before a view or a comparison was opened from there.
struct ReaderPlace: Sendable {
    var content: TextContent
    var isOpened: Bool
    var focus: Pane
    var isZoomed: Bool
    var window: ScrollWindow
    var stop: Int?
    var openedRuns: Set<Int>
    var column: Int
    var firstColumn: Int
    var opened: Set<MasterPlace>
    var evidenceWindow: ScrollWindow
    var isInEvidence: Bool
    var standsForComparison: Bool
}

/// Where the cursor is to be put once the lines are there.
enum PendingCursor: Hashable, Sendable {
    /// On the words at a place of one of the texts, on that row of the screen; a third down where none is given.
    case words(Reader.TextPlace, screenRow: Int? = nil)
    /// Where it was.
    case window(ScrollWindow, stop: Int?)
}

extension Reader {
    /// How many places are kept to go back to.
    private static let mostPlaces = 64

    /// Keeps where the user is now, for `q` to come back to.
    mutating func remember() {
        places.append(
            ReaderPlace(
                content: text.content, isOpened: text.isOpened, focus: focus, isZoomed: wishes.isZoomed,
                window: text.window, stop: text.stop, openedRuns: text.openedRuns, column: text.story.column,
                firstColumn: text.story.firstColumn, opened: text.story.opened,
                evidenceWindow: text.story.evidenceWindow, isInEvidence: text.story.isInEvidence,
                standsForComparison: text.standsForComparison))
        if places.count > Self.mostPlaces { places.removeFirst() }
    }

    /// Goes back to the last place that was kept.
    ///
    /// - Returns: false when there is none.
    mutating func returnToPlace() -> Bool {
        guard let place = places.popLast() else { return false }
        guard place.isOpened else {
            closeText()
            focus(on: place.focus)
            return true
        }
        wishes.isZoomed = place.isZoomed
        text.content = place.content
        text.comparison = nil
        text.standsForComparison = place.standsForComparison
        text.isOpened = true
        text.openedRuns = place.openedRuns
        text.isLocked = true
        (text.story.column, text.story.firstColumn) = (place.column, place.firstColumn)
        text.story.opened = place.opened
        text.story.key = nil
        text.key = nil
        text.pending = .window(place.window, stop: place.stop)
        focus = place.focus
        settle()
        // The evidence is that of the line that the cursor has come back to.
        settle()
        if storyView == .lineage, place.isInEvidence, !text.story.evidence.isEmpty {
            text.story.isInEvidence = true
            text.story.evidenceWindow.moveCursor(to: place.evidenceWindow.cursor)
        }
        return true
    }

    /// Keeps of the places only those from which nothing was opened but by the list: what else there was is of another
    /// story now.
    mutating func forgetOpenedPlaces() { places.removeAll(where: \.isOpened) }

    /// The same places in a newer snapshot, as far as they are there.
    mutating func mapPlaces(_ newContent: (TextContent) -> TextContent?) {
        places = places.compactMap { place in
            guard let content = newContent(place.content) else { return nil }
            var mapped = place
            mapped.content = content
            return mapped
        }
    }

    /// Where the cursor of a comparison is to be found again in newer texts; nil for anything else.
    ///
    /// - Parameter newText: the newer text of an article.
    func comparedPlace(_ newText: (Int) -> String?) -> PendingCursor? {
        guard case .diff(let left, let right) = text.content, let anchor = text.anchor else { return text.pending }
        let article = anchor.onRight ? right : left
        guard let offset = anchor.offset, let newer = newText(article) else { return .window(text.window, stop: nil) }
        let moved = Self.moved(offset, from: snapshot.articles[article].text, to: newer)
        return .words(TextPlace(offset: moved, onRight: anchor.onRight), screenRow: text.window.cursorRow)
    }

    /// Where a place of a text is in a newer one, if one stretch changed: before it where it was, behind it as far from the end.
    ///
    /// - Complexity: O(length of both).
    static func moved(_ offset: Int, from old: String, to new: String) -> Int {
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        let shorter = min(old.count, new.count)
        var before = 0
        while before < shorter, old[before] == new[before] { before += 1 }
        if offset <= before { return offset }
        var behind = 0
        while behind < shorter - before, old[old.count - 1 - behind] == new[new.count - 1 - behind] { behind += 1 }
        if offset >= old.count - behind { return offset + new.count - old.count }
        return min(offset, new.count - behind)
    }

    /// Puts the cursor where it was asked to be, once there are lines.
    mutating func settlePending() {
        guard let pending = text.pending, !text.isWaiting else { return }
        text.pending = nil
        switch pending {
        case .window(let window, let stop):
            let (height, count) = (text.window.height, text.window.count)
            text.window = window
            text.window.resize(count: count, height: height)
            text.stop = stop.flatMap { text.layout.stops.indices.contains($0) ? $0 : nil }
        case .words(let place, let screenRow):
            guard storyView == nil, let row = row(showing: place) else { return }
            text.window.moveCursor(to: row)
            if let screenRow {
                text.window.scroll(by: text.window.cursorRow - screenRow)
            } else {
                text.window.place(cursorAt: 0.3)
            }
            text.stop = nil
        }
    }

    /// The line that shows a place; a fold that hides it is opened.
    private mutating func row(showing place: TextPlace) -> Int? {
        guard let comparison = text.comparison else { return text.layout.row(showing: place.offset, onRight: true) }
        let unit = comparison.pairs.firstIndex { pair in
            let passage = place.onRight ? pair.right : pair.left
            return passage.map { $0.span.start <= place.offset && place.offset < max($0.span.end, $0.span.start + 1) }
                ?? false
        }
        guard let unit else { return text.layout.row(showing: place.offset, onRight: place.onRight) }
        let fold = text.layout.rows.first { row in
            if case .folded(let count) = row.kind { (row.unit..<row.unit + count).contains(unit) } else { false }
        }
        if let fold {
            text.openedRuns.insert(fold.unit)
            layText()
        }
        let rows = text.layout.rows
        let exact = rows.firstIndex { row in
            guard row.unit == unit, case .text = row.kind else { return false }
            let span = place.onRight ? row.right : row.left
            return span.map { $0.start <= place.offset && place.offset < max($0.end, $0.start + 1) } ?? false
        }
        return exact ?? rows.firstIndex { $0.unit == unit } ?? rows.lastIndex { $0.unit >= 0 && $0.unit <= unit }
    }
}
