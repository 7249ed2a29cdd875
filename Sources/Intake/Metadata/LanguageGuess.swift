/// What language a text is in, by its script and its commonest words.
///
/// A guess that rather says nothing: for Latin script the best language needs one stop word in twelve and half as many
/// again as the next one.
enum LanguageGuess {
    private static let stopWords: [(code: String, words: [String])] = [
        (
            "en",
            ["the", "and", "of", "to", "that", "was", "with", "said", "for", "is", "his", "by", "has", "from", "at"]
        ),
        (
            "fr",
            ["les", "des", "et", "dans", "est", "une", "pour", "du", "sur", "qui", "au", "par", "le", "plus", "avec"]
        ),
        ("es", ["los", "el", "las", "del", "por", "con", "una", "se", "su", "y", "en", "más", "para", "que", "como"]),
        (
            "de",
            ["der", "die", "und", "den", "das", "von", "mit", "dem", "ist", "im", "für", "sich", "nicht", "auf", "ein"]
        ),
        (
            "pt",
            ["os", "não", "uma", "do", "da", "em", "com", "para", "ao", "foi", "mais", "dos", "das", "pelo", "que"]
        ),
        (
            "it",
            ["il", "di", "che", "della", "per", "non", "sono", "alla", "del", "nel", "gli", "con", "una", "più", "le"]
        ),
        (
            "nl",
            [
                "het", "een", "van", "de", "dat", "niet", "zijn", "voor", "met", "aan", "ook", "werd", "naar", "bij",
                "te",
            ]
        ),
    ]

    /// From a word to the languages it speaks for, a bit each: open addressing over the words' packed letters.
    private static let table: [(word: UInt64, languages: UInt16)] = {
        var table = [(word: UInt64, languages: UInt16)](repeating: (0, 0), count: 1 << tableBits)
        for (index, entry) in stopWords.enumerated() {
            for word in entry.words {
                let packed = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                let slot = slot(of: packed, in: table)
                table[slot] = (packed, table[slot].languages | 1 << index)
            }
        }
        return table
    }()

    private static let tableBits: UInt64 = 9

    /// Where a word stands, or would stand.
    @inline(__always)
    private static func slot(of word: UInt64, in table: [(word: UInt64, languages: UInt16)]) -> Int {
        var slot = Int(truncatingIfNeeded: (word &* 0x9e37_79b9_7f4a_7c15) &>> (64 - tableBits))
        while table[slot].word != 0, table[slot].word != word { slot = (slot + 1) & (table.count - 1) }
        return slot
    }

    /// The two-letter code, nil when unsure.
    ///
    /// - Complexity: O(1): the first 1,024 bytes are looked at.
    static func code(of text: Span<UInt8>) -> String? {
        let sample = text.extracting(0..<min(text.count, 1_024))
        if let script = byScript(sample) { return script.isEmpty ? nil : script }
        var counts = [Int](repeating: 0, count: stopWords.count)
        var words = 0
        let table = table
        var index = 0
        while index < sample.count {
            // The letters of a word, the last one lowest; a longer one than any of the list loses its first.
            var packed: UInt64 = 0
            let start = index
            while index < sample.count, ByteText.isWordByte(sample[index]) {
                packed = packed &<< 8 | UInt64(ByteText.lowered(sample[index]))
                index += 1
            }
            guard index > start else {
                index += 1
                continue
            }
            words += 1
            guard index - start <= 6 else { continue }
            var languages = table[slot(of: packed, in: table)].languages
            while languages != 0 {
                counts[languages.trailingZeroBitCount] += 1
                languages &= languages - 1
            }
        }
        let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
        let best = counts[order[0]]
        guard words >= 4, best >= 2, best * 12 >= words, best * 2 >= counts[order[1]] * 3 else { return nil }
        return stopWords[order[0]].code
    }

    /// The language of a script that tells it; the empty string for a script that does not; nil for Latin.
    private static func byScript(_ text: Span<UInt8>) -> String? {
        var latin = 0
        var kana = 0
        var han = 0
        var hangul = 0
        var arabic = 0
        var cyrillic = 0
        var other = 0
        var index = 0
        let bytes = text.bytes
        while index < text.count {
            if index + 8 <= text.count {
                let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
                if eight & ByteLanes.high == 0 {
                    latin &+= ByteLanes.count(ByteLanes.between(eight | ByteLanes.ones &* 0x20, 0x61, 0x7a))
                    index &+= 8
                    continue
                }
            }
            let byte = text[index]
            if byte < 0x80 {
                if ByteText.isWordByte(byte) { latin += 1 }
                index += 1
            } else if byte < 0xe0 {
                switch byte {
                case 0xc3...0xc9: latin += 1
                case 0xd0...0xd3: cyrillic += 1
                case 0xd8...0xdb: arabic += 1
                case 0xc2: break
                default: other += 1
                }
                index += 2
            } else {
                switch byte {
                case 0xe3 where index + 1 < text.count && (0x81...0x83).contains(text[index + 1]): kana += 3
                case 0xe4...0xe9: han += 3
                case 0xea...0xed: hangul += 3
                case 0xe0, 0xe1: other += 2
                default: break
                }
                index += byte < 0xf0 ? 3 : 4
            }
        }
        let all = [latin, kana + han, hangul, arabic, cyrillic, other]
        guard let most = all.max(), most > 0 else { return "" }
        switch most {
        case latin: return nil
        case kana + han: return kana * 20 > han ? "ja" : "zh"
        case hangul: return "ko"
        // Persian and Urdu, Ukrainian and Bulgarian share these scripts; the commonest language of news is named.
        case arabic: return "ar"
        case cyrillic: return "ru"
        default: return ""
        }
    }
}
