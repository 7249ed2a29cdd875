import TextCore
import WireModel

/// By what word an act is called: a verb or a phrase that judges in the place of one that tells.
extension EditClassifier {
    /// `criticised` → `lashed out at`: a phrase that judges in the place of a word that tells, or the other way round.
    func judgedPhrase() -> Finding? {
        guard !left.content.isEmpty || !right.content.isEmpty, left.words.count <= 6, right.words.count <= 6 else {
            return nil
        }
        let (mine, theirs) = (phrases(left), phrases(right))
        guard mine.isEmpty != theirs.isEmpty else { return nil }
        let (view, tokens) = mine.isEmpty ? (right, theirs) : (left, mine)
        let standing = mine.isEmpty ? warrant.standing(of: Array(tokens), in: right.side) : nil
        if let standing, standing.isWarranted { return nil }
        let phrase = Self.short(view.side.text.slice(span(of: Array(tokens), in: view)))
        if isInsertion || isDeletion {
            return Finding(.label, "‘\(phrase)’ \(isInsertion ? "added" : "dropped")" + (standing?.note ?? ""))
        }
        return Finding(
            .label,
            "the act is called by another word: ‘\(Self.short(left.text))’ became ‘\(Self.short(right.text))’"
                + (standing?.note ?? ""))
    }

    /// The tokens of a phrase that judges and has a word of content among those of a side.
    private func phrases(_ view: HunkView) -> Range<Int> {
        for token in view.words {
            for rest in Lexicon.chargedPhrases[view.side.tokens[token].key] ?? [] {
                let end = token + 1 + rest.count
                guard end <= view.unit.upperBound,
                    zip(token + 1..<end, rest).allSatisfy({ view.side.tokens[$0].key == $1 })
                else { continue }
                return token..<end
            }
        }
        return 0..<0
    }

    /// A verb that judges in the place of one that tells: `killed` → `murdered`.
    func judgedAct() -> Finding? {
        if let loose = looseAct(left, right) ?? looseAct(right, left) { return loose }
        guard left.words.count <= 3, right.words.count <= 3, let (one, other) = exchanged else { return nil }
        let (here, there) = (left.side.tokens[one].key, right.side.tokens[other].key)
        if let act = Lexicon.acts[here], act == Lexicon.acts[there] { return nil }
        let isCharged = isChargedVerb(one, left) || isChargedVerb(other, right)
        if !isCharged {
            guard isActByAnotherWord(here, there, right, other) || isActByAnotherWord(there, here, left, one) else {
                return nil
            }
        }
        if areSynonyms(one, other) || isSameWord(one, other) { return nil }
        let standing = warrant.standing(of: [other], beside: neighbours(of: right), in: right.side)
        if standing.isWarranted { return nil }
        return Finding(.label, "the act is called by another word: " + became(one, other) + standing.note)
    }

    /// `took control of` → `liberated`: a verb that judges in the place of a phrase that does not.
    private func looseAct(_ plain: HunkView, _ view: HunkView) -> Finding? {
        guard (2...4).contains(plain.words.count), (1...2).contains(plain.content.count), view.words.count <= 2,
            view.content.count == 1, let verb = view.content.first,
            Lexicon.chargedVerbs.contains(view.side.tokens[verb].key), !plain.has(Lexicon.chargedVerbs),
            !plain.content.contains(where: {
                Inflection.variants(of: plain.side.word($0)).contains(view.side.tokens[verb].key)
            })
        else { return nil }
        let standing = warrant.standing(of: right.content, beside: neighbours(of: right), in: right.side)
        if standing.isWarranted { return nil }
        return Finding(
            .label,
            "the act is called by another word: ‘\(Self.short(left.text))’ became ‘\(Self.short(right.text))’"
                + standing.note)
    }

    /// Whether a plain verb for an act gave way to a verb that is on no list.
    private func isActByAnotherWord(_ plain: UInt64, _ other: UInt64, _ view: HunkView, _ token: Int) -> Bool {
        guard Lexicon.acts[plain] != nil, Modifier.kind(of: token, in: view) == .unknown else { return false }
        return Lexicon.graveActs.contains(plain) || witnesses.count >= Self.many
    }

    /// Whether a word is a verb that judges, where a verb may stand: `the storm` is none.
    private func isChargedVerb(_ token: Int, _ view: HunkView) -> Bool {
        Lexicon.chargedVerbs.contains(view.side.tokens[token].key) && !isNounPlace(token, view)
    }
}
