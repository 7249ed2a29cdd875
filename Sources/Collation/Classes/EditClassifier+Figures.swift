import TextCore
import WireModel

/// Figures and units.
extension EditClassifier {
    /// A number that says something else.
    func figure() -> Finding? {
        let wide = (left: widened(left), right: widened(right))
        let mine = Measure.all(in: wide.left)
        let theirs = Measure.all(in: wide.right)
        if isDateFigure(wide.left) || isDateFigure(wide.right) { return nil }
        if !mine.isEmpty, !theirs.isEmpty {
            if mine.map(\.value) == theirs.map(\.value), mine.map(\.unit) == theirs.map(\.unit) {
                return currencyChange()
            }
            if mine.count == theirs.count, zip(mine, theirs).allSatisfy({ $0 == $1 || $0.converts(to: $1) }) {
                return Finding(.numberStyle, "the same measure in another unit")
            }
            if theirs.count > mine.count, let first = mine.first, theirs.contains(first),
                theirs.allSatisfy({ $0 == first || first.converts(to: $0) })
            {
                return Finding(.numberStyle, "a conversion was added")
            }
            return Finding(.figure, figureNote(mine, theirs))
        }
        if isInsertion, let conversion = convertsBefore(right, theirs) { return conversion }
        if isDeletion, let conversion = convertsBefore(left, mine) { return conversion }
        if !mine.isEmpty || !theirs.isEmpty {
            let vague = mine.isEmpty ? left : right
            if !vague.isEmpty, vague.has(Lexicon.vagueAmounts) {
                return Finding(.figure, "a figure and a vague amount")
            }
            if isInsertion || isDeletion, isHalfOfRange(isInsertion ? right : left) {
                return Finding(.figure, "a range became one figure, or one figure a range")
            }
            return nil
        }
        if left.has(Lexicon.vagueAmounts), right.has(Lexicon.vagueAmounts), left.words.count <= 3,
            right.words.count <= 3
        {
            if isAlias { return nil }
            return Finding(.figure, "another amount")
        }
        return approximator() ?? magnitude() ?? placing() ?? unitChange() ?? currencyChange()
    }

    /// Whether the words are one end of a range whose other end stays: `between six and`, `to eight`.
    private func isHalfOfRange(_ view: HunkView) -> Bool {
        guard let first = view.keys.first, let last = view.keys.last else { return false }
        if Self.rangeJoins.contains(last), nextIsNumber(view) { return true }
        let before = view.range.lowerBound - 1
        return Self.rangeJoins.contains(first) && before >= view.unit.lowerBound
            && (view.side.tokens[before].kind == .number
                || Numbers.units[view.side.word(before).lowercased()] != nil)
    }

    private static let rangeJoins = Lexicon.keys("to or and")

    /// `Tens of thousands` → `thousands`: a vague amount of vague amounts.
    private func magnitude() -> Finding? {
        guard isInsertion != isDeletion else { return nil }
        let view = isInsertion ? right : left
        guard view.words.count <= 2, view.keys.last == HouseKeys.of, view.has(Lexicon.vagueAmounts),
            view.after(1).contains(where: { Lexicon.vagueAmounts.contains($0) })
        else { return nil }
        return Finding(.figure, "another amount")
    }

    /// `the largest` → `the second-largest`: a place in an order before a superlative.
    private func placing() -> Finding? {
        guard isInsertion != isDeletion else { return nil }
        let view = isInsertion ? right : left
        let next = view.range.upperBound
        guard view.words.count == 1, let token = view.words.first, next < view.unit.upperBound,
            Numbers.value(at: token, in: view.side.tokens, of: view.side.text)?.isOrdinal == true
                || Self.secondOnes.contains(view.side.tokens[token].key)
        else { return nil }
        let word = view.side.word(next)
        guard word.hasEnding("est") || Self.superlatives.contains(view.side.tokens[next].key) else { return nil }
        return Finding(.figure, "another place in an order")
    }

    private static let secondOnes = Lexicon.keys("second third fourth fifth sixth seventh eighth ninth tenth")
    private static let superlatives = Lexicon.keys("most best worst")

    /// A unit in the place of another while the figure before it stays.
    private func unitChange() -> Finding? {
        let mine = unitAfterFigure(left)
        let theirs = unitAfterFigure(right)
        guard let mine, let theirs, mine != theirs else { return nil }
        return Finding(.figure, "another unit")
    }

    /// The unit that the hunk's words are a part of, when a figure stands right before it.
    private func unitAfterFigure(_ view: HunkView) -> Lexicon.Unit? {
        let start = view.range.lowerBound
        guard start > view.unit.lowerBound, view.range.count <= 2 else { return nil }
        let before = view.side.tokens[start - 1]
        guard before.kind == .number || before.kind == .word && Numbers.unit(of: before.key) != nil else { return nil }
        return UnitPhrase.unit(at: start, in: view.side.tokens, end: view.unit.upperBound)?.unit
    }

    /// A time of day or an amount of money written otherwise, where the hunk alone does not show it: `:00` that went, `US`
    /// before `$`.
    func clockOrSign() -> Finding? {
        if isInsertion || isDeletion {
            let view = isInsertion ? right : left
            let next = view.range.upperBound
            if view.keys == [Self.unitedStates], next < view.unit.upperBound, view.side.word(next) == "$" {
                return Finding(.numberStyle, "the same currency")
            }
        }
        let (here, there) = (clockPhrase(left), clockPhrase(right))
        guard let here, let there else { return nil }
        return here == there ? Finding(.numberStyle, "the same time") : Finding(.date, "another time")
    }

    private static let unitedStates = NormalForm.key("US")

    /// The time of day that the hunk is a part of.
    private func clockPhrase(_ view: HunkView) -> Int? {
        guard view.range.count <= 4 else { return nil }
        for start in [view.range.lowerBound, view.range.lowerBound - 1, view.range.lowerBound - 2]
        where start >= view.unit.lowerBound && start < view.unit.upperBound && view.side.tokens[start].kind == .number {
            let end = min(view.range.upperBound + 3, view.unit.upperBound)
            guard start < end else { continue }
            let wide = HunkView(side: view.side, range: start..<end, unit: view.unit)
            guard let clock = ClockTime(at: start, in: wide), start + clock.tokens >= view.range.upperBound else {
                continue
            }
            return clock.minutes
        }
        return nil
    }

    private func figureNote(_ mine: [Measure], _ theirs: [Measure]) -> String {
        let (here, there) = (mine.map(\.value).max() ?? 0, theirs.map(\.value).max() ?? 0)
        if mine.count == theirs.count, mine.map(\.value) == theirs.map(\.value) { return "another unit" }
        return there > here ? "a higher figure" : "a lower figure"
    }

    /// `about`, `more than`, `at least` beside a figure.
    private func approximator() -> Finding? {
        if let bound = anotherBound() { return bound }
        guard isInsertion || isDeletion || left.words.count <= 2 && right.words.count <= 2 else { return nil }
        let words = left.words.map { left.side.tokens[$0].key } + right.words.map { right.side.tokens[$0].key }
        let loose = words.filter { Lexicon.approximators.contains($0) }
        guard !loose.isEmpty,
            words.allSatisfy({ Lexicon.approximators.contains($0) || Lexicon.functionWords.contains($0) })
        else { return nil }
        let view = right.isEmpty ? left : right
        guard nextIsNumber(view) else { return nil }
        if Set(left.keys) == Set(right.keys) { return nil }
        guard isSubstantial(left.keys, right.keys) else { return Finding(.wording, "another word for about") }
        return Finding(.figure, "a figure was loosened or tightened")
    }

    /// Whether the change is more than one word for `about` put in the place of another.
    private func isSubstantial(_ mine: [UInt64], _ theirs: [UInt64]) -> Bool {
        if mine.isEmpty || theirs.isEmpty { return true }
        return !(mine.allSatisfy(Self.about.contains) && theirs.allSatisfy(Self.about.contains))
    }

    private static let about = Lexicon.keys("about around roughly approximately some nearly almost")

    /// Whether the words say on which side of a figure it is: `just under a ton`, `over 300`.
    func isBound(_ view: HunkView) -> Bool {
        guard view.keys.allSatisfy({ Lexicon.approximators.contains($0) }) else { return false }
        return nextIsNumber(view) || view.before(1).contains(where: Self.slight.contains)
    }

    private static let slight = Lexicon.keys("just slightly little")

    func nextIsNumber(_ view: HunkView) -> Bool {
        var next = view.range.upperBound
        // `A$368 billion`, `Rs 200`
        if next + 1 < view.unit.upperBound, view.side.tokens[next].length <= 3, view.side.tokens[next].isCapitalised,
            view.side.tokens[next + 1].kind != .word
        {
            next += 1
        }
        guard next < view.unit.upperBound else { return false }
        let token = view.side.tokens[next]
        // `nearly an hour`
        if Self.one.contains(token.key), next + 1 < view.unit.upperBound {
            let unit = view.side.tokens[next + 1].key
            return Lexicon.units[unit] != nil || Self.periods.contains(unit) || Self.spans.contains(unit)
        }
        return token.kind == .number || token.kind == .symbol || token.key == HouseKeys.half
            || Numbers.units[view.side.word(next).lowercased()] != nil
    }

    private static let one = Lexicon.keys("a an")
    private static let spans = Lexicon.keys(
        "hour day minute decade century dozen hundred thousand million billion third quarter")

    private func currencyChange() -> Finding? {
        let (mine, theirs) = (currencySigns(left), currencySigns(right))
        guard mine != theirs, !mine.isEmpty, !theirs.isEmpty else { return nil }
        return Finding(.figure, "another currency")
    }

    private func currencySigns(_ view: HunkView) -> [String] {
        view.range.filter { !view.side.tokens[$0].isWordLike }.map { view.side.word($0) }.filter(Self.signs.contains)
    }

    private static let signs: Set<String> = ["$", "€", "£", "¥", "₩", "₹"]

    /// A conversion in brackets after the measure it repeats.
    private func convertsBefore(_ view: HunkView, _ measures: [Measure]) -> Finding? {
        guard let measure = measures.first, measures.count == 1, measure.unit != nil else { return nil }
        let start = max(view.unit.lowerBound, view.range.lowerBound - 6)
        let before = HunkView(side: view.side, range: start..<view.range.lowerBound, unit: view.unit)
        guard Measure.all(in: before).contains(where: { $0.converts(to: measure) }) else { return nil }
        return Finding(.numberStyle, "a conversion that computes")
    }

    /// The hunk widened over the figure it stands in: `12 billion` when only `billion` changed.
    private func widened(_ view: HunkView) -> HunkView {
        var lower = view.range.lowerBound
        var upper = view.range.upperBound
        guard lower < upper else { return view }
        if upper < view.unit.upperBound, isScale(view.side.tokens[upper].key) { upper += 1 }
        if isScale(view.side.tokens[lower].key) || Lexicon.units[view.side.tokens[lower].key] != nil,
            lower > view.unit.lowerBound,
            view.side.tokens[lower - 1].kind == .number
        {
            lower -= 1
        }
        return HunkView(side: view.side, range: lower..<upper, unit: view.unit)
    }

    private func isScale(_ key: UInt64) -> Bool { Self.scales.contains(key) }

    private static let scales = Lexicon.keys("hundred thousand million billion trillion")
}
