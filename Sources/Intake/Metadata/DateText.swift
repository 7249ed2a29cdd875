import WireModel

/// The day, and the time where there is one, that a field or a line names.
struct DateText: Hashable, Sendable {
    /// The day.
    var day: CalendarDay
    /// ISO 8601 with what was given of seconds and zone; nil when only a day was given.
    var time: String?

    /// 0 for a day, 1 for a time without a zone, 2 for a time with one.
    var precision: Int {
        guard let time else { return 0 }
        return time.hasSuffix("Z") || time.dropFirst(11).contains { $0 == "+" || $0 == "-" } ? 2 : 1
    }

    /// Reads ISO 8601 and its relatives (`2024-09-06 10:12:00`, `20240906T101200Z`), RFC 822, dates in words, and
    /// `06.09.2024`. `06/09/2024` is read only when one number is too big for a month. Nil when nothing fits.
    init?(_ text: String) {
        let whole = text.utf8Span.span
        let span = whole.extracting(0..<min(whole.count, 120))
        let range = Blank.trimmed(span)
        guard let found = Self.read(span.extracting(range)) else { return nil }
        self = found
    }

    /// Reads seconds, or milliseconds, since 1970; nil outside 1990–2100.
    init?(epoch: Double) {
        let seconds = epoch > 1e11 ? epoch / 1_000 : epoch
        guard seconds >= 631_152_000, seconds < 4_102_444_800 else { return nil }
        let total = Int(seconds)
        guard let day = Self.day(ordinal: total / 86_400) else { return nil }
        let rest = total % 86_400
        self.day = day
        time = day.iso + "T" + Self.clock(rest / 3_600, rest / 60 % 60, rest % 60) + "Z"
    }

    private init(day: CalendarDay, time: String?) {
        self.day = day
        self.time = time
    }

    private static func read(_ text: Span<UInt8>) -> DateText? {
        if let iso = readISO(text) { return iso }
        if let phrase = DatePhrase.first(in: text), let day = phrase.resolved(near: nil) {
            // `Nov. 18, 2023, 9:24 p.m. ET`, and `01:38 PM IST Nov 20, 2019`.
            var clock: Clock?
            if phrase.range.upperBound < text.count { clock = Clock(text, from: phrase.range.upperBound) }
            if clock == nil, phrase.range.lowerBound > 3 {
                clock = Clock(text.extracting(0..<phrase.range.lowerBound), from: 0)
            }
            return DateText(day: day, time: clock.map { day.iso + "T" + $0.iso })
        }
        return readNumeric(text)
    }

    private static func readISO(_ text: Span<UInt8>) -> DateText? {
        func number(_ from: Int, _ count: Int) -> Int? {
            guard from + count <= text.count else { return nil }
            var value = 0
            for index in from..<(from + count) {
                guard ByteText.isDigit(text[index]) else { return nil }
                value = value * 10 + Int(text[index] - 0x30)
            }
            return value
        }
        guard let year = number(0, 4), year >= 1_000 else { return nil }
        var length = 8
        var month = number(4, 2)
        var date = number(6, 2)
        if text.count >= 10, text[4] == text[7], text[4] == 0x2d || text[4] == 0x2f || text[4] == 0x2e {
            length = 10
            month = number(5, 2)
            date = number(8, 2)
        }
        guard let month, let date, let day = CalendarDay(year: year, month: month, day: date) else { return nil }
        guard length < text.count else { return DateText(day: day, time: nil) }
        // A longer run of digits is some number, not a date.
        if ByteText.isDigit(text[length]) { return nil }
        let clock = Clock(text, from: length)
        return DateText(day: day, time: clock.map { day.iso + "T" + $0.iso })
    }

    /// `06.09.2024` and `13/09/2024`.
    private static func readNumeric(_ text: Span<UInt8>) -> DateText? {
        var numbers: [Int] = []
        var mark: UInt8?
        var value: Int?
        for index in 0...min(text.count, 11) {
            let byte = index < text.count ? text[index] : 0x20
            if ByteText.isDigit(byte) {
                value = (value ?? 0) * 10 + Int(byte - 0x30)
            } else {
                guard let number = value else { return nil }
                numbers.append(number)
                value = nil
                if numbers.count == 3 { break }
                guard byte == 0x2e || byte == 0x2f, mark == nil || mark == byte else { return nil }
                mark = byte
            }
        }
        guard numbers.count == 3, (1900...2100).contains(numbers[2]) else { return nil }
        let isDayFirst = mark == 0x2e || numbers[0] > 12
        guard isDayFirst || numbers[1] > 12 else { return nil }
        let day = CalendarDay(
            year: numbers[2], month: numbers[isDayFirst ? 1 : 0], day: numbers[isDayFirst ? 0 : 1])
        return day.map { DateText(day: $0, time: nil) }
    }

    /// The day so many days after 1970-01-01 (Howard Hinnant's `civil_from_days`).
    private static func day(ordinal: Int) -> CalendarDay? {
        let shifted = ordinal + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return CalendarDay(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    fileprivate static func clock(_ hour: Int, _ minute: Int, _ second: Int?) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return two(hour) + ":" + two(minute) + (second.map { ":" + two($0) } ?? "")
    }
}

/// A time of day with its zone.
private struct Clock {
    var iso: String

    /// The first `HH:MM[:SS]` (or `HHMM` after a `T`) at or after `start`, with `a.m.` or `p.m.` and the zone behind it.
    init?(_ text: Span<UInt8>, from start: Int) {
        var numbers: [Int] = []
        var index = start
        let isCompact = start < text.count && text[start] | 0x20 == 0x74
        while index < text.count, !ByteText.isDigit(text[index]) {
            // `by John, 3 comments` is no time: only blanks, commas, `T`, `at` and marks may stand before it.
            guard index - start < 12 else { return nil }
            index += 1
        }
        while numbers.count < 3, index < text.count, ByteText.isDigit(text[index]) {
            var value = Int(text[index] - 0x30)
            index += 1
            if index < text.count, ByteText.isDigit(text[index]) {
                value = value * 10 + Int(text[index] - 0x30)
                index += 1
            } else if !numbers.isEmpty {
                return nil
            }
            numbers.append(value)
            if index + 1 < text.count, text[index] == 0x3a || (text[index] == 0x2e && numbers.count == 1),
                ByteText.isDigit(text[index + 1])
            {
                index += 1
            } else if !(isCompact && index < text.count && ByteText.isDigit(text[index])) {
                break
            }
        }
        if index < text.count, text[index] == 0x2e {
            var after = index + 1
            while after < text.count, ByteText.isDigit(text[after]) { after += 1 }
            if after > index + 1 { index = after }
        }
        let half = Self.half(text, &index)
        if half != nil, numbers.count == 1 { numbers.append(0) }
        guard numbers.count >= 2, numbers[0] < 24, numbers[1] < 60 else { return nil }
        if let half, (1...12).contains(numbers[0]) { numbers[0] = numbers[0] % 12 + half }
        let second = numbers.count > 2 && numbers[2] < 60 ? numbers[2] : nil
        iso = DateText.clock(numbers[0], numbers[1], second) + Self.zone(text, from: index)
    }

    /// 0 for `a.m.`, 12 for `p.m.` at `index`, which moves behind it; nil where neither stands.
    private static func half(_ text: Span<UInt8>, _ index: inout Int) -> Int? {
        var place = index
        while place < text.count, text[place] == 0x20 { place += 1 }
        guard place + 1 < text.count else { return nil }
        let first = ByteText.lowered(text[place])
        guard first == 0x61 || first == 0x70 else { return nil }
        place += text[place + 1] == 0x2e ? 2 : 1
        guard place < text.count, ByteText.lowered(text[place]) == 0x6d else { return nil }
        place += 1
        if place < text.count, text[place] == 0x2e { place += 1 }
        guard place >= text.count || !ByteText.isWordByte(text[place]) else { return nil }
        index = place
        return first == 0x70 ? 12 : 0
    }

    private static func zone(_ text: Span<UInt8>, from start: Int) -> String {
        var index = start
        while index < text.count, text[index] == 0x20 || text[index] == 0x28 { index += 1 }
        guard index < text.count else { return "" }
        if text[index] == 0x2b || text[index] == 0x2d {
            var digits: [UInt8] = []
            let sign = text[index] == 0x2b ? "+" : "-"
            index += 1
            while index < text.count, digits.count < 4, ByteText.isDigit(text[index]) || text[index] == 0x3a {
                if text[index] != 0x3a { digits.append(text[index]) }
                index += 1
            }
            guard digits.count == 4 || digits.count == 2 else { return "" }
            if digits.count == 2 { digits += [0x30, 0x30] }
            return sign + String(decoding: digits[..<2], as: UTF8.self) + ":"
                + String(decoding: digits[2...], as: UTF8.self)
        }
        var word: [UInt8] = []
        while index < text.count, word.count < 6, ByteText.isUpper(text[index]) {
            word.append(text[index])
            index += 1
        }
        let name = String(decoding: word, as: UTF8.self)
        // `GMT+0000` as JavaScript prints it.
        if name == "GMT" || name == "UTC", index < text.count, text[index] == 0x2b || text[index] == 0x2d {
            return zone(text, from: index)
        }
        return zones[name] ?? ""
    }

    /// The zones that English pages name, as far as their letters say how far from Greenwich they are: `ET` and `PT` do
    /// not say whether it is summer.
    private static let zones: [String: String] = [
        "Z": "Z", "GMT": "Z", "UTC": "Z", "UT": "Z", "WET": "Z", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00",
        "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "AKST": "-09:00",
        "AKDT": "-08:00", "HST": "-10:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00",
        "EEST": "+03:00", "MSK": "+03:00", "IST": "+05:30", "PKT": "+05:00", "SGT": "+08:00", "HKT": "+08:00",
        "JST": "+09:00", "KST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00",
        "SAST": "+02:00", "WAT": "+01:00", "EAT": "+03:00", "AMT": "+04:00",
    ]
}
