import TextCore

/// One side of a hunk as the classifier looks at it.
///
/// A class, since the rules hand it on to one another and keep it some hundred times for an edit.
final class HunkView {
    let side: CollationSide
    /// The tokens of the hunk.
    let range: Range<Int>
    /// The tokens of the unit it stands in.
    let unit: Range<Int>
    /// The positions of its words and numbers.
    let words: [Int]
    /// The keys of its words and numbers, in order.
    let keys: [UInt64]
    /// The words that carry content.
    let content: [Int]

    init(side: CollationSide, range: Range<Int>, unit: Range<Int>) {
        self.side = side
        self.range = range
        self.unit = unit
        words = range.filter { side.tokens[$0].isWordLike }
        keys = words.map { side.tokens[$0].key }
        content = words.filter { !Lexicon.functionWords.contains(side.tokens[$0].key) }
    }

    var isEmpty: Bool { range.isEmpty }

    func has(_ set: KeyTable) -> Bool { keys.contains { set.contains($0) } }

    /// Whether one of its words has a key.
    func holds(_ key: UInt64) -> Bool { keys.contains(key) }

    func count(_ set: KeyTable) -> Int { keys.count { set.contains($0) } }

    var hasQuoteMark: Bool {
        range.contains { side.tokens[$0].key == HunkFinder.quoteMark || side.tokens[$0].key == HunkFinder.singleMark }
    }

    /// Whether any of its words stands between quotation marks.
    var isQuoted: Bool { words.contains { side.isQuoted[$0] } }

    /// The keys of the few words right before the hunk, nearest first.
    func before(_ count: Int) -> [UInt64] { keys(in: (unit.lowerBound..<range.lowerBound).reversed(), upTo: count) }

    /// The keys of the few words right after the hunk, nearest first.
    func after(_ count: Int) -> [UInt64] { keys(in: range.upperBound..<unit.upperBound, upTo: count) }

    private func keys(in tokens: some Sequence<Int>, upTo count: Int) -> [UInt64] {
        var keys: [UInt64] = []
        for token in tokens where side.tokens[token].isWordLike {
            keys.append(side.tokens[token].key)
            if keys.count == count { break }
        }
        return keys
    }

    /// The words as printed, with single spaces where the text has white space.
    var text: String {
        guard let first = range.first, let last = range.last else { return "" }
        return side.text.slice(TextSpan(Int(side.tokens[first].start), Int(side.tokens[last].end)))
    }

    /// Whether a token is capitalised other than by opening a sentence.
    func isName(_ token: Int) -> Bool {
        let value = side.tokens[token]
        guard value.kind == .word, value.isCapitalised, !Lexicon.functionWords.contains(value.key),
            !Lexicon.months.contains(value.key) || value.key == NormalForm.key("may"),
            !Lexicon.weekdays.contains(value.key)
        else { return false }
        if value.isAllCapitals || side.nameKeys.contains(value.key) || !opensSentence(token) { return true }
        return opensWithName(token)
    }

    /// Whether the word that opens the sentence is a name: it belongs to the name that follows, or it stands alone before
    /// a verb, where a common noun would have its article.
    private func opensWithName(_ token: Int) -> Bool {
        let value = side.tokens[token]
        guard !Lexicon.titles.contains(value.key) else { return false }
        var next = token + 1
        guard next < unit.upperBound, side.tokens[next].isWordLike else { return false }
        if side.tokens[next].isCapitalised, side.tokens[next].kind == .word { return true }
        guard !Vocabulary.isKnown(value.key), !Vocabulary.isBareNoun(side.word(token)) else { return false }
        let key = side.tokens[next].key
        if Self.verbsAfterNames.contains(key) || Lexicon.neutralVerbs.contains(key) { return true }
        // `Velmora and Ostrand signed`
        guard key == Self.and else { return false }
        next += 1
        return next < unit.upperBound && side.tokens[next].isCapitalised && side.tokens[next].kind == .word
    }

    private static let and = NormalForm.key("and")
    private static let verbsAfterNames = Lexicon.keys(
        "is was has had will would may might could can should must did does cannot")

    /// The positions of its words that belong to names.
    var names: [Int] { words.filter { isName($0) } }

    private func opensSentence(_ token: Int) -> Bool {
        var index = token - 1
        while index >= unit.lowerBound, !side.tokens[index].isWordLike { index -= 1 }
        if index < unit.lowerBound { return true }
        // Also the first word between quotation marks.
        return token > unit.lowerBound && side.tokens[token - 1].key == HunkFinder.quoteMark
    }
}
