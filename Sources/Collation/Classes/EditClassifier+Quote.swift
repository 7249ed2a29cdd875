import TextCore
import WireModel

/// Words between quotation marks, and where the marks stand.
extension EditClassifier {
    /// A change inside a quotation or of its bounds.
    func quote() -> Finding? {
        let (mine, theirs) = (left.isQuoted, right.isQuoted)
        guard mine || theirs || hunk.changesMarks else { return nil }
        if isGloss(left) && isInsertionOfNothing(right) || isGloss(right) && isInsertionOfNothing(left) {
            return Finding(.wording, "a bracketed gloss")
        }
        if left.words.isEmpty {
            guard theirs else { return nil }
            if isWholeQuotation(right) { return Finding(.quote, "a quotation was added") }
            return Finding(.quote, "words were put into the quotation")
        }
        if right.words.isEmpty {
            guard mine else { return nil }
            if isWholeQuotation(left) { return Finding(.wording, "a quotation was cut") }
            return Finding(.quote, "the quotation was trimmed")
        }
        if sameWords {
            if hunk.changesMarks { return marksMoved(mine: quotedWords(left), theirs: quotedWords(right)) }
            return Finding(.wording, "re-ordered in the quotation")
        }
        if hunk.changesMarks || mine != theirs || left.hasQuoteMark || right.hasQuoteMark {
            if isOnlyOutside { return nil }
            return marksMoved(mine: quotedWords(left), theirs: quotedWords(right))
        }
        return Finding(.quote, "the words of the quotation were altered")
    }

    /// What happened to the bounds of a quotation whose words on both sides are known.
    private func marksMoved(mine: Int, theirs: Int) -> Finding {
        // A mark on both sides of the change is the bound of a quotation that stays.
        if left.hasQuoteMark && right.hasQuoteMark || mine > 0 && theirs > 0 {
            return Finding(.quote, "the quotation marks took in other words")
        }
        return Finding(.quote, mine == 0 ? "paraphrase turned into a quotation" : "quotation turned into paraphrase")
    }

    /// Whether every changed word stands outside of the marks on both sides, beside a mark that only moved along.
    private var isOnlyOutside: Bool {
        !hunk.changesMarks && quotedWords(left) == 0 && quotedWords(right) == 0
    }

    private var sameWords: Bool { left.keys == right.keys }

    private func quotedWords(_ view: HunkView) -> Int {
        view.words.reduce(0) { $0 + (view.side.isQuoted[$1] ? 1 : 0) }
    }

    private func isInsertionOfNothing(_ view: HunkView) -> Bool { view.words.isEmpty }

    /// Whether the words stand in brackets inside a quotation: `(Japanese)`, `[sic]`.
    private func isGloss(_ view: HunkView) -> Bool {
        guard let first = view.range.first, let last = view.range.last, !view.words.isEmpty else { return false }
        let (open, close) = (view.side.word(first), view.side.word(last))
        return open == "(" && close == ")" || open == "[" && close == "]"
    }

    /// Whether the hunk holds both marks of each quotation it touches.
    private func isWholeQuotation(_ view: HunkView) -> Bool {
        var quotes = 0
        for token in view.range {
            let key = view.side.tokens[token].key
            if key == HunkFinder.quoteMark || key == HunkFinder.singleMark { quotes += 1 }
        }
        guard quotes >= 2, quotes % 2 == 0 else { return false }
        // What stands right before and after the hunk must not be quoted.
        let before = view.range.lowerBound - 1
        let after = view.range.upperBound
        let openBefore = before >= view.unit.lowerBound && view.side.isQuoted[before]
        let openAfter = after < view.unit.upperBound && view.side.isQuoted[after]
        return !openBefore && !openAfter
    }
}
