import TextCore

/// Phrases of one token or more that stand for one thing, found by their first token.
struct HousePhrases<Value: Sendable>: Sendable {
    private var openings = KeyTable()
    /// For each first token, by its number, what may follow.
    private var rows: [[(rest: [UInt64], value: Value)]] = []

    /// Makes the table from phrases and what they stand for.
    init(_ phrases: [(String, Value)]) {
        var tokens: [Token] = []
        for (phrase, value) in phrases {
            tokens.removeAll(keepingCapacity: true)
            Tokenizer.append(to: &tokens, of: phrase)
            guard let first = tokens.first?.key else { continue }
            let number = Int(openings.insert(first))
            if number == rows.count { rows.append([]) }
            rows[number].append((tokens.dropFirst().map(\.key), value))
        }
        for number in rows.indices where rows[number].count > 1 {
            rows[number].sort { $0.rest.count > $1.rest.count }
        }
    }

    /// The keys of the first tokens.
    var firstKeys: some Sequence<UInt64> { openings }

    /// Whether some phrase begins with a key.
    func isPhrase(_ key: UInt64) -> Bool { openings.contains(key) }

    /// The longest phrase that begins at a token, and how many tokens it takes.
    ///
    /// - Complexity: O(number of phrases with the same first token).
    func match(at index: Int, in tokens: [Token], end: Int) -> (value: Value, tokens: Int)? {
        guard index < end else { return nil }
        return match(first: tokens[index].key, at: index, in: tokens, end: end)
    }

    /// The same where another key stands for the first token.
    func match(first key: UInt64, at index: Int, in tokens: [Token], end: Int) -> (value: Value, tokens: Int)? {
        guard let number = openings.number(of: key) else { return nil }
        rows: for row in rows[Int(number)] {
            guard index + row.rest.count < end else { continue }
            for (place, rest) in row.rest.enumerated() where tokens[index + 1 + place].key != rest { continue rows }
            return (row.value, row.rest.count + 1)
        }
        return nil
    }
}
