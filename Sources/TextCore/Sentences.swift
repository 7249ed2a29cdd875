/// Cuts a paragraph into sentences.
public enum Sentences {
    /// The sentences of a stretch of text, in order; together they hold every non-space byte of it.
    ///
    /// A full stop ends a sentence when white space and something that can begin one follow, and when it does not belong
    /// to an abbreviation or an initial. Closing quotation marks and brackets go with the sentence they close. A line
    /// break always ends one.
    ///
    /// - Complexity: O(length of the stretch).
    public static func spans(of text: String, in span: TextSpan? = nil) -> [TextSpan] {
        let bytes = text.utf8Span.span
        let whole = span ?? TextSpan(0, bytes.count)
        return Self.spans(of: Tokenizer.tokens(of: text, in: whole), in: text)
    }

    /// The sentences made by tokens of `text`, in order; no token is left out.
    public static func spans(of tokens: [Token], in text: String) -> [TextSpan] {
        ranges(of: tokens, in: tokens.indices, of: text).map {
            TextSpan(Int(tokens[$0.lowerBound].start), Int(tokens[$0.upperBound - 1].end))
        }
    }

    /// The sentences made by a stretch of tokens of `text`, as positions among the tokens, in order; none is empty and no
    /// token is left out.
    ///
    /// - Complexity: O(bytes from the first token to the last).
    public static func ranges(of tokens: [Token], in range: Range<Int>, of text: String) -> [Range<Int>] {
        let bytes = text.utf8Span.span
        let all = tokens.span.extracting(0..<range.upperBound)
        var ranges: [Range<Int>] = []
        var first = range.lowerBound
        var index = first
        while index < range.upperBound {
            // Most tokens are words or commas with one space behind them.
            let token = all[unchecked: index]
            if index + 1 < range.upperBound, token.kind != .punctuation || isMinor(token, bytes) {
                let end = Int(token.end)
                if Int(all[unchecked: index &+ 1].start) <= end + 1, bytes[end - 1] != 0x2e, bytes[end] != 0x0a {
                    index += 1
                    continue
                }
            }
            let last = sentenceEnd(at: index, first: first, tokens: tokens, end: range.upperBound, bytes: bytes)
            if let last {
                ranges.append(first..<last + 1)
                first = last + 1
                index = first
            } else {
                index += 1
            }
        }
        if first < range.upperBound { ranges.append(first..<range.upperBound) }
        return ranges
    }

    /// Whether a mark never ends a sentence.
    @inline(__always)
    private static func isMinor(_ mark: Token, _ bytes: Span<UInt8>) -> Bool {
        guard mark.length == 1 else { return false }
        switch bytes[Int(mark.start)] {
        case 0x22, 0x27, 0x28, 0x29, 0x2c, 0x2d, 0x3a, 0x3b: return true
        default: return false
        }
    }

    /// The last token of the sentence that ends at token `index`, or nil when none ends there.
    private static func sentenceEnd(at index: Int, first: Int, tokens: [Token], end: Int, bytes: Span<UInt8>) -> Int? {
        if index + 1 < end, hasLineBreak(from: tokens[index], to: tokens[index + 1], bytes: bytes) { return index }
        guard isStop(tokens[index], bytes: bytes) else { return nil }
        if tokens[index].length == 1, bytes[Int(tokens[index].start)] == 0x2e,
            isAbbreviation(before: index, first: first, tokens: tokens, end: end, bytes: bytes)
        {
            return nil
        }
        var last = index
        while last + 1 < end, isCloser(tokens[last + 1], after: tokens[last], bytes: bytes) { last += 1 }
        guard last + 1 < end else { return last }
        let next = tokens[last + 1]
        if isIdeographicStop(tokens[index], bytes: bytes) {
            return goesOnQuoting(tokens[last], with: tokens[(last + 1)..<min(end, last + 3)], bytes) ? nil : last
        }
        // Chinese with the stops of ASCII has no blanks behind them either.
        if index > first, isIdeograph(tokens[index - 1], bytes), isIdeograph(next, bytes) { return last }
        guard next.start > tokens[last].end, !goesOn(tokens[index], with: next) else { return nil }
        return canBegin(next, followedBy: last + 2 < end ? tokens[last + 2] : nil, bytes: bytes) ? last : nil
    }

    private static func hasLineBreak(from left: Token, to right: Token, bytes: Span<UInt8>) -> Bool {
        var offset = Int(left.end)
        while offset < Int(right.start) {
            if bytes[offset] == 0x0a { return true }
            offset += 1
        }
        return false
    }

    private static func isStop(_ token: Token, bytes: Span<UInt8>) -> Bool {
        if token.kind == .word {
            // `U.S.` and `a.m.` may end a sentence, `e.g.` may not; what follows decides.
            return token.length >= 4 && bytes[Int(token.end) - 1] == 0x2e
                && !lowerAbbreviations.contains(form(of: token)) && !isSmallAbbreviation(token)
        }
        guard token.kind == .punctuation else { return false }
        switch UTF8Decoding.scalar(in: bytes, at: Int(token.start)).value {
        case 0x2e, 0x21, 0x3f, 0x2026, 0x3002, 0xff01, 0xff1f, 0xff61, 0x061f, 0x06d4, 0x0964: return true
        default: return false
        }
    }

    private static func isIdeographicStop(_ token: Token, bytes: Span<UInt8>) -> Bool {
        switch UTF8Decoding.scalar(in: bytes, at: Int(token.start)).value {
        case 0x3002, 0xff01, 0xff1f, 0xff61: return true
        default: return false
        }
    }

    private static func isCloser(_ token: Token, after previous: Token, bytes: Span<UInt8>) -> Bool {
        guard token.kind == .punctuation else { return false }
        guard token.start == previous.end else { return isSpacedCloser(token, after: previous, bytes: bytes) }
        switch UTF8Decoding.scalar(in: bytes, at: Int(token.start)).value {
        // An opening mark right behind a stop closes a quotation in German or Danish style.
        case 0x22, 0x27, 0x29, 0x5d, 0x2018, 0x2019, 0x201c, 0x201d, 0x00ab, 0x00bb, 0x300d, 0x300f, 0x2e, 0x21, 0x3f,
            0x2039, 0x203a, 0x2026, 0x3002, 0x3009, 0x300b, 0x3011, 0xff01, 0xff09, 0xff1f, 0xff63:
            return true
        default: return false
        }
    }

    private static func canBegin(_ token: Token, followedBy next: Token?, bytes: Span<UInt8>) -> Bool {
        switch token.kind {
        case .number: return true
        case .word:
            if token.isCapitalised { return true }
            let value = UTF8Decoding.scalar(in: bytes, at: Int(token.start)).value
            return value >= 0x80 && !(Unicode.Scalar(value)?.properties.isLowercase ?? false)
        case .symbol: return true
        case .punctuation:
            // The marks that open a question or a shout in Spanish.
            let value = UTF8Decoding.scalar(in: bytes, at: Int(token.start)).value
            if value == 0xbf || value == 0xa1 { return true }
            guard let next, next.start == token.end else {
                return UTF8Decoding.scalar(in: bytes, at: Int(token.start)).value != 0x2e
            }
            return next.kind != .word || canBegin(next, followedBy: nil, bytes: bytes)
        }
    }

    private static func isAbbreviation(
        before index: Int, first: Int, tokens: [Token], end: Int, bytes: Span<UInt8>
    ) -> Bool {
        guard index > first else { return false }
        let word = tokens[index - 1]
        guard word.end == tokens[index].start else { return false }
        let next = index + 1 < end ? tokens[index + 1] : nil
        guard word.kind == .word else {
            return isOrdinal(word, after: index - 1 > first ? tokens[index - 2] : nil, before: next)
        }
        if isOtherAbbreviation(at: index - 1, in: tokens, first..<end, bytes) { return true }
        if word.isCapitalised, isOneLetter(word, bytes) {
            return index - 1 == first || !isBehindFigure(tokens[index - 2], bytes: bytes)
        }
        // `No. 3`, but `Did it rain? No. The sun shone.`
        if numberWords.contains(form(of: word)) { return index + 1 < end && tokens[index + 1].kind == .number }
        return abbreviations.contains(form(of: word)) && word.isCapitalised
            || lowerAbbreviations.contains(form(of: word))
    }

    /// Tells `Dec` from `December`, which have one key.
    private static func form(of word: Token) -> UInt64 { word.key &+ UInt64(word.length) }

    private static func forms(_ words: String) -> KeyTable {
        KeyTable(words.split(separator: " ").map { NormalForm.key($0) &+ UInt64($0.utf8.count) })
    }

    private static let abbreviations = forms(
        "Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Sgt Rev Hon Gov Sen Rep Pres St Sr Jr Messrs Mme Mlle Adm Brig Cpl Pvt Supt "
            + "Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Inc Ltd Co Corp Bros Ave Blvd Rd Mt Ft Ala Ariz Ark Calif Colo "
            + "Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Op Art Ph"
    )

    private static let numberWords = forms("No Nos no nos")

    private static let lowerAbbreviations = forms(
        "vs etc cf al approx est dept e.g. i.e. p pp vol fig figs sec secs sect sects eq eqs eqn eqns ref refs ch chs para "
            + "paras")
}

extension Token {
    /// The number of bytes of the token.
    @inlinable public var length: Int { Int(end - start) }
}
