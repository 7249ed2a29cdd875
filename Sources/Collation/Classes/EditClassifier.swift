import TextCore
import WireModel

/// What an edit was found to be.
struct Finding {
    var kind: EditClass
    var alarm: Bool
    var note: String

    init(_ kind: EditClass, _ note: String, alarm: Bool? = nil) {
        self.kind = kind
        self.note = note
        self.alarm = alarm ?? kind.isAlarm
    }
}

/// Tells what a changed stretch touches, substance before style.
///
/// Each rule looks at the words of both sides and at what stands around them, and either finds its class with a note that
/// says what happened or passes on. The order is the order of harm: a figure changed inside a quotation is a quote alarm.
/// An edit that no rule claims is `wording`.
struct EditClassifier {
    let left: HunkView
    let right: HunkView
    let hunk: Hunk
    /// Whether the unit has a quotation on either side.
    let unitIsQuoted: Bool
    /// The other versions of the story.
    let witnesses: Witnesses

    func finding() -> Finding {
        if left.words.isEmpty && right.words.isEmpty { return marks() }
        let rules: [() -> Finding?] = [
            sameValue, quote, clockOrSign, attributionClause, speaker, trimmedClause, negation, figure, date, name,
            hedge, verb, source,
            connective, claim, label,
        ]
        for rule in rules { if let finding = rule() { return finding } }
        return Finding(
            .wording, left.words.isEmpty ? "words added" : right.words.isEmpty ? "words dropped" : "reworded")
    }

    var isInsertion: Bool { left.words.isEmpty }
    var isDeletion: Bool { right.words.isEmpty }

    /// Nothing but marks changed.
    private func marks() -> Finding {
        let all = left.range.map { left.side.word($0) } + right.range.map { right.side.word($0) }
        if all.allSatisfy({ $0 == "-" || $0 == "‐" || $0 == "‑" }) { return Finding(.hyphenation, "hyphens") }
        let plain = Set(all)
        if plain.isSubset(of: ["\"", "“", "”", "'", "‘", "’", "„", "«", "»", "(", ")", "[", "]"]) {
            return Finding(.typography, "marks set otherwise")
        }
        return Finding(.punctuation, "punctuation")
    }

    /// The same words, figures and units written in another style.
    private func sameValue() -> Finding? {
        guard !isInsertion, !isDeletion, !hunk.changesMarks, left.hasQuoteMark == right.hasQuoteMark else { return nil }
        let isMetres = left.has(Lexicon.metres) || right.has(Lexicon.metres)
        let mine = PhraseValue(left, readsMetres: isMetres)
        let theirs = PhraseValue(right, readsMetres: isMetres)
        let (here, there) = (mine.atoms, theirs.atoms)
        if here == there {
            if mine.hasNumber || mine.atoms.contains(.word(PhraseValue.percent)) {
                return Finding(.numberStyle, "the same figure")
            }
            if mine.atoms.contains(where: \.isUnit) { return Finding(.numberStyle, "the same unit") }
            if left.isQuoted != right.isQuoted { return nil }
            if left.range.contains(where: { left.side.word($0) == "-" })
                || right.range.contains(where: { right.side.word($0) == "-" })
            {
                return Finding(.hyphenation, "hyphens")
            }
            return Finding(.spelling, "the same words written otherwise")
        }
        if joined(left) == joined(right) { return Finding(.hyphenation, "written as one word or two") }
        if Set(here) == Set(there), here.count == there.count {
            if left.has(Lexicon.months) { return Finding(.numberStyle, "the same date") }
            if left.has(Lexicon.neutralVerbs) { return Finding(.reportingVerb, "re-ordered") }
            return Finding(.wording, "re-ordered")
        }
        return nil
    }

    private func joined(_ view: HunkView) -> String {
        view.words.map { NormalForm.folded(view.side.word($0)) }.joined()
    }

    /// Two or three words that carry no content, or a detail trimmed from the sentence.
    private func trimmedClause() -> Finding? {
        guard isDeletion, left.words.count >= 5, !left.has(Lexicon.neutralVerbs) || !isReporting(left) else {
            return nil
        }
        return Finding(.wording, "a clause was trimmed")
    }

    private func negation() -> Finding? {
        let (mine, theirs) = (negations(left), negations(right))
        if (mine > 0) != (theirs > 0), max(left.words.count, right.words.count) <= 12 {
            if isInsertion && right.content.count >= 4 { return nil }
            return Finding(.negation, theirs > 0 ? "a negation was added" : "a negation was dropped")
        }
        guard left.words.count == 1, right.words.count == 1 else { return nil }
        let (here, there) = (joined(left), joined(right))
        for prefix in Lexicon.prefixesOfNegation where here == prefix + there || there == prefix + here {
            return Finding(.negation, "turned into its opposite")
        }
        return nil
    }

    private func negations(_ view: HunkView) -> Int {
        view.words.reduce(0) { total, token in
            let key = view.side.tokens[token].key
            if Lexicon.negations.contains(key) { return total + 1 }
            return total + (Lexicon.contractions[key]?.contains(Self.not) == true ? 1 : 0)
        }
    }

    static let not = NormalForm.key("not")

    private func hedge() -> Finding? {
        let modal = { (view: HunkView, set: Set<UInt64>) in
            view.words.count == 1 && view.has(set)
        }
        if modal(left, Lexicon.openModals) && modal(right, Lexicon.closedModals) {
            return Finding(.hedge, "possible turned into certain")
        }
        if modal(left, Lexicon.closedModals) && modal(right, Lexicon.openModals) {
            return Finding(.hedge, "certain turned into possible")
        }
        let (mine, theirs) = (left.count(Lexicon.hedges), right.count(Lexicon.hedges))
        guard (mine > 0) != (theirs > 0), max(left.words.count, right.words.count) <= 10 else { return nil }
        if isInsertion && right.content.count >= 5 { return nil }
        return Finding(.hedge, theirs > 0 ? "a hedge was added" : "a hedge was dropped")
    }

    /// The word that joins the sentence to the one before.
    private func connective() -> Finding? {
        let set = Lexicon.connectives.union(Lexicon.pronouns)
        guard left.words.allSatisfy({ set.contains(left.side.tokens[$0].key) }),
            right.words.allSatisfy({ set.contains(right.side.tokens[$0].key) }),
            left.has(Lexicon.connectives) || right.has(Lexicon.connectives)
        else { return nil }
        let opens = opensUnit(left) || opensUnit(right)
        if !isInsertion && !isDeletion { return Finding(.connective, "another connective") }
        guard opens else { return nil }
        return Finding(.connective, isInsertion ? "a connective was added" : "a connective was dropped")
    }

    private func opensUnit(_ view: HunkView) -> Bool {
        view.before(1).isEmpty
    }

    /// A clause put into the sentence.
    private func claim() -> Finding? {
        let extra = right.words.count - left.words.count
        if isInsertion, right.words.count >= 5, right.content.count < 2,
            right.range.first.map({ right.side.word($0) }) == ","
        {
            return Finding(.claim, "a clause was put into the sentence")
        }
        guard right.content.count >= (isInsertion ? 2 : 4), extra >= 4 else { return nil }
        if left.content.count > 2 && extra < 2 * left.words.count { return nil }
        // What the left version says elsewhere is its own warrant.
        let fresh = right.content.filter { !left.side.wordKeys.contains(right.side.tokens[$0].key) }
        guard 2 * fresh.count >= right.content.count else { return nil }
        return Finding(.claim, "a clause was put into the sentence")
    }

    /// A charged word, or another name for an actor or an event.
    private func label() -> Finding? {
        let mine = charged(left)
        let theirs = charged(right)
        if !isInsertion && !isDeletion {
            guard mine != theirs, !mine.isEmpty || !theirs.isEmpty else { return nil }
            return Finding(.label, "called by another word")
        }
        if !theirs.isEmpty { return Finding(.label, "a charged word was added") }
        if !mine.isEmpty { return Finding(.label, "a charged word was dropped") }
        return nil
    }

    private func charged(_ view: HunkView) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for (index, token) in view.words.enumerated() {
            let key = view.side.tokens[token].key
            if Lexicon.charged.contains(key) { found.insert(key) }
            // `western-backed`: a compound whose ending takes a side.
            if index > 0, token >= 2, Lexicon.chargedEndings.contains(key), view.side.word(token - 1) == "-" {
                found.insert(key)
            }
        }
        return found
    }
}
