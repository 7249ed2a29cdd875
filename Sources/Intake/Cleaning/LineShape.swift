/// What a line looks like, found in one pass over its bytes, eight at a time.
struct LineShape {
    /// Characters (scalars).
    var characters = 0
    /// Words: runs without blanks. Of a line of more than ``longest`` characters no more than the first ``several`` or a few
    /// more, since nothing is asked of it but whether they are several.
    var words = 0
    /// Scalars of scripts that have no blanks between words: Chinese, Japanese.
    var ideographs = 0
    /// Whether it ends as a sentence does: a stop, also before closing quotation marks or brackets.
    var endsSentence = false
    /// Whether it ends with a comma, a semicolon or a colon.
    var endsOpen = false
    /// Whether it begins as a sentence or a title does: with a capital, a digit, a quotation mark or a letter outside
    /// ASCII.
    var beginsWell = false

    /// The longest line whose words matter, in characters.
    private static let longest = 200

    /// How many words are counted of a longer line.
    private static let several = 8

    /// - Complexity: O(length of the line).
    init(_ line: Span<UInt8>) {
        countCharacters(line)
        if characters <= Self.longest {
            countWords(line, upTo: .max)
        } else {
            countWords(line.extracting(0..<min(line.count, Self.longest)), upTo: Self.several)
        }
        readEnds(line)
    }

    private mutating func countCharacters(_ line: Span<UInt8>) {
        let bytes = line.bytes
        var index = 0
        while index + 8 <= line.count {
            if index + 32 <= line.count, ByteText.isASCII(line, at: index) {
                characters &+= 32
                index &+= 32
                continue
            }
            let eight = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            characters &+= 8
            if eight & ByteLanes.high != 0 {
                characters &-= ByteLanes.count(ByteLanes.continuations(eight))
                ideographs &+= ByteLanes.count(ByteLanes.ideographs(eight))
            }
            index &+= 8
        }
        while index < line.count {
            let byte = line[index]
            if byte & 0xc0 != 0x80 { characters += 1 }
            if byte >= 0xe3 && byte <= 0xe9 { ideographs += 1 }
            index += 1
        }
    }

    private mutating func countWords(_ line: Span<UInt8>, upTo limit: Int) {
        let bytes = line.bytes
        var index = 0
        // The blank before the first byte of the next eight; the line begins a word.
        var carry: UInt64 = 0x80
        while index + 8 <= line.count {
            let eight = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
            let blanks = ByteLanes.equal(eight, 0x20) | ByteLanes.equal(eight, 0x09)
            words &+= ByteLanes.count((blanks &<< 8 | carry) & ~blanks)
            if words >= limit { return }
            carry = blanks &>> 56
            index &+= 8
        }
        while index < line.count {
            let byte = line[index]
            let isBlank = byte == 0x20 || byte == 0x09
            if !isBlank, carry != 0 { words += 1 }
            carry = isBlank ? 0x80 : 0
            index += 1
        }
    }

    /// Whether the line is, as far as length and end go, a paragraph of running text.
    var isRunning: Bool {
        if ideographs * 2 > characters { return (characters >= 30 && endsSentence) || characters >= 80 }
        return (endsSentence && (characters >= 70 || words >= 7)) || characters >= 220
    }

    /// Whether a line has two capital letters of ASCII or more, and no small one.
    static func isAllCapitals(_ line: Span<UInt8>) -> Bool {
        var capitals = 0
        for index in 0..<line.count {
            if ByteText.isLower(line[index]) { return false }
            if ByteText.isUpper(line[index]) { capitals += 1 }
        }
        return capitals >= 2
    }

    private mutating func readEnds(_ line: Span<UInt8>) {
        guard let first = line.isEmpty ? nil : line[0] else { return }
        beginsWell =
            ByteText.isUpper(first) || ByteText.isDigit(first) || first >= 0x80 || first == 0x22 || first == 0x27
            || first == 0x60 || first == 0x28 || first == 0x5b || first == 0x24
        var end = line.count
        // Closing quotation marks and brackets stand after the stop.
        while end > 0 {
            if line[end - 1] == 0x22 || line[end - 1] == 0x27 || line[end - 1] == 0x29 || line[end - 1] == 0x5d {
                end -= 1
            } else if end >= 3, line[end - 3] == 0xe2, line[end - 2] == 0x80,
                line[end - 1] == 0x9d || line[end - 1] == 0x99
            {
                end -= 3
            } else if end >= 3, line[end - 3] == 0xe3, line[end - 2] == 0x80,
                line[end - 1] == 0x8d || line[end - 1] == 0x8f
            {
                end -= 3
            } else if end >= 2, line[end - 2] == 0xc2, line[end - 1] == 0xbb {
                end -= 2
            } else {
                break
            }
        }
        guard end > 0 else { return }
        let last = line[end - 1]
        endsSentence = last == 0x2e || last == 0x21 || last == 0x3f
        endsOpen = last == 0x2c || last == 0x3b || last == 0x3a
        if end >= 3 {
            let three = (line[end - 3], line[end - 2], last)
            switch three {
            case (0xe2, 0x80, 0xa6), (0xe3, 0x80, 0x82), (0xef, 0xbc, 0x81), (0xef, 0xbc, 0x9f): endsSentence = true
            default: break
            }
        }
        // The Arabic question mark and the Urdu full stop.
        if end >= 2, (line[end - 2] == 0xd8 && last == 0x9f) || (line[end - 2] == 0xdb && last == 0x94) {
            endsSentence = true
        }
    }
}
