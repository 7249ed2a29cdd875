import TextCore
import WireModel

/// Whether it is so, and how sure that is.
extension EditClassifier {
    // MARK: Negation

    /// A word of negation that came or went, or a word turned into its opposite.
    func negation() -> Finding? {
        let (mine, theirs) = (negations(left), negations(right))
        if (mine > 0) != (theirs > 0), max(left.words.count, right.words.count) <= 12 {
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

    /// `possible` for `impossible`, `rose` for `fell`, `careless` for `careful`.
    private func opposite() -> Finding? {
        guard left.content.count <= 2, right.content.count <= 2 else { return nil }
        let mine = left.words.filter { !right.keys.contains(left.side.tokens[$0].key) }
        let theirs = right.words.filter { !left.keys.contains(right.side.tokens[$0].key) }
        guard mine.count == 1, theirs.count == 1, let one = mine.first, let other = theirs.first else { return nil }
        let (here, there) = (NormalForm.folded(left.side.word(one)), NormalForm.folded(right.side.word(other)))
        if Lexicon.opposites[left.side.tokens[one].key]?.contains(right.side.tokens[other].key) == true {
            return Finding(.negation, "turned into its opposite")
        }
        for prefix in Lexicon.prefixesOfNegation where min(here.utf8.count, there.utf8.count) >= 4 {
            if here == prefix + there || there == prefix + here {
                return Finding(.negation, "turned into its opposite")
            }
        }
        let stems = [here, there].map { word in
            word.hasSuffix("less") ? word.dropLast(4) : word.hasSuffix("ful") ? word.dropLast(3) : ""
        }
        if !stems[0].isEmpty, stems[0] == stems[1] { return Finding(.negation, "turned into its opposite") }
        return nil
    }

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
            if Lexicon.openParticiples.contains(key) { return follows }
            guard Lexicon.openParticiplesAfterBe.contains(key), follows, token > view.unit.lowerBound else {
                return false
            }
            return Self.be.contains(view.side.tokens[token - 1].key)
        }
    }

    private static let accused = Lexicon.keys("accused suspected")
    private static let ofWith = Lexicon.keys("of")
    private static let to = NormalForm.key("to")
    private static let be = Lexicon.keys("is are was were be been being")

    /// A word that withholds certainty came or went.
    func hedge() -> Finding? {
        let modal = { (view: HunkView, set: KeyTable) in
            view.words.count == 1 && view.has(set)
        }
        if modal(left, Lexicon.openModals) && modal(right, Lexicon.closedModals) {
            return Finding(.hedge, "possible turned into certain")
        }
        if modal(left, Lexicon.closedModals) && modal(right, Lexicon.openModals) {
            return Finding(.hedge, "certain turned into possible")
        }
        if let conditional = conditional() { return conditional }
        // `would have won` → `won`
        if isInsertion || isDeletion {
            let view = isInsertion ? right : left
            if view.words.count <= 3, view.content.isEmpty, view.has(Lexicon.openModals) {
                return Finding(.hedge, isDeletion ? "possible turned into certain" : "certain turned into possible")
            }
        }
        // `said` → `alleged`: a verb of stance.
        if left.has(Lexicon.neutralVerbs) && right.has(Lexicon.stanceVerbs)
            || left.has(Lexicon.stanceVerbs) && right.has(Lexicon.neutralVerbs)
        {
            return nil
        }
        let (mine, theirs) = (hedges(left), hedges(right))
        guard (mine > 0) != (theirs > 0), max(left.words.count, right.words.count) <= 10 else { return nil }
        if isInsertion && right.content.count >= 5 { return nil }
        return Finding(.hedge, theirs > 0 ? "a hedge was added" : "a hedge was dropped")
    }

    /// `would drain` for `drains`: the same verb with and without a modal.
    private func conditional() -> Finding? {
        guard (1...3).contains(left.words.count), (1...3).contains(right.words.count) else { return nil }
        let (mine, theirs) = (left.has(Lexicon.openModals), right.has(Lexicon.openModals))
        guard mine != theirs, let one = left.content.last, let other = right.content.last,
            Inflection.variants(of: left.side.word(one)).contains(right.side.tokens[other].key)
        else { return nil }
        return Finding(.hedge, mine ? "possible turned into certain" : "certain turned into possible")
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
            return total + (Lexicon.hedges.contains(key) ? 1 : 0)
        }
    }

    private static let reported = NormalForm.key("reported")
    static let determiners = Lexicon.keys("a an the his her its their our this that these those any")
}
