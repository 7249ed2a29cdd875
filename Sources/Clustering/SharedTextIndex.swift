/// The inverted index over the fingerprints of all articles: which shingle stands where.
///
/// Articles with word for word the same body are collapsed to one *text* first. Texts are numbered by length, the longest
/// first, then by content, so that nothing after this depends on the order of input. Columns of ids throughout.
public struct SharedTextIndex: Sendable {
    /// The fingerprints, in the order given.
    public let fingerprints: [Fingerprint]
    let options: ClusteringOptions
    /// For each text its members' positions in the input, the first standing for all of them.
    let members: [[Int]]
    /// For each article its text.
    let textOf: [Int]
    /// For each text the first of its entries in the three columns below; one more at the end.
    let firstEntry: [UInt32]
    /// For each entry (a kept shingle at a place) its posting, `UInt32.max` when no other text has it.
    var postingOf: [UInt32]
    /// For each entry its text.
    let entryText: [UInt32]
    /// For each entry the index of its first word.
    let entryPosition: [UInt32]
    /// For each posting the first of its entries in ``postings``; one more at the end.
    var firstPosting: [UInt32]
    /// Entries, grouped by posting, ascending in each.
    var postings: [UInt32]
    /// For each text the stretches of words that are not page furniture, ascending; empty when all of it is.
    var stretches: [[Range<Int32>]]
    /// For each text the number of words that are not page furniture.
    var bodyWords: [Int]

    /// The number of distinct texts; ``links(in:)`` takes ranges of them.
    public var count: Int { members.count }

    /// Builds the index.
    ///
    /// - Complexity: O(n log n) in articles, O(n) in fingerprints.
    public init(_ fingerprints: [Fingerprint], options: ClusteringOptions = ClusteringOptions()) {
        self.fingerprints = fingerprints
        self.options = options
        (members, textOf) = Self.collapse(fingerprints)
        var firstEntry: [UInt32] = [0]
        firstEntry.reserveCapacity(members.count + 1)
        var total = 0
        for text in members.indices {
            total += fingerprints[members[text][0]].hashes.count
            firstEntry.append(UInt32(truncatingIfNeeded: total))
        }
        var entries: [UInt64] = []
        var entryText: [UInt32] = []
        var entryPosition: [UInt32] = []
        entries.reserveCapacity(total)
        entryText.reserveCapacity(total)
        entryPosition.reserveCapacity(total)
        for text in members.indices {
            let fingerprint = fingerprints[members[text][0]]
            for index in fingerprint.hashes.indices {
                entries.append(UInt64(fingerprint.hashes[index]) << 32 | UInt64(entryText.count))
                entryText.append(UInt32(truncatingIfNeeded: text))
                entryPosition.append(fingerprint.positions[index])
            }
        }
        RadixSort.sortByUpperHalf(&entries)
        (postingOf, firstPosting, postings) = Self.group(entries, entryText: entryText)
        self.firstEntry = firstEntry
        self.entryText = entryText
        self.entryPosition = entryPosition
        stretches = []
        bodyWords = []
        removeFurniture()
    }

    /// The fingerprint that stands for a text.
    func fingerprint(_ text: Int) -> Fingerprint { fingerprints[members[text][0]] }

    /// Articles with the same words in one group; groups by length (longest first), then by text, then by content key.
    private static func collapse(_ fingerprints: [Fingerprint]) -> ([[Int]], [Int]) {
        let order = fingerprints.indices.sorted { left, right in
            let (first, second) = (fingerprints[left], fingerprints[right])
            if first.wordCount != second.wordCount { return first.wordCount > second.wordCount }
            if first.textHash != second.textHash { return first.textHash < second.textHash }
            if first.facts.contentKey != second.facts.contentKey {
                return first.facts.contentKey < second.facts.contentKey
            }
            return left < right
        }
        var members: [[Int]] = []
        var textOf = [Int](repeating: 0, count: fingerprints.count)
        for article in order {
            if let last = members.last?.first, fingerprints[last].textHash == fingerprints[article].textHash,
                fingerprints[last].wordCount == fingerprints[article].wordCount
            {
                members[members.count - 1].append(article)
            } else {
                members.append([article])
            }
            textOf[article] = members.count - 1
        }
        return (members, textOf)
    }

    /// Groups sorted entries by hash; a text counts once in a posting, a posting of one text is none.
    private static func group(
        _ sorted: [UInt64], entryText: [UInt32]
    ) -> (postingOf: [UInt32], firstPosting: [UInt32], postings: [UInt32]) {
        var postingOf = [UInt32](repeating: .max, count: sorted.count)
        var firstPosting: [UInt32] = [0]
        var postings: [UInt32] = []
        var start = 0
        let entries = sorted.span
        let texts = entryText.span
        while start < entries.count {
            let hash = entries[start] >> 32
            var end = start
            let before = postings.count
            var lastText = UInt32.max
            while end < entries.count, entries[end] >> 32 == hash {
                let entry = UInt32(truncatingIfNeeded: entries[end])
                let text = texts[Int(entry)]
                if text != lastText { postings.append(entry) }
                lastText = text
                end += 1
            }
            if postings.count - before > 1 {
                let posting = UInt32(truncatingIfNeeded: firstPosting.count - 1)
                for index in before..<postings.count { postingOf[Int(postings[index])] = posting }
                firstPosting.append(UInt32(truncatingIfNeeded: postings.count))
            } else {
                postings.removeLast(postings.count - before)
            }
            start = end
        }
        return (postingOf, firstPosting, postings)
    }
}
