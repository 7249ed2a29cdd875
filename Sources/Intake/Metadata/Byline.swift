/// The people and desks a byline names.
enum Byline {
    /// The names in the values of a field: one string may hold several, joined by commas, `and` or `;`.
    ///
    /// Addresses, dates, roles, empty strings and repetitions are left out (``BylineNames``); the order is the field's.
    static func names(inField values: [String]) -> [String] {
        var names: [String] = []
        for value in values {
            for name in BylineNames.cleaned(split(value)) where !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The names in a byline as printed, with or without `By`.
    static func split(_ text: String) -> [String] {
        let bytes = text.utf8Span.span
        var isPlain = true
        for index in 0..<bytes.count where bytes[index] >= 0x80 { isPlain = false }
        return isPlain ? BylineWords(bytes).names() : splitForeign(text)
    }

    /// The same for letters outside ASCII.
    private static func splitForeign(_ text: String) -> [String] {
        var words = text.split(whereSeparator: { $0 == " " || $0 == "\u{a0}" || $0 == "\u{feff}" || $0 == "\n" })
        while let first = words.first, first == "-" || first == "—" || first == "–" { words.removeFirst() }
        let head = words.prefix(3).joined(separator: " ").lowercased() + " "
        if let opening = openings.first(where: { head.hasPrefix($0) }) {
            words.removeFirst(opening.utf8.count(where: { $0 == 0x20 }))
        }
        var names: [String] = []
        var name: [Substring] = []
        func close() {
            let joined = name.joined(separator: " ")
            name = []
            let isAddress = joined.contains("://") || joined.hasPrefix("www.") || joined.hasPrefix("@")
            if !joined.isEmpty && !isAddress && joined.utf8.count <= 80 { names.append(joined) }
        }
        for word in words {
            if links.contains(word.lowercased()) {
                close()
                continue
            }
            let pieces = word.split(
                omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == ";" || $0 == "|" })
            for (index, piece) in pieces.enumerated() {
                if index > 0 { close() }
                if !piece.isEmpty { name.append(piece) }
            }
        }
        // A full stop at the end of a line is no part of a name, but `Jr.` keeps its own.
        if let last = name.last, last.hasSuffix("."), last.utf8.count > 3 { name[name.count - 1] = last.dropLast() }
        close()
        return names
    }

    /// Words that stand between two names.
    static let links: Set<String> = ["and", "und", "et", "y", "e", "&", "with", "en"]

    /// How a byline begins, in small letters.
    static let openings = [
        "by ", "by: ", "written by ", "story by ", "par ", "von ", "por ", "di ", "door ", "reporting by ", "from ",
    ]
}
