/// Columns by rows.
struct ScreenSize: Hashable, Sendable, CustomStringConvertible {
    var columns: Int
    var rows: Int

    init(_ columns: Int, _ rows: Int) { (self.columns, self.rows) = (columns, rows) }

    var description: String { "\(columns)x\(rows)" }

    /// One pane, two panes, three panes.
    static let all = [ScreenSize(80, 24), ScreenSize(120, 40), ScreenSize(200, 60)]
}

/// What a terminal shows: its rows, without the blanks at their ends.
struct Screen: Hashable, Sendable, CustomStringConvertible {
    let rows: [String]

    init(_ text: String) {
        var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if rows.last == "" { rows.removeLast() }
        self.rows = rows
    }

    var description: String { rows.joined(separator: "\n") }

    /// The message line, under the status line.
    var foot: String { rows.last ?? "" }
    /// The status line.
    var status: String { rows.dropLast().last ?? "" }

    /// The first row, with the names of the panes.
    var title: String { rows.first ?? "" }

    /// All articles are read and grouped, and the list is shown.
    var hasLoaded: Bool { title.contains("articl") && status.contains("STORIES  by date") }

    func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

    /// The first row that holds a text.
    func row(of text: String) -> Int? { rows.firstIndex { $0.contains(text) } }
}
