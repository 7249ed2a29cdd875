import TextCore

/// Words with the numbers of the groups they stand in: some thousand words of which most stand in one.
///
/// The groups of a word are a chain in one array, so that making a table costs no array for each word.
struct GroupTable: Sendable {
    private var words: KeyTable
    /// For each word, by its number, its first and its last entry.
    private var chains: [(first: Int32, last: Int32)] = []
    private var entries: [(group: Int, next: Int32)] = []

    /// Makes a table with room for about `capacity` words before it grows.
    init(capacity: Int = 64) {
        words = KeyTable(capacity: capacity)
        chains.reserveCapacity(capacity)
        entries.reserveCapacity(capacity)
    }

    /// Puts a word into a group; groups are filled one after the other.
    ///
    /// - Complexity: O(1) amortised.
    mutating func insert(_ key: UInt64, into group: Int) {
        let word = Int(words.insert(key))
        let place = Int32(truncatingIfNeeded: entries.count)
        if word == chains.count {
            chains.append((place, place))
        } else {
            let last = Int(chains[word].last)
            if entries[last].group == group { return }
            entries[last].next = place
            chains[word].last = place
        }
        entries.append((group, -1))
    }

    /// Whether a word stands in any group.
    func contains(_ key: UInt64) -> Bool { words.contains(key) }

    /// The groups of a word, in the order in which they were filled.
    func groups(of key: UInt64) -> [Int] {
        guard let word = words.number(of: key) else { return [] }
        var groups: [Int] = []
        var place = chains[Int(word)].first
        while place >= 0 {
            groups.append(entries[Int(place)].group)
            place = entries[Int(place)].next
        }
        return groups
    }

    /// Whether two words stand in groups of which `isPair` holds.
    func contains(_ one: UInt64, _ other: UInt64, where isPair: (Int, Int) -> Bool) -> Bool {
        guard contains(one), contains(other) else { return false }
        let theirs = groups(of: other)
        return groups(of: one).contains { mine in theirs.contains { isPair(mine, $0) } }
    }
}
