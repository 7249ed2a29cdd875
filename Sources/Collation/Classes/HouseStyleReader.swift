import TextCore
import WireModel

/// Reads a stretch of tokens as what it says, see ``HouseAtom``.
///
/// One pass from left to right; at each token the longest reading that fits wins: a figure with its unit, a day, a time, a
/// body, a short form, else the word itself. Everything is looked up in hashed tables.
///
/// - Complexity: O(number of tokens).
struct HouseReader {
    let side: CollationSide
    let tokens: [Token]
    let range: Range<Int>
    private(set) var atoms: [HouseAtom] = []

    /// The atoms of a stretch of a side's tokens; together they hold every token of it, in order.
    static func atoms(of range: Range<Int>, in side: CollationSide) -> [HouseAtom] {
        var reader = HouseReader(side: side, range: range)
        reader.read()
        return reader.atoms
    }

    /// The figure that a token is made of.
    func digits(of token: Token) -> Digits {
        let bytes = side.bytes
        return Digits(bytes.span, token)
    }

    init(side: CollationSide, range: Range<Int>) {
        self.side = side
        self.range = range
        tokens = side.tokens
        atoms.reserveCapacity(range.count)
    }

    private mutating func read() {
        var index = range.lowerBound
        while index < range.upperBound {
            if isPlain(tokens[index]) || isIdle(index) {
                atoms.append(HouseAtom(.word(tokens[index].key), index..<index + 1))
                index += 1
                continue
            }
            let atom = atom(at: index)
            atoms.append(atom)
            index = atom.tokens.upperBound
        }
        joinRanges()
    }

    /// Whether a token is nothing but a word, as most are: in small letters and in no table.
    private func isPlain(_ token: Token) -> Bool {
        token.kind == .word && !token.isCapitalised && !HouseRoles.mayBegin(token.key)
    }

    /// Whether a token is one of the small words that open most figures and days, and what follows is neither.
    ///
    /// They are the most frequent words there are; no reading that begins with one goes on with a word that begins none.
    private func isIdle(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !token.isCapitalised, index + 1 < range.upperBound else { return false }
        let next = tokens[index + 1]
        guard isPlain(next), !HouseKeys.scales.contains(next.key) else { return false }
        switch token.key {
        case HouseKeys.the, HouseKeys.of, HouseKeys.on: return true
        case HouseKeys.a:
            return next.length > 1 && next.key != HouseKeys.couple && HouseTables.fractions[next.key] == nil
                && !HouseTables.units.isPhrase(next.key)
        default: return false
        }
    }

    private func atom(at index: Int) -> HouseAtom {
        let token = tokens[index]
        switch token.kind {
        case .punctuation:
            // Only a bar or an apostrophe may open a figure.
            if token.length == 1, !isByte(0x2d, index), !isByte(0x27, index) {
                return gloss(at: index) ?? mark(at: index)
            }
            return gloss(at: index) ?? quantity(at: index) ?? decade(at: index) ?? mark(at: index)
        case .symbol: return quantity(at: index) ?? symbol(at: index)
        case .number:
            return clock(at: index) ?? date(at: index) ?? decade(at: index) ?? quantity(at: index)
                ?? HouseAtom(.word(token.key), index..<index + 1)
        case .word: return word(at: index)
        }
    }

    private func word(at index: Int) -> HouseAtom {
        let token = tokens[index]
        // Most words are in no table.
        guard HouseRoles.mayBegin(token.key) else {
            if token.isCapitalised, side.bytes[Int(token.end) - 1] < 0x80, hasDigits(index),
                let sum = quantity(at: index)
            {
                return sum
            }
            return plainWord(at: index)
        }
        guard HouseRoles.mayBeginFigure(token.key) || token.isCapitalised && hasDigits(index) else {
            return gloss(at: index) ?? age(at: index) ?? body(at: index) ?? shortForm(at: index)
                ?? smallWord(at: index) ?? plainWord(at: index)
        }
        return date(at: index) ?? clock(at: index) ?? gloss(at: index) ?? age(at: index) ?? quantity(at: index)
            ?? decade(at: index) ?? body(at: index) ?? shortForm(at: index) ?? smallWord(at: index)
            ?? plainWord(at: index)
    }

    /// Whether a word has a digit behind its third letter at the latest, as `CHF2m` and `R26` have.
    private func hasDigits(_ index: Int) -> Bool {
        let token = tokens[index]
        let start = Int(token.start)
        guard token.length > 1 else { return false }
        return (start + 1..<min(start + 4, Int(token.end))).contains { side.bytes[$0] &- 0x30 < 10 }
    }

    private func plainWord(at index: Int) -> HouseAtom {
        let token = tokens[index]
        if token.isCapitalised {
            if let atom = initials(at: index) { return atom }
            if token.isAllCapitals || token.length == 1, let atom = roman(at: index) { return atom }
        }
        return HouseAtom(.word(token.key), index..<index + 1)
    }

    // MARK: What stands around

    func key(_ index: Int) -> UInt64 { index < range.upperBound && index >= range.lowerBound ? tokens[index].key : 0 }

    /// Whether the token at `index` is one byte, as a mark of ASCII is.
    func isByte(_ byte: UInt8, _ index: Int) -> Bool {
        guard range.contains(index), tokens[index].length == 1 else { return false }
        return side.bytes[Int(tokens[index].start)] == byte
    }

    /// Whether nothing stands between a token and the next.
    func touches(_ index: Int) -> Bool {
        index >= range.lowerBound && index + 1 < range.upperBound && tokens[index].end == tokens[index + 1].start
    }

    func isCapitalWord(_ index: Int) -> Bool {
        range.contains(index) && tokens[index].kind == .word && tokens[index].isCapitalised
    }

    /// The scalar of a token that is one scalar long; 0 for others.
    func scalar(_ index: Int) -> UInt32 {
        guard range.contains(index) else { return 0 }
        if tokens[index].length == 1 { return UInt32(side.bytes[Int(tokens[index].start)]) }
        let scalars = side.text.slice(tokens[index].span).unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return 0 }
        return first.value
    }

    /// Whether a hyphen at `index` joins the tokens on both sides of it.
    func isJoint(_ index: Int) -> Bool {
        isHyphen(index) && touches(index - 1) && touches(index)
    }

    func isHyphen(_ index: Int) -> Bool { range.contains(index) && tokens[index].key == HouseKeys.hyphen }

    /// Whether a token is a hyphen, a dash or a minus sign of one scalar.
    func isBar(_ index: Int) -> Bool {
        guard range.contains(index), tokens[index].kind != .word, tokens[index].kind != .number else { return false }
        switch scalar(index) {
        case 0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212: return true
        default: return false
        }
    }

    // MARK: Marks

    private func mark(at index: Int) -> HouseAtom {
        let token = tokens[index]
        let one = index..<index + 1
        var atom: HouseAtom
        switch token.key {
        case HunkFinder.quoteMark, HunkFinder.singleMark: return HouseAtom(.quote, one)
        case HouseKeys.hyphen, HouseKeys.dash:
            let isJoined = touches(index - 1) && touches(index) && scalar(index) != 0x2014 && scalar(index) != 0
            atom = HouseAtom(isJoined ? .hyphen : .dash, one)
            atom.freedom = isJoined ? .hyphenation : .punctuation
        case HouseKeys.stop where key(index + 1) == HouseKeys.stop && key(index + 2) == HouseKeys.stop:
            // `. . .`
            atom = HouseAtom(.mark(HouseKeys.ellipsis), index..<index + 3)
            atom.freedom = .punctuation
        default:
            atom = HouseAtom(.mark(token.key), one)
            atom.freedom = .punctuation
        }
        return atom
    }

    private func symbol(at index: Int) -> HouseAtom {
        let token = tokens[index]
        if token.length == 1, isByte(0x26, index) { return HouseAtom(.word(HouseKeys.and), index..<index + 1) }
        return HouseAtom(.word(token.key), index..<index + 1)
    }

    // MARK: Ranges

    /// Gives both ends of a range the unit of one: `$5-10 million`, `between 3 and 4 percent`.
    private mutating func joinRanges() {
        var place = 1
        while place + 1 < atoms.count {
            defer { place += 1 }
            guard atoms[place - 1].isAmount, atoms[place + 1].isAmount else { continue }
            let isBetween = place > 1 && isWord(HouseKeys.between, place - 2)
            guard isConnector(place, isBetween: isBetween) else { continue }
            let isRange = !isWord(HouseKeys.and, place) && !isWord(HouseKeys.or, place)
            if isRange || isBetween { atoms[place].value = .to }
            if isBetween { atoms[place - 2].freedom = .numberStyle }
            if isRange || isBetween { atoms[place].freedom = nil }
            share(place - 1, place + 1, isRange: isRange)
        }
    }

    private func isWord(_ key: UInt64, _ place: Int) -> Bool {
        if case .word(let word) = atoms[place].value { return word == key }
        return false
    }

    private func isConnector(_ place: Int, isBetween: Bool) -> Bool {
        switch atoms[place].value {
        case .hyphen, .dash:
            return atoms[place].tokens.count == 1 && isBar(atoms[place].tokens.lowerBound)
        case .word(let key): return key == HouseKeys.toward || key == HouseKeys.and || key == HouseKeys.or
        default: return false
        }
    }

    private mutating func share(_ first: Int, _ second: Int, isRange: Bool) {
        let (one, other) = (atoms[first].value, atoms[second].value)
        if case .number(let value, isOrdinal: false) = one {
            switch other {
            case .percent: atoms[first].value = .percent(value)
            case .points: atoms[first].value = .points(value)
            case .measure(_, let unit): atoms[first].value = .measure(value, unit)
            case .money(_, let code): atoms[first].value = .money(value, code)
            case .number(let end, isOrdinal: false) where isRange && value >= 1000 && value < 2100 && end < 100:
                // `1921-34`
                let year = value - value.truncatingRemainder(dividingBy: 100) + end
                if year > value { atoms[second].value = .number(year, isOrdinal: false) }
            default: break
            }
        } else if case .money(_, let code) = one, case .number(let value, isOrdinal: false) = other {
            atoms[second].value = .money(value, code)
        }
    }
}

extension HouseAtom {
    /// Whether it may be the end of a range.
    fileprivate var isAmount: Bool {
        switch value {
        case .number, .measure, .money, .percent, .points: true
        default: false
        }
    }
}

/// Keys of single words and marks that the readers ask for.
enum HouseKeys {
    static let hyphen = Tokenizer.tokens(of: "-").first?.key ?? 0
    static let dash = Tokenizer.tokens(of: "—").first?.key ?? 0
    /// Hyphens, dashes and the minus sign.
    static let bars: Set<UInt64> = [hyphen, dash, NormalForm.key("\u{2212}")]
    /// What parts the groups of a telephone number.
    static let groupMarks: Set<UInt64> = bars.union([NormalForm.key("+"), open, close, stop])
    static let articles: Set<UInt64> = [NormalForm.key("a"), NormalForm.key("an")]
    static let ellipsis = Tokenizer.tokens(of: "…").first?.key ?? 0
    static let stop = NormalForm.key(".")
    static let comma = NormalForm.key(",")
    static let semicolon = NormalForm.key(";")
    static let colon = NormalForm.key(":")
    static let slash = NormalForm.key("/")
    static let open = NormalForm.key("(")
    static let close = NormalForm.key(")")
    static let openSquare = NormalForm.key("[")
    static let closeSquare = NormalForm.key("]")
    static let percent = NormalForm.key("percent")
    static let per = NormalForm.key("per")
    static let cent = NormalForm.key("cent")
    static let pct = NormalForm.key("pct")
    static let percentage = NormalForm.key("percentage")
    static let point = NormalForm.key("point")
    static let points = NormalForm.key("points")
    static let toward = NormalForm.key("to")
    static let between = NormalForm.key("between")
    static let and = NormalForm.key("and")
    static let or = NormalForm.key("or")
    static let a = NormalForm.key("a")
    static let an = NormalForm.key("an")
    static let the = NormalForm.key("the")
    static let of = NormalForm.key("of")
    static let on = NormalForm.key("on")
    static let at = NormalForm.key("at")
    static let `in` = NormalForm.key("in")
    static let half = NormalForm.key("half")
    static let past = NormalForm.key("past")
    static let minus = NormalForm.key("minus")
    static let that = NormalForm.key("that")
    static let no = NormalForm.key("no")
    static let nos = NormalForm.key("nos")
    static let number = NormalForm.key("number")
    static let v = NormalForm.key("v")
    static let old = NormalForm.key("old")
    static let aged = NormalForm.key("aged")
    static let age = NormalForm.key("age")
    static let last = NormalForm.key("last")
    static let next = NormalForm.key("next")
    static let this = NormalForm.key("this")
    static let tonight = NormalForm.key("tonight")
    static let night = NormalForm.key("night")
    static let noon = NormalForm.key("noon")
    static let midday = NormalForm.key("midday")
    static let midnight = NormalForm.key("midnight")
    static let oclock = NormalForm.key("o'clock")
    static let am = NormalForm.key("am")
    static let pm = NormalForm.key("pm")
    static let hours = NormalForm.key("hours")
    static let hour = NormalForm.key("hour")
    static let hrs = NormalForm.key("hrs")
    static let local = NormalForm.key("local")
    static let time = NormalForm.key("time")
    static let s = NormalForm.key("s")
    static let year = NormalForm.key("year")
    static let dozen = NormalForm.key("dozen")
    static let couple = NormalForm.key("couple")
    static let basis = NormalForm.key("basis")
    static let out = NormalForm.key("out")
    static let scales = HouseTables.keys("hundred thousand million billion trillion dozen")
}

/// Which words may begin a reading, so that all others are passed over by one look.
enum HouseRoles {
    @inline(__always)
    static func mayBegin(_ key: UInt64) -> Bool { words.contains(key) }

    /// Whether a word may begin a figure, a day or a time by what it is; one with digits may do so for these.
    @inline(__always)
    static func mayBeginFigure(_ key: UInt64) -> Bool { figures.contains(key) }

    private static let figures: KeyTable = {
        var words = KeyTable([
            HouseKeys.a, HouseKeys.an, HouseKeys.the, HouseKeys.on, HouseKeys.half, HouseKeys.minus, HouseKeys.no,
            HouseKeys.nos, HouseKeys.number, HouseKeys.last, HouseKeys.next, HouseKeys.this, HouseKeys.tonight,
            HouseKeys.noon, HouseKeys.midday, HouseKeys.midnight, NormalForm.key("quarter"),
        ])
        words.formUnion(Numbers.units.keys.map { NormalForm.key($0) })
        words.formUnion(
            HouseTables.keys(
                """
                first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
                fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth
                eightieth ninetieth
                """))
        words.formUnion(HouseTables.months.keys)
        words.formUnion(HouseTables.weekdays.keys)
        words.formUnion(HouseTables.distances.keys)
        words.formUnion(HouseTables.decades.keys)
        words.formUnion(HouseTables.currencyPrefixes.firstKeys)
        return words
    }()

    private static let words: KeyTable = {
        var words = figures
        words.formUnion([
            HouseKeys.or, HouseKeys.of, HouseKeys.that, HouseKeys.v, HouseKeys.aged, HouseKeys.age, HouseKeys.pct,
            HouseKeys.per, HouseKeys.percent, NormalForm.key("told"), NormalForm.key("tells"),
            NormalForm.key("doctor"), NormalForm.key("ap"),
        ])
        words.formUnion(HouseTables.states.keys)
        words.formUnion(HouseTables.postalStates.keys)
        words.formUnion(HouseTables.abbreviations.keys)
        words.formUnion(HouseTables.neutralVerbs)
        words.formUnion(HouseTables.honorifics)
        words.formUnion(HouseTables.contractions.keys)
        words.formUnion(HouseTables.contrast)
        words.formUnion(HouseTables.bodies.firstKeys)
        words.formUnion(HouseTables.stateNames.firstKeys)
        return words
    }()
}
