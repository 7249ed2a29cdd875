import TextCore

/// Neighbouring tokens of one side that stand for as many neighbouring tokens of the other, equal by folded key.
struct TokenRun {
    /// The position of the first one among the left side's tokens.
    var left: Int
    /// The position of the first one among the right side's tokens.
    var right: Int
    /// How many there are.
    var count: Int
    /// Whether they are one word in another form (`require` and `requiring`) instead of equal.
    var isForm = false
}

/// Aligns the tokens of two units word by word.
///
/// What is equal at both ends is taken first. Between them a weighted longest common subsequence (Wagner and Fischer
/// 1974) that prefers words of content to function words and runs to scattered matches, because that is what an editor's
/// mark looks like: the shortest script of Myers (1986) happily keeps a chance `the` in the middle of a replaced phrase.
/// Of equally good alignments the one that matches earliest is taken, so that `X` against `X and Y` reads as `and Y`
/// added behind it. Forms of one word (`require` and `requiring`) are paired too where nothing better is to be had, so that
/// each shows as one word for another and not as part of a longer replacement. The table is quadratic in what differs;
/// where it would have more than ``cells`` cells, three tokens in a row that occur once on either side anchor it (patience, Cohen 2003), and a stretch without such an anchor is taken as
/// replaced.
struct TokenAlignment {
    /// The largest table that is filled, in cells: 500 tokens against 500, a millisecond.
    static let cells = 250_000
    /// How many tokens in a row make an anchor in a stretch beyond ``cells``: two equal words in a row are often chance.
    static let anchorLength = 3

    private let left: CollationSide
    private let right: CollationSide
    private var runs: [TokenRun] = []
    /// The table: for every two positions the weight of the best alignment of what follows them …
    private var best: [Int32] = []
    /// … of the best one that pairs the two, or -1 where they differ …
    private var paired: [Int32] = []
    /// … and of the best one that pairs them as forms of one word, or -1 where they are not.
    private var forms: [Int32] = []
    /// The first letters of the words of the right stretch.
    private var stems: [UInt32] = []

    init(left: CollationSide, right: CollationSide) {
        self.left = left
        self.right = right
    }

    /// Runs of equal tokens, both sides strictly increasing; no two of them touch on both sides.
    ///
    /// - Complexity: O(n + d²), d being what lies between the equal ends, up to ``cells``; O(n log n) beyond.
    mutating func runs(_ leftRange: Range<Int>, _ rightRange: Range<Int>) -> [TokenRun] {
        runs.removeAll(keepingCapacity: true)
        var work = [(leftRange, rightRange)]
        while let (l, r) = work.popLast() {
            let (l, r) = trimmed(l, r)
            guard !l.isEmpty, !r.isEmpty else { continue }
            if l.count * r.count <= Self.cells {
                fill(l, r)
                walk(l, r)
            } else {
                var from = (left: l.lowerBound, right: r.lowerBound)
                let found = anchors(l, r)
                guard !found.isEmpty else { continue }
                for anchor in found where anchor.left >= from.left && anchor.right >= from.right {
                    runs.append(anchor)
                    work.append((from.left..<anchor.left, from.right..<anchor.right))
                    from = (anchor.left + anchor.count, anchor.right + anchor.count)
                }
                work.append((from.left..<l.upperBound, from.right..<r.upperBound))
            }
        }
        return slid(inOrder())
    }

    /// Takes equal tokens off both ends.
    private mutating func trimmed(_ l: Range<Int>, _ r: Range<Int>) -> (Range<Int>, Range<Int>) {
        var (low, high) = (0, 0)
        let most = min(l.count, r.count)
        while low < most, left.tokens[l.lowerBound + low].key == right.tokens[r.lowerBound + low].key { low += 1 }
        while high < most - low,
            left.tokens[l.upperBound - 1 - high].key == right.tokens[r.upperBound - 1 - high].key
        {
            high += 1
        }
        if low > 0 { runs.append(TokenRun(left: l.lowerBound, right: r.lowerBound, count: low)) }
        if high > 0 { runs.append(TokenRun(left: l.upperBound - high, right: r.upperBound - high, count: high)) }
        return (l.lowerBound + low..<l.upperBound - high, r.lowerBound + low..<r.upperBound - high)
    }

    /// The runs in order, those that touch joined.
    private mutating func inOrder() -> [TokenRun] {
        runs.sort { $0.left < $1.left }
        var result: [TokenRun] = []
        result.reserveCapacity(runs.count)
        for run in runs {
            if let last = result.indices.last, !run.isForm, !result[last].isForm,
                result[last].left + result[last].count == run.left,
                result[last].right + result[last].count == run.right
            {
                result[last].count += run.count
            } else {
                result.append(run)
            }
        }
        return result
    }

    /// The runs with every insertion and every deletion moved as far to the right as it may stand: `and Y` rather than
    /// `X and`.
    private func slid(_ runs: [TokenRun]) -> [TokenRun] {
        guard runs.count > 1 else { return runs }
        var runs = runs
        for index in 1..<runs.count {
            let before = runs[index - 1]
            let (here, there) = (before.left + before.count, before.right + before.count)
            guard (here == runs[index].left) != (there == runs[index].right), !before.isForm, !runs[index].isForm else {
                continue
            }
            // The last run may be passed over: what then ends the unit is the insertion or the deletion.
            let most = index + 1 < runs.count ? runs[index].count - 1 : runs[index].count
            var steps = 0
            while steps < most, left.tokens[here + steps].key == right.tokens[there + steps].key,
                left.isQuoted[here + steps] == right.isQuoted[there + steps]
            {
                steps += 1
            }
            runs[index - 1].count += steps
            runs[index] = TokenRun(
                left: runs[index].left + steps, right: runs[index].right + steps, count: runs[index].count - steps)
        }
        return runs.filter { $0.count > 0 }
    }

    // MARK: The table

    /// Fills the table for a stretch, from its end.
    private mutating func fill(_ l: Range<Int>, _ r: Range<Int>) {
        let width = r.count + 1
        let size = (l.count + 1) * width
        if best.count < size {
            best = [Int32](repeating: 0, count: size)
            paired = best
            forms = best
        }
        // Forms of one word are looked for in what is about a sentence long: further apart they are chance.
        let seeksForms = size <= Self.formCells
        stems.removeAll(keepingCapacity: true)
        if seeksForms { for column in r { stems.append(stem(of: right, column)) } }
        for cell in size - width..<size { (best[cell], paired[cell], forms[cell]) = (0, -1, -1) }
        for row in stride(from: l.count - 1, through: 0, by: -1) {
            let token = left.tokens[l.lowerBound + row]
            let gain = Self.gain(of: token)
            let stem = seeksForms ? stem(of: left, l.lowerBound + row) : 0
            var cell = row * width + width - 1
            (best[cell], paired[cell], forms[cell]) = (0, -1, -1)
            for column in stride(from: r.count - 1, through: 0, by: -1) {
                cell -= 1
                let next = cell + width + 1
                (paired[cell], forms[cell]) = (-1, -1)
                if token.key == right.tokens[r.lowerBound + column].key {
                    paired[cell] = gain + max(best[next], paired[next] >= 0 ? paired[next] + Self.runBonus : 0)
                } else if stem != 0, stem == stems[column], isForm(l.lowerBound + row, r.lowerBound + column) {
                    forms[cell] = Self.formGain + best[next]
                }
                best[cell] = max(max(best[cell + width], best[cell + 1]), max(paired[cell], forms[cell]))
            }
        }
    }

    /// Walks the table from the beginning and notes the runs; of equal ways the one that pairs first, both sides in step.
    private mutating func walk(_ l: Range<Int>, _ r: Range<Int>) {
        let width = r.count + 1
        var (row, column) = (0, 0)
        while row < l.count, column < r.count {
            var cell = row * width + column
            if paired[cell] >= 0, paired[cell] == best[cell] {
                let start = (row, column)
                while true {
                    let next = cell + width + 1
                    (row, column) = (row + 1, column + 1)
                    guard row < l.count, column < r.count, paired[next] >= 0,
                        paired[next] + Self.runBonus >= best[next]
                    else { break }
                    cell = next
                }
                runs.append(TokenRun(left: l.lowerBound + start.0, right: r.lowerBound + start.1, count: row - start.0))
            } else if forms[cell] >= 0, forms[cell] == best[cell] {
                runs.append(TokenRun(left: l.lowerBound + row, right: r.lowerBound + column, count: 1, isForm: true))
                (row, column) = (row + 1, column + 1)
            } else if best[cell] == best[cell + width],
                best[cell] != best[cell + 1] || row * r.count <= column * l.count
            {
                row += 1
            } else {
                column += 1
            }
        }
    }

    // MARK: Words

    /// The first four bytes of a word in lower case; 0 for shorter ones and for marks.
    private func stem(of side: CollationSide, _ token: Int) -> UInt32 {
        let value = side.tokens[token]
        guard value.kind == .word, value.length >= Self.stemLength else { return 0 }
        var stem: UInt32 = 0
        for offset in 0..<Self.stemLength {
            stem = stem << 8 | UInt32(Self.lower(side.bytes[Int(value.start) + offset]))
        }
        return stem
    }

    /// Whether two words have their first letters in common, three fifths of the longer one at least.
    private func isForm(_ token: Int, _ other: Int) -> Bool {
        let (mine, theirs) = (left.tokens[token], right.tokens[other])
        var common = 0
        while common < min(mine.length, theirs.length),
            Self.lower(left.bytes[Int(mine.start) + common]) == Self.lower(right.bytes[Int(theirs.start) + common])
        {
            common += 1
        }
        return 5 * common >= 3 * max(mine.length, theirs.length)
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// How many first letters forms of one word share at least, in bytes.
    private static let stemLength = 4
    /// The largest table in which forms are looked for.
    private static let formCells = 10_000
    /// What pairing two forms of one word is worth.
    private static let formGain: Int32 = 24

    /// What pairing a token is worth: a function word less than half of a word of content, a mark a fifth.
    private static func gain(of token: Token) -> Int32 {
        switch token.kind {
        case .word: FunctionWords.keys.contains(token.key) ? 20 : 48
        case .number: 48
        case .punctuation: token.key == HunkFinder.quoteMark ? 20 : 9
        case .symbol: 16
        }
    }

    /// What a token is worth more right behind another pair.
    private static let runBonus: Int32 = 12

    // MARK: Anchors

    /// Runs of ``anchorLength`` tokens that occur once on either side and keep their order.
    private func anchors(_ l: Range<Int>, _ r: Range<Int>) -> [TokenRun] {
        guard l.count >= Self.anchorLength, r.count >= Self.anchorLength else { return [] }
        var places: [UInt64: (left: Int, right: Int)] = [:]
        for index in l.lowerBound...l.upperBound - Self.anchorLength {
            let key = key(of: left, index)
            places[key] = places[key] == nil ? (index, -1) : (-2, -1)
        }
        for index in r.lowerBound...r.upperBound - Self.anchorLength {
            let key = key(of: right, index)
            guard let place = places[key], place.left >= 0 else { continue }
            places[key]?.right = place.right == -1 ? index : -2
        }
        let links = (l.lowerBound...l.upperBound - Self.anchorLength).compactMap { index -> IncreasingChain.Link? in
            guard let place = places[key(of: left, index)], place.left == index, place.right >= 0 else { return nil }
            return .init(left: index, right: place.right - r.lowerBound, weight: 1)
        }
        return IncreasingChain.heaviest(links, rightCount: r.count).map {
            TokenRun(left: links[$0].left, right: links[$0].right + r.lowerBound, count: Self.anchorLength)
        }
    }

    private func key(of side: CollationSide, _ index: Int) -> UInt64 {
        var hash = TextHash()
        for token in index..<index + Self.anchorLength { hash.combine(key: side.tokens[token].key) }
        return hash.value
    }
}
