extension KeyPress: CustomStringConvertible, LosslessStringConvertible {
    /// The name of the press as the help writes it: `j`, `G`, `^D`, `A-x`, `S-Tab`, `Space`, `PgDn`, `F1`.
    public var description: String {
        var prefix = ""
        if modifiers.contains(.alt) { prefix += "A-" }
        if case .character(let character) = key, character != " " {
            guard modifiers.contains(.control) else { return prefix + String(character) }
            return prefix + "^" + character.uppercased()
        }
        if modifiers.contains(.control) { prefix += "C-" }
        if modifiers.contains(.shift) { prefix += "S-" }
        return prefix + key.name
    }

    /// The press of a name; nil when there is no such key.
    ///
    /// Takes what ``description`` gives, and the spellings of vim and emacs: `<C-d>`, `Ctrl-D`, `M-x`, `<CR>`, `<Esc>`.
    public init?(_ description: String) {
        var text = description[...]
        if text.count > 2, text.first == "<", text.last == ">" { text = text.dropFirst().dropLast() }
        var modifiers: Modifiers = []
        while text.count > 1 {
            if text.first == "^" {
                modifiers.insert(.control)
                text = text.dropFirst()
            } else if let (modifier, length) = Self.prefix(of: text) {
                modifiers.insert(modifier)
                text = text.dropFirst(length)
            } else {
                break
            }
        }
        guard let key = Key(name: String(text)) else { return nil }
        guard case .character(let character) = key, modifiers.contains(.control) else {
            self.init(key, modifiers)
            return
        }
        self.init(.character(Character(character.lowercased())), modifiers)
    }

    private static func prefix(of text: Substring) -> (Modifiers, Int)? {
        let prefixes: [(String, Modifiers)] = [
            ("c-", .control), ("ctrl-", .control), ("a-", .alt), ("m-", .alt), ("alt-", .alt), ("s-", .shift),
            ("shift-", .shift),
        ]
        let lower = text.lowercased()
        for (prefix, modifier) in prefixes where lower.hasPrefix(prefix) && lower.count > prefix.count {
            return (modifier, prefix.count)
        }
        return nil
    }
}

extension Key {
    /// The name without modifiers, such as `Space` or `PgDn`.
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .function(let number): "F\(number)"
        default: Self.named.first { $0.key == self }?.names[0] ?? ""
        }
    }

    init?(name: String) {
        if name.count == 1, let character = name.first {
            self = .character(character)
            return
        }
        let lower = name.lowercased()
        if lower.first == "f", let number = Int(lower.dropFirst()), (1...63).contains(number) {
            self = .function(number)
            return
        }
        guard let match = Self.named.first(where: { $0.names.contains { $0.lowercased() == lower } }) else {
            return nil
        }
        self = match.key
    }

    /// The first name is printed, all are read.
    private static let named: [(key: Key, names: [String])] = [
        (.enter, ["Enter", "Return", "CR"]), (.escape, ["Esc", "Escape"]), (.tab, ["Tab"]),
        (.backspace, ["Backspace", "BS"]), (.delete, ["Del", "Delete"]), (.insert, ["Ins", "Insert"]),
        (.up, ["Up"]), (.down, ["Down"]), (.left, ["Left"]), (.right, ["Right"]), (.home, ["Home"]), (.end, ["End"]),
        (.pageUp, ["PgUp", "PageUp"]), (.pageDown, ["PgDn", "PageDown"]), (.character(" "), ["Space"]),
        (.character("<"), ["lt"]), (.character("|"), ["Bar"]),
    ]
}

/// Keys pressed one after the other that mean one thing, such as `gg` or `]c`.
public struct KeySequence: Hashable, Sendable {
    /// The presses in order; never empty when made from a name.
    public var presses: [KeyPress]

    /// Makes a sequence.
    public init(_ presses: [KeyPress]) { self.presses = presses }
}

extension KeySequence: CustomStringConvertible, LosslessStringConvertible {
    /// The names of the presses, run together when all are characters: `gg`, `]c`; else with spaces: `^W j`.
    public var description: String {
        let names = presses.map(\.description)
        return names.allSatisfy { $0.count == 1 } ? names.joined() : names.joined(separator: " ")
    }

    /// The sequence of a name; nil when a part of it is no key.
    ///
    /// Names of keys stand between spaces: `g Enter`; what is no name is read as characters: `gg`, `]c`.
    public init?(_ description: String) {
        var presses: [KeyPress] = []
        for part in description.split(separator: " ") {
            if let press = KeyPress(String(part)) {
                presses.append(press)
            } else if let run = Self.presses(inRun: part) {
                presses += run
            } else {
                return nil
            }
        }
        guard !presses.isEmpty else { return nil }
        self.presses = presses
    }

    /// Characters, `^X` and `<Name>` written together; a bracket that closes nothing is a character.
    private static func presses(inRun text: Substring) -> [KeyPress]? {
        var presses: [KeyPress] = []
        var rest = text
        while let character = rest.first {
            var taken = rest.prefix(1)
            if character == "<", let close = rest.firstIndex(of: ">") {
                taken = rest[...close]
            } else if character == "^", rest.count > 1 {
                taken = rest.prefix(2)
            }
            guard let press = KeyPress(String(taken)) else { return nil }
            presses.append(press)
            rest = rest[taken.endIndex...]
        }
        return presses.count <= 4 ? presses : nil
    }
}
