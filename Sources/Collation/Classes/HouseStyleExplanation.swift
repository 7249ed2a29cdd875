import TextCore
import WireModel

/// What the alignment of a window says: which parts of its changes are style, and what is left over.
struct HouseExplanation {
    let reading: HouseReading
    let matcher: HouseMatcher
    let steps: [HouseAlignment.Step]
    let window: HouseWindow
    /// One entry a step.
    private var parts: [Part] = []

    /// One step as a stretch of both sides.
    private struct Part {
        var left: Range<Int>
        var right: Range<Int>
        /// How it differs; nil where it says something else.
        var difference: HouseDifference?
        /// Whether it is nothing but marks that come and go.
        var isMark = false
        /// Whether it may come and go by itself.
        var isFree = false

        var isStyle: Bool { difference?.kind != nil }
        var isRest: Bool { difference == nil }
    }

    init(reading: HouseReading, matcher: HouseMatcher, steps: [HouseAlignment.Step], window: HouseWindow) {
        self.reading = reading
        self.matcher = matcher
        self.steps = steps
        self.window = window
        parts = makeParts()
        settleMoves()
        bindFreedoms()
    }

    /// The pieces of the window's changes, in order.
    func pieces() -> [HousePiece] {
        if isOneNumber {
            let finding = Finding(.numberStyle, "the same number in other groups")
            return whole(as: finding)
        }
        let hasStyle = parts.contains { $0.isStyle && !$0.isMark }
        let isWhole = !parts.contains(where: \.isRest)
        let cover = HouseCover(matcher: matcher, window: window)
        if isWhole, hasStyle || window.hunks.contains(where: \.changesMarks) { return cover.squared(whole()) }
        return read(hasStyle ? cover.squared(remainders()) : window.hunks.map { HousePiece(hunk: $0) })
    }

    /// Whether both sides are the same digits in other groups, as of a telephone number.
    private var isOneNumber: Bool {
        guard let mine = digits(window.left, matcher.left), let theirs = digits(window.right, matcher.right) else {
            return false
        }
        return mine == theirs && mine.count >= 5
    }

    /// The digits of a stretch that holds nothing but digits and what parts their groups.
    private func digits(_ range: Range<Int>, _ side: CollationSide) -> [UInt8]? {
        var digits: [UInt8] = []
        for token in range {
            switch side.tokens[token].kind {
            case .number:
                let bytes = side.bytes[Int(side.tokens[token].start)..<Int(side.tokens[token].end)]
                guard bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
                digits += bytes
            case .word: return nil
            default: guard HouseKeys.groupMarks.contains(side.tokens[token].key) else { return nil }
            }
        }
        return digits
    }

    // MARK: What is left over

    /// Adds what the figures that are left over say; changes of one figure become one.
    private func read(_ pieces: [HousePiece]) -> [HousePiece] {
        var result: [HousePiece] = []
        for var piece in pieces {
            guard piece.finding == nil else {
                result.append(piece)
                continue
            }
            piece.figures.left = rest(ofLeft: piece.hunk.left)
            piece.figures.right = rest(ofRight: piece.hunk.right)
            if let last = result.last, last.finding == nil, !last.hunk.changesMarks, !piece.hunk.changesMarks,
                sharesFigure(last, piece)
            {
                piece.hunk.left = last.hunk.left.lowerBound..<piece.hunk.left.upperBound
                piece.hunk.right = last.hunk.right.lowerBound..<piece.hunk.right.upperBound
                piece.figures.left = rest(ofLeft: piece.hunk.left)
                piece.figures.right = rest(ofRight: piece.hunk.right)
                result.removeLast()
            }
            piece.reading = HouseSubstance(matcher: matcher).finding(piece.figures.left, piece.figures.right)
            result.append(piece)
        }
        return result
    }

    /// The figures, days and bodies of the left side that a stretch touches and that have no equal.
    private func rest(ofLeft range: Range<Int>) -> [HouseAtom] {
        parts.compactMap { part in
            guard part.isRest, !part.left.isEmpty, reaches(part.left, range) else { return nil }
            return weighed(reading.left, at: reading.leftAtoms(part.left), part.left)
        }
    }

    /// Those of the right side.
    private func rest(ofRight range: Range<Int>) -> [HouseAtom] {
        parts.compactMap { part in
            guard part.isRest, !part.right.isEmpty, reaches(part.right, range) else { return nil }
            return weighed(reading.right, at: reading.rightAtoms(part.right), part.right)
        }
    }

    /// The atom that is made of just these tokens, where it says something that may not change without a reason.
    private func weighed(_ atoms: [HouseAtom], at places: Range<Int>, _ tokens: Range<Int>) -> HouseAtom? {
        guard let place = places.first, atoms[place].tokens == tokens, HouseSubstance.isWeighed(atoms[place]) else {
            return nil
        }
        return atoms[place]
    }

    /// Whether a reading holds a token of a stretch, or the place of an empty one.
    private func reaches(_ atom: Range<Int>, _ range: Range<Int>) -> Bool {
        if range.isEmpty { return atom.lowerBound <= range.lowerBound && range.lowerBound <= atom.upperBound }
        return meets(atom, range)
    }

    /// Whether one figure reaches over two changes.
    private func sharesFigure(_ one: HousePiece, _ other: HousePiece) -> Bool {
        let left = one.figures.left.contains { mine in other.figures.left.contains { $0.tokens == mine.tokens } }
        return left || one.figures.right.contains { mine in other.figures.right.contains { $0.tokens == mine.tokens } }
    }

    // MARK: Parts

    private func makeParts() -> [Part] {
        var glosses: (left: [HouseAtom], right: [HouseAtom]) = ([], [])
        for step in steps {
            if case .left(let place) = step, reading.left[place].isGloss { glosses.left.append(reading.left[place]) }
            if case .right(let place) = step, reading.right[place].isGloss {
                glosses.right.append(reading.right[place])
            }
        }
        // A gloss in the place of another of which one does not compute is a change of figures.
        let isOtherGloss =
            !glosses.left.isEmpty && !glosses.right.isEmpty
            && (glosses.left + glosses.right).contains { $0.freedom == nil }
        var parts: [Part] = []
        var (here, there) = (window.left.lowerBound, window.right.lowerBound)
        for step in steps {
            switch step {
            case .pair(let mine, let theirs, let difference):
                let left = tokens(mine, reading.left)
                let right = tokens(theirs, reading.right)
                parts.append(Part(left: left, right: right, difference: difference))
                (here, there) = (left.upperBound, right.upperBound)
            case .left(let place):
                let atom = reading.left[place]
                parts.append(
                    Part(
                        left: atom.tokens, right: there..<there,
                        difference: isOtherGloss && atom.isGloss ? nil : freedom(of: atom, matcher.left),
                        isMark: atom.isFreeMark, isFree: !atom.isFreeMark))
                here = atom.tokens.upperBound
            case .right(let place):
                let atom = reading.right[place]
                parts.append(
                    Part(
                        left: here..<here, right: atom.tokens,
                        difference: isOtherGloss && atom.isGloss ? nil : freedom(of: atom, matcher.right),
                        isMark: atom.isFreeMark, isFree: !atom.isFreeMark))
                there = atom.tokens.upperBound
            }
        }
        return parts
    }

    private func tokens(_ range: Range<Int>, _ atoms: [HouseAtom]) -> Range<Int> {
        atoms[range.lowerBound].tokens.lowerBound..<atoms[range.upperBound - 1].tokens.upperBound
    }

    private func freedom(of atom: HouseAtom, _ side: CollationSide) -> HouseDifference? {
        guard let kind = atom.freedom else { return nil }
        if !atom.isFreeMark, !atom.isSpoken || kind == .wording, matcher.isQuoted(atom, side) { return nil }
        return HouseDifference(kind: kind, note: atom.noteOfFreedom)
    }

    /// What left one place of the window and stands in another: `said Holm`, `a man aged 19`.
    private mutating func settleMoves() {
        for (index, part) in parts.enumerated() where part.isRest && part.right.isEmpty {
            guard case .left(let place) = steps[index], reading.left[place].mayMove else { continue }
            for (candidate, other) in parts.enumerated() where other.isRest && other.left.isEmpty {
                guard case .right(let there) = steps[candidate], reading.right[there].mayMove,
                    reading.left[place].shares(reading.right[there]),
                    !matcher.isQuoted(reading.left[place], matcher.left),
                    !matcher.isQuoted(reading.right[there], matcher.right)
                else { continue }
                let kind: EditClass = reading.left[place].value == .said ? .reportingVerb : .numberStyle
                let difference = HouseDifference(kind: kind, note: "moved within the sentence")
                parts[index].difference = difference
                parts[candidate].difference = difference
                break
            }
        }
    }

    /// What may come and go belongs to what changed beside it: `He added that` against `Although`.
    private mutating func bindFreedoms() {
        for _ in 0..<2 {
            for index in parts.indices where parts[index].isFree && parts[index].isStyle {
                let isBound = index > 0 && parts[index - 1].isRest
                if isBound || index + 1 < parts.count && parts[index + 1].isRest { parts[index].difference = nil }
            }
        }
    }

    // MARK: Pieces

    /// All changes as one piece.
    private func whole(as finding: Finding) -> [HousePiece] {
        guard let first = window.hunks.first, let last = window.hunks.last else { return [] }
        let hunk = Hunk(
            left: first.left.lowerBound..<last.left.upperBound, right: first.right.lowerBound..<last.right.upperBound)
        return [HousePiece(hunk: hunk, finding: finding)]
    }

    /// Every change is style: one piece a change, widened over what it belongs to.
    private func whole() -> [HousePiece] {
        var pieces: [HousePiece] = []
        for hunk in window.hunks where !hunk.changesMarks {
            let touched = parts.filter { $0.isStyle && touches($0, hunk) }
            guard let first = touched.first else { continue }
            var piece = HousePiece(hunk: hunk, finding: finding(first))
            for part in touched { take(part, into: &piece) }
            pieces.append(piece)
        }
        // Where only the marks of a quotation were set otherwise, the marks are what is shown.
        for hunk in window.hunks where hunk.changesMarks {
            for part in parts where part.isStyle && touches(part, hunk) {
                pieces.append(HousePiece(hunk: Hunk(left: part.left, right: part.right), finding: finding(part)))
            }
        }
        return merged(pieces)
    }

    private func finding(_ part: Part) -> Finding? {
        guard let difference = part.difference, let kind = difference.kind else { return nil }
        return Finding(kind, difference.note, alarm: false)
    }

    private func take(_ part: Part, into piece: inout HousePiece) {
        piece.hunk.left = union(piece.hunk.left, part.left)
        piece.hunk.right = union(piece.hunk.right, part.right)
        if let mine = piece.finding, let theirs = finding(part), Self.rank(theirs.kind) > Self.rank(mine.kind) {
            piece.finding = theirs
        }
    }

    private func union(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
        if other.isEmpty {
            return one.isEmpty ? min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound) : one
        }
        if one.isEmpty, one.lowerBound < other.lowerBound || one.lowerBound > other.upperBound { return other }
        return min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
    }

    /// The class that a piece of several has: the one that a reader must see first.
    private static func rank(_ kind: EditClass) -> Int {
        switch kind {
        case .wording: 8
        case .numberStyle: 7
        case .reportingVerb: 6
        case .spelling: 5
        case .connective: 4
        case .hyphenation: 3
        case .punctuation: 2
        default: 1
        }
    }

    private func touches(_ part: Part, _ hunk: Hunk) -> Bool {
        meets(part.left, hunk.left) || meets(part.right, hunk.right)
    }

    private func meets(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        if one.isEmpty || other.isEmpty { return false }
        return one.overlaps(other)
    }

    /// Pieces that overlap are one.
    private func merged(_ pieces: [HousePiece]) -> [HousePiece] {
        var result: [HousePiece] = []
        for piece in pieces.sorted(by: {
            ($0.hunk.left.lowerBound, $0.hunk.right.lowerBound) < ($1.hunk.left.lowerBound, $1.hunk.right.lowerBound)
        }) {
            if var last = result.last,
                meets(last.hunk.left, piece.hunk.left) || meets(last.hunk.right, piece.hunk.right)
            {
                last.hunk.left = last.hunk.left.lowerBound..<max(last.hunk.left.upperBound, piece.hunk.left.upperBound)
                last.hunk.right =
                    last.hunk.right.lowerBound..<max(last.hunk.right.upperBound, piece.hunk.right.upperBound)
                if let mine = last.finding, let theirs = piece.finding, Self.rank(theirs.kind) > Self.rank(mine.kind) {
                    last.finding = theirs
                }
                result[result.count - 1] = last
            } else {
                result.append(piece)
            }
        }
        return result
    }

    /// Some of it is style: that is cut out, what is left keeps the bounds of its change.
    private func remainders() -> [HousePiece] {
        var pieces: [HousePiece] = []
        for hunk in window.hunks {
            guard !hunk.changesMarks else {
                pieces.append(HousePiece(hunk: hunk))
                continue
            }
            var rest: (left: Range<Int>, right: Range<Int>)?
            func flush() {
                guard let found = rest else { return }
                pieces.append(HousePiece(hunk: Hunk(left: found.left, right: found.right)))
                rest = nil
            }
            for part in parts {
                let left = part.left.clamped(to: hunk.left)
                let right = part.right.clamped(to: hunk.right)
                let isInside = !left.isEmpty || !right.isEmpty
                if part.isStyle, !part.isMark, touches(part, hunk) {
                    flush()
                    pieces.append(HousePiece(hunk: Hunk(left: part.left, right: part.right), finding: finding(part)))
                } else if isInside, part.isRest || part.isMark {
                    if let found = rest {
                        rest = (
                            found.left.lowerBound..<max(found.left.upperBound, left.upperBound),
                            found.right.lowerBound..<max(found.right.upperBound, right.upperBound)
                        )
                    } else {
                        rest = (left, right)
                    }
                }
            }
            flush()
        }
        return merged(pieces)
    }
}

extension HouseAtom {
    /// Whether it is a mark that may come and go.
    fileprivate var isFreeMark: Bool {
        switch value {
        case .mark, .dash, .hyphen: freedom != nil
        default: false
        }
    }

    fileprivate var isGloss: Bool {
        if case .gloss = value { return true }
        return false
    }

    /// Whether it says the same at another place of its sentence.
    fileprivate var mayMove: Bool {
        switch value {
        case .said, .age: true
        default: false
        }
    }

    fileprivate var noteOfFreedom: String {
        switch value {
        case .gloss: freedom == .wording ? "an amount in another currency" : "a conversion that computes"
        case .hyphen: "hyphens"
        case .mark, .dash: "punctuation"
        case .acronym: "an acronym in brackets"
        case .word(HouseKeys.that): "that"
        case .word where freedom == .wording: "a form of address"
        default: "written otherwise"
        }
    }
}
