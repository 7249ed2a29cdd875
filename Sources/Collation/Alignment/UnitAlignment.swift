import TextCore
import WireModel

/// Which units of the left version stand beside which of the right.
struct UnitMatch {
    /// Positions of left units, contiguous; two or more for a merge.
    var left: Range<Int>
    /// Positions of right units, contiguous; two or more for a split.
    var right: Range<Int>
    /// Whether it stands outside of the common order.
    var isMoved: Bool
}

/// Aligns the units of two versions: equal ones first, then those that share enough rare words; in place where they keep
/// the common order, moved otherwise; then splits and merges.
///
/// Equal units anchor, as in patience diff (Cohen 2003); likeness is a Dice coefficient over words weighted by rarity
/// (Spärck Jones 1972) in the two texts; one heaviest increasing chain over all candidate links replaces the usual dynamic
/// programme over sentences (Gale and Church 1993), so that the work is O(n log n) and a moved paragraph costs nothing
/// extra. All constants were chosen on texts of our own and on generated copies; ``Thresholds`` says what each does.
struct UnitAlignment {
    enum Thresholds {
        /// Least likeness of two units in place: below it a sentence was rewritten, not edited.
        static let inPlace = 0.36
        /// Least likeness of two units out of place: a move must be surer than an edit in place.
        static let moved = 0.5
        /// Least share of the shorter unit that the longer one holds, when one is a trimmed form of the other.
        static let contained = 0.72
        /// Least share of a neighbour's weight that the other side's remainder must hold, for a split or a merge.
        static let remainder = 0.6
        /// A word in more units than this finds no candidates; it still counts in the likeness.
        static let commonUnits = 24
        /// How many candidates of a unit are weighed.
        static let candidates = 8
    }

    let left: CollationSide
    let right: CollationSide
    private var leftIDs: [UInt32] = []
    private var rightIDs: [UInt32] = []
    private var weights: [Double] = []
    private var counts: [Int32] = []

    init(left: CollationSide, right: CollationSide) {
        self.left = left
        self.right = right
        var interner = Interner(capacity: left.tokens.count + right.tokens.count)
        leftIDs = left.tokens.map { interner.intern($0.key).rawValue }
        rightIDs = right.tokens.map { interner.intern($0.key).rawValue }
        weights = wordWeights(count: interner.count)
        counts = [Int32](repeating: 0, count: interner.count)
    }

    /// The matches, ordered by their right position; each unit stands in one at most.
    mutating func matches() -> [UnitMatch] {
        var links = equalLinks()
        let free = freeUnits(besides: links)
        links += likeLinks(left: free.left, right: free.right)
        let chain = IncreasingChain.heaviest(links, rightCount: right.body.count)
        var matches: [UnitMatch] = []
        var takenLeft = [Bool](repeating: false, count: left.body.count)
        var takenRight = [Bool](repeating: false, count: right.body.count)
        func take(_ link: IncreasingChain.Link, isMoved: Bool) {
            takenLeft[link.left] = true
            takenRight[link.right] = true
            matches.append(
                UnitMatch(
                    left: link.left..<link.left + 1, right: link.right..<link.right + 1, isMoved: isMoved))
        }
        for index in chain { take(links[index], isMoved: false) }
        let rest = links.indices.sorted {
            (-links[$0].weight, links[$0].left, links[$0].right) < (-links[$1].weight, links[$1].left, links[$1].right)
        }
        for index in rest where !takenLeft[links[index].left] && !takenRight[links[index].right] {
            guard isMove(links[index]) else { continue }
            take(links[index], isMoved: true)
        }
        join(&matches, takenLeft: &takenLeft, takenRight: &takenRight)
        return matches.sorted { $0.right.lowerBound < $1.right.lowerBound }
    }

    // MARK: Links

    /// Units with equal words: the k-th of the left with the k-th of the right.
    private func equalLinks() -> [IncreasingChain.Link] {
        var places: [UInt64: [Int]] = [:]
        for (index, unit) in right.body.enumerated() { places[unit.wordsKey, default: []].append(index) }
        var used: [UInt64: Int] = [:]
        var links: [IncreasingChain.Link] = []
        for (index, unit) in left.body.enumerated() {
            guard let found = places[unit.wordsKey] else { continue }
            let next = used[unit.wordsKey, default: 0]
            guard next < found.count else { continue }
            used[unit.wordsKey] = next + 1
            links.append(.init(left: index, right: found[next], weight: 1 + weight(of: unit, ids: leftIDs)))
        }
        return links
    }

    private func freeUnits(besides links: [IncreasingChain.Link]) -> (left: [Int], right: [Int]) {
        let tiedLeft = Set(links.map(\.left))
        let tiedRight = Set(links.map(\.right))
        return (
            left.body.indices.filter { !tiedLeft.contains($0) }, right.body.indices.filter { !tiedRight.contains($0) }
        )
    }

    /// Unequal units that share enough rare words.
    private mutating func likeLinks(left free: [Int], right others: [Int]) -> [IncreasingChain.Link] {
        var postings: [UInt32: [Int]] = [:]
        for unit in others {
            var seen: Set<UInt32> = []
            for id in words(of: right, rightIDs, unit) where weights[Int(id)] > 0.2 && seen.insert(id).inserted {
                postings[id, default: []].append(unit)
            }
        }
        var links: [IncreasingChain.Link] = []
        for unit in free {
            var votes: [Int: Double] = [:]
            var seen: Set<UInt32> = []
            for id in words(of: left, leftIDs, unit) where seen.insert(id).inserted {
                guard let found = postings[id], found.count <= Thresholds.commonUnits else { continue }
                for other in found { votes[other, default: 0] += weights[Int(id)] }
            }
            let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Thresholds.candidates)
            for (other, _) in best {
                let likeness = likeness(unit, other)
                if likeness.dice >= Thresholds.inPlace || isTrimmed(likeness, unit, other) {
                    let shared = likeness.common * max(likeness.dice, 0.5)
                    links.append(.init(left: unit, right: other, weight: shared))
                }
            }
        }
        return links
    }

    private func isTrimmed(_ likeness: Likeness, _ unit: Int, _ other: Int) -> Bool {
        likeness.contained >= Thresholds.contained && likeness.dice >= 0.2
            && min(left.body[unit].words, right.body[other].words) >= 5
    }

    private mutating func isMove(_ link: IncreasingChain.Link) -> Bool {
        let unit = left.body[link.left]
        if unit.wordsKey == right.body[link.right].wordsKey { return unit.words >= 3 }
        guard min(unit.words, right.body[link.right].words) >= 5 else { return false }
        let likeness = likeness(link.left, link.right)
        return likeness.dice >= Thresholds.moved || likeness.contained >= 0.8 && likeness.dice >= 0.3
    }

    // MARK: Splits and merges

    /// Widens matches over free neighbours whose words the other side's remainder holds.
    private mutating func join(_ matches: inout [UnitMatch], takenLeft: inout [Bool], takenRight: inout [Bool]) {
        for index in matches.indices {
            let match = matches[index]
            let isEqual = left.body[match.left.lowerBound].wordsKey == right.body[match.right.lowerBound].wordsKey
            guard !isEqual, left.body[match.left.lowerBound].zone == .paragraph else { continue }
            for neighbour in [match.right.upperBound, match.right.lowerBound - 1]
            where right.body.indices.contains(neighbour) {
                guard !takenRight[neighbour], right.body[neighbour].zone == .paragraph,
                    holds(match.left, of: left, leftIDs, neighbour, of: right, rightIDs, besides: match.right)
                else { continue }
                takenRight[neighbour] = true
                matches[index].right =
                    min(match.right.lowerBound, neighbour)..<max(match.right.upperBound, neighbour + 1)
                break
            }
            guard matches[index].right.count == 1 else { continue }
            for neighbour in [match.left.upperBound, match.left.lowerBound - 1]
            where left.body.indices.contains(neighbour) {
                guard !takenLeft[neighbour], left.body[neighbour].zone == .paragraph,
                    holds(match.right, of: right, rightIDs, neighbour, of: left, leftIDs, besides: match.left)
                else { continue }
                takenLeft[neighbour] = true
                matches[index].left = min(match.left.lowerBound, neighbour)..<max(match.left.upperBound, neighbour + 1)
                break
            }
        }
    }

    /// Whether what `whole` has beyond `match` covers most of `neighbour`.
    private mutating func holds(
        _ whole: Range<Int>, of side: CollationSide, _ ids: [UInt32], _ neighbour: Int, of other: CollationSide,
        _ otherIDs: [UInt32], besides match: Range<Int>
    ) -> Bool {
        guard other.body[neighbour].words >= 3 else { return false }
        for unit in whole { for id in words(of: side, ids, unit) { counts[Int(id)] += 1 } }
        for unit in match {
            for id in words(of: other, otherIDs, unit) where counts[Int(id)] > 0 { counts[Int(id)] -= 1 }
        }
        var found = 0.0
        var total = 0.0
        for id in words(of: other, otherIDs, neighbour) {
            total += weights[Int(id)]
            if counts[Int(id)] > 0 {
                found += weights[Int(id)]
                counts[Int(id)] -= 1
            }
        }
        for unit in whole { for id in words(of: side, ids, unit) { counts[Int(id)] = 0 } }
        return total > 0 && found / total >= Thresholds.remainder
    }

    // MARK: Likeness

    private struct Likeness {
        var common: Double
        var dice: Double
        var contained: Double
    }

    private mutating func likeness(_ unit: Int, _ other: Int) -> Likeness {
        let leftWords = words(of: left, leftIDs, unit)
        let rightWords = words(of: right, rightIDs, other)
        var leftWeight = 0.0
        for id in leftWords {
            counts[Int(id)] += 1
            leftWeight += weights[Int(id)]
        }
        var common = 0.0
        var rightWeight = 0.0
        for id in rightWords {
            rightWeight += weights[Int(id)]
            if counts[Int(id)] > 0 {
                counts[Int(id)] -= 1
                common += weights[Int(id)]
            }
        }
        for id in leftWords { counts[Int(id)] = 0 }
        let least = max(min(leftWeight, rightWeight), 1e-9)
        return Likeness(
            common: common, dice: 2 * common / max(leftWeight + rightWeight, 1e-9), contained: common / least)
    }

    private func words(of side: CollationSide, _ ids: [UInt32], _ unit: Int) -> [UInt32] {
        side.body[unit].tokens.compactMap { side.tokens[$0].isWordLike ? ids[$0] : nil }
    }

    private func weight(of unit: CollationUnit, ids: [UInt32]) -> Double {
        unit.tokens.reduce(0) { $0 + (left.tokens[$1].isWordLike ? weights[Int(ids[$1])] : 0) }
    }

    /// Rarity of each word over the units of both sides; function words count little.
    private func wordWeights(count: Int) -> [Double] {
        var units = [Int](repeating: 0, count: count)
        var last = [Int](repeating: -1, count: count)
        var stop = [Bool](repeating: false, count: count)
        var number = 0
        for (side, ids) in [(left, leftIDs), (right, rightIDs)] {
            for unit in side.body {
                for token in unit.tokens where last[Int(ids[token])] != number {
                    last[Int(ids[token])] = number
                    units[Int(ids[token])] += 1
                    if Lexicon.functionWords.contains(side.tokens[token].key) { stop[Int(ids[token])] = true }
                }
                number += 1
            }
        }
        let total = Double(max(8, number))
        return (0..<count).map { id in
            if stop[id] { return 0.15 }
            return 0.4 + max(0, (total / Double(max(1, units[id]) + 1)).logarithm / total.logarithm)
        }
    }
}
