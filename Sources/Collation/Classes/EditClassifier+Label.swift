import TextCore
import WireModel

/// By what words an actor, a place, an event or an act is called.
///
/// A list of charged words is never complete, so the rules go by what a word does: a modifier put before a noun that names
/// somebody or something that happened is a label unless it is known to judge nothing; another noun in the place of such a
/// noun is one unless desks use the two for one another, or the wire itself uses both.
extension EditClassifier {
    /// A word put before such a noun, or taken away from it.
    func modifier() -> Finding? {
        guard left.content.isEmpty != right.content.isEmpty else { return nil }
        let isAdded = left.content.isEmpty
        let (view, other) = isAdded ? (right, left) : (left, right)
        guard view.words.count <= 6, other.words.allSatisfy({ Self.determiners.contains(other.side.tokens[$0].key) }),
            isPrenominal(view), !endsWithMark(view)
        else { return nil }
        let phrase = NounPhrase(after: view)
        guard !phrase.heads.isEmpty else { return nil }
        let modifiers = modifiers(view)
        let weighty = modifiers.filter { word in
            let kind = word.kind
            return kind == .charged || kind == .unknown || isIdentity(word, before: phrase, in: view)
        }
        guard !weighty.isEmpty else { return isAdded ? unsupported(modifiers, before: phrase, in: view) : nil }
        let words = weighty.flatMap(\.tokens)
        let standing = isAdded ? warrant.standing(of: words, beside: phrase.heads, in: view.side) : nil
        if let standing, standing.isWarranted { return nil }
        let named = Self.short(view.side.text.slice(span(of: phrase.named, in: view)))
        let word = Self.short(view.side.text.slice(span(of: words, in: view)))
        return Finding(
            .label, "‘\(word)’ \(isAdded ? "added to" : "dropped from") ‘\(named)’" + (standing?.note ?? ""))
    }

    /// Whether a word says of what faith, colour, origin or leaning somebody is, where nothing but the word came or went:
    /// codes ask to tell it only where it matters.
    private func isIdentity(_ word: Modifier, before phrase: NounPhrase, in view: HunkView) -> Bool {
        guard view.words.count == 1, let token = word.tokens.last,
            Self.identities.contains(view.side.tokens[token].key),
            let head = phrase.heads.first
        else { return false }
        return Lexicon.actors.contains(view.side.tokens[head].key)
    }

    private static let identities = Lexicon.keys(
        """
        muslim jewish christian hindu sikh catholic protestant evangelical orthodox mormon shia shiite sunni islamic atheist
        black white brown arab asian african latino hispanic gypsy roma gay lesbian homosexual bisexual transgender trans
        migrant immigrant refugee foreign foreign-born foreigner alien disabled autistic schizophrenic obese illiterate homeless
        """)

    /// A topical modifier that three versions or more do not have.
    private func unsupported(_ modifiers: [Modifier], before phrase: NounPhrase, in view: HunkView) -> Finding? {
        // `the city's mayor` says whose.
        let topical = modifiers.filter { word in
            let kind = word.kind
            guard kind == .topical || kind == .ordinary, let last = word.tokens.last else { return false }
            let print = view.side.word(last)
            return !print.hasSuffix("'s") && !print.hasSuffix("’s")
        }
        .flatMap(\.tokens)
        guard !topical.isEmpty, witnesses.count >= Self.many else { return nil }
        let standing = warrant.standing(of: topical, in: view.side)
        guard !standing.isWarranted else { return nil }
        let word = Self.short(view.side.text.slice(span(of: topical, in: view)))
        return Finding(.label, "‘\(word)’ added" + standing.note)
    }

    /// How many versions must stand against words that may be plain.
    static let many = 3

    /// Whether all words may stand before a noun; inside a compound any may: `jumped-up`.
    private func isPrenominal(_ view: HunkView) -> Bool {
        modifiers(view).allSatisfy { word in
            guard word.tokens.count == 1, let token = word.tokens.first else { return true }
            let key = view.side.tokens[token].key
            return !Lexicon.functionWords.contains(key) || Self.determiners.contains(key)
                || Self.betweenModifiers.contains(key)
        }
    }

    private static let betweenModifiers = Lexicon.keys("and or but very most more so too self pro anti")

    private func endsWithMark(_ view: HunkView) -> Bool {
        guard let last = view.range.last else { return false }
        return !view.side.tokens[last].isWordLike && view.side.word(last) != "-"
    }

    func span(of tokens: [Int], in view: HunkView) -> TextSpan {
        guard let first = tokens.first, let last = tokens.last else { return TextSpan(0, 0) }
        return TextSpan(Int(view.side.tokens[first].start), Int(view.side.tokens[last].end))
    }

    // MARK: Other words

    /// Another noun, another verb, another modifier, an adverb that judges, a charged word anywhere else.
    func label() -> Finding? {
        judgedPhrase() ?? judgedAct() ?? adverb() ?? replacedModifier() ?? renamed() ?? chargedWord()
    }

    /// The one word on each side that the other has not, when all else in the hunk is function words.
    func findExchanged() -> (left: Int, right: Int)? {
        func fresh(_ view: HunkView, _ other: HunkView) -> [Modifier] {
            modifiers(view).filter { word in
                word.tokens.contains {
                    let key = view.side.tokens[$0].key
                    return !Lexicon.functionWords.contains(key) && !other.holds(key)
                }
            }
        }
        let (mine, theirs) = (fresh(left, right), fresh(right, left))
        guard mine.count == 1, theirs.count == 1, let one = mine.first?.tokens.last,
            let other = theirs.first?.tokens.last
        else { return nil }
        return (one, other)
    }

    /// Whether one noun on each side is exchanged and desks use the two for one another.
    var isAlias: Bool {
        guard let (one, other) = exchanged else { return false }
        return !Set(groups(of: one, left)).isDisjoint(with: groups(of: other, right)) || areSynonyms(one, other)
    }

    /// Whether desks put the two words for one another.
    func areSynonyms(_ one: Int, _ other: Int) -> Bool {
        Lexicon.areSynonyms(left.side.tokens[one].key, right.side.tokens[other].key)
    }

    /// The groups of the compound that ends with a token, else of its last word.
    private func groups(of token: Int, _ view: HunkView) -> [Int] {
        if token - 1 >= view.range.lowerBound, view.side.tokens[token - 1].kind == .word {
            // `asylum seeker` is written with a hyphen or without.
            let pair = [token - 1, token].map { view.side.word($0).lowercased() }.joined(separator: "-")
            let open = Lexicon.groups(of: NormalForm.key(pair))
            if !open.isEmpty { return open }
        }
        let compound = modifiers(view).first { $0.tokens.last == token }
        if let tokens = compound?.tokens, tokens.count > 1 {
            let whole = Lexicon.groups(
                of: NormalForm.key(tokens.map { view.side.word($0).lowercased() }.joined(separator: "-")))
            if !whole.isEmpty { return whole }
        }
        return Lexicon.groups(of: view.side.tokens[token].key)
    }

    /// What the compound that ends with a token says, else the token itself.
    private func kind(of token: Int, _ view: HunkView) -> Modifier.Kind {
        modifiers(view).first { $0.tokens.last == token }?.kind
            ?? Modifier.kind(of: token, in: view)
    }

    func isSameWord(_ one: Int, _ other: Int) -> Bool {
        if let exchanged, exchanged == (one, other) { return exchangesForms == true }
        return Inflection.areForms(left.side.word(one), right.side.word(other))
    }

    /// An adverb that judges came or went.
    private func adverb() -> Finding? {
        guard left.content.isEmpty != right.content.isEmpty else { return nil }
        let isAdded = left.content.isEmpty
        let view = isAdded ? right : left
        guard view.words.count <= 2, let word = view.content.first, view.content.count == 1 else { return nil }
        let folded = NormalForm.folded(view.side.word(word))
        guard folded.hasSuffix("ly"), folded.utf8.count > 5 else { return nil }
        var isJudgement = Adverb(folded).isJudgement
        if !isJudgement, isAdded, witnesses.count >= Self.many {
            let key = view.side.tokens[word].key
            isJudgement =
                !Lexicon.plainAdverbs.contains(key) && !Lexicon.hedges.contains(key) && !Lexicon.isOrdinary(key)
        }
        guard isJudgement else { return nil }
        let standing = isAdded ? warrant.standing(of: [word], in: view.side) : nil
        if let standing, standing.isWarranted { return nil }
        return Finding(
            .label, "‘\(view.side.word(word))’ \(isAdded ? "added" : "dropped")" + (standing?.note ?? ""))
    }

    /// `an armed group` → `a terrorist group`: another modifier before the same noun.
    private func replacedModifier() -> Finding? {
        guard !left.content.isEmpty, !right.content.isEmpty, left.content.count <= 4, right.content.count <= 4 else {
            return nil
        }
        let phrase = NounPhrase(after: right)
        guard !phrase.heads.isEmpty, isPrenominal(left), isPrenominal(right), !endsWithMark(left),
            !endsWithMark(right), !opensWithVerb(left), !opensWithVerb(right), !nextIsFigure(right)
        else { return nil }
        let mine = modifiers(left)
        let theirs = modifiers(right)
        let gone = mine.filter { one in !one.tokens.allSatisfy { right.keys.contains(left.side.tokens[$0].key) } }
        let come = theirs.filter { one in !one.tokens.allSatisfy { left.keys.contains(right.side.tokens[$0].key) } }
        if gone.count == 1, come.count == 1, let one = gone.first?.tokens.last, let other = come.first?.tokens.last,
            areSynonyms(one, other)
        {
            return nil
        }
        let (goneKinds, comeKinds) = (gone.map(\.kind), come.map(\.kind))
        let isCharged = goneKinds.contains(.charged) || comeKinds.contains(.charged)
        // An unknown word for an unknown one may be a synonym; for a plain one it says more.
        let isUnknown =
            comeKinds.contains(.unknown) != goneKinds.contains(.unknown)
            && (goneKinds + comeKinds).contains { $0 == .plain || $0 == .topical }
        guard isCharged || isUnknown else { return nil }
        let words = come.flatMap(\.tokens)
        let standing = warrant.standing(of: words, beside: phrase.heads, in: right.side)
        if !words.isEmpty, standing.isWarranted { return nil }
        let named = Self.short(right.side.text.slice(span(of: phrase.named, in: right)))
        return Finding(
            .label, "‘\(Self.short(left.text))’ became ‘\(Self.short(right.text))’ before ‘\(named)’" + standing.note)
    }

    private func opensWithVerb(_ view: HunkView) -> Bool { view.words.first.map { isVerb($0, view) } ?? false }

    private func nextIsFigure(_ view: HunkView) -> Bool {
        let next = view.range.upperBound
        return next < view.unit.upperBound && view.side.tokens[next].kind == .number
    }

    /// Another noun for an actor, an event or a place.
    private func renamed() -> Finding? {
        guard left.content.count <= 4, right.content.count <= 4, let (one, other) = renamedHeads() else { return nil }
        let (here, there) = (left.side.tokens[one].key, right.side.tokens[other].key)
        let (mine, theirs) = (groups(of: one, left), groups(of: other, right))
        guard !mine.isEmpty || !theirs.isEmpty, Set(mine).isDisjoint(with: theirs), !isSameWord(one, other),
            !isVerb(one, left), !isVerb(other, right), !areSynonyms(one, other)
        else { return nil }
        let isCharged = Lexicon.charged.contains(here) || Lexicon.charged.contains(there)
        if !isCharged {
            if Lexicon.general.contains(here) || Lexicon.general.contains(there) {
                // For `people` another word says little; where three versions stand against it, it may say more.
                let isOpen = [(one, left), (other, right)].contains { kind(of: $0, $1) == .unknown }
                guard isOpen, witnesses.count >= Self.many else { return nil }
            }
            if isName(one, left) || isName(other, right)
                || Lexicon.titles.contains(here) && Lexicon.titles.contains(there)
            {
                return nil
            }
            if Lexicon.isUndisputed(here), Lexicon.isUndisputed(there) || Lexicon.isOrdinary(there) { return nil }
            guard !mine.isEmpty, changesStatus(mine, theirs) else { return nil }
            // The wire's noun is known for one; the other must not be a word that only says when or which.
            if theirs.isEmpty, [.plain, .ordinary].contains(kind(of: other, right)) { return nil }
        }
        let standing = aliasStanding(other, isCharged: isCharged || theirs.isEmpty)
        if standing.isWarranted { return nil }
        return Finding(.label, "called by another word: " + became(one, other) + standing.note)
    }

    /// Whether one noun on each side is exchanged and one of the two takes a side or is on no list.
    var isRelabelled: Bool {
        guard let (one, other) = exchanged ?? renamedHeads(), !isSameWord(one, other) else { return false }
        let (here, there) = (left.side.tokens[one].key, right.side.tokens[other].key)
        guard Lexicon.actors.contains(here) || Lexicon.actors.contains(there) else { return false }
        return [(here, one, left), (there, other, right)].contains { key, token, view in
            Lexicon.charged.contains(key)
                || Modifier.kind(of: token, in: view) == .unknown && !Lexicon.sources.contains(key)
        }
    }

    /// Whether to go from some groups of nouns to others says something else: between places, only where both name a
    /// status; for a place by a word on no list, never.
    private func changesStatus(_ mine: [Int], _ theirs: [Int]) -> Bool {
        let isPlace = { (groups: [Int]) in groups.allSatisfy { $0 > 20_000 } }
        guard isPlace(mine) || !theirs.isEmpty && isPlace(theirs) else { return true }
        guard let one = mine.first, let other = theirs.first else { return false }
        return (20_001...20_011).contains(one) && (20_001...20_011).contains(other)
    }

    /// The nouns that the two sides end with, when each stands at the end of its noun phrase.
    private func renamedHeads() -> (left: Int, right: Int)? {
        if let pair = exchanged { return pair }
        guard left.words.count <= 5, right.words.count <= 5, left.content.count <= 3, right.content.count <= 3,
            let one = head(left), let other = head(right),
            left.side.tokens[one].key != right.side.tokens[other].key, isKnownNoun(left.side.tokens[one].key)
        else { return nil }
        // A word on no list is a noun here only where little else changed.
        guard isKnownNoun(right.side.tokens[other].key) || max(left.words.count, right.words.count) <= 3 else {
            return nil
        }
        return (one, other)
    }

    /// The last word of content before the first word that binds: `speech` of `a speech on television`.
    private func head(_ view: HunkView) -> Int? {
        var found: Int?
        for token in view.words {
            if !Lexicon.functionWords.contains(view.side.tokens[token].key) {
                found = token
            } else if found != nil {
                break
            }
        }
        return found
    }

    private func isKnownNoun(_ key: UInt64) -> Bool { Lexicon.isHead(key) || Lexicon.charged.contains(key) }

    private func isName(_ token: Int, _ view: HunkView) -> Bool { view.isName(token) }

    /// Whether a word stands where a verb does: behind `to`, a modal or a pronoun.
    private func isVerb(_ token: Int, _ view: HunkView) -> Bool {
        guard token > view.unit.lowerBound else { return false }
        return Self.beforeVerbs.contains(view.side.tokens[token - 1].key)
    }

    private static let beforeVerbs = Lexicon.keys(
        "to will would shall should can could may might must not he she they it we i you who which that have has had")

    /// How others stand to another noun: the wire's own alias, or one that a witness uses here.
    private func aliasStanding(_ token: Int, isCharged: Bool) -> Warrant.Standing {
        if isCharged { return warrant.standing(of: [token], beside: neighbours(of: right), in: right.side) }
        return warrant.standing(of: [token], in: right.side)
    }

    /// The content words around a hunk, which show the same place in another version.
    func neighbours(of view: HunkView) -> [Int] {
        let before = (view.unit.lowerBound..<view.range.lowerBound).reversed().lazy.filter {
            self.isContent($0, view.side)
        }
        let after = (view.range.upperBound..<view.unit.upperBound).lazy.filter { self.isContent($0, view.side) }
        return Array(before.prefix(2)) + Array(after.prefix(2))
    }

    private func isContent(_ token: Int, _ side: CollationSide) -> Bool {
        side.tokens[token].isWordLike && !Lexicon.functionWords.contains(side.tokens[token].key)
    }

    func became(_ one: Int, _ other: Int) -> String {
        "‘\(left.side.word(one))’ became ‘\(right.side.word(other))’"
    }

    /// A charged word on one side that the other has not.
    private func chargedWord() -> Finding? {
        let (mine, theirs) = (charged(left), charged(right))
        let gone = mine.filter { one in !theirs.contains { left.side.tokens[one].key == right.side.tokens[$0].key } }
        let come = theirs.filter { one in !mine.contains { right.side.tokens[one].key == left.side.tokens[$0].key } }
        guard !gone.isEmpty || !come.isEmpty else { return nil }
        if gone.count <= 1, come.count <= 1, let (one, other) = exchanged,
            isSameWord(one, other) || isAlias
        {
            return nil
        }
        let standing = warrant.standing(of: come, beside: neighbours(of: right), in: right.side)
        if !come.isEmpty, standing.isWarranted { return nil }
        if !isInsertion && !isDeletion {
            // In a sentence that was recast a chance word tells little.
            guard left.words.count <= 8, right.words.count <= 8 else { return nil }
            return Finding(
                .label,
                "called by another word: ‘\(Self.short(left.text))’ became ‘\(Self.short(right.text))’" + standing.note)
        }
        let (view, words) = come.isEmpty ? (left, gone) : (right, come)
        let word = words.first.map { view.side.word($0) } ?? ""
        return Finding(.label, "‘\(word)’ \(come.isEmpty ? "dropped" : "added" + standing.note)")
    }

    /// The charged words of a side, the last word of a charged compound.
    private func charged(_ view: HunkView) -> [Int] {
        let isOneSided = isInsertion || isDeletion
        return modifiers(view).compactMap { word in
            guard
                let last = word.tokens.last(where: { !Lexicon.functionWords.contains(view.side.tokens[$0].key) })
                    ?? word.tokens.last
            else { return nil }
            if word.kind == .charged { return last }
            // `, an activist appointed by the last president,`
            return isOneSided && Lexicon.slants.contains(view.side.tokens[last].key) ? last : nil
        }
    }
}
