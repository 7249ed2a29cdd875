internal import TextCore

/// What the clustering keeps of one document: its words as 32-bit keys, and the winnowed fingerprints of its 5-word
/// shingles (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003).
///
/// Making one is the expensive stage per document and depends on nothing else, so callers make them in parallel and keep
/// them while the document does not change; the ``ClusteringDocument`` may be dropped afterwards. Any run of
/// `ClusteringOptions.window` + 4 equal words is certain to give two documents a fingerprint in common.
///
/// A class, so that columns of them are looked at and handed on without a count being taken of every part.
public final class Fingerprint: Sendable {
    /// How many words make a shingle.
    public static let shingleLength = 5

    /// A stable key of the article's content and origin, as it was given.
    public var contentKey: UInt64 { facts.contentKey }

    /// The number of words of the body.
    public var wordCount: Int { words.count }

    /// The lower halves of the word keys.
    let words: [UInt32]
    /// The kept shingles' hashes, in order of position.
    let hashes: [UInt32]
    /// Index of the first word of each kept shingle, ascending.
    let positions: [UInt32]
    /// Indexes of the words that are numbers, ascending.
    let numbers: [UInt32]
    /// Indexes of the words that are part of a name, ascending.
    let names: [UInt32]
    /// Where paragraphs start, ascending; begins with 0 unless there are no words.
    let paragraphs: [UInt32]
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
    /// - Complexity: O(words).
    public init(of document: ClusteringDocument, options: ClusteringOptions = ClusteringOptions()) {
        let count = document.words.count
        words = Self.lowerHalves(of: document.words)
        numbers = Self.places(document.numbers, below: count)
        names = Self.places(document.names, below: count)
        var starts: [UInt32] = count > 0 ? [0] : []
        for start in document.paragraphStarts where start > 0 && start < count {
            let start = UInt32(truncatingIfNeeded: start)
            if let last = starts.last, start > last { starts.append(start) }
        }
        paragraphs = starts
        textHash = Self.hash(of: words)
        (hashes, positions) = Winnowing.select(document.words, window: max(1, options.window))
        facts = Facts(
            contentKey: document.contentKey, outlet: document.outlet, day: document.day, minutes: document.minutes,
            signoff: document.signoff, takeLabel: document.takeLabel, wireVersion: document.wireVersion,
            isAgencyPrint: document.isAgencyPrint, terms: document.terms, bodyWeight: document.bodyWeight)
    }

    private static func lowerHalves(of keys: [UInt64]) -> [UInt32] {
        keys.withUnsafeBufferPointer { keys in
            [UInt32](unsafeUninitializedCapacity: keys.count) { buffer, initialised in
                for index in 0..<min(keys.count, buffer.count) {
                    buffer[index] = UInt32(truncatingIfNeeded: keys[index])
                }
                initialised = keys.count
            }
        }
    }

    private static func places(_ indexes: [Int], below count: Int) -> [UInt32] {
        var places: [UInt32] = []
        places.reserveCapacity(indexes.count)
        for index in indexes where index >= 0 && index < count { places.append(UInt32(truncatingIfNeeded: index)) }
        return places
    }

    /// The hash of all words in order, two at a time.
    private static func hash(of words: [UInt32]) -> UInt64 {
        let words = words.span
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
    /// - Complexity: O(words) on mixed input, O(words × window) at worst.
    static func select(_ words: [UInt64], window: Int) -> (hashes: [UInt32], positions: [UInt32]) {
        let count = words.count - Fingerprint.shingleLength + 1
        guard count > 0 else { return ([], []) }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { values in
            words.withUnsafeBufferPointer { mix($0, into: values) }
            return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * count) { chosen in
                let hashes = UnsafeMutableBufferPointer(rebasing: chosen.prefix(count))
                let positions = UnsafeMutableBufferPointer(rebasing: chosen.suffix(count))
                let found = select(UnsafeBufferPointer(values), window: min(window, count), hashes, positions)
                return (
                    Array(UnsafeMutableBufferPointer(rebasing: hashes.prefix(found))),
                    Array(UnsafeMutableBufferPointer(rebasing: positions.prefix(found)))
                )
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
