import TextCore
import WireModel

extension QueryParser {
    /// A field with its value; nil, and nothing read, when no field stands here.
    mutating func field() throws(QueryError) -> QueryNode? {
        let start = offset
        var end = start
        while end < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[end] | 0x20) { end += 1 }
        guard end > start, let sign = sign(at: end) else { return nil }
        let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
        let valueStart = end + sign.rawValue.utf8.count
        guard let field = QueryField(rawValue: name) else {
            // `said:` at the end of a sentence is a word, `said:x` a mistake; `alarm>2` is one, `x>y` is not.
            let suggestion = Self.suggestion(for: name)
            guard sign == .colon || suggestion != nil, valueStart < bytes.count, !Self.isBlank(bytes[valueStart]) else {
                return nil
            }
            throw QueryError(
                offset: start, problem: .unknownField(name, suggestion: suggestion),
                expected: "one of " + QueryField.allCases.map(\.rawValue).joined(separator: ", "))
        }
        if sign != .colon, sign != .equal, !field.isNumeric, field != .date {
            throw QueryError(
                offset: end, problem: .badComparison(field: name, sign: sign.rawValue), expected: field.example)
        }
        advance(to: valueStart)
        let value = try value()
        guard !value.isEmpty else {
            let found = valueStart < bytes.count ? String(decoding: bytes[valueStart...].prefix(1), as: UTF8.self) : nil
            throw QueryError(
                offset: valueStart, problem: .unexpected(found: found), expected: "a value, as in \(field.example)")
        }
        guard let node = Self.node(field, sign, value) else {
            throw QueryError(
                offset: valueStart, problem: .badValue(field: name, value: value),
                expected: Self.expectation(for: field))
        }
        return node
    }

    private func sign(at offset: Int) -> QueryNode.Comparison? {
        QueryNode.Comparison.allCases.first { bytes[offset...].starts(with: $0.rawValue.utf8) }
    }

    /// What a field with a value means; nil when it cannot have this value.
    private static func node(_ field: QueryField, _ sign: QueryNode.Comparison, _ value: String) -> QueryNode? {
        switch field {
        case .outlet, .agency, .relay, .cluster, .event, .lang, .source: return .name(field, value.lowercased())
        case .id: return .name(field, value)
        case .entity: return keys(of: value).map { .entity($0, id: value.lowercased()) }
        case .headline: return keys(of: value).map { .headline($0) }
        case .date: return days(value, sign).map { .days($0) }
        case .take, .versions, .words, .alarms, .cut:
            let digits = field == .cut && value.hasSuffix("%") ? value.dropLast() : value[...]
            guard let number = Int(digits), number >= 0 else { return nil }
            return .number(field, sign, Double(number))
        case .edit:
            let name = value.lowercased()
            if name == "alarm" { return .edit(nil) }
            return EditClass(rawValue: name).map { .edit($0) }
        case .is: return QueryNode.State(rawValue: value.lowercased()).map { .state($0) }
        }
    }

    private static func expectation(for field: QueryField) -> String {
        switch field {
        case .date: "a day, month or year such as 2024-09-06, 2024-09 or 2024, or a range of them with '..'"
        case .cut: "a number of per cent, as in cut>50%"
        case .edit: "alarm, or one of " + EditClass.allCases.map(\.rawValue).joined(separator: ", ")
        case .is: "one of " + QueryNode.State.allCases.map(\.rawValue).joined(separator: ", ")
        case _ where field.isNumeric: "a whole number, as in \(field.example)"
        default: "words, as in \(field.example)"
        }
    }

    // MARK: Dates

    /// The days a value stands for: `2024`, `2024-09`, `2024-09-06`, `A..B`, `A..`, `..B`, also behind `>=` and its like.
    static func days(_ value: String, _ sign: QueryNode.Comparison) -> ClosedRange<Int>? {
        let (first, last) = (Int.min, Int.max)
        if let dots = value.firstRange(of: "..") {
            guard sign == .colon || sign == .equal else { return nil }
            let (from, to) = (value[..<dots.lowerBound], value[dots.upperBound...])
            guard !from.isEmpty || !to.isEmpty else { return nil }
            guard let start = from.isEmpty ? first : period(from)?.lowerBound,
                let end = to.isEmpty ? last : period(to)?.upperBound, start <= end
            else { return nil }
            return start...end
        }
        guard let period = period(value[...]) else { return nil }
        switch sign {
        case .colon, .equal: return period
        case .atLeast: return period.lowerBound...last
        case .more: return (period.upperBound + 1)...last
        case .atMost: return first...period.upperBound
        case .less: return first...(period.lowerBound - 1)
        }
    }

    private static func period(_ text: Substring) -> ClosedRange<Int>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            parts[0].count == 4, parts.dropFirst().allSatisfy({ (1...2).contains($0.count) })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        switch numbers.count {
        case 3: return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]).map { $0.ordinal...$0.ordinal }
        case 2:
            guard let first = CalendarDay(year: numbers[0], month: numbers[1], day: 1) else { return nil }
            let last = (28...31).reversed().lazy.compactMap {
                CalendarDay(year: numbers[0], month: numbers[1], day: $0)
            }.first
            return first.ordinal...(last ?? first).ordinal
        default:
            guard let first = CalendarDay(year: numbers[0], month: 1, day: 1),
                let last = CalendarDay(year: numbers[0], month: 12, day: 31)
            else { return nil }
            return first.ordinal...last.ordinal
        }
    }

    // MARK: Suggestions

    /// The field whose name is nearest, when one is near: two letters wrong at most.
    private static func suggestion(for name: String) -> String? {
        let aliases = [
            "language": "lang", "title": "headline", "published": "date", "day": "date", "publisher": "outlet",
            "person": "entity", "place": "entity", "org": "entity", "length": "words", "story": "cluster",
            "site": "outlet",
        ]
        if let alias = aliases[name] { return alias }
        let near = QueryField.allCases.map { ($0.rawValue, distance(name, $0.rawValue)) }.min { $0.1 < $1.1 }
        guard let near, near.1 <= 2, near.1 < near.0.count else { return nil }
        return near.0
    }

    /// How many letters must be added, removed or replaced (Levenshtein).
    private static func distance(_ one: String, _ other: String) -> Int {
        let second = Array(other.utf8)
        var row = Array(0...second.count)
        for (i, a) in one.utf8.prefix(40).enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, b) in second.enumerated() {
                let up = row[j + 1]
                row[j + 1] = min(min(up, row[j]) + 1, corner + (a == b ? 0 : 1))
                corner = up
            }
        }
        return row[second.count]
    }
}
