import TextCore
import WireModel

/// Who said it, and with what verb.
extension EditClassifier {
    /// A reporting clause that came or went: `, he said`, `according to police`.
    func attributionClause() -> Finding? {
        guard isInsertion || isDeletion || lopsided else { return nil }
        let dropped = isReporting(left)
        let (view, other) = dropped ? (left, right) : (right, left)
        guard view.words.count <= 14, isReporting(view), !isReporting(other) else { return nil }
        // `told a crowd` → `said`: another verb; `declined to comment` → `commented`: a negation.
        if other.has(Lexicon.neutralVerbs) || !other.words.isEmpty && negations(view) != negations(other) { return nil }
        // Beside a whole other sentence a chance verb of saying tells nothing.
        guard other.words.count <= max(4, view.words.count) else { return nil }
        if let spliced = spliced(view, other, dropped) { return spliced }
        // `the alleged bribe`: a hedge, not a clause.
        if view.content.allSatisfy({ Lexicon.hedges.contains(view.side.tokens[$0].key) }) { return nil }
        // `, long accused of bribery,`: what somebody is said to have done, not who says it.
        if !dropped, isAccusation(view) { return nil }
        return Finding(.attribution, clauseNote(view, dropped ? "dropped" : "added"))
    }

    /// An attribution that went to the neighbouring sentence; where it stood between two quotations and no longer does,
    /// the two were spliced.
    private func spliced(_ view: HunkView, _ other: HunkView, _ dropped: Bool) -> Finding? {
        let near = paragraph(other)
        let words = view.keys
        let around = near.filter { other.side.tokens[$0].isWordLike }.map { other.side.tokens[$0].key }
        guard words.count >= 2, Self.isPart(words, of: around) else { return nil }
        let rest = paragraph(view).filter { view.side.tokens[$0].isWordLike && !view.range.contains($0) }.map {
            view.side.tokens[$0].key
        }
        // The same words once more on its own side: those of another attribution.
        guard !Self.isPart(words, of: rest) else { return nil }
        if dropped, isBetweenQuotations(view), isInsideQuotation(other) {
            return Finding(.quote, "two quotations were spliced: ‘\(Self.short(view.text))’ stood between them")
        }
        return Finding(.wording, "the attribution moved to another sentence")
    }

    /// The tokens of the paragraph that a hunk stands in, ten sentences to each side at most.
    private func paragraph(_ view: HunkView) -> Range<Int> {
        let side = view.side
        guard let token = view.unit.first, let unit = side.bodyUnit(at: Int(side.tokens[token].start)),
            unit.tokens.contains(token)
        else { return view.unit }
        var range = unit.tokens
        for _ in 0..<10 {
            guard range.lowerBound > 0,
                let before = side.bodyUnit(at: Int(side.tokens[range.lowerBound - 1].start)),
                before.paragraph == unit.paragraph, before.tokens.contains(range.lowerBound - 1)
            else { break }
            range = before.tokens.lowerBound..<range.upperBound
        }
        for _ in 0..<10 {
            guard range.upperBound < side.tokens.count,
                let next = side.bodyUnit(at: Int(side.tokens[range.upperBound].start)),
                next.paragraph == unit.paragraph, next.tokens.contains(range.upperBound)
            else { break }
            range = range.lowerBound..<next.tokens.upperBound
        }
        return range
    }

    private static func isPart(_ words: [UInt64], of others: [UInt64]) -> Bool {
        guard words.count <= others.count else { return false }
        return (0...(others.count - words.count)).contains { others[$0..<$0 + words.count].elementsEqual(words) }
    }

    private func isBetweenQuotations(_ view: HunkView) -> Bool {
        guard let before = (0..<view.range.lowerBound).last(where: { view.side.tokens[$0].isWordLike }),
            let after = (view.range.upperBound..<view.side.tokens.count).first(where: {
                view.side.tokens[$0].isWordLike
            })
        else { return false }
        return view.side.isQuoted[before] && view.side.isQuoted[after]
    }

    private func isInsideQuotation(_ view: HunkView) -> Bool {
        let start = view.range.lowerBound
        guard isBetweenQuotations(view) else { return false }
        let near = (max(0, start - 2)..<min(view.side.tokens.count, start + 2))
        return !near.contains { view.side.tokens[$0].key == HunkFinder.quoteMark }
    }

    /// What came or went: speaker and agency together are the worst.
    private func clauseNote(_ view: HunkView, _ what: String) -> String {
        let tokens = view.words
        let told = tokens.firstIndex { Self.telling.contains(view.side.tokens[$0].key) }
        let agency = told.flatMap { place in
            tokens[(place + 1)...].first { view.side.tokens[$0].isAllCapitals || view.isName($0) }
        }
        let speaker = tokens.last { token in
            token < (agency ?? .max) && (view.isName(token) || Lexicon.sources.contains(view.side.tokens[token].key))
        }
        if let agency, let speaker, speaker != agency {
            return
                "the speaker ‘\(view.side.word(speaker))’ and the agency ‘\(view.side.word(agency))’ were both \(what)"
        }
        return "an attribution was \(what): ‘\(Self.short(view.text))’"
    }

    private static let telling = Lexicon.keys("told tells tell")

    /// Whether the words put in report no words but accuse somebody: a stance verb without a subject of its own.
    private func isAccusation(_ view: HunkView) -> Bool {
        !view.has(Lexicon.neutralVerbs) && view.keys.contains { Self.accusing.contains($0) }
            && !view.words.contains { isSubject($0, in: view) }
    }

    private static let accusing = Lexicon.keys("accused blamed charged suspected alleged threatened")

    private var lopsided: Bool { abs(left.words.count - right.words.count) >= 2 }

    /// Whether the words hold a reporting clause: `according to`, or a verb of saying with its subject.
    func isReporting(_ view: HunkView) -> Bool {
        let keys = view.keys
        if isTag(view) { return true }
        for (index, key) in keys.enumerated() where !isCompounded(view.words[index], view) {
            if key == Self.according { return true }
            // `what the opposition calls …`
            if key == Self.what, keys[(index + 1)...].prefix(6).contains(where: { Lexicon.callingVerbs.contains($0) }) {
                return true
            }
            if Lexicon.findingVerbs.contains(key), index + 1 < keys.count, keys[index + 1] == Self.that { return true }
            // `scientists think the lake was deeper`
            if Lexicon.thinkingVerbs.contains(key), index > 0,
                isSubject(view.words[index - 1], in: view)
                    || Lexicon.actors[keys[index - 1]] != nil
            {
                return true
            }
            guard Lexicon.neutralVerbs.contains(key) || Lexicon.stanceVerbs.contains(key) else { continue }
            let near = (index > 0 ? [index - 1] : []) + (index + 1 < keys.count ? [index + 1] : [])
            for place in near where isSubject(view.words[place], in: view) { return true }
            // Any noun may be the subject of `said` itself: `, the inspectorate said in a statement`.
            if Self.saying.contains(key), near.contains(where: { !Lexicon.functionWords.contains(keys[$0]) }) {
                return true
            }
            if keys.count <= 2 && index == keys.count - 1 && !Self.nounsToo.contains(key) { return true }
        }
        return false
    }

    /// Verbs that are nouns as often.
    private static let nounsToo = Lexicon.keys(
        """
        state states note notes report reports claim claims charge charges comment comments remark remarks answer answers demand
        demands blame hint hints joke jokes quip boast stress reveal whisper murmur mutter pledge reply replies vow vows
        """)

    /// Whether the words are a tag behind a comma: `, the state broadcaster reported`.
    private func isTag(_ view: HunkView) -> Bool {
        guard let first = view.range.first, view.side.word(first) == ",", view.words.count <= 8,
            let last = view.keys.last
        else { return false }
        return Lexicon.neutralVerbs.contains(last) || Lexicon.stanceVerbs.contains(last)
            || Lexicon.witnessVerbs.contains(last) || Lexicon.findingVerbs.contains(last)
    }

    /// Whether a word is part of a compound: `self-proclaimed`, `state-sponsored` report nothing.
    private func isCompounded(_ token: Int, _ view: HunkView) -> Bool {
        [token - 1, token + 1].contains { view.unit.contains($0) && view.side.word($0) == "-" }
    }

    private func isSubject(_ token: Int, in view: HunkView) -> Bool {
        let key = view.side.tokens[token].key
        return Lexicon.pronouns.contains(key) || Lexicon.sources.contains(key) || Lexicon.titles.contains(key)
            || view.side.tokens[token].isCapitalised || view.side.tokens[token].isAllCapitals
    }

    private static let what = NormalForm.key("what")
    static let according = NormalForm.key("according")
    private static let that = NormalForm.key("that")

    /// One pronoun for another before or after a verb of saying, or one name for another beside a quotation.
    func speaker() -> Finding? {
        if unitIsQuoted, left.words.count <= 4, right.words.count <= 4, isBeside(Self.saying, left),
            isBeside(Self.saying, right),
            !left.words.isEmpty, !right.words.isEmpty, left.names.count == left.words.count,
            right.names.count == right.words.count,
            Set(left.keys).isDisjoint(with: right.keys), !left.has(Lexicon.titles), !right.has(Lexicon.titles)
        {
            return Finding(.quote, "speaker \(left.text) became \(right.text)")
        }
        if unitIsQuoted, isBesideVerb(left), isBesideVerb(right), let (one, other) = exchanged,
            Self.sexes.contains(where: {
                $0.0.contains(left.side.tokens[one].key) && $0.1.contains(right.side.tokens[other].key)
                    || $0.1.contains(left.side.tokens[one].key) && $0.0.contains(right.side.tokens[other].key)
            })
        {
            return Finding(.quote, "speaker \(left.text) became \(right.text)")
        }
        guard left.words.count <= 2, right.words.count <= 2 else { return nil }
        let (mine, theirs) = (left.keys.filter(Self.persons.contains), right.keys.filter(Self.persons.contains))
        guard mine.count == 1, theirs.count == 1, mine != theirs else { return nil }
        let near = left.after(2) + left.before(1) + left.keys
        guard near.contains(where: { Lexicon.neutralVerbs.contains($0) || Lexicon.stanceVerbs.contains($0) }) else {
            return nil
        }
        return Finding(unitIsQuoted ? .quote : .attribution, "speaker \(left.text) became \(right.text)")
    }

    private static let sexes: [(KeyTable, KeyTable)] = [
        (
            Lexicon.keys("man men boy boys father fathers son sons husband brother uncle king prince grandfather he"),
            Lexicon.keys(
                "woman women girl girls mother mothers daughter daughters wife sister aunt queen princess grandmother she"
            )
        )
    ]
    private static let persons = Lexicon.keys("he she they")

    /// One source for another where both sides hold a whole reporting clause.
    func replacedSource() -> Finding? {
        guard !isInsertion, !isDeletion, verbs(left).any, verbs(right).any else { return nil }
        let (here, there) = (speakers(left), speakers(right))
        guard !here.isEmpty, !there.isEmpty, here.isDisjoint(with: there), here.isDisjoint(with: Lexicon.pronouns),
            there.isDisjoint(with: Lexicon.pronouns)
        else { return nil }
        if !left.names.isEmpty, !right.names.isEmpty {
            return Finding(unitIsQuoted ? .quote : .name, "another speaker")
        }
        return Finding(.attribution, sourceNote)
    }

    /// One verb of saying for another.
    func verb() -> Finding? {
        if let manner = manner() { return manner }
        let mine = verbs(left)
        let theirs = verbs(right)
        guard mine.any, theirs.any else {
            if !mine.any && !theirs.any { return nil }
            return unlistedVerb(mine.any ? left : right, mine.any ? right : left)
                ?? oneSided(mine.any ? mine : theirs, dropped: mine.any)
        }
        if mine.stance != theirs.stance {
            if mine.stance.isEmpty { return Finding(.attribution, "said turned into a verb of stance") }
            if theirs.stance.isEmpty { return Finding(.attribution, "a verb of stance turned into said") }
            if isAlias { return Finding(.reportingVerb, "another verb for the same") }
            return Finding(.attribution, "another verb of stance")
        }
        guard left.content.count <= 4, right.content.count <= 4 else { return nil }
        return Finding(.reportingVerb, "another verb of saying")
    }

    /// `spoke` → `ranted`.
    private func manner() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, left.has(Self.speaking) != right.has(Self.speaking) else {
            return nil
        }
        let other = left.has(Self.speaking) ? right : left
        guard other.has(Lexicon.reactionVerbs) || other.has(Lexicon.stanceVerbs) else { return nil }
        return Finding(.attribution, "speaking called by another word")
    }

    private static let speaking = Lexicon.keys("spoke speaks speak speaking spoken talked talks talk talking")

    /// `said` in the place of a verb on no list: hardly a word for it is neutral but those that are listed.
    private func unlistedVerb(_ view: HunkView, _ other: HunkView) -> Finding? {
        guard view.words.count <= 2, (1...2).contains(other.words.count), view.content.count == 1,
            let verb = other.words.first, !Lexicon.functionWords.contains(other.side.tokens[verb].key)
        else { return nil }
        // `said` is nothing but a verb of saying; the others are where they stand beside words or a speaker.
        guard view.has(Self.said) || view.has(Self.plainSaying) && isBesideSubject(view) || reportsWords(view) else {
            return nil
        }
        let key = other.side.tokens[verb].key
        if NormalForm.folded(other.side.word(verb)).hasSuffix("ly") || Lexicon.connectives.contains(key) { return nil }
        if Lexicon.actors[key] != nil || other.side.tokens[verb].kind != .word || other.isName(verb) { return nil }
        let isLeft = view.range == left.range && view.side.text == left.side.text
        return Finding(
            .attribution, isLeft ? "said turned into a verb of stance" : "a verb of stance turned into said")
    }

    /// Whether a verb that may also make things known stands before words reported: `announced that`, `, doctors reported`.
    private func reportsWords(_ view: HunkView) -> Bool {
        guard view.has(Self.reportingToo) else { return false }
        if view.after(1).first == Self.that { return true }
        let next = view.range.upperBound
        let before = view.unit.lowerBound..<view.range.lowerBound
        return view.side.isQuoted[view.unit].contains(true) && next < view.unit.upperBound
            && view.side.tokens[next].key == HunkFinder.quoteMark
            || before.suffix(5).contains { view.side.word($0) == "," } && view.after(3).count < 3
    }

    private static let reportingToo = Lexicon.keys(
        "announced announces reported reports wrote writes noted notes explained declared")
    private static let said = Lexicon.keys("said says")
    private static let plainSaying = Lexicon.keys("said says say told added adds stated")

    /// Whether somebody who can speak stands right before or behind the words.
    private func isBesideSubject(_ view: HunkView) -> Bool {
        let near = [view.range.lowerBound - 1, view.range.upperBound].filter { view.unit.contains($0) }
        return near.contains { token in
            let value = view.side.tokens[token]
            if !value.isWordLike {
                return view.side.isQuoted[token] || value.key == HunkFinder.quoteMark || view.side.word(token) == ","
            }
            return isSubject(token, in: view) || Lexicon.actors[value.key] != nil
        }
    }

    /// Those who say it, among the words: what stands before the verb, and behind it where it is no `told`.
    private func speakers(_ view: HunkView) -> Set<UInt64> {
        var found: Set<UInt64> = []
        var verbSeen = false
        for token in view.words {
            let key = view.side.tokens[token].key
            if Lexicon.neutralVerbs.contains(key) || Lexicon.stanceVerbs.contains(key) {
                if Self.telling.contains(key) { return found }
                verbSeen = true
                continue
            }
            if verbSeen, Self.places.contains(key) { break }
            if Lexicon.pronouns.contains(key) || isSubject(token, in: view) || Lexicon.actors[key] != nil {
                found.insert(key)
            }
        }
        return found
    }

    private static let places = Lexicon.keys("in on at during by as from over")

    private func oneSided(_ verbs: (stance: Set<UInt64>, any: Bool), dropped: Bool) -> Finding? {
        let view = dropped ? left : right
        guard view.words.count <= 3 else { return nil }
        if !verbs.stance.isEmpty, !isInsertion, !isDeletion { return nil }
        guard view.has(Self.saying), isInsertion || isDeletion else { return nil }
        return Finding(.attribution, dropped ? "an attribution was dropped" : "an attribution was added")
    }

    static let saying = Lexicon.keys("said says told added according")

    private func verbs(_ view: HunkView) -> (stance: Set<UInt64>, any: Bool) {
        var stance: Set<UInt64> = []
        var any = false
        for key in view.keys {
            if Lexicon.stanceVerbs.contains(key) { stance.insert(key) }
            any = any || Lexicon.stanceVerbs.contains(key) || Lexicon.neutralVerbs.contains(key)
        }
        if let last = view.keys.last, Lexicon.findingVerbs.contains(last), view.has(Lexicon.sources) { any = true }
        // A verb of reaction counts where the other side has one of saying.
        if !any, view.words.count <= 3 {
            let other = view.range == left.range && view.side.text == left.side.text ? right : left
            guard other.has(Lexicon.neutralVerbs) else { return (stance, any) }
            stance.formUnion(view.keys.filter { Lexicon.reactionVerbs.contains($0) })
            any = !stance.isEmpty
        }
        return (stance, any)
    }

    /// The source named beside a verb of saying: `the ministry` for `officials`.
    func source() -> Finding? {
        if let vague = vagueSource() { return vague }
        guard !isInsertion, !isDeletion, left.words.count <= 6, right.words.count <= 6 else { return nil }
        // `the company said` → `the mob said`: a label, not a source.
        if isRelabelled || isAlias { return nil }
        let isSource = left.has(Lexicon.sources) || right.has(Lexicon.sources)
        guard isSource && isBesideVerb(left) && isBesideVerb(right) || isSubjectOfVerb else { return nil }
        let pronoun = { (view: HunkView) in
            view.words.allSatisfy { Lexicon.pronouns.contains(view.side.tokens[$0].key) }
        }
        if pronoun(left) || pronoun(right) || !canSpeak(left) || !canSpeak(right) { return nil }
        return Finding(.attribution, sourceNote)
    }

    /// `A source close to` put before the one who said it, or taken away.
    private func vagueSource() -> Finding? {
        guard isInsertion != isDeletion else { return nil }
        let view = isInsertion ? right : left
        guard view.words.count <= 6, let last = view.keys.last, Self.towards.contains(last),
            view.has(Lexicon.vagueSources), view.after(5).contains(where: { Self.reporting.contains($0) })
        else { return nil }
        return Finding(.attribution, isInsertion ? "a weaker source" : "a firmer source")
    }

    private static let towards = Lexicon.keys("to in at of with within inside near from")

    /// Whether the source became vaguer or firmer.
    private var sourceNote: String {
        let (mine, theirs) = (firmness(left), firmness(right))
        return mine > theirs ? "a weaker source" : mine < theirs ? "a firmer source" : "another source"
    }

    /// How firmly a source is named: 3 a name, 2 a body or an office, 1 one of many, 0 nobody.
    private func firmness(_ view: HunkView) -> Int {
        if !view.names.isEmpty { return 3 }
        if view.words.contains(where: { isVague(view.side.tokens[$0].key) }) { return 1 }
        return view.has(Lexicon.sources) || view.has(Lexicon.titles) ? 2 : 0
    }

    private func isVague(_ key: UInt64) -> Bool { Lexicon.vagueSources.contains(key) }

    /// Whether the words are the whole subject of a verb of saying on both sides.
    private var isSubjectOfVerb: Bool {
        guard let mine = left.after(1).first, let theirs = right.after(1).first, Self.reporting.contains(mine),
            Self.reporting.contains(theirs)
        else { return false }
        guard !left.content.isEmpty, !right.content.isEmpty else { return false }
        // Anybody may stand before `said`; before other verbs it must be somebody who speaks.
        if Self.plainSaying.contains(mine), Self.plainSaying.contains(theirs), !Self.telling.contains(mine),
            !Self.telling.contains(theirs)
        {
            return canSpeak(left) && canSpeak(right)
        }
        return isSpeaker(left) || isSpeaker(right)
    }

    private static let reporting = Lexicon.neutralVerbs.union(Lexicon.stanceVerbs)

    private func canSpeak(_ view: HunkView) -> Bool {
        view.content.last.map { !view.side.word($0).hasSuffix("ly") } ?? !view.words.isEmpty
    }

    private func isSpeaker(_ view: HunkView) -> Bool {
        view.words.contains { isSubject($0, in: view) || Lexicon.actors[view.side.tokens[$0].key] != nil }
    }

    private func isBeside(_ verbs: KeyTable, _ view: HunkView) -> Bool {
        (view.after(1) + view.before(1)).contains { verbs.contains($0) }
    }

    private func isBesideVerb(_ view: HunkView) -> Bool {
        let near = view.after(2) + view.before(2)
        return near.contains {
            Lexicon.neutralVerbs.contains($0) || Lexicon.stanceVerbs.contains($0) || $0 == Self.according
        }
    }
}
