public import TerminalKit

/// The columns of the view of where each version stopped: a name, a bar over the base's paragraphs, what it kept.
public struct StopsGeometry: Hashable, Sendable {
    /// The first column of the names.
    public let labelX: Columns
    /// The columns of a name.
    public let labelWidth: Columns
    /// The first column of the bars.
    public let barX: Columns
    /// The columns of a bar.
    public let barWidth: Columns
    /// The columns of one paragraph; one when several share a column.
    public let cellWidth: Columns
    /// The paragraphs of the base.
    public let paragraphs: Int

    /// The columns behind a bar: a share and the alarms.
    static let figures: Columns = 12

    /// The columns in a pane of so many columns, for names of which the widest has `widest` columns.
    public init(width: Columns, widest: Columns, paragraphs: Int) {
        self.paragraphs = paragraphs
        labelX = 1
        let room = max(0, width - 3)
        labelWidth = min(widest, max(6, min(24, room / 4)))
        barX = labelX + labelWidth + 1
        let most = max(1, room - labelWidth - 1 - Self.figures)
        cellWidth = paragraphs > 0 ? max(1, min(6, most / paragraphs)) : 1
        barWidth = paragraphs > 0 ? min(most, cellWidth * paragraphs) : 0
    }

    /// The columns of the bar that a paragraph of the base takes, counted from the bar's start.
    ///
    /// - Parameter paragraph: its number, from 1.
    public func columns(of paragraph: Int) -> Range<Int> {
        guard paragraphs > 0, barWidth > 0 else { return 0..<0 }
        let index = max(0, min(paragraphs - 1, paragraph - 1))
        if cellWidth > 1 || paragraphs == barWidth { return index * cellWidth..<(index + 1) * cellWidth }
        let start = index * barWidth / paragraphs
        return start..<max(start + 1, (index + 1) * barWidth / paragraphs)
    }

    /// The paragraphs that share a column of the bar, numbered from 1.
    func paragraphs(at column: Int) -> ClosedRange<Int> {
        if cellWidth > 1 || paragraphs <= barWidth {
            let paragraph = min(paragraphs, column / cellWidth + 1)
            return paragraph...paragraph
        }
        // Rounded up, as the inverse of where each paragraph begins.
        let first = (column * paragraphs + barWidth - 1) / barWidth
        let last = max(first, ((column + 1) * paragraphs + barWidth - 1) / barWidth - 1)
        return min(paragraphs, first + 1)...min(paragraphs, last + 1)
    }
}
