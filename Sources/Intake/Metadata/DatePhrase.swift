import WireModel

/// A date in words as it stands in a text: `Sept 3, 2024`, `21 jan`, `6th Sep, 2024`, `4 de marzo de 2025`.
struct DatePhrase {
    /// The month, 1–12.
    var month: Int
    /// The day of the month, 1–31.
    var day: Int
    /// The year, when it is named.
    var year: Int?
    /// Where it stands, in bytes of what was searched.
    var range: Range<Int>

    /// The calendar day; the year is taken so that the day comes as near as may be to `published` and not more than
    /// two days after it. Nil when there is no year and nothing to take it from.
    func resolved(near published: CalendarDay?) -> CalendarDay? {
        if let year { return CalendarDay(year: year, month: month, day: day) }
        guard let published else { return nil }
        for year in [published.year + 1, published.year, published.year - 1] {
            if let candidate = CalendarDay(year: year, month: month, day: day),
                candidate.ordinal <= published.ordinal + 2
            {
                return candidate
            }
        }
        return nil
    }

    /// The first date in words in a short text.
    ///
    /// - Complexity: O(length of the text).
    static func first(in text: Span<UInt8>) -> DatePhrase? {
        // Every date has a digit.
        var index = 0
        while index < text.count, !ByteText.isDigit(text[index]) { index += 1 }
        guard index < text.count else { return nil }
        let parts = Part.parts(of: text)
        for index in parts.indices {
            guard let month = parts[index].month else { continue }
            if let phrase = phrase(parts, monthAt: index, month: month) { return phrase }
        }
        return nil
    }

    private static func phrase(_ parts: [Part], monthAt index: Int, month: Int) -> DatePhrase? {
        func number(_ at: Int) -> Int? { parts.indices.contains(at) ? parts[at].number : nil }
        func skipLinks(_ from: Int, by step: Int) -> Int {
            var at = from
            while parts.indices.contains(at), parts[at].isLink, abs(at - from) < 2 { at += step }
            return at
        }
        let before = skipLinks(index - 1, by: -1)
        let after = skipLinks(index + 1, by: 1)
        // Day before month, unless a day and year follow it as well: `12 (March 3, 2024)` is no date of the 12th.
        if let day = number(before), (1...31).contains(day), parts[before].digits <= 2 {
            var phrase = DatePhrase(
                month: month, day: day, year: nil, range: parts[before].range.lowerBound..<parts[index].range.upperBound
            )
            if let year = number(after), parts[after].digits == 4, (1900...2100).contains(year) {
                phrase.year = year
                phrase.range = phrase.range.lowerBound..<parts[after].range.upperBound
            }
            return phrase
        }
        guard let day = number(index + 1), (1...31).contains(day), parts[index + 1].digits <= 2 else { return nil }
        var phrase = DatePhrase(
            month: month, day: day, year: nil, range: parts[index].range.lowerBound..<parts[index + 1].range.upperBound)
        let next = skipLinks(index + 2, by: 1)
        if let year = number(next), parts[next].digits == 4, (1900...2100).contains(year) {
            phrase.year = year
            phrase.range = phrase.range.lowerBound..<parts[next].range.upperBound
        }
        return phrase
    }

    /// A number or a word of the text.
    private struct Part {
        var range: Range<Int>
        var number: Int?
        var digits = 0
        var month: Int?
        var isLink = false

        static func parts(of text: Span<UInt8>) -> [Part] {
            var parts: [Part] = []
            var index = 0
            while index < text.count {
                let byte = text[index]
                let start = index
                if ByteText.isDigit(byte) {
                    var value = 0
                    while index < text.count, ByteText.isDigit(text[index]) {
                        if index - start < 9 { value = value * 10 + Int(text[index] - 0x30) }
                        index += 1
                    }
                    var part = Part(range: start..<index, number: value, digits: index - start)
                    // An ordinal's ending goes with the number: `6th`, `1er`, `3º`.
                    let letters = wordEnd(text, index)
                    if letters - index <= 3 { index = letters }
                    if index < text.count, index == letters, letters == part.range.upperBound, text[index] == 0x2e {
                        index += 1
                    }
                    part.range = start..<index
                    parts.append(part)
                } else if ByteText.isWordByte(byte), byte != 0xe2, Blank.blankLength(text, at: index) == 0 {
                    index = wordEnd(text, index)
                    parts.append(word(text, start..<index))
                } else {
                    index += 1
                }
            }
            return parts
        }

        /// The end of the letters at `index`; 0xe2 begins dashes and quotation marks and ends a word, as blanks do.
        private static func wordEnd(_ text: Span<UInt8>, _ index: Int) -> Int {
            var index = index
            while index < text.count, ByteText.isWordByte(text[index]), text[index] != 0xe2,
                Blank.blankLength(text, at: index) == 0
            {
                index += 1
            }
            return index
        }

        private static func word(_ text: Span<UInt8>, _ range: Range<Int>) -> Part {
            var part = Part(range: range)
            guard range.count <= 18 else { return part }
            let word = text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
                .lowercased()
            part.month = CalendarWords.months[word]
            part.isLink = CalendarWords.links.contains(word)
            return part
        }
    }
}
