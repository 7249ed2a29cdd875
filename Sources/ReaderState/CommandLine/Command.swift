/// What can be typed behind `:`.
enum Command: Hashable {
    case quit
    case theme(String?)
    case set(Setting)
    case diff(String, String)
    case base(String)
    case help(String?)
    case messages
    case go(Int)
    case filter(String)
    case sort(SortKey)
    case read(String)
    case story(StoryView)

    enum Setting: Hashable {
        case trivia(Bool)
        case mouse(Bool)
        case fold(Bool)
        case wrap(Int?)
        case layout(DiffMode)
    }

    /// The names, with what stands behind each in the help.
    static let usage: [(name: String, arguments: String, help: String)] = [
        ("base", "outlet:NAME | auto", "compare with this outlet's version in every story that has one"),
        ("diff", "LEFT RIGHT", "compare two versions, by outlet or id"),
        ("entities", "", "which version names whom"),
        ("filter", "QUERY", "show only what answers the query; nothing to show all"),
        ("help", "[PLACE]", "the keys of a place"),
        ("lineage", "", "which version was made from which"),
        ("master", "", "the wire's text, put together from all versions"),
        ("matrix", "", "which version has which paragraph"),
        ("messages", "", "all warnings and messages"),
        ("quit", "", "leave"),
        ("read", "VERSION", "read one version, by outlet or id"),
        ("set", "trivia|mouse|fold on|off, wrap N|off, layout side|over|single", "change a setting"),
        ("sort", "date|size|outlets|headline", "sort the stories"),
        ("stops", "", "what each version kept, and where it stopped"),
        ("theme", "NAME", "change the theme"),
        ("1", "", "a number goes to that line"),
    ]

    /// Reads a line.
    ///
    /// - Throws: ``CommandError`` with what is wrong.
    static func parse(_ line: String) throws(CommandError) -> Command? {
        let words = line.split(separator: " ").map { String($0) }
        guard let name = words.first else { return nil }
        let rest = Array(words.dropFirst())
        if let number = Int(name) { return .go(number) }
        switch name {
        case "q", "quit", "qa", "q!", "qa!", "x", "wq", "exit": return .quit
        case "theme", "colorscheme", "colourscheme": return .theme(rest.first)
        case "set", "se": return .set(try setting(rest))
        case "diff":
            guard rest.count == 2 else { throw .usage("diff LEFT RIGHT") }
            return .diff(rest[0], rest[1])
        case "read":
            guard rest.count == 1 else { throw .usage("read VERSION") }
            return .read(rest[0])
        case "base":
            guard rest.count >= 1 else { throw .usage("base outlet:NAME, or base auto") }
            return .base(rest.joined(separator: " "))
        case "help", "h": return .help(rest.first)
        case "matrix", "lineage", "stops", "master", "entities": return StoryView(rawValue: name).map { .story($0) }
        case "messages", "mes": return .messages
        case "filter": return .filter(rest.joined(separator: " "))
        case "sort":
            guard let key = rest.first.flatMap(SortKey.init) else { throw .usage("sort date|size|outlets|headline") }
            return .sort(key)
        default: throw .unknown(name)
        }
    }

    private static func setting(_ words: [String]) throws(CommandError) -> Setting {
        let usage = "set trivia|mouse|fold on|off, set wrap N|off, set layout side|over|single"
        guard words.count == 2 else { throw .usage(usage) }
        switch (words[0], words[1]) {
        case ("trivia", "on"): return .trivia(true)
        case ("trivia", "off"): return .trivia(false)
        case ("mouse", "on"): return .mouse(true)
        case ("mouse", "off"): return .mouse(false)
        case ("fold", "on"): return .fold(true)
        case ("fold", "off"): return .fold(false)
        case ("wrap", "off"): return .wrap(nil)
        case ("wrap", let number):
            guard let columns = Int(number), columns >= 20 else { throw .usage("set wrap N|off, N at least 20") }
            return .wrap(columns)
        case ("layout", "side"): return .layout(.sideBySide)
        case ("layout", "over"): return .layout(.unified)
        case ("layout", "single"): return .layout(.single)
        default: throw .usage(usage)
        }
    }
}

/// Why a line is no command.
enum CommandError: Error, Hashable {
    /// There is no such command.
    case unknown(String)
    /// The words behind it are wrong; how it is used.
    case usage(String)

    /// A sentence for people.
    var text: String {
        switch self {
        case .unknown(let name): "no command '\(name)'; :help lists them"
        case .usage(let usage): "usage: :\(usage)"
        }
    }
}
