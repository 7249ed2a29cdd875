/// What stands before the tag or the dash of a dateline: a place, a date, both or nothing.
struct DatelinePlace {
    /// The place as printed, without the comma before the date.
    var place: String?
    /// The date.
    var date: DatePhrase?
    /// How many words the place has.
    var words = 0
    /// Whether the place, up to its first comma, is written in capitals.
    var isCapitals = false

    /// Whether nothing stands there.
    var isEmpty: Bool { place == nil && date == nil }

    /// Whether the words are an agency's long name: `Agence France-Presse (AFP)` is no dateline.
    var namesAgency: Bool {
        guard let place else { return false }
        if Agencies.known(place) != nil { return true }
        return place.split(separator: " ").contains { Self.agencyWords.contains($0) }
    }

    private static let agencyWords: Set<Substring> = [
        "Press", "Agency", "Agentur", "Agence", "Presse", "News", "Agencia", "Agenzia",
    ]

    /// Whether the words are a label and no place: `BREAKING`, `UPDATE`.
    var isLabel: Bool {
        guard let place else { return false }
        return place.split(whereSeparator: { $0 == " " || $0 == "," }).contains { Self.labels.contains(String($0)) }
    }

    private static let labels: Set<String> = [
        "BREAKING", "UPDATE", "UPDATED", "LIVE", "WATCH", "VIDEO", "PHOTO", "PHOTOS", "OPINION", "ANALYSIS",
        "EXCLUSIVE",
        "CORRECTION", "CORRECTED", "LEAD", "ALERT", "URGENT", "READ", "ALSO", "FACTBOX", "TIMELINE", "EXPLAINER",
        "INTERVIEW", "FEATURE", "PREVIEW", "WRAPUP", "NEWS", "FILE", "FILES", "NOTE", "WARNING", "RELATED", "MORE",
        "REFILE",
        "EDITORIAL", "COMMENT", "REVIEW", "RECAP", "BULLETIN", "FLASH", "KILL", "EDS", "WHO", "WHAT", "WHEN", "WHERE",
        "WHY",
        "HOW", "PICTURES", "GRAPHIC", "PODCAST", "QUIZ", "POLL", "STORY", "LISTEN", "SEE", "RESULT", "RESULTS", "SCORE",
    ]

    /// Small words inside the names of places.
    private static let particles: Set<String> = [
        "de", "la", "le", "les", "del", "di", "da", "do", "dos", "das", "of", "the", "and", "al", "el", "am", "im",
        "in",
        "sur", "en", "upon", "on", "an", "der", "den", "bei", "ob", "y", "e", "et", "und", "near", "off", "aboard", "à",
        "du",
        "des", "op", "aan", "ad", "es", "ul", "bin", "sous", "under",
    ]

    /// Reads the words; nil when they are something else than a place and a date.
    init?(_ text: Span<UInt8>) {
        var range = Blank.trimmed(text)
        if range.isEmpty { return }
        guard range.count <= 110 else { return nil }
        if let found = DatePhrase.first(in: text) {
            date = found
            let dateEnd = min(found.range.upperBound, range.upperBound)
            guard Self.isFiller(text, dateEnd..<range.upperBound) else { return nil }
            range = range.lowerBound..<max(range.lowerBound, found.range.lowerBound)
        }
        if date == nil, let plain = PlainPlace(text.extracting(range)) {
            (words, isCapitals) = (plain.words, plain.isCapitals)
            place = text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            return
        }
        var place = text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        place = Self.withoutTrailingMarks(place)
        if date != nil { place = Self.withoutLink(place) }
        place = Self.withoutWeekday(place)
        if place.isEmpty {
            if date == nil { return nil }
            return
        }
        guard accept(place) else { return nil }
        self.place = place
    }

    private mutating func accept(_ place: String) -> Bool {
        guard place.utf8.count <= 80 else { return false }
        for word in place.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "\u{a0}" }) {
            words += 1
            guard words <= 9, Self.isPlaceWord(word, isFirst: words == 1) else { return false }
        }
        isCapitals = Self.isCapitals(place)
        return true
    }

    private static func isPlaceWord(_ word: Substring, isFirst: Bool) -> Bool {
        let core = word.drop { $0 == "[" || $0 == "'" || $0 == "’" || $0 == "‘" }
        guard let first = core.unicodeScalars.first else { return false }
        for scalar in core.unicodeScalars {
            let isFine =
                scalar.isLetter || scalar == "." || scalar == "," || scalar == "-" || scalar == "'"
                || scalar == "’" || scalar == "‘" || scalar == "]" || scalar == "–" || scalar == "ʼ"
                || (scalar.value >= 0x300 && scalar.value < 0x370)
            guard isFine else { return false }
        }
        // A full stop ends an abbreviation here, never a sentence: `St.`, `D.C.`, `Calif.`.
        let bare = core.split(separator: ",").first ?? core
        if bare.hasSuffix("."), !bare.dropLast().contains("."), bare.count > 6 { return false }
        if first.isCapital || !first.hasCase { return true }
        let name = String(core.filter { $0 != "," }).lowercased()
        return !isFirst
            && (particles.contains(name) || name.hasPrefix("al-") || name.hasPrefix("d'") || name.hasPrefix("d’"))
            || name.hasPrefix("al-") || name.hasPrefix("el-") || name.hasPrefix("'s-")
    }

    private static func isCapitals(_ place: String) -> Bool {
        let head = place.split(separator: ",").first ?? Substring(place)
        var letters = 0
        for scalar in head.unicodeScalars where scalar.hasCase {
            if !scalar.isCapital { return false }
            letters += 1
        }
        return letters >= 3
    }

    /// Whether nothing but marks, a time or a weekday stands in the range.
    private static func isFiller(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count <= 24, !range.isEmpty else { return range.isEmpty }
        let rest = text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }.lowercased()
        return rest.split(whereSeparator: { !$0.isLetter }).allSatisfy { word in
            ["gmt", "utc", "am", "pm", "ist"].contains(word) || CalendarWords.weekdays.contains(String(word))
                || Self.secondMonths.contains(String(word))
        }
    }

    /// The other name of the month, which Arabic wires print behind the first: `3 أكتوبر تشرين الأول`.
    private static let secondMonths: Set<String> = [
        "كانون", "الثاني", "الأول", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "ايلول", "تشرين",
    ]

    private static func withoutTrailingMarks(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.last {
            if last == "," || last == " " || last == "-" || last == "–" || last == "—" || last == ":"
                || last == "\u{a0}"
            {
                text = text.dropLast()
            } else {
                break
            }
        }
        return String(text)
    }

    /// `Paris, le` before a date is Paris, `القاهرة في` is القاهرة, and `Москва.` is Москва; the stop of an abbreviation stays.
    private static func withoutLink(_ text: String) -> String {
        var text = text
        if let space = text.lastIndex(where: { $0 == " " }), text[..<space].hasSuffix(","),
            CalendarWords.links.contains(text[text.index(after: space)...].lowercased())
        {
            text = withoutTrailingMarks(String(text[..<space]))
        }
        if text.hasSuffix(" في") { text = String(text.dropLast(3)) }
        guard text.hasSuffix(".") else { return text }
        let word = text.dropLast().split(separator: " ").last ?? ""
        guard let first = word.unicodeScalars.first, !first.isASCII || word.count > 5, !word.contains(".") else {
            return text
        }
        return String(text.dropLast())
    }

    private static func withoutWeekday(_ text: String) -> String {
        guard let space = text.lastIndex(where: { $0 == " " || $0 == "," }) else { return text }
        let word = text[text.index(after: space)...].filter { $0.isLetter }.lowercased()
        guard CalendarWords.weekdays.contains(word) else { return text }
        return withoutTrailingMarks(String(text[..<space]))
    }
}

/// A place that is nothing but capitalised words in letters of ASCII, between single blanks and commas, as `NEW YORK` and
/// `Kuala Lumpur, Malaysia` are: all that ``DatelinePlace`` finds out of it, found in one pass over its bytes.
private struct PlainPlace {
    /// How many words it has.
    var words = 0
    /// Whether it is in capitals up to its first comma, in three letters or more.
    var isCapitals: Bool

    /// Reads a place without blanks at its ends; nil for any other, among them one whose last word may be a weekday.
    init?(_ text: Span<UInt8>) {
        guard !text.isEmpty, text.count <= 80 else { return nil }
        var capitals = 0
        var isHead = true
        var sawSmall = false
        var lastWord = 0
        var before: UInt8 = 0x20
        for index in 0..<text.count {
            let byte = text[index]
            if ByteText.isUpper(byte) || ByteText.isLower(byte) {
                if before == 0x20 {
                    guard ByteText.isUpper(byte) else { return nil }
                    words += 1
                    lastWord = index
                } else if before == 0x2c {
                    return nil
                }
                if isHead {
                    if ByteText.isUpper(byte) { capitals += 1 } else { sawSmall = true }
                }
            } else if byte == 0x2c {
                guard before != 0x20, before != 0x2c else { return nil }
                isHead = false
            } else if byte != 0x20 || before == 0x20 {
                return nil
            }
            before = byte
        }
        guard words <= 9, before != 0x20, before != 0x2c else { return nil }
        // Weekdays are names that end a place with more words than one.
        if words > 1, Self.mayBeWeekday(text.extracting(lastWord..<text.count)) { return nil }
        isCapitals = !sawSmall && capitals >= 3
    }

    private static func mayBeWeekday(_ word: Span<UInt8>) -> Bool {
        CalendarWords.weekdays.contains(String(decoding: ByteText.lowered(word), as: UTF8.self))
    }
}
