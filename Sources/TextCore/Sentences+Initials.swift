/// Where a full stop belongs to the letters before it and not to the sentence.
extension Sentences {
    /// Whether a sentence goes on behind letters with stops: `the U.S. Senate`, `J.K. Holm`, `8 a.m. Friday`.
    ///
    /// Behind capitals only a word that often opens a sentence ends it (Kiss and Strunk 2006 weigh the same evidence); behind
    /// small letters only a day, a month or a time zone goes on.
    static func goesOn(_ letters: Token, with next: Token) -> Bool {
        guard letters.kind == .word, next.kind == .word, next.isCapitalised else { return false }
        if letters.isCapitalised { return !FunctionWords.keys.contains(next.key) && !openers.contains(next.key) }
        return days.contains(next.key) || next.isAllCapitals && next.length <= 4
    }

    /// Whether a closing mark stands behind a space, as in French: `« C'est tout. »`
    static func isSpacedCloser(_ token: Token, after previous: Token, bytes: Span<UInt8>) -> Bool {
        let value = UTF8Decoding.scalar(in: bytes, at: Int(token.start)).value
        guard value == 0xbb || value == 0x203a, token.start <= previous.end + 3 else { return false }
        for offset in Int(previous.end)..<Int(token.start) where bytes[offset] == 0x0a { return false }
        // Right before a word it opens: »Ja.« »Nein.«
        guard Int(token.end) < bytes.count else { return true }
        let next = ScalarClass.of(any: UTF8Decoding.scalar(in: bytes, at: Int(token.end)).value)
        return next != .letter && next != .digit
    }

    /// Whether what stands before a single capital makes it the sign of a unit: `12 C`, `30°C`.
    static func isBehindFigure(_ before: Token, bytes: Span<UInt8>) -> Bool {
        if before.kind == .number { return true }
        let value = UTF8Decoding.scalar(in: bytes, at: Int(before.start)).value
        return value == 0xb0 || value == 0xba
    }

    private static let openers = keys(
        """
        however meanwhile moreover also later earlier today yesterday officials police authorities critics experts
        analysts last next since still yet instead separately according among amid despite although though
        """)

    private static let days = keys(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december
        """)

    private static func keys(_ words: String) -> KeyTable {
        KeyTable(words.split { $0 == " " || $0 == "\n" }.map { NormalForm.key($0) })
    }
}
