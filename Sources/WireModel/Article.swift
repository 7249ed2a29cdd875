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
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `YYYY-MM-DD`.
    public var iso: String {
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
public struct Article: Hashable, Sendable {
    /// The record's own id where it has one, else a hash that is stable for the same content and source.
    public var id: String
    /// The path or URL it was read from.
    public var source: String
    /// Its position inside the source, from 0.
    public var record: Int
    /// Who printed it; `unknown` when nothing tells.
    public var outlet: String
    /// Who passed it on, when that is not who wrote it: `BSS` in `BSS/AFP`.
    public var relay: String?
    /// Who wrote it: the agency's short name, such as `AFP`.
    public var agency: String?
    /// What speaks for `agency`, strongest first.
    public var agencyEvidence: [Evidence]
    /// The outlet's heading, as printed.
    public var headline: String?
    /// The line under the headline.
    public var deck: String?
    /// The names in the byline.
    public var byline: [String]
    /// Place, date and agency at the head.
    public var dateline: Dateline?
    /// The day of publication.
    public var published: CalendarDay?
    /// The time of publication as given (ISO 8601), when the source has more than a day.
    public var publishedTime: String?
    /// Where the date was found: `field`, `date-line`, `dateline`, `published-line`, `meta`; `fetched` when it is
    /// only the day on which it was fetched.
    public var publishedFrom: String?
    /// The sign-off's parts, `["hs", "ceb", "pbt"]`.
    public var signoff: [String]
    /// The language as a two-letter code; nil when unknown.
    public var language: String?
    /// The address it was published under.
    public var url: String?
    /// What a wire format names besides: version, slug, urgency, notes to editors; in the order of the format.
    public var fields: [SourceField]
    /// The whole text, one paragraph a line.
    public var text: String
    /// What the stretches of `text` are: in order, not overlapping.
    public var zones: [Zone]
    /// What was wrong with the input, a sentence each.
    public var warnings: [String]

    /// Makes an article with nothing known but where it came from and what it says.
    public init(id: String, source: String, record: Int, outlet: String, text: String) {
        self.id = id
        self.source = source
        self.record = record
        self.outlet = outlet
        self.text = text
        agencyEvidence = []
        byline = []
        fields = []
        signoff = []
        zones = []
        warnings = []
    }

    /// The zones of running text, in order: paragraphs and subheads.
    public var bodyZones: [Zone] { zones.filter { $0.kind.isBody } }

    /// Paragraphs and subheads only, separated by line breaks.
    ///
    /// - Complexity: O(length of the text).
    public var body: String { bodyZones.map { text.slice($0.span) }.joined(separator: "\n") }
}
