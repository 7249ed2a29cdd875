import TextCore

/// Finds among many sentences those that share rare words with a given one, so that what a version has beyond the base is
/// compared with few sentences and not with all that other versions brought.
struct RowIndex {
    /// A word in more rows than this finds none.
    static let commonRows = 24
    /// How many rows of a sentence are looked at more closely.
    static let mostCandidates = 8

    private var rowsOfWord: [UInt64: [Int]] = [:]
    private var rowsOfSentence: [UInt64: [Int]] = [:]

    /// Takes a row in.
    ///
    /// - Complexity: O(words).
    mutating func add(_ row: Int, _ unit: CollationUnit, of side: CollationSide) {
        rowsOfSentence[unit.wordsKey, default: []].append(row)
        for key in Self.words(unit.tokens, of: side) where rowsOfWord[key, default: []].count <= Self.commonRows {
            rowsOfWord[key, default: []].append(row)
        }
    }

    /// The rows that share most with a sentence, rare words counting more; those with the very same words in any case.
    ///
    /// - Complexity: O(words) with the constants above.
    func candidates(for unit: CollationUnit, of side: CollationSide) -> [Int] {
        var votes: [Int: Double] = [:]
        for key in Self.words(unit.tokens, of: side) {
            guard let rows = rowsOfWord[key], rows.count <= Self.commonRows else { continue }
            for row in rows { votes[row, default: 0] += 1 / Double(rows.count) }
        }
        let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostCandidates).map(\.key)
        return best + (rowsOfSentence[unit.wordsKey] ?? []).prefix(Self.commonRows)
    }

    /// The words that carry content, each once.
    private static func words(_ tokens: Range<Int>, of side: CollationSide) -> [UInt64] {
        var seen: Set<UInt64> = []
        return tokens.compactMap { token in
            let value = side.tokens[token]
            guard value.isWordLike, !Lexicon.functionWords.contains(value.key), seen.insert(value.key).inserted else {
                return nil
            }
            return value.key
        }
    }
}
