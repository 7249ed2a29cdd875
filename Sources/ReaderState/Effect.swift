public import StoryIndex

/// Something to be done outside: the reader only says what.
public enum Effect: Hashable, Sendable {
    /// Compare two articles, and answer with ``Message/compared(_:_:)``.
    case compare(ComparisonRequest)
    /// Compare these when there is time, and answer each with ``Message/compared(_:_:)``: nobody waits for them.
    case prefetch([ComparisonRequest])
    /// Lay many versions beside each other, and answer with ``Message/collated(_:_:)``.
    case collate(CollationRequest)
    /// Find the articles that answer a query, and answer with ``Message/searchResult(query:generation:_:)``.
    case search(String)
    /// Write a judgement down, and answer with ``Message/judged(_:)``, or with a notice when it cannot be.
    case judge(Judgement)
    /// Make the stories anew with this threshold, in per cent; nothing is read again. The answer is a snapshot.
    case regroup(threshold: Int)
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
    /// Write what is on the screen as a report: one article, or the comparison of two. A file that exists stays, and is
    /// answered with ``Message/fileExists``, unless it is to be overwritten.
    case saveReport(left: Int, right: Int?, ties: [UnitTie], path: String, overwrites: Bool = false)
    /// Write a report of all versions that are laid beside each other; for a file that exists the same holds.
    case saveStory(CollationRequest, path: String, overwrites: Bool = false)
    /// Take mouse reports, or leave the mouse to the terminal.
    case setMouse(Bool)
    /// Send ``Message/tick`` after so long.
    case wake(milliseconds: Int)
}
