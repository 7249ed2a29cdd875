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
        let house = HouseStyle(left: left, unit: unit, right: right, other: other)
        let pieces = house.pieces(of: hunks).flatMap { piece in
            piece.finding == nil ? split(piece) : [piece]
        }
        let relocated = relocations(pieces)
        for (index, piece) in pieces.enumerated() {
            edits.append(edit(piece.hunk, piece.finding ?? relocated[index] ?? classify(piece)))
        }
        var next = 0
        for style in styles {
            while next < pieces.count, pieces[next].hunk.left.upperBound <= style.left { next += 1 }
            if next < pieces.count, pieces[next].hunk.left.contains(style.left) { continue }
            edits.append(edit(style))
        }
        edits.sort { ($0.right.start, $0.left.start, $0.right.end) < ($1.right.start, $1.left.start, $1.right.end) }
        return edits
    }

    // MARK: Hunks

    func view(_ hunk: Hunk) -> (left: HunkView, right: HunkView) {
        (
            HunkView(side: left, range: hunk.left, unit: unit.tokens),
            HunkView(side: right, range: hunk.right, unit: other.tokens)
        )
    }

    private func classify(_ piece: HousePiece) -> Finding {
        let views = view(piece.hunk)
        let finding = EditClassifier(
            left: views.left, right: views.right, hunk: piece.hunk, unitIsQuoted: hasQuotation, witnesses: witnesses
        ).finding()
        // A figure that changed is told by what it amounts to, unless the words around it did more.
        guard let reading = piece.reading else { return finding }
        switch finding.kind {
        case .quote, .attribution, .negation, .hedge: return finding.alarm ? finding : reading
        // A year is a date by the words around it, and a figure to the reader of figures.
        case .date where finding.alarm && reading.alarm: return finding
        case .figure, .date: return finding.kind == reading.kind && finding.alarm == reading.alarm ? finding : reading
        default: return reading
        }
    }

    private var hasQuotation: Bool {
        left.isQuoted[unit.tokens].contains(true) || right.isQuoted[other.tokens].contains(true)
    }

    private func edit(_ hunk: Hunk, _ finding: Finding) -> Edit {
        var (mine, theirs) = (hunk.left, hunk.right)
        switch finding.kind {
        case .hyphenation: widenHyphens(&mine, &theirs)
        case .name where hunk.left.isEmpty || hunk.right.isEmpty: widenName(&mine, &theirs)
        default: break
        }
        return Edit(
            kind: finding.kind, alarm: finding.alarm, left: left.span(of: mine, in: unit),
            right: right.span(of: theirs, in: other),
            note: finding.note)
    }

    /// Takes in the words that a hyphen at either end joins, which are equal on both sides.
    private func widenHyphens(_ mine: inout Range<Int>, _ theirs: inout Range<Int>) {
        let (first, last) = (isHyphen(mine.first, theirs.first), isHyphen(mine.last, theirs.last))
        if first, mine.lowerBound > unit.tokens.lowerBound, theirs.lowerBound > other.tokens.lowerBound,
            isSame(mine.lowerBound - 1, theirs.lowerBound - 1)
        {
            mine = mine.lowerBound - 1..<mine.upperBound
            theirs = theirs.lowerBound - 1..<theirs.upperBound
        }
        if last, mine.upperBound < unit.tokens.upperBound, theirs.upperBound < other.tokens.upperBound,
            isSame(mine.upperBound, theirs.upperBound)
        {
            mine = mine.lowerBound..<mine.upperBound + 1
            theirs = theirs.lowerBound..<theirs.upperBound + 1
        }
    }

    private func isSame(_ mine: Int, _ theirs: Int) -> Bool { left.tokens[mine].key == right.tokens[theirs].key }

    private func isHyphen(_ mine: Int?, _ theirs: Int?) -> Bool {
        mine.map { left.tokens[$0].kind == .punctuation } == true
            || theirs.map { right.tokens[$0].kind == .punctuation } == true
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

    // MARK: Style

    private func edit(_ style: StyleMark) -> Edit {
        let kind = styleClass(style)
        let mine = style.left..<style.left + 1
        let theirs = style.right..<style.right + 1
        return Edit(
            kind: kind, alarm: false, left: left.span(of: mine, in: unit), right: right.span(of: theirs, in: other),
            note: Self.notes[kind] ?? "")
    }

    private static let notes: [EditClass: String] = [
        .typography: "set otherwise", .numberStyle: "the same figure written otherwise", .spelling: "spelling variant",
    ]

    /// Whether a word has a letter with a mark, other than a ligature or a wide form.
    private static func hasAccent(_ word: String) -> Bool {
        word.unicodeScalars.contains {
            (0xc0...0x24f).contains($0.value) || (0x300...0x36f).contains($0.value)
                || (0x1e00...0x1eff).contains($0.value)
        }
    }

    private static let halves = Lexicon.keys("am pm")

    /// Whether two words differ in upper and lower case alone; nil where one of them is more than letters of ASCII.
    private func isCase(_ mine: Token, _ theirs: Token) -> Bool? {
        let here = left.bytes[Int(mine.start)..<Int(mine.end)]
        let there = right.bytes[Int(theirs.start)..<Int(theirs.end)]
        let isPlain = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 }
        guard here.allSatisfy(isPlain), there.allSatisfy(isPlain) else { return nil }
        return here.elementsEqual(there) { $0 | 0x20 == $1 | 0x20 }
    }

    private func styleClass(_ style: StyleMark) -> EditClass {
        let (mine, theirs) = (left.tokens[style.left], right.tokens[style.right])
        if mine.kind == .punctuation { return .typography }
        if mine.key == PhraseValue.percent { return .numberStyle }
        if mine.kind != theirs.kind { return .numberStyle }
        if mine.kind == .number || mine.kind == .symbol {
            // Full-width figures.
            let isSet = NormalForm.plain(left.word(style.left)) == NormalForm.plain(right.word(style.right))
            return isSet ? .typography : .numberStyle
        }
        if let isCase = isCase(mine, theirs) {
            if isCase { return Self.halves.contains(mine.key) ? .numberStyle : .typography }
        } else {
            let (here, there) = (left.word(style.left), right.word(style.right))
            let plain = NormalForm.plain(here)
            if plain == NormalForm.plain(there) {
                if plain == "am" || plain == "pm" { return .numberStyle }
                return Self.hasAccent(here) == Self.hasAccent(there) ? .typography : .spelling
            }
        }
        let isFigure = Numbers.unit(of: mine.key) != nil || Lexicon.months.contains(mine.key)
        // `14 mm` for `14 millimetres`
        if HouseTables.units.isPhrase(mine.key), min(mine.length, theirs.length) <= 3 { return .numberStyle }
        return isFigure || Lexicon.weekdays.contains(mine.key) ? .numberStyle : .spelling
    }
}
