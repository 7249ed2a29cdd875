/// The distinct token keys of a text, each with a dense number in the order of first sight.
///
/// Open addressing with linear probing; keys are well-mixed hashes, so their low bits are used as they are and a look costs
/// a few nanoseconds, a tenth of what `Set` takes. Three places of four stay empty: most looks are for keys that are not
/// there, and end at the first place without a guess that the processor gets wrong.
public struct KeyTable: Sendable, Sequence {
    /// The keys, each at the position of its number.
    @inlinable public var keys: [UInt64] { held }
    @usableFromInline var held: [UInt64] = []
    @usableFromInline var slots: [UInt32]
    @usableFromInline var mask: Int

    /// Makes a table with room for about `capacity` keys before it grows.
    public init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 4 { size *= 2 }
        slots = [UInt32](repeating: .max, count: size)
        mask = size - 1
        if capacity > 16 { held.reserveCapacity(capacity) }
    }

    /// Makes the table of some keys.
    @inlinable
    public init(_ keys: some Sequence<UInt64>) {
        self.init()
        for key in keys { insert(key) }
    }

    /// How many distinct keys there are.
    public var count: Int { keys.count }

    /// The number of a key; nil when it is not there.
    @inlinable
    public func number(of key: UInt64) -> UInt32? {
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != .max {
            if held[Int(slots[slot])] == key { return slots[slot] }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Whether a key is there.
    @inlinable
    public func contains(_ key: UInt64) -> Bool { number(of: key) != nil }

    /// The number of a key, which is put in when it is not there.
    ///
    /// - Complexity: O(1) amortised.
    @discardableResult
    public mutating func insert(_ key: UInt64) -> UInt32 {
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != .max {
            if held[Int(slots[slot])] == key { return slots[slot] }
            slot = (slot + 1) & mask
        }
        let number = UInt32(truncatingIfNeeded: held.count)
        slots[slot] = number
        held.append(key)
        if held.count * 4 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        let size = slots.count * 2
        mask = size - 1
        slots = [UInt32](repeating: .max, count: size)
        for (index, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: key) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(truncatingIfNeeded: index)
        }
    }
}

// MARK: As a set

extension KeyTable {
    /// The keys in the order in which they were put in.
    public func makeIterator() -> IndexingIterator<[UInt64]> { keys.makeIterator() }

    /// Whether there is no key.
    public var isEmpty: Bool { keys.isEmpty }

    /// Puts in what is not there yet.
    @inlinable
    public mutating func formUnion(_ others: some Sequence<UInt64>) {
        for key in others { insert(key) }
    }

    /// The keys of both.
    @inlinable
    public func union(_ others: some Sequence<UInt64>) -> KeyTable {
        var result = self
        result.formUnion(others)
        return result
    }

    /// The keys that are not among others.
    @inlinable
    public func subtracting(_ others: KeyTable) -> KeyTable { KeyTable(lazy.filter { !others.contains($0) }) }
}
