import TextCore
import WireModel

/// Widens edits to whole printed words: `short` → `short-distance` where `-distance` was put in, `DT-invariant` →
/// `DT-type invariant` where a hyphen stands between what changed and what stayed.
///
/// The tokeniser cuts at hyphens, so that a change inside a compound is found and classified by the part it touches; a
/// reader wants to see the compound. Only marks of joining count: a comma or a quotation mark at a word is no part of it.
struct WholeWords {
    let left: CollationSide
    let right: CollationSide
    /// The two units.
    let unit: CollationUnit
    let other: CollationUnit
    /// What changed between them.
    let hunks: [Hunk]

    /// How many tokens an edit may be widened by on one side: beyond that it is no compound word.
    private static let most = 6

    /// The edits, none of them cutting a printed word; an edit that would run into another stays as it is.
    func widened(_ edits: [Edit]) -> [Edit] {
        var edits = edits
        for index in edits.indices {
            if edits[index].kind == .hyphenation {
                fit(&edits[index])
                continue
            }
            if edits[index].kind == .name { fitName(&edits[index]) }
            let wider = widened(edits[index])
            guard wider.left != edits[index].left || wider.right != edits[index].right else { continue }
            let isFree = edits.indices.allSatisfy {
                $0 == index || !touches(edits[$0].left, wider.left) && !touches(edits[$0].right, wider.right)
            }
            if isFree { edits[index] = wider }
        }
        return joined(apart(edits))
    }

    /// Takes an edit of hyphens back to the words that were found to differ: `pre-trained` → `pretrained`; where the hyphens
    /// alone differ, to the words that they are joined with.
    private func fit(_ edit: inout Edit) {
        for hunk in hunks where keys(hunk.left, of: left) != keys(hunk.right, of: right) {
            let (mine, theirs) = (left.span(of: hunk.left, in: unit), right.span(of: hunk.right, in: other))
            guard edit.left.contains(mine), edit.right.contains(theirs) else { continue }
            (edit.left, edit.right) = (mine, theirs)
            return
        }
        var (mine, theirs) = (
            tokens(edit.left, of: left, in: unit.tokens), tokens(edit.right, of: right, in: other.tokens)
        )
        guard mine.count > 1, theirs.count > 1 else { return }
        if left.tokens[mine.lowerBound].key == right.tokens[theirs.lowerBound].key,
            !isJoined(mine.lowerBound + 1, of: left, unit.tokens),
            !isJoined(theirs.lowerBound + 1, of: right, other.tokens)
        {
            (mine, theirs) = (mine.dropFirst(), theirs.dropFirst())
        }
        if mine.count > 1, theirs.count > 1,
            left.tokens[mine.upperBound - 1].key == right.tokens[theirs.upperBound - 1].key,
            !isJoined(mine.upperBound - 1, of: left, unit.tokens),
            !isJoined(theirs.upperBound - 1, of: right, other.tokens)
        {
            (mine, theirs) = (mine.dropLast(), theirs.dropLast())
        }
        (edit.left, edit.right) = (left.span(of: mine, in: unit), right.span(of: theirs, in: other))
    }

    /// Takes the rest of a name out again where no name stands at that end of what changed: `Thomas-Fermi (` was put before
    /// `TF)`, which is no part of it.
    private func fitName(_ edit: inout Edit) {
        for hunk in hunks where hunk.left.isEmpty != hunk.right.isEmpty {
            let (mine, theirs) = (left.span(of: hunk.left, in: unit), right.span(of: hunk.right, in: other))
            guard edit.left.contains(mine), edit.right.contains(theirs), edit.left != mine || edit.right != theirs
            else {
                continue
            }
            let (side, range) = hunk.left.isEmpty ? (right, hunk.right) : (left, hunk.left)
            if !side.tokens[range.lowerBound].isCapitalised {
                (edit.left.start, edit.right.start) = (mine.start, theirs.start)
            }
            if !side.tokens[range.upperBound - 1].isCapitalised {
                (edit.left.end, edit.right.end) = (mine.end, theirs.end)
            }
            return
        }
    }

    /// The edits, none of them over another: two that would show the same words are one. That happens where a compound or a
    /// name that one of them was widened to holds another one.
    ///
    /// - Complexity: O(k log k) in the edits where none overlap.
    private func apart(_ edits: [Edit]) -> [Edit] {
        guard let first = overlap(edits) else { return edits }
        var result = edits
        var found: (Int, Int)? = first
        while let (first, second) = found {
            let (one, other) = (result[min(first, second)], result[max(first, second)])
            var both = other.alarm && !one.alarm || one.kind.isTrivia && !other.kind.isTrivia ? other : one
            (both.left, both.right) = (one.left.union(other.left), one.right.union(other.right))
            result.remove(at: max(first, second))
            result[min(first, second)] = both
            found = overlap(result)
        }
        return result.sorted {
            ($0.right.start, $0.left.start, $0.right.end) < ($1.right.start, $1.left.start, $1.right.end)
        }
    }

    /// The first two edits that overlap on a side, or one of which has its empty place inside the other.
    private func overlap(_ edits: [Edit]) -> (Int, Int)? {
        // Nearly always they stand in the order of both texts.
        let isApart = zip(edits, edits.dropFirst()).allSatisfy {
            $0.left.end <= $1.left.start && $0.right.end <= $1.right.start
        }
        return isApart ? nil : overlap(edits.map(\.left)) ?? overlap(edits.map(\.right))
    }

    private func overlap(_ spans: [TextSpan]) -> (Int, Int)? {
        let order = spans.indices.sorted { spans[$0] < spans[$1] }
        return zip(order, order.dropFirst()).first { spans[$0].end > spans[$1].start }
    }

    /// Joins words set otherwise that stand side by side: `Numerical Action` → `numerical action` is one edit.
    private func joined(_ edits: [Edit]) -> [Edit] {
        var result: [Edit] = []
        for edit in edits {
            if let last = result.last, edit.kind == .typography, last.kind == .typography, last.note == edit.note,
                isPlainWord(last), isPlainWord(edit), follows(last.left, edit.left, of: left),
                follows(last.right, edit.right, of: right)
            {
                result[result.count - 1].left.end = edit.left.end
                result[result.count - 1].right.end = edit.right.end
            } else {
                result.append(edit)
            }
        }
        return result
    }

    private func isPlainWord(_ edit: Edit) -> Bool {
        words(tokens(edit.left, of: left, in: unit.tokens), of: left)
            && words(tokens(edit.right, of: right, in: other.tokens), of: right)
    }

    private func follows(_ first: TextSpan, _ second: TextSpan, of side: CollationSide) -> Bool {
        first.end < second.start && (first.end..<second.start).allSatisfy { side.bytes[$0] <= 0x20 }
    }

    private func touches(_ one: TextSpan, _ other: TextSpan) -> Bool {
        one.start <= other.end && other.start <= one.end
    }

    private func widened(_ edit: Edit) -> Edit {
        var (mine, theirs) = (
            tokens(edit.left, of: left, in: unit.tokens), tokens(edit.right, of: right, in: other.tokens)
        )
        guard words(mine, of: left) || words(theirs, of: right) else { return edit }
        var steps = 0
        while steps < Self.most, mine.upperBound < unit.tokens.upperBound, theirs.upperBound < other.tokens.upperBound,
            left.tokens[mine.upperBound].key == right.tokens[theirs.upperBound].key,
            isJoined(mine.upperBound, of: left, unit.tokens)
                || isJoined(theirs.upperBound, of: right, other.tokens)
        {
            mine = mine.lowerBound..<mine.upperBound + 1
            theirs = theirs.lowerBound..<theirs.upperBound + 1
            steps += 1
        }
        steps = 0
        while steps < Self.most, mine.lowerBound > unit.tokens.lowerBound, theirs.lowerBound > other.tokens.lowerBound,
            left.tokens[mine.lowerBound - 1].key == right.tokens[theirs.lowerBound - 1].key,
            isJoined(mine.lowerBound, of: left, unit.tokens)
                || isJoined(theirs.lowerBound, of: right, other.tokens)
        {
            mine = mine.lowerBound - 1..<mine.upperBound
            theirs = theirs.lowerBound - 1..<theirs.upperBound
            steps += 1
        }
        var result = edit
        if !mine.isEmpty { result.left = left.span(of: mine, in: unit) }
        if !theirs.isEmpty { result.right = right.span(of: theirs, in: other) }
        return result
    }

    /// Whether a token and the one before it are parts of one printed word, with a hyphen as one of the two.
    private func isJoined(_ token: Int, of side: CollationSide, _ range: Range<Int>) -> Bool {
        guard token > range.lowerBound, token < range.upperBound else { return false }
        let (before, after) = (side.tokens[token - 1], side.tokens[token])
        guard before.end == after.start else { return false }
        return before.key == Self.hyphen && after.isWordLike || before.isWordLike && after.key == Self.hyphen
    }

    private func keys(_ range: Range<Int>, of side: CollationSide) -> [UInt64] {
        range.filter { side.tokens[$0].isWordLike }.map { side.tokens[$0].key }
    }

    private func words(_ range: Range<Int>, of side: CollationSide) -> Bool {
        range.contains { side.tokens[$0].isWordLike }
    }

    /// The tokens that a span covers; for an empty one the place before the first token behind it.
    private func tokens(_ span: TextSpan, of side: CollationSide, in range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(side.tokens[middle].end) <= span.start { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < range.upperBound, Int(side.tokens[end].start) < span.end { end += 1 }
        return low..<end
    }

    private static let hyphen = Tokenizer.tokens(of: "-").first?.key ?? 0
}
