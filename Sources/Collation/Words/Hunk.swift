import TextCore

/// Changed tokens between two aligned units: what stood on the left and what stands on the right; one may be empty.
struct Hunk {
    /// Positions in the left side's tokens.
    var left: Range<Int>
    /// Positions in the right side's tokens.
    var right: Range<Int>
    /// Whether words that are equal on both sides are quoted on one of them only.
    var changesMarks = false
}

/// A token that is the same word on both sides but printed otherwise.
struct StyleMark {
    var left: Int
    var right: Int
}

/// The changes inside one pair of units, cleaned up to whole words and phrases.
struct HunkFinder {
    let left: CollationSide
    let right: CollationSide

    /// Changed stretches and restyled tokens of two stretches of tokens, in order.
    func find(_ leftRange: Range<Int>, _ rightRange: Range<Int>) -> (hunks: [Hunk], styles: [StyleMark], kept: Int) {
        let pairs = TokenAlignment.pairs(leftRange, of: left, rightRange, of: right)
        var hunks: [Hunk] = []
        var styles: [StyleMark] = []
        var kept = 0
        var from = (left: leftRange.lowerBound, right: rightRange.lowerBound)
        func note(_ hunk: Hunk) {
            if let last = hunks.last, last.left.upperBound == hunk.left.lowerBound,
                last.right.upperBound == hunk.right.lowerBound
            {
                hunks[hunks.count - 1] = Hunk(
                    left: last.left.lowerBound..<hunk.left.upperBound,
                    right: last.right.lowerBound..<hunk.right.upperBound,
                    changesMarks: last.changesMarks || hunk.changesMarks)
            } else {
                hunks.append(hunk)
            }
        }
        for pair in pairs + [(left: leftRange.upperBound, right: rightRange.upperBound)] {
            if from.left < pair.left || from.right < pair.right {
                note(Hunk(left: from.left..<pair.left, right: from.right..<pair.right))
            }
            guard pair.left < leftRange.upperBound else { break }
            if left.tokens[pair.left].isWordLike {
                kept += 1
                if left.isQuoted[pair.left] != right.isQuoted[pair.right] {
                    note(Hunk(left: pair.left..<pair.left + 1, right: pair.right..<pair.right + 1, changesMarks: true))
                }
            }
            if !left.sameBytes(pair.left, as: pair.right, of: right) {
                styles.append(StyleMark(left: pair.left, right: pair.right))
            }
            from = (pair.left + 1, pair.right + 1)
        }
        return (clean(hunks), styles, kept)
    }

    // MARK: Clean-up

    /// Joins hunks that a reader sees as one change.
    private func clean(_ hunks: [Hunk]) -> [Hunk] {
        var result: [Hunk] = []
        for hunk in hunks {
            guard let last = result.last else {
                result.append(hunk)
                continue
            }
            let island = last.left.upperBound..<hunk.left.lowerBound
            let other = last.right.upperBound..<hunk.right.lowerBound
            if island.count == other.count, isJoint(last, island, hunk) {
                result[result.count - 1] = Hunk(
                    left: last.left.lowerBound..<hunk.left.upperBound,
                    right: last.right.lowerBound..<hunk.right.upperBound,
                    changesMarks: last.changesMarks || hunk.changesMarks)
            } else {
                result.append(hunk)
            }
        }
        return result
    }

    private func isJoint(_ first: Hunk, _ island: Range<Int>, _ second: Hunk) -> Bool {
        if island.isEmpty { return true }
        // `year and a half` against `year-and-a-half`: hyphens on both sides of one word.
        if isHyphen(first), isHyphen(second) { return island.count == 1 }
        // `is "a message` against `"will be a message`: words on both sides of a mark that stays.
        if island.count == 1, left.tokens[island.lowerBound].key == Self.quoteMark,
            first.right.isEmpty && second.left.isEmpty || first.left.isEmpty && second.right.isEmpty
        {
            return words(first) > 0 && words(second) > 0
        }
        if first.changesMarks && second.changesMarks { return island.allSatisfy { !left.tokens[$0].isWordLike } }
        if isSwap(first, island, second) { return true }
        let joinsTwoSides =
            !(first.left.isEmpty && second.left.isEmpty) && !(first.right.isEmpty && second.right.isEmpty)
        guard joinsTwoSides, island.count <= 2 else { return false }
        guard island.allSatisfy({ Lexicon.functionWords.contains(left.tokens[$0].key) }) else { return false }
        guard !isWeighty(first), !isWeighty(second) else { return false }
        return words(first) + words(second) >= 2 * island.count + 1
    }

    /// `said Yoon` against `Yoon said`, `4 March` against `March 4`: one word has changed places with a short neighbour.
    private func isSwap(_ first: Hunk, _ island: Range<Int>, _ second: Hunk) -> Bool {
        guard island.count <= 3 else { return false }
        if first.right.isEmpty, second.left.isEmpty, first.left.count <= 2 {
            return first.left.map { left.tokens[$0].key } == second.right.map { right.tokens[$0].key }
        }
        if first.left.isEmpty, second.right.isEmpty, first.right.count <= 2 {
            return first.right.map { right.tokens[$0].key } == second.left.map { left.tokens[$0].key }
        }
        return false
    }

    private func isHyphen(_ hunk: Hunk) -> Bool {
        let isMark = { (word: String) in word == "-" || word == "‐" || word == "‑" }
        let marks = hunk.left.map { left.word($0) } + hunk.right.map { right.word($0) }
        guard marks.contains(where: isMark) else { return false }
        // Words that earlier joins took in are equal on both sides.
        let mine = hunk.left.filter { !isMark(left.word($0)) }.map { left.tokens[$0].key }
        return mine == hunk.right.filter { !isMark(right.word($0)) }.map { right.tokens[$0].key }
    }

    /// Whether a hunk holds a figure, a name or a quotation mark, which must not be drowned in a longer one.
    private func isWeighty(_ hunk: Hunk) -> Bool {
        func check(_ side: CollationSide, _ range: Range<Int>) -> Bool {
            range.contains {
                let token = side.tokens[$0]
                return token.kind == .number || token.kind == .symbol || token.isCapitalised || side.isQuoted[$0]
                    || token.key == Self.quoteMark || Lexicon.negations.contains(token.key)
            }
        }
        return hunk.changesMarks || check(left, hunk.left) || check(right, hunk.right)
    }

    private func words(_ hunk: Hunk) -> Int {
        hunk.left.reduce(0) { $0 + (left.tokens[$1].isWordLike ? 1 : 0) }
            + hunk.right.reduce(0) { $0 + (right.tokens[$1].isWordLike ? 1 : 0) }
    }

    /// The key of every double quotation mark.
    static let quoteMark = Tokenizer.tokens(of: "\"").first?.key ?? 0
    /// The key of every single quotation mark.
    static let singleMark = Tokenizer.tokens(of: "'").first?.key ?? 0
}
