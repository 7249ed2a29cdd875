/// What a number in the text amounts to.
public struct NumberValue: Hashable, Sendable {
    /// The value, with `million`, `billion` and the like multiplied in.
    public var value: Double
    /// Whether it is an ordinal: `12th`, `twelfth`.
    public var isOrdinal: Bool
    /// How many tokens it takes up.
    public var tokens: Int

    /// Makes a value from its parts.
    public init(value: Double, isOrdinal: Bool, tokens: Int) {
        self.value = value
        self.isOrdinal = isOrdinal
        self.tokens = tokens
    }
}

/// Reads figures and number words (English).
public enum Numbers {
    /// The number that begins at token `index`, or nil when none does.
    ///
    /// Reads `1,319`, `3.5`, `12th`, `twelve`, `twenty-one`, `two hundred and five`, `3.5 million`, `1.2bn`, `a dozen`.
    ///
    /// - Complexity: O(tokens read).
    public static func value(at index: Int, in tokens: [Token], of text: String) -> NumberValue? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        if token.kind == .number { return figure(at: index, in: tokens, of: text) }
        guard token.kind == .word else { return nil }
        return words(at: index, in: tokens, of: text)
    }

    private static func figure(at index: Int, in tokens: [Token], of text: String) -> NumberValue? {
        let raw = text.slice(tokens[index].span).lowercased()
        var digits = raw.prefix { $0.isNumber || $0 == "." || $0 == "," }
        while let last = digits.last, last == "." || last == "," { digits.removeLast() }
        let ending = raw.dropFirst(digits.count)
        let plain = digits.filter { $0 != "," }
        guard var value = Double(plain) else { return nil }
        let isOrdinal = ["st", "nd", "rd", "th"].contains(ending)
        // Any other letters behind the digits make it a word of its own: `31minister` is no figure.
        guard ending.isEmpty || isOrdinal || scales[String(ending)] != nil else { return nil }
        var used = 1
        if let scale = scales[String(ending)] {
            value *= scale
        } else if index + 1 < tokens.count, tokens[index + 1].kind == .word,
            let scale = scales[text.slice(tokens[index + 1].span).lowercased()]
        {
            value *= scale
            used = 2
        } else if index + 2 < tokens.count, tokens[index + 1].kind == .punctuation,
            text.slice(tokens[index + 1].span) == "-", tokens[index + 2].length > 3,
            let scale = scales[text.slice(tokens[index + 2].span).lowercased()]
        {
            // `a 1.2-billion-krone contract`
            value *= scale
            used = 3
        }
        return NumberValue(value: value, isOrdinal: isOrdinal, tokens: used)
    }

    private static func words(at index: Int, in tokens: [Token], of text: String) -> NumberValue? {
        var total = 0.0
        var group = 0.0
        var used = 0
        var isOrdinal = false
        var position = index
        var seen = false
        loop: while position < tokens.count {
            let token = tokens[position]
            let word = text.slice(token.span).lowercased()
            if token.kind == .word, let unit = units[word] {
                if seen, group.truncatingRemainder(dividingBy: 100) != 0,
                    unit >= 10 || group.truncatingRemainder(dividingBy: 10) != 0
                {
                    break loop
                }
                group += unit
                seen = true
            } else if token.kind == .word, let ordinal = ordinals[word] {
                group += ordinal
                isOrdinal = true
                seen = true
                used = position - index + 1
                break loop
            } else if seen, token.kind == .word, word == "hundred" {
                group *= 100
            } else if seen, token.kind == .word, let scale = scales[word], word.count > 2 {
                total += group * scale
                group = 0
            } else if seen, word == "-" || word == "and", position + 1 < tokens.count,
                continues(text.slice(tokens[position + 1].span).lowercased(), joinedBy: word, group: group)
            {
                position += 1
                continue
            } else {
                break loop
            }
            position += 1
            used = position - index
        }
        return seen ? NumberValue(value: total + group, isOrdinal: isOrdinal, tokens: used) : nil
    }

    private static func continues(_ word: String, joinedBy mark: String, group: Double) -> Bool {
        let value = units[word] ?? ordinals[word]
        guard let value else { return false }
        if mark == "-" { return value < 10 && group >= 20 && group.truncatingRemainder(dividingBy: 10) == 0 }
        return group >= 100 && group.truncatingRemainder(dividingBy: 100) == 0
    }

    /// Words for whole numbers.
    public static let units: [String: Double] = {
        let small =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        var table: [String: Double] = ["dozen": 12]
        for (value, word) in small.split(separator: " ").enumerated() { table[String(word)] = Double(value) }
        for (index, word) in "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").enumerated()
        {
            table[String(word)] = Double((index + 2) * 10)
        }
        return table
    }()

    private static let ordinals: [String: Double] = {
        let small =
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            + "seventeenth eighteenth nineteenth twentieth"
        var table: [String: Double] = ["thirtieth": 30]
        for (index, word) in small.split(separator: " ").enumerated() { table[String(word)] = Double(index + 1) }
        return table
    }()

    /// What the words for large numbers multiply by.
    private static let scales: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9,
        "b": 1e9,
        "trillion": 1e12, "tn": 1e12,
    ]
}
