/// What language a text is in, by its script, its commonest words and the letters that few others have.
///
/// A guess that rather says nothing: see ``code(of:)``. A word in one language alone speaks for it with 24 points, one
/// that several share with as many fewer; endings and letters count less. The idea is that of Grefenstette (1995),
/// *Comparing two language identification schemes*, which finds small words as good as letter statistics beyond fifteen
/// words; the lists are our own.
struct LanguageGuess: Equatable {
    /// The two-letter code.
    var code: String
    /// Whether there is so much evidence that a label which says otherwise is wrong.
    var isSure: Bool

    /// The points of a word, an ending or a letter that speaks for one language alone.
    private static let (wordPoints, endingPoints, letterPoints) = (24, 8, 10)
    /// What a short text needs at least, and what a label is overruled with.
    private static let (least, sure) = (20, 160)

    /// The language of a text, nil when unsure.
    ///
    /// - Complexity: O(1): the first kilobyte is looked at, and of a text that is soon told less.
    init?(_ text: Span<UInt8>) {
        let sample = text.extracting(0..<min(text.count, 1_024))
        switch ScriptCount(sample).answer {
        case .latin: break
        case .none: return nil
        case .language(let code, let isSure):
            self.code = code
            self.isSure = isSure
            return
        }
        // News in English tells itself in a line or two.
        let first = LatinCount(sample.extracting(0..<min(sample.count, 320)))
        let guess = Self.decide(first)
        if let guess, guess.isSure {
            self = guess
            return
        }
        guard sample.count > 320, let whole = Self.decide(LatinCount(sample)) else {
            if let guess, sample.count <= 320 {
                self = guess
                return
            }
            return nil
        }
        self = whole
    }

    /// The language of a text, nil when unsure.
    static func code(of text: Span<UInt8>) -> String? { LanguageGuess(text)?.code }

    private init(code: String, isSure: Bool) {
        self.code = code
        self.isSure = isSure
    }

    /// The language with the most points, when they are many for the words there are and many more than the next one's.
    private static func decide(_ count: LatinCount) -> LanguageGuess? {
        var best = 0
        var second = -1
        for index in 1..<LatinWords.codes.count {
            if count.points[index] > count.points[best] {
                second = best
                best = index
            } else if second < 0 || count.points[index] > count.points[second] {
                second = index
            }
        }
        let most = count.points[best]
        let next = second < 0 ? 0 : count.points[second]
        guard count.words >= 3, most >= least, most >= 2 * count.words, 4 * most >= 5 * next, most >= next + 10 else {
            return nil
        }
        return LanguageGuess(
            code: LatinWords.codes[best], isSure: most >= sure && most >= 3 * count.words && most >= 2 * next)
    }

    /// The points of each language of the Latin script in a text.
    private struct LatinCount {
        var points = [Int](repeating: 0, count: LatinWords.codes.count)
        var words = 0

        init(_ text: Span<UInt8>) {
            let table = LatinWords.table
            var index = 0
            while index < text.count {
                var packed: UInt64 = 0
                let start = index
                while let (letter, length) = LatinLetter.at(index, in: text) {
                    packed = packed &<< UInt64(8 &* length) | letter
                    if length > 1 {
                        add(letterPoints, LatinWords.mask(LatinWords.key(ofLetter: letter), in: table.span))
                    }
                    index += length
                }
                guard index > start else {
                    // The marks that open a question or a shout in Spanish.
                    if text[index] == 0xc2, index + 1 < text.count {
                        let mark = 0xc200 | UInt64(text[index + 1])
                        add(letterPoints, LatinWords.mask(LatinWords.key(ofLetter: mark), in: table.span))
                        index += 1
                    }
                    index += 1
                    continue
                }
                words += 1
                addWord(packed, index - start, table.span)
            }
        }

        private mutating func addWord(_ packed: UInt64, _ length: Int, _ table: Span<LatinWords.Entry>) {
            if length <= 8 {
                let languages = LatinWords.mask(LatinWords.key(ofWord: packed), in: table)
                if languages != 0 { return add(wordPoints, languages) }
            }
            guard length >= 5 else { return }
            for count: UInt64 in [4, 3] {
                let languages = LatinWords.mask(LatinWords.key(ofEnding: packed, count: count), in: table)
                if languages != 0 { return add(endingPoints, languages) }
            }
        }

        @inline(__always)
        private mutating func add(_ most: Int, _ languages: UInt32) {
            guard languages != 0 else { return }
            let share = max(1, most / languages.nonzeroBitCount)
            var rest = languages
            while rest != 0 {
                points[rest.trailingZeroBitCount] &+= share
                rest &= rest &- 1
            }
        }
    }
}

/// Letters of the Latin script in UTF-8, made small.
enum LatinLetter {
    /// The letter at `index` as its bytes, the last one lowest, and how many they are; nil for anything else.
    @inline(__always)
    static func at(_ index: Int, in text: Span<UInt8>) -> (letter: UInt64, length: Int)? {
        guard index < text.count else { return nil }
        let byte = text[index]
        if byte < 0x80 {
            let lower = byte | 0x20
            return lower &- 0x61 < 26 ? (UInt64(lower), 1) : nil
        }
        guard index + 1 < text.count else { return nil }
        let next = text[index + 1]
        switch byte {
        case 0xc3...0xc8: return (UInt64(byte) << 8 | UInt64(lowered(byte, next)), 2)
        case 0xe1 where next == 0xba || next == 0xbb:
            guard index + 2 < text.count else { return nil }
            let last = text[index + 2]
            return (0xe1_0000 | UInt64(next) << 8 | UInt64(last | 1), 3)
        default: return nil
        }
    }

    /// The second byte of the small letter that belongs to a letter of U+00C0…U+023F.
    private static func lowered(_ byte: UInt8, _ next: UInt8) -> UInt8 {
        switch (byte, next) {
        case (0xc3, 0x80...0x9e): next != 0x97 ? next | 0x20 : next
        case (0xc4, 0x80...0xb7), (0xc5, 0x8a...0xb7), (0xc6, 0xa0...0xa5), (0xc8, 0x80...0xb3): next | 1
        case (0xc4, 0xb9), (0xc4, 0xbb), (0xc4, 0xbd), (0xc5, 0xb9), (0xc5, 0xbb), (0xc5, 0xbd): next + 1
        case (0xc5, 0x81), (0xc5, 0x83), (0xc5, 0x85), (0xc5, 0x87): next + 1
        case (0xc6, 0xaf): 0xb0
        default: next
        }
    }
}
