import WireModel

/// Moments as the web writes them, in whole seconds since 1970.
enum WebTime {
    /// `2026-11-22T10:11:12Z`.
    static func iso(_ seconds: Int) -> String {
        let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date(ordinal: day))T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }

    /// Seconds of a moment that ``iso(_:)`` wrote; nil for anything else.
    static func seconds(iso text: String) -> Int? {
        guard text.utf8.count == 20, let day = CalendarDay(iso: text) else { return nil }
        return clock(text.dropFirst(11).prefix(8)).map { day.ordinal * 86_400 + $0 }
    }

    /// Seconds of `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7, the form to be sent); nil for anything else.
    static func seconds(http text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2])),
            let date = CalendarDay(year: year, month: month + 1, day: day)
        else { return nil }
        return clock(parts[4]).map { date.ordinal * 86_400 + $0 }
    }

    /// How many seconds a `Retry-After` asks to wait from `now`; nil when it cannot be read.
    static func wait(retryAfter text: String, now: Int) -> Int? {
        if let seconds = Int(text) { return seconds >= 0 ? seconds : nil }
        return seconds(http: text).map { max(0, $0 - now) }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func clock(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 3, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]), (0..<61).contains(parts[2])
        else { return nil }
        return parts[0] * 3_600 + parts[1] * 60 + parts[2]
    }

    /// The day so many days after 1970-01-01 (Howard Hinnant's `civil_from_days`).
    private static func date(ordinal: Int) -> String {
        let z = ordinal + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted + (shifted < 10 ? 3 : -9)
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return CalendarDay(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)?.iso ?? "1970-01-01"
    }
}
