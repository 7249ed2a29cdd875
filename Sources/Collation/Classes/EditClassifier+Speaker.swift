import TextCore
import WireModel

/// Who speaks: one speaker for another, a source made vaguer or firmer.
extension EditClassifier {
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

    /// The source named beside a verb of saying: `the ministry` for `officials`.
    func source() -> Finding? {
        if let vague = vagueSource() { return vague }
        guard !isInsertion, !isDeletion else { return nil }
        let most = max(left.words.count, right.words.count)
        guard most <= 6 || most <= 10 && isSubjectOfVerb else { return nil }
        let isSource = left.has(Lexicon.sources) || right.has(Lexicon.sources)
        guard isSource && isBesideVerb(left) && isBesideVerb(right) || isSubjectOfVerb else { return nil }
        // `the company said` → `the mob said`: a label, not a source.
        if isRelabelled || isAlias { return nil }
        let pronoun = { (view: HunkView) in
            view.words.allSatisfy { Lexicon.pronouns.contains(view.side.tokens[$0].key) }
        }
        if pronoun(left) || pronoun(right) || !canSpeak(left) || !canSpeak(right) { return nil }
        if unitIsQuoted, isSubjectOfVerb, followsQuotation(left), followsQuotation(right),
            !left.has(Lexicon.vagueSources),
            !right.has(Lexicon.vagueSources)
        {
            return Finding(.quote, "another speaker")
        }
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

    /// Whether the quotation ends right before the words, a determiner between them left out.
    private func followsQuotation(_ view: HunkView) -> Bool {
        (view.unit.lowerBound..<view.range.lowerBound).suffix(4).contains { view.side.isQuoted[$0] }
    }

    /// Whether a comma and an article stand right before the words.
    private func isTagSubject(_ view: HunkView) -> Bool {
        let start = view.range.lowerBound
        return start - 2 >= view.unit.lowerBound && view.side.word(start - 2) == ","
            && Self.determiners.contains(view.side.tokens[start - 1].key)
    }

    /// Whether the words are the whole subject of a verb of saying on both sides.
    private var isSubjectOfVerb: Bool {
        // Behind a quotation any verb of reaction is one of saying: `, a protester shouted`.
        let said = { (key: UInt64) in
            Self.reporting.contains(key) || self.unitIsQuoted && Lexicon.reactionVerbs.contains(key)
        }
        guard let mine = left.after(1).first, let theirs = right.after(1).first, said(mine), said(theirs) else {
            return false
        }
        guard !left.content.isEmpty, !right.content.isEmpty else { return false }
        // `, a neighbour told the court`: a tag behind a comma.
        if isTagSubject(left), isTagSubject(right) { return canSpeak(left) && canSpeak(right) }
        // Anybody may stand before `said`; before other verbs it must be somebody who speaks.
        if Self.plainSaying.contains(mine), Self.plainSaying.contains(theirs), !Self.telling.contains(mine),
            !Self.telling.contains(theirs)
        {
            return canSpeak(left) && canSpeak(right)
        }
        return isSpeaker(left) || isSpeaker(right)
    }

    static let reporting = Lexicon.neutralVerbs.union(Lexicon.stanceVerbs)

    private func canSpeak(_ view: HunkView) -> Bool {
        view.content.last.map { !view.side.word($0).hasSuffix("ly") } ?? !view.words.isEmpty
    }

    private func isSpeaker(_ view: HunkView) -> Bool {
        view.words.contains { isSubject($0, in: view) || Lexicon.actors.contains(view.side.tokens[$0].key) }
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
