import TextCore
public import WireModel

/// Compares two versions: units first, then the words inside them, then what each change touches.
///
/// Headline, deck, corrections and captions are compared with their like; the body by ``UnitAlignment``. Every unit of either body
/// stands in exactly one pair, so both bodies can be rebuilt from the pairs.
public struct Collator: Sendable {
    /// Makes a collator.
    public init() {}

    /// The comparison of two articles.
    ///
    /// - Complexity: O(n log n) in the units, plus for each edited pair the product of its two lengths up to a bound.
    public func compare(_ left: Article, _ right: Article) -> Comparison {
        let mine = CollationSide(left)
        return compare(mine, CollationSide(right, sharing: mine))
    }

    /// The comparison of two prepared versions.
    ///
    /// - Parameters:
    ///   - others: further versions of the same story; what one of them prints too is no claim of the right version's
    ///     own, and the more of them stand against it the surer an alarm is.
    ///   - tied: places in the left and the right text whose units belong together, whatever their words say, oldest
    ///     first; places outside of the bodies are left out, and of two ties of one unit the later one holds.
    public func compare(
        _ left: CollationSide, _ right: CollationSide, beside others: [CollationSide] = [],
        tied: [(left: Int, right: Int)] = []
    ) -> Comparison {
        let witnesses = Witnesses(sides: others)
        var tally = ComparisonTally(left: left, right: right)
        var pairs = framePairs(left, right, witnesses, &tally)
        pairs += bodyPairs(left, right, witnesses, TiedUnits(tied, left: left, right: right), &tally)
        return Comparison(pairs: pairs, summary: tally.summary(pairs))
    }

    // MARK: Headline, deck, corrections, captions

    private func framePairs(
        _ left: CollationSide, _ right: CollationSide, _ witnesses: Witnesses, _ tally: inout ComparisonTally
    ) -> [AlignedPair] {
        var pairs: [AlignedPair] = []
        for kind in [ZoneKind.headline, .deck, .correction, .caption] {
            let mine = left.frame.filter { $0.zone == kind }
            var theirs = right.frame.filter { $0.zone == kind }
            for unit in mine {
                let partner =
                    theirs.firstIndex { $0.wordsKey == unit.wordsKey }
                    ?? (kind == .caption ? nil : theirs.indices.first)
                guard let partner else {
                    pairs.append(AlignedPair(zone: kind, kind: .cut, left: passage(unit), right: nil))
                    continue
                }
                let other = theirs.remove(at: partner)
                let found = pair(left, unit, right, other, isMoved: false, isBody: false, witnesses, &tally)
                if !isReworked(found, unit, other) {
                    pairs.append(found)
                } else if kind == .correction {
                    pairs.append(AlignedPair(zone: kind, kind: .cut, left: passage(unit), right: nil))
                    pairs.append(AlignedPair(zone: kind, kind: .added, left: nil, right: passage(other)))
                } else {
                    pairs.append(reworked(found, kind))
                }
            }
            pairs += theirs.map { AlignedPair(zone: kind, kind: .added, left: nil, right: passage($0)) }
        }
        return pairs
    }

    /// Whether so little of a heading stayed that it was written anew: marks inside it would tell nothing.
    private func isReworked(_ pair: AlignedPair, _ unit: CollationUnit, _ other: CollationUnit) -> Bool {
        let changed = pair.edits.filter { !$0.kind.isTrivia }.reduce(0) { $0 + max($1.left.length, $1.right.length) }
        return 5 * changed > 2 * max(unit.span.length, other.span.length)
    }

    private func reworked(_ pair: AlignedPair, _ kind: ZoneKind) -> AlignedPair {
        guard let left = pair.left, let right = pair.right else { return pair }
        var result = pair
        result.edits = [
            Edit(kind: .wording, alarm: false, left: left.span, right: right.span, note: "another \(kind.rawValue)")
        ]
        return result
    }

    // MARK: Body

    private func bodyPairs(
        _ left: CollationSide, _ right: CollationSide, _ witnesses: Witnesses, _ ties: TiedUnits,
        _ tally: inout ComparisonTally
    ) -> [AlignedPair] {
        var alignment = UnitAlignment(left: left, right: right)
        let found = alignment.matches().filter { $0.grip == .sure || !isRewritten($0, left, right) }
        let matches = ties.applied(to: found)
        var matched = [Bool](repeating: false, count: left.body.count)
        for match in matches { for unit in match.left { matched[unit] = true } }
        var pairs: [AlignedPair] = []
        var nextLeft = 0
        var nextRight = 0
        var addedUnits: [Int: CollationUnit] = [:]
        func cut(upTo end: Int) {
            while nextLeft < end {
                if !matched[nextLeft] {
                    let unit = left.body[nextLeft]
                    pairs.append(AlignedPair(zone: unit.zone, kind: .cut, left: passage(unit), right: nil))
                    tally.cut(unit)
                }
                nextLeft += 1
            }
        }
        func add(upTo end: Int) {
            while nextRight < end {
                let unit = right.body[nextRight]
                addedUnits[pairs.count] = unit
                pairs.append(AlignedPair(zone: unit.zone, kind: .added, left: nil, right: passage(unit)))
                tally.added(unit)
                nextRight += 1
            }
        }
        for match in matches {
            // What was cut before an addition is shown before it.
            if !match.isMoved { cut(upTo: match.left.lowerBound) }
            add(upTo: match.right.lowerBound)
            let mine = merged(left.body[match.left])
            let theirs = merged(right.body[match.right])
            guard let mine, let theirs else { continue }
            var found = pair(left, mine, right, theirs, isMoved: match.isMoved, isBody: true, witnesses, &tally)
            if match.right.count > 1 { found.kind = .split }
            if match.left.count > 1 { found.kind = .merged }
            tally.matched(mine, isMoved: match.isMoved)
            pairs.append(found)
            nextRight = match.right.upperBound
            if !match.isMoved { nextLeft = max(nextLeft, match.left.upperBound) }
        }
        cut(upTo: left.body.count)
        add(upTo: right.body.count)
        judgeAdditions(&pairs, addedUnits, AdditionJudge(left: left, right: right, witnesses: witnesses))
        return pairs
    }

    /// The least share of their words of content that two units with little in common must keep in place.
    private static let leastKept = 0.4
    /// The words of content from which on a sentence is long.
    private static let longSentence = 12

    /// Whether two units that have little in common were written anew: a few names between marks would tell nothing. Where
    /// one of them quotes, a paraphrase may have become a quotation or the other way round, which must be seen.
    private func isRewritten(_ match: UnitMatch, _ left: CollationSide, _ right: CollationSide) -> Bool {
        // Who compares two sentences and nothing else wants to see what became of the one.
        guard left.body.count + right.body.count > 2, match.left.count == 1, match.right.count == 1,
            let mine = left.body[match.left].first,
            let theirs = right.body[match.right].first,
            !left.isQuoted[mine.tokens].contains(true), !right.isQuoted[theirs.tokens].contains(true)
        else { return false }
        let hunks = HunkFinder(left: left, right: right).find(mine.tokens, theirs.tokens).hunks
        let isContent = { (token: Token) in token.isWordLike && !Lexicon.functionWords.contains(token.key) }
        let (here, there) = (
            left.tokens[mine.tokens].count(where: isContent), right.tokens[theirs.tokens].count(where: isContent)
        )
        // Of a short sentence some figures and names that are written otherwise may be most.
        guard match.grip == .loose || min(here, there) >= Self.longSentence else { return false }
        let all = here + there
        let changed = hunks.reduce(0) {
            $0 + left.tokens[$1.left].count(where: isContent) + right.tokens[$1.right].count(where: isContent)
        }
        return Double(all - changed) < Self.leastKept * Double(all)
    }

    /// Gives added units their edits, where they are more than an outlet's own addition.
    private func judgeAdditions(_ pairs: inout [AlignedPair], _ units: [Int: CollationUnit], _ judge: AdditionJudge) {
        let plain = pairs
        for index in units.keys.sorted() {
            guard let unit = units[index] else { continue }
            pairs[index].edits = judge.edits(of: unit, in: plain, at: index)
        }
    }

    /// Several neighbouring units as one.
    private func merged(_ units: ArraySlice<CollationUnit>) -> CollationUnit? {
        guard var unit = units.first, let last = units.last else { return nil }
        unit.span = unit.span.union(last.span)
        unit.tokens = unit.tokens.lowerBound..<last.tokens.upperBound
        unit.words = units.reduce(0) { $0 + $1.words }
        return unit
    }

    private func passage(_ unit: CollationUnit) -> Passage { Passage(span: unit.span, paragraph: unit.paragraph) }

    // MARK: One pair

    private func pair(
        _ left: CollationSide, _ unit: CollationUnit, _ right: CollationSide, _ other: CollationUnit, isMoved: Bool,
        isBody: Bool, _ witnesses: Witnesses, _ tally: inout ComparisonTally
    ) -> AlignedPair {
        var pair = AlignedPair(
            zone: other.zone, kind: isMoved ? .moved : .same, left: passage(unit), right: passage(other))
        if left.sameBytes(unit.span, as: other.span, of: right),
            left.isQuoted[unit.tokens] == right.isQuoted[other.tokens]
        {
            if isBody { tally.kept += unit.words }
            return pair
        }
        let found = HunkFinder(left: left, right: right).find(unit.tokens, other.tokens)
        if isBody { tally.kept += found.kept }
        let editor = PairEditor(
            left: left, unit: unit, right: right, other: other, hunks: found.hunks, styles: found.styles,
            witnesses: witnesses)
        pair.edits = WholeWords(left: left, right: right, unit: unit, other: other, hunks: found.hunks)
            .widened(editor.edits())
        if isBody { tally.changed(found.hunks) }
        if !pair.edits.isEmpty { pair.kind = isMoved ? .movedEdited : .edited }
        pair.isTrivia = !pair.edits.isEmpty && pair.edits.allSatisfy { $0.kind.isTrivia && !$0.alarm }
        return pair
    }
}
