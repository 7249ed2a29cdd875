/// Which words are used alike: a fine and a coarse class for each, by half of the word's key.
package struct WordClusters: Sendable {
    /// The classes of one word.
    package struct Entry: Hashable, Sendable {
        /// Half of the word's key, see ``WordClusters/short(_:)``.
        package var key: UInt32
        package var fine: UInt16
        package var coarse: UInt8

        package init(key: UInt32, fine: UInt16, coarse: UInt8) {
            self.key = key
            self.fine = fine
            self.coarse = coarse
        }
    }

    private var slots: [Entry]
    private let mask: Int

    /// Makes the table; of entries with one key the first counts.
    package init(_ entries: [Entry]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        mask = size - 1
        slots = [Entry](repeating: Entry(key: 0, fine: 0, coarse: 0), count: size)
        for entry in entries {
            var slot = Int(entry.key) & mask
            while slots[slot].key != 0 && slots[slot].key != entry.key { slot = (slot + 1) & mask }
            if slots[slot].key == 0 { slots[slot] = entry }
        }
    }

    /// The half of a word's key that stands for it here; never 0.
    package static func short(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 32) | 1 }

    /// The fine and the coarse class of a word, 0 when it has none.
    @inline(__always)
    func classes(of key: UInt64) -> (fine: UInt16, coarse: UInt8) {
        let short = Self.short(key)
        var slot = Int(short) & mask
        while slots[slot].key != 0 {
            if slots[slot].key == short { return (slots[slot].fine, slots[slot].coarse) }
            slot = (slot + 1) & mask
        }
        return (0, 0)
    }
}
