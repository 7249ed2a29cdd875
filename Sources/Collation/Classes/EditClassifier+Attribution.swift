import TextCore
import WireModel

/// Who said it, and with what verb.
extension EditClassifier {
    /// A reporting clause that came or went: `, he said`, `according to police`.
    func attributionClause() -> Finding? {
        if let caveat = caveat() { return caveat }
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

    /// What is told of the source came or went: that it is anonymous, that nobody could verify it, who has seen it.
    private func caveat() -> Finding? {
        guard isInsertion || isDeletion || lopsided else { return nil }
        let (mine, theirs) = (caveats(left), caveats(right))
        guard (mine == 0) != (theirs == 0), max(left.words.count, right.words.count) <= 14 else { return nil }
        let view = mine > 0 ? left : right
        return Finding(
            .attribution,
            "what was told of the source was \(mine > 0 ? "dropped" : "added"): ‘\(Self.short(view.text))’")
    }

    private func caveats(_ view: HunkView) -> Int {
        let keys = view.keys
        return keys.indices.count { index in
            let rest = keys[(index + 1)...]
            // `could not be independently verified`, `on condition of anonymity`
            if Self.anonymity.contains(keys[index]) || keys[index] == Self.independently { return true }
            // `in a memo seen by the paper`
            return Self.seen.contains(keys[index]) && rest.first == Self.by
        }
    }

    private static let anonymity = Lexicon.keys("anonymity anonymous anonymously")
    private static let independently = NormalForm.key("independently")
    private static let seen = Lexicon.keys("seen reviewed obtained verified")
    private static let by = NormalForm.key("by")

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

    static let telling = Lexicon.keys("told tells tell")

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
                    || Lexicon.actors.contains(keys[index - 1])
            {
                return true
            }
            guard Lexicon.neutralVerbs.contains(key) || Lexicon.stanceVerbs.contains(key) else { continue }
            let near = (index > 0 ? [index - 1] : []) + (index + 1 < keys.count ? [index + 1] : [])
            for place in near where isSubject(view.words[place], in: view) { return true }
            // Before `that` any noun is one: `the family alleged that`.
            if index > 0, index + 1 < keys.count, keys[index + 1] == Self.that,
                !Lexicon.functionWords.contains(keys[index - 1])
            {
                return true
            }
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

    func isSubject(_ token: Int, in view: HunkView) -> Bool {
        let key = view.side.tokens[token].key
        return Lexicon.pronouns.contains(key) || Lexicon.sources.contains(key) || Lexicon.titles.contains(key)
            || view.side.tokens[token].isCapitalised || view.side.tokens[token].isAllCapitals
    }

    static let what = NormalForm.key("what")
    static let according = NormalForm.key("according")
    static let that = NormalForm.key("that")
}
