import TextCore

/// Sees to it that the pieces of a window leave out the same words on both sides.
///
/// The alignment of readings may pair other words than the alignment of words did: `(33.2 mi²)` against `(85.9 km²)`
/// shares its brackets by words and is one gloss by readings. A piece made of the one and bounded by the other would
/// show a bracket on one side alone.
struct HouseCover {
    let matcher: HouseMatcher
    let window: HouseWindow

    /// The pieces, widened where one of them holds a word whose equal stands outside of every piece.
    ///
    /// A piece of style that is widened over words that are not explained is no style any more.
    ///
    /// - Complexity: O(length of the window) where the pieces are square, as they nearly always are.
    func squared(_ pieces: [HousePiece]) -> [HousePiece] {
        if isSquare(pieces) { return pieces }
        var wider = pieces
        var isSettled = false
        while !isSettled {
            isSettled = true
            for hunk in window.hunks where !isCovered(hunk, wider) {
                wider.append(HousePiece(hunk: hunk))
                isSettled = false
            }
            for (mine, theirs) in shared() {
                let here = wider.firstIndex { $0.hunk.left.contains(mine) }
                let there = wider.firstIndex { $0.hunk.right.contains(theirs) }
                guard (here == nil) != (there == nil), let place = here ?? there else { continue }
                wider[place].hunk = Hunk(
                    left: Self.over(wider[place].hunk.left, mine), right: Self.over(wider[place].hunk.right, theirs))
                isSettled = false
            }
            wider = joined(wider)
        }
        return isSquare(wider) ? wider : window.hunks.map { HousePiece(hunk: $0) }
    }

    /// Whether what no piece holds is the same on both sides, word for word.
    private func isSquare(_ pieces: [HousePiece]) -> Bool {
        rest(window.left, pieces.map(\.hunk.left), matcher.left)
            == rest(window.right, pieces.map(\.hunk.right), matcher.right)
    }

    private func rest(_ range: Range<Int>, _ taken: [Range<Int>], _ side: CollationSide) -> [UInt64] {
        range.filter { token in !taken.contains { $0.contains(token) } }.map { side.tokens[$0].key }
    }

    private func isCovered(_ hunk: Hunk, _ pieces: [HousePiece]) -> Bool {
        hunk.left.allSatisfy { token in pieces.contains { $0.hunk.left.contains(token) } }
            && hunk.right.allSatisfy { token in pieces.contains { $0.hunk.right.contains(token) } }
    }

    /// The words between the changes, which both sides share.
    private func shared() -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var (mine, theirs) = (window.left.lowerBound, window.right.lowerBound)
        for hunk in window.hunks {
            pairs += zip(mine..<hunk.left.lowerBound, theirs..<hunk.right.lowerBound)
            (mine, theirs) = (hunk.left.upperBound, hunk.right.upperBound)
        }
        return pairs + zip(mine..<window.left.upperBound, theirs..<window.right.upperBound)
    }

    /// Pieces that overlap on a side as one, which is style only where all of them are.
    private func joined(_ pieces: [HousePiece]) -> [HousePiece] {
        var result: [HousePiece] = []
        for piece in pieces.sorted(by: {
            ($0.hunk.left.lowerBound, $0.hunk.right.lowerBound) < ($1.hunk.left.lowerBound, $1.hunk.right.lowerBound)
        }) {
            guard let last = result.last,
                last.hunk.left.upperBound > piece.hunk.left.lowerBound
                    || last.hunk.right.upperBound > piece.hunk.right.lowerBound
            else {
                result.append(piece)
                continue
            }
            result[result.count - 1].hunk = Self.over(last.hunk, piece.hunk)
            if piece.finding == nil { result[result.count - 1].finding = nil }
        }
        return result
    }

    private static func over(_ one: Hunk, _ other: Hunk) -> Hunk {
        Hunk(
            left: min(one.left.lowerBound, other.left.lowerBound)..<max(one.left.upperBound, other.left.upperBound),
            right: min(
                one.right.lowerBound, other.right.lowerBound)..<max(one.right.upperBound, other.right.upperBound),
            changesMarks: one.changesMarks && other.changesMarks)
    }

    private static func over(_ range: Range<Int>, _ token: Int) -> Range<Int> {
        min(range.lowerBound, token)..<max(range.upperBound, token + 1)
    }
}
