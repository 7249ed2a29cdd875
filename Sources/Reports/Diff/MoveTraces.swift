import TextCore
import WireModel

/// Where sentences stood before they moved: a comparison stands in the right version's order, so the left place of a moved
/// sentence is empty unless something is put there that leads to its other end.
struct MoveTraces {
    /// For each position among the pairs the moved pairs that stood right before it in the left version; the last
    /// element is for those that stood behind everything.
    private let before: [[Int]]
    private let traced: Set<Int>

    /// Finds the places.
    ///
    /// - Complexity: O(n log n) in the pairs.
    init(_ comparison: Comparison) {
        let pairs = comparison.pairs
        // What did not move stands in the order of both versions: it is the scale on which the others are put.
        let scale = pairs.indices.filter { pairs[$0].zone.isBody && !pairs[$0].kind.isMoved && pairs[$0].left != nil }
        var before = [[Int]](repeating: [], count: pairs.count + 1)
        let moved = pairs.indices.filter { pairs[$0].kind.isMoved && pairs[$0].left != nil }
            .sorted { Self.start(pairs[$0]) < Self.start(pairs[$1]) }
        var next = 0
        for pair in moved {
            while next < scale.count, Self.start(pairs[scale[next]]) < Self.start(pairs[pair]) { next += 1 }
            // Behind the one it followed, not before the one it preceded: additions may stand between the two.
            let place = next > 0 ? scale[next - 1] + 1 : scale.first ?? pairs.count
            if place != pair, place != pair + 1 { before[place].append(pair) }
        }
        self.before = before
        traced = Set(before.joined())
    }

    /// The moved pairs whose left place is right before a pair; behind all of them for the number of pairs.
    func before(_ index: Int) -> [Int] { before[index] }

    /// Whether a pair moved so far that its left place is somewhere else among the pairs.
    func isTraced(_ index: Int) -> Bool { traced.contains(index) }

    private static func start(_ pair: AlignedPair) -> Int { pair.left?.span.start ?? 0 }
}
