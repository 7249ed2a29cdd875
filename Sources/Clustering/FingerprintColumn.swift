/// A column of a fingerprint: plain values that the fingerprint keeps, so it is valid while that is.
///
/// Places are not checked but by assertions.
struct FingerprintColumn: RandomAccessCollection {
    private let start: UnsafePointer<UInt32>
    let count: Int

    init(start: UnsafePointer<UInt32>, count: Int) {
        self.start = start
        self.count = count
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(place: Int) -> UInt32 {
        @inline(__always) get {
            assert(place >= 0 && place < count)
            return start[place]
        }
    }

    /// The values, for loops that look at all of them.
    @inline(__always)
    func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: start, count: count))
    }

    func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt32>) throws -> Result
    ) rethrows -> Result? {
        try body(UnsafeBufferPointer(start: start, count: count))
    }
}

/// The columns of a fingerprint, one after the other in memory: what is asked of a pair of texts first, first.
///
/// Valid while the fingerprint is; looking at them takes no count of it, as looking at the fingerprint would.
struct FingerprintColumns: BitwiseCopyable, @unchecked Sendable {
    let start: UnsafePointer<UInt32>
    fileprivate(set) var paragraphCount: UInt32 = 0
    fileprivate(set) var numberCount: UInt32 = 0
    fileprivate(set) var ownWords: UInt32 = 0
    fileprivate(set) var hashCount: UInt32 = 0
    fileprivate(set) var nameCount: UInt32 = 0
    fileprivate(set) var quotationCount: UInt32 = 0

    /// The number of words of the body.
    var wordCount: Int { Int(ownWords) }
    /// Where paragraphs start, ascending; begins with 0 unless there are no words.
    var paragraphs: FingerprintColumn { column(0, paragraphCount) }
    /// Indexes of the words that are numbers, ascending.
    var numbers: FingerprintColumn { column(paragraphCount, numberCount) }
    /// The lower halves of the word keys.
    var words: FingerprintColumn { column(paragraphCount &+ numberCount, ownWords) }
    /// The kept shingles' hashes, in order of position.
    var hashes: FingerprintColumn { column(beforeHashes, hashCount) }
    /// Index of the first word of each kept shingle, ascending.
    var positions: FingerprintColumn { column(beforeHashes &+ hashCount, hashCount) }
    /// Indexes of the words that are part of a name, ascending.
    var names: FingerprintColumn { column(beforeHashes &+ hashCount &+ hashCount, nameCount) }

    /// Indexes of the first word of a quotation and the first one behind it by turns, ascending.
    var quotations: FingerprintColumn {
        column(beforeHashes &+ hashCount &+ hashCount &+ nameCount, quotationCount)
    }

    private var beforeHashes: UInt32 { paragraphCount &+ numberCount &+ ownWords }

    @inline(__always)
    private func column(_ offset: UInt32, _ count: UInt32) -> FingerprintColumn {
        FingerprintColumn(start: start + Int(offset), count: Int(count))
    }
}

/// Writes the columns of a document into memory of a shelf.
struct FingerprintWriter {
    private(set) var columns: FingerprintColumns
    /// What keeps the memory.
    let block: FingerprintShelf.Block
    private var next: UnsafeMutablePointer<UInt32>

    /// Writes a document's columns, the chosen shingles' hashes and positions among them.
    ///
    /// - Complexity: O(words).
    init(
        _ document: ClusteringDocument, hashes: UnsafeBufferPointer<UInt32>,
        positions: UnsafeBufferPointer<UInt32>, on shelf: FingerprintShelf
    ) {
        let count = document.words.count
        (next, block) = shelf.room(
            for: count + document.numbers.count + document.names.count + document.quotations.count
                + document.paragraphStarts.count + 1 + hashes.count + positions.count)
        columns = FingerprintColumns(start: UnsafePointer(next))
        columns.paragraphCount = putStarts(document.paragraphStarts, below: count)
        columns.numberCount = putPlaces(document.numbers, below: count)
        for word in document.words { put(UInt32(truncatingIfNeeded: word)) }
        columns.ownWords = UInt32(truncatingIfNeeded: count)
        for hash in hashes { put(hash) }
        for position in positions { put(position) }
        columns.hashCount = UInt32(truncatingIfNeeded: hashes.count)
        columns.nameCount = putPlaces(document.names, below: count)
        columns.quotationCount = putPlaces(document.quotations, below: count + 1)
    }

    @inline(__always)
    private mutating func put(_ value: UInt32) {
        next.initialize(to: value)
        next += 1
    }

    /// Writes the indexes below a limit; how many they are.
    private mutating func putPlaces(_ indexes: [Int], below limit: Int) -> UInt32 {
        let before = next
        for index in indexes where index >= 0 && index < limit { put(UInt32(truncatingIfNeeded: index)) }
        return UInt32(truncatingIfNeeded: next - before)
    }

    /// Writes 0 and the other starts that ascend below a limit, nothing where there are no words; how many they are.
    private mutating func putStarts(_ starts: [Int], below limit: Int) -> UInt32 {
        guard limit > 0 else { return 0 }
        let before = next
        var last = 0
        put(0)
        for start in starts where start > last && start < limit {
            put(UInt32(truncatingIfNeeded: start))
            last = start
        }
        return UInt32(truncatingIfNeeded: next - before)
    }
}
