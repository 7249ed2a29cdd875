import TextCore

/// What a phrase amounts to when house style is taken off: its words with numbers as values, contractions written out,
/// hyphens and articles of measure gone.
struct PhraseValue {
    /// One part: a word, a number, or a unit.
    enum Atom: Hashable {
        case word(UInt64)
        case number(Double, ordinal: Bool)
        case currency(String)
        case unit(Lexicon.Unit)
        /// Minutes since midnight.
        case clock(Int)

        /// Whether it is a unit of measure.
        var isUnit: Bool {
            if case .unit = self { return true }
            return false
        }
    }

    var atoms: [Atom] = []
    /// Whether a number is among them.
    var hasNumber = false

    /// Reads the phrase of a hunk.
    ///
    /// - Parameter readsMetres: whether an `m` behind a figure stands for metres; millions otherwise.
    init(_ view: HunkView, readsMetres: Bool = false) {
        let side = view.side
        var index = view.range.lowerBound
        while index < view.range.upperBound {
            let token = side.tokens[index]
            if let clock = ClockTime(at: index, in: view) {
                atoms.append(.clock(clock.minutes))
                hasNumber = true
                index += clock.tokens
                continue
            }
            if token.kind == .number, let measure = GluedMeasure(side.word(index)), readsMetres || measure.ending != "m"
            {
                atoms += [.number(measure.value, ordinal: false), .unit(measure.unit)]
                hasNumber = true
                index += 1
                continue
            }
            if let unit = UnitPhrase.unit(at: index, in: side.tokens, end: view.range.upperBound) {
                atoms.append(.unit(unit.unit))
                index += unit.tokens
                continue
            }
            if let number = Numbers.value(at: index, in: side.tokens, of: side.text),
                index + number.tokens <= view.unit.upperBound,
                number.value != 1 || token.kind == .number || number.tokens > 1
            {
                atoms.append(.number(number.value, ordinal: number.isOrdinal))
                hasNumber = true
                index += number.tokens
                continue
            }
            // Inside a quotation a contraction is what the speaker said.
            append(token, word: view.side.word(index), isQuoted: side.isQuoted[index])
            index += 1
        }
        // `5 million dollars` and `$5 million` put the currency on different sides of the figure.
        let money = atoms.filter(Self.isCurrency)
        if !money.isEmpty { atoms = atoms.filter { !Self.isCurrency($0) } + money }
    }

    private mutating func append(_ token: Token, word: String, isQuoted: Bool) {
        if !isQuoted, let full = Lexicon.contractions[token.key] {
            atoms += full.map { .word($0) }
        } else if let name = Self.currencies[word.lowercased()] {
            if !name.isEmpty { atoms.append(.currency(name)) }
        } else if token.kind == .punctuation {
            return
        } else if token.key == Self.per || token.key == Self.and {
            return
        } else if token.key == Self.cent || token.key == Self.pct {
            atoms.append(.word(Self.percent))
        } else {
            atoms.append(.word(token.key))
        }
    }

    private static func isCurrency(_ atom: Atom) -> Bool {
        if case .currency = atom { return true }
        return false
    }

    private static let per = NormalForm.key("per")
    private static let and = NormalForm.key("and")
    private static let cent = NormalForm.key("cent")
    private static let pct = NormalForm.key("pct")
    static let percent = NormalForm.key("percent")
    private static let currencies: [String: String] = [
        "$": "dollar", "us$": "dollar", "dollars": "dollar", "dollar": "dollar", "usd": "dollar", "€": "euro",
        "euros": "euro", "euro": "euro", "eur": "euro", "£": "pound", "gbp": "pound", "¥": "yen", "yen": "yen",
        // `US$5` is `$5`.
        "us": "",
    ]
}

/// Figures with their units in a phrase.
struct Measure: Hashable {
    var value: Double
    var unit: Lexicon.Unit?

    /// The measures of a phrase, looking one unit word past its end.
    static func all(in view: HunkView) -> [Measure] {
        var result: [Measure] = []
        var index = view.range.lowerBound
        while index < view.range.upperBound {
            if view.side.tokens[index].kind != .word, let glued = GluedMeasure(view.side.word(index)),
                glued.ending != "m"
            {
                result.append(Measure(value: glued.value, unit: glued.unit))
                index += 1
                continue
            }
            guard let number = Numbers.value(at: index, in: view.side.tokens, of: view.side.text) else {
                index += 1
                continue
            }
            index += number.tokens
            var unit: Lexicon.Unit?
            var next = index
            while next < view.unit.upperBound, next < index + 3, unit == nil {
                unit = UnitPhrase.unit(at: next, in: view.side.tokens, end: view.unit.upperBound)?.unit
                if view.side.tokens[next].kind == .number { break }
                next += 1
            }
            result.append(Measure(value: number.value, unit: unit))
        }
        return result
    }

    /// Whether the two say the same in different units, within the rounding that print allows (6 %).
    func converts(to other: Measure) -> Bool {
        guard let mine = unit, let theirs = other.unit, mine.kind == theirs.kind, mine != theirs else { return false }
        let here = (value + mine.offset) * mine.size
        let there = (other.value + theirs.offset) * theirs.size
        return abs(here - there) <= 0.06 * max(abs(here), abs(there))
    }
}
