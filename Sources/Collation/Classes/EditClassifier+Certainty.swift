import TextCore
import WireModel

/// Whether it is so, and how sure that is.
extension EditClassifier {
    // MARK: Negation

    /// A word of negation that came or went, or a word turned into its opposite.
    func negation() -> Finding? {
        if isInsertedClause, let claim = claim() { return claim }
        let (mine, theirs) = (negations(left), negations(right))
        if mine != theirs, isPrefixed(left, right) || isPrefixed(right, left) {
            return Finding(.wording, "the same negation in a word")
        }
        if (mine > 0) != (theirs > 0), max(left.words.count, right.words.count) <= 12 {
            // `failed` → `unsuccessful`
            if isAlias { return nil }
            if isYetTo(left, right) || isYetTo(right, left) { return Finding(.wording, "still to come on both sides") }
            // `an officer who declined to be named` → `an officer`
            if (mine > 0 ? left : right).has(Self.named), (mine > 0 ? left : right).has(Lexicon.negations) {
                return Finding(
                    .attribution, theirs > 0 ? "the source is anonymous now" : "no longer told to be anonymous")
            }
            // `declined to answer` → `dodged`
            if !isInsertion, !isDeletion, (mine > 0 ? right : left).has(Lexicon.chargedVerbs) { return nil }
            if isInsertion && right.content.count >= 4 { return nil }
            return Finding(.negation, theirs > 0 ? "a negation was added" : "a negation was dropped")
        }
        // `did not fail` → `failed`: one negation of two.
        if mine != theirs, max(left.words.count, right.words.count) <= 5, (mine % 2) != (theirs % 2) {
            return Finding(.negation, "one of two negations \(mine > theirs ? "dropped" : "added")")
        }
        return opposite()
    }

    func negations(_ view: HunkView) -> Int {
        view.words.reduce(0) { total, token in
            let key = view.side.tokens[token].key
            if Lexicon.negations.contains(key) {
                // `no-confidence vote` negates nothing.
                let isCompound = token + 1 < view.unit.upperBound && view.side.word(token + 1) == "-"
                return isCompound ? total : total + 1
            }
            return total + (Lexicon.contractions[key]?.contains(Self.not) == true ? 1 : 0)
        }
    }

    static let not = NormalForm.key("not")

    /// `has not yet signed` on one side, `has yet to sign` on the other: the hunk is the `not`.
    private func isYetTo(_ view: HunkView, _ other: HunkView) -> Bool {
        view.keys == [Self.not] && other.words.isEmpty && view.after(1) == [Self.yet]
            && other.after(2) == [Self.yet, Self.to]
    }

    private static let yet = NormalForm.key("yet")
    private static let named = Lexicon.keys("named identified")

    /// `not known` on one side, `unknown` on the other.
    private func isPrefixed(_ view: HunkView, _ other: HunkView) -> Bool {
        guard view.words.count == 2, other.words.count == 1, view.keys.first == Self.not,
            let plain = view.words.last, let made = other.words.first, !view.isQuoted, !other.isQuoted
        else { return false }
        let (word, whole) = (NormalForm.folded(view.side.word(plain)), NormalForm.folded(other.side.word(made)))
        return Lexicon.prefixesOfNegation.contains { whole == $0 + word }
    }

    /// `possible` for `impossible`, `rose` for `fell`, `careless` for `careful`.
    private func opposite() -> Finding? {
        guard left.content.count <= 2, right.content.count <= 2 else { return nil }
        let mine = left.words.filter { !right.keys.contains(left.side.tokens[$0].key) }
        let theirs = right.words.filter { !left.keys.contains(right.side.tokens[$0].key) }
        guard mine.count == 1, theirs.count == 1, let one = mine.first, let other = theirs.first else { return nil }
        let (oneKey, otherKey) = (left.side.tokens[one].key, right.side.tokens[other].key)
        if Self.sides.contains(oneKey), Self.sides.contains(otherKey), left.after(1) != right.after(1) {
            return Finding(.label, "called by another word")
        }
        // `South Karvelia` → `North Karvelia` is another name.
        if left.isName(one), right.isName(other) { return nil }
        if Self.directions.contains(oneKey), Self.directions.contains(otherKey) {
            return Finding(.name, "another side or region")
        }
        if Lexicon.areOpposites(oneKey, otherKey) {
            if isBound(left), isBound(right) { return Finding(.figure, "a figure was loosened or tightened") }
            // `before dawn` → `after dawn`, `the early 1990s` → `the late 1990s`
            if saysWhen(right.range.upperBound, of: right), left.after(1) == right.after(1) {
                return Finding(.date, "another time")
            }
            return Finding(.negation, "turned into its opposite")
        }
        let (here, there) = (NormalForm.folded(left.side.word(one)), NormalForm.folded(right.side.word(other)))
        let (longer, shorter) = here.utf8.count > there.utf8.count ? (here, there) : (there, here)
        if shorter.utf8.count >= 4, longer.utf8.count > shorter.utf8.count + 1, longer.hasEnding(shorter),
            Lexicon.prefixesOfNegation.contains(where: { isMade(longer, of: $0, shorter) })
        {
            return Finding(.negation, "turned into its opposite")
        }
        let (mineBare, theirsBare) = (bare(here), bare(there))
        if let mineBare, !mineBare.isEmpty, mineBare == theirsBare {
            return Finding(.negation, "turned into its opposite")
        }
        return nil
    }

    /// Whether a word is a prefix and another word.
    private func isMade(_ whole: String, of prefix: String, _ word: String) -> Bool {
        whole.utf8.count == prefix.utf8.count + word.utf8.count && whole.hasPrefix(prefix) && whole.hasEnding(word)
    }

    /// What stands before `less` or `ful`; nil for a word with another ending.
    private func bare(_ word: String) -> Substring? {
        word.hasEnding("less") ? word.dropLast(4) : word.hasEnding("ful") ? word.dropLast(3) : nil
    }

    private static let sides = Lexicon.keys("pro anti")
    private static let directions = Lexicon.keys(
        """
        north south east west northern southern eastern western northward southward eastward westward upstream downstream
        northeast northwest southeast southwest northeastern northwestern southeastern southwestern
        """)

    // MARK: Hedges

    /// `is expected to` for `will`, `appears to have` for `has`.
    func openPhrase() -> Finding? {
        guard max(left.words.count, right.words.count) <= 7 else { return nil }
        let (mine, theirs) = (opensWithTo(left), opensWithTo(right))
        guard mine != theirs, (mine ? left : right).content.count <= 3 else { return nil }
        let other = mine ? right : left
        if other.has(Lexicon.hedges) || other.has(Lexicon.openModals) || other.content.count > 2 { return nil }
        // An open verb like `plans to` is no surer than the word it stands for.
        return Finding(.hedge, mine ? "possible turned into certain" : "certain turned into possible")
    }

    /// Whether the words hold `expected` or the like before a `to` that is theirs or follows.
    private func opensWithTo(_ view: HunkView) -> Bool {
        view.words.contains { token in
            let key = view.side.tokens[token].key
            let follows = token + 1 < view.unit.upperBound && view.side.tokens[token + 1].key == Self.to
            if Self.accused.contains(key), token + 1 < view.unit.upperBound {
                // `is accused of killing` → `killed`
                return Self.ofWith.contains(view.side.tokens[token + 1].key)
            }
            // `is in talks to buy`
            if key == Self.talks { return follows && view.side.tokens[max(0, token - 1)].key == Self.in }
            if Lexicon.openParticiples.contains(key) { return follows && !isNounPlace(token, view) }
            guard Lexicon.openParticiplesAfterBe.contains(key), follows, token > view.unit.lowerBound else {
                return false
            }
            return Self.be.contains(view.side.tokens[token - 1].key)
        }
    }

    private static let talks = NormalForm.key("talks")
    private static let `in` = NormalForm.key("in")
    private static let accused = Lexicon.keys("accused suspected")
    private static let ofWith = Lexicon.keys("of")
    private static let to = NormalForm.key("to")
    private static let be = Lexicon.keys("is are was were be been being")

    /// Whether a word stands where a noun does: behind an article, a possessive or an adjective of kind.
    func isNounPlace(_ token: Int, _ view: HunkView) -> Bool {
        guard token > view.unit.lowerBound else { return false }
        let before = token - 1
        let word = view.side.word(before)
        return Self.determiners.contains(view.side.tokens[before].key) || word.hasSuffix("'s") || word.hasSuffix("’s")
            || word == "s"
    }

    /// `suggests` → `proves`, `suspect` → `know`, `probably` → `definitely`.
    private func evidence() -> Finding? {
        guard left.content.count <= 2, right.content.count <= 2 else { return nil }
        func strength(_ view: HunkView) -> Int {
            var found = 0
            for key in view.keys {
                if Lexicon.openEvidence.contains(key) { return -1 }
                if Lexicon.closedEvidence.contains(key) || Lexicon.certainties.contains(key) { found = 1 }
            }
            return found
        }
        let (mine, theirs) = (strength(left), strength(right))
        guard mine * theirs < 0 else { return nil }
        return Finding(.hedge, theirs > 0 ? "possible turned into certain" : "certain turned into possible")
    }

    /// `certainly`, `almost certainly` that came or went.
    private func certainty() -> Finding? {
        guard isInsertion != isDeletion else { return nil }
        let view = isInsertion ? right : left
        guard view.words.count <= 3, view.has(Lexicon.certainties) else { return nil }
        return Finding(.hedge, isInsertion ? "a word of certainty was added" : "a word of certainty was dropped")
    }

    /// `likely` → `possibly`, `should` → `would`: both say how likely it is, and not the same.
    private func likelihood() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let one = left.keys.first, let other = right.keys.first,
            let mine = Self.likelihoods[one], let theirs = Self.likelihoods[other], mine != theirs
        else { return nil }
        return Finding(.hedge, mine < theirs ? "said to be likelier" : "said to be less likely")
    }

    /// How likely a word says that something is; modals of their own kind.
    private static let likelihoods = ranks(
        "may might could possibly perhaps maybe conceivably", "should likely probably presumably",
        "would certainly definitely surely")

    /// `partly`, `in part` came or went: how far a statement holds.
    private func extent() -> Finding? {
        guard isInsertion != isDeletion else { return nil }
        let view = isInsertion ? right : left
        guard view.words.count <= 2, view.content.count == 1, view.has(Self.extents) else { return nil }
        return Finding(.hedge, isInsertion ? "said to be so in part" : "no longer said to be so in part")
    }

    private static let extents = Lexicon.keys("partly partially largely mostly mainly partial part")

    /// A word that withholds certainty came or went.
    func hedge() -> Finding? {
        let modal = { (view: HunkView, set: KeyTable) in
            view.words.count == 1 && view.has(set)
        }
        if isBackshift { return Finding(.wording, "another tense in reported speech") }
        if modal(left, Lexicon.closedModals) && modal(right, Lexicon.openModals) {
            return Finding(.hedge, "certain turned into possible")
        }
        if modal(left, Lexicon.openModals) && modal(right, Lexicon.closedModals) {
            return Finding(.hedge, "possible turned into certain")
        }
        // `can` → `will`
        if modal(left, Self.able) && modal(right, Self.sure) || modal(left, Self.sure) && modal(right, Self.able) {
            return Finding(
                .hedge, left.has(Self.able) ? "possible turned into certain" : "certain turned into possible")
        }
        if let known = conditional() ?? evidence() ?? certainty() ?? likelihood() ?? extent() { return known }
        // `would have won` → `won`
        if isInsertion || isDeletion {
            let view = isInsertion ? right : left
            // `can, in rare cases, cause` → `cause`
            let opens = view.words.count <= 6 && view.keys.first.map { Self.possible.contains($0) } == true
            if opens || view.words.count <= 3 && view.content.isEmpty && view.has(Lexicon.openModals) {
                return Finding(.hedge, isDeletion ? "possible turned into certain" : "certain turned into possible")
            }
        }
        // `said` → `alleged`: a verb of stance.
        if left.has(Lexicon.neutralVerbs) && right.has(Lexicon.stanceVerbs)
            || left.has(Lexicon.stanceVerbs) && right.has(Lexicon.neutralVerbs)
        {
            return nil
        }
        // `is expected to` stands as high as `should`.
        let open = (opensWithTo(left), opensWithTo(right))
        let mine = hedges(left) + (open.0 || open.1 && left.has(Lexicon.openModals) ? 1 : 0)
        let theirs = hedges(right) + (open.1 || open.0 && right.has(Lexicon.openModals) ? 1 : 0)
        guard (mine > 0) != (theirs > 0), max(left.words.count, right.words.count) <= 10 else { return nil }
        if isInsertion && right.content.count >= 5 { return nil }
        if isInsertedClause, let claim = claim() { return claim }
        // `the accused` → `the suspect`
        if isAlias { return nil }
        return Finding(.hedge, theirs > 0 ? "a hedge was added" : "a hedge was dropped")
    }

    /// `said it would` for `said it will`: in reported speech `would` is the future.
    private var isBackshift: Bool {
        guard left.words.count == 1, right.words.count == 1, let one = left.keys.first, let other = right.keys.first,
            one == Self.would && other == Self.will || one == Self.will && other == Self.would
        else { return false }
        return right.unit.contains { !right.side.isQuoted[$0] && Self.toldBefore.contains(right.side.tokens[$0].key) }
    }

    private static let have = NormalForm.key("have")
    private static let would = NormalForm.key("would")
    private static let will = NormalForm.key("will")
    private static let toldBefore = Lexicon.keys("said told announced added stated")
    private static let possible = Lexicon.keys("can could may might")

    /// `would drain` for `drains`: the same verb with and without a modal.
    private func conditional() -> Finding? {
        guard (1...3).contains(left.words.count), (1...3).contains(right.words.count) else { return nil }
        let (mine, theirs) = (left.has(Lexicon.openModals), right.has(Lexicon.openModals))
        guard mine != theirs, let one = left.content.last, let other = right.content.last,
            Inflection.variants(of: left.side.word(one)).contains(right.side.tokens[other].key)
                || left.content.count == 1 && right.content.count == 1
                    && (opensAlike(one, other) || (mine ? left : right).keys.contains(Self.have))
        else { return nil }
        return Finding(.hedge, mine ? "possible turned into certain" : "certain turned into possible")
    }

    /// Whether two words share their first two letters, as irregular forms mostly do: `known` and `knew`.
    private func opensAlike(_ one: Int, _ other: Int) -> Bool {
        NormalForm.folded(left.side.word(one)).utf8.prefix(2).elementsEqual(
            NormalForm.folded(right.side.word(other)).utf8.prefix(2))
    }

    /// How many words withhold certainty; `reported` does so before a noun alone.
    func hedges(_ view: HunkView) -> Int {
        view.words.reduce(0) { total, token in
            let key = view.side.tokens[token].key
            if key == Self.reported, token > view.unit.lowerBound,
                Self.determiners.contains(view.side.tokens[token - 1].key)
            {
                return total + 1
            }
            // `the two are feared dead`
            if key == Self.feared, token > view.unit.lowerBound, Self.be.contains(view.side.tokens[token - 1].key) {
                return total + 1
            }
            return total + (Lexicon.hedges.contains(key) ? 1 : 0)
        }
    }

    private static let able = Lexicon.keys("can")
    private static let sure = Lexicon.keys("will shall must")
    private static let feared = NormalForm.key("feared")
    private static let reported = NormalForm.key("reported")
    static let determiners = Lexicon.keys("a an the his her its their our this that these those any")
}
