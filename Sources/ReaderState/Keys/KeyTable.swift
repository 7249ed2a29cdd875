public import TerminalKit

/// One line of the key table: what which keys do where.
public struct KeyEntry: Hashable, Sendable {
    /// Where they do it.
    public var place: KeyPlace
    /// What they do.
    public var action: Action
    /// The sequences, the one to be shown first; empty when the user unbound it.
    public var keys: [KeySequence]
    /// What it does, in a few words.
    public var help: String
    /// What it does, in a sentence or two.
    public var detail: String
    /// What the same keys mean in a more general place and do not mean here; nil when they mean nothing there.
    public var hides: Action?

    /// Makes a line.
    public init(
        place: KeyPlace, action: Action, keys: [KeySequence], help: String, detail: String, hides: Action? = nil
    ) {
        self.place = place
        self.hides = hides
        self.action = action
        self.keys = keys
        self.help = help
        self.detail = detail
    }
}

/// The one table of keys: the dispatcher, the help, `stet keys` and the manual all read it.
public struct KeyTable: Sendable {
    /// The lines, grouped by place, in the order of the help.
    public let entries: [KeyEntry]
    private var actions: [KeyPlace: [KeySequence: Action]] = [:]
    private var prefixes: [KeyPlace: Set<KeySequence>] = [:]

    /// Makes a table; where two lines of a place have the same keys, the first one wins (see ``clashes``).
    public init(entries: [KeyEntry]) {
        self.entries = entries
        for entry in entries {
            for sequence in entry.keys {
                if actions[entry.place, default: [:]][sequence] == nil {
                    actions[entry.place, default: [:]][sequence] = entry.action
                }
                for length in 1..<max(1, sequence.presses.count) {
                    prefixes[entry.place, default: []].insert(KeySequence(Array(sequence.presses.prefix(length))))
                }
            }
        }
    }

    /// The keys as they come.
    public static let standard = KeyTable(entries: standardEntries)

    /// The lines that hold in a place: its own first, then the more general ones that are not hidden by them.
    public func entries(in place: KeyPlace) -> [KeyEntry] {
        var hidden: Set<Action> = []
        return place.chain.flatMap { link in
            let own = entries.filter { $0.place == link && !hidden.contains($0.action) }
            hidden.formUnion(own.compactMap(\.hides))
            return own
        }
    }

    /// What a sequence means in a place; nil when nothing does.
    public func action(for sequence: KeySequence, in place: KeyPlace) -> Action? {
        for link in place.chain {
            if let action = actions[link]?[sequence] { return action }
        }
        return nil
    }

    /// Whether a longer sequence begins like this.
    public func isPrefix(_ sequence: KeySequence, in place: KeyPlace) -> Bool {
        place.chain.contains { prefixes[$0]?.contains(sequence) ?? false }
    }

    /// The first key of an action, as the help writes it; nil when it has none.
    public func key(for action: Action) -> String? {
        entries.first { $0.action == action && !$0.keys.isEmpty }?.keys.first.map { "\($0)" }
    }
}

extension KeyTable {
    /// The table with other keys for some actions, and what is wrong with the wishes.
    ///
    /// - Parameter bindings: for the name of an action (``Action``'s raw value) the keys it is to have instead, such as
    ///   `["next-change": ["]c", "^J"]]`; an empty list unbinds it.
    /// - Returns: the table, and a sentence for each unknown action, unreadable key and clash. Wishes that cannot be read
    ///   are left out, so the table is always usable.
    public func rebinding(_ bindings: [String: [String]]) -> (table: KeyTable, problems: [String]) {
        var problems: [String] = []
        var changed = entries
        for name in bindings.keys.sorted() {
            guard let action = Action(rawValue: name) else {
                problems.append("keys: there is no action '\(name)'; 'stet keys' lists them")
                continue
            }
            var sequences: [KeySequence] = []
            for key in bindings[name] ?? [] {
                if let sequence = KeySequence(key) {
                    sequences.append(sequence)
                } else {
                    problems.append("keys: \(name): '\(key)' is no key")
                }
            }
            if sequences.isEmpty, !(bindings[name] ?? []).isEmpty { continue }
            for index in changed.indices where changed[index].action == action { changed[index].keys = sequences }
        }
        let table = KeyTable(entries: changed)
        return (table, problems + table.clashes)
    }

    /// Every pair of lines that cannot both work, a sentence each: the same keys twice in places that hold together, or
    /// keys that begin other keys.
    public var clashes: [String] {
        var found: [String] = []
        for place in KeyPlace.allCases {
            let own = entries.filter { $0.place == place }
            let reach = place.chain.flatMap { link in entries.filter { $0.place == link } }
            for (number, entry) in own.enumerated() {
                for sequence in entry.keys {
                    for (otherNumber, other) in reach.enumerated() where otherNumber > number || other.place != place {
                        found += other.keys.compactMap { clash(entry, sequence, other, $0) }
                    }
                }
            }
        }
        return found
    }

    private func clash(_ entry: KeyEntry, _ keys: KeySequence, _ other: KeyEntry, _ theirs: KeySequence) -> String? {
        if entry.hides == other.action, entry.place != other.place { return nil }
        let place = entry.place == other.place ? "in \(entry.place)" : "in \(entry.place) and \(other.place)"
        if keys == theirs {
            return "keys: '\(keys)' means both \(entry.action.rawValue) and \(other.action.rawValue) \(place)"
        }
        let short = keys.presses.count < theirs.presses.count ? keys : theirs
        let long = keys.presses.count < theirs.presses.count ? theirs : keys
        guard long.presses.starts(with: short.presses) else { return nil }
        let (shortAction, longAction) = short == keys ? (entry.action, other.action) : (other.action, entry.action)
        return "keys: '\(short)' (\(shortAction.rawValue)) begins '\(long)' (\(longAction.rawValue)) \(place)"
    }
}
