#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Agglomerative grouping by average linkage over sparse vectors.
///
/// The mean similarity of two groups is the inner product of their summed vectors over the product of their sizes, and
/// never more than the best similarity of a part of them; so the highest entry of a heap, brought up to date when it comes
/// to the top, is the true maximum, and only pairs that are similar themselves ever need an entry.
struct AverageLinkage {
    /// Two units and their similarity.
    struct Edge: Sendable {
        var similarity: Float
        var left: Int
        var right: Int

        /// Whether it is joined before another one.
        func precedes(_ other: Edge) -> Bool {
            if similarity != other.similarity { return similarity > other.similarity }
            return (left, right) < (other.left, other.right)
        }
    }

    private var vectors: [TermVector]
    private var days: [ClosedRange<Int>?]
    private var members: [[Int]]
    private var parent: [Int]
    private var forbidden: [[Int]]
    private let threshold: Float
    private let halfLife: Float
    private var heap: [Edge] = []

    /// Makes the linkage.
    ///
    /// - Parameter forbidden: pairs of units that never come into one group.
    init(
        vectors: [TermVector], days: [ClosedRange<Int>?], forbidden: [(Int, Int)], threshold: Float, halfLife: Float
    ) {
        self.vectors = vectors
        self.days = days
        self.threshold = threshold
        self.halfLife = halfLife
        members = vectors.indices.map { [$0] }
        parent = Array(vectors.indices)
        self.forbidden = Array(repeating: [], count: vectors.count)
        for (left, right) in forbidden where left != right {
            self.forbidden[left].append(right)
            self.forbidden[right].append(left)
        }
    }

    /// The groups of units, each ascending, in order of their first unit.
    var groups: [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }

    /// Joins groups while there are two whose mean similarity reaches the threshold.
    ///
    /// - Parameter edges: the pairs of units that are similar; those below the threshold are left out.
    mutating func join(_ edges: [Edge]) {
        for edge in edges {
            let similarity = edge.similarity * decay(edge.left, edge.right)
            if similarity >= threshold { push(Edge(similarity: similarity, left: edge.left, right: edge.right)) }
        }
        while let top = pop() {
            let left = root(top.left)
            let right = root(top.right)
            if left == right { continue }
            let current =
                left == top.left && right == top.right && members[left].count == 1 && members[right].count == 1
            let similarity = current ? top.similarity : mean(left, right)
            if similarity < threshold { continue }
            let edge = Edge(similarity: similarity, left: min(left, right), right: max(left, right))
            if let next = heap.first, next.precedes(edge) {
                push(edge)
            } else if isAllowed(left, right) {
                merge(left, right)
            }
        }
    }

    /// Puts units that are still alone into the group they are closest to.
    ///
    /// All of them choose among the groups as they are now, so that none is drawn along by another.
    ///
    /// - Parameters:
    ///   - edges: pairs of units, of which one may be alone.
    ///   - least: the mean similarity that is enough.
    ///   - margin: how many times closer than the next group it must be.
    ///   - isAlone: whether a unit may be put somewhere; the others, and groups of two units, are what it is put into.
    ///   - isFit: whether a unit fits a group of units, asked of the closest.
    mutating func attach(
        _ edges: [Edge], least: Float, margin: Float, isAlone: [Bool], isFit: (Int, [Int]) -> Bool
    ) {
        var near: [(unit: Int, group: Int)] = []
        for edge in edges where edge.similarity >= least {
            let (left, right) = (root(edge.left), root(edge.right))
            if left == right { continue }
            let leftAlone = members[left].count == 1 && isAlone[left]
            let rightAlone = members[right].count == 1 && isAlone[right]
            if leftAlone, !rightAlone { near.append((left, right)) }
            if rightAlone, !leftAlone { near.append((right, left)) }
        }
        near.sort { ($0.unit, $0.group) < ($1.unit, $1.group) }
        var chosen: [Edge] = []
        var at = 0
        while at < near.count {
            let unit = near[at].unit
            var best = Edge(similarity: 0, left: unit, right: unit)
            var second: Float = 0
            while at < near.count, near[at].unit == unit {
                let group = near[at].group
                at += 1
                if at < near.count, near[at].unit == unit, near[at].group == group { continue }
                let similarity = mean(unit, group)
                if similarity > best.similarity {
                    second = best.similarity
                    best = Edge(similarity: similarity, left: unit, right: group)
                } else {
                    second = max(second, similarity)
                }
            }
            if best.similarity >= max(least, margin * second), isFit(unit, members[best.right]) { chosen.append(best) }
        }
        chosen.sort { $0.precedes($1) }
        for choice in chosen {
            let (left, right) = (root(choice.left), root(choice.right))
            if left != right, isAllowed(left, right) { merge(left, right) }
        }
    }

    private func mean(_ left: Int, _ right: Int) -> Float {
        vectors[left].dot(vectors[right]) / Float(members[left].count * members[right].count) * decay(left, right)
    }

    /// How much the days between two groups leave of their similarity.
    private func decay(_ left: Int, _ right: Int) -> Float {
        guard let first = days[left], let second = days[right] else { return 1 }
        let gap = max(0, max(second.lowerBound - first.upperBound, first.lowerBound - second.upperBound))
        return gap == 0 ? 1 : Float(exp2(-Double(gap) / Double(max(0.001, halfLife))))
    }

    private mutating func isAllowed(_ left: Int, _ right: Int) -> Bool {
        let (small, large) = members[left].count <= members[right].count ? (left, right) : (right, left)
        for unit in members[small] { for other in forbidden[unit] where root(other) == large { return false } }
        return true
    }

    private mutating func merge(_ left: Int, _ right: Int) {
        // The lower number stays, so that names of groups do not depend on their sizes.
        let (kept, gone) = (min(left, right), max(left, right))
        vectors[kept] = vectors[kept].adding(vectors[gone])
        vectors[gone] = TermVector()
        members[kept] += members[gone]
        members[gone] = []
        parent[gone] = kept
        if let first = days[kept], let second = days[gone] {
            days[kept] = min(first.lowerBound, second.lowerBound)...max(first.upperBound, second.upperBound)
        } else {
            days[kept] = days[kept] ?? days[gone]
        }
    }

    /// The unit whose number a unit's group has. What is passed on the way leads two steps further from then on (path halving,
    /// Tarjan and van Leeuwen 1984): the lower number stays, whatever the sizes, so that ways could grow as long as groups.
    private mutating func root(_ unit: Int) -> Int {
        var at = unit
        while parent[at] != at {
            parent[at] = parent[parent[at]]
            at = parent[at]
        }
        return at
    }

    // MARK: Heap

    private mutating func push(_ edge: Edge) {
        heap.append(edge)
        var child = heap.count - 1
        while child > 0 {
            let above = (child - 1) / 2
            guard heap[child].precedes(heap[above]) else { break }
            heap.swapAt(child, above)
            child = above
        }
    }

    private mutating func pop() -> Edge? {
        guard let top = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return top }
        heap[0] = last
        var above = 0
        while true {
            var best = above
            for child in [2 * above + 1, 2 * above + 2] where child < heap.count && heap[child].precedes(heap[best]) {
                best = child
            }
            if best == above { return top }
            heap.swapAt(above, best)
            above = best
        }
    }
}
