import Clustering
import TextCore
import WireModel

/// Why articles are in one story, or are not: lines for people, not yet wrapped to any width.
public struct StoryEvidence: Sendable {
    /// How a line is meant.
    public enum Meaning: Sendable {
        case plain, dim, heading, hand, accepted, refused
    }

    /// A line.
    public struct Line: Sendable {
        /// The words.
        public var text: String
        /// How they are meant.
        public var meaning: Meaning
        /// How many columns it is moved in.
        public var indent: Int
    }

    /// The question that is answered.
    public let title: String
    /// The answer.
    public private(set) var lines: [Line] = []

    init(title: String) { self.title = title }

    mutating func add(_ text: String, _ meaning: Meaning = .plain, indent: Int = 0) {
        lines.append(Line(text: text, meaning: meaning, indent: indent))
    }
}

/// Collects the evidence from the links of a snapshot, the judgements and the texts.
public struct EvidenceFinder: Sendable {
    /// So many runs and so many other links are shown.
    private static let mostRuns = 12
    private static let mostLinks = 24

    private let snapshot: IndexSnapshot
    private let judgements: JudgementBook?
    private let threshold: Int

    /// Makes a finder.
    ///
    /// - Parameters:
    ///   - judgements: what people decided; nil when it is not known.
    ///   - threshold: the containment that the stories were made with, in per cent.
    public init(_ snapshot: IndexSnapshot, judgements: JudgementBook?, threshold: Int) {
        self.snapshot = snapshot
        self.judgements = judgements
        self.threshold = threshold
    }

    /// Why an article is in its story, told by the version it is compared with; or why it stands alone.
    ///
    /// - Parameter other: the version; nil for an article that stands alone.
    /// - Complexity: O(links) and the words of the two texts.
    public func evidence(of article: Int, beside other: Int?) -> StoryEvidence {
        guard let other else {
            var evidence = StoryEvidence(title: "Why alone?")
            evidence.add(snapshot.label(of: article), .heading)
            addOthers(of: article, but: nil, to: &evidence)
            if evidence.lines.count == 1 {
                evidence.add(
                    "No other article shares twenty words with it in runs of five or more, besides what its outlet prints "
                        + "on page after page.")
            }
            return evidence
        }
        var evidence = evidence(between: other, article)
        addOthers(of: article, but: other, to: &evidence)
        return evidence
    }

    /// Why two articles are in one story, or are not.
    ///
    /// - Complexity: O(links) and the words of the two texts.
    public func evidence(between one: Int, _ other: Int) -> StoryEvidence {
        let isOne = snapshot.clusterOf[one] != nil && snapshot.clusterOf[one] == snapshot.clusterOf[other]
        var evidence = StoryEvidence(title: isOne ? "Why together?" : "Why not together?")
        evidence.add("\(snapshot.label(of: one)) and \(snapshot.label(of: other))", .heading)
        addHands(one, other, to: &evidence)
        if PageRevisions.areOne(snapshot.articles[one], snapshot.articles[other]) {
            evidence.add("one page of one outlet, fetched at two times", .accepted)
        }
        let link = link(one, other)
        if let link {
            evidence.add(
                (link.isAccepted ? "linked: " : "not linked: ") + Self.sentence(link.reason),
                link.isAccepted ? .accepted : .refused)
            addFigures(link, to: &evidence)
        } else {
            evidence.add("not linked: they share fewer than twenty words in runs of five or more", .refused)
        }
        if isOne, link?.isAccepted != true { addBridges(one, other, to: &evidence) }
        let runs = SharedRun.all(in: snapshot.articles[one], snapshot.articles[other])
        guard !runs.isEmpty else { return evidence }
        evidence.add("")
        evidence.add("Words they share, the longest first", .heading)
        let text = snapshot.articles[other].text
        for run in runs.sorted(by: { ($1.words, $0.right.start) < ($0.words, $1.right.start) }).prefix(Self.mostRuns) {
            evidence.add("\(run.words) words", .dim)
            evidence.add(Self.shortened(text.slice(run.right)), indent: 2)
        }
        if runs.count > Self.mostRuns { evidence.add("and \(runs.count - Self.mostRuns) shorter runs", .dim) }
        return evidence
    }

    /// What people decided about one of the two.
    private func addHands(_ one: Int, _ other: Int, to evidence: inout StoryEvidence) {
        let keys = Set([one, other].map { snapshot.subject($0).key })
        for entry in judgements?.groupings ?? [] {
            let judgement = entry.judgement
            guard (judgement.subjects + judgement.anchors).contains(where: { keys.contains($0.key) }) else { continue }
            let names = judgement.subjects.map(\.key.outlet).joined(separator: ", ")
            switch judgement.kind {
            case .split: evidence.add("by hand: split off \(names)", .hand)
            case .join: evidence.add("by hand: joined the stories of \(names)", .hand)
            default: evidence.add("by hand: pinned \(names)", .hand)
            }
        }
    }

    private func addFigures(_ link: SharedTextLink, to evidence: inout StoryEvidence) {
        func share(_ value: Float) -> String { "\(Int((value * 100).rounded())) %" }
        let (longer, shorter) = (snapshot.label(of: link.left), snapshot.label(of: link.right))
        evidence.add("\(share(link.rightShare)) of \(shorter) stands in \(longer)", indent: 2)
        evidence.add("\(share(link.leftShare)) of \(longer) stands in \(shorter)", indent: 2)
        evidence.add("containment \(share(link.containment)), threshold \(threshold) %", indent: 2)
        evidence.add(
            "\(link.sharedWords) words in \(link.runs) runs, the longest of \(link.longestRun); unbroken to "
                + share(link.density), indent: 2)
        evidence.add(
            "paragraphs touched: \(link.rightParagraphs) of \(shorter), \(link.leftParagraphs) of \(longer)", indent: 2)
        evidence.add(
            "figures: \(link.equalNumbers) the same, \(link.otherNumbers) others in the same phrasing", indent: 2)
    }

    /// The versions through which two that share little are in one story.
    private func addBridges(_ one: Int, _ other: Int, to evidence: inout StoryEvidence) {
        guard let cluster = snapshot.clusterOf[one] else { return }
        let bridges = snapshot.clusters[cluster].articles.filter { member in
            member != one && member != other && link(one, member)?.isAccepted == true
                && link(other, member)?.isAccepted == true
        }
        guard !bridges.isEmpty else {
            let isLinked = areLinked(one, other, within: Set(snapshot.clusters[cluster].articles))
            return evidence.add(
                isLinked ? "together through other versions, over several links" : "no links lead from one to the other"
            )
        }
        let names = bridges.prefix(5).map { snapshot.label(of: $0) }.joined(separator: ", ")
        evidence.add("together through \(names), which both are linked to")
    }

    /// Whether accepted links lead from one article to another over some articles.
    ///
    /// - Complexity: O(links).
    private func areLinked(_ one: Int, _ other: Int, within articles: Set<Int>) -> Bool {
        var partners: [Int: [Int]] = [:]
        for link in snapshot.links
        where link.isAccepted && articles.contains(link.left) && articles.contains(link.right) {
            partners[link.left, default: []].append(link.right)
            partners[link.right, default: []].append(link.left)
        }
        var seen: Set<Int> = [one]
        var open = [one]
        while let article = open.popLast() {
            if article == other { return true }
            for partner in partners[article] ?? [] where seen.insert(partner).inserted { open.append(partner) }
        }
        return false
    }

    /// The other links of an article, those that were refused first.
    private func addOthers(of article: Int, but known: Int?, to evidence: inout StoryEvidence) {
        let own = twins(of: article)
        let links = snapshot.links.filter { link in
            (own.contains(link.left) || own.contains(link.right)) && link.reason != .identical
                && known.map { link.left != $0 && link.right != $0 } ?? true
        }
        for (isAccepted, heading) in [(false, "Refused links of this version"), (true, "Its other links")] {
            let some = links.filter { $0.isAccepted == isAccepted }.sorted {
                ($1.containment, $0.left, $0.right) < ($0.containment, $1.left, $1.right)
            }
            guard !some.isEmpty else { continue }
            evidence.add("")
            evidence.add(heading, .heading)
            for link in some.prefix(Self.mostLinks) {
                let partner = own.contains(link.left) ? link.right : link.left
                evidence.add(
                    "\(Int((link.containment * 100).rounded())) % \(snapshot.label(of: partner)): "
                        + Self.shortened(snapshot.title(of: partner)))
                evidence.add(Self.sentence(link.reason), .dim, indent: 2)
            }
            if some.count > Self.mostLinks { evidence.add("and \(some.count - Self.mostLinks) more", .dim) }
        }
    }

    // MARK: Links

    /// The link between two articles; articles with the same words share their links.
    private func link(_ one: Int, _ other: Int) -> SharedTextLink? {
        let (mine, theirs) = (twins(of: one), twins(of: other))
        return snapshot.links.first { link in
            (mine.contains(link.left) && theirs.contains(link.right))
                || (theirs.contains(link.left) && mine.contains(link.right))
        }
    }

    /// An article with those that have word for word the same text.
    private func twins(of article: Int) -> Set<Int> {
        var twins: Set<Int> = [article]
        for link in snapshot.links where link.reason == .identical {
            if link.right == article { twins.insert(link.left) }
        }
        for link in snapshot.links where link.reason == .identical && twins.contains(link.left) {
            twins.insert(link.right)
        }
        return twins
    }

    private static func shortened(_ text: String) -> String {
        text.count > 240 ? String(text.prefix(160)) + " … " + String(text.suffix(72)) : text
    }

    /// Why, or why not, in words.
    private static func sentence(_ reason: LinkReason) -> String {
        switch reason {
        case .identical: "word for word the same text"
        case .contained: "enough of one stands in the other"
        case .sameOpening: "the same opening, and a good part of the rest"
        case .sharedBackground: "several paragraphs in several places: takes of one story"
        case .alert: "an alert, of which the later dispatches kept little"
        case .tooLittle: "too little shared text"
        case .pageFrame: "what they share stands around a text of each one's own"
        case .template: "the same phrasing with other figures: a form that is filled in anew"
        case .stockText: "what they share stands in many other stories too"
        case .roundup: "one of them collects pieces of several stories"
        case .unsupported: "too few of the other versions support the link"
        case .byHand: "decided by hand"
        }
    }
}
