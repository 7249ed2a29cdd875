import CNcurses
import TerminalKit

/// Which terminfo entry to open the screen with, and how many colours it shows.
struct TerminalChoice: Equatable {
    let name: String
    let depth: ColorDepth

    /// What terminfo knows of an entry.
    struct Capabilities: Equatable {
        let movesCursor: Bool
        let colors: Int
    }

    /// Decides from the environment.
    ///
    /// ncurses ignores COLORTERM; a terminal that says there it has true colour gets the `-direct` entry of its family,
    /// or xterm's, in which the number of a colour is its red, green and blue.
    ///
    /// - Parameters:
    ///   - wanted: the most colours to use, whatever the terminal has.
    ///   - lookUp: what terminfo knows of an entry, nil when it has none.
    init(
        environment: (String) -> String?, wanted: ColorDepth = .truecolor, lookUp: (String) -> Capabilities?
    ) throws(TerminalError) {
        guard let term = environment("TERM"), !term.isEmpty else { throw .terminalTypeMissing }
        guard let capabilities = lookUp(term) else { throw .terminalTypeUnknown(term) }
        guard capabilities.movesCursor else { throw .terminalTooSimple(term) }
        let limit: ColorDepth = (environment("NO_COLOR") ?? "").isEmpty ? wanted : .none
        if limit == .truecolor {
            if capabilities.colors > 256 {
                self.init(name: term, depth: .truecolor)
                return
            }
            let says = environment("COLORTERM")
            if says == "truecolor" || says == "24bit" {
                for name in Self.directNames(for: term) {
                    guard let direct = lookUp(name), direct.movesCursor, direct.colors > 256 else { continue }
                    self.init(name: name, depth: .truecolor)
                    return
                }
            }
        }
        let own: ColorDepth = capabilities.colors >= 256 ? .ansi256 : capabilities.colors >= 8 ? .ansi16 : .none
        self.init(name: term, depth: min(own, limit))
    }

    private init(name: String, depth: ColorDepth) {
        self.name = name
        self.depth = depth
    }

    /// `tmux-256color` → `tmux-direct`, `xterm-kitty` → `kitty-direct`, and always xterm's.
    private static func directNames(for term: String) -> [String] {
        let words = term.split(separator: "-").map(String.init)
        var names: [String] = []
        if words.count > 1, words[0] == "xterm", words[1] != "256color" { names.append("\(words[1])-direct") }
        if let first = words.first, first != "xterm", first != "screen" { names.append("\(first)-direct") }
        return names + ["xterm-direct"]
    }
}

extension TerminalChoice.Capabilities {
    /// Asks terminfo.
    init?(terminfo name: String) {
        let info = stet_terminfo_of(name)
        guard info.exists else { return nil }
        self.init(movesCursor: info.moves_cursor, colors: Int(info.colors))
    }
}
