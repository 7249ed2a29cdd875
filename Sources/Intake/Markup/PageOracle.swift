/// The article's text as the page's linked data has it, to find the same text in the markup.
struct PageOracle {
    /// Its text.
    let text: String
    private var shingles: Set<UInt64> = []

    /// Nil when there is too little of it to tell anything.
    ///
    /// - Complexity: O(length of the text).
    init?(_ text: String?) {
        guard let text, text.utf8.count >= 250 else { return nil }
        self.text = text
        let bytes = Array(text.utf8.prefix(500_000))
        Self.each(bytes.span) { shingles.insert($0) }
        guard shingles.count >= 30 else { return nil }
    }

    /// Share of the block's runs of four words that the text has, 0–1; nil for a block of fewer words.
    func share(of block: PageBlock) -> Double? {
        var count = 0
        var found = 0
        Self.each(block.text.span) {
            count += 1
            if shingles.contains($0) { found += 1 }
        }
        return count == 0 ? nil : Double(found) / Double(count)
    }

    /// Runs of four words as hashes; an ideograph is a word.
    private static func each(_ text: Span<UInt8>, _ take: (UInt64) -> Void) {
        var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
        var count = 0
        var word: UInt64 = 0
        func close() {
            guard word != 0 else { return }
            count += 1
            if count >= 4 {
                take(((last.0 &* 31 &+ last.1) &* 31 &+ last.2) &* 0x9e37_79b9_7f4a_7c15 &+ word)
            }
            last = (last.1, last.2, word)
            word = 0
        }
        var index = 0
        while index < text.count {
            let byte = text[index]
            // Typographic quotes, dashes and blanks.
            if byte == 0xe2, index + 2 < text.count, text[index + 1] == 0x80 {
                if text[index + 2] != 0x99 { close() }
                index += 3
                continue
            }
            let isWide = byte >= 0xe3 && byte <= 0xe9
            let isLetter = ByteText.isUpper(byte) || ByteText.isLower(byte) || ByteText.isDigit(byte) || byte >= 0x80
            if isWide || !isLetter && byte != 0x27 { close() }
            if isLetter { word = (word ^ UInt64(ByteText.lowered(byte))) &* 0x100_0000_01b3 &+ 1 }
            index += 1
        }
        close()
    }
}
