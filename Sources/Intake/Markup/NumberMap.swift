/// Values by keys that are numbers, for tables that are asked many times on every page: open addressing with linear
/// probing, at most half full. A key of 0 is held as 1.
struct NumberMap<Value> {
    private var keys: [UInt64]
    private var values: [Value?]
    private var count = 0
    private var mask: Int

    /// Makes a table with room for `capacity` keys before it grows.
    init(capacity: Int = 32) {
        var size = 16
        while size < 2 * capacity { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Value?](repeating: nil, count: size)
        mask = size - 1
    }

    /// The value of the key; nil when there is none.
    ///
    /// - Complexity: O(1) for keys that are well mixed.
    subscript(key: UInt64) -> Value? {
        get { values[place(of: max(key, 1))] }
        set {
            let key = max(key, 1)
            if 2 * count >= keys.count { grow() }
            let place = place(of: key)
            if keys[place] == 0 { count += 1 }
            keys[place] = key
            values[place] = newValue
        }
    }

    /// Where the key stands, or would stand.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> 20) & mask
        while keys[place] != 0, keys[place] != key { place = (place &+ 1) & mask }
        return place
    }

    private mutating func grow() {
        var bigger = NumberMap(capacity: keys.count)
        for place in keys.indices where keys[place] != 0 { bigger[keys[place]] = values[place] }
        self = bigger
    }
}

extension NumberMap: Sendable where Value: Sendable {}
