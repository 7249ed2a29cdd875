/// The heaviest chain of pairs in which both sides strictly increase.
///
/// The heaviest common increasing subsequence of Jacobson and Vo (1992), with a Fenwick tree over the right positions:
/// what stands in the chain is *in place*, all else has moved. Heaviest rather than longest, so that a long paragraph
/// stays put and the short one beside it is the one that moved.
enum IncreasingChain {
    struct Link {
        var left: Int
        var right: Int
        var weight: Double
    }

    /// The positions in `links` that make up the chain, in order.
    ///
    /// Several links may share a left or a right position; the chain takes at most one of them.
    ///
    /// - Complexity: O(n log n) in the number of links.
    static func heaviest(_ links: [Link], rightCount: Int) -> [Int] {
        var order = Array(links.indices)
        if !isInOrder(links) {
            order.sort {
                (links[$0].left, links[$1].right, links[$0].weight)
                    < (links[$1].left, links[$0].right, links[$1].weight)
            }
        }
        var tree = MaximumTree(count: rightCount)
        var total = [Double](repeating: 0, count: links.count)
        var previous = [Int](repeating: -1, count: links.count)
        // Within one left position right positions descend, so that no two links of it can follow each other.
        for index in order {
            let best = tree.best(before: links[index].right)
            total[index] = links[index].weight + best.weight
            previous[index] = best.owner
            tree.raise(links[index].right, to: total[index], owner: index)
        }
        var chain: [Int] = []
        var current = tree.best(before: rightCount).owner
        while current >= 0 {
            chain.append(current)
            current = previous[current]
        }
        return chain.reversed()
    }

    /// Whether every link has a left position of its own and they stand in its order.
    private static func isInOrder(_ links: [Link]) -> Bool {
        for index in links.indices.dropFirst() where links[index].left <= links[index - 1].left { return false }
        return true
    }
}

/// Prefix maxima with their owners (Fenwick 1994).
private struct MaximumTree {
    private var weights: [Double]
    private var owners: [Int]

    init(count: Int) {
        weights = [Double](repeating: 0, count: count + 1)
        owners = [Int](repeating: -1, count: count + 1)
    }

    func best(before position: Int) -> (weight: Double, owner: Int) {
        var index = position
        var weight = 0.0
        var owner = -1
        while index > 0 {
            if weights[index] > weight { (weight, owner) = (weights[index], owners[index]) }
            index -= index & -index
        }
        return (weight, owner)
    }

    mutating func raise(_ position: Int, to weight: Double, owner: Int) {
        var index = position + 1
        while index < weights.count {
            if weight > weights[index] { (weights[index], owners[index]) = (weight, owner) }
            index += index & -index
        }
    }
}
