import TextCore
public import WireModel

/// A wire story that nobody ever wrote, and the versions that made-up outlets print of it, with everything known that was
/// done to them.
public struct MadeStory: Sendable {
    /// What is done to a version, in probabilities and sizes.
    public struct Plan: Sendable {
        /// That the tail is cut, and the share of the paragraphs that may be left.
        public var tailCut = 0.4
        public var kept = 0.35...0.95
        /// That paragraphs are left out of the middle, and how many at most.
        public var holes = 0.3
        public var mostHoles = 3
        /// That a sentence is left out of its paragraph.
        public var droppedSentence = 0.015
        /// That an outlet puts in paragraphs of its own, and how many at most.
        public var additions = 0.3
        public var mostAdditions = 2
        /// That paragraphs are moved.
        public var moves = 0.25
        /// That paragraphs are merged or split.
        public var reparagraphed = 0.25
        /// That two sentences are made one.
        public var merged = 0.15
        /// That words are replaced, and the share of words up to which they are.
        public var substitutions = 0.5
        public var mostSubstituted = 0.03
        /// That a version is made from another one and not from the wire.
        public var copied = 0.0

        /// What outlets mostly do.
        public init() {}

        /// Every version is cut down hard: the tail, and holes before.
        public static let heavyCuts: Plan = {
            var plan = Plan()
            plan.tailCut = 0.8
            plan.kept = 0.3...0.8
            plan.holes = 0.8
            plan.mostHoles = 5
            plan.droppedSentence = 0.05
            return plan
        }()
    }

    /// A version and how it came about.
    public struct Version: Sendable {
        /// The version as printed.
        public var article: Article
        /// The version it was made from; nil for the wire.
        public var parent: Int?
        /// Its paragraphs.
        public var paragraphs: [[MadeSentence]]
    }

    /// The wire's paragraphs.
    public private(set) var wire: [[MadeSentence]] = []
    /// The wire's headline.
    public private(set) var headline: MadeSentence
    /// The versions.
    public private(set) var versions: [Version] = []

    /// Makes a story and versions of it.
    ///
    /// - Parameter length: the number of paragraphs of the wire.
    public init(versions count: Int, plan: Plan = Plan(), length: ClosedRange<Int> = 8...26, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var writer = MadeWriter(random: SeededRandom(seed: random.next()))
        var origin = 0
        for _ in 0..<random.within(length) {
            var paragraph: [MadeSentence] = []
            for _ in 0..<random.pick([1, 1, 2, 2, 3]) {
                paragraph.append(MadeSentence(origin: origin, pieces: writer.sentence()))
                origin += 1
            }
            wire.append(paragraph)
        }
        headline = MadeSentence(origin: nil, pieces: writer.headline())
        for number in 0..<count {
            let parent = number > 0 && random.happens(plan.copied) ? random.below(number) : nil
            var paragraphs = parent.map { versions[$0].paragraphs } ?? wire
            Self.edit(&paragraphs, plan, &random, &writer)
            let style = MadeStyle.drawn(&random)
            let top = random.happens(0.3) ? headline : MadeSentence(origin: nil, pieces: writer.headline())
            let article = Self.article(
                "outlet-\(number)", paragraphs.map { $0.map(style.printed) }, headline: style.printed(top))
            versions.append(Version(article: article, parent: parent, paragraphs: paragraphs))
        }
    }

    /// The wire as an article.
    public var wireArticle: Article {
        Self.article("wire", wire.map { $0.map(MadeStyle.wire.printed) }, headline: MadeStyle.wire.printed(headline))
    }

    /// The wire's sentences as the wire prints them, in order.
    public var wireSentences: [String] { wire.flatMap { $0 }.map(MadeStyle.wire.printed) }

    // MARK: Editing

    private static func edit(
        _ paragraphs: inout [[MadeSentence]], _ plan: Plan, _ random: inout SeededRandom, _ writer: inout MadeWriter
    ) {
        if random.happens(plan.tailCut) {
            let share = plan.kept.lowerBound + random.fraction() * (plan.kept.upperBound - plan.kept.lowerBound)
            let kept = max(3, Int(Double(paragraphs.count) * share))
            if kept < paragraphs.count { paragraphs.removeSubrange(kept...) }
        }
        if random.happens(plan.holes) {
            for _ in 0..<random.within(1...plan.mostHoles) where paragraphs.count > 4 {
                paragraphs.remove(at: random.within(1...paragraphs.count - 1))
            }
        }
        for index in paragraphs.indices where paragraphs[index].count > 1 && random.happens(2 * plan.droppedSentence) {
            paragraphs[index].remove(at: random.below(paragraphs[index].count))
        }
        if random.happens(plan.moves) {
            for _ in 0..<random.within(1...2) where paragraphs.count > 5 {
                let paragraph = paragraphs.remove(at: random.within(1...paragraphs.count - 1))
                paragraphs.insert(paragraph, at: random.within(1...paragraphs.count))
            }
        }
        if random.happens(plan.merged) { mergeSentences(&paragraphs, &random) }
        substitute(&paragraphs, plan, &random, &writer)
        if random.happens(plan.additions) {
            for _ in 0..<random.within(1...plan.mostAdditions) {
                let own = (0..<random.within(1...2)).map { _ in MadeSentence(origin: nil, pieces: writer.sentence()) }
                let place = random.within(1...paragraphs.count)
                if random.happens(0.3), place < paragraphs.count {
                    paragraphs[place].insert(own[0], at: random.below(paragraphs[place].count + 1))
                } else {
                    paragraphs.insert(own, at: place)
                }
            }
        }
        if random.happens(plan.reparagraphed) { reparagraph(&paragraphs, &random) }
    }

    private static func mergeSentences(_ paragraphs: inout [[MadeSentence]], _ random: inout SeededRandom) {
        let long = paragraphs.indices.filter { paragraphs[$0].count > 1 }
        guard !long.isEmpty else { return }
        let index = random.pick(long)
        let next = paragraphs[index].remove(at: 1)
        let end = paragraphs[index][0].pieces.count - 1
        let mark = paragraphs[index][0].pieces[end].after
        paragraphs[index][0].pieces[end].after = mark.replacing(".", with: ",")
        paragraphs[index][0].pieces.append(MadePiece("while"))
        paragraphs[index][0].pieces += next.pieces
    }

    private static func substitute(
        _ paragraphs: inout [[MadeSentence]], _ plan: Plan, _ random: inout SeededRandom, _ writer: inout MadeWriter
    ) {
        guard random.happens(plan.substitutions) else { return }
        let rate = random.fraction() * plan.mostSubstituted
        for paragraph in paragraphs.indices {
            for sentence in paragraphs[paragraph].indices {
                for piece in paragraphs[paragraph][sentence].pieces.indices
                where random.happens(rate) && paragraphs[paragraph][sentence].pieces[piece].isReplaceable {
                    paragraphs[paragraph][sentence].pieces[piece].word = writer.noun()
                }
            }
        }
    }

    private static func reparagraph(_ paragraphs: inout [[MadeSentence]], _ random: inout SeededRandom) {
        for _ in 0..<random.within(1...4) where paragraphs.count > 3 {
            let index = random.within(0...paragraphs.count - 2)
            if paragraphs[index].count > 1, random.happens(0.5) {
                paragraphs.insert(Array(paragraphs[index].dropFirst()), at: index + 1)
                paragraphs[index] = Array(paragraphs[index].prefix(1))
            } else {
                paragraphs[index] += paragraphs.remove(at: index + 1)
            }
        }
    }

    // MARK: Printing

    /// An article of a headline and paragraphs of sentences.
    public static func article(_ outlet: String, _ paragraphs: [[String]], headline: String?) -> Article {
        var text = ""
        var zones: [Zone] = []
        for (index, line) in ([headline].compactMap { $0 } + paragraphs.map { $0.joined(separator: " ") }).enumerated()
        {
            if index > 0 { text += "\n" }
            let start = text.utf8.count
            text += line
            zones.append(
                Zone(headline != nil && index == 0 ? .headline : .paragraph, TextSpan(start, text.utf8.count)))
        }
        var article = Article(id: outlet, source: outlet, record: 0, outlet: outlet, text: text)
        article.headline = headline
        article.zones = zones
        return article
    }
}
