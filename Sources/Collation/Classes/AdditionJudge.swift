import TextCore
import WireModel

/// Judges whole sentences that the right version has and the left has not.
///
/// An outlet may add what it likes around the wire, and its own reporting inside; a sentence between the wire's sentences
/// that no other version prints and that the outlet does not credit to itself reads as the wire's. With no other version to
/// ask, only a sentence that accuses or asserts something weighty without a source is an alarm.
struct AdditionJudge {
    /// The largest share of the right version's units that may be additions: beyond it the version is another take, and
    /// what is new in it is news.
    static let largestShare = 0.34

    /// How many pairs around an addition are looked at, so that a book is judged in linear time too.
    static let reach = 200

    let left: CollationSide
    let right: CollationSide
    let witnesses: Witnesses
    private let own: OwnReporting

    init(left: CollationSide, right: CollationSide, witnesses: Witnesses) {
        self.left = left
        self.right = right
        self.witnesses = witnesses
        own = OwnReporting(side: right)
    }

    /// The edits of an added unit that stands between units of the wire; none where it is an addition like any other.
    ///
    /// - Complexity: O(``reach`` pairs), and where it may be a claim that of ``Warrant``.
    func edits(of unit: CollationUnit, in pairs: [AlignedPair], at index: Int) -> [Edit] {
        guard unit.zone == .paragraph, unit.words >= 5, isBetweenWireUnits(pairs, index), !isFurniture(unit),
            !isOwnReporting(unit, pairs, index)
        else { return [] }
        let view = HunkView(side: right, range: unit.tokens, unit: unit.tokens)
        let isWeighty = Assertion(view).isWeighty
        guard isWeighty || witnesses.count > 0 && !isAnotherTake(pairs, index) else { return [] }
        let standing = Warrant(left: left, witnesses: witnesses).standing(of: view.content, in: right)
        guard !standing.isWarranted else { return [] }
        let what = isWeighty ? "a weighty sentence was put in without a source" : "a sentence was put in"
        let place = pairs[..<index].suffix(Self.reach).last { $0.left != nil }?.left?.span.end ?? 0
        return [
            Edit(
                kind: .claim, alarm: true, left: TextSpan(place, place), right: unit.span, note: what + standing.note)
        ]
    }

    private func isBetweenWireUnits(_ pairs: [AlignedPair], _ index: Int) -> Bool {
        func isWire(_ pair: AlignedPair) -> Bool { pair.left != nil && pair.right != nil && pair.zone.isBody }
        return pairs[..<index].suffix(Self.reach).contains(where: isWire)
            && pairs[(index + 1)...].prefix(Self.reach).contains(where: isWire)
    }

    private func isAnotherTake(_ pairs: [AlignedPair], _ index: Int) -> Bool {
        let near = pairs[max(0, index - Self.reach)..<min(pairs.count, index + Self.reach)]
        let body = near.filter { $0.zone.isBody && $0.right != nil }
        let added = body.count { $0.left == nil }
        return added > 1 && Double(added) > Self.largestShare * Double(body.count)
    }

    /// Whether the sentence or another added one of its paragraph is credited to the outlet itself.
    private func isOwnReporting(_ unit: CollationUnit, _ pairs: [AlignedPair], _ index: Int) -> Bool {
        if own.isCredited(in: unit.tokens) { return true }
        func isCredited(_ pair: AlignedPair) -> Bool {
            guard let passage = pair.right else { return false }
            return right.bodyUnit(at: passage.span.start).map { own.isCredited(in: $0.tokens) } ?? false
        }
        func isBeside(_ pair: AlignedPair) -> Bool { pair.left == nil && pair.right?.paragraph == unit.paragraph }
        return pairs[..<index].reversed().prefix(while: isBeside).contains(where: isCredited)
            || pairs[(index + 1)...].prefix(while: isBeside).contains(where: isCredited)
    }

    /// `Read also: …`, `Sign up …`: a page's furniture that was not recognised as such.
    private func isFurniture(_ unit: CollationUnit) -> Bool {
        let keys = unit.tokens.lazy.filter { right.tokens[$0].isWordLike }.prefix(2).map { right.tokens[$0].key }
        guard let first = keys.first else { return true }
        return Self.furniture.contains(first) || keys.allSatisfy { Self.labels.contains($0) }
    }

    private static let furniture = Lexicon.keys(
        "read click subscribe advertisement copyright watch listen download share")
    private static let labels = Lexicon.keys(
        "sign up follow us see also related more story continues editor's note photo file")
}

/// What a sentence asserts, by its words alone.
struct Assertion {
    let view: HunkView

    init(_ view: HunkView) { self.view = view }

    /// Whether it accuses or says something weighty that it credits to nobody with a name.
    ///
    /// Two signs of weight are asked for: a charged word, a harm, a sweeping word, a verb of accusing, a source that stands
    /// for nobody. A figure, a date or a quotation shows background or reporting, and then it is none.
    var isWeighty: Bool {
        guard !view.isQuoted, !hasNamedSource, !view.words.contains(where: { view.side.tokens[$0].kind == .number })
        else {
            return false
        }
        let keys = view.keys
        let signs = [
            view.has(Self.harms),
            view.has(Self.sweeping)
                || zip(keys, keys.dropFirst()).contains { $0 == Self.during && Self.spans.contains($1) },
            view.has(Self.accusing),
            zip(keys, keys.dropFirst()).contains { Lexicon.vagueSources.contains($0) && Self.vagueVerbs.contains($1) }
                || view.has(Self.circles),
        ]
        // What the words before nouns say takes longest to tell.
        switch signs.count(where: { $0 }) {
        case 0: return false
        case 1:
            return view.has(Lexicon.chargedVerbs)
                || Modifier.all(in: view.range, of: view).contains { $0.kind == .charged }
        default: return true
        }
    }

    /// Whether a name, or somebody with an office, says it.
    private var hasNamedSource: Bool {
        view.words.enumerated().contains { place, token in
            let key = view.side.tokens[token].key
            guard Lexicon.neutralVerbs.contains(key) else { return false }
            return view.words[max(0, place - 3)..<min(view.words.count, place + 4)].contains { view.isName($0) }
        }
    }

    private static let harms = Lexicon.verbs(
        "die kill murder lie cheat steal ignore neglect abuse poison starve suffer cover hide conceal destroy ruin betray"
    )
    .union(
        Lexicon.nouns("crime victim lie corruption abuse cover-up overthrow conspiracy scandal failure threat danger")
    )
    .union(Lexicon.keys("died dead lied lying stolen stole ignored hidden covered innocent secretly prepared"))
    private static let sweeping = Lexicon.keys(
        "always never every everybody everyone nobody long again all whole obviously clearly known knows truth real")
    private static let during = NormalForm.key("for")
    private static let spans = Lexicon.keys("years decades generations centuries months long")
    private static let accusing = Lexicon.verbs(
        "accuse blame warn fear suspect allege claim charge denounce condemn threaten")
    private static let circles = Lexicon.keys("circles insiders critics observers rumours rumors")
    private static let vagueVerbs = Lexicon.keys(
        "say says said believe believes fear fears warn warned have had claim know knows see sees")
}
