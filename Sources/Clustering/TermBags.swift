#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import TextCore

/// The terms of all units in flat columns, as they are before their rarity is known.
struct TermBags: Sendable {
    /// For each term the number of units that have it.
    let frequency: [UInt32]
    /// The units in order, some to a part.
    let parts: [Part]

    /// Collects the terms of units, of at most `mostArticles` articles each.
    ///
    /// - Complexity: O(words of the articles).
    init(_ index: SharedTextIndex, units: [[Int]], mostArticles: Int) {
        // Few parts, for what two of them have in common is numbered twice.
        let pieces = index.crew.size > 1 ? index.crew.size * 2 : 1
        let step = max(256, (units.count + pieces - 1) / pieces)
        let ranges = stride(from: 0, to: units.count, by: step).map { $0..<min($0 + step, units.count) }
        let ignored = Set(FunctionWords.keys).sorted()
        var found = index.crew.map(ranges.count) { piece in
            let numbering = TermNumbering(ignoring: ignored)
            let part = Part(index, units: units, range: ranges[piece], mostArticles: mostArticles, numbering)
            return (part: part, numbering: numbering)
        }
        guard let numbering = found.first?.numbering else {
            (frequency, parts) = ([], [])
            return
        }
        for later in found.indices.dropFirst() { found[later].part.numbers = numbering.take(found[later].numbering) }
        frequency = numbering.frequencies
        parts = found.map(\.part)
    }

    /// The terms of some units that follow each other.
    struct Part: Sendable {
        /// The units.
        let units: Range<Int>
        /// The number of a term within the part in the upper 24 bits, its kind in two, and its weight in the lowest six where
        /// it is a small whole number: most are.
        private var terms: [UInt32] = []
        /// The other weights, by their places.
        private var otherWeights: [Int: Float] = [:]
        /// For each unit one over the number of its articles, from which its mean weights follow.
        private var shares: [Float] = []
        private var starts: [UInt32] = [0]
        /// For each number within the part the one that all parts share; empty where they are the same.
        fileprivate(set) var numbers: [UInt32] = []
        private static let otherWeight = 63
        /// The logarithms of one more than the small whole weights.
        private let logarithms = (0..<Part.otherWeight).map { logf(1 + Float($0)) }
        /// Terms beyond so many different ones are left out.
        private static let mostNumbers: UInt32 = 1 << 24

        fileprivate init(
            _ index: SharedTextIndex, units: [[Int]], range: Range<Int>, mostArticles: Int,
            _ numbering: TermNumbering
        ) {
            self.units = range
            starts.reserveCapacity(range.count + 1)
            // More than there can be, since only what is filled costs memory; growing would hold old and new side by side.
            terms.reserveCapacity(
                range.reduce(0) { $0 + TermNumbering.mostTerms(of: units[$1].prefix(mostArticles), in: index) })
            shares.reserveCapacity(range.count)
            for unit in range {
                let articles = units[unit].prefix(mostArticles)
                numbering.take(articles, in: index)
                shares.append(1 / Float(max(1, articles.count)))
                for term in numbering.bag where term.id < Self.mostNumbers {
                    var weight = Int(min(term.weight, 1e6))
                    if weight >= Self.otherWeight || Float(weight) != term.weight {
                        weight = Self.otherWeight
                        otherWeights[terms.count] = term.weight
                    }
                    terms.append(term.id << 8 | UInt32(term.kind.rawValue) << 6 | UInt32(truncatingIfNeeded: weight))
                }
                starts.append(UInt32(truncatingIfNeeded: terms.count))
            }
        }

        /// Where a unit's terms stand.
        func range(of unit: Int) -> Range<Int> {
            let own = unit - units.lowerBound
            return Int(starts[own])..<Int(starts[own + 1])
        }

        /// Calls `body` with each term of a unit, its kind, and how much it counts there: the logarithm of one more than its mean
        /// weight over the articles.
        @inline(__always)
        func forEachTerm(of unit: Int, _ body: (_ id: UInt32, _ kind: Int, _ damped: Float) -> Void) {
            let share = shares[unit - units.lowerBound]
            let (terms, numbers, logarithms) = (terms.span, numbers.span, logarithms.span)
            for position in range(of: unit) {
                let term = terms[position]
                let weight = Int(term & 63)
                let damped =
                    weight == Self.otherWeight
                    ? logf(1 + (otherWeights[position] ?? 0) * share)
                    : share == 1 ? logarithms[weight] : logf(1 + Float(weight) * share)
                let id = term >> 8
                body(numbers.isEmpty ? id : numbers[Int(id)], Int(term >> 6 & 3), damped)
            }
        }
    }
}

extension UnsafeMutableBufferPointer<UInt64> {
    /// Puts the `count` smallest values first, in any order.
    ///
    /// Quickselect (Hoare 1961) with the median of three; the values are distinct.
    ///
    /// - Complexity: O(n) on average.
    func selectSmallest(_ count: Int) {
        var (low, high) = (0, self.count - 1)
        while self.count > count, low < high {
            let (left, right) = partition(low, high)
            if count - 1 <= right {
                high = right
            } else if count - 1 >= left {
                low = left
            } else {
                break
            }
        }
    }

    /// Sorts few distinct values: quicksort down to a handful, which are put where they belong one by one.
    ///
    /// - Complexity: O(n log n) on average.
    func sortFew() {
        sortRoughly(0, count - 1)
        for place in indices.dropFirst() {
            let value = self[place]
            var free = place
            while free > 0, self[free - 1] > value {
                self[free] = self[free - 1]
                free -= 1
            }
            self[free] = value
        }
    }

    private func sortRoughly(_ first: Int, _ last: Int) {
        var (low, high) = (first, last)
        while high - low > 12 {
            let (left, right) = partition(low, high)
            if right - low < high - left {
                sortRoughly(low, right)
                low = left
            } else {
                sortRoughly(left, high)
                high = right
            }
        }
    }

    /// Parts the values of a range about the median of three of them; where the upper part begins and the lower one ends.
    @inline(__always)
    private func partition(_ low: Int, _ high: Int) -> (left: Int, right: Int) {
        let (first, middle, last) = (self[low], self[(low + high) / 2], self[high])
        let pivot = Swift.max(Swift.min(first, middle), Swift.min(Swift.max(first, middle), last))
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
        return (left, right)
    }
}
