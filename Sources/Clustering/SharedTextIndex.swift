/// The inverted index over the fingerprints of all articles: which shingle stands where.
///
/// Articles with word for word the same body are collapsed to one *text* first. Texts are numbered by length, the longest
/// first, then by content, so that nothing after this depends on the order of input. Columns of ids throughout.
public struct SharedTextIndex: Sendable {
    /// The fingerprints, in the order given.
    public let fingerprints: [Fingerprint]
    /// The constants it was built with.
    public let options: ClusteringOptions
    /// Who helps with what is made of it.
    package let crew: Crew
    /// For each text its members' positions in the input, the first standing for all of them.
    let articles: [[Int]]
    /// For each text the fingerprint that stands for it.
    let standing: [Fingerprint]
    /// For each article its text.
    let textOf: [Int]
    /// For each text the number of its outlet, or of the site it was found to be a page of; 0 where neither is known.
    var outletOf: [UInt32]
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
    /// For each text the columns of the fingerprint that stands for it.
    let columns: [FingerprintColumns]
    /// For each text the stretches of words that are not page furniture, ascending; empty when all of it is.
    var stretches = TextStretches()
    /// For each text the number of words that are not page furniture.
    var bodyWords: [Int]
    /// The texts that are short, and what runs of words they have in common.
    var shortTexts = ShortTexts()
    /// The page furniture that was found, or was known before.
    public internal(set) var furniture: PageFurniture

    /// The number of distinct texts; ``links(in:)`` takes ranges of them.
    public var count: Int { articles.count }

    /// Builds the index.
    ///
    /// - Parameters:
    ///   - furniture: the page furniture of the heap that the articles are taken from; nil to find it in them.
    ///   - crew: who helps to build it, and later with the stories and events that are made of it.
    /// - Complexity: O(n log n) in articles, O(n) in fingerprints.
    public init(
        _ fingerprints: [Fingerprint], options: ClusteringOptions = ClusteringOptions(),
        furniture: PageFurniture? = nil, crew: Crew = .alone
    ) {
        self.fingerprints = fingerprints
        self.options = options
        self.crew = crew
        self.furniture = furniture ?? PageFurniture()
        let rows = Self.rows(fingerprints, crew)
        (articles, textOf) = Self.collapse(rows)
        let firsts = articles
        let standing = crew.column(of: firsts.count) { fingerprints[firsts[$0][0]] }
        self.standing = standing
        columns = crew.column(of: standing.count) { standing[$0].columns }
        (outletOf, self.furniture.folder) = Self.outlets(articles.map { rows[$0[0]].outlet }, known: furniture)
        var firstEntry: [UInt32] = [0]
        firstEntry.reserveCapacity(articles.count + 1)
        var total = 0
        for text in articles {
            total += rows[text[0]].hashes
            firstEntry.append(UInt32(truncatingIfNeeded: total))
        }
        self.firstEntry = firstEntry
        var groups = PostingGroups(columns, firstEntry: firstEntry, crew: crew)
        entryPosition = Self.positions(columns, firstEntry, crew)
        groups.finish(entryPosition, outletOf: outletOf, leastTexts: Self.leastTexts.known, crew: crew)
        (postingOf, firstMember, memberCount, members) = groups.takeColumns()
        bodyWords = []
        if let furniture {
            remove(furniture)
        } else {
            removeFurniture(groups.candidates, counts: groups.outletCounts)
        }
        entryPosition = []
        shortTexts = ShortTexts(self)
    }

    /// For each entry the index of its first word.
    private static func positions(_ texts: [FingerprintColumns], _ firstEntry: [UInt32], _ crew: Crew) -> [UInt32] {
        let total = Int(firstEntry[texts.count])
        return [UInt32](unsafeUninitializedCapacity: total) { buffer, filled in
            LargePages.advise(UnsafeRawBufferPointer(buffer))
            let column = SharedColumn(buffer)
            let ranges = crew.ranges(of: texts.count, least: 256)
            crew.perform(ranges.count) { piece in
                for text in ranges[piece] {
                    let own = Int(firstEntry[text])..<Int(firstEntry[text + 1])
                    _ = column.part(own).initialize(from: texts[text].positions)
                }
            }
            filled = total
        }
    }

    /// Dense numbers for the outlets of all texts, 0 for the unknown one, and the one that is the folder's name.
    ///
    /// What nearly all texts have for their outlet is where the heap lies, such as the name of its folder, and does not say who
    /// printed them.
    private static func outlets(
        _ texts: [UInt64], known: PageFurniture?
    ) -> ([UInt32], folder: UInt64?) {
        var numbers: [UInt64: UInt32] = [0: 0]
        var counts = [0]
        var outletOf: [UInt32] = texts.map { outlet in
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
        } else if let found = most, counts[found] * 10 < texts.count * 9 {
            most = nil
        }
        guard let most else { return (outletOf, known?.folder) }
        let folder = numbers.first { Int($0.value) == most }?.key
        for text in outletOf.indices where outletOf[text] == most { outletOf[text] = 0 }
        return (outletOf, folder)
    }

    /// The fingerprint that stands for a text.
    func fingerprint(_ text: Int) -> Fingerprint { standing[text] }

    /// What is asked of every article before the texts are known, so that each fingerprint is looked at once.
    private struct Row: Sendable {
        var words: Int
        var text: UInt64
        var content: UInt64
        var outlet: UInt64
        var hashes: Int
        var article: Int
    }

    private static func rows(_ fingerprints: [Fingerprint], _ crew: Crew) -> [Row] {
        let ranges = crew.ranges(of: fingerprints.count, least: 256)
        return crew.map(ranges.count) { piece in
            ranges[piece].map { article in
                let fingerprint = fingerprints[article]
                return Row(
                    words: fingerprint.wordCount, text: fingerprint.textHash, content: fingerprint.facts.contentKey,
                    outlet: fingerprint.facts.outlet, hashes: fingerprint.hashes.count, article: article)
            }
        }
        .flatMap { $0 }
    }

    /// Lets go what only links and stories are made of. No links can be found after that.
    package mutating func dropPostings() { (postingOf, memberCount, members) = ([], [], []) }

    /// Articles with the same words in one group; groups by length (longest first), then by text, then by content key.
    private static func collapse(_ rows: [Row]) -> ([[Int]], [Int]) {
        let order = rows.sorted { left, right in
            if left.words != right.words { return left.words > right.words }
            if left.text != right.text { return left.text < right.text }
            if left.content != right.content { return left.content < right.content }
            return left.article < right.article
        }
        var members: [[Int]] = []
        var textOf = [Int](repeating: 0, count: rows.count)
        members.reserveCapacity(rows.count)
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

/// Stretches of words, some of each text, in one column.
struct TextStretches: Sendable {
    private(set) var all: [Range<Int32>] = []
    /// For each text the first of its stretches; one more at the end.
    private(set) var starts: [UInt32] = [0]

    /// No texts.
    init() {}

    /// Takes a stretch of a text that is begun.
    mutating func append(_ stretch: Range<Int32>) { all.append(stretch) }

    /// Ends a text: what comes is the next one's.
    mutating func endText() { starts.append(UInt32(truncatingIfNeeded: all.count)) }

    /// Takes the texts of another column behind its own.
    mutating func append(_ later: TextStretches) {
        let first = UInt32(truncatingIfNeeded: all.count)
        all += later.all
        starts += later.starts.dropFirst().map { first + $0 }
    }

    subscript(text: Int) -> ArraySlice<Range<Int32>> { all[Int(starts[text])..<Int(starts[text + 1])] }
}
