/// Lines that credit an agency for the story.
enum CreditLine {
    /// The agency of a line that is its name and little else: `AFP`, `Anadolu Agency WORLD`, `Source: Reuters`, `AFP/London`.
    static func agency(_ text: String) -> String? {
        var rest = Substring(text.trimmingBlanks())
        if let first = rest.utf8.first, "SQFBb".utf8.contains(first) {
            for opening in ["Source: ", "Source:", "Sources: ", "Quelle: ", "Fuente: ", "By ", "by ", "BY "]
            where rest.hasPrefix(opening) {
                rest = rest.dropFirst(opening.count)
            }
        }
        while let last = rest.last, last == "." || last == "-" || last == "|" || last == " " || last == ")" {
            rest = rest.dropLast()
        }
        while let first = rest.first, first == "(" || first == "-" || first == "—" || first == "–" || first == " " {
            rest = rest.dropFirst()
        }
        guard rest.utf8.count >= 2, rest.utf8.count <= 60 else { return nil }
        if let known = exact(String(rest)) { return known }
        // A section or a second agency behind the name, in capitals: `Anadolu Agency WORLD`.
        let words = words(of: rest)
        for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
            let name = words.prefix(count).joined(separator: " ")
            guard let known = exact(name) else { continue }
            let others = words.dropFirst(count).filter {
                $0 != "and" && $0 != "with" && $0 != "agencies" && $0 != "Agencies"
            }
            if others.allSatisfy({ $0 == $0.uppercased() || exact(String($0)) != nil }) { return known }
        }
        return nil
    }

    /// The words between blanks, strokes, commas and ampersands.
    private static func words(of text: Substring) -> [Substring] {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return text.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "|" || $0 == "," || $0 == "&" })
        }
        return text.utf8.split { $0 == 0x20 || $0 == 0x2f || $0 == 0x7c || $0 == 0x2c || $0 == 0x26 }
            .map { Substring($0) }
    }

    /// A known agency by its exact name: small words such as `pa` and `aa` are none.
    private static func exact(_ name: String) -> String? {
        guard let known = Agencies.known(name) else { return nil }
        let isLong = name.contains(" ") || name.utf8.count > 4
        return name == known || name == name.uppercased() && name.utf8.count >= 2 || isLong ? known : nil
    }

    /// The agency that a line at the foot gives away: `Enditem`, `==Kyodo`, `(With PTI inputs)`, `AP-WF-02-20-16 0337GMT<`.
    static func tailAgency(_ text: String) -> String? {
        let line = text.trimmingBlanks()
        let lower = line.lowercased()
        if lower == "enditem" || lower == "enditem." { return "Xinhua" }
        if lower.hasPrefix("==kyodo") { return "Kyodo" }
        if lower.hasPrefix("ap-wf-") || lower.hasPrefix("^ap-wf-") { return "AP" }
        if lower.hasPrefix("^bc-") || lower.hasPrefix("bc-ap") { return "AP" }
        if lower.hasPrefix("associated press writer") || lower.hasPrefix("associated press journalist")
            || lower.hasPrefix("associated press reporter") || lower.hasPrefix("ap writer")
        {
            return "AP"
        }
        if lower.hasPrefix("anadolu agency website contains only") { return "Anadolu" }
        if lower.hasPrefix("our standards: the thomson reuters trust") { return "Reuters" }
        if isDpaTail(line) { return "dpa" }
        if line.hasPrefix("("), line.utf8.count <= 60 {
            let inside = line.dropFirst().prefix { $0 != ")" }
            let words = inside.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "." })
            if lower.hasPrefix("(with ") {
                for word in words.dropFirst() { if let known = exact(String(word)) { return known } }
            } else if words.count <= 2, let first = words.first, line.utf8.count <= 20 {
                return exact(String(first))
            }
        }
        if lower.hasPrefix("with "), lower.contains("inputs") {
            for word in line.split(separator: " ") { if let known = exact(String(word)) { return known } }
        }
        return nil
    }

    /// `dpa al rmo hct rmo`: the name and two to six groups of editors' letters.
    static func isDpaTail(_ line: String) -> Bool {
        guard line.hasPrefix("dpa ") else { return false }
        let words = line.split(separator: " ")
        guard words.first == "dpa", (3...8).contains(words.count) else { return false }
        return words.dropFirst().allSatisfy { $0.utf8.count <= 3 && $0.utf8.allSatisfy { ByteText.isLower($0) } }
    }
}

/// Lines that name the writers.
enum BylineLine {
    /// Whether the line is one: `By X`, `X and Y`, `MWS staff`, `Web Desk`.
    ///
    /// - Parameter mayBeBare: whether names without `By` are accepted, which wants something before them.
    static func isByline(_ text: String, _ shape: LineShape, mayBeBare: Bool) -> Bool {
        guard shape.words <= 16, shape.characters <= 130 else { return false }
        let line = text.trimmingBlanks()
        let lower = line.lowercased()
        for opening in Byline.openings where lower.hasPrefix(opening) {
            let rest = line.dropFirst(opening.count).drop { $0 == " " || $0 == ":" }
            guard let first = rest.unicodeScalars.first,
                first.isCapital || first.hasCase == false
            else { return false }
            let isEnglish = opening.hasPrefix("by") || opening.hasPrefix("written") || opening.hasPrefix("story")
            if shape.endsSentence && shape.words > 8 { return false }
            return isEnglish || (shape.words <= 7 && !shape.endsSentence && nameLike(rest))
        }
        guard !shape.endsSentence, shape.words <= 9 else { return false }
        if desks.contains(where: { lower == $0 || lower.hasSuffix(" " + $0) }), shape.words <= 5 { return true }
        return mayBeBare && shape.words >= 2 && areNames(line)
    }

    static let desks = [
        "staff", "web desk", "news desk", "staff reporter", "staff writer", "our correspondent", "agencies",
        "correspondent",
        "news agencies", "newsroom", "monitoring desk", "staff report", "online desk", "wire services",
    ]

    /// `Jane Doe and John Smith`, `Jane Doe, Associated Press`: two or more names of two or three capitalised words,
    /// joined by `and`, or one before an agency.
    private static func areNames(_ line: String) -> Bool {
        let parts = line.split(separator: " and ").flatMap { $0.split(separator: ",") }
        guard parts.count >= 2 else { return false }
        return parts.allSatisfy { part in
            let words = part.split(separator: " ")
            if Agencies.known(words.joined(separator: " ")) != nil { return true }
            return (2...3).contains(words.count)
                && words.allSatisfy { word in
                    guard let first = word.unicodeScalars.first, first.isCapital else { return false }
                    return word.unicodeScalars.allSatisfy {
                        $0.isLetter || $0 == "-" || $0 == "." || $0 == "'"
                    }
                }
        } && line.contains(" and ") != line.contains(",")
    }

    private static func nameLike(_ text: Substring) -> Bool {
        let words = text.split(separator: " ")
        return words.count >= 2
            && words.allSatisfy { word in
                word == "et" || word == "und" || word == "y" || word == "e" || word == "en" || word == "de"
                    || word == "van"
                    || (word.unicodeScalars.first?.isCapital ?? false)
            }
    }

    /// The agency that a byline names behind or instead of a person: `By Jane Doe, Associated Press`, `By AFP`, `MWS staff`.
    static func agency(_ text: String) -> String? {
        let line = text.trimmingBlanks()
        for part in line.split(whereSeparator: { $0 == "," || $0 == "|" || $0 == ";" || $0 == "/" }) {
            var name = part.trimmingBlanks()
            for opening in Byline.openings where name.lowercased().hasPrefix(opening) {
                name = String(name.dropFirst(opening.count))
            }
            if let known = Agencies.known(name), name != name.lowercased() || name == "dpa" { return known }
        }
        let words = line.split(separator: " ")
        let isStaff = words.last.map { $0.lowercased() == "staff" } ?? false
        if words.count >= 2, isStaff {
            let name = String(words[words.count - 2])
            if let known = Agencies.known(name) { return known }
            if name.utf8.allSatisfy({ ByteText.isUpper($0) }), (2...5).contains(name.utf8.count), words.count <= 3 {
                return name
            }
        }
        if let of = words.firstIndex(where: { $0 == "of" || $0 == "for" }), of + 1 < words.count {
            return Agencies.known(words[(of + 1)...].joined(separator: " "))
        }
        return nil
    }
}

/// Lines that say when the article was published.
enum PublishedLine {
    /// The date of a line that is a date or announces one (`Published September 06,2024`); nil for any other line.
    static func date(_ text: String) -> DateText? {
        let line = text.trimmingBlanks()
        guard line.utf8.count >= 8, line.utf8.count <= 110 else { return nil }
        guard line.utf8.contains(where: { ByteText.isDigit($0) }) else { return nil }
        let lower = line.lowercased()
        for opening in openings where lower.hasPrefix(opening) {
            var rest = Substring(line.dropFirst(opening.count))
            while let first = rest.first, !first.isLetter && !first.isNumber { rest = rest.dropFirst() }
            if rest.lowercased().hasPrefix("on ") { rest = rest.dropFirst(3) }
            if rest.lowercased().hasPrefix("at ") { rest = rest.dropFirst(3) }
            return DateText(String(rest))
        }
        // A date alone, give or take a weekday, a time and a zone.
        guard line.utf8.count <= 60, let date = DateText(line) else { return nil }
        let words = lower.split(whereSeparator: { !$0.isLetter })
        let isBare = words.allSatisfy { word in
            CalendarWords.months[String(word)] != nil || CalendarWords.weekdays.contains(String(word))
                || fillers.contains(String(word))
        }
        return isBare ? date : nil
    }

    private static let openings = [
        "published", "updated", "last updated", "posted", "first published", "date published", "publié",
        "veröffentlicht",
        "publicado", "pubblicato", "gepubliceerd", "date:", "last modified", "modified", "created", "stand:",
        "mis à jour",
        "actualizado", "aggiornato",
    ]

    private static let fillers: Set<String> = [
        "am", "pm", "gmt", "utc", "est", "edt", "ist", "bst", "cet", "cest", "kst", "jst", "pst", "pdt", "at", "on",
        "th", "st", "nd", "rd", "et", "ct", "mt", "pt", "cdt", "cst", "mst", "mdt", "sgt", "hkt", "pkt", "aest", "aedt",
        "amt",
        "p", "m", "a", "de", "del", "di", "um", "uhr", "à", "h", "t", "z", "of", "the", "den",
    ]
}

extension StringProtocol {
    /// The text without blanks at its ends.
    func trimmingBlanks() -> String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}

extension String {
    /// The text without blanks at its ends; itself, where ASCII that is no blank stands at both.
    func trimmingBlanks() -> String {
        if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x7f, last > 0x20, last < 0x7f {
            return self
        }
        return Substring(self).trimmingBlanks()
    }
}
