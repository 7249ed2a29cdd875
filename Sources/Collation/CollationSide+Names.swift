import TextCore
public import WireModel

/// Where the names of a version stand, as far as capitals tell.
extension CollationSide {
    /// Those of some passages that may name what another version does not: they hold a word with a capital that the other
    /// has nowhere, or two such words, one behind the other but for words that bind, that it has nowhere so.
    ///
    /// Words above ASCII count as if they had a capital, since most scripts have none. A figure behind a name is a part of it.
    ///
    /// - Complexity: O(length of the other version and of the passages).
    public func passages(_ passages: [Passage], thatMayNameMoreThan other: CollationSide) -> [Passage] {
        // The pairs of each passage whose words the other version has one by one; nil where it lacks a word.
        let pairs = passages.map { passage -> [UInt64]? in
            var pairs: [UInt64]? = []
            eachNameWord(in: tokens(in: passage.span)) { token, before in
                if !other.wordKeys.contains(tokens[token].key) { pairs = nil }
                if let before { pairs?.append(pairKey(before, token)) }
                return pairs != nil
            }
            return pairs
        }
        let asked = KeyTable(pairs.lazy.compactMap { $0 }.joined())
        var isThere = [Bool](repeating: false, count: asked.count)
        if !asked.isEmpty {
            other.eachNameWord(in: other.tokens.indices) { token, before in
                if let before, let number = asked.number(of: other.pairKey(before, token)) {
                    isThere[Int(number)] = true
                }
                return true
            }
        }
        return zip(passages, pairs).compactMap { passage, pairs in
            let isKnown = pairs?.allSatisfy { asked.number(of: $0).map { isThere[Int($0)] } == true }
            return isKnown == true ? nil : passage
        }
    }

    private func pairKey(_ one: Int, _ other: Int) -> UInt64 {
        (tokens[one].key &* 0x9e37_79b9_7f4a_7c15) ^ tokens[other].key
    }

    /// The tokens that begin in a span.
    ///
    /// - Complexity: O(log tokens).
    private func tokens(in span: TextSpan) -> Range<Int> {
        func first(from byte: Int) -> Int {
            var (low, high) = (0, tokens.count)
            while low < high {
                let middle = (low + high) / 2
                if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return first(from: span.start)..<first(from: span.end)
    }

    /// Hands over the words of names, each with the one that it follows, until `body` says no.
    private func eachNameWord(in range: Range<Int>, _ body: (Int, Int?) -> Bool) {
        var before: Int?
        for token in range {
            let value = tokens[token]
            let mayBeName = value.kind == .word && (value.isCapitalised || bytes[Int(value.start)] >= 0xc3)
            // A word that binds has its capital from the head of a sentence.
            let isName = mayBeName && (value.isAllCapitals || !Lexicon.functionWords.contains(value.key))
            if isName || value.kind == .number && before != nil {
                guard body(token, before) else { return }
                before = isName ? token : nil
            } else if before != nil, value.kind != .punctuation || bytes[Int(value.start)] != 0x2d,
                !Lexicon.functionWords.contains(value.key)
            {
                before = nil
            }
        }
    }

    /// Which of some lists of names hold one whose words stand somewhere one behind the other, marks between them left
    /// out.
    ///
    /// - Complexity: O(length of the text and of the names).
    public func prints(anyOf lists: [[String]]) -> [Bool] {
        var found = [Bool](repeating: false, count: lists.count)
        // For each word the names that begin with it.
        var places = [Int32](repeating: -1, count: wordKeys.count)
        var names: [[(list: Int, keys: [UInt64])]] = []
        for (list, aliases) in lists.enumerated() {
            for name in aliases {
                let keys = Tokenizer.tokens(of: name).filter(\.isWordLike).map(\.key)
                guard let first = keys.first.flatMap({ wordKeys.number(of: $0) }),
                    keys.allSatisfy({ wordKeys.contains($0) })
                else { continue }
                if places[Int(first)] < 0 {
                    places[Int(first)] = Int32(truncatingIfNeeded: names.count)
                    names.append([])
                }
                names[Int(places[Int(first)])].append((list, keys))
            }
        }
        guard !names.isEmpty else { return found }
        for token in words.indices where words[token] != .max && places[Int(words[token])] >= 0 {
            for name in names[Int(places[Int(words[token])])] where !found[name.list] {
                found[name.list] = continues(name.keys, from: token)
            }
        }
        return found
    }

    private func continues(_ keys: [UInt64], from token: Int) -> Bool {
        var next = token
        for key in keys {
            while next < tokens.count, !tokens[next].isWordLike { next += 1 }
            guard next < tokens.count, tokens[next].key == key else { return false }
            next += 1
        }
        return true
    }
}
