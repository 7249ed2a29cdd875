import TextCore
import WireModel

/// The verb that reports: neutral for neutral, one that takes a stance, one that came or went.
extension EditClassifier {
    /// One verb of saying for another.
    func verb() -> Finding? {
        if let told = proof() ?? hearsay() ?? holding() { return told }
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

    /// `say that` → `have proved that`: what somebody says is told as what is so, or the other way round.
    private func proof() -> Finding? {
        guard (1...3).contains(left.words.count), (1...3).contains(right.words.count) else { return nil }
        let told = { (view: HunkView) in
            view.content.count == 1 && view.content.allSatisfy { Self.reporting.contains(view.side.tokens[$0].key) }
        }
        let shown = { (view: HunkView) in
            view.content.count == 1
                && view.content.allSatisfy {
                    let key = view.side.tokens[$0].key
                    return Lexicon.closedEvidence.contains(key) && !Self.reporting.contains(key)
                }
        }
        if told(left), shown(right) { return Finding(.attribution, "what was said is told as shown") }
        if shown(left), told(right) { return Finding(.attribution, "what was shown is told as said") }
        return nil
    }

    /// `told Reuters` → `were reported as saying`, `said on social media`: heard at second hand, or in another place.
    private func hearsay() -> Finding? {
        guard left.words.count <= 6, right.words.count <= 6, !isInsertion, !isDeletion, verbs(left).any,
            verbs(right).any
        else { return nil }
        let second = { (view: HunkView) in view.has(Self.reportedly) && view.has(Self.asSaying) }
        if second(left) != second(right) {
            return Finding(.attribution, second(right) ? "told at second hand" : "no longer told at second hand")
        }
        if left.has(Self.networks) != right.has(Self.networks) {
            return Finding(.attribution, "said in another place")
        }
        return nil
    }

    /// `predicts` → `fears`, `estimates` → `concedes`: what somebody thinks is told with another verb.
    private func holding() -> Finding? {
        guard left.words.count == 1, right.words.count == 1, let (one, other) = exchanged,
            one > left.unit.lowerBound, !isNounPlace(one, left), !isNounPlace(other, right)
        else { return nil }
        let (here, there) = (left.side.tokens[one].key, right.side.tokens[other].key)
        guard Self.mental.contains(here),
            Self.mental.contains(there) || Lexicon.stanceVerbs.contains(there)
                || Lexicon.reactionVerbs.contains(there) || Self.said.contains(there)
                || Lexicon.findingVerbs.contains(there) || Lexicon.closedEvidence.contains(there),
            Inflection.variants(of: left.side.word(one)).isDisjoint(
                with: Inflection.variants(of: right.side.word(other))),
            !Lexicon.areSynonyms(here, there), !(Self.believing.contains(here) && Self.believing.contains(there))
        else { return nil }
        return Finding(.attribution, "another verb of saying")
    }

    private static let mental = Lexicon.verbs(
        "think believe expect fear suspect hope assume reckon predict estimate forecast"
    )
    .union(Lexicon.keys("thought found finds"))
    private static let believing = Lexicon.verbs("think believe reckon").union(Lexicon.keys("thought"))

    private static let reportedly = Lexicon.keys("reported quoted cited rumoured rumored")
    private static let asSaying = Lexicon.keys("saying")
    private static let networks = Lexicon.keys(
        "social facebook twitter telegram instagram tiktok whatsapp weibo online")

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
        if Lexicon.actors.contains(key) || other.side.tokens[verb].kind != .word || other.isName(verb) { return nil }
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
    static let said = Lexicon.keys("said says")
    static let plainSaying = Lexicon.keys("said says say told added adds stated")

    /// Whether somebody who can speak stands right before or behind the words.
    private func isBesideSubject(_ view: HunkView) -> Bool {
        let near = [view.range.lowerBound - 1, view.range.upperBound].filter { view.unit.contains($0) }
        return near.contains { token in
            let value = view.side.tokens[token]
            if !value.isWordLike {
                return view.side.isQuoted[token] || value.key == HunkFinder.quoteMark || view.side.word(token) == ","
            }
            return isSubject(token, in: view) || Lexicon.actors.contains(value.key)
        }
    }

    /// Those who say it, among the words: what stands before the verb, and behind it where it is no `told`.
    func speakers(_ view: HunkView) -> Set<UInt64> {
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
            if Lexicon.pronouns.contains(key) || isSubject(token, in: view) || Lexicon.actors.contains(key) {
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

    static let saying = Lexicon.keys("said says say told tells added according")

    func verbs(_ view: HunkView) -> (stance: Set<UInt64>, any: Bool) {
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
}
