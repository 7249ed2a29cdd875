import TextCore

/// Phrases of one token or more that stand for one thing, found by their first token.
struct HousePhrases<Value: Sendable>: Sendable {
    private var rows: [UInt64: [(rest: [UInt64], value: Value)]] = [:]

    /// Makes the table from phrases and what they stand for.
    init(_ phrases: [(String, Value)]) {
        for (phrase, value) in phrases {
            let keys = Tokenizer.tokens(of: phrase).map(\.key)
            guard let first = keys.first else { continue }
            rows[first, default: []].append((Array(keys.dropFirst()), value))
        }
        for key in rows.keys { rows[key]?.sort { $0.rest.count > $1.rest.count } }
    }

    /// The keys of the first tokens.
    var firstKeys: some Sequence<UInt64> { rows.keys }

    /// Whether some phrase begins with a key.
    func isPhrase(_ key: UInt64) -> Bool { rows[key] != nil }

    /// The longest phrase that begins at a token, and how many tokens it takes.
    ///
    /// - Complexity: O(number of phrases with the same first token).
    func match(at index: Int, in tokens: [Token], end: Int) -> (value: Value, tokens: Int)? {
        guard index < end else { return nil }
        return match(first: tokens[index].key, at: index, in: tokens, end: end)
    }

    /// The same where another key stands for the first token.
    func match(first key: UInt64, at index: Int, in tokens: [Token], end: Int) -> (value: Value, tokens: Int)? {
        guard let found = rows[key] else { return nil }
        rows: for row in found {
            guard index + row.rest.count < end else { continue }
            for (place, rest) in row.rest.enumerated() where tokens[index + 1 + place].key != rest { continue rows }
            return (row.value, row.rest.count + 1)
        }
        return nil
    }
}
