/// How one of the parts of a split gets its cells.
public struct Share: Hashable, Sendable {
    /// The weight among the parts; zero for a part of fixed size.
    public var weight: Double
    /// The fewest cells the part is given, as long as there are enough for all.
    public var minimum: Int
    /// The most cells the part is given, if there is a limit.
    public var maximum: Int?

    /// A part that grows with the space.
    public static func ratio(_ weight: Double, minimum: Int = 0, maximum: Int? = nil) -> Share {
        Share(weight: max(0, weight), minimum: max(0, minimum), maximum: maximum)
    }

    /// A part of so many cells, as long as there are enough.
    public static func fixed(_ cells: Int) -> Share {
        Share(weight: 0, minimum: max(0, cells), maximum: max(0, cells))
    }
}

/// Splits a rectangle into parts that stand side by side or below each other.
///
/// Every cell goes to a part or to a divider: the sizes add up, whatever the ratios. When the minimums do not fit, the
/// later parts go short first, so that on a small screen the first pane stays usable.
public enum Layout {
    /// The parts from left to right, with `divider` columns between neighbours.
    ///
    /// - Returns: as many rectangles as shares; those that found no place are empty.
    public static func columns(_ rect: Rect, _ shares: [Share], divider: Columns = 0) -> [Rect] {
        var x = rect.x
        return sizes(of: rect.width, shares, divider: divider).map { width in
            defer { x += width + divider }
            return Rect(x: min(x, rect.maxX), y: rect.y, width: width, height: rect.height)
        }
    }

    /// The parts from top to bottom, with `divider` rows between neighbours.
    ///
    /// - Returns: as many rectangles as shares; those that found no place are empty.
    public static func rows(_ rect: Rect, _ shares: [Share], divider: Int = 0) -> [Rect] {
        var y = rect.y
        return sizes(of: rect.height, shares, divider: divider).map { height in
            defer { y += height + divider }
            return Rect(x: rect.x, y: min(y, rect.maxY), width: rect.width, height: height)
        }
    }

    /// The number of cells of each part.
    ///
    /// - Complexity: O(n²) in the number of parts, of which there are a handful.
    public static func sizes(of total: Int, _ shares: [Share], divider: Int = 0) -> [Int] {
        let room = max(0, total - divider * max(0, shares.count - 1))
        var sizes = shares.map(\.minimum)
        var excess = sizes.reduce(0, +) - room
        for index in sizes.indices.reversed() where excess > 0 {
            let cut = min(excess, sizes[index])
            sizes[index] -= cut
            excess -= cut
        }
        guard excess < 0 else { return sizes }
        return grow(sizes, shares, into: room)
    }

    /// Gives each part its share of the whole. Parts that cannot take theirs are settled at their limit, those of the
    /// kind of limit that weighs more first, and the rest is shared out again (CSS flexible boxes, 9.7).
    private static func grow(_ minimums: [Int], _ shares: [Share], into room: Int) -> [Int] {
        var sizes = minimums
        var open = shares.indices.filter { shares[$0].weight > 0 }
        while !open.isEmpty {
            let settled = shares.indices.filter { !open.contains($0) }.reduce(0) { $0 + sizes[$1] }
            let wanted = fractions(of: room - settled, among: open.map { shares[$0].weight })
            let bounded = zip(open, wanted).map { index, size in
                max(minimums[index], min(size, shares[index].maximum ?? .max))
            }
            for (index, size) in zip(open, bounded) { sizes[index] = size }
            let excess = bounded.reduce(0, +) - wanted.reduce(0, +)
            if excess == 0 { break }
            let isOpen = zip(wanted, bounded).map { excess > 0 ? $1 <= $0 : $1 >= $0 }
            open = zip(open, isOpen).filter(\.1).map(\.0)
        }
        return sizes
    }

    /// Whole numbers by weight that add up: the running sum is rounded, not each part.
    private static func fractions(of whole: Int, among weights: [Double]) -> [Int] {
        let total = weights.reduce(0, +)
        var before = 0
        var sum = 0.0
        return weights.map { weight in
            sum += weight
            let until = Int((Double(whole) * sum / total).rounded())
            defer { before = until }
            return until - before
        }
    }
}
