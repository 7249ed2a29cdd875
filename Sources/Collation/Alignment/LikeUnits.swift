/// A left and a right unit that may be the same one edited.
struct LikeLink {
    var left: Int
    var right: Int
    var likeness: Likeness
    /// Whether the two are the only free units of their gap.
    var isAlone: Bool
}

/// Finds the units that share enough rare words to be one unit edited.
///
/// A unit is weighed against those in its own gap of the common order first; only where none of them is all but equal are
/// others sought by their rare words through an inverted index. What a unit may cost is bounded: words that stand in more
/// than ``commonUnits`` units find no candidates, ``votes`` postings are read for one unit, ``candidates`` of those they
/// find are weighed.
struct LikeUnits {
    /// A gap with at most so many pairs of units is weighed pair by pair.
    static let gapPairs = 64
    /// A unit in the same gap with at least this likeness ends the search.
    static let nearlyEqual: Float = 0.75
    /// A word in more units than this finds no candidates; it still counts in the likeness.
    static let commonUnits = 24
    /// How many postings are read for a unit, those of its rarest words first.
    static let votes = 96
    /// How many candidates of a unit are weighed.
    static let candidates = 8

    let words: UnitWords
    private var likeness: UnitLikeness
    private var links: [LikeLink] = []

    init(_ words: UnitWords) {
        self.words = words
        likeness = UnitLikeness(words)
    }

    /// The links between free units.
    ///
    /// - Parameters:
    ///   - free: the free units of either side, in order.
    ///   - gaps: for each unit of either side how many units of the common order lie before it.
    /// - Complexity: O(w) in the words of the free units, plus a bounded number of likenesses for each of them.
    mutating func links(
        free: (left: [Int], right: [Int]), gaps: (left: [Int32], right: [Int32]),
        isLink: (LikeLink) -> Bool
    ) -> [LikeLink] {
        guard !free.left.isEmpty, !free.right.isEmpty else { return [] }
        var index: WordIndex?
        var (from, firstOfGap) = (0, 0)
        var gap: Int32 = -1
        for (position, unit) in free.left.enumerated() {
            if gaps.left[unit] != gap {
                (gap, firstOfGap) = (gaps.left[unit], position)
                while from < free.right.count, gaps.right[free.right[from]] < gap { from += 1 }
            }
            var until = from
            while until < free.right.count, gaps.right[free.right[until]] == gap { until += 1 }
            var end = firstOfGap
            while end < free.left.count, gaps.left[free.left[end]] == gap, end - firstOfGap <= Self.gapPairs {
                end += 1
            }
            let near = (end - firstOfGap) * (until - from) <= Self.gapPairs ? from..<until : from..<from
            let isAlone = end - firstOfGap == 1 && until - from == 1
            var best: Float = 0
            for other in near { best = max(best, weigh(unit, free.right[other], isAlone, isLink)) }
            guard best < Self.nearlyEqual else { continue }
            if index == nil { index = WordIndex(words, right: free.right) }
            let found = index?.candidates(of: unit) ?? []
            for other in found where !near.contains(other) { _ = weigh(unit, free.right[other], false, isLink) }
        }
        return links
    }

    private mutating func weigh(
        _ unit: Int, _ other: Int, _ isAlone: Bool, _ isLink: (LikeLink) -> Bool
    ) -> Float {
        let floor = UnitAlignment.Thresholds.alone.dice
        let found = LikeLink(
            left: unit, right: other, likeness: likeness.of(unit, other, floor: floor), isAlone: isAlone)
        if isLink(found) { links.append(found) }
        return found.likeness.dice
    }
}

/// For each word the free right units that hold it.
private struct WordIndex {
    private let words: UnitWords
    private var starts: [Int32]
    private var postings: [Int32]
    private var votes: [Float]
    private var touched: [Int32] = []
    private var mine: [UInt32] = []

    init(_ words: UnitWords, right free: [Int]) {
        self.words = words
        starts = [Int32](repeating: 0, count: words.count + 1)
        votes = [Float](repeating: 0, count: free.count)
        // Counted first and then put in place: a list for each unit costs more than to read the unit twice.
        var list: [UInt32] = []
        var last = [Int32](repeating: -1, count: words.count)
        for (position, unit) in free.enumerated() {
            words.read(right: unit, into: &list)
            for word in list where Self.isNew(Int(word), at: position, in: &last, words) { starts[Int(word) + 1] += 1 }
        }
        for word in 1..<max(1, starts.count) { starts[word] += starts[word - 1] }
        postings = [Int32](repeating: 0, count: Int(starts.last ?? 0))
        var next = starts
        last = [Int32](repeating: -1, count: words.count)
        for (position, unit) in free.enumerated() {
            words.read(right: unit, into: &list)
            for word in list where Self.isNew(Int(word), at: position, in: &last, words) {
                postings[Int(next[Int(word)])] = Int32(truncatingIfNeeded: position)
                next[Int(word)] += 1
            }
        }
    }

    /// Whether a word carries weight and is met for the first time in the unit at a position.
    @inline(__always)
    private static func isNew(_ word: Int, at position: Int, in last: inout [Int32], _ words: UnitWords) -> Bool {
        guard last[word] != position, words.weights[word] > UnitWords.functionWeight else { return false }
        last[word] = Int32(truncatingIfNeeded: position)
        return true
    }

    private static func distinct(_ words: [UInt32]) -> [UInt32] {
        var sorted = words.sorted()
        var count = 0
        for word in sorted where count == 0 || sorted[count - 1] != word {
            sorted[count] = word
            count += 1
        }
        sorted.removeLast(sorted.count - count)
        return sorted
    }

    /// The positions of the free right units that share most rare words with a left unit, best first.
    mutating func candidates(of unit: Int) -> [Int] {
        words.read(left: unit, into: &mine)
        let distinct = Self.distinct(mine)
            .map { (count: Int(starts[Int($0) + 1] - starts[Int($0)]), word: $0) }
            .filter { $0.count > 0 && $0.count <= LikeUnits.commonUnits }
            .sorted { ($0.count, $0.word) < ($1.count, $1.word) }
        var budget = LikeUnits.votes
        for (count, word) in distinct where budget >= count {
            budget -= count
            for place in Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) {
                let other = Int(postings[place])
                if votes[other] == 0 { touched.append(postings[place]) }
                votes[other] += words.weights[Int(word)]
            }
        }
        let best = touched.sorted { (votes[Int($1)], $0) < (votes[Int($0)], $1) }.prefix(LikeUnits.candidates).map(
            Int.init)
        for other in touched { votes[Int(other)] = 0 }
        touched.removeAll(keepingCapacity: true)
        return best
    }
}
