public import TextCore

/// A search in one of the panes, and what it found.
public struct PaneSearch: Sendable {
    /// Where it searches.
    public let pane: Pane
    /// What it searches for.
    public let search: TextSearch
    /// In the text pane: where it stands on the left.
    public internal(set) var left: [TextSpan] = []
    /// In the text pane: where it stands on the right, or in the one version.
    public internal(set) var right: [TextSpan] = []
    /// The lines with a match, in order. Of the text pane and the entities only; the list has folds and is searched anew.
    public internal(set) var rows: [Int] = []
    var key: TextPane.LayoutKey?

    init(pane: Pane, query: String) {
        self.pane = pane
        search = TextSearch(query)
    }

    /// The spans that touch a stretch of one side.
    ///
    /// - Complexity: O(log of all spans + length of the answer).
    public static func spans(_ spans: [TextSpan], touching stretch: TextSpan) -> ArraySlice<TextSpan> {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].end <= stretch.start { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < spans.count, spans[end].start < stretch.end { end += 1 }
        return spans[low..<end]
    }
}
