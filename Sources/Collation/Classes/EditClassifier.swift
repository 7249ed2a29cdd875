import TextCore
import WireModel

/// What an edit was found to be.
struct Finding {
    var kind: EditClass
    var alarm: Bool
    var note: String

    init(_ kind: EditClass, _ note: String, alarm: Bool? = nil) {
        self.kind = kind
        self.note = note
        self.alarm = alarm ?? kind.isAlarm
    }
}

/// Tells what a changed stretch touches, substance before style.
///
/// Each rule looks at the words of both sides and at what stands around them, and either finds its class with a note that
/// says what happened or passes on. The order is the order of harm: a figure changed inside a quotation is a quote alarm.
/// What a rule takes for house style is taken back where a name, a figure, a negation, a hedge or a quotation differs.
/// An edit that no rule claims is `wording`.
final class EditClassifier {
    let left: HunkView
    let right: HunkView
    let hunk: Hunk
    /// Whether the unit has a quotation on either side.
    let unitIsQuoted: Bool
    /// The other versions of the story.
    let witnesses: Witnesses

    /// The words of both sides with what they do before a noun; several rules ask for them.
    private lazy var leftModifiers = Modifier.all(in: left.range, of: left)
    private lazy var rightModifiers = Modifier.all(in: right.range, of: right)
    /// The one word of content on each side that is exchanged (see ``findExchanged()``).
    private(set) lazy var exchanged = findExchanged()
    /// Whether the two are forms of one word.
    private(set) lazy var exchangesForms = exchanged.map {
        Inflection.areForms(left.side.word($0), right.side.word($1))
    }

    init(left: HunkView, right: HunkView, hunk: Hunk, unitIsQuoted: Bool, witnesses: Witnesses) {
        self.left = left
        self.right = right
        self.hunk = hunk
        self.unitIsQuoted = unitIsQuoted
        self.witnesses = witnesses
    }

    /// The words of one of the two sides with what they do before a noun.
    func modifiers(_ view: HunkView) -> [Modifier] {
        view.side === left.side && view.range == left.range ? leftModifiers : rightModifiers
    }

    func finding() -> Finding {
        if left.words.isEmpty && right.words.isEmpty { return marks() }
        for rule in Rule.allCases {
            guard let finding = finding(by: rule) else { continue }
            if finding.kind.isTrivia, differsInWeight { continue }
            return described(finding)
        }
        return Finding(
            .wording, left.words.isEmpty ? "words added" : right.words.isEmpty ? "words dropped" : "reworded")
    }

    /// The rules, in the order in which they are asked.
    private enum Rule: CaseIterable {
        case sameValue, quote, sameBound, sameMultiple, clockOrSign, openPhrase, droppedAgent, attributionClause
        case speaker, trimmedClause
        case replacedSource, negation, figure, amount, date, name, hedge, verb, source, connective, modifier, claim
        case label
    }

    private func finding(by rule: Rule) -> Finding? {
        switch rule {
        case .sameValue: sameValue()
        case .quote: quote()
        case .sameBound: sameBound()
        case .sameMultiple: sameMultiple()
        case .clockOrSign: clockOrSign()
        case .openPhrase: openPhrase()
        case .droppedAgent: droppedAgent()
        case .attributionClause: attributionClause()
        case .speaker: speaker()
        case .trimmedClause: trimmedClause()
        case .replacedSource: replacedSource()
        case .negation: negation()
        case .figure: figure()
        case .amount: amount()
        case .date: date()
        case .name: name()
        case .hedge: hedge()
        case .verb: verb()
        case .source: source()
        case .connective: connective()
        case .modifier: modifier()
        case .claim: claim()
        case .label: label()
        }
    }

    var isInsertion: Bool { left.words.isEmpty }
    var isDeletion: Bool { right.words.isEmpty }

    /// How others stand to content.
    var warrant: Warrant { Warrant(left: left.side, witnesses: witnesses) }

    /// Nothing but marks changed.
    private func marks() -> Finding {
        let all = left.range.map { left.side.word($0) } + right.range.map { right.side.word($0) }
        if all.allSatisfy({ $0 == "-" || $0 == "‐" || $0 == "‑" }) { return Finding(.hyphenation, "hyphens") }
        if changesSign() { return described(Finding(.figure, "another currency")) }
        let plain = Set(all)
        if plain.isSubset(of: ["\"", "“", "”", "'", "‘", "’", "„", "«", "»", "(", ")", "[", "]"]) {
            return Finding(.typography, "marks set otherwise")
        }
        return Finding(.punctuation, "punctuation")
    }

    // MARK: Weight

    /// Whether the sides differ in what is never house style: negations, hedges, names, or what is quoted.
    private var differsInWeight: Bool {
        if (negations(left) > 0) != (negations(right) > 0) { return true }
        if left.isQuoted != right.isQuoted { return true }
        let firm = { (view: HunkView) in
            Set(view.names.map { view.side.tokens[$0].key }.filter { !Lexicon.honorifics.contains($0) })
        }
        let (mine, theirs) = (firm(left), firm(right))
        // A rule that looked at the figures and the verbs has judged what stands on both sides.
        return !mine.isEmpty && !theirs.isEmpty && mine != theirs && joined(left) != joined(right)
    }

    // MARK: Notes

    /// The finding with the words it is about.
    private func described(_ finding: Finding) -> Finding {
        guard finding.alarm, !holds(finding.note, "‘"), !holds(finding.note, " became ") else { return finding }
        var result = finding
        let (mine, theirs) = (Self.short(left.text), Self.short(right.text))
        let plain = finding.kind == .figure || finding.kind == .date || finding.kind == .name
        func marked(_ words: String) -> String { plain ? words : "‘\(words)’" }
        if !isInsertion, !isDeletion {
            result.note += ": \(marked(mine)) became \(marked(theirs))"
        } else {
            result.note += ": " + (isDeletion ? "\(marked(mine)) dropped" : "\(marked(theirs)) added")
        }
        return result
    }

    /// Whether a note holds some words.
    private func holds(_ note: String, _ words: StaticString) -> Bool {
        words.withUTF8Buffer { words in
            let note = Array(note.utf8)
            guard let first = words.first else { return true }
            return note.indices.contains { note[$0] == first && note[$0...].starts(with: words) }
        }
    }

    /// Words without the marks around them, shortened in the middle where they are long.
    static func short(_ text: String) -> String {
        let words = Self.words(text)
        if words.count <= 8 { return words.joined(separator: " ") }
        return words.prefix(4).joined(separator: " ") + " … " + words.suffix(2).joined(separator: " ")
    }

    /// The words of a text by its white space, without the marks before the first.
    private static func words(_ text: String) -> [Substring] {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return text.drop { ",.;: ".contains($0) }.split(whereSeparator: \.isWhitespace)
        }
        let trimmed = text.utf8.drop { $0 == 0x2c || $0 == 0x2e || $0 == 0x3b || $0 == 0x3a || $0 == 0x20 }
        return trimmed.split { $0 == 0x20 || $0 &- 0x09 < 5 }.map { Substring($0) }
    }

    // MARK: Style

    /// The same words, figures and units written in another style.
    private func sameValue() -> Finding? {
        guard !isInsertion, !isDeletion, !hunk.changesMarks, left.hasQuoteMark == right.hasQuoteMark else { return nil }
        let isMetres = left.has(Lexicon.metres) || right.has(Lexicon.metres)
        let mine = PhraseValue(left, readsMetres: isMetres)
        let theirs = PhraseValue(right, readsMetres: isMetres)
        let (here, there) = (mine.atoms, theirs.atoms)
        if here == there {
            if mine.hasNumber || mine.atoms.contains(.word(PhraseValue.percent)) {
                return Finding(.numberStyle, "the same figure")
            }
            if mine.atoms.contains(where: \.isUnit) { return Finding(.numberStyle, "the same unit") }
            if left.isQuoted != right.isQuoted { return nil }
            if left.range.contains(where: { left.side.word($0) == "-" })
                || right.range.contains(where: { right.side.word($0) == "-" })
            {
                return Finding(.hyphenation, "hyphens")
            }
            return Finding(.spelling, "the same words written otherwise")
        }
        if isJoined { return Finding(.hyphenation, "written as one word or two") }
        if here.count == there.count, here.count > 1, Set(here) == Set(there) {
            if left.has(Lexicon.months) { return Finding(.numberStyle, "the same date") }
            if let swap = swapped(here, there) { return swap }
            if left.has(Lexicon.neutralVerbs) { return Finding(.reportingVerb, "re-ordered") }
            return Finding(.wording, "re-ordered")
        }
        return nil
    }

    /// Two figures or two names that have changed places: `5 to 3` for `3 to 5`.
    private func swapped(_ here: [PhraseValue.Atom], _ there: [PhraseValue.Atom]) -> Finding? {
        func numbers(_ atoms: [PhraseValue.Atom]) -> [PhraseValue.Atom] {
            atoms.filter { if case .number = $0 { true } else { false } }
        }
        if numbers(here) != numbers(there) { return Finding(.figure, "the figures changed places") }
        let names = { (view: HunkView) in view.names.map { view.side.tokens[$0].key } }
        guard names(left) != names(right), names(left).count > 1, !left.has(Lexicon.neutralVerbs) else { return nil }
        return left.has(Self.joins) ? nil : Finding(.name, "the names changed places")
    }

    private static let joins = Lexicon.keys("and or")

    /// Whether both sides are the same letters, cut into words otherwise.
    private var isJoined: Bool {
        // Of one word on both sides the keys say it, but for `US` and `us`.
        if left.words.count == 1, right.words.count == 1, left.keys != right.keys,
            left.side.tokens[left.words[0]].length > 4
        {
            return false
        }
        return joined(left) == joined(right)
    }

    func joined(_ view: HunkView) -> String {
        view.words.map { NormalForm.folded(view.side.word($0)) }.joined()
    }

    /// Two or three words that carry no content, or a detail trimmed from the sentence.
    private func trimmedClause() -> Finding? {
        guard isDeletion, left.words.count >= 5, !left.has(Lexicon.neutralVerbs) || !isReporting(left) else {
            return nil
        }
        return Finding(.wording, "a clause was trimmed")
    }

    /// The word that joins the sentence to the one before.
    private func connective() -> Finding? {
        guard left.words.allSatisfy({ Self.joints.contains(left.side.tokens[$0].key) }),
            right.words.allSatisfy({ Self.joints.contains(right.side.tokens[$0].key) }),
            left.has(Lexicon.connectives) || right.has(Lexicon.connectives)
        else { return nil }
        let opens = opensUnit(left) || opensUnit(right)
        if !isInsertion && !isDeletion { return Finding(.connective, "another connective") }
        guard opens else { return nil }
        return Finding(.connective, isInsertion ? "a connective was added" : "a connective was dropped")
    }

    private static let joints = Lexicon.connectives.union(Lexicon.pronouns)

    private func opensUnit(_ view: HunkView) -> Bool {
        view.before(1).isEmpty
    }
}
