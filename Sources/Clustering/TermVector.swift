/// A sparse vector: terms ascending, with their weights.
struct TermVector: Sendable {
    /// A term and its weight, which are looked at together.
    struct Entry: BitwiseCopyable, Sendable {
        var term: UInt32
        var weight: Float
    }

    private(set) var entries: [Entry] = []

    /// The vector without terms.
    init() {}

    /// A vector of terms, ascending.
    init(_ entries: [Entry]) { self.entries = entries }

    /// Makes a vector of terms whose weights' bits, turned round, are the upper halves; all weights are divided by `length`.
    ///
    /// They are left turned round and in order of the terms.
    init(ranked: UnsafeMutableBufferPointer<UInt64>, length: Float) {
        guard length > 0 else { return }
        let factor = 1 / length
        for place in ranked.indices { ranked[place] = ranked[place] << 32 | ranked[place] >> 32 }
        ranked.sortFew()
        entries = ranked.map {
            Entry(
                term: UInt32(truncatingIfNeeded: $0 >> 32),
                weight: Float(bitPattern: ~UInt32(truncatingIfNeeded: $0)) * factor)
        }
    }

    /// The inner product.
    ///
    /// - Complexity: O(terms of both), or O(s log n) where one is much shorter.
    func dot(_ other: TermVector) -> Float {
        if entries.count > 8 * other.entries.count { return other.dotByLookup(self) }
        if other.entries.count > 8 * entries.count { return dotByLookup(other) }
        let (left, right) = (entries.span, other.entries.span)
        var (first, second) = (0, 0)
        var sum: Float = 0
        while first < left.count, second < right.count {
            let (one, two) = (left[first], right[second])
            if one.term == two.term { sum += one.weight * two.weight }
            first += one.term <= two.term ? 1 : 0
            second += two.term <= one.term ? 1 : 0
        }
        return sum
    }

    /// Writes the weights to their terms' places.
    func spread(into dense: inout [Float]) {
        for entry in entries { dense[Int(entry.term)] = entry.weight }
    }

    /// Takes the weights off their terms' places.
    func clear(_ dense: inout [Float]) {
        for entry in entries { dense[Int(entry.term)] = 0 }
    }

    /// The inner product with a vector that is spread out.
    ///
    /// - Complexity: O(terms).
    func dot(spread dense: UnsafeBufferPointer<Float>) -> Float {
        entries.withUnsafeBufferPointer { entries in
            var sum: Float = 0
            for entry in entries { sum += entry.weight * dense[Int(entry.term)] }
            return sum
        }
    }

    private func dotByLookup(_ other: TermVector) -> Float {
        let long = other.entries.span
        var low = 0
        var sum: Float = 0
        for entry in entries {
            var high = long.count
            while low < high {
                let middle = (low + high) / 2
                if long[middle].term < entry.term { low = middle + 1 } else { high = middle }
            }
            guard low < long.count else { break }
            if long[low].term == entry.term { sum += entry.weight * long[low].weight }
        }
        return sum
    }

    /// The sum of two vectors.
    func adding(_ other: TermVector) -> TermVector {
        var sum: [Entry] = []
        sum.reserveCapacity(entries.count + other.entries.count)
        var (first, second) = (0, 0)
        while first < entries.count || second < other.entries.count {
            let one = first < entries.count ? entries[first].term : .max
            let two = second < other.entries.count ? other.entries[second].term : .max
            sum.append(
                Entry(
                    term: min(one, two),
                    weight: (one <= two ? entries[first].weight : 0) + (two <= one ? other.entries[second].weight : 0)))
            first += one <= two ? 1 : 0
            second += two <= one ? 1 : 0
        }
        return TermVector(sum)
    }
}
