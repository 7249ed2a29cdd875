internal import TextCore

/// What the clustering keeps of one document: its words as 32-bit keys, and the winnowed fingerprints of its 5-word
/// shingles (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003).
///
/// Making one is the expensive stage per document and depends on nothing else, so callers make them in parallel and keep
/// them while the document does not change; the ``ClusteringDocument`` may be dropped afterwards. Any run of
/// `ClusteringOptions.window` + 4 equal words is certain to give two documents a fingerprint in common.
///
/// A class, so that columns of them are looked at and handed on without a count being taken of every part. What it keeps
/// lies on a ``FingerprintShelf`` and is never written to again.
public final class Fingerprint: @unchecked Sendable {
    /// How many words make a shingle.
    public static let shingleLength = 5

    /// A stable key of the article's content and origin, as it was given.
    public var contentKey: UInt64 { facts.contentKey }

    /// The number of words of the body.
    public var wordCount: Int { columns.wordCount }

    /// Its columns; valid while it is.
    let columns: FingerprintColumns
    var paragraphs: FingerprintColumn { columns.paragraphs }
    var numbers: FingerprintColumn { columns.numbers }
    var words: FingerprintColumn { columns.words }
    var hashes: FingerprintColumn { columns.hashes }
    var positions: FingerprintColumn { columns.positions }
    var names: FingerprintColumn { columns.names }
    /// What keeps their memory.
    private let block: FingerprintShelf.Block
    /// Hash of all words in order.
    let textHash: UInt64
    /// Everything else that was known of the document.
    let facts: Facts

    /// The document without its words.
    struct Facts: Sendable {
        var contentKey: UInt64
        var outlet: UInt64
        var day: Int?
        var minutes: Int?
        var signoff: [UInt64]
        var takeLabel: Int?
        var wireVersion: WireVersionKey?
        var isAgencyPrint: Bool
        var terms: [WeightedTerm]
        var bodyWeight: Float
    }

    /// Makes the fingerprint of a document.
    ///
    /// - Parameter shelf: where it takes its memory from, which fingerprints that are made one after the other should share.
    /// - Complexity: O(words).
    public init(
        of document: ClusteringDocument, options: ClusteringOptions = ClusteringOptions(),
        on shelf: FingerprintShelf = FingerprintShelf()
    ) {
        facts = Facts(
            contentKey: document.contentKey, outlet: document.outlet, day: document.day, minutes: document.minutes,
            signoff: document.signoff, takeLabel: document.takeLabel, wireVersion: document.wireVersion,
            isAgencyPrint: document.isAgencyPrint, terms: document.terms, bodyWeight: document.bodyWeight)
        let writer = Winnowing.select(document.words, window: max(1, options.window)) { hashes, positions in
            FingerprintWriter(document, hashes: hashes, positions: positions, on: shelf)
        }
        (columns, block) = (writer.columns, writer.block)
        textHash = columns.words.withUnsafeBufferPointer(Self.hash)
    }

    /// The hash of all words in order, two at a time.
    private static func hash(of words: UnsafeBufferPointer<UInt32>) -> UInt64 {
        var hash = TextHash()
        var index = 0
        while index + 1 < words.count {
            hash.combine(key: UInt64(words[index]) << 32 | UInt64(words[index + 1]))
            index += 2
        }
        if index < words.count { hash.combine(key: UInt64(words[index])) }
        hash.combine(key: UInt64(words.count))
        return hash.value
    }
}

/// Chooses which shingles stand for a text.
enum Winnowing {
    /// The smallest shingle hash of every window of `window` shingles, the rightmost one when several are equal.
    ///
    /// Shingles are hashed by a rolling polynomial; the upper half of its mix orders them, the lower half names them.
    ///
    /// - Parameter take: is given the hashes and the indexes of the shingles' first words, which last as long as the call.
    /// - Complexity: O(words) on mixed input, O(words × window) at worst.
    static func select<Result>(
        _ words: [UInt64], window: Int,
        _ take: (_ hashes: UnsafeBufferPointer<UInt32>, _ positions: UnsafeBufferPointer<UInt32>) -> Result
    ) -> Result {
        let count = max(0, words.count - Fingerprint.shingleLength + 1)
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { values in
            words.withUnsafeBufferPointer { mix($0, into: values) }
            return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * count) { chosen in
                let hashes = UnsafeMutableBufferPointer(rebasing: chosen.prefix(count))
                let positions = UnsafeMutableBufferPointer(rebasing: chosen.suffix(count))
                let found =
                    count > 0
                    ? select(UnsafeBufferPointer(values), window: min(window, count), hashes, positions) : 0
                return take(
                    UnsafeBufferPointer(rebasing: hashes.prefix(found)),
                    UnsafeBufferPointer(rebasing: positions.prefix(found)))
            }
        }
    }

    /// Puts the chosen shingles' hashes and positions into buffers with room for all, and tells how many they are.
    private static func select(
        _ values: UnsafeBufferPointer<UInt64>, window: Int, _ hashes: UnsafeMutableBufferPointer<UInt32>,
        _ positions: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        var found = 0
        var best = -1
        var least = UInt64.max
        // The last one, which is none so far.
        var latest = UInt64.max
        for end in window...values.count {
            let start = end &- window
            if best < start {
                least = .max
                for index in start..<end where values[index] >> 32 <= least {
                    (best, least) = (index, values[index] >> 32)
                }
            } else if values[end &- 1] >> 32 <= least {
                (best, least) = (end &- 1, values[end &- 1] >> 32)
            } else {
                continue
            }
            let hash = UInt32(truncatingIfNeeded: values[best])
            // A text that repeats one word has one shingle, however long it is.
            if UInt64(hash) == latest { continue }
            latest = UInt64(hash)
            hashes.initializeElement(at: found, to: hash)
            positions.initializeElement(at: found, to: UInt32(truncatingIfNeeded: best))
            found &+= 1
        }
        return found
    }

    /// Fills a buffer with the mixed hash of each shingle.
    private static func mix(_ words: UnsafeBufferPointer<UInt64>, into values: UnsafeMutableBufferPointer<UInt64>) {
        guard !values.isEmpty else { return }
        let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
        let length = Fingerprint.shingleLength
        var top: UInt64 = 1
        for _ in 1..<length { top = top &* factor }
        var rolling: UInt64 = 0
        for index in 0..<length - 1 { rolling = rolling &* factor &+ words[index] }
        for index in 0..<values.count {
            rolling = rolling &* factor &+ words[index &+ length &- 1]
            var value = rolling ^ (rolling >> 31)
            value = value &* 0xff51_afd7_ed55_8ccd
            values.initializeElement(at: index, to: value ^ (value >> 32))
            rolling = rolling &- words[index] &* top
        }
    }
}
