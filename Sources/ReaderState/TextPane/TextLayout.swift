public import TextCore
import WireModel

/// Everything that is known of the lines of the text pane: made once for a comparison or an article and a width.
public struct TextLayout: Sendable {
    /// The lines, top to bottom.
    public internal(set) var rows: [TextRow] = []
    /// The places to jump to, in order.
    public internal(set) var stops: [TextStop] = []
    /// The words to mark on the left, in the order of the text.
    public internal(set) var leftMarks: [TextMark] = []
    /// The words to mark on the right, in the order of the text.
    public internal(set) var rightMarks: [TextMark] = []
    /// The stretches of page furniture that are not shown.
    public internal(set) var hiddenZones = 0

    init() {}

    /// The marks that touch a span.
    ///
    /// - Complexity: O(log of the number of marks + length of the answer), as long as the marks do not overlap.
    public static func marks(_ marks: [TextMark], touching span: TextSpan) -> ArraySlice<TextMark> {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].span.end < span.start { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < marks.count, marks[end].span.start < span.end { end += 1 }
        return marks[low..<end]
    }

    /// The line that shows a place of one side, or the last line before it; nil when there is none.
    func row(showing offset: Int, onRight: Bool) -> Int? {
        var best: Int?
        for (index, row) in rows.enumerated() {
            guard case .text = row.kind, let span = onRight ? row.right : row.left else { continue }
            if span.start <= offset, offset < max(span.end, span.start + 1) { return index }
            if span.start <= offset { best = index }
        }
        return best
    }
}
