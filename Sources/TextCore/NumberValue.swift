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
    /// Reads `1,319`, `10 000`, `3.5`, `12th`, `twelve`, `twenty-one`, `two hundred and five`, `3.5 million`, `1.2bn`,
    /// `a dozen`. A full stop is a decimal point, unless it groups thousands beyond doubt (`1.250.000`, `10.000`).
    ///
    /// - Complexity: O(tokens read).
    public static func value(at index: Int, in tokens: [Token], of text: String) -> NumberValue? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        if token.kind == .number { return figure(at: index, in: tokens, of: text) }
        guard token.kind == .word, unitsByKey[token.key] != nil || ordinals[token.key] != nil else { return nil }
        return words(at: index, in: tokens, of: text)
    }

    // MARK: Figures

    private static func figure(at index: Int, in tokens: [Token], of text: String) -> NumberValue? {
        let bytes = text.utf8Span.span
        let digits = Digits(bytes, tokens[index])
        guard var value = digits.value else { return nil }
        // Any other letters behind the digits make it a word of its own: `31minister` is no figure.
        guard digits.ending.isEmpty || digits.isOrdinal || scales[digits.ending] != nil else { return nil }
        var used = 1
        if let scale = scales[digits.ending] {
            return NumberValue(value: value * scale, isOrdinal: false, tokens: 1)
        }
        if digits.isOrdinal { return NumberValue(value: value, isOrdinal: true, tokens: 1) }
        if digits.isPlain, digits.count <= 3 {
            while let group = group(at: index + used, in: tokens, bytes) {
                value = value * 1000 + group.value
                used += 1
                if group.isLast { break }
            }
        }
        if let scale = scale(at: index + used, in: tokens, of: text) {
            value *= scale
            used += 1
        } else if index + used + 1 < tokens.count, tokens[index + used].kind == .punctuation,
            tokens[index + used].isByte(0x2d, bytes), tokens[index + used + 1].length > 3,
            let scale = scale(at: index + used + 1, in: tokens, of: text)
        {
            // `a 1.2-billion-krone contract`
            value *= scale
            used += 2
        }
        return NumberValue(value: value, isOrdinal: false, tokens: used)
    }

    /// Three digits behind one space: the next group of `10 000`, or its last with decimals.
    private static func group(
        at index: Int, in tokens: [Token], _ bytes: Span<UInt8>
    ) -> (value: Double, isLast: Bool)? {
        guard index > 0, index < tokens.count, tokens[index].kind == .number, tokens[index].length >= 3 else {
            return nil
        }
        let isLast = tokens[index].length > 3
        if isLast, bytes[Int(tokens[index].start) + 3] != 0x2e { return nil }
        let start = Int(tokens[index - 1].end)
        let gap = Int(tokens[index].start) - start
        guard gap >= 1, gap <= 3 else { return nil }
        let space = UTF8Decoding.scalar(in: bytes, at: start)
        guard space.length == gap, space.value == 0x20 || space.value >= 0x80 else { return nil }
        let digits = Digits(bytes, tokens[index])
        guard digits.ending.isEmpty, let value = digits.value, value < 1000 else { return nil }
        return (value, isLast)
    }

    private static func scale(at index: Int, in tokens: [Token], of text: String) -> Double? {
        guard index < tokens.count, tokens[index].kind == .word, tokens[index].length <= 8 else { return nil }
        return scales[text.slice(tokens[index].span).lowercased()]
    }

    // MARK: Words

    private static func words(at index: Int, in tokens: [Token], of text: String) -> NumberValue? {
        let bytes = text.utf8Span.span
        var total = 0.0
        var group = 0.0
        var used = 0
        var isOrdinal = false
        var position = index
        var seen = false
        loop: while position < tokens.count {
            let token = tokens[position]
            if token.kind == .word, let unit = unitsByKey[token.key] {
                if seen, group.truncatingRemainder(dividingBy: 100) != 0,
                    unit >= 10 || group.truncatingRemainder(dividingBy: 10) != 0
                {
                    break loop
                }
                group += unit
                seen = true
            } else if token.kind == .word, let ordinal = ordinals[token.key] {
                // `one third` is no number of this kind.
                if seen, group.truncatingRemainder(dividingBy: ordinal < 10 ? 10 : 100) != 0 { break loop }
                group += ordinal
                isOrdinal = true
                seen = true
                used = position - index + 1
                break loop
            } else if seen, token.kind == .word, token.key == hundred {
                group *= 100
            } else if seen, let scale = scale(at: position, in: tokens, of: text), token.length > 2 {
                total += group * scale
                group = 0
            } else if seen, position + 1 < tokens.count,
                continues(tokens[position + 1], joinedBy: token, bytes, group: group)
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

    private static func continues(_ next: Token, joinedBy mark: Token, _ bytes: Span<UInt8>, group: Double) -> Bool {
        guard next.kind == .word, let value = unitsByKey[next.key] ?? ordinals[next.key] else { return false }
        if mark.isByte(0x2d, bytes) {
            return value < 10 && group >= 20 && group.truncatingRemainder(dividingBy: 10) == 0
        }
        return mark.key == and && group >= 100 && group.truncatingRemainder(dividingBy: 100) == 0
    }

    private static let hundred = NormalForm.key("hundred")
    private static let and = NormalForm.key("and")

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

    /// The whole number that a word stands for, by the word's key.
    public static func unit(of key: UInt64) -> Double? { unitsByKey[key] }

    private static let unitsByKey: [UInt64: Double] = {
        var table: [UInt64: Double] = [:]
        for (word, value) in units { table[NormalForm.key(word)] = value }
        return table
    }()

    private static let ordinals: [UInt64: Double] = {
        let small =
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            + "seventeenth eighteenth nineteenth twentieth"
        var table: [UInt64: Double] = [:]
        for (index, word) in small.split(separator: " ").enumerated() {
            table[NormalForm.key(word)] = Double(index + 1)
        }
        let tens = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
        for (index, word) in tens.split(separator: " ").enumerated() {
            table[NormalForm.key(word)] = Double((index + 3) * 10)
        }
        return table
    }()

    /// What a word or an ending for a large number multiplies by: `million`, `bn`; nil for others.
    public static func scale(of word: String) -> Double? { scales[word] }

    /// What the words for large numbers multiply by; `lakh` and `crore` are South Asian.
    private static let scales: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "k": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "mn": 1e6, "mln": 1e6,
        "m": 1e6, "crore": 1e7, "crores": 1e7, "billion": 1e9, "bn": 1e9, "bln": 1e9, "b": 1e9, "trillion": 1e12,
        "tn": 1e12, "trn": 1e12,
    ]
}
