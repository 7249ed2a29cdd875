#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import TextCore

/// The terms of all units in flat columns, as they are before their rarity is known.
struct TermBags {
    /// For each term the number of units that have it.
    let frequency: [UInt32]
    /// Number of a term and its kind, in the lowest two bits.
    private var terms: [UInt32] = []
    /// The logarithm of one more than a term's mean weight over the articles of its unit.
    private var weights: [Float] = []
    private var starts: [UInt32] = [0]

    /// Collects the terms of units, of at most `mostArticles` articles each.
    ///
    /// - Complexity: O(words of the articles).
    init(_ index: SharedTextIndex, units: [[Int]], mostArticles: Int) {
        var numbering = TermNumbering(ignoring: FunctionWords.keys)
        starts.reserveCapacity(units.count + 1)
        // More than there can be, since only what is filled costs memory; growing would hold old and new side by side.
        let most = units.reduce(0) { $0 + TermNumbering.mostTerms(of: $1.prefix(mostArticles), in: index) }
        terms.reserveCapacity(most)
        weights.reserveCapacity(most)
        // The weights of an article alone are small whole numbers.
        let logarithms = (0..<64).map { logf(1 + Float($0)) }
        for unit in units {
            let articles = unit.prefix(mostArticles)
            numbering.take(articles, in: index)
            let share = 1 / Float(max(1, articles.count))
            for term in numbering.bag {
                terms.append(term.id << 2 | UInt32(term.kind.rawValue))
                let whole = Int(min(term.weight, 1e6))
                let isListed = articles.count == 1 && whole < logarithms.count && Float(whole) == term.weight
                weights.append(isListed ? logarithms[whole] : logf(1 + term.weight * share))
            }
            starts.append(UInt32(truncatingIfNeeded: terms.count))
        }
        frequency = numbering.frequencies
    }

    /// Where a unit's terms stand.
    func range(of unit: Int) -> Range<Int> { Int(starts[unit])..<Int(starts[unit + 1]) }

    /// The term at a place.
    func term(at position: Int) -> (id: UInt32, kind: TermKind) {
        (terms[position] >> 2, TermKind(rawValue: UInt8(terms[position] & 3)) ?? .word)
    }

    /// How much it counts in its unit.
    func damped(at position: Int) -> Float { weights[position] }
}

extension [UInt64] {
    /// Leaves the `count` smallest values, ascending.
    ///
    /// Quickselect (Hoare 1961) with the median of three, then a sort of what is left; the values are distinct.
    ///
    /// - Complexity: O(n + count log count) on average.
    mutating func keepSmallest(_ count: Int) {
        var (low, high) = (0, self.count - 1)
        while self.count > count, low < high {
            let pivot = median(self[low], self[(low + high) / 2], self[high])
            var (left, right) = (low, high)
            while left <= right {
                while self[left] < pivot { left += 1 }
                while self[right] > pivot { right -= 1 }
                if left <= right {
                    swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if count - 1 <= right {
                high = right
            } else if count - 1 >= left {
                low = left
            } else {
                break
            }
        }
        if self.count > count { removeLast(self.count - count) }
        sort()
    }

    private func median(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        Swift.max(Swift.min(first, second), Swift.min(Swift.max(first, second), third))
    }
}
