/// Words and phrases by the hash of their keys, in one open-addressed table.
///
/// A phrase stands under the mixed keys of its words, and each of its beginnings is marked, so that the longest phrase at
/// a place is found in as many probes as it has words. Lookups build no strings.
struct Lexicon: Sendable {
    /// One entry: 16 bytes, so that a lookup touches one line of the cache.
    struct Slot {
        var key: UInt64 = 0
        var classes: WordClass = []
        var canonical: UInt32 = 0
    }

    /// `STETLIST`, as the first number of a table.
    static let magic: UInt64 = 0x5453_494c_5445_5453
    /// The bytes before the slots: ``magic`` and the digest of the lists.
    static let headerSize = 16

    /// Read alone, and never given back.
    private nonisolated(unsafe) let slots: UnsafeBufferPointer<Slot>

    /// Looks up in slots that stay where they are as long as the program runs.
    init(lasting slots: UnsafeBufferPointer<Slot>) { self.slots = slots }

    /// Looks up in a table as it stands in a file, without copying it; nil where it was made of other lists than those
    /// with this digest, or on a machine that writes numbers the other way round.
    ///
    /// - Complexity: O(1).
    init?(lasting bytes: UnsafeRawBufferPointer, digest: UInt64) {
        let stride = MemoryLayout<Slot>.stride
        guard bytes.count > Self.headerSize + stride, (bytes.count - Self.headerSize) % stride == 0,
            let base = bytes.baseAddress, Int(bitPattern: base) % MemoryLayout<Slot>.alignment == 0,
            bytes.load(as: UInt64.self) == Self.magic, bytes.load(fromByteOffset: 8, as: UInt64.self) == digest
        else { return nil }
        slots = UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...]).bindMemory(to: Slot.self)
    }

    /// What is known under a key; the empty set when nothing is.
    @inline(__always)
    func classes(of key: UInt64) -> WordClass {
        let slot = slots[Self.slot(of: key, in: slots)]
        return slot.key == key ? slot.classes : []
    }

    /// What is known under a key, and the number that all names of the same thing share (0 for none).
    @inline(__always)
    func entry(of key: UInt64) -> (classes: WordClass, canonical: UInt32) {
        let slot = slots[Self.slot(of: key, in: slots)]
        return slot.key == key ? (slot.classes, slot.canonical) : ([], 0)
    }

    /// Where a key stands among slots, some of which are empty, or the empty one where it would.
    @inline(__always)
    static func slot(of key: UInt64, in slots: UnsafeBufferPointer<Slot>) -> Int {
        let mixed = UInt64(UInt32(truncatingIfNeeded: key ^ (key >> 32)))
        var slot = Int(truncatingIfNeeded: (mixed &* UInt64(slots.count)) >> 32)
        while slots[slot].key != 0 && slots[slot].key != key {
            slot += 1
            if slot == slots.count { slot = 0 }
        }
        return slot
    }

    /// The key of a phrase from the key of its beginning and that of its next word.
    @inline(__always)
    static func joined(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var hash = (left ^ (right &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 29
        return hash
    }
}
