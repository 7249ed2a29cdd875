import TextCore

/// Finds the units that both versions hold word for word.
///
/// A unit that stands once in either version is a sure link (patience, Cohen 2003). From there equal neighbours are linked
/// as far as they go, so that a sentence that comes again and again (`He declined to comment.`) pairs with the one in the
/// same company. What then is left of repeated units pairs in order, first within the same gap of the common order, and at
/// last anywhere.
struct EqualUnits {
    let left: [CollationUnit]
    let right: [CollationUnit]
    /// For each left unit the right one it is linked with, or -1.
    private(set) var partner: [Int32]
    /// For each right unit whether it is linked.
    private(set) var isTaken: [Bool]
    /// For each left unit whether it is the only one of its words on either side.
    private(set) var isUnique: [Bool]

    /// - Complexity: O(n log n) in the units.
    init(left: [CollationUnit], right: [CollationUnit]) {
        self.left = left
        self.right = right
        partner = [Int32](repeating: -1, count: left.count)
        isTaken = [Bool](repeating: false, count: right.count)
        isUnique = [Bool](repeating: false, count: left.count)
        var keys = KeyTable(capacity: left.count + right.count)
        let leftNumbers = left.map { Int(keys.insert($0.wordsKey)) }
        let rightNumbers = right.map { Int(keys.insert($0.wordsKey)) }
        linkUnique(leftNumbers, rightNumbers, count: keys.count)
        linkNeighbours(leftNumbers, rightNumbers)
        linkRepeated(leftNumbers, rightNumbers, count: keys.count)
    }

    /// The links, in the order of the left.
    var links: [(left: Int, right: Int)] {
        partner.indices.compactMap { partner[$0] >= 0 ? ($0, Int(partner[$0])) : nil }
    }

    private mutating func link(_ unit: Int, _ other: Int) {
        partner[unit] = Int32(truncatingIfNeeded: other)
        isTaken[other] = true
    }

    private mutating func linkUnique(_ mine: [Int], _ theirs: [Int], count: Int) {
        // -1: not seen, -2: seen more than once.
        var place = [Int](repeating: -1, count: count)
        var other = place
        for (unit, key) in mine.enumerated() { place[key] = place[key] == -1 ? unit : -2 }
        for (unit, key) in theirs.enumerated() { other[key] = other[key] == -1 ? unit : -2 }
        for (unit, key) in mine.enumerated() where place[key] >= 0 && other[key] >= 0 {
            isUnique[unit] = true
            link(unit, other[key])
        }
    }

    private mutating func linkNeighbours(_ mine: [Int], _ theirs: [Int]) {
        for step in [1, -1] {
            let order = step > 0 ? Array(mine.indices) : mine.indices.reversed()
            for unit in order where partner[unit] >= 0 {
                let (next, other) = (unit + step, Int(partner[unit]) + step)
                guard mine.indices.contains(next), theirs.indices.contains(other), partner[next] < 0, !isTaken[other],
                    mine[next] == theirs[other]
                else { continue }
                link(next, other)
            }
        }
    }

    private mutating func linkRepeated(_ mine: [Int], _ theirs: [Int], count: Int) {
        guard partner.contains(-1), isTaken.contains(false) else { return }
        let gaps = gapNumbers()
        var waiting = [[Int]](repeating: [], count: count)
        for (unit, key) in theirs.enumerated() where !isTaken[unit] { waiting[key].append(unit) }
        var next = [Int](repeating: 0, count: count)
        for (unit, key) in mine.enumerated() where partner[unit] < 0 && !waiting[key].isEmpty {
            // Gaps only grow, so that what lies before this one is passed over for good.
            while next[key] < waiting[key].count, gaps.right[waiting[key][next[key]]] < gaps.left[unit] {
                next[key] += 1
            }
            guard next[key] < waiting[key].count, gaps.right[waiting[key][next[key]]] == gaps.left[unit] else {
                continue
            }
            link(unit, waiting[key][next[key]])
            next[key] += 1
        }
        next = [Int](repeating: 0, count: count)
        for (unit, key) in mine.enumerated() where partner[unit] < 0 {
            while next[key] < waiting[key].count, isTaken[waiting[key][next[key]]] { next[key] += 1 }
            guard next[key] < waiting[key].count else { continue }
            link(unit, waiting[key][next[key]])
        }
    }

    /// For each unit how many links of the common order lie before it.
    private func gapNumbers() -> (left: [Int], right: [Int]) {
        let found = links
        let chain = IncreasingChain.heaviest(
            found.map { IncreasingChain.Link(left: $0.left, right: $0.right, weight: Double(1 + left[$0.left].words)) },
            rightCount: right.count)
        var (mine, theirs) = ([Int](repeating: 0, count: left.count), [Int](repeating: 0, count: right.count))
        for index in chain {
            mine[found[index].left] = 1
            theirs[found[index].right] = 1
        }
        for index in mine.indices.dropFirst() { mine[index] += mine[index - 1] }
        for index in theirs.indices.dropFirst() { theirs[index] += theirs[index - 1] }
        return (mine, theirs)
    }
}
