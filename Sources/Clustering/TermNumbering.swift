/// Gives the terms of units dense numbers, in the order of first sight, and counts the units that have each.
///
/// Units come in an order that does not depend on the order of input, and so do the numbers.
struct TermNumbering {
    /// A term of a unit: its number, the mean weight over the unit's articles, its kind.
    struct Term {
        var id: UInt32
        var weight: Float
        var kind: TermKind
    }

    /// For each term the number of units that have it.
    private(set) var frequency: [UInt32] = []
    private var keys: [UInt64] = []
    private var slots = [UInt32](repeating: .max, count: 1 << 12)
    private var mask = (1 << 12) - 1
    /// For each term the last unit that has it, and its place in the bag of that unit.
    private var lastUnit: [UInt32] = []
    private var place: [UInt32] = []
    private var unit: UInt32 = 0

    /// The terms of a unit, each once, by number; weights are means over its articles.
    ///
    /// - Complexity: O(t log t) in the terms.
    mutating func bag(of articles: ArraySlice<Int>, in index: SharedTextIndex) -> [Term] {
        unit += 1
        var bag: [Term] = []
        for article in articles {
            for term in index.fingerprints[article].facts.terms {
                let id = number(of: term.key)
                if lastUnit[id] == unit {
                    let position = Int(place[id])
                    bag[position].weight += term.weight
                    if term.kind.rawValue > bag[position].kind.rawValue { bag[position].kind = term.kind }
                } else {
                    lastUnit[id] = unit
                    place[id] = UInt32(truncatingIfNeeded: bag.count)
                    frequency[id] += 1
                    bag.append(Term(id: UInt32(truncatingIfNeeded: id), weight: term.weight, kind: term.kind))
                }
            }
        }
        var order = bag.enumerated().map { UInt64($1.id) << 32 | UInt64($0) }
        order.sort()
        let count = Float(articles.count)
        return order.map {
            var term = bag[Int(UInt32(truncatingIfNeeded: $0))]
            term.weight /= count
            return term
        }
    }

    private mutating func number(of key: UInt64) -> Int {
        if keys.count * 2 >= slots.count { grow() }
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != .max {
            if keys[Int(slots[slot])] == key { return Int(slots[slot]) }
            slot = (slot + 1) & mask
        }
        slots[slot] = UInt32(truncatingIfNeeded: keys.count)
        keys.append(key)
        frequency.append(0)
        lastUnit.append(0)
        place.append(0)
        return keys.count - 1
    }

    private mutating func grow() {
        let size = slots.count * 2
        mask = size - 1
        slots = [UInt32](repeating: .max, count: size)
        for (number, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: key) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(truncatingIfNeeded: number)
        }
    }
}
