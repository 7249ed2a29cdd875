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
        var mine = nameKeys(left)
        var theirs = nameKeys(right)
        if let (one, other) = openingNames(mine, theirs) { (mine, theirs) = (one, other) }
        if !mine.isEmpty, !theirs.isEmpty {
            if mine.isSubset(of: theirs) || theirs.isSubset(of: mine) {
                if let rank = rankChange() { return rank }
                guard !right.has(Self.charged) else { return nil }
                return otherPlace() ?? Finding(.name, "a longer or shorter form of the name", alarm: false)
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
        guard common >= 4 else { return false }
        if endings.contains("s") {
            return Self.peoples.contains { here.prefix(common).hasSuffix($0) } && endings.contains("")
        }
        return endings.allSatisfy { Self.endings.contains(String($0)) }
    }

    private static let endings: Set<String> = [
        "", "'s", "s'", "n", "ns", "an", "ans", "ian", "ians", "ese", "ish", "er", "ers", "ic", "i", "is",
    ]
    /// What a word must end with to take a plain `s` and stay the same name.
    private static let peoples = ["an", "er", "ic", "i"]

    /// Names at the head of a sentence, which a capital alone does not show: a capitalised word that is on no list of
    /// common words in the place of another such word or of a name.
    private func openingNames(_ mine: Set<UInt64>, _ theirs: Set<UInt64>) -> (Set<UInt64>, Set<UInt64>)? {
        guard mine.isEmpty || theirs.isEmpty, left.words.count <= 3, right.words.count <= 3,
            let one = left.words.first, let other = right.words.first
        else { return nil }
        func isLikely(_ token: Int, _ view: HunkView) -> Bool {
            let value = view.side.tokens[token]
            return value.kind == .word && value.isCapitalised && !Vocabulary.isKnown(value.key)
                && !Lexicon.functionWords.contains(value.key) && !Lexicon.neutralVerbs.contains(value.key)
                && !Lexicon.weekdays.contains(value.key) && !Lexicon.months.contains(value.key)
                && !Vocabulary.isQuality(view.side.word(token))
        }
        let (here, there) = (left.side.tokens[one].key, right.side.tokens[other].key)
        guard here != there, mine.contains(here) || isLikely(one, left),
            theirs.contains(there) || isLikely(other, right)
        else { return nil }
        return (mine.union([here]), theirs.union([there]))
    }

    private func nameKeys(_ view: HunkView) -> Set<UInt64> {
        Set(
            view.names.map { view.side.tokens[$0].key }.filter {
                !Lexicon.honorifics.contains($0) && !Lexicon.titles.contains($0)
            })
    }

    /// A title or rank in the place of another, or one that makes another office: `deputy minister` for `minister`.
    private func rankChange() -> Finding? {
        let (mine, theirs) = (ranks(left), ranks(right))
        if let office = otherOffice() { return office }
        guard mine != theirs else { return nil }
        if !mine.isEmpty, !theirs.isEmpty, left.words.count <= 6, right.words.count <= 6 {
            if right.has(Self.charged) || left.has(Self.charged) { return nil }
            return Finding(.name, "another title or rank")
        }
        if !mine.isEmpty, !theirs.isEmpty {
            return nil
        }
        let one = mine.isEmpty ? theirs : mine
        let view = mine.isEmpty ? right : left
        guard left.words.count <= 2, right.words.count <= 2, !one.isDisjoint(with: Self.modifiers),
            view.after(2).contains(where: { Lexicon.titles.contains($0) })
        else { return nil }
        return Finding(.name, mine.isEmpty ? "the rank was changed by a word" : "a word of the rank was dropped")
    }

    /// `Prime Minister` → `Finance Minister`: other words before a title that stays.
    private func otherOffice() -> Finding? {
        guard !isInsertion, !isDeletion, left.words.count <= 2, right.words.count <= 2,
            let next = right.after(1).first, Self.offices.contains(next), left.after(1).first == next
        else { return nil }
        let isOffice = { (view: HunkView) in
            view.content.contains { token in
                let key = view.side.tokens[token].key
                return Lexicon.topicalModifiers.contains(key) || key == Self.foreign || Self.modifiers.contains(key)
            }
        }
        return isOffice(left) && isOffice(right) ? Finding(.name, "another title or rank") : nil
    }

    private static let foreign = NormalForm.key("foreign")
    private static let offices = Lexicon.nouns(
        "minister secretary chief director officer commissioner judge inspector president")

    private func ranks(_ view: HunkView) -> Set<UInt64> {
        Set(view.words.map { view.side.tokens[$0].key }.filter { Lexicon.titles.contains($0) })
    }

    private static let modifiers = Lexicon.keys(
        "deputy acting interim former ex outgoing vice senior junior assistant chief lieutenant major principal associate"
    )

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
        if view.has(Self.charged) { return nil }
        return otherPlace() ?? Finding(.name, "a longer or shorter form of the name", alarm: false)
    }

    private static let charged = Lexicon.charged.subtracting(Lexicon.titles)

    /// `Korea` → `North Korea`: a direction makes another place, unless the shorter version knows the longer name too.
    private func otherPlace() -> Finding? {
        let mine = directions(left)
        let theirs = directions(right)
        guard mine != theirs, mine.isEmpty || theirs.isEmpty else { return nil }
        let (view, other) = mine.isEmpty ? (right, left) : (left, right)
        guard
            let place = view.words.first(where: {
                Self.directions.contains(view.side.tokens[$0].key) && view.side.tokens[$0].isCapitalised
            }),
            place + 1 < view.unit.upperBound, view.side.tokens[place + 1].isCapitalised
        else { return nil }
        let pair = [view.side.tokens[place].key, view.side.tokens[place + 1].key]
        let tokens = other.side.tokens
        let isKnown = tokens.indices.dropLast().contains { tokens[$0].key == pair[0] && tokens[$0 + 1].key == pair[1] }
        return isKnown ? nil : Finding(.name, "another place")
    }

    private func directions(_ view: HunkView) -> Set<UInt64> {
        Set(view.words.filter { view.side.tokens[$0].isCapitalised }.map { view.side.tokens[$0].key }).intersection(
            Self.directions)
    }

    private static let directions = Lexicon.keys(
        "north south east west northern southern eastern western northeast northwest southeast southwest new upper lower"
    )

    private func isNameAlways(_ view: HunkView, _ token: Int) -> Bool {
        view.side.tokens[token].isCapitalised && view.side.nameKeys.contains(view.side.tokens[token].key)
    }
}
