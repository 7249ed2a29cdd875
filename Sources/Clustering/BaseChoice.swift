/// Chooses the version that best stands for the wire: the one in which most of all the others is found.
struct BaseChoice {
    /// Candidates that are weighed, the longest first.
    private static let mostCandidates = 256
    /// Most that a later take can add to a candidate's weight, in hundredths of a version.
    private static let mostTakes = 999

    private let index: SharedTextIndex
    private let story: [Int]
    private let takeOf: [Int]
    private let wires: WireOutlets
    /// For each text of the story its shares with others: position of the other, share of its own, share of the other's.
    private let shares: [[(other: Int, own: Float, others: Float)]]

    init(index: SharedTextIndex, story: [Int], pairs: [TakeGrouping.TextPair], takeOf: [Int], wires: WireOutlets) {
        self.index = index
        self.story = story
        self.takeOf = takeOf
        self.wires = wires
        var shares: [[(other: Int, own: Float, others: Float)]] = Array(repeating: [], count: story.count)
        for pair in pairs {
            guard let left = story.position(of: pair.left), let right = story.position(of: pair.right) else { continue }
            shares[left].append((right, pair.leftShare, pair.rightShare))
            shares[right].append((left, pair.rightShare, pair.leftShare))
        }
        self.shares = shares
    }

    /// The text to compare with: an agency's own print where there is one, then the one that holds most of the others,
    /// then the later take, then the longer text. `texts` are texts of the story, ascending.
    ///
    /// - Complexity: O(texts + links of the candidates).
    func base(among texts: [Int]) -> Int {
        let prints = texts.filter { text in index.articles[text].contains { index.fingerprints[$0].facts.isAgencyPrint }
        }
        let candidates = prints.isEmpty ? texts : prints
        var isAsked = [Bool](repeating: false, count: story.count)
        for text in texts { if let position = story.position(of: text) { isAsked[position] = true } }
        var best = candidates[0]
        var bestWeight = -1.0
        for candidate in candidates.prefix(Self.mostCandidates) {
            guard let position = story.position(of: candidate) else { continue }
            var held = Double(index.articles[candidate].count)
            for share in shares[position] where isAsked[share.other] {
                held += Double(share.others) * Double(index.articles[story[share.other]].count)
            }
            // Within a hundredth of a version the later take is the better one.
            let weight =
                (held * 100).rounded() * Double(Self.mostTakes + 1) + Double(min(Self.mostTakes, takeOf[position]))
            if weight > bestWeight { (best, bestWeight) = (candidate, weight) }
        }
        return best
    }

    /// The article that stands for a text: an agency's print first, and of several the one whose outlet prints most such.
    func article(of text: Int) -> Int {
        let prints = index.articles[text].filter { index.fingerprints[$0].facts.isAgencyPrint }
        guard var best = prints.first else { return index.articles[text][0] }
        for print in prints.dropFirst() where wires.share(of: print) > wires.share(of: best) { best = print }
        return best
    }

    /// How a text stands to a base, whose article is given.
    func relation(of text: Int, to base: Int, article: Int, isSameTake: Bool) -> VersionRelation {
        if text == base { return VersionRelation(to: article, kept: 1, shared: 1, isSameTake: true, isIdentical: true) }
        let position = story.position(of: text) ?? 0
        let other = story.position(of: base)
        let share = shares[position].first { $0.other == other }
        return VersionRelation(
            to: article, kept: share?.others ?? 0, shared: share?.own ?? 0, isSameTake: isSameTake, isIdentical: false)
    }
}

/// How much of what an outlet prints is an agency's copy in full: all of it, where the outlet is the agency itself.
struct WireOutlets: Sendable {
    private let index: SharedTextIndex
    private var counts: [UInt64: (prints: Int, all: Int)] = [:]

    init(_ index: SharedTextIndex) {
        self.index = index
        // Asked only where several articles that say the same are agency's prints.
        let isAsked = index.articles.contains { articles in
            articles.count > 1 && articles.count { index.fingerprints[$0].facts.isAgencyPrint } > 1
        }
        guard isAsked else { return }
        for fingerprint in index.fingerprints {
            counts[fingerprint.facts.outlet, default: (0, 0)].all += 1
            if fingerprint.facts.isAgencyPrint { counts[fingerprint.facts.outlet, default: (0, 0)].prints += 1 }
        }
    }

    /// The share of agency prints among the articles of an article's outlet, 0–1.
    func share(of article: Int) -> Double {
        let count = counts[index.fingerprints[article].facts.outlet] ?? (0, 1)
        return Double(count.prints) / Double(max(1, count.all))
    }
}
