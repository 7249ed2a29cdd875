import WireModel

/// What Tab offers while a query is typed: the names of fields, and behind a field the values that the index knows.
public enum QueryCompletion {
    /// At most so many choices are offered.
    static let limit = 60

    /// The lines that the beginning of a query can become, the likeliest first, and how much of the line they all keep.
    ///
    /// - Parameter line: the query as far as the cursor.
    /// - Complexity: O(articles) behind a field of names, O(entities) behind `entity:`.
    public static func choices(for line: String, in snapshot: IndexSnapshot) -> (head: String, lines: [String]) {
        let (head, stem) = split(line)
        guard let sign = stem.firstIndex(where: { ":=<>".contains($0) }),
            let field = QueryField(rawValue: stem[..<sign].lowercased())
        else {
            let names = QueryField.allCases.filter { $0.rawValue.hasPrefix(stem.lowercased()) }.map(\.opening)
            return (head, names.map { head + $0 })
        }
        var valueStart = stem.index(after: sign)
        if valueStart < stem.endIndex, stem[valueStart] == "=" { valueStart = stem.index(after: valueStart) }
        let fieldHead = head + stem[..<valueStart]
        let typed = stem[valueStart...].drop { $0 == "\"" }.lowercased()
        let values = values(of: field, typed: typed, in: snapshot)
        let starting = values.filter { $0.lowercased().hasPrefix(typed) }
        let inside = values.filter { value in
            !value.lowercased().hasPrefix(typed)
                && value.lowercased().split(separator: " ").contains { $0.hasPrefix(typed) }
        }
        return (fieldHead, (starting + inside).prefix(limit).map { fieldHead + quoted($0) })
    }

    /// Whether a line goes on right behind what was completed: a field without its value.
    public static func isOpen(_ line: String) -> Bool { line.last.map { ":>=<".contains($0) } ?? false }

    /// The line as far as the term under the cursor, and that term.
    private static func split(_ line: String) -> (String, String) {
        var start = line.startIndex
        var isQuoted = false
        for place in line.indices {
            let character = line[place]
            if "\"“”".contains(character) { isQuoted.toggle() }
            if !isQuoted, character == " " || character == "(" || (character == "-" && place == start) {
                start = line.index(after: place)
            }
        }
        return (String(line[..<start]), String(line[start...]))
    }

    private static func quoted(_ value: String) -> String {
        value.contains { " ()".contains($0) } ? "\"\(value)\"" : value
    }

    // MARK: Values

    private static func values(of field: QueryField, typed: String, in snapshot: IndexSnapshot) -> [String] {
        switch field {
        case .outlet: byFrequency(snapshot.articles.lazy.map(\.outlet))
        case .agency: byFrequency(snapshot.articles.lazy.compactMap(\.agency)) + ["none"]
        case .relay: byFrequency(snapshot.articles.lazy.compactMap(\.relay)) + ["none"]
        case .lang: byFrequency(snapshot.articles.lazy.compactMap(\.language))
        case .entity: snapshot.entities.map(\.name)
        case .cluster: snapshot.clusters.map(\.id)
        case .event: snapshot.events.map(\.id)
        case .date: dates(typed, in: snapshot)
        case .is: QueryNode.State.allCases.map(\.rawValue)
        case .edit: ["alarm"] + EditClass.allCases.map(\.rawValue)
        case .headline, .take, .source, .id, .versions, .words, .cut, .alarms: []
        }
    }

    /// The distinct values, the commonest first, then by name.
    private static func byFrequency(_ values: some Sequence<String>) -> [String] {
        var counts: [String: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
    }

    /// The months something was published in, the latest first; once a month is typed, its days.
    private static func dates(_ typed: String, in snapshot: IndexSnapshot) -> [String] {
        let length = typed.utf8.count < 7 ? 7 : 10
        let days = Set(snapshot.articles.lazy.compactMap { ($0.published ?? $0.dateline?.day) })
        return Set(days.map { String($0.iso.prefix(length)) }).sorted(by: >)
    }
}
