/// Finds the units that are made of pieces of other stories: news in brief, the week's review.
///
/// Such a page names the people and places of all of them, and is a report of none.
enum RoundupUnits {
    /// Words of a run that make a piece of a story.
    static let pieceRun = 15
    /// Unconnected stories that lend pieces; fewer will do where each has more to tell than its piece of the page.
    static let leastLenders = 3
    static let leastLarger = 2
    /// How much of the page the pieces are, together.
    static let leastShare: Float = 0.4

    private struct Loan {
        var lender: Int
        /// How much of the page is lent.
        var share: Float
        /// Whether that is less of the lender than of the page.
        var isPiece: Bool
    }

    /// For each unit whether it is a round-up.
    ///
    /// A story that two round-ups quote is not one itself: what looks most like a round-up is decided first, and no longer
    /// counts as a lender after that.
    ///
    /// - Parameter unitOf: the unit of an article.
    /// - Complexity: O(n log n) in links, for each unit the square of the few stories that lend to it.
    static func find(_ links: [SharedTextLink], count: Int, unitOf: (Int) -> Int) -> [Bool] {
        var isRoundup = [Bool](repeating: false, count: count)
        var loans: [[Loan]] = Array(repeating: [], count: count)
        var connected: Set<UnitPair> = []
        for link in links {
            let (left, right) = (unitOf(link.left), unitOf(link.right))
            guard left != right else { continue }
            connected.insert(UnitPair(left, right))
            guard link.reason != .template, link.longestRun >= pieceRun, max(link.leftShare, link.rightShare) > 0
            else { continue }
            let isPieceOfLeft = link.leftShare > link.rightShare
            loans[left].append(Loan(lender: right, share: link.leftShare, isPiece: isPieceOfLeft))
            loans[right].append(Loan(lender: left, share: link.rightShare, isPiece: !isPieceOfLeft))
        }
        for unit in loans.indices { loans[unit].sort { ($1.share, $0.lender) < ($0.share, $1.lender) } }
        let candidates = loans.indices.compactMap { unit -> (unit: Int, lenders: Int)? in
            let lenders = lenders(loans[unit], connected: connected, isRoundup: isRoundup)
            return lenders > 0 ? (unit, lenders) : nil
        }
        for candidate in candidates.sorted(by: { ($1.lenders, $0.unit) < ($0.lenders, $1.unit) })
        where lenders(loans[candidate.unit], connected: connected, isRoundup: isRoundup) > 0 {
            isRoundup[candidate.unit] = true
        }
        return isRoundup
    }

    /// How many unconnected stories lend to a page, 0 when that does not make it a round-up.
    private static func lenders(_ loans: [Loan], connected: Set<UnitPair>, isRoundup: [Bool]) -> Int {
        var chosen: [Int] = []
        var share: Float = 0
        var larger = 0
        for loan in loans.prefix(64) where !isRoundup[loan.lender] {
            if chosen.contains(where: { $0 == loan.lender || connected.contains(UnitPair($0, loan.lender)) }) {
                continue
            }
            chosen.append(loan.lender)
            share += loan.share
            larger += loan.isPiece ? 1 : 0
        }
        guard share >= leastShare, chosen.count >= leastLenders || larger >= leastLarger else { return 0 }
        return chosen.count
    }
}

/// Two units in either order.
private struct UnitPair: Hashable {
    private let low: Int
    private let high: Int

    init(_ left: Int, _ right: Int) { (low, high) = (min(left, right), max(left, right)) }
}
