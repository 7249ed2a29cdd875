/// What the tokeniser looks up to fold a plain word without building it: the spelling variants by hash, and the endings
/// that ``NormalForm`` rewrites.
///
/// Most words of a text are made of ASCII letters, are no variant and have no such ending; their key is the hash of their
/// lower-case letters. The table says which they are, from the same lists that the normal form uses.
final class FoldingTable: Sendable {
    static let shared = FoldingTable()

    /// The class of every ASCII byte.
    let classes = ScalarClass.ascii
    /// What a token that begins with a byte may be.
    let steps = FixedTable(TokenStep.ofBytes)
    /// What a byte behind a word says.
    let wordEnds = FixedTable(WordEnd.ofBytes)
    /// The key of a token of one ASCII byte.
    let byteKeys: FixedTable<UInt64>
    private let slots: [Slot]
    private let mask: Int
    /// The canonical spellings one behind the other.
    private let spellings: [UInt8]
    /// A bit for the upper bits of every variant's hash: most words are told by it to be none.
    private let filter: FixedTable<UInt64>
    /// The endings, as their bytes packed with the last one lowest, in the order of their last letters.
    private let endings: [(mask: UInt64, packed: UInt64)]
    /// For each last letter, five bits of it, the first of its endings; one more at the end.
    private let endingStarts: [Int]
    /// A bit for the last three letters of every ending, five bits a letter: most words are told by it to have none.
    private let lastLetters: FixedTable<UInt64>

    /// A variant with what stands for it: the key, and the place of the spelling.
    private struct Slot {
        var hash: UInt64 = 0
        var key: UInt64 = 0
        var start: Int32 = 0
        var length: Int32 = 0
    }

    private init() {
        byteKeys = FixedTable((0..<128).map { (byte: UInt8) in WordHash.of([byte].span) })
        var variants: [Slot] = []
        var spellings: [UInt8] = []
        SpellingVariants.forEach { variant, canonical in
            variants.append(
                Slot(
                    hash: WordHash.of(variant), key: WordHash.of(canonical),
                    start: Int32(truncatingIfNeeded: spellings.count),
                    length: Int32(truncatingIfNeeded: canonical.count)))
            canonical.withUnsafeBufferPointer { spellings += $0 }
        }
        var size = 64
        while size < variants.count * 4 { size *= 2 }
        var filter = [UInt64](repeating: 0, count: 1_024)
        var slots = [Slot](repeating: Slot(), count: size)
        for variant in variants {
            var slot = Int(truncatingIfNeeded: variant.hash) & (size - 1)
            while slots[slot].hash != 0, slots[slot].hash != variant.hash { slot = (slot + 1) & (size - 1) }
            slots[slot] = variant
            filter[Int(variant.hash >> 54)] |= 1 << (variant.hash >> 48 & 63)
        }
        mask = size - 1
        self.spellings = spellings
        self.slots = slots
        self.filter = FixedTable(filter)
        var endings: [(mask: UInt64, packed: UInt64)] = []
        var lastLetters = [UInt64](repeating: 0, count: 512)
        for suffix in NormalForm.foldedEndings where (3...8).contains(suffix.count) {
            let packed = suffix.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let mask = suffix.count == 8 ? UInt64.max : (1 << (8 * UInt64(suffix.count))) - 1
            endings.append((mask, packed))
            let place = Self.place(ofLastThree: packed)
            lastLetters[place >> 6] |= 1 << UInt64(truncatingIfNeeded: place & 63)
        }
        let sorted = endings.sorted { ($0.packed & 0x1f, $0.packed) < ($1.packed & 0x1f, $1.packed) }
        self.endings = sorted
        endingStarts = (0...32).map { (letter: UInt64) in sorted.count { $0.packed & 0x1f < letter } }
        self.lastLetters = FixedTable(lastLetters)
    }

    /// The key of the spelling that stands for a word, given the hash of its lower-case letters; nil for most words.
    @inline(never)
    func variantKey(of hash: UInt64) -> UInt64? {
        guard mayBeVariant(hash) else { return nil }
        return variant(of: hash).map { slots[$0].key }
    }

    /// The spelling that stands for a word, given the hash of its lower-case letters; nil for most words.
    func canonicalSpelling(of hash: UInt64) -> ArraySlice<UInt8>? {
        guard mayBeVariant(hash), let slot = variant(of: hash).map({ slots[$0] }) else { return nil }
        return spellings[Int(slot.start)..<Int(slot.start + slot.length)]
    }

    private func variant(of hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].hash != 0 {
            if slots[slot].hash == hash { return slot }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Whether a word may be a spelling variant, given the hash of its lower-case letters; false for most words.
    @inline(__always)
    func mayBeVariant(_ hash: UInt64) -> Bool { filter[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 != 0 }

    /// Whether a word ends in one of the endings that the normal form may rewrite, given its last eight lower-case letters,
    /// the last one lowest.
    @inline(__always)
    func mayFoldEnding(_ tail: UInt64) -> Bool {
        let place = Self.place(ofLastThree: tail)
        guard lastLetters[place >> 6] >> UInt64(truncatingIfNeeded: place & 63) & 1 != 0 else { return false }
        return hasFoldedEnding(tail)
    }

    @inline(never)
    private func hasFoldedEnding(_ tail: UInt64) -> Bool {
        let letter = Int(truncatingIfNeeded: tail & 0x1f)
        for index in endingStarts[letter]..<endingStarts[letter + 1]
        where tail & endings[index].mask == endings[index].packed {
            return true
        }
        return false
    }

    @inline(__always)
    private static func place(ofLastThree tail: UInt64) -> Int {
        Int(truncatingIfNeeded: tail & 0x1f | (tail >> 8 & 0x1f) << 5 | (tail >> 16 & 0x1f) << 10)
    }
}

/// A table made once and never freed, read without counting who holds it and without a check of the place, which whoever
/// asks must have bounded: by a byte for 256 places, by its bits for a power of two.
struct FixedTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private let start: UnsafePointer<Element>

    /// Copies the elements to where they stay as long as the program runs.
    init(_ elements: [Element]) {
        let places = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
        _ = places.initialize(from: elements)
        start = UnsafePointer(places.baseAddress ?? UnsafeMutablePointer.allocate(capacity: 1))
    }

    /// The element at a place of the table.
    @inline(__always)
    subscript(place: Int) -> Element { start[place] }
}
