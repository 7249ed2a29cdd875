/// The inverted index over the fingerprints of all articles: which shingle stands where.
///
/// Articles with word for word the same body are collapsed to one *text* first. Texts are numbered by length, the longest
/// first, then by content, so that nothing after this depends on the order of input. Columns of ids throughout.
public struct SharedTextIndex: Sendable {
    /// The fingerprints, in the order given.
    public let fingerprints: [Fingerprint]
    /// The constants it was built with.
    public let options: ClusteringOptions
    /// For each text its members' positions in the input, the first standing for all of them.
    let articles: [[Int]]
    /// For each article its text.
    let textOf: [Int]
    /// For each text its outlet's number, 0 for the unknown one.
    let outletOf: [UInt32]
    /// For each text the first of its entries in the two columns below; one more at the end.
    let firstEntry: [UInt32]
    /// For each entry (a kept shingle at a place) its posting, `UInt32.max` when no other text has it.
    var postingOf: [UInt32]
    /// For each entry the index of its first word.
    ///
    /// For the time of building alone: the fingerprints hold the same.
    var entryPosition: [UInt32]
    /// For each posting the first of its members, and how many they are.
    ///
    /// Postings are numbered by their first members, so that the postings of a text, and of the texts that share with it, lie
    /// close to each other in memory.
    let firstMember: [UInt32]
    var memberCount: [UInt32]
    /// The members of all postings: a text, and the index of the shingle's first word in it; ascending in each posting.
    var members: [PostingMember]
    /// For each text the stretches of words that are not page furniture, ascending; empty when all of it is.
    var stretches: [[Range<Int32>]]
    /// For each text the number of words that are not page furniture.
    var bodyWords: [Int]
    /// The page furniture that was found, or was known before.
    public internal(set) var furniture: PageFurniture

    /// The number of distinct texts; ``links(in:)`` takes ranges of them.
    public var count: Int { articles.count }

    /// Builds the index.
    ///
    /// - Parameter furniture: the page furniture of the heap that the articles are taken from; nil to find it in them.
    /// - Complexity: O(n log n) in articles, O(n) in fingerprints.
    public init(
        _ fingerprints: [Fingerprint], options: ClusteringOptions = ClusteringOptions(), furniture: PageFurniture? = nil
    ) {
        self.fingerprints = fingerprints
        self.options = options
        self.furniture = furniture ?? PageFurniture()
        (articles, textOf) = Self.collapse(fingerprints)
        (outletOf, self.furniture.folder) = Self.outlets(fingerprints, articles, known: furniture)
        var firstEntry: [UInt32] = [0]
        firstEntry.reserveCapacity(articles.count + 1)
        var total = 0
        for text in articles.indices {
            total += fingerprints[articles[text][0]].hashes.count
            firstEntry.append(UInt32(truncatingIfNeeded: total))
        }
        var entries: [UInt64] = []
        var entryPosition: [UInt32] = []
        entries.reserveCapacity(total)
        entryPosition.reserveCapacity(total)
        for text in articles.indices {
            let fingerprint = fingerprints[articles[text][0]]
            for (index, hash) in fingerprint.hashes.enumerated() {
                entries.append(UInt64(hash) << 32 | UInt64(entryPosition.count + index))
            }
            entryPosition.append(contentsOf: fingerprint.positions)
        }
        RadixSort.sortByUpperHalf(&entries)
        let groups = PostingGroups(entries, firstEntry: firstEntry, entryPosition: entryPosition)
        postingOf = groups.postingOf
        firstMember = groups.firstMember
        memberCount = groups.memberCount
        members = groups.members
        self.firstEntry = firstEntry
        self.entryPosition = entryPosition
        stretches = []
        bodyWords = []
        if let furniture { remove(furniture) } else { removeFurniture() }
        self.entryPosition = []
    }

    /// Dense numbers for the outlets of all texts, 0 for the unknown one, and the one that is the folder's name.
    ///
    /// What nearly all texts have for their outlet is where the heap lies, such as the name of its folder, and does not say who
    /// printed them.
    private static func outlets(
        _ fingerprints: [Fingerprint], _ articles: [[Int]], known: PageFurniture?
    ) -> ([UInt32], folder: UInt64?) {
        var numbers: [UInt64: UInt32] = [0: 0]
        var counts = [0]
        var outletOf: [UInt32] = articles.map { group in
            let outlet = fingerprints[group[0]].facts.outlet
            let number = numbers[outlet] ?? UInt32(truncatingIfNeeded: numbers.count)
            if Int(number) == counts.count {
                numbers[outlet] = number
                counts.append(0)
            }
            counts[Int(number)] += 1
            return number
        }
        var most = counts.indices.max { counts[$0] < counts[$1] }
        if let known {
            most = known.folder.flatMap { numbers[$0].map(Int.init) }
        } else if let found = most, counts[found] * 10 < articles.count * 9 {
            most = nil
        }
        guard let most else { return (outletOf, known?.folder) }
        let folder = numbers.first { Int($0.value) == most }?.key
        for text in outletOf.indices where outletOf[text] == most { outletOf[text] = 0 }
        return (outletOf, folder)
    }

    /// The fingerprint that stands for a text.
    func fingerprint(_ text: Int) -> Fingerprint { fingerprints[articles[text][0]] }

    /// Articles with the same words in one group; groups by length (longest first), then by text, then by content key.
    private static func collapse(_ fingerprints: [Fingerprint]) -> ([[Int]], [Int]) {
        // Columns of plain values are sorted, so that no count is taken of any fingerprint.
        let rows = fingerprints.indices.map { article in
            (
                words: fingerprints[article].wordCount, text: fingerprints[article].textHash,
                content: fingerprints[article].facts.contentKey, article: article
            )
        }
        let order = rows.sorted { left, right in
            if left.words != right.words { return left.words > right.words }
            if left.text != right.text { return left.text < right.text }
            if left.content != right.content { return left.content < right.content }
            return left.article < right.article
        }
        var members: [[Int]] = []
        var textOf = [Int](repeating: 0, count: fingerprints.count)
        members.reserveCapacity(fingerprints.count)
        var last: (words: Int, text: UInt64)?
        for row in order {
            if let last, last.text == row.text, last.words == row.words {
                members[members.count - 1].append(row.article)
            } else {
                members.append([row.article])
            }
            last = (row.words, row.text)
            textOf[row.article] = members.count - 1
        }
        return (members, textOf)
    }
}

/// A place where a posting's shingle stands.
struct PostingMember: Sendable {
    /// The text.
    var text: UInt32
    /// The index of the shingle's first word.
    var position: UInt32
}

/// Entries grouped by their hashes: a text counts once in a posting, a posting of one text is none.
private struct PostingGroups {
    var postingOf: [UInt32]
    var firstMember: [UInt32] = []
    var memberCount: [UInt32] = []
    var members: [PostingMember] = []

    /// Tells a number that is final from one in the order of the hashes.
    private static let final: UInt32 = 1 << 31

    /// - Parameter sorted: hash in the upper half, entry in the lower, ascending.
    init(_ sorted: [UInt64], firstEntry: [UInt32], entryPosition: [UInt32]) {
        postingOf = [UInt32](repeating: .max, count: sorted.count)
        let texts = TextsOfEntries(firstEntry)
        let groups = markGroups(sorted, texts)
        let entries = sorted.span
        let positions = entryPosition.span
        // Room for all, of which only what is filled costs memory; growing would hold old and new beside each other.
        members.reserveCapacity(sorted.count)
        firstMember.reserveCapacity(groups.count)
        memberCount.reserveCapacity(groups.count)
        for first in postingOf.indices {
            let group = postingOf[first]
            // The first entry of a group comes before its others and gives all of them their number.
            guard group < Self.final else { continue }
            let number = UInt32(truncatingIfNeeded: firstMember.count)
            firstMember.append(UInt32(truncatingIfNeeded: members.count))
            var index = Int(groups[Int(group)])
            let hash = entries[index] >> 32
            var lastText = UInt32.max
            while index < entries.count, entries[index] >> 32 == hash {
                let entry = Int(entries[index] & 0xffff_ffff)
                index += 1
                let text = texts[entry]
                if text == lastText { continue }
                lastText = text
                members.append(PostingMember(text: lastText, position: positions[entry]))
                postingOf[entry] = number | Self.final
            }
            memberCount.append(UInt32(truncatingIfNeeded: members.count) - firstMember[Int(number)])
        }
        for entry in postingOf.indices where postingOf[entry] != .max { postingOf[entry] &= ~Self.final }
    }

    /// Numbers the groups of two texts or more in the order of their hashes, and gives their beginnings.
    private mutating func markGroups(_ sorted: [UInt64], _ texts: TextsOfEntries) -> [UInt32] {
        var groups: [UInt32] = []
        let entries = sorted.span
        var start = 0
        while start < entries.count {
            let hash = entries[start] >> 32
            var end = start + 1
            while end < entries.count, entries[end] >> 32 == hash { end += 1 }
            if end - start > 1,
                texts[Int(entries[end - 1] & 0xffff_ffff)] != texts[Int(entries[start] & 0xffff_ffff)]
            {
                postingOf[Int(entries[start] & 0xffff_ffff)] = UInt32(truncatingIfNeeded: groups.count)
                groups.append(UInt32(truncatingIfNeeded: start))
            }
            start = end
        }
        return groups
    }
}

/// The text that an entry stands in, found from the beginnings of the texts and from a table so coarse that both stay in
/// the processor's cache; a column with the text of each entry would not.
private struct TextsOfEntries {
    private let firstEntry: [UInt32]
    /// For each 64th entry its text.
    private var coarse: [UInt32] = []

    init(_ firstEntry: [UInt32]) {
        self.firstEntry = firstEntry
        let total = Int(firstEntry.last ?? 0)
        coarse.reserveCapacity(total / 64 + 1)
        var text = 0
        for entry in stride(from: 0, to: total, by: 64) {
            while Int(firstEntry[text + 1]) <= entry { text += 1 }
            coarse.append(UInt32(truncatingIfNeeded: text))
        }
    }

    /// - Complexity: O(texts that begin among 64 entries).
    subscript(_ entry: Int) -> UInt32 {
        var text = Int(coarse[entry >> 6])
        while Int(firstEntry[text + 1]) <= entry { text += 1 }
        return UInt32(truncatingIfNeeded: text)
    }
}
