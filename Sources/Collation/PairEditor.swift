import TextCore
import WireModel

/// Turns the changed stretches of one pair into classified edits.
struct PairEditor {
    let left: CollationSide
    let unit: CollationUnit
    let right: CollationSide
    let other: CollationUnit
    let hunks: [Hunk]
    let styles: [StyleMark]
    let witnesses: Witnesses

    /// The edits, in the order of the text.
    func edits() -> [Edit] {
        var edits: [Edit] = []
        let pieces = hunks.flatMap(split)
        let relocated = relocations(pieces)
        for (index, hunk) in pieces.enumerated() {
            let finding = relocated[index] ?? classify(hunk)
            edits.append(edit(hunk, finding))
        }
        let covered = pieces
        for style in styles where !covered.contains(where: { $0.left.contains(style.left) }) {
            edits.append(edit(style))
        }
        edits.sort { ($0.right.start, $0.left.start, $0.right.end) < ($1.right.start, $1.left.start, $1.right.end) }
        return edits
    }

    // MARK: Hunks

    private func view(_ hunk: Hunk) -> (left: HunkView, right: HunkView) {
        (
            HunkView(side: left, range: hunk.left, unit: unit.tokens),
            HunkView(side: right, range: hunk.right, unit: other.tokens)
        )
    }

    private func classify(_ hunk: Hunk) -> Finding {
        let views = view(hunk)
        return EditClassifier(
            left: views.left, right: views.right, hunk: hunk, unitIsQuoted: hasQuotation, witnesses: witnesses
        ).finding()
    }

    private var hasQuotation: Bool {
        left.isQuoted[unit.tokens].contains(true) || right.isQuoted[other.tokens].contains(true)
    }

    private func edit(_ hunk: Hunk, _ finding: Finding) -> Edit {
        var (mine, theirs) = (hunk.left, hunk.right)
        switch finding.kind {
        case .hyphenation: widen(&mine, &theirs, by: 1)
        case .name where hunk.left.isEmpty || hunk.right.isEmpty: widenName(&mine, &theirs)
        default: break
        }
        return Edit(
            kind: finding.kind, alarm: finding.alarm, left: left.span(of: mine, in: unit),
            right: right.span(of: theirs, in: other),
            note: finding.note)
    }

    /// Takes in the neighbouring tokens, which are equal on both sides.
    private func widen(_ mine: inout Range<Int>, _ theirs: inout Range<Int>, by count: Int) {
        let before = min(count, mine.lowerBound - unit.tokens.lowerBound, theirs.lowerBound - other.tokens.lowerBound)
        let after = min(count, unit.tokens.upperBound - mine.upperBound, other.tokens.upperBound - theirs.upperBound)
        guard before >= 0, after >= 0 else { return }
        mine = mine.lowerBound - before..<mine.upperBound + after
        theirs = theirs.lowerBound - before..<theirs.upperBound + after
    }

    /// Takes in the rest of the name that the words belong to, so that both sides show a name.
    private func widenName(_ mine: inout Range<Int>, _ theirs: inout Range<Int>) {
        while mine.lowerBound > unit.tokens.lowerBound, theirs.lowerBound > other.tokens.lowerBound,
            isPartOfName(mine.lowerBound - 1), right.tokens[theirs.lowerBound - 1].isCapitalised,
            left.tokens[mine.lowerBound - 1].key == right.tokens[theirs.lowerBound - 1].key
        {
            mine = mine.lowerBound - 1..<mine.upperBound
            theirs = theirs.lowerBound - 1..<theirs.upperBound
        }
        while mine.upperBound < unit.tokens.upperBound, theirs.upperBound < other.tokens.upperBound,
            isPartOfName(mine.upperBound), right.tokens[theirs.upperBound].isCapitalised,
            left.tokens[mine.upperBound].key == right.tokens[theirs.upperBound].key
        {
            mine = mine.lowerBound..<mine.upperBound + 1
            theirs = theirs.lowerBound..<theirs.upperBound + 1
        }
    }

    private func isPartOfName(_ token: Int) -> Bool {
        left.tokens[token].isCapitalised && !Lexicon.functionWords.contains(left.tokens[token].key)
    }

    /// Cuts a replaced run of equally many words into single replacements where they are of different kinds.
    private func split(_ hunk: Hunk) -> [Hunk] {
        guard hunk.left.count == hunk.right.count, hunk.left.count > 1, hunk.left.count <= 8, !hunk.changesMarks else {
            return [hunk]
        }
        let quoted = hunk.left.contains { left.isQuoted[$0] } || hunk.right.contains { right.isQuoted[$0] }
        guard !quoted else { return [hunk] }
        let places = Array(zip(hunk.left, hunk.right))
        guard places.allSatisfy({ left.tokens[$0].kind == right.tokens[$1].kind }) else { return [hunk] }
        let kinds = Set(places.map { left.tokens[$0.0].kind })
        let capitals = places.map { left.tokens[$0.0].isCapitalised }
        let isMixed =
            kinds.count > 1
            || places.allSatisfy { left.tokens[$0].isCapitalised == right.tokens[$1].isCapitalised }
                && Set(capitals).count > 1
        // A figure with its unit is one change: `200 miles` for `320 kilometres`.
        let hasUnit = hunk.left.contains { Lexicon.units[left.tokens[$0].key] != nil }
        guard isMixed, !hasUnit else { return [hunk] }
        return places.map { Hunk(left: $0..<$0 + 1, right: $1..<$1 + 1) }
    }

    /// Words that left one place of the sentence and stand in another: no loss and no addition.
    private func relocations(_ pieces: [Hunk]) -> [Finding?] {
        var findings = [Finding?](repeating: nil, count: pieces.count)
        for (index, piece) in pieces.enumerated() where piece.right.isEmpty && findings[index] == nil {
            for (place, candidate) in pieces.enumerated() where candidate.left.isEmpty && findings[place] == nil {
                let (mine, theirs) = (view(piece).left, view(candidate).right)
                guard let finding = relocation(mine, theirs) else { continue }
                findings[index] = finding
                findings[place] = finding
                break
            }
        }
        return findings
    }

    private func relocation(_ mine: HunkView, _ theirs: HunkView) -> Finding? {
        guard !mine.words.isEmpty, !theirs.words.isEmpty, mine.isQuoted == theirs.isQuoted else { return nil }
        let (here, there) = (Set(mine.keys), Set(theirs.keys))
        if here == there, !mine.content.isEmpty || mine.words.count > 1 {
            if mine.words.allSatisfy({ left.tokens[$0].kind == .number }) {
                return Finding(.numberStyle, "moved within the sentence")
            }
            return mine.has(Lexicon.neutralVerbs)
                ? Finding(.reportingVerb, "moved within the sentence") : Finding(.wording, "moved within the sentence")
        }
        // `He added that …` against `…, he said that …`: the same speaker, and verbs that take no side.
        let verbs = mine.has(Lexicon.neutralVerbs) && theirs.has(Lexicon.neutralVerbs)
        guard verbs, !mine.has(Lexicon.stanceVerbs), !theirs.has(Lexicon.stanceVerbs) else { return nil }
        let speakers = { (view: HunkView) in
            Set(view.keys).subtracting(Lexicon.neutralVerbs).subtracting(
                Lexicon.functionWords.subtracting(Lexicon.pronouns))
        }
        guard speakers(mine) == speakers(theirs) else { return nil }
        return Finding(.reportingVerb, "the attribution moved within the sentence")
    }

    // MARK: Style

    private func edit(_ style: StyleMark) -> Edit {
        let kind = styleClass(style)
        var mine = style.left..<style.left + 1
        var theirs = style.right..<style.right + 1
        if kind == .hyphenation { widen(&mine, &theirs, by: 1) }
        return Edit(
            kind: kind, alarm: false, left: left.span(of: mine, in: unit), right: right.span(of: theirs, in: other),
            note: Self.notes[kind] ?? "")
    }

    private static let notes: [EditClass: String] = [
        .typography: "set otherwise", .numberStyle: "the same figure written otherwise", .spelling: "spelling variant",
    ]

    private func styleClass(_ style: StyleMark) -> EditClass {
        let (mine, theirs) = (left.tokens[style.left], right.tokens[style.right])
        if mine.kind == .punctuation { return .typography }
        if mine.key == PhraseValue.percent { return .numberStyle }
        if mine.kind != theirs.kind || mine.kind == .number || mine.kind == .symbol { return .numberStyle }
        let (here, there) = (left.word(style.left), right.word(style.right))
        let plain = { (word: String) in
            String(word.lowercased().map { $0 == "’" || $0 == "‘" ? "'" : $0 })
        }
        if plain(here) == plain(there) { return .typography }
        if ["am", "pm", "a.m.", "p.m."].contains(plain(here)) { return .numberStyle }
        if Numbers.units[plain(here)] != nil || Numbers.units[plain(there)] != nil { return .numberStyle }
        return .spelling
    }
}
