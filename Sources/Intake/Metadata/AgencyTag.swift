/// What stands in the brackets of a dateline: `AFP`, `BSS/AFP`, `APP - UrduPoint / … - 6th Sep, 2024`.
struct AgencyTag {
    /// The agencies named, in order, by their short names.
    var names: [String]
    /// Whether all of them are known ones.
    var isKnown: Bool
    /// A date inside the brackets.
    var date: DatePhrase?

    /// The one who wrote it: the part after the stroke, unless that is a relaying agency and the first is an origin.
    var agency: String? {
        guard let first = names.first, let last = names.last else { return nil }
        let isTurned = Agencies.origins.contains(first) && !Agencies.origins.contains(last)
        return isTurned ? first : last
    }

    /// Whether its one name says by itself that it is an agency's: no letters that stand for something else as well.
    var isNamedInFull: Bool {
        guard isKnown, names.count == 1, let name = names.first else { return false }
        return name.utf8.count > 4 || ["AFP", "EFE", "ANSA", "ANP", "dpa", "TASS", "UPI", "Lusa"].contains(name)
    }

    /// The one who passed it on; nil when one agency is named alone.
    var relay: String? {
        guard names.count > 1, let first = names.first, let last = names.last, let agency else { return nil }
        return agency == first ? last : first
    }

    /// Reads the inside of the brackets; nil when it names no agency.
    init?(_ inside: Span<UInt8>) {
        guard inside.count >= 2, inside.count <= 90 else { return nil }
        let text = inside.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        // One word is what most brackets hold.
        if text.utf8.allSatisfy({ ByteText.isUpper($0) || ByteText.isLower($0) }) {
            let known = Agencies.known(text)
            guard known != nil || (Self.looksLikeAgency(text) && !Agencies.notAgencies.contains(text)) else {
                return nil
            }
            names = [known ?? text]
            isKnown = known != nil
            return
        }
        let parts = Self.parts(of: text)
        guard let first = parts.first else { return nil }
        let known = parts.map { Agencies.known($0) }
        let phrase = DatePhrase.first(in: inside)
        if known.allSatisfy({ $0 != nil }) {
            names = known.compactMap { $0 }
            isKnown = true
        } else if let name = known[0], parts.count > 1, phrase != nil || text.contains(" - ") {
            // The agency stands first, what follows are the outlet's own names.
            names = [name]
            isKnown = true
        } else if parts.count <= 3, parts.allSatisfy({ Agencies.known($0) != nil || Self.looksLikeAgency($0) }) {
            names = parts.map { Agencies.known($0) ?? $0 }
            isKnown = false
        } else {
            return nil
        }
        if Agencies.notAgencies.contains(first) && names.count == 1 && !isKnown { return nil }
        date = phrase
    }

    /// The names in a tag: at strokes, then at hyphens and blanks when every part of the word is an agency.
    private static func parts(of text: String) -> [String] {
        if Agencies.known(text) != nil { return [text] }
        var parts: [String] = []
        for piece in text.split(whereSeparator: { $0 == "/" || $0 == "," || $0 == "&" || $0 == "+" || $0 == "|" }) {
            for half in String(piece).split(separator: " - ") {
                let words = half.split(whereSeparator: { $0 == " " })
                let name = words.joined(separator: " ")
                guard !name.isEmpty else { continue }
                let pieces = name.split(whereSeparator: { $0 == "-" || $0 == " " }).map(String.init)
                let isKnown = Agencies.known(name) != nil
                if !isKnown, pieces.count > 1, pieces.allSatisfy({ Agencies.known($0) != nil }) {
                    parts += pieces
                } else {
                    parts.append(name)
                }
            }
        }
        return parts
    }

    /// Whether a word has the form of an agency's short name: 2–8 capitals, or one capitalised word of 4–12 letters.
    static func looksLikeAgency(_ word: String) -> Bool {
        let letters = Array(word.unicodeScalars)
        guard (2...12).contains(letters.count), letters.allSatisfy({ $0.isLetter }) else { return false }
        if letters.allSatisfy({ $0.isCapital }) { return letters.count <= 8 }
        guard letters.count >= 4, letters[0].isCapital else { return false }
        return !notNames.contains(word)
    }

    /// Capitalised words that stand in brackets after a place and are no agency.
    private static let notNames: Set<String> = [
        "Photo", "Photos", "Update", "Updated", "Video", "Live", "Exclusive", "Analysis", "File", "Files", "Opinion",
        "Feature", "Watch", "Press", "News", "Special", "Report", "Graphic", "Picture", "Image", "Left", "Right",
        "Center",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
