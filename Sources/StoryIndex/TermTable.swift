import Clustering

/// Adds up the terms of one article: open addressing over their keys, in the order of first sight.
struct TermTable {
    private var slots: [UInt32]
    private var mask: Int
    /// Every term seen, in the order of first sight; those that count nothing are among them.
    private var terms: [WeightedTerm] = []

    /// Makes a table with room for about `capacity` terms before it grows.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: .max, count: size)
        mask = size - 1
        terms.reserveCapacity(size / 2)
    }

    /// The keys of all terms.
    var keys: [UInt64] { terms.map(\.key) }

    /// The terms that count something.
    var weighted: [WeightedTerm] { terms.filter { $0.weight > 0 } }

    /// Adds an occurrence; a term that is a name once is one.
    ///
    /// - Complexity: O(1) amortised.
    mutating func add(_ key: UInt64, weight: Float, kind: TermKind) {
        if terms.count * 2 >= slots.count { grow() }
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != .max {
            let index = Int(slots[slot])
            if terms[index].key == key {
                terms[index].weight += weight
                if weight > 0, kind == .name { terms[index].kind = .name }
                return
            }
            slot = (slot + 1) & mask
        }
        slots[slot] = UInt32(truncatingIfNeeded: terms.count)
        terms.append(WeightedTerm(key: key, weight: weight, kind: kind))
    }

    private mutating func grow() {
        let size = slots.count * 2
        mask = size - 1
        slots = [UInt32](repeating: .max, count: size)
        for (index, term) in terms.enumerated() {
            var slot = Int(truncatingIfNeeded: term.key) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(truncatingIfNeeded: index)
        }
    }
}
