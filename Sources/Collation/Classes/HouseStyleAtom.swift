import TextCore
import WireModel

/// One part of a sentence as house style cannot change it: a word, a figure with its unit, a sum of money, a day, a mark.
///
/// Two ways of writing the same thing have equal values: `$5m` and `five million dollars`, `4 March` and `Mar. 4`,
/// `Gov.` and `Governor`.
struct HouseAtom {
    /// What it says.
    enum Value: Hashable {
        case word(UInt64)
        case number(Double, isOrdinal: Bool)
        case measure(Double, HouseUnit)
        case money(Double, UInt64)
        case percent(Double)
        /// Percentage points, which are not per cent.
        case points(Double)
        /// An age, with the key of `year`, `month` …
        case age(Double, UInt64)
        /// Minutes since midnight, with the key of the time zone or 0.
        case clock(Int, UInt64)
        /// Minutes on the dial, where nothing says which half of the day.
        case dial(Int)
        case day(HouseDay)
        /// A decade by its first year.
        case decade(Int)
        /// What stands between the two ends of a range.
        case to
        /// A verb of saying that takes no side.
        case said
        /// Measures or sums in brackets behind the one they repeat.
        case gloss([Value])
        /// An acronym in brackets behind the name it stands for.
        case acronym(UInt64)
        case quote, hyphen, dash
        case mark(UInt64)
    }

    var value: Value
    /// Another reading: `5m` is five million or five metres.
    var alternative: Value?
    /// Its tokens.
    var tokens: Range<Int>
    /// The class of its coming or going, where it may come and go; nil where it may not.
    var freedom: EditClass?
    /// The words that a contraction is short for, each way it may be read.
    var expansions: [[UInt64]] = []
    /// Whether it is a gloss that measures the same as what stands before it, and does not compute.
    var isMiscomputed = false
    /// Whether it is a title or rank.
    var isTitle = false
    /// Whether it is a country, a body or a war under one of its names.
    var isBody = false
    /// Whether it may be written otherwise inside a quotation, as the speaker would say it the same.
    var isSpoken = true

    init(_ value: Value, _ tokens: Range<Int>) {
        self.value = value
        self.tokens = tokens
    }

    /// Whether the two have a reading in common.
    func shares(_ other: HouseAtom) -> Bool {
        if value == other.value { return true }
        if let mine = alternative {
            if mine == other.value { return true }
            if let theirs = other.alternative, mine == theirs { return true }
        }
        if let theirs = other.alternative, theirs == value { return true }
        return false
    }

    /// The measure it is or may be read as.
    var measure: (value: Double, unit: HouseUnit)? {
        if case .measure(let value, let unit) = value { return (value, unit) }
        if case .measure(let value, let unit)? = alternative { return (value, unit) }
        return nil
    }

    /// How much an alignment gains by keeping it.
    var weight: Float {
        switch value {
        case .word(let key): Lexicon.functionWords.contains(key) ? 1 : 2.4
        case .mark, .dash, .hyphen: 0.45
        case .quote: 1
        // What may move gives way to what stays.
        case .said, .to, .age: 1.2
        default: 3
        }
    }
}

/// A unit of measure: what it measures, how many base units it is, and where its scale begins.
struct HouseUnit: Hashable {
    enum Kind: UInt8 {
        case length, speed, area, volume, mass, temperature, angle, power, energy, pressure
        /// Up to weeks, in seconds, and from months on, in months: a month has no fixed number of days.
        case time, months
    }

    var kind: Kind
    var size: Double
    var offset = 0.0

    /// The speed that a length makes in an hour.
    var perHour: HouseUnit { kind == .length ? HouseUnit(kind: .speed, size: size / 1000) : self }

    /// Whether it is a length of time.
    var isTime: Bool { kind == .time || kind == .months }

    /// A value in the base unit of the kind.
    func base(_ value: Double) -> Double { (value + offset) * size }
}

/// A day as a text names it.
struct HouseDay: Hashable {
    var year = 0
    var month = 0
    var day = 0
    /// The last day of a span of days in one month; 0 for a single day.
    var lastDay = 0
    /// 0 for Monday to 6 for Sunday; nil where no weekday is named.
    var weekday: Int?
    /// The distance from the day of writing, where the text goes by that.
    var distance: Int?
    /// `last` (−1) or `next` (1) before a weekday.
    var which = 0
    /// The key of `morning`, `night` …; 0 for the whole day.
    var part: UInt64 = 0

    /// The days it may mean, as ordinals, seen from the day of publication.
    ///
    /// News copy names the days of the week around the day of writing: a weekday is one of the six before or after.
    func candidates(from published: CalendarDay?) -> [Int] {
        if month > 0, day > 0 {
            if year > 0 { return ordinal(year).map { [$0] } ?? [] }
            guard let published else { return [] }
            let years = [published.year - 1, published.year, published.year + 1].compactMap(ordinal)
            return years.min { abs($0 - published.ordinal) < abs($1 - published.ordinal) }.map { [$0] } ?? []
        }
        guard let published else { return [] }
        if let distance { return [published.ordinal + distance] }
        guard let weekday else { return [] }
        let ahead = (weekday - published.weekday + 7) % 7
        switch which {
        case -1:
            return [published.ordinal + ahead - 7, published.ordinal + ahead - 14].filter { $0 < published.ordinal }
        case 1: return [published.ordinal + ahead, published.ordinal + ahead + 7].filter { $0 > published.ordinal }
        default: return [published.ordinal + ahead, published.ordinal + ahead - 7]
        }
    }

    private func ordinal(_ year: Int) -> Int? { CalendarDay(year: year, month: month, day: day)?.ordinal }
}

extension HouseAtom.Value {
    /// A measure of length as the speed that it makes in an hour; anything else as it is.
    var perHour: HouseAtom.Value {
        if case .measure(let value, let unit) = self { return .measure(value, unit.perHour) }
        return self
    }
}
