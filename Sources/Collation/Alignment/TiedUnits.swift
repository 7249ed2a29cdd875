import TextCore

/// Units of two versions that someone tied together by hand, whatever their words say.
///
/// A tie takes its two units out of the matches they stand in and makes a match of its own: in place where it keeps the
/// order of all matches in place, moved otherwise. Nothing else changes, so a reader who corrects one line sees that
/// line corrected and no other.
struct TiedUnits {
    private let links: [(left: Int, right: Int)]

    /// The ties between units of the body; those that lead to none are left out, and of two that want the same unit the
    /// later one holds.
    ///
    /// - Parameter places: byte offsets into the left and the right text, oldest first.
    /// - Complexity: O(ties · log units + ties²).
    init(_ places: [(left: Int, right: Int)], left: CollationSide, right: CollationSide) {
        var links: [(left: Int, right: Int)] = []
        for place in places {
            guard let mine = Self.unit(at: place.left, of: left), let theirs = Self.unit(at: place.right, of: right)
            else { continue }
            links.removeAll { $0.left == mine || $0.right == theirs }
            links.append((mine, theirs))
        }
        self.links = links
    }

    /// The unit of the body that a place stands in.
    private static func unit(at offset: Int, of side: CollationSide) -> Int? {
        var (low, high) = (0, side.body.count)
        while low < high {
            let middle = (low + high) / 2
            if side.body[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low < side.body.count && side.body[low].span.contains(offset: offset) ? low : nil
    }

    /// The matches with the ties among them, ordered by their right position.
    ///
    /// - Complexity: O(matches · ties).
    func applied(to matches: [UnitMatch]) -> [UnitMatch] {
        guard !links.isEmpty else { return matches }
        var result = matches.compactMap { match -> UnitMatch? in
            var rest = match
            for link in links {
                rest.left = Self.without(link.left, rest.left)
                rest.right = Self.without(link.right, rest.right)
            }
            return rest.left.isEmpty || rest.right.isEmpty ? nil : rest
        }
        for link in links {
            let crosses = result.contains { other in
                !other.isMoved && (other.left.lowerBound < link.left) != (other.right.lowerBound < link.right)
            }
            result.append(
                UnitMatch(
                    left: link.left..<link.left + 1, right: link.right..<link.right + 1, isMoved: crosses))
        }
        return result.sorted { $0.right.lowerBound < $1.right.lowerBound }
    }

    /// The larger part of a run of units that one is taken out of; the run as it is when it does not hold it.
    private static func without(_ unit: Int, _ range: Range<Int>) -> Range<Int> {
        guard range.contains(unit) else { return range }
        let (before, after) = (range.lowerBound..<unit, unit + 1..<range.upperBound)
        return after.count > before.count ? after : before
    }
}
