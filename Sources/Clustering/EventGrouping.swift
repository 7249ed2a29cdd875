/// Groups stories, and articles alone, about the same happening.
///
/// Each story and each article alone is a *unit* with a vector of weighted terms. Units are joined by average linkage:
/// two groups become one while the mean similarity over all pairs between them is the highest anywhere and at least
/// ``ClusteringOptions/eventThreshold``. Similarity is the cosine of the vectors, halved for every `eventHalfLife` days
/// that lie between the two groups. Daily reports found to be one form filled in anew are never joined, and round-ups,
/// which tell a little of everything, are left out.
///
/// What is still alone after that is put into an event of several reports when it is clearly closest to that one and
/// names several of its people and places: a feature has few words in common with the news, but the same names.
struct EventGrouping {
    /// Names that an article must have in common with the event it is put into.
    private static let leastNames = 3
    /// How many times closer than any other event it must be.
    private static let attachmentMargin: Float = 1.2
    /// Figures that differ in the same phrasing before two texts that share it are reports of two days.
    private static let leastFigures = 3

    private let index: SharedTextIndex
    private let options: ClusteringOptions
    /// For each unit its articles, one for each text of a story. Units are in order of their first text.
    private let units: [[Int]]
    /// For each unit the articles with the same words as those.
    private let copies: [[Int]]
    /// For each text its unit; for a text that several articles alone have, the first.
    private let unitOfText: [Int]

    init(_ index: SharedTextIndex, stories: [[Int]]) {
        self.index = index
        options = index.options
        var unitOfText = [Int](repeating: -1, count: index.count)
        var units: [[Int]] = []
        var copies: [[Int]] = []
        var storyOf = [Int](repeating: -1, count: index.count)
        for (story, texts) in stories.enumerated() { for text in texts { storyOf[text] = story } }
        for text in 0..<index.count where unitOfText[text] < 0 {
            unitOfText[text] = units.count
            if storyOf[text] >= 0 {
                let texts = stories[storyOf[text]]
                for member in texts { unitOfText[member] = units.count }
                units.append(texts.map { index.articles[$0][0] })
                copies.append(texts.flatMap { index.articles[$0] })
            } else {
                // Articles too short to be a story are alone even when they are equal.
                for article in index.articles[text] {
                    units.append([article])
                    copies.append([article])
                }
            }
        }
        self.units = units
        self.copies = copies
        self.unitOfText = unitOfText
    }

    /// Fills in the events of all articles.
    func fill(_ result: inout ClusteringResult) {
        let vectors = EventVectors(index, units: units)
        let least = options.eventThreshold * min(1, options.eventAttachment)
        let roundups = RoundupUnits.find(result.links, count: units.count) { unitOfText[index.textOf[$0]] }
        let edges = vectors.similarPairs(atLeast: least).filter { !roundups[$0.left] && !roundups[$0.right] }
        let forms = formPairs(result.links) + formPairs(edges)
        var linkage = AverageLinkage(
            vectors: vectors.vectors, days: copies.map(days), forbidden: forms, threshold: options.eventThreshold,
            halfLife: options.eventHalfLife)
        linkage.join(edges)
        linkage.attach(edges, least: least, margin: Self.attachmentMargin, isAlone: copies.map { $0.count == 1 }) {
            sharesNames($0, $1, vectors.names)
        }
        var events = linkage.groups.map { units in units.flatMap { copies[$0] }.sorted() }
        events.sort { $0[0] < $1[0] }
        result.events = events
        result.eventOf = Array(repeating: 0, count: index.fingerprints.count)
        for (event, articles) in events.enumerated() { for article in articles { result.eventOf[article] = event } }
    }

    /// Whether a unit has several names in common with a group of units.
    private func sharesNames(_ unit: Int, _ group: [Int], _ names: [[UInt32]]) -> Bool {
        var shared: Set<UInt32> = []
        for other in group {
            let theirs = names[other]
            var at = 0
            for name in names[unit] {
                while at < theirs.count, theirs[at] < name { at += 1 }
                if at < theirs.count, theirs[at] == name { shared.insert(name) }
            }
            if shared.count >= Self.leastNames { return true }
        }
        return false
    }

    /// Pairs of units that are the same form filled in anew.
    ///
    /// Shared text that was refused for being broken alone is two reporters' rewriting of one happening.
    private func formPairs(_ links: [SharedTextLink]) -> [(Int, Int)] {
        links.compactMap { link in
            guard link.reason == .template, link.otherNumbers >= Self.leastFigures,
                link.otherNumbers > link.equalNumbers
            else { return nil }
            return (unitOfText[index.textOf[link.left]], unitOfText[index.textOf[link.right]])
        }
    }

    /// Pairs of articles alone, of one outlet and of different or unknown days, that are the same form.
    private func formPairs(_ edges: [AverageLinkage.Edge]) -> [(Int, Int)] {
        var check = FormCheck()
        return edges.compactMap { edge in
            guard let left = units[edge.left].first, let right = units[edge.right].first,
                units[edge.left].count == 1, units[edge.right].count == 1
            else { return nil }
            let (first, second) = (index.fingerprints[left], index.fingerprints[right])
            guard first.facts.outlet == second.facts.outlet,
                max(first.wordCount, second.wordCount) < 2 * min(first.wordCount, second.wordCount),
                first.facts.day == nil || first.facts.day != second.facts.day
            else { return nil }
            return check.isForm(first, second) ? (edge.left, edge.right) : nil
        }
    }

    /// The first and the last day of a unit.
    private func days(_ articles: [Int]) -> ClosedRange<Int>? {
        var range: ClosedRange<Int>?
        for article in articles {
            guard let day = index.fingerprints[article].facts.day else { continue }
            range = range.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        }
        return range
    }
}

/// A sparse vector: terms ascending, with their weights.
struct TermVector: Sendable {
    var terms: [UInt32] = []
    var weights: [Float] = []

    /// The inner product.
    ///
    /// - Complexity: O(terms of both), or O(s log n) where one is much shorter.
    func dot(_ other: TermVector) -> Float {
        if terms.count > 8 * other.terms.count { return other.dotByLookup(self) }
        if other.terms.count > 8 * terms.count { return dotByLookup(other) }
        let (left, right) = (terms.span, other.terms.span)
        var (first, second) = (0, 0)
        var sum: Float = 0
        while first < left.count, second < right.count {
            let (one, two) = (left[first], right[second])
            if one == two { sum += weights[first] * other.weights[second] }
            first += one <= two ? 1 : 0
            second += two <= one ? 1 : 0
        }
        return sum
    }

    /// Writes the weights to their terms' places.
    func spread(into dense: inout [Float]) {
        for (position, term) in terms.enumerated() { dense[Int(term)] = weights[position] }
    }

    /// Takes the weights off their terms' places.
    func clear(_ dense: inout [Float]) {
        for term in terms { dense[Int(term)] = 0 }
    }

    /// The inner product with a vector that is spread out.
    ///
    /// - Complexity: O(terms).
    func dot(spread dense: UnsafeBufferPointer<Float>) -> Float {
        terms.withUnsafeBufferPointer { terms in
            weights.withUnsafeBufferPointer { weights in
                var sum: Float = 0
                for position in terms.indices { sum += weights[position] * dense[Int(terms[position])] }
                return sum
            }
        }
    }

    private func dotByLookup(_ other: TermVector) -> Float {
        let long = other.terms.span
        var low = 0
        var sum: Float = 0
        for (position, term) in terms.enumerated() {
            var high = long.count
            while low < high {
                let middle = (low + high) / 2
                if long[middle] < term { low = middle + 1 } else { high = middle }
            }
            guard low < long.count else { break }
            if long[low] == term { sum += weights[position] * other.weights[low] }
        }
        return sum
    }

    /// The sum of two vectors.
    func adding(_ other: TermVector) -> TermVector {
        var sum = TermVector()
        sum.terms.reserveCapacity(terms.count + other.terms.count)
        sum.weights.reserveCapacity(terms.count + other.terms.count)
        var (first, second) = (0, 0)
        while first < terms.count || second < other.terms.count {
            let one = first < terms.count ? terms[first] : .max
            let two = second < other.terms.count ? other.terms[second] : .max
            sum.terms.append(min(one, two))
            sum.weights.append((one <= two ? weights[first] : 0) + (two <= one ? other.weights[second] : 0))
            first += one <= two ? 1 : 0
            second += two <= one ? 1 : 0
        }
        return sum
    }
}

extension TermVector {
    /// Makes a vector of terms whose weights' bits, turned round, are the upper halves; all weights are divided by `length`.
    ///
    /// They are left turned round and in order of the terms.
    init(ranked: UnsafeMutableBufferPointer<UInt64>, length: Float) {
        guard length > 0 else { return }
        let factor = 1 / length
        for place in ranked.indices { ranked[place] = ranked[place] << 32 | ranked[place] >> 32 }
        ranked.sortFew()
        terms = ranked.map { UInt32(truncatingIfNeeded: $0 >> 32) }
        weights = ranked.map { Float(bitPattern: ~UInt32(truncatingIfNeeded: $0)) * factor }
    }
}
