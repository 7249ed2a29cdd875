/// The fields a query can ask for; the raw value is the name before the colon.
public enum QueryField: String, CaseIterable, Sendable {
    case outlet, agency, relay, entity, headline, date, cluster, event, take, lang, source, id, versions, words, cut,
        edit, alarms, `is`

    /// What it asks for, in a few words.
    public var help: String {
        switch self {
        case .outlet: "the outlet's name holds this"
        case .agency: "the agency that wrote it, or none"
        case .relay: "who passed it on, or none"
        case .entity: "it names this person, organisation or place"
        case .headline: "words of the headline"
        case .date: "the day, month, year or range it was published in"
        case .cluster: "the versions of one story"
        case .event: "the articles of one event"
        case .take: "the number of the dispatch within its story"
        case .lang: "the language, as two letters"
        case .source: "the path or address holds this"
        case .id: "the article with this id"
        case .versions: "how many versions its story has"
        case .words: "how many words its body has"
        case .cut: "how much of the base it leaves out, in per cent"
        case .edit: "it changed something of this class against the base, or of substance: edit:alarm"
        case .alarms: "how many changes of substance it has against the base"
        case .is:
            "clustered, single, base, identical, cut, edited, rewritten, other-take; starred, read, unread, noted, pinned"
        }
    }

    /// A term that uses it.
    public var example: String {
        switch self {
        case .outlet: "outlet:bssnews"
        case .agency: "agency:AFP"
        case .relay: "relay:BSS"
        case .entity: "entity:\"South Korea\""
        case .headline: "headline:summit"
        case .date: "date:2024-09.."
        case .cluster: "cluster:c1"
        case .event: "event:e1"
        case .take: "take:2"
        case .lang: "lang:en"
        case .source: "source:saved/monday"
        case .id: "id:np-003"
        case .versions: "versions>=3"
        case .words: "words>500"
        case .cut: "cut>50%"
        case .edit: "edit:quote"
        case .alarms: "alarms>2"
        case .is: "is:clustered"
        }
    }

    /// Whether its values are numbers, which can be compared with `>`, `>=`, `<`, `<=` and `=`.
    public var isNumeric: Bool {
        switch self {
        case .take, .versions, .words, .cut, .alarms: true
        default: false
        }
    }

    /// The field as Tab writes it, ready for its value.
    var opening: String { rawValue + (self == .take || !isNumeric ? ":" : self == .versions ? ">=" : ">") }
}

/// The query language in words.
public enum QueryLanguage {
    /// The paragraph that help texts share.
    public static var help: String {
        let width = QueryField.allCases.map(\.example.count).max() ?? 0
        let fields = QueryField.allCases.map { field in
            let name = "  \(field.example)\(String(repeating: " ", count: width - field.example.count + 2))"
            return name + wrapped(field.help, from: name.count)
        }
        return """
            Terms stand side by side, or with AND, OR, NOT (in capitals) and brackets between; -term leaves out. Fields:
            \(fields.joined(separator: "\n"))
            Dates are days, months or years (2024-09-06, 2024-09, 2024) or ranges of them: 2024-09-01..2024-09-06, 2024-09.., \
            ..2023. Values with blanks stand in quotation marks.
            """
    }

    /// Words as lines of 79 columns, all of which begin at a column.
    private static func wrapped(_ text: String, from column: Int) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if column + line.count + 1 + word.count < 80 {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n" + String(repeating: " ", count: column))
    }
}
