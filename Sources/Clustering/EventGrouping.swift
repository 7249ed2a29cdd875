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

    /// The articles of each event, ascending, in order of their first article.
    ///
    /// - Parameter links: the links with their final verdicts.
    func events(_ links: [SharedTextLink]) -> [[Int]] {
        let vectors = EventVectors(index, units: units)
        let least = options.eventThreshold * min(1, options.eventAttachment)
        let roundups = RoundupUnits.find(links, count: units.count) { unitOfText[index.textOf[$0]] }
        let edges = vectors.similarPairs(atLeast: least).filter { !roundups[$0.left] && !roundups[$0.right] }
        let forms = formPairs(links) + formPairs(edges)
        var linkage = AverageLinkage(
            vectors: vectors.vectors, days: copies.map(days), forbidden: forms, threshold: options.eventThreshold,
            halfLife: options.eventHalfLife)
        linkage.join(edges)
        linkage.attach(edges, least: least, margin: Self.attachmentMargin, isAlone: copies.map { $0.count == 1 }) {
            sharesNames($0, $1, vectors.names)
        }
        var events = linkage.groups.map { units in units.flatMap { copies[$0] }.sorted() }
        events.sort { $0[0] < $1[0] }
        return events
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
        var pairs: [(Int, Int)] = []
        for edge in edges {
            guard let left = units[edge.left].first, let right = units[edge.right].first,
                units[edge.left].count == 1, units[edge.right].count == 1
            else { continue }
            let (first, second) = (index.fingerprints[left], index.fingerprints[right])
            guard first.facts.outlet == second.facts.outlet,
                max(first.wordCount, second.wordCount) < 2 * min(first.wordCount, second.wordCount),
                first.facts.day == nil || first.facts.day != second.facts.day
            else { continue }
            if check.isForm(first, second) { pairs.append((edge.left, edge.right)) }
        }
        return pairs
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
