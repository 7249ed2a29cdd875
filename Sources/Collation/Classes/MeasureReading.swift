import TextCore

/// A unit of measure of one or two words: `miles`, `nautical miles`, `metric tons`.
enum UnitPhrase {
    /// The unit that begins at a token, and how many tokens it takes.
    static func unit(at index: Int, in tokens: [Token], end: Int) -> (unit: Lexicon.Unit, tokens: Int)? {
        guard index < end else { return nil }
        if index + 1 < end, let unit = Lexicon.compoundUnits[tokens[index].key]?[tokens[index + 1].key] {
            return (unit, 2)
        }
        return Lexicon.units[tokens[index].key].map { ($0, 1) }
    }
}

/// A figure with its unit written as one word: `38m`, `3km`.
struct GluedMeasure {
    let value: Double
    let unit: Lexicon.Unit
    /// The letters behind the figure.
    let ending: String

    init?(_ word: String) {
        let digits = word.prefix { $0.isNumber || $0 == "." || $0 == "," }
        let letters = word.dropFirst(digits.count).lowercased()
        guard !letters.isEmpty, let value = Double(digits.filter { $0 != "," }),
            let unit = Lexicon.units[NormalForm.key(letters)]
        else { return nil }
        self.value = value
        self.unit = unit
        ending = letters
    }
}

/// A time of day: `8:00 am`, `8 a.m.`, `8am`, `20:00`.
struct ClockTime {
    let minutes: Int
    let tokens: Int

    init?(at index: Int, in view: HunkView) {
        let side = view.side
        func word(_ place: Int) -> String? { place < view.range.upperBound ? side.word(place).lowercased() : nil }
        guard side.tokens[index].kind == .number, let first = word(index) else { return nil }
        var used = 1
        var half = first.hasSuffix("am") ? "am" : first.hasSuffix("pm") ? "pm" : nil
        guard var hour = Int(half == nil ? first : String(first.dropLast(2))), hour < 25 else { return nil }
        var minute = 0
        var hasMinutes = false
        if half == nil, let mark = word(index + 1), mark == ":" || mark == ".", let next = word(index + 2),
            next.utf8.count >= 2
        {
            half = next.hasSuffix("am") ? "am" : next.hasSuffix("pm") ? "pm" : nil
            guard let value = Int(half == nil ? next : String(next.dropLast(2))), value < 60 else { return nil }
            minute = value
            hasMinutes = true
            used = 3
        }
        if half == nil, let next = word(index + used)?.filter({ $0 != "." }), next == "am" || next == "pm" {
            half = next
            used += 1
        }
        guard half != nil || hasMinutes else { return nil }
        if half == "pm", hour < 12 { hour += 12 }
        if half == "am", hour == 12 { hour = 0 }
        minutes = hour * 60 + minute
        tokens = used
    }
}
