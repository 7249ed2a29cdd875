/// Turns groups of texts into the result: takes, bases, relations and events, in positions of the input.
struct ResultBuilder: Sendable {
    private let index: SharedTextIndex
    private let links: [SharedTextLink]
    private let stories: [[Int]]
    private let wires: WireOutlets
    private var result: ClusteringResult

    init(_ index: SharedTextIndex, groups: [[Int]], links: [SharedTextLink]) {
        self.index = index
        self.links = links
        wires = WireOutlets(index)
        let count = index.fingerprints.count
        // Articles too short to say anything are not made a story by being equal.
        let stories = groups.filter { group in
            index.bodyWords[group[0]] >= index.options.minimumWords
                && (group.count > 1 || index.articles[group[0]].count > 1)
        }
        let firsts = stories.map { story in story.map { index.articles[$0].min() ?? 0 }.min() ?? 0 }
        self.stories = stories.indices.sorted { firsts[$0] < firsts[$1] }.map { stories[$0] }
        result = ClusteringResult(
            clusterOf: Array(repeating: nil, count: count), takeOf: Array(repeating: 1, count: count), eventOf: [],
            clusters: [], baseOf: [], takeBases: [], events: [], relationToBase: Array(repeating: nil, count: count),
            relationToTake: Array(repeating: nil, count: count), links: links)
    }

    /// The whole result.
    mutating func build(findsEvents: Bool) -> ClusteringResult {
        let (stories, index, links) = (stories, index, links)
        let (found, events) = index.crew.both(versions) {
            findsEvents ? EventGrouping(index, stories: stories).events(links) : []
        }
        for (cluster, versions) in found.lazy.flatMap({ $0 }).enumerated() { add(versions, as: cluster) }
        if findsEvents {
            result.events = events
            result.eventOf = Array(repeating: 0, count: index.fingerprints.count)
            for (event, articles) in events.enumerated() { for article in articles { result.eventOf[article] = event } }
        }
        result.links = Self.merged(links, identicalLinks().ordered(articles: index.fingerprints.count))
        return result
    }

    /// What is told of each story by itself, some to a piece.
    private func versions() -> [[Versions]] {
        let pairs = pairsByStory()
        let (stories, index, wires) = (stories, index, wires)
        let ranges = index.crew.ranges(of: stories.count, least: 64)
        return index.crew.map(ranges.count) { piece in
            ranges[piece].map { Versions(of: stories[$0], in: index, pairs: pairs[$0], wires: wires) }
        }
    }

    /// Two lists of links that are in order, in order.
    private static func merged(_ some: [SharedTextLink], _ others: [SharedTextLink]) -> [SharedTextLink] {
        if others.isEmpty { return some }
        var merged: [SharedTextLink] = []
        merged.reserveCapacity(some.count + others.count)
        var next = 0
        for other in others {
            let first = next
            while next < some.count, (some[next].left, some[next].right) <= (other.left, other.right) { next += 1 }
            merged += some[first..<next]
            merged.append(other)
        }
        return merged + some[next...]
    }

    /// What links articles with the same words, which the search for shared text knows as one: each to the first.
    private func identicalLinks() -> [SharedTextLink] {
        var links: [SharedTextLink] = []
        for (text, articles) in index.articles.enumerated()
        where articles.count > 1 && index.bodyWords[text] >= index.options.minimumWords {
            let body = index.fingerprint(text)
            for article in articles.dropFirst() {
                links.append(
                    SharedTextLink(
                        left: articles[0], right: article, sharedWords: body.wordCount, runs: 1,
                        longestRun: body.wordCount, leftParagraphs: body.paragraphs.count,
                        rightParagraphs: body.paragraphs.count, equalNumbers: body.numbers.count, otherNumbers: 0,
                        density: 1, openingShare: 1, leftShare: 1, rightShare: 1, containment: 1, isAccepted: true,
                        reason: .identical))
            }
        }
        return links
    }

    private func pairsByStory() -> [[TakeGrouping.TextPair]] {
        var storyOf = [Int](repeating: -1, count: index.count)
        for (story, texts) in stories.enumerated() { for text in texts { storyOf[text] = story } }
        var pairs: [[TakeGrouping.TextPair]] = Array(repeating: [], count: stories.count)
        for link in links {
            let left = index.textOf[link.left]
            let right = index.textOf[link.right]
            guard storyOf[left] >= 0, storyOf[left] == storyOf[right] else { continue }
            pairs[storyOf[left]].append(
                TakeGrouping.TextPair(
                    left: left, right: right, leftShare: link.leftShare, rightShare: link.rightShare,
                    openingShare: link.openingShare))
        }
        for story in pairs.indices { pairs[story].sort { ($0.left, $0.right) < ($1.left, $1.right) } }
        return pairs
    }

    private mutating func add(_ versions: Versions, as cluster: Int) {
        for article in versions.articles { result.clusterOf[article] = cluster }
        result.clusters.append(versions.articles)
        result.baseOf.append(versions.base)
        result.takeBases.append(versions.takeBases)
        for (text, row) in zip(stories[cluster], versions.rows) {
            for article in index.articles[text] {
                result.takeOf[article] = row.take + 1
                result.relationToBase[article] = row.toBase
                result.relationToTake[article] = row.toTake
            }
        }
    }

    /// What is told of one story by itself.
    private struct Versions: Sendable {
        /// Its articles, ascending.
        let articles: [Int]
        let base: Int
        let takeBases: [Int]
        /// For each of its texts the take, and how it stands to the bases.
        let rows: [(take: Int, toBase: VersionRelation, toTake: VersionRelation)]

        init(of story: [Int], in index: SharedTextIndex, pairs: [TakeGrouping.TextPair], wires: WireOutlets) {
            articles = story.flatMap { index.articles[$0] }.sorted()
            let takes = TakeGrouping(index: index, links: pairs).takes(of: story)
            var takeOf = [Int](repeating: 0, count: story.count)
            for (take, texts) in takes.enumerated() {
                for text in texts { if let position = story.position(of: text) { takeOf[position] = take } }
            }
            let choice = BaseChoice(index: index, story: story, pairs: pairs, takeOf: takeOf, wires: wires)
            let bases = takes.map { choice.base(among: $0) }
            let base = choice.base(among: story)
            let baseArticle = choice.article(of: base)
            let takeArticles = bases.map { choice.article(of: $0) }
            let baseTake = story.position(of: base).map { takeOf[$0] }
            rows = story.enumerated().map { position, text in
                let take = takeOf[position]
                return (
                    take, choice.relation(of: text, to: base, article: baseArticle, isSameTake: take == baseTake),
                    choice.relation(of: text, to: bases[take], article: takeArticles[take], isSameTake: true)
                )
            }
            self.base = baseArticle
            takeBases = takeArticles
        }
    }
}
