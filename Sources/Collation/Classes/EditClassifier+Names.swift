import TextCore
import WireModel

/// Names, titles and ranks.
extension EditClassifier {
    /// Another name, title or rank.
    func name() -> Finding? {
        let honorific = { (view: HunkView) in
            view.words.allSatisfy { Lexicon.honorifics.contains(view.side.tokens[$0].key) }
        }
        if honorific(left) && honorific(right) { return Finding(.wording, "a form of address") }
        let mine = nameKeys(left)
        let theirs = nameKeys(right)
        if !mine.isEmpty, !theirs.isEmpty {
            if mine.isSubset(of: theirs) || theirs.isSubset(of: mine) {
                if let rank = rankChange() { return rank }
                guard !right.has(Lexicon.charged.subtracting(Lexicon.titles)) else { return nil }
                return Finding(.name, "a longer or shorter form of the name", alarm: false)
            }
            if isDerived(mine, theirs) { return Finding(.wording, "another form of the name") }
            return Finding(.name, "another name")
        }
        if let rank = rankChange() { return rank }
        if !mine.isEmpty || !theirs.isEmpty { return nameCameOrWent(isLeft: !mine.isEmpty) }
        return nil
    }

    /// `Karvelia's` against `Karvelian`: forms of one name share their first letters.
    private func isDerived(_ mine: Set<UInt64>, _ theirs: Set<UInt64>) -> Bool {
        guard left.words.count == 1, right.words.count == 1 else { return false }
        let (here, there) = (
            NormalForm.folded(left.side.word(left.words[0])), NormalForm.folded(right.side.word(right.words[0]))
        )
        let common = zip(here, there).prefix { $0 == $1 }.count
        let endings = [here.dropFirst(common), there.dropFirst(common)]
        return common >= 4 && endings.allSatisfy { Self.endings.contains(String($0)) }
    }

    private static let endings: Set<String> = [
        "", "'s", "s'", "s", "n", "ns", "an", "ans", "ian", "ians", "ese", "ish", "er", "ers", "ic", "i", "is",
    ]

    private func nameKeys(_ view: HunkView) -> Set<UInt64> {
        Set(
            view.names.map { view.side.tokens[$0].key }.filter {
                !Lexicon.honorifics.contains($0) && !Lexicon.titles.contains($0)
            })
    }

    /// A title or rank in the place of another, or one that makes another office: `deputy minister` for `minister`.
    private func rankChange() -> Finding? {
        let (mine, theirs) = (ranks(left), ranks(right))
        guard mine != theirs else { return nil }
        if !mine.isEmpty, !theirs.isEmpty, left.words.count <= 6, right.words.count <= 6 {
            if right.has(Lexicon.charged.subtracting(Lexicon.titles)) { return nil }
            return Finding(.name, "another title or rank")
        }
        let one = mine.isEmpty ? theirs : mine
        let view = mine.isEmpty ? right : left
        guard left.words.count <= 2, right.words.count <= 2, !one.isDisjoint(with: Self.modifiers),
            view.after(2).contains(where: { Lexicon.titles.contains($0) })
        else { return nil }
        return Finding(.name, mine.isEmpty ? "the rank was changed by a word" : "a word of the rank was dropped")
    }

    private func ranks(_ view: HunkView) -> Set<UInt64> {
        Set(view.words.map { view.side.tokens[$0].key }.filter { Lexicon.titles.contains($0) })
    }

    private static let modifiers = Set(
        [
            "deputy", "acting", "interim", "former", "ex", "outgoing", "vice", "senior", "junior", "assistant", "chief",
            "lieutenant", "major", "principal", "associate",
        ]
        .map { NormalForm.key($0) })

    /// A name on one side only: part of a name that stays, a name for a pronoun, or a detail.
    private func nameCameOrWent(isLeft: Bool) -> Finding? {
        let view = isLeft ? left : right
        guard isInsertion || isDeletion else {
            let other = isLeft ? right : left
            let pronoun = other.words.allSatisfy {
                Lexicon.functionWords.contains(other.side.tokens[$0].key)
                    || Lexicon.titles.contains(other.side.tokens[$0].key)
            }
            guard pronoun, view.words.count <= 5 else { return nil }
            return Finding(.wording, isLeft ? "the name gave way to another word" : "named instead of another word")
        }
        guard view.words.count <= 3, let first = view.range.first, let last = view.range.last else { return nil }
        let before = first - 1
        let after = last + 1
        let joins =
            (before >= view.unit.lowerBound && isNameAlways(view, before))
            || (after < view.unit.upperBound && isNameAlways(view, after))
        guard joins else { return nil }
        if view.words.contains(where: {
            Lexicon.charged.contains(view.side.tokens[$0].key) && !Lexicon.titles.contains(view.side.tokens[$0].key)
        }) {
            return nil
        }
        return Finding(.name, "a longer or shorter form of the name", alarm: false)
    }

    private func isNameAlways(_ view: HunkView, _ token: Int) -> Bool {
        view.side.tokens[token].isCapitalised && view.side.nameKeys.contains(view.side.tokens[token].key)
    }
}
