public import TerminalKit
import TextCore
public import WireModel

/// What the text pane shows.
public enum TextContent: Hashable, Sendable {
    /// Nothing, because there is nothing.
    case nothing
    /// What is known of the group under the list's cursor.
    case group(ListRow.Kind)
    /// One version: its position.
    case reading(Int)
    /// Two versions: their positions.
    case diff(left: Int, right: Int)
    /// All versions of a story at once.
    case story(StoryContent)
}

/// The middle pane: one version, or two beside each other.
public struct TextPane: Sendable {
    /// What is shown.
    public internal(set) var content = TextContent.nothing
    /// Whether it was opened, so that it stays while the list's cursor moves.
    public internal(set) var isOpened = false
    /// The layout the user wants for comparisons.
    public internal(set) var mode = DiffMode.sideBySide
    /// Whether changes of house style are marked.
    public internal(set) var showsTrivia = true
    /// Whether a changed sentence is marked as a whole, instead of the words that changed in it.
    public internal(set) var marksSentences = false
    /// Whether runs of unchanged sentences are folded.
    public internal(set) var foldsUnchanged = false
    /// Whether page furniture is shown while reading.
    public internal(set) var showsBoilerplate = false
    /// The most columns of a line of words while reading; nil for no limit.
    public internal(set) var wrap: Columns? = 76
    /// The cursor and the part of the text on the screen.
    public internal(set) var window = ScrollWindow(margin: 2)
    /// The lines.
    public internal(set) var layout = TextLayout()
    /// The columns of the body.
    public internal(set) var geometry = TextGeometry(readingIn: 80, wrap: 76)
    /// The comparison shown; nil while it is being made, and when one version is read.
    public internal(set) var comparison: Comparison?
    /// The stop the cursor jumped to; nil after it moved by lines.
    public internal(set) var stop: Int?
    /// Whether both sides of a comparison scroll together, by aligned units.
    public internal(set) var isLocked = true
    /// While they do not, whether the keys go to the right side.
    public internal(set) var isOnRight = false
    /// While they do not, the window of the side that the keys do not go to.
    public internal(set) var otherWindow = ScrollWindow(margin: 2)
    /// The unit that was marked to be tied to one of the other side.
    public internal(set) var marked: MarkedUnit?
    /// What a view of many versions has of its own.
    public internal(set) var story = StoryPane()
    var openedRuns: Set<Int> = []
    /// Whether an article alone is read in the place of a comparison: the next story is compared again.
    var standsForComparison = false
    var key: LayoutKey?
    var pending: PendingCursor?
    private var remembered: [LayoutKey: (window: ScrollWindow, stop: Int?)] = [:]
    private var settled: (cursor: Int, top: Int, stop: Int?)?
    private var isFresh = false

    /// What the lines depend on.
    struct LayoutKey: Hashable {
        var content: TextContent
        var isOpened: Bool
        var geometry: TextGeometry
        var options: DiffLayout.Options
        var showsBoilerplate: Bool
        var hasComparison: Bool
        var ties: [UnitTie]
        var storyStamp: Int
        var generation: Int
    }

    /// A unit that was marked: a place in the text of one side.
    public struct MarkedUnit: Hashable, Sendable {
        /// The pair it is in.
        public var unit: Int
        /// The place where it begins.
        public var offset: Int
        /// Whether it stands on the right.
        public var onRight: Bool
    }

    init() {}

    /// How many lines there are, whatever is shown.
    public var lineCount: Int {
        if case .story = content { story.lines.count } else { layout.rows.count }
    }

    /// Whether what is to be shown is still being made.
    var isWaiting: Bool {
        switch content {
        case .diff: comparison == nil
        case .story: story.versions == nil && story.articles.count > 1
        default: false
        }
    }

    /// The line under the cursor.
    public var currentRow: TextRow? { layout.rows.indices.contains(window.cursor) ? layout.rows[window.cursor] : nil }

    /// The pair under the cursor.
    public var currentPair: AlignedPair? {
        guard let comparison, let row = currentRow, comparison.pairs.indices.contains(row.unit) else { return nil }
        return comparison.pairs[row.unit]
    }

    /// The edit under the cursor: the one jumped to, else the first that begins on this line.
    public var currentEdit: (unit: Int, edit: Int)? {
        if let stop, layout.stops.indices.contains(stop) {
            return layout.stops[stop].edit.map { (layout.stops[stop].unit, $0) }
        }
        let found = stopsOnRow(window.cursor).first { $0.edit != nil }
        return found.flatMap { found in found.edit.map { (found.unit, $0) } }
    }

    /// The places to jump to on a line.
    ///
    /// - Complexity: O(log of the number of stops + length of the answer).
    public func stopsOnRow(_ row: Int) -> ArraySlice<TextStop> {
        let start = firstStop(notBefore: row)
        var end = start
        while end < layout.stops.count, layout.stops[end].row == row { end += 1 }
        return layout.stops[start..<end]
    }

    private func firstStop(notBefore row: Int) -> Int {
        var low = 0
        var high = layout.stops.count
        while low < high {
            let middle = (low + high) / 2
            if layout.stops[middle].row < row { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Jumps over so many stops of a kind; negative numbers go back.
    ///
    /// - Returns: whether there was one to go to.
    mutating func jump(_ kinds: TextStop.Kinds, by count: Int) -> Bool {
        var left = abs(count)
        var target: Int?
        let forward = count > 0
        var index: Int
        if let stop {
            index = forward ? stop + 1 : stop - 1
        } else {
            index = firstStop(notBefore: window.cursor)
            // The first change on the cursor's line is the one that the foot speaks of: the next one comes behind it.
            let isHere = layout.stops.indices.contains(index) && layout.stops[index].row == window.cursor
            if !forward { index -= 1 } else if isHere { index += 1 }
        }
        while layout.stops.indices.contains(index), left > 0 {
            if !layout.stops[index].kinds.isDisjoint(with: kinds) {
                target = index
                left -= 1
            }
            index += forward ? 1 : -1
        }
        guard let target else { return false }
        window.jump(to: layout.stops[target].row)
        stop = target
        return true
    }

    /// The number of the current stop among those of a kind, and how many there are.
    public func position(among kinds: TextStop.Kinds) -> (number: Int, count: Int) {
        var number = 0
        var count = 0
        var isOnRow = false
        for (index, candidate) in layout.stops.enumerated() where !candidate.kinds.isDisjoint(with: kinds) {
            count += 1
            if let stop {
                if index <= stop { number = count }
            } else if candidate.row < window.cursor || candidate.row == window.cursor && !isOnRow {
                number = count
                isOnRow = candidate.row == window.cursor
            }
        }
        return (number, count)
    }

    /// What the cursor stands on, so that it can be found again in other lines.
    var anchor: (unit: Int, offset: Int?, onRight: Bool)? {
        guard let row = currentRow else { return nil }
        if let right = row.right { return (row.unit, right.start, true) }
        if let left = row.left { return (row.unit, left.start, false) }
        return (row.unit, nil, true)
    }

    /// Takes other lines and keeps the cursor where it was in the text, on the same row of the screen. When the lines are
    /// as they were before and the cursor has not moved since, everything is where it was then.
    mutating func replaceLayout(_ new: TextLayout, for newKey: LayoutKey, keepingPlace: Bool) {
        let screenRow = window.cursorRow
        let anchor = keepingPlace ? anchor : nil
        let stopped = keepingPlace ? stop.flatMap { layout.stops.indices.contains($0) ? layout.stops[$0] : nil } : nil
        let wasMoved = settled.map { $0 != (window.cursor, window.top, stop) } ?? true
        if !keepingPlace || wasMoved { remembered = [:] }
        if keepingPlace, let key { remembered[key] = (window, stop) }
        layout = new
        stop = nil
        if !keepingPlace {
            window = ScrollWindow(height: window.height, margin: window.margin)
            otherWindow = window
        }
        window.resize(count: new.rows.count)
        otherWindow.resize(count: new.rows.count)
        isFresh = true
        guard let anchor else { return }
        if let before = remembered[newKey], before.window.count == new.rows.count {
            window = before.window
            stop = before.stop
            return
        }
        if let stopped,
            let index = new.stops.firstIndex(where: {
                $0.unit == stopped.unit && $0.edit == stopped.edit && $0.kinds == stopped.kinds
            })
        {
            window.moveCursor(to: new.stops[index].row)
            stop = index
        } else {
            window.moveCursor(to: row(of: anchor, in: new))
        }
        window.scroll(by: window.cursorRow - screenRow)
    }

    /// Notes where the cursor is, when there are other lines since the last time.
    mutating func noteSettled() {
        guard isFresh else { return }
        isFresh = false
        settled = (window.cursor, window.top, stop)
    }

    private func row(of anchor: (unit: Int, offset: Int?, onRight: Bool), in layout: TextLayout) -> Int {
        var firstOfUnit: Int?
        var lastBefore = 0
        for (index, row) in layout.rows.enumerated() {
            if row.unit == anchor.unit {
                firstOfUnit = firstOfUnit ?? index
                if let offset = anchor.offset, let span = anchor.onRight ? row.right : row.left, span.start <= offset,
                    offset <= span.end
                {
                    return index
                }
            }
            if row.unit <= anchor.unit, row.unit >= 0 { lastBefore = index }
        }
        return firstOfUnit ?? lastBefore
    }
}
