import TextCore
import WireModel

/// Who said it, and with what verb.
extension EditClassifier {
    /// A reporting clause that came or went: `, he said`, `according to police`.
    func attributionClause() -> Finding? {
        guard isInsertion || isDeletion || lopsided else { return nil }
        let dropped = left.words.count >= right.words.count
        let (view, other) = dropped ? (left, right) : (right, left)
        guard view.words.count <= 14, isReporting(view), !isReporting(other) else { return nil }
        // `the alleged bribe`: a hedge, not a clause.
        if view.content.allSatisfy({ Lexicon.hedges.contains(view.side.tokens[$0].key) }) { return nil }
        return Finding(.attribution, dropped ? "an attribution was dropped" : "an attribution was added")
    }

    private var lopsided: Bool { abs(left.words.count - right.words.count) >= 2 }

    /// Whether the words hold a reporting clause: `according to`, or a verb of saying with its subject.
    func isReporting(_ view: HunkView) -> Bool {
        let keys = view.keys
        if isTag(view) { return true }
        for (index, key) in keys.enumerated() {
            if key == Self.according { return true }
            if Lexicon.findingVerbs.contains(key), index + 1 < keys.count, keys[index + 1] == Self.that { return true }
            guard Lexicon.neutralVerbs.contains(key) || Lexicon.stanceVerbs.contains(key) else { continue }
            let near = (index > 0 ? [index - 1] : []) + (index + 1 < keys.count ? [index + 1] : [])
            for place in near where isSubject(view.words[place], in: view) { return true }
            // Any noun may be the subject of `said` itself: `, the inspectorate said in a statement`.
            if Self.saying.contains(key), near.contains(where: { !Lexicon.functionWords.contains(keys[$0]) }) {
                return true
            }
            if keys.count <= 2 && index == keys.count - 1 { return true }
        }
        return false
    }

    /// Whether the words are a tag behind a comma: `, the state broadcaster reported`.
    private func isTag(_ view: HunkView) -> Bool {
        guard let first = view.range.first, view.side.word(first) == ",", view.words.count <= 8,
            let last = view.keys.last
        else { return false }
        return Lexicon.neutralVerbs.contains(last) || Lexicon.stanceVerbs.contains(last)
            || Lexicon.witnessVerbs.contains(last)
    }

    private func isSubject(_ token: Int, in view: HunkView) -> Bool {
        let key = view.side.tokens[token].key
        return Lexicon.pronouns.contains(key) || Lexicon.sources.contains(key) || Lexicon.titles.contains(key)
            || view.side.tokens[token].isCapitalised || view.side.tokens[token].isAllCapitals
    }

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
            return Finding(.quote, "another speaker")
        }
        guard left.words.count <= 2, right.words.count <= 2 else { return nil }
        let (mine, theirs) = (left.keys.filter(Self.persons.contains), right.keys.filter(Self.persons.contains))
        guard mine.count == 1, theirs.count == 1, mine != theirs else { return nil }
        let near = left.after(2) + left.before(1) + left.keys
        guard near.contains(where: { Lexicon.neutralVerbs.contains($0) || Lexicon.stanceVerbs.contains($0) }) else {
            return nil
        }
        return Finding(unitIsQuoted ? .quote : .attribution, "another speaker")
    }

    private static let persons = Set(["he", "she", "they"].map { NormalForm.key($0) })

    /// One verb of saying for another.
    func verb() -> Finding? {
        let mine = verbs(left)
        let theirs = verbs(right)
        guard mine.any, theirs.any else {
            if !mine.any && !theirs.any { return nil }
            return oneSided(mine.any ? mine : theirs, dropped: mine.any)
        }
        if mine.stance != theirs.stance {
            if mine.stance.isEmpty { return Finding(.attribution, "said turned into a verb of stance") }
            if theirs.stance.isEmpty { return Finding(.attribution, "a verb of stance turned into said") }
            return Finding(.attribution, "another verb of stance")
        }
        guard left.content.count <= 4, right.content.count <= 4 else { return nil }
        return Finding(.reportingVerb, "another verb of saying")
    }

    private func oneSided(_ verbs: (stance: Set<UInt64>, any: Bool), dropped: Bool) -> Finding? {
        let view = dropped ? left : right
        guard view.words.count <= 3 else { return nil }
        if !verbs.stance.isEmpty, !isInsertion, !isDeletion { return nil }
        guard view.has(Self.saying), isInsertion || isDeletion else { return nil }
        return Finding(.attribution, dropped ? "an attribution was dropped" : "an attribution was added")
    }

    static let saying = Set(["said", "says", "told", "added", "according"].map { NormalForm.key($0) })

    private func verbs(_ view: HunkView) -> (stance: Set<UInt64>, any: Bool) {
        var stance: Set<UInt64> = []
        var any = false
        for key in view.keys {
            if Lexicon.stanceVerbs.contains(key) { stance.insert(key) }
            any = any || Lexicon.stanceVerbs.contains(key) || Lexicon.neutralVerbs.contains(key)
        }
        return (stance, any)
    }

    /// The source named beside a verb of saying: `the ministry` for `officials`.
    func source() -> Finding? {
        guard !isInsertion, !isDeletion, left.words.count <= 6, right.words.count <= 6 else { return nil }
        let isSource = left.has(Lexicon.sources) || right.has(Lexicon.sources)
        guard isSource && isBesideVerb(left) && isBesideVerb(right) || isSubjectOfVerb else { return nil }
        let pronoun = { (view: HunkView) in
            view.words.allSatisfy { Lexicon.pronouns.contains(view.side.tokens[$0].key) }
        }
        if pronoun(left) || pronoun(right) { return nil }
        return Finding(.attribution, "another source is named")
    }

    /// Whether the words are the whole subject of a verb of saying on both sides.
    private var isSubjectOfVerb: Bool {
        let verbs = Lexicon.neutralVerbs.union(Lexicon.stanceVerbs)
        guard let mine = left.after(1).first, let theirs = right.after(1).first, verbs.contains(mine),
            verbs.contains(theirs)
        else { return false }
        return !left.content.isEmpty && !right.content.isEmpty
    }

    private func isBeside(_ verbs: Set<UInt64>, _ view: HunkView) -> Bool {
        (view.after(1) + view.before(1)).contains { verbs.contains($0) }
    }

    private func isBesideVerb(_ view: HunkView) -> Bool {
        let near = view.after(3) + view.before(2)
        return near.contains {
            Lexicon.neutralVerbs.contains($0) || Lexicon.stanceVerbs.contains($0) || $0 == Self.according
        }
    }
}
