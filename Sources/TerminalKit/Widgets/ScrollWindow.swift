/// The part of a long list that is on the screen, and the row the cursor is on.
///
/// Pure arithmetic: every change keeps the cursor inside the list and on the screen, with `margin` rows above and below
/// it where the list goes on (vim's `scrolloff`), and leaves no row empty that the list could fill.
public struct ScrollWindow: Hashable, Sendable {
    /// The row of the list the cursor is on; zero in an empty list.
    public private(set) var cursor = 0
    /// The row of the list at the top of the screen.
    public private(set) var top = 0
    /// The rows on the screen.
    public private(set) var height: Int
    /// The rows of the list.
    public private(set) var count: Int
    /// The rows to keep between the cursor and the edge.
    public private(set) var margin: Int

    /// A window at the start of a list.
    public init(count: Int = 0, height: Int = 0, margin: Int = 2) {
        self.count = max(0, count)
        self.height = max(0, height)
        self.margin = max(0, margin)
    }

    /// The rows of the list that are on the screen.
    public var visible: Range<Int> { top..<min(count, top + height) }

    /// The row of the screen the cursor is on.
    public var cursorRow: Int { cursor - top }

    /// Whether the cursor is on the last row of the list; false when there is none.
    public var isAtEnd: Bool { count > 0 && cursor == count - 1 }

    /// Takes another size of the list or the screen.
    public mutating func resize(count: Int? = nil, height: Int? = nil) {
        self.count = max(0, count ?? self.count)
        self.height = max(0, height ?? self.height)
        settle(to: cursor)
    }

    /// Takes another margin.
    public mutating func setMargin(_ rows: Int) {
        margin = max(0, rows)
        settle(to: cursor)
    }

    /// Puts the cursor on a row, or on the nearest there is.
    public mutating func moveCursor(to row: Int) { settle(to: row) }

    /// Moves the cursor down, or up with a negative number.
    public mutating func moveCursor(by rows: Int) { settle(to: cursor + rows) }

    /// Moves the cursor to the first row.
    public mutating func moveToStart() { settle(to: 0) }

    /// Moves the cursor to the last row.
    public mutating func moveToEnd() { settle(to: count - 1) }

    /// Moves by screens: `1` a page down (^F), `-0.5` half a page up (^U). The cursor stays on its row of the screen
    /// where the list allows it.
    public mutating func page(by screens: Double) {
        let rows = Int((Double(max(1, height)) * screens).rounded(.awayFromZero))
        top += rows
        settle(to: cursor + rows)
    }

    /// Moves what is shown and leaves the cursor on its row of the list, unless that would leave the screen (^E, ^Y,
    /// the wheel).
    public mutating func scroll(by rows: Int) {
        top = clampedTop(top + rows)
        let (first, last) = allowedCursor
        cursor = max(first, min(last, cursor))
    }

    /// Shows the cursor's row in the middle, at the top or at the bottom: 0.5, 0, 1 (zz, zt, zb).
    public mutating func place(cursorAt fraction: Double) {
        top = cursor - Int((Double(max(0, height - 1)) * fraction).rounded())
        settle(to: cursor)
    }

    /// Puts the cursor on a row and, when that row is not on the screen, shows it in the middle: for jumps and matches.
    public mutating func jump(to row: Int) {
        let isVisible = visible.contains(row)
        settle(to: row)
        if !isVisible { place(cursorAt: 0.5) }
    }

    private func clampedTop(_ row: Int) -> Int { max(0, min(row, count - height)) }

    private var effectiveMargin: Int { min(margin, max(0, (height - 1) / 2)) }

    /// The first and the last row the cursor may be on with this top; at the ends of the list the margin does not count.
    private var allowedCursor: (Int, Int) {
        let first = top == 0 ? 0 : top + effectiveMargin
        let bottom = top + height - 1
        let last = bottom >= count - 1 ? count - 1 : bottom - effectiveMargin
        return (max(0, min(first, count - 1)), max(0, last))
    }

    private mutating func settle(to row: Int) {
        cursor = max(0, min(row, count - 1))
        let margin = effectiveMargin
        let lowest = cursor + margin - height + 1
        top = clampedTop(max(lowest, min(top, cursor - margin)))
    }
}
