import CSelfNames
import TextCore

/// Where an article's text names the agency that speaks: `told AFP`, `an AFP journalist`, `a déclaré à l'AFP`.
enum SelfNames {
    /// One naming.
    struct Found {
        /// The agency's short name.
        var name: String
        /// Whether it is a known agency.
        var isKnown: Bool
        /// The words that say so.
        var span: TextSpan
        /// Whether nobody else writes so: `an AFP journalist`.
        var isStrong: Bool
    }

    /// How many namings are looked for; more say nothing new.
    private static let limit = 64

    /// The first namings, in the order of the text.
    ///
    /// `told AFP news agency` is how others speak of it, and is none; nor is `according to AP` or `AFP reported`.
    ///
    /// - Complexity: O(length of the text).
    static func find(in text: Span<UInt8>) -> [Found] {
        var found: [Found] = []
        var index = 0
        while index + 1 < text.count, found.count < limit {
            // Where no name can begin is passed over many bytes at a time.
            let skipped = text.withUnsafeBufferPointer { bytes in
                bytes.baseAddress.map { stet_skip_nameless($0 + index, bytes.count - index) } ?? 0
            }
            if skipped > 0 {
                index += skipped
                continue
            }
            let byte = text[index]
            // Names begin with two capitals (`AFP`), or are among the few that do not.
            let begins = ByteText.isUpper(byte) || byte == 0x64
            guard begins, index == 0 || !ByteText.isWordByte(text[index - 1]) else {
                index += 1
                continue
            }
            // Most capital letters begin words with small ones: only the few names with them are looked at.
            let second = text[index + 1]
            guard ByteText.isUpper(second) || (byte != 0x64 && "ReXiYoKyEfAn".utf8.contains(second)) || second == 0x70
            else {
                index += 1
                continue
            }
            var end = index
            while end < text.count, ByteText.isUpper(text[end]) || ByteText.isLower(text[end]) { end += 1 }
            if end > index, let name = name(text, index..<end), let hit = naming(text, index..<end, name) {
                found.append(hit)
            }
            index = max(end, index + 1)
        }
        return found + longNames(in: text)
    }

    /// `told The Associated Press`, which is AP's own way to speak of itself.
    private static func longNames(in text: Span<UInt8>) -> [Found] {
        var found: [Found] = []
        var from = 0
        while found.count < limit, let at = ByteSearch.first(associatedPress, in: text, from: from, anchor: 9) {
            from = at + associatedPress.count
            // The Associated Press of Pakistan is another agency.
            guard !string(text, from..<min(text.count, from + 4)).hasPrefix(" of") else { continue }
            found.append(Found(name: "AP", isKnown: true, span: TextSpan(at, from), isStrong: false))
        }
        return found
    }

    private static let associatedPress = Array("told The Associated Press".utf8)

    /// A word that can be an agency's name: 2–8 capitals, or one of the known names in small letters.
    private static func name(_ text: Span<UInt8>, _ range: Range<Int>) -> (name: String, isKnown: Bool)? {
        guard range.count >= 2, range.count <= 8 else { return nil }
        let first = text[range.lowerBound]
        let second = text[range.lowerBound + 1]
        let isCapitals = ByteText.isUpper(first) && ByteText.isUpper(second)
        let isNamed: Bool =
            switch first {
            case 0x64: range.count == 3 && second == 0x70 && text[range.lowerBound + 2] == 0x61
            case UInt8(ascii: "R"): range.count == 7 && second == 0x65
            case UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "K"), UInt8(ascii: "E"), UInt8(ascii: "A"):
                ByteText.isLower(second)
            default: false
            }
        guard isCapitals || isNamed else { return nil }
        if isCapitals {
            for index in range where !ByteText.isUpper(text[index]) { return nil }
        }
        let word = string(text, range)
        if let known = Agencies.known(word) {
            // In running text only the exact spelling is the agency: `Ap`, `PA` and `AA` are other things.
            return known == word || word == known.uppercased() || word == "Efe" ? (known, true) : nil
        }
        return isCapitals && range.count >= 3 && !Agencies.notAgencies.contains(word) ? (word, false) : nil
    }

    private static func naming(_ text: Span<UInt8>, _ range: Range<Int>, _ name: (name: String, isKnown: Bool))
        -> Found?
    {
        guard mayBeNamed(text, before: range.lowerBound) else { return nil }
        let before = string(text, max(0, range.lowerBound - 24)..<range.lowerBound)
        let after = string(text, range.upperBound..<min(text.count, range.upperBound + 24))
        let next = after.drop { $0 == " " }.lowercased()
        if next.hasPrefix("news agency") || next.hasPrefix("news") || next.hasPrefix("reported") { return nil }
        let isStaff = staff.contains { next.hasPrefix($0) } && articles.contains { before.hasSuffix($0) }
        for opening in openings where before.hasSuffix(opening) {
            let words = TextSpan(range.lowerBound - opening.utf8.count, range.upperBound)
            return Found(name: name.name, isKnown: name.isKnown, span: words, isStrong: isStaff)
        }
        guard isStaff else { return nil }
        return Found(
            name: name.name, isKnown: name.isKnown, span: TextSpan(range.lowerBound, range.upperBound), isStrong: true)
    }

    /// Whether one of the words that go before a name may stand before the byte; always true near letters outside ASCII,
    /// which may be written in more ways than one.
    private static func mayBeNamed(_ text: Span<UInt8>, before end: Int) -> Bool {
        for index in max(0, end - 24)..<end where text[index] >= 0x80 { return true }
        return phrases.contains { phrase in
            guard phrase.count <= end else { return false }
            for (offset, byte) in phrase.enumerated() where text[end - phrase.count + offset] != byte { return false }
            return true
        }
    }

    private static let phrases = (openings + articles).map { Array($0.utf8) }

    private static let staff = ["journalist", "reporter", "correspondent", "photographer", "team ", "crew", "tally"]
    private static let articles = [" an ", " a ", "An ", "A ", " one ", " two ", "\nAn "]

    private static let openings = [
        "told ", "told the ", "tells ", "à l'", "à l’", "a la ", "all'", "all’", "dijo a ", "declaró a ", "explicó a ",
        "señaló a ", "sagte der ", "disse à ",
    ]

    private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
        text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
