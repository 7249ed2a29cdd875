public import TerminalKit

/// The columns of the coverage matrix: a number, the beginning of the words, the base, then as many versions as fit.
///
/// Number, words and base stand still; the others scroll sideways. A cell is as wide as there is room for, so that the
/// heads can be read.
public struct MatrixGeometry: Hashable, Sendable {
    /// The columns of a row's number.
    public let numberWidth: Columns
    /// The columns of a row's words; zero when there is no room.
    public let wordsWidth: Columns
    /// The columns of a cell, the blank behind it included.
    public let cellWidth: Columns
    /// How many versions are on the screen, the base included.
    public let shown: Int
    /// How many versions there are.
    public let count: Int

    /// A cell narrower than this has no room for its share in figures.
    public static let figuresFrom: Columns = 10

    /// The columns in a pane of so many columns.
    public init(width: Columns, count: Int) {
        self.count = count
        // The last column is the scroll bar's, the first is blank.
        let room = max(0, width - 2)
        numberWidth = room >= 24 ? 4 : room >= 12 ? 3 : 0
        let forWords = room >= 90 ? 30 : room >= 60 ? 22 : room >= 40 ? 14 : 0
        let rest = max(0, room - numberWidth - forWords)
        cellWidth = max(6, min(12, rest / max(1, count)))
        shown = max(min(1, count), min(count, rest / cellWidth))
        wordsWidth = max(0, room - numberWidth - shown * cellWidth)
    }

    /// The first column of the cells: of the base's.
    public var cellsX: Columns { 1 + numberWidth + wordsWidth }

    /// The versions on the screen as columns of the matrix, left to right, when the first that is not the base is
    /// `first`.
    public func columns(from first: Int) -> [Int] {
        guard shown > 0 else { return [] }
        let start = max(1, min(first, count - shown + 1))
        return [0] + (0..<shown - 1).map { start + $0 }.filter { $0 < count }
    }

    /// The first scrolling column that shows `column`, moving as little as need be from `first`.
    func first(showing column: Int, from first: Int) -> Int {
        let room = max(1, shown - 1)
        let last = max(1, count - room)
        guard column > 0 else { return max(1, min(first, last)) }
        return max(1, min(last, max(column - room + 1, min(first, column))))
    }

    /// The column of the matrix at a column of the pane; nil beside the cells.
    func column(at x: Columns, from first: Int) -> Int? {
        guard x >= cellsX else { return nil }
        let place = (x - cellsX) / cellWidth
        let columns = columns(from: first)
        return columns.indices.contains(place) ? columns[place] : nil
    }
}
