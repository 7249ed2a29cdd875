import Glibc

/// What is known about the terminal, if there is one.
enum TerminalTraits {
    /// Whether standard output is a terminal.
    static var outputIsTerminal: Bool { isatty(1) == 1 }

    /// Whether standard error is a terminal that can redraw a line.
    static var errorsCanRedraw: Bool { isatty(2) == 1 && Environment["TERM"] != "dumb" }

    /// Whether standard output is to be coloured: on a terminal, unless `NO_COLOR` or `TERM=dumb` forbids it; elsewhere
    /// only by `CLICOLOR_FORCE` (see no-color.org and bixense.com/clicolors).
    static var wantsColour: Bool {
        if let no = Environment["NO_COLOR"], !no.isEmpty { return false }
        if let force = Environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
        return outputIsTerminal && Environment["TERM"] != "dumb"
    }

    /// The columns of the terminal that standard output is; nil when it is none.
    static var columns: Int? {
        guard outputIsTerminal else { return nil }
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}

/// The environment of the process.
enum Environment {
    /// The value of a variable; nil when it is not set.
    static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
