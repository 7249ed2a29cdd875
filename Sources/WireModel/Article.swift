public import TextCore

/// A day of the calendar, `YYYY-MM-DD`.
public struct CalendarDay: Hashable, Sendable, Comparable {
    /// The year, as 2024.
    public var year: Int
    /// The month, 1–12.
    public var month: Int
    /// The day of the month, 1–31.
    public var day: Int

    /// Makes a day; nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads a leading `YYYY-MM-DD`, as in ISO 8601 dates and times; nil when there is none.
    public init?(iso text: some StringProtocol) {
        if let day = text.utf8.withContiguousStorageIfAvailable({ Self.numbers($0.span) }) ?? nil {
            self.init(year: day.year, month: day.month, day: day.day)
            return
        }
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The numbers of a text that begins with eight digits in the places of `YYYY-MM-DD`, as most dates are written; nil
    /// for any other.
    private static func numbers(_ text: Span<UInt8>) -> (year: Int, month: Int, day: Int)? {
        // A letter outside ASCII may be a mark on the last digit.
        guard text.count >= 10, text[4] == 0x2d, text[7] == 0x2d, text.count == 10 || text[10] < 0x80 else {
            return nil
        }
        var digits = 0
        for index in 0..<10 where index != 4 && index != 7 {
            let digit = text[index] &- 0x30
            guard digit < 10 else { return nil }
            digits = digits * 10 + Int(digit)
        }
        return (digits / 10_000, digits / 100 % 100, digits % 100)
    }

    /// `YYYY-MM-DD`.
    public var iso: String {
        if (0...9999).contains(year), (0...99).contains(month), (0...99).contains(day) {
            return String(unsafeUninitializedCapacity: 10) { buffer in
                var digits = year * 10_000 + month * 100 + day
                for index in (0..<10).reversed() {
                    if index == 4 || index == 7 {
                        buffer.initializeElement(at: index, to: 0x2d)
                    } else {
                        buffer.initializeElement(at: index, to: 0x30 + UInt8(truncatingIfNeeded: digits % 10))
                        digits /= 10
                    }
                }
                return 10
            }
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-" + two(month) + "-" + two(day)
    }

    /// Days since 1970-01-01, negative before (Howard Hinnant's `days_from_civil`).
    public var ordinal: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 }

    /// Order of the calendar.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.ordinal < right.ordinal }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

/// What speaks for an attribution to an agency, a date or an outlet, and where it stands.
public struct Evidence: Hashable, Sendable {
    /// The kind of sign: `relay-tag`, `dateline`, `tail`, `sign-off`, `self-name`, `byline`, `rights-line`, `shared-text`.
    public var kind: String
    /// Where it stands in the article's text; nil when it stands outside (a field of the record, another version).
    public var span: TextSpan?

    /// Makes a piece of evidence.
    public init(kind: String, span: TextSpan?) {
        self.kind = kind
        self.span = span
    }
}

/// Place, date and agency at the head of a story.
public struct Dateline: Hashable, Sendable {
    /// The place as printed, such as `SEOUL`; nil when the line has none.
    public var place: String?
    /// The day it names, the year taken from elsewhere when the line lacks it; nil when it names none.
    public var day: CalendarDay?
    /// Where it stands in the article's text.
    public var span: TextSpan

    /// Makes a dateline.
    public init(place: String?, day: CalendarDay?, span: TextSpan) {
        self.place = place
        self.day = day
        self.span = span
    }
}

/// Something the source itself names and for which an article has no place of its own.
public struct SourceField: Hashable, Sendable {
    /// What it is: `version`, `slug`, `urgency`, `status`, `note` (to editors), `provider`, `dateline`, `located`,
    /// `keywords`, `category`, `kind`, `fetched` (when it was, by an archive or `stet fetch`).
    public var name: String
    /// Its value as given.
    public var value: String

    /// Makes a field.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// One outlet's printed text, with its zones and metadata: the unit of ingest.
///
/// What is known of it lies in one place that copies share until one of them is changed, so that columns of a hundred
/// thousand articles are copied as quickly as columns of numbers.
public struct Article: Hashable, Sendable {
    /// All that is known, alone in an array: an array is copied when it is written to.
    private var own: [Fields]

    private struct Fields: Hashable, Sendable {
        var id: String
        var source: String
        var record: Int
        var outlet: String
        var relay: String?
        var agency: String?
        var agencyEvidence: [Evidence]
        var headline: String?
        var deck: String?
        var byline: [String]
        var dateline: Dateline?
        var published: CalendarDay?
        var publishedTime: String?
        var publishedFrom: String?
        var signoff: [String]
        var language: String?
        var url: String?
        var fields: [SourceField]
        var text: String
        var zones: [Zone]
        var warnings: [String]
    }

    /// Makes an article with nothing known but where it came from and what it says.
    public init(id: String, source: String, record: Int, outlet: String, text: String) {
        own = [
            Fields(
                id: id, source: source, record: record, outlet: outlet, agencyEvidence: [], byline: [], signoff: [],
                fields: [], text: text, zones: [], warnings: [])
        ]
    }

    /// The record's own id where it has one, else a hash that is stable for the same content and source.
    public var id: String {
        get { own[0].id }
        _modify { yield &own[0].id }
    }

    /// The path or URL it was read from.
    public var source: String {
        get { own[0].source }
        _modify { yield &own[0].source }
    }

    /// Its position inside the source, from 0.
    public var record: Int {
        get { own[0].record }
        _modify { yield &own[0].record }
    }

    /// Who printed it; `unknown` when nothing tells.
    public var outlet: String {
        get { own[0].outlet }
        _modify { yield &own[0].outlet }
    }

    /// Who passed it on, when that is not who wrote it: `BSS` in `BSS/AFP`.
    public var relay: String? {
        get { own[0].relay }
        _modify { yield &own[0].relay }
    }

    /// Who wrote it: the agency's short name, such as `AFP`.
    public var agency: String? {
        get { own[0].agency }
        _modify { yield &own[0].agency }
    }

    /// What speaks for `agency`, strongest first.
    public var agencyEvidence: [Evidence] {
        get { own[0].agencyEvidence }
        _modify { yield &own[0].agencyEvidence }
    }

    /// The outlet's heading, as printed.
    public var headline: String? {
        get { own[0].headline }
        _modify { yield &own[0].headline }
    }

    /// The line under the headline.
    public var deck: String? {
        get { own[0].deck }
        _modify { yield &own[0].deck }
    }

    /// The names in the byline.
    public var byline: [String] {
        get { own[0].byline }
        _modify { yield &own[0].byline }
    }

    /// Place, date and agency at the head.
    public var dateline: Dateline? {
        get { own[0].dateline }
        _modify { yield &own[0].dateline }
    }

    /// The day of publication.
    public var published: CalendarDay? {
        get { own[0].published }
        _modify { yield &own[0].published }
    }

    /// The time of publication as given (ISO 8601), when the source has more than a day.
    public var publishedTime: String? {
        get { own[0].publishedTime }
        _modify { yield &own[0].publishedTime }
    }

    /// Where the date was found: `field`, `date-line`, `dateline`, `published-line`, `meta`; `fetched` when it is
    /// only the day on which it was fetched.
    public var publishedFrom: String? {
        get { own[0].publishedFrom }
        _modify { yield &own[0].publishedFrom }
    }

    /// The sign-off's parts, `["hs", "ceb", "pbt"]`.
    public var signoff: [String] {
        get { own[0].signoff }
        _modify { yield &own[0].signoff }
    }

    /// The language as a two-letter code; nil when unknown.
    public var language: String? {
        get { own[0].language }
        _modify { yield &own[0].language }
    }

    /// The address it was published under.
    public var url: String? {
        get { own[0].url }
        _modify { yield &own[0].url }
    }

    /// What a wire format names besides: version, slug, urgency, notes to editors; in the order of the format.
    public var fields: [SourceField] {
        get { own[0].fields }
        _modify { yield &own[0].fields }
    }

    /// The whole text, one paragraph a line.
    public var text: String {
        get { own[0].text }
        _modify { yield &own[0].text }
    }

    /// What the stretches of `text` are: in order, not overlapping.
    public var zones: [Zone] {
        get { own[0].zones }
        _modify { yield &own[0].zones }
    }

    /// What was wrong with the input, a sentence each.
    public var warnings: [String] {
        get { own[0].warnings }
        _modify { yield &own[0].warnings }
    }

    /// The zones of running text, in order: paragraphs and subheads.
    public var bodyZones: [Zone] { zones.filter { $0.kind.isBody } }

    /// Paragraphs and subheads only, separated by line breaks.
    ///
    /// - Complexity: O(length of the text).
    public var body: String { bodyZones.map { text.slice($0.span) }.joined(separator: "\n") }
}
