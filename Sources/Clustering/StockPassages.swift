/// Passages that stand in several texts which have nothing else in common: the ritual sentence of a funeral page, the terms under a
/// wall, the line under a form.
///
/// What few pages have is not seen as furniture (``SharedTextIndex/leastTexts``); here a link names the passage, so that two
/// more texts are enough. Only asked in a heap of pages; one link after the other.
struct StockPassages: ~Copyable {
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
    /// For each posting which of the two texts have it, while they are asked about.
    private let marks: GrowingColumn<UInt8>
    private var passage = GrowingColumn<UInt32>()
    /// For each text how much of the passage it has, and the texts that have any.
    private let shares: GrowingColumn<UInt32>
    private var touched = GrowingColumn<UInt32>()

    private static let left: UInt8 = 1
    private static let right: UInt8 = 2

    /// A text that has most of a passage, and how many of its fingerprints.
    private struct Holder {
        var text: Int
        var count: Int
    }

    init(_ index: SharedTextIndex) {
        self.index = index
        marks = GrowingColumn(repeating: 0, count: index.firstMember.count)
        shares = GrowingColumn(repeating: 0, count: index.count)
    }

    /// Whether the passage that links two texts is stock.
    ///
    /// - Complexity: O(fingerprints of the passage × `postingLimit`), and the fingerprints of `mostAsked` texts.
    mutating func isStock(_ link: SharedTextLink, between left: Int, and right: Int) -> Bool {
        guard link.reason != .identical, link.reason != .alert, link.sharedWords < Self.mostWords,
            min(link.leftShare, link.rightShare) < Self.mostOfOne || link.containment < Self.mostContained
        else { return false }
        // Of such a page too much may have been taken: what is left of its story looks like a passage.
        guard !isMostlyFurniture(left), !isMostlyFurniture(right) else { return false }
        mark(left, right)
        let isStock = passage.count >= 2 && mostAreStrangers(holders(but: left, right))
        unmark(left, right)
        return isStock
    }

    private func isMostlyFurniture(_ text: Int) -> Bool { index.bodyWords[text] * 2 < index.columns[text].wordCount }

    /// Marks what each of two texts has; what both have is the passage.
    private mutating func mark(_ left: Int, _ right: Int) {
        passage.truncate(to: 0)
        forEachPosting(of: left) { marks[$0] |= Self.left }
        index.postingOf.withUnsafeBufferPointer { postings in
            for entry in entries(of: right) where postings[entry] != .max {
                let posting = Int(postings[entry])
                if marks[posting] == Self.left { passage.append(postings[entry]) }
                marks[posting] |= Self.right
            }
        }
    }

    private func unmark(_ left: Int, _ right: Int) {
        forEachPosting(of: left) { marks[$0] = 0 }
        forEachPosting(of: right) { marks[$0] = 0 }
    }

    /// The other texts that have most of the passage; where they are many, those with most of it.
    private mutating func holders(but left: Int, _ right: Int) -> [Holder] {
        touched.truncate(to: 0)
        index.members.withUnsafeBufferPointer { members in
            for posting in passage.all {
                for member in index.members(ofPosting: Int(posting)).prefix(index.options.postingLimit) {
                    let text = members[member].text
                    if shares[Int(text)] == 0 { touched.append(text) }
                    shares[Int(text)] += 1
                }
            }
        }
        let least = Self.leastOfPassage * Double(passage.count)
        var holders: [Holder] = []
        for text in touched.all {
            let count = Int(shares[Int(text)])
            shares[Int(text)] = 0
            if Double(count) >= least, text != left, text != right {
                holders.append(Holder(text: Int(text), count: count))
            }
        }
        guard holders.count > Self.mostAsked else { return holders }
        holders.sort { ($1.count, $0.text) < ($0.count, $1.text) }
        return Array(holders.prefix(Self.mostAsked))
    }

    /// Whether more than half of the texts that have the passage have nothing else of the two marked.
    private func mostAreStrangers(_ holders: [Holder]) -> Bool {
        let needed = max(Self.leastStrangers, holders.count / 2 + 1)
        var strangers = 0
        for (asked, holder) in holders.enumerated() {
            if strangers + holders.count - asked < needed { return false }
            if isStranger(holder) { strangers += 1 }
            if strangers == needed { return true }
        }
        return false
    }

    private func isStranger(_ holder: Holder) -> Bool {
        let rest = entries(of: holder.text).count - holder.count
        guard Double(rest) >= Self.leastRest * Double(holder.count) else { return false }
        var common = (left: 0, right: 0)
        forEachPosting(of: holder.text) { posting in
            if marks[posting] & Self.left != 0 { common.left += 1 }
            if marks[posting] & Self.right != 0 { common.right += 1 }
        }
        return Double(max(common.left, common.right) - holder.count) <= Self.mostOfRest * Double(rest)
    }

    private func entries(of text: Int) -> Range<Int> { Int(index.firstEntry[text])..<Int(index.firstEntry[text + 1]) }

    @inline(__always)
    private func forEachPosting(of text: Int, _ take: (Int) -> Void) {
        index.postingOf.withUnsafeBufferPointer { postings in
            for entry in entries(of: text) where postings[entry] != .max { take(Int(postings[entry])) }
        }
    }
}
