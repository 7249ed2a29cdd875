/// The distinct keys of one article: open addressing, in the order of first sight.
struct KeyTable {
    /// The keys seen.
    private(set) var keys: [UInt64] = []
    private var slots: [UInt32]
    private var mask: Int

    /// Makes a table with room for about `capacity` keys before it grows.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = capacity > 0 ? [UInt32](repeating: .max, count: size) : []
        mask = size - 1
    }

    /// Takes a key in.
    ///
    /// - Complexity: O(1) amortised.
    mutating func insert(_ key: UInt64) {
        if keys.count * 2 >= slots.count { grow() }
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != .max {
            if keys[Int(slots[slot])] == key { return }
            slot = (slot + 1) & mask
        }
        slots[slot] = UInt32(truncatingIfNeeded: keys.count)
        keys.append(key)
    }

    private mutating func grow() {
        let size = max(16, slots.count * 2)
        mask = size - 1
        slots = [UInt32](repeating: .max, count: size)
        for (index, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: key) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(truncatingIfNeeded: index)
        }
    }
}
