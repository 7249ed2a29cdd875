/// Something to be done outside: the reader only says what.
public enum Effect: Hashable, Sendable {
    /// Compare two articles, by their positions in the snapshot, and answer with ``Message/compared(left:right:_:)``.
    case compare(left: Int, right: Int)
    /// Find the articles that answer a query, and answer with ``Message/searchResult(query:_:)``.
    case search(String)
    /// End with this exit status.
    case quit(status: Int)
    /// Give the terminal back and stop until the shell says go on.
    case suspend
    /// Forget what the terminal shows and draw every cell.
    case redraw
    /// Read all sources again.
    case reload
    /// Put a text on the clipboard.
    case copy(String)
    /// Run a shell command with a text as its standard input.
    case pipe(command: String, text: String)
    /// Open a file in the user's editor, at a line when one is known.
    case edit(path: String, line: Int?)
    /// Open an address in the user's browser. Only `http` and `https` come here.
    case openURL(String)
    /// Load a theme and answer with ``Message/themeChanged(_:)``, or with a notice.
    case loadTheme(String)
    /// Write what is on the screen as a report: one article, or the comparison of two.
    case saveReport(left: Int, right: Int?, path: String)
    /// Take mouse reports, or leave the mouse to the terminal.
    case setMouse(Bool)
    /// Send ``Message/tick`` after so long.
    case wake(milliseconds: Int)
}
