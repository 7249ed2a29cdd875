import TextCore
import WireModel

/// Which units of the left version stand beside which of the right.
struct UnitMatch {
    /// Positions of left units, contiguous; two or more for a merge.
    var left: Range<Int>
    /// Positions of right units, contiguous; two or more for a split.
    var right: Range<Int>
    /// Whether it stands outside of the common order.
    var isMoved: Bool
    /// How sure it is that the two are one sentence.
    var grip = Grip.sure

    /// How much holds a match together.
    enum Grip {
        /// Most of the words, in whatever order.
        case sure
        /// About half of them: the two may be two sentences about one thing.
        case unsure
        /// So few that the two stand together only because nothing else stands between their neighbours.
        case loose
    }
}

/// Aligns the units of two versions: equal ones first, then those that share enough rare words; in place where they keep
/// the common order, moved otherwise; then splits and merges.
///
/// Equal units anchor (``EqualUnits``), likeness finds the edited ones (``LikeUnits``), and one heaviest increasing chain
/// over all links replaces the usual dynamic programme over sentences (Gale and Church 1993), so that the work is
/// O(n log n) and a moved paragraph costs nothing extra. Where two stretches have changed places, the heavier one is in the
/// chain and the lighter one has moved. `docs/collation.md` argues the choices; ``Thresholds`` says what each bound does.
struct UnitAlignment {
    /// Chosen on texts of our own, on generated copies and on sentence pairs aligned by hand.
    enum Thresholds {
        /// Least likeness of two units, in any order of words and in the same: below it a sentence was rewritten, not
        /// edited. Of sentences of one text that are about the same thing but not the same sentence, two in a hundred reach it.
        static let edited: (dice: Float, ordered: Float) = (0.42, 0.36)
        /// The same for the only two units between two that are equal, or the only two there are.
        static let alone: (dice: Float, ordered: Float) = (0.3, 0.27)
        /// Least likeness of two units out of place: a move must be surer than an edit in place.
        static let moved: (dice: Float, ordered: Float) = (0.5, 0.4)
        /// Least likeness of two units that are the same one in whatever order their words stand; below it, words must also
        /// have stayed in place.
        static let sure: Float = 0.6
        /// Least share of the shorter unit that the longer one holds, when one is a trimmed form of the other.
        static let contained: Float = 0.72
        /// A unit with fewer words is no trimmed form and does not move edited.
        static let leastWords = 5
        /// The same for the only two units between two that are equal: `He died.` of `He died on Monday.`
        static let leastAlone = 2
        /// Up to so many words two units that are alone are one if they are built alike: see ``UnitAlignment/isParallel``.
        static let parallelWords = 8
    }

    let left: CollationSide
    let right: CollationSide

    init(left: CollationSide, right: CollationSide) {
        self.left = left
        self.right = right
    }

    /// A link of the chain, with what tells whether it may be a move.
    private struct Candidate {
        var link: IncreasingChain.Link
        var mayMove: Bool
        var grip = UnitMatch.Grip.sure
    }

    /// The matches, ordered by their right position; each unit stands in one at most.
    ///
    /// - Complexity: O(w + n log n) in the words and the units of both versions.
    mutating func matches() -> [UnitMatch] {
        let words = UnitWords(left: left, right: right)
        var candidates = equalCandidates(words)
        candidates += likeCandidates(words, besides: candidates)
        let chain = IncreasingChain.heaviest(candidates.map(\.link), rightCount: right.body.count)
        var matches: [UnitMatch] = []
        matches.reserveCapacity(candidates.count)
        var takenLeft = [Bool](repeating: false, count: left.body.count)
        var takenRight = [Bool](repeating: false, count: right.body.count)
        func take(_ link: IncreasingChain.Link, isMoved: Bool, grip: UnitMatch.Grip = .sure) {
            takenLeft[link.left] = true
            takenRight[link.right] = true
            matches.append(
                UnitMatch(
                    left: link.left..<link.left + 1, right: link.right..<link.right + 1, isMoved: isMoved,
                    grip: grip))
        }
        for index in chain { take(candidates[index].link, isMoved: false, grip: candidates[index].grip) }
        let rest = candidates.filter { !takenLeft[$0.link.left] && !takenRight[$0.link.right] && $0.mayMove }
            .map(\.link).sorted { (-$0.weight, $0.left, $0.right) < (-$1.weight, $1.left, $1.right) }
        for link in rest where !takenLeft[link.left] && !takenRight[link.right] { take(link, isMoved: true) }
        var joins = UnitJoins(words)
        joins.join(&matches, takenLeft: &takenLeft, takenRight: &takenRight)
        return matches.sorted { $0.right.lowerBound < $1.right.lowerBound }
    }

    // MARK: Links

    private func equalCandidates(_ words: UnitWords) -> [Candidate] {
        let equal = EqualUnits(left: left.body, right: right.body)
        return equal.links.map { link in
            // A short sentence that comes again and again is no evidence of a move.
            let least = equal.isUnique[link.left] ? 3 : Thresholds.leastWords
            return Candidate(
                link: .init(left: link.left, right: link.right, weight: Double(1 + words.weight(left: link.left))),
                mayMove: left.body[link.left].words >= least)
        }
    }

    private func likeCandidates(_ words: UnitWords, besides equal: [Candidate]) -> [Candidate] {
        let chain = IncreasingChain.heaviest(equal.map(\.link), rightCount: right.body.count)
        var (mine, theirs) = (
            [Int32](repeating: 0, count: left.body.count), [Int32](repeating: 0, count: right.body.count)
        )
        for index in chain { (mine[equal[index].link.left], theirs[equal[index].link.right]) = (1, 1) }
        for index in mine.indices.dropFirst() { mine[index] += mine[index - 1] }
        for index in theirs.indices.dropFirst() { theirs[index] += theirs[index - 1] }
        var (tiedLeft, tiedRight) = (
            [Bool](repeating: false, count: left.body.count), [Bool](repeating: false, count: right.body.count)
        )
        for candidate in equal { (tiedLeft[candidate.link.left], tiedRight[candidate.link.right]) = (true, true) }
        var search = LikeUnits(words)
        let found = search.links(
            free: (left.body.indices.filter { !tiedLeft[$0] }, right.body.indices.filter { !tiedRight[$0] }),
            gaps: (mine, theirs), isLink: isLink)
        return found.map { link in
            let weight = Double(link.likeness.common * max(link.likeness.dice, 0.5))
            return Candidate(
                link: .init(left: link.left, right: link.right, weight: weight), mayMove: isMove(link),
                grip: grip(link))
        }
    }

    private func leastWords(_ link: LikeLink) -> Int { min(left.body[link.left].words, right.body[link.right].words) }

    private func isLink(_ link: LikeLink) -> Bool {
        isLike(link, link.isAlone ? Thresholds.alone : Thresholds.edited) || isParallel(link)
    }

    private func grip(_ link: LikeLink) -> UnitMatch.Grip {
        if isParallel(link) { return .sure }
        return isLike(link, Thresholds.edited) ? link.likeness.dice < Thresholds.sure ? .unsure : .sure : .loose
    }

    /// Whether two short units that are alone have as many words, at least half of them the same at the same place, and
    /// figures where the other has figures: `He was 77.` of `He was 80.` The words that stayed weigh next to nothing.
    private func isParallel(_ link: LikeLink) -> Bool {
        let (mine, theirs) = (left.body[link.left], right.body[link.right])
        guard link.isAlone, mine.words == theirs.words,
            (Thresholds.leastAlone...Thresholds.parallelWords).contains(mine.words)
        else { return false }
        let here = mine.tokens.filter { left.words[$0] != .max }.map { left.tokens[$0] }
        let there = theirs.tokens.filter { right.words[$0] != .max }.map { right.tokens[$0] }
        let pairs = zip(here, there)
        return pairs.allSatisfy { ($0.kind == .number) == ($1.kind == .number) }
            && 2 * pairs.count(where: { $0.key == $1.key }) >= mine.words
    }

    private func isLike(_ link: LikeLink, _ least: (dice: Float, ordered: Float)) -> Bool {
        let likeness = link.likeness
        if likeness.dice >= least.dice, likeness.ordered >= least.ordered { return true }
        return likeness.contained >= Thresholds.contained && likeness.dice >= 0.2
            && leastWords(link) >= (link.isAlone ? Thresholds.leastAlone : Thresholds.leastWords)
    }

    private func isMove(_ link: LikeLink) -> Bool {
        guard leastWords(link) >= Thresholds.leastWords else { return false }
        let likeness = link.likeness
        return likeness.dice >= Thresholds.moved.dice && likeness.ordered >= Thresholds.moved.ordered
            || likeness.contained >= 0.8 && likeness.dice >= 0.3
    }
}
