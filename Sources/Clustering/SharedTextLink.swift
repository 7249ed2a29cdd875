/// Why two articles were linked, or were not.
public enum LinkReason: String, Sendable, Codable {
    /// Accepted: word for word the same body.
    case identical
    /// Accepted: enough of the shorter one stands in the longer one.
    case contained
    /// Accepted: the shorter one shares its opening, with less of the rest.
    case sameOpening = "same-opening"
    /// Accepted: several paragraphs in several places, though less than half: takes of one story.
    case sharedBackground = "shared-background"
    /// Accepted: an alert, of which the later dispatches kept little.
    case alert
    /// Refused: too little shared text.
    case tooLittle = "too-little"
    /// Refused: what is shared stands around a text of each page's own.
    case pageFrame = "page-frame"
    /// Refused: the same phrasing with other figures, a daily report.
    case template
    /// Refused: what is shared stands in many other stories too.
    case stockText = "stock-text"
    /// Refused: one of the two collects pieces of several stories.
    case roundup
    /// Refused when the clusters were built: too few of the other members support it.
    case unsupported
    /// Refused by a person's decision about the stories.
    case byHand = "by-hand"
}

/// The shared text of two articles and what was made of it; refused ones are kept to be shown.
///
/// Positions are those of the input. The longer article is on the left.
public struct SharedTextLink: Hashable, Sendable {
    private var leftIndex: Int32
    private var rightIndex: Int32
    private var words: Int32
    private var longest: Int32
    private var runCount: UInt16
    private var leftParagraphCount: UInt16
    private var rightParagraphCount: UInt16
    private var equalNumberCount: UInt16
    private var otherNumberCount: UInt16
    /// How unbroken the shared stretches are: their share of whole five-word runs, 0–1. A form filled in anew is low.
    public var density: Float
    /// Share of the first twenty words that stand in runs, of the article where it is less, 0–1.
    public var openingShare: Float
    /// How much of the left article's body stands in the right one, 0–1.
    public var leftShare: Float
    /// How much of the right article's body stands in the left one, 0–1.
    public var rightShare: Float
    /// The share, of the article that has more of itself in the other, of its runs of five words; what is decided on.
    public var containment: Float
    /// What holds where containment does not reach the threshold; nil when no threshold changes the verdict.
    private(set) var otherwise: LinkReason?
    private(set) var hasOpening = false
    /// Whether the two were linked.
    public var isAccepted: Bool
    /// Why, or why not.
    public var reason: LinkReason

    /// Makes a link.
    public init(
        left: Int, right: Int, sharedWords: Int, runs: Int, longestRun: Int, leftParagraphs: Int, rightParagraphs: Int,
        equalNumbers: Int, otherNumbers: Int, density: Float, openingShare: Float, leftShare: Float, rightShare: Float,
        containment: Float, isAccepted: Bool, reason: LinkReason
    ) {
        leftIndex = Int32(clamping: left)
        rightIndex = Int32(clamping: right)
        words = Int32(clamping: sharedWords)
        longest = Int32(clamping: longestRun)
        runCount = UInt16(clamping: runs)
        leftParagraphCount = UInt16(clamping: leftParagraphs)
        rightParagraphCount = UInt16(clamping: rightParagraphs)
        equalNumberCount = UInt16(clamping: equalNumbers)
        otherNumberCount = UInt16(clamping: otherNumbers)
        self.density = density
        self.openingShare = openingShare
        self.leftShare = leftShare
        self.rightShare = rightShare
        self.containment = containment
        self.isAccepted = isAccepted
        self.reason = reason
    }

    /// Position of the left article.
    public var left: Int { Int(leftIndex) }
    /// Position of the right article.
    public var right: Int { Int(rightIndex) }
    /// Words of the right article that stand in the left one, in runs of five or more.
    public var sharedWords: Int { Int(words) }
    /// How many separate runs of equal words they are in.
    public var runs: Int { Int(runCount) }
    /// Words in the longest run.
    public var longestRun: Int { Int(longest) }
    /// Paragraphs of the left article that a run touches with eight words or more.
    public var leftParagraphs: Int { Int(leftParagraphCount) }
    /// Paragraphs of the right article that a run touches with eight words or more.
    public var rightParagraphs: Int { Int(rightParagraphCount) }
    /// Numbers of the right article inside runs.
    public var equalNumbers: Int { Int(equalNumberCount) }
    /// Numbers of the right article in short gaps between runs: other figures in the same phrasing.
    public var otherNumbers: Int { Int(otherNumberCount) }
    /// How much of the shorter article stands in the longer one, 0–1.
    public var shareOfShorter: Float { rightShare }
}

extension SharedTextLink {
    /// The link between the same articles at other positions; nil when one of them has none.
    func moved(_ position: (Int) -> Int?) -> SharedTextLink? {
        guard let left = position(left), let right = position(right) else { return nil }
        var link = self
        (link.leftIndex, link.rightIndex) = (Int32(clamping: left), Int32(clamping: right))
        return link
    }

    /// The link with what is needed to judge it at other thresholds.
    func judged(by verdict: LinkVerdict) -> SharedTextLink {
        var link = self
        (link.otherwise, link.hasOpening) = (verdict.otherwise, verdict.hasOpening)
        return link
    }

    /// The link as another threshold has it; the same one where the threshold was not asked. For links as
    /// ``SharedTextIndex/links(in:)`` gave them, before stories were made of them.
    ///
    /// - Parameter threshold: the containment, 0–1.
    public func judged(at threshold: Float) -> SharedTextLink {
        guard let otherwise else { return self }
        let verdict = LinkVerdict(containment, hasOpening: hasOpening, otherwise: otherwise, at: threshold)
        var link = self
        (link.reason, link.isAccepted) = (verdict.reason, verdict.isAccepted)
        return link
    }
}

extension [SharedTextLink] {
    /// The links by their left, then their right article.
    ///
    /// - Parameter articles: how many articles there are.
    /// - Complexity: O(links + articles).
    func ordered(articles: Int) -> [SharedTextLink] {
        let order = RadixSort.order(of: count, below: articles) {
            self[$0].right
        } and: {
            self[$0].left
        }
        return order.map { self[Int($0)] }
    }
}
