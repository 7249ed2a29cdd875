/// Why the screen could not be taken over.
public enum TerminalError: Error, Hashable, Sendable {
    /// Standard output is a file or a pipe.
    case outputIsNoTerminal
    /// Standard input is a file or a pipe, and there is no `/dev/tty` to read keys from.
    case inputIsNoTerminal
    /// TERM is not set.
    case terminalTypeMissing
    /// terminfo has no entry for TERM.
    case terminalTypeUnknown(String)
    /// The terminal cannot move its cursor (`TERM=dumb`).
    case terminalTooSimple(String)
    /// The system has no locale with UTF-8.
    case noUTF8Locale
    /// ncurses gave no reason.
    case cursesFailed(String)
}

extension TerminalError: CustomStringConvertible {
    /// A sentence for people, with the way out.
    public var description: String {
        switch self {
        case .outputIsNoTerminal:
            "standard output is no terminal"
        case .inputIsNoTerminal:
            "standard input is no terminal, and there is no /dev/tty to read keys from"
        case .terminalTypeMissing:
            "the environment variable TERM is not set; try TERM=xterm-256color"
        case .terminalTypeUnknown(let name):
            "the terminal type “\(name)” (TERM) is not known on this system; try TERM=xterm-256color, or install ncurses-term"
        case .terminalTooSimple(let name):
            "the terminal “\(name)” (TERM) cannot move its cursor, so there can be no screen"
        case .noUTF8Locale:
            "the system has no locale with UTF-8, which the screen needs; try LC_ALL=C.UTF-8"
        case .cursesFailed(let name):
            "ncurses cannot start on the terminal “\(name)” (TERM)"
        }
    }
}
