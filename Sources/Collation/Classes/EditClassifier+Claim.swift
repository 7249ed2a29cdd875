import TextCore
import WireModel

/// What is put into the wire's sentence without a warrant, and an agent that is taken out of it.
extension EditClassifier {
    /// A clause put into the sentence.
    func claim() -> Finding? {
        let extra = right.words.count - left.words.count
        guard extra >= 2, !OwnReporting(side: right.side).isCredited(in: right.range) else { return nil }
        let fresh = right.content.filter { token in
            !left.content.contains {
                Inflection.variants(of: left.side.word($0)).contains(right.side.tokens[token].key)
            }
        }
        let weighty = modifiers(right).filter { word in
            word.tokens.contains { fresh.contains($0) } && isWeighty(word)
        }
        // `and right-wing hawk`: by what somebody is called, not a clause.
        if isInsertion, right.words.count <= 4, !opensWithReason, !opensWithComma || isApposition,
            weighty.contains(where: { $0.kind == .charged })
        {
            return nil
        }
        if isInsertion, isEmptyClause {
            let standing = warrant.standing(of: right.content, in: right.side)
            let isShared = standing.among > 0
            return isShared ? nil : Finding(.claim, "a clause was put in: ‘\(Self.short(right.text))’")
        }
        if isInsertion, isGloss { return Finding(.wording, "a gloss on a name") }
        guard isInsertion || left.content.isEmpty ? isClause(weighty.count) : isReplacement(fresh.count, extra) else {
            return nil
        }
        let standing = warrant.standing(of: fresh, in: right.side)
        if standing.isWarranted {
            let others =
                standing.isInLeft ? "the wire says it elsewhere" : "\(standing.among) of \(standing.of) others have it"
            return Finding(.wording, "words added; \(others)")
        }
        return Finding(.claim, "a clause was put in: ‘\(Self.short(right.text))’" + standing.note)
    }

    /// Whether the words put in are more than a detail of time or place.
    private func isClause(_ weighty: Int) -> Bool {
        if opensWithDoing, right.content.count >= 2 { return true }
        guard weighty > 0 else { return false }
        if weighty >= 2, right.words.count >= 4 { return true }
        if opensWithReason, right.words.count >= 2 { return true }
        if opensWithComma, right.words.count >= 3 { return true }
        return weighty >= 1 && right.words.count >= (witnesses.count >= Self.many ? 3 : 5)
    }

    /// Whether the words are a clause behind a comma that has no content of its own: `, as it has after every such attack`.
    private var isEmptyClause: Bool {
        right.words.count >= 5 && 3 * right.content.count <= right.words.count && opensWithComma
            && !right.content.contains { Lexicon.plainModifiers.contains(right.side.tokens[$0].key) }
    }

    /// `after falling out with the captain`: what somebody did before, without a source.
    private var opensWithDoing: Bool {
        let keys = right.keys
        return keys.count > 3 && Self.doings.contains(keys[0]) && right.side.word(right.words[1]).hasEnding("ing")
    }

    /// `, the lower house of parliament,` behind a name: what it is, in common words that judge nothing.
    private var isGloss: Bool {
        guard opensWithComma, let last = right.range.last, right.side.word(last) == ",", right.range.lowerBound > 0,
            right.isName(right.range.lowerBound - 1), let first = right.keys.first, Self.determiners.contains(first),
            right.content.count <= 4, right.keys.contains(HouseKeys.of)
        else { return false }
        return modifiers(right).allSatisfy { $0.kind != .charged && $0.kind != .unknown }
            && right.content.allSatisfy { token in
                let word = right.side.word(token)
                return !word.hasEnding("ed") && !word.hasEnding("ing")
            }
    }

    /// `, a notorious firebrand,`: what somebody is called, between commas.
    private var isApposition: Bool {
        guard opensWithComma, let last = right.range.last, right.side.word(last) == ",", let first = right.keys.first
        else {
            return false
        }
        return Self.determiners.contains(first)
            && right.words.dropFirst().allSatisfy { !Lexicon.functionWords.contains(right.side.tokens[$0].key) }
    }

    private var opensWithComma: Bool { right.range.first.map { right.side.word($0) } == "," }

    /// Whether the words put in are a clause of their own, behind a comma or with a reason: a negation or a hedge inside
    /// is a part of what it claims.
    var isInsertedClause: Bool {
        isInsertion && right.words.count >= 5 && (opensWithComma || opensWithReason)
    }

    /// Whether words were put in the place of a few that say less.
    private func isReplacement(_ fresh: Int, _ extra: Int) -> Bool {
        guard right.content.count >= 4, extra >= 4 else { return false }
        if left.content.count > 2 && extra < 2 * left.words.count { return false }
        return 2 * fresh >= right.content.count
    }

    /// Whether a word or compound says more than when, where or which one.
    private func isWeighty(_ word: Modifier) -> Bool {
        guard let token = word.tokens.last else { return false }
        let key = right.side.tokens[token].key
        if Lexicon.places.contains(key) { return false }
        switch word.kind {
        case .charged, .unknown, .ordinary: return true
        case .topical: return Lexicon.isHead(key)
        // A figure alone tells how far or how old.
        case .plain: return word.tokens.count == 1 && right.isName(token)
        }
    }

    /// Whether the words begin with why, in spite of what, on whose behalf.
    private var opensWithReason: Bool {
        guard let first = right.words.first else { return false }
        // `so-called`, `under-reported`: a part of a compound.
        if right.range.contains(first + 1), right.side.word(first + 1) == "-" { return false }
        let keys = right.keys
        if Self.reasons.contains(right.side.tokens[first].key) { return true }
        // `where torture is routine`
        if keys.count > 2, keys[0] == Self.where, !right.content.isEmpty { return true }
        // `before falling out with the captain`
        if keys.count > 2, Self.doings.contains(keys[0]), right.side.word(right.words[1]).hasEnding("ing") {
            return true
        }
        return keys.count > 2 && Self.openings.contains(keys[0]) && Self.reasonNouns.contains(keys[1])
    }

    private static let reasons = Lexicon.keys(
        """
        after despite amid amidst following because without against under although though whose which who since as given
        notwithstanding over regardless thanks owing due even unlike until unless if while lest to so allegedly
        """)
    private static let `where` = NormalForm.key("where")
    private static let doings = Lexicon.keys("after before by while for")
    private static let openings = Lexicon.keys("in on at with by for")
    private static let reasonNouns = Lexicon.keys(
        "defiance violation breach spite response revenge retaliation exchange return behalf orders protest contravention fear support"
    )

    // MARK: Agents

    /// `were shot dead by police` → `were shot dead`, or the active voice without its subject: who did it is gone.
    func droppedAgent() -> Finding? {
        if isDeletion || isInsertion {
            let view = isDeletion ? left : right
            if isAgent(view) {
                let who = Self.short(view.text)
                if isDeletion { return Finding(.claim, "the agent was dropped: ‘\(who)’") }
                let standing = warrant.standing(of: view.content, in: view.side)
                if standing.isWarranted { return nil }
                return Finding(.claim, "an agent was added: ‘\(who)’" + standing.note)
            }
        }
        return lostSubject(left, right, "dropped") ?? lostSubject(right, left, "added")
    }

    /// Whether the words are `by` and somebody, behind a passive verb.
    private func isAgent(_ view: HunkView) -> Bool {
        guard view.words.count <= 8, view.words.first == view.range.first, view.keys.first == Self.by,
            view.words.contains(where: { isActor($0, view) }) || isCause(view),
            !view.words.contains(where: { view.side.tokens[$0].kind == .number }),
            let verb = (view.unit.lowerBound..<view.range.lowerBound).last, view.side.tokens[verb].kind == .word,
            !Lexicon.functionWords.contains(view.side.tokens[verb].key)
        else { return false }
        // `were shot dead by police`, `sailors held by the coast guard`
        return view.before(5).contains { Self.passive.contains($0) } || view.side.word(verb).hasSuffix("ed")
            || Self.participles.contains(view.side.tokens[verb].key) || Lexicon.acts[view.side.tokens[verb].key] != nil
    }

    /// Whether the words are `by` and anything with an article, behind a verb for an act: `were shot by a sniper`.
    private func isCause(_ view: HunkView) -> Bool {
        guard view.words.count > 2, Self.determiners.contains(view.keys[1]), let verb = view.before(1).first else {
            return false
        }
        return Lexicon.acts[verb] != nil || Self.participles.contains(verb) || Lexicon.chargedVerbs.contains(verb)
    }

    /// A subject of one side whose verb stands in the passive on the other, without it.
    private func lostSubject(_ view: HunkView, _ other: HunkView, _ what: String) -> Finding? {
        guard !view.words.isEmpty, view.words.count <= 8, !view.has(Lexicon.neutralVerbs),
            !view.has(Lexicon.stanceVerbs),
            let subject = view.words.first(where: { isActor($0, view) })
        else { return nil }
        let keys = Set(other.unit.map { other.side.tokens[$0].key })
        guard !keys.contains(view.side.tokens[subject].key), !view.unit.contains(where: { isPassive($0, view) }) else {
            return nil
        }
        let verbs = (subject + 1..<view.unit.upperBound).prefix(3).filter { view.side.tokens[$0].kind == .word }
        let isTurned = other.unit.contains { place in
            guard isPassive(place, other), place + 1 < other.unit.upperBound else { return false }
            let next = other.side.tokens[place + 1].key
            return verbs.contains {
                view.side.tokens[$0].key == next && !Lexicon.functionWords.contains(next)
            }
        }
        guard isTurned else { return nil }
        return Finding(.claim, "the agent was \(what): ‘\(view.side.word(subject))’")
    }

    private func isPassive(_ token: Int, _ view: HunkView) -> Bool {
        Self.passive.contains(view.side.tokens[token].key)
    }

    private func isActor(_ token: Int, _ view: HunkView) -> Bool {
        let key = view.side.tokens[token].key
        return Lexicon.actors.contains(key) || Lexicon.sources.contains(key) || Lexicon.titles.contains(key)
            || view.isName(token)
    }

    private static let participles = Lexicon.keys(
        """
        held shot hit struck beaten taken driven seen found made built brought caught sent written given stolen broken chosen
        run cut set hurt bought sold taught drawn thrown torn worn won lost left kept led met paid
        """)
    private static let by = NormalForm.key("by")
    private static let passive = Lexicon.keys("was were been being is are be")
}
