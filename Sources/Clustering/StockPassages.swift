/// Passages that stand in several texts which have nothing else in common: the ritual sentence of a funeral page, the terms under a
/// wall, the line under a form.
///
/// What few pages have is not seen as furniture (``SharedTextIndex/leastTexts``); here a link names the passage, so that two
/// more texts are enough. Only asked in a heap of pages.
struct StockPassages {
    /// Words from which what two texts share is more than a passage.
    private static let mostWords = 250
    /// Share of the passage that a third text must have.
    private static let leastOfPassage = 0.6
    /// A stranger has this much besides the passage, counted in what it has of the passage,
    private static let leastRest = 0.5
    /// and at most this share of that in common with one of the two.
    private static let mostOfRest = 0.1
    /// Strangers that make a passage stock; they must be more than the others that have it.
    private static let leastStrangers = 2
    /// Only what is less than this share of one of the two is asked about, or a link of less than this containment.
    private static let mostOfOne: Float = 0.3
    private static let mostContained: Float = 0.4
    /// Texts that are asked, those first that have most of the passage.
    private static let mostAsked = 32

    private let index: SharedTextIndex

    init(_ index: SharedTextIndex) { self.index = index }

    /// Whether the passage that links two texts is stock.
    ///
    /// - Complexity: O(fingerprints of the passage × `postingLimit`), and the fingerprints of `mostAsked` texts.
    func isStock(_ link: SharedTextLink, between left: Int, and right: Int) -> Bool {
        guard link.reason != .identical, link.reason != .alert, link.sharedWords < Self.mostWords,
            min(link.leftShare, link.rightShare) < Self.mostOfOne || link.containment < Self.mostContained
        else { return false }
        // Of such a page too much may have been taken: what is left of its story looks like a passage.
        guard !isMostlyFurniture(left), !isMostlyFurniture(right) else { return false }
        let passage = index.commonPostings(left, right)
        guard passage.count >= 2 else { return false }
        var strangers = 0
        var others = 0
        for (text, count) in holders(of: passage) where text != left && text != right {
            others += 1
            let common = max(index.commonPostings(text, left).count, index.commonPostings(text, right).count)
            let rest = Int(index.firstEntry[text + 1] - index.firstEntry[text]) - count
            if Double(rest) >= Self.leastRest * Double(count), Double(common - count) <= Self.mostOfRest * Double(rest)
            {
                strangers += 1
            }
        }
        return strangers >= Self.leastStrangers && strangers * 2 > others
    }

    private func isMostlyFurniture(_ text: Int) -> Bool { index.bodyWords[text] * 2 < index.columns[text].wordCount }

    /// The texts that have most of a passage, and how many of its fingerprints; those with most of it first.
    private func holders(of passage: [UInt32]) -> ArraySlice<(text: Int, count: Int)> {
        var counts: [Int: Int] = [:]
        for posting in passage {
            for member in index.members(ofPosting: Int(posting)).prefix(index.options.postingLimit) {
                counts[Int(index.members[member].text), default: 0] += 1
            }
        }
        let least = Self.leastOfPassage * Double(passage.count)
        let holders = counts.lazy.filter { Double($0.value) >= least }.map { (text: $0.key, count: $0.value) }
        return holders.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(Self.mostAsked)
    }
}
