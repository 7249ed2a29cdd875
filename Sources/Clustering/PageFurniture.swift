/// The page furniture of a heap, as it was found in all of it.
///
/// What stands on page after page cannot be told from a few of them, so an index over a few articles is handed what the
/// index over all of them found (``SharedTextIndex/init(_:options:furniture:)``).
public struct PageFurniture: Sendable {
    /// A shingle that one outlet prints on its pages.
    struct Line: Hashable, Sendable {
        /// The key of the outlet's name; 0 for the unknown one.
        var outlet: UInt64
        var hash: UInt32
    }

    /// What single outlets print.
    var lines: Set<Line> = []
    /// What several outlets print: the text of a consent dialogue.
    var everybodys: Set<UInt32> = []
    /// What nearly all articles have for their outlet, which is where the heap lies and not who printed them.
    var folder: UInt64?

    /// Whether so much of the heap is furniture that there must be more which is not found: on pages of sites that have few.
    var isOfPages = false

    /// No furniture.
    public init() {}

    /// An outlet as the furniture knows it.
    func outlet(of fingerprint: Fingerprint) -> UInt64 {
        fingerprint.facts.outlet == folder ? 0 : fingerprint.facts.outlet
    }

    /// Whether a shingle on a page of an outlet is furniture.
    func contains(_ hash: UInt32, of outlet: UInt64) -> Bool {
        everybodys.contains(hash) || lines.contains(Line(outlet: outlet, hash: hash))
    }
}

extension SharedTextIndex {
    /// For each entry whether it is furniture that is known already; of a shingle that stands in a text twice the first place.
    func masked(by furniture: PageFurniture) -> [Bool] {
        var masked = [Bool](repeating: false, count: entryPosition.count)
        for text in 0..<count {
            let fingerprint = fingerprint(text)
            let outlet = furniture.outlet(of: fingerprint)
            var seen: Set<UInt32> = []
            for (offset, hash) in fingerprint.hashes.enumerated()
            where furniture.contains(hash, of: outlet) && seen.insert(hash).inserted {
                masked[Int(firstEntry[text]) + offset] = true
            }
        }
        return masked
    }
}

/// Finds the articles that share text with a few others without an index: one look at every fingerprint there is.
public struct SharedTextScan: Sendable {
    /// One bit for each lower half of a hash that is looked for: most fingerprints are passed over by it.
    private var filter = [UInt64](repeating: 0, count: 1 << 10)
    private var hashes: Set<UInt32> = []
    private let furniture: PageFurniture
    /// The shingles of the short ones: what these share, too few fingerprints may stand in.
    private var shortShingles: Set<UInt32> = []

    /// Looks for what these articles say, furniture left out.
    public init(for articles: [Fingerprint], furniture: PageFurniture) {
        self.furniture = furniture
        for article in articles {
            let outlet = furniture.outlet(of: article)
            for hash in article.hashes where !furniture.contains(hash, of: outlet) {
                hashes.insert(hash)
                filter[Int(hash >> 6) & 1023] |= 1 << UInt64(hash & 63)
            }
            shortShingles.formUnion(ShortTexts.shingles(of: article.columns))
        }
    }

    /// The positions of the articles that share two fingerprints or more with those looked for, or the half of a short text's,
    /// ascending; of very many those that share most.
    ///
    /// - Complexity: O(fingerprints of all articles): about a nanosecond each.
    public func partners(in articles: [Fingerprint], atMost limit: Int) -> [Int] {
        guard !hashes.isEmpty || !shortShingles.isEmpty else { return [] }
        var found: [(shared: Int, position: Int)] = []
        let filter = filter.span
        for (position, article) in articles.enumerated() {
            let own = article.hashes
            var shared = 0
            for index in own.indices {
                let hash = own[index]
                guard filter[Int(hash >> 6) & 1023] & (1 << UInt64(hash & 63)) != 0, hashes.contains(hash),
                    !furniture.contains(hash, of: furniture.outlet(of: article))
                else { continue }
                shared += 1
            }
            let isShort = !shortShingles.isEmpty && shared < 2 && article.wordCount <= ShortTexts.mostWords
            if shared >= (own.count < 4 ? 1 : 2) || isShort && sharesShingles(article) {
                found.append((shared, position))
            }
        }
        if found.count > limit { found.sort { ($1.shared, $0.position) < ($0.shared, $1.position) } }
        return found.prefix(limit).map(\.position).sorted()
    }

    /// Whether a short text shares as many runs of words with short ones as can make it one story with one of them.
    private func sharesShingles(_ article: Fingerprint) -> Bool {
        ShortTexts.shingles(of: article.columns).lazy.filter(shortShingles.contains).prefix(ShortTexts.leastShared)
            .count
            == ShortTexts.leastShared
    }
}
