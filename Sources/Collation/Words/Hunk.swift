import TextCore

/// Changed tokens between two aligned units: what stood on the left and what stands on the right; one may be empty.
struct Hunk {
    /// Positions in the left side's tokens.
    var left: Range<Int>
    /// Positions in the right side's tokens.
    var right: Range<Int>
    /// Whether words that are equal on both sides are quoted on one of them only.
    var changesMarks = false
    /// Whether it is one word in another form on either side.
    var isForm = false

    /// This hunk and one that follows it, with all that stands between them.
    func joined(with other: Hunk) -> Hunk {
        Hunk(
            left: left.lowerBound..<other.left.upperBound, right: right.lowerBound..<other.right.upperBound,
            changesMarks: changesMarks || other.changesMarks)
    }
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
        var alignment = TokenAlignment(left: left, right: right)
        let runs = alignment.runs(leftRange, rightRange)
        var hunks: [Hunk] = []
        var styles: [StyleMark] = []
        var kept = 0
        var from = (left: leftRange.lowerBound, right: rightRange.lowerBound)
        func note(_ hunk: Hunk) {
            if let last = hunks.last, !last.isForm, !hunk.isForm, last.left.upperBound == hunk.left.lowerBound,
                last.right.upperBound == hunk.right.lowerBound
            {
                hunks[hunks.count - 1] = last.joined(with: hunk)
            } else {
                hunks.append(hunk)
            }
        }
        for run in runs {
            if from.left < run.left || from.right < run.right {
                note(Hunk(left: from.left..<run.left, right: from.right..<run.right))
            }
            if run.isForm {
                note(Hunk(left: run.left..<run.left + 1, right: run.right..<run.right + 1, isForm: true))
                from = (run.left + 1, run.right + 1)
                continue
            }
            for offset in 0..<run.count {
                let (mine, theirs) = (run.left + offset, run.right + offset)
                guard left.tokens[mine].isWordLike else { continue }
                kept += 1
                if left.isQuoted[mine] != right.isQuoted[theirs] {
                    note(Hunk(left: mine..<mine + 1, right: theirs..<theirs + 1, changesMarks: true))
                }
            }
            noteStyles(of: run, in: &styles)
            from = (run.left + run.count, run.right + run.count)
        }
        if from.left < leftRange.upperBound || from.right < rightRange.upperBound {
            note(Hunk(left: from.left..<leftRange.upperBound, right: from.right..<rightRange.upperBound))
        }
        let openings = styles.filter { isOfOpening($0, leftRange, rightRange) }
        if !openings.isEmpty { styles.removeAll { style in openings.contains { $0.left == style.left } } }
        return (clean(hunks, openings), styles, kept)
    }

    /// Whether a word differs by the capital alone that the opening of a sentence asks for, and opens it on one side only:
    /// `The port` against `On Friday the port`, where the words put before it say it all.
    private func isOfOpening(_ style: StyleMark, _ leftRange: Range<Int>, _ rightRange: Range<Int>) -> Bool {
        let (mine, theirs) = (left.tokens[style.left], right.tokens[style.right])
        guard mine.kind == .word, mine.length == theirs.length, mine.isCapitalised != theirs.isCapitalised else {
            return false
        }
        let opens = leftRange.first { left.tokens[$0].isWordLike } == style.left
        guard opens != (rightRange.first { right.tokens[$0].isWordLike } == style.right), opens == mine.isCapitalised
        else { return false }
        for offset in 1..<Int(mine.length)
        where left.bytes[Int(mine.start) + offset] != right.bytes[Int(theirs.start) + offset] { return false }
        return true
    }

    /// Notes the tokens of a run that are printed otherwise.
    private func noteStyles(of run: TokenRun, in styles: inout [StyleMark]) {
        guard !left.sameBytes(run.left..<run.left + run.count, from: run.right, of: right) else { return }
        for offset in 0..<run.count where !left.sameBytes(run.left + offset, as: run.right + offset, of: right) {
            styles.append(StyleMark(left: run.left + offset, right: run.right + offset))
        }
    }

    // MARK: Clean-up

    /// Joins hunks that a reader sees as one change.
    ///
    /// - Parameter openings: words that differ by the capital of an opening sentence.
    private func clean(_ hunks: [Hunk], _ openings: [StyleMark]) -> [Hunk] {
        var result: [Hunk] = []
        for hunk in hunks {
            guard let last = result.last else {
                result.append(hunk)
                continue
            }
            let island = last.left.upperBound..<hunk.left.lowerBound
            let other = last.right.upperBound..<hunk.right.lowerBound
            let isOpening = island.count == 1 && openings.contains { $0.left == island.lowerBound }
            if island.count == other.count, isOpening || isJoint(last, island, hunk) {
                result[result.count - 1] = last.joined(with: hunk)
            } else {
                result.append(hunk)
            }
        }
        return result
    }

    private func isJoint(_ first: Hunk, _ island: Range<Int>, _ second: Hunk) -> Bool {
        if island.isEmpty { return !first.isForm && !second.isForm || isBoundByForm(first.isForm ? second : first) }
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
        if isRewritten(first, island, second) { return true }
        guard island.allSatisfy({ Lexicon.functionWords.contains(left.tokens[$0].key) }) else { return false }
        guard !isWeighty(first), !isWeighty(second) else { return false }
        if isOneForOne(first), isOneForOne(second) { return false }
        // An inserted clause is an edit of its own, also when the word behind the next one changed.
        let plain = [first, second].filter { $0.left.isEmpty || $0.right.isEmpty }
        guard plain.allSatisfy({ words($0) <= 3 }) else { return false }
        return words(first) + words(second) > 4 * island.count
    }

    /// Whether a single plain word stayed by chance in the middle of a phrase that was written anew: `lasted a day longer
    /// than he thought` → `went on for a week after the day set`.
    private func isRewritten(_ first: Hunk, _ island: Range<Int>, _ second: Hunk) -> Bool {
        guard island.count == 1, left.tokens[island.lowerBound].isWordLike,
            !isWeighty(Hunk(left: island, right: island.lowerBound..<island.lowerBound)),
            words(first) + words(second) > Self.phrase
        else { return false }
        let hunks = [first, second]
        guard hunks.contains(where: { !$0.left.isEmpty && !$0.right.isEmpty }) else { return false }
        // A figure or a name by itself would be drowned; in a long hunk it already stands among other words.
        return hunks.allSatisfy { hunk in
            let isQuoted = hunk.left.contains { left.isQuoted[$0] } || hunk.right.contains { right.isQuoted[$0] }
            return !hunk.changesMarks && !isQuoted && (words(hunk) > 3 || !isWeighty(hunk))
        }
    }

    /// How many changed words of both sides together make a phrase that was written anew. 8 and 10 do
    /// alike on the training part of arXivEdits.
    private static let phrase = 8

    /// Whether a hunk beside another form of a word reads as one change with it: `is conserved` → `conserves`. A clause put
    /// in or taken out there does not, nor does a mark.
    private func isBoundByForm(_ hunk: Hunk) -> Bool {
        guard hunk.left.isEmpty || hunk.right.isEmpty else { return true }
        return words(hunk) == 1
    }

    /// Whether one word stands for one word.
    private func isOneForOne(_ hunk: Hunk) -> Bool { hunk.left.count == 1 && hunk.right.count == 1 }

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
                let isName = token.isCapitalised && !Lexicon.functionWords.contains(token.key)
                return token.kind == .number || token.kind == .symbol || isName || side.isQuoted[$0]
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
