/// Finds the runs of four words that a text has in common with others: the text is noted once, and one text after another
/// is held against it.
struct PhraseFinder: ~Copyable {
    /// Words of a run.
    static let length = 4

    /// The noted text.
    private var text: FingerprintColumns?
    /// Hashed slots with the first place of each different run of the noted text, + 1; 0 for none. A power of two of them.
    private var slots = GrowingColumn<UInt32>()
    private var shift: UInt64 = 64
    /// A bit for each eleven bits of a hash that stand in ``slots``: most runs of another text are told to be no run of this
    /// one without looking them up.
    private var sieve = GrowingColumn<UInt64>()
    /// For each place of the noted text the first place of its run in the other one, + 1; 0 for none.
    private var found = GrowingColumn<UInt32>()
    private var segments = GrowingColumn<SharedSegment>()

    private static let sieveBits: UInt64 = 11

    init() {}

    /// Whether this text is the one noted.
    func isNoted(_ other: FingerprintColumns) -> Bool { text?.start == other.start }

    /// Notes a text, which must last as long as it is asked for; the one before is forgotten.
    ///
    /// - Complexity: O(words).
    mutating func note(_ text: FingerprintColumns) {
        self.text = text
        let places = max(0, text.wordCount - Self.length + 1)
        var bits: UInt64 = 4
        while 1 << bits < places * 2 { bits += 1 }
        shift = 64 - bits
        slots.fill(0, count: 1 << Int(bits))
        sieve.fill(0, count: 1 << Int(Self.sieveBits - 6))
        let mask = (1 << Int(bits)) - 1
        text.words.withUnsafeBufferPointer { words in
            for place in 0..<places {
                let run = Run(words, place)
                let hash = run.hash
                var slot = Int(hash >> shift)
                while slots[slot] != 0, Run(words, Int(slots[slot]) - 1) != run { slot = (slot + 1) & mask }
                if slots[slot] != 0 { continue }
                slots[slot] = UInt32(truncatingIfNeeded: place + 1)
                let bit = hash >> (64 - Self.sieveBits)
                sieve[Int(bit >> 6)] |= 1 << (bit & 63)
            }
        }
    }

    /// The places where another text, the left one, and the noted one have four words in common, ascending by the noted
    /// one's; of a repeated run the first. Valid until the next call.
    ///
    /// - Complexity: O(words of both).
    mutating func hits(_ left: FingerprintColumns) -> UnsafeBufferPointer<SharedSegment> {
        segments.truncate(to: 0)
        guard let text else { return UnsafeBufferPointer(segments.all) }
        let places = max(0, text.wordCount - Self.length + 1)
        found.fill(0, count: places)
        let mask = slots.count - 1
        text.words.withUnsafeBufferPointer { words in
            left.words.withUnsafeBufferPointer { others in
                var place = 0
                while place + Self.length <= others.count {
                    let run = Run(others, place)
                    let hash = run.hash
                    place += 1
                    let bit = hash >> (64 - Self.sieveBits)
                    if sieve[Int(bit >> 6)] & (1 << (bit & 63)) == 0 { continue }
                    var slot = Int(hash >> shift)
                    while slots[slot] != 0, Run(words, Int(slots[slot]) - 1) != run { slot = (slot + 1) & mask }
                    guard slots[slot] != 0 else { continue }
                    let own = Int(slots[slot]) - 1
                    if found[own] == 0 { found[own] = UInt32(truncatingIfNeeded: place) }
                }
            }
        }
        for place in 0..<places where found[place] != 0 {
            let own = Int32(truncatingIfNeeded: place)
            segments.append(
                SharedSegment(diagonal: Int32(bitPattern: found[place]) - 1 - own, first: own, last: own))
        }
        return UnsafeBufferPointer(segments.all)
    }

    /// Four words, two and two.
    private struct Run: Equatable {
        var first: UInt64
        var second: UInt64

        /// The four words of `words` from `place` on, which it has.
        @inline(__always)
        init(_ words: UnsafeBufferPointer<UInt32>, _ place: Int) {
            let bytes = UnsafeRawBufferPointer(words)
            first = bytes.loadUnaligned(fromByteOffset: place * 4, as: UInt64.self)
            second = bytes.loadUnaligned(fromByteOffset: place * 4 + 8, as: UInt64.self)
        }

        /// A hash of which the upper bits are good.
        var hash: UInt64 {
            @inline(__always) get {
                let mixed = (first ^ (first >> 29)) &* 0x9e37_79b9_7f4a_7c15 &+ second
                return (mixed ^ (mixed >> 32)) &* 0xff51_afd7_ed55_8ccd
            }
        }
    }
}
