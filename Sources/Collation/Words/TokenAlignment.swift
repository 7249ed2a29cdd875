import TextCore

/// Aligns the tokens of two units word by word.
///
/// A weighted longest common subsequence (Wagner and Fischer 1974) that prefers words of content to function words and
/// runs to scattered matches, because that is what an editor's mark looks like: Myers' shortest script happily keeps a
/// chance `the` in the middle of a replaced phrase. Quadratic in the unit, so units beyond ``cells`` are first cut at
/// words that are unique on both sides (patience); a stretch with no such word is taken as replaced.
struct TokenAlignment {
    /// The largest table that is filled, in cells.
    static let cells = 250_000

    private let left: CollationSide
    private let right: CollationSide
    private var pairs: [(left: Int, right: Int)] = []

    /// Pairs of equal tokens (by folded key), both sides strictly increasing.
    ///
    /// - Complexity: O(n·m) up to ``cells``, O(n log n) beyond.
    static func pairs(
        _ leftTokens: Range<Int>, of left: CollationSide, _ rightTokens: Range<Int>, of right: CollationSide
    ) -> [(left: Int, right: Int)] {
        var alignment = TokenAlignment(left: left, right: right)
        alignment.align(leftTokens, rightTokens)
        return alignment.pairs
    }

    private init(left: CollationSide, right: CollationSide) {
        self.left = left
        self.right = right
    }

    private mutating func align(_ leftRange: Range<Int>, _ rightRange: Range<Int>) {
        var work = [(leftRange, rightRange)]
        while let (l, r) = work.popLast() {
            guard !l.isEmpty, !r.isEmpty else { continue }
            if l.count * r.count <= Self.cells {
                fill(l, r)
            } else {
                let anchors = uniqueAnchors(l, r)
                guard !anchors.isEmpty else { continue }
                pairs += anchors
                var from = (left: l.lowerBound, right: r.lowerBound)
                for anchor in anchors {
                    work.append((from.left..<anchor.left, from.right..<anchor.right))
                    from = (anchor.left + 1, anchor.right + 1)
                }
                work.append((from.left..<l.upperBound, from.right..<r.upperBound))
            }
        }
        pairs.sort { $0.left < $1.left }
    }

    private func uniqueAnchors(_ l: Range<Int>, _ r: Range<Int>) -> [(left: Int, right: Int)] {
        var places: [UInt64: (left: Int, right: Int)] = [:]
        for index in l {
            places[left.tokens[index].key, default: (-1, -1)].left = places[left.tokens[index].key] == nil ? index : -2
        }
        for index in r {
            guard let place = places[right.tokens[index].key], place.left >= 0 else { continue }
            places[right.tokens[index].key]?.right = place.right == -1 ? index : -2
        }
        let links = l.compactMap { index -> IncreasingChain.Link? in
            guard let place = places[left.tokens[index].key], place.left == index, place.right >= 0 else { return nil }
            return .init(left: index, right: place.right - r.lowerBound, weight: 1)
        }
        return IncreasingChain.heaviest(links, rightCount: r.count).map {
            (links[$0].left, links[$0].right + r.lowerBound)
        }
    }

    /// Fills the table for a stretch and walks it back.
    private mutating func fill(_ l: Range<Int>, _ r: Range<Int>) {
        let rows = l.count
        let columns = r.count
        let width = columns + 1
        // `best` is the heaviest alignment of two prefixes, `run` the heaviest whose last tokens are a pair.
        var best = [Float](repeating: 0, count: (rows + 1) * width)
        var run = [Float](repeating: -1, count: (rows + 1) * width)
        let rightKeys = r.map { right.tokens[$0].key }
        for row in 1...rows {
            let token = left.tokens[l.lowerBound + row - 1]
            let gain = Self.gain(of: token)
            for column in 1...columns {
                let cell = row * width + column
                var value = max(best[cell - width], best[cell - 1])
                if token.key == rightKeys[column - 1] {
                    let before = cell - width - 1
                    let bonus: Float = run[before] >= 0 ? run[before] + 0.6 : -1
                    run[cell] = gain + max(best[before], bonus)
                    value = max(value, run[cell])
                }
                best[cell] = value
            }
        }
        walkBack(best, run, l, r)
    }

    private mutating func walkBack(_ best: [Float], _ run: [Float], _ l: Range<Int>, _ r: Range<Int>) {
        let width = r.count + 1
        var row = l.count
        var column = r.count
        var inRun = false
        while row > 0, column > 0 {
            let cell = row * width + column
            if inRun || (run[cell] >= 0 && run[cell] >= best[cell]) {
                pairs.append((l.lowerBound + row - 1, r.lowerBound + column - 1))
                let before = cell - width - 1
                inRun = run[before] >= 0 && run[before] + 0.6 >= best[before]
                row -= 1
                column -= 1
            } else if best[cell] == best[cell - width] {
                row -= 1
            } else {
                column -= 1
            }
        }
    }

    private static func gain(of token: Token) -> Float {
        switch token.kind {
        case .word: Lexicon.functionWords.contains(token.key) ? 1 : 2.4
        case .number: 2.4
        case .punctuation: token.key == HunkFinder.quoteMark ? 1 : 0.45
        case .symbol: 0.8
        }
    }
}
