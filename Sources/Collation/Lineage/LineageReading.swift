import TextCore

/// The words of one reading of a site, and what they cost beside another's.
struct LineageReading {
    /// The keys of its tokens, quoted words told from others.
    let tokens: [UInt64]
    /// The keys of its words, ascending.
    private let words: [UInt64]
    /// Whether a quotation mark stands in it.
    private let hasQuotationMark: Bool

    init(side: CollationSide, range: Range<Int>) {
        tokens = range.map { side.tokens[$0].key &+ (side.isQuoted[$0] ? 1 : 0) }
        words = range.filter { side.tokens[$0].isWordLike }.map { side.tokens[$0].key }.sorted()
        hasQuotationMark = range.contains { side.tokens[$0].key == HunkFinder.quoteMark }
    }

    /// What it costs to turn this reading into `other`.
    func price(of other: LineageReading) -> Double {
        let (lost, gained) = difference(words, other.words)
        if lost.isEmpty, gained.isEmpty {
            if words.count > 1, tokens.count == other.tokens.count, tokens.sorted() == other.tokens.sorted() {
                return LineageCosts.swappedWords
            }
            return hasQuotationMark || other.hasQuotationMark || tokens.count == other.tokens.count
                ? LineageCosts.quotationMarks : LineageCosts.punctuation
        }
        if lost.allSatisfy(Self.isStyle), gained.allSatisfy(Self.isStyle) { return LineageCosts.styleWords }
        if lost.allSatisfy(Self.isJoint), gained.allSatisfy(Self.isJoint) {
            return gained.contains { !Self.isStyle($0) }
                ? LineageCosts.newConnective : LineageCosts.droppedConnective
        }
        if lost.allSatisfy(Self.isLight), gained.allSatisfy(Self.isLight) { return LineageCosts.functionWords }
        guard gained.allSatisfy(Self.isLight) else { return LineageCosts.newWords }
        return lost.allSatisfy(Self.isTime) ? LineageCosts.droppedTime : LineageCosts.droppedWords
    }

    /// Whether the verb that reports is set otherwise, and nothing else differs.
    func differsInReporting(from other: LineageReading) -> Bool {
        let (lost, gained) = difference(words, other.words)
        return !(lost.isEmpty && gained.isEmpty) && (lost + gained).allSatisfy(Self.reporting.contains)
    }

    private static func isStyle(_ key: UInt64) -> Bool { styleWords.contains(key) }

    private static func isJoint(_ key: UInt64) -> Bool { styleWords.contains(key) || Lexicon.connectives.contains(key) }

    private static func isLight(_ key: UInt64) -> Bool { isJoint(key) || Lexicon.functionWords.contains(key) }

    private static func isTime(_ key: UInt64) -> Bool { isLight(key) || timeWords.contains(key) }

    /// What house styles add, drop and exchange.
    private static let styleWords = reporting.union(Lexicon.honorifics).union(
        ["percent", "per", "cent", "the"].map { NormalForm.key($0) })

    private static let reporting = Lexicon.neutralVerbs.union(["reporters", "journalists"].map { NormalForm.key($0) })

    private static let timeWords = Lexicon.dateWords.union(Lexicon.weekdays).union(Lexicon.months)

    /// What only the one and only the other of two ascending lists have.
    private func difference(_ one: [UInt64], _ other: [UInt64]) -> (lost: [UInt64], gained: [UInt64]) {
        var (lost, gained): ([UInt64], [UInt64]) = ([], [])
        var (here, there) = (0, 0)
        while here < one.count || there < other.count {
            if there == other.count || here < one.count && one[here] < other[there] {
                lost.append(one[here])
                here += 1
            } else if here == one.count || other[there] < one[here] {
                gained.append(other[there])
                there += 1
            } else {
                here += 1
                there += 1
            }
        }
        return (lost, gained)
    }
}
