/// Cuts text into words, numbers and marks.
///
/// Words keep their inner apostrophes (`Japan's`, `o'clock`) and the full stops of abbreviations made of single letters
/// (`U.S.`, `a.m.`); hyphenated words are cut at the hyphen, so that `year-and-a-half` and `year and a half` differ in
/// marks alone. Numbers keep separators and an ordinal ending (`1,319`, `3.5`, `12th`). In Chinese and Japanese every
/// character is a word. Invisible joiners and bidi controls belong to no token; a control character that is no blank and no
/// line break is a mark, for it is shown as one.
public enum Tokenizer {
    /// The tokens of a stretch of `text`, in order; offsets are those of the whole text.
    ///
    /// - Complexity: O(length of the stretch).
    public static func tokens(of text: String, in span: TextSpan? = nil) -> [Token] {
        var tokens: [Token] = []
        append(to: &tokens, of: text, in: span)
        return tokens
    }

    /// Appends the tokens of a stretch of `text` to an array, which saves making one for every stretch.
    ///
    /// - Complexity: O(length of the stretch).
    public static func append(to tokens: inout [Token], of text: String, in span: TextSpan? = nil) {
        let whole = TextSpan(0, text.utf8.count)
        let part = span.map { TextSpan(min(max(0, $0.start), whole.end), min($0.end, whole.end)) } ?? whole
        if tokens.isEmpty { tokens.reserveCapacity(part.length / 5 + 1) }
        // As many as fit a kilobyte, which lies on the stack.
        withUnsafeTemporaryAllocation(of: Token.self, capacity: 42) { buffer in
            var scanner = TokenScanner(bytes: text.utf8Span.span, offset: part.start, end: part.end)
            var count = buffer.count
            while count == buffer.count {
                count = scanner.fill(buffer)
                tokens.append(contentsOf: UnsafeBufferPointer(start: buffer.baseAddress, count: count))
            }
        }
    }
}

/// One forward pass over UTF-8 bytes.
struct TokenScanner: ~Escapable {
    let bytes: Span<UInt8>
    var offset: Int
    let end: Int
    let table = FoldingTable.shared
    private var folded: [UInt8] = []

    @_lifetime(copy bytes)
    init(bytes: Span<UInt8>, offset: Int, end: Int) {
        self.bytes = bytes
        self.offset = offset
        self.end = end
    }

    /// The next token, whatever it is made of; nil at the end of the text.
    ///
    /// - Complexity: O(bytes read), a hundred steps or more for each; ``fill(_:)`` asks for no token that is plain.
    mutating func next() -> Token? {
        while offset < end {
            let byte = bytes[offset]
            if byte == 0x20 {
                offset += 1
                continue
            }
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
            switch classify(value) {
            case .space, .joiner: offset += length
            case .letter: return word()
            case .digit: return number()
            case .ideograph: return single(.word, value, length)
            case .symbol: return single(value == 0x25 ? .word : .symbol, value, length)
            case .apostrophe, .mark: return punctuation(value, length)
            }
        }
        return nil
    }

    @inline(__always)
    private func classify(_ value: UInt32) -> ScalarClass {
        value < 0x80 ? table.classes[Int(value)] : ScalarClass.of(value)
    }

    private mutating func single(_ kind: TokenKind, _ value: UInt32, _ length: Int) -> Token {
        folded.removeAll(keepingCapacity: true)
        if value == 0x25 || value == 0xff05 {
            folded.append(contentsOf: "percent".utf8)
        } else {
            NormalForm.append(value, to: &folded)
        }
        return finish(kind, from: offset, to: offset + length)
    }

    private mutating func punctuation(_ value: UInt32, _ length: Int) -> Token {
        let start = offset
        var stop = offset + length
        if value == 0x2d || value == 0x2e {
            while stop < end, UInt32(bytes[stop]) == value { stop += 1 }
        }
        folded.removeAll(keepingCapacity: true)
        folded.append(contentsOf: Self.plainMark(value, run: stop - start).utf8)
        return finish(.punctuation, from: start, to: stop)
    }

    /// The one mark that stands for all of its typographic variants.
    static func plainMark(_ value: UInt32, run: Int) -> String {
        switch value {
        case 0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0x00ab, 0x00bb, 0xff02, 0x300c, 0x300d, 0x300e, 0x300f: return "\""
        case 0x27, 0x2018, 0x2019, 0x201a, 0x201b, 0x2039, 0x203a: return "'"
        case 0x2026: return "..."
        case 0x2d where run > 1: return "—"
        case 0x2d, 0x2010, 0x2011: return "-"
        case 0x2012...0x2015: return "—"
        case 0x2e where run > 1: return "..."
        default: return Unicode.Scalar(value).map { String($0) } ?? "?"
        }
    }

    private mutating func word() -> Token {
        let start = offset
        folded.removeAll(keepingCapacity: true)
        var letters = 0
        var capitals = 0
        var firstIsCapital = false
        while offset < end {
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
            let kind = classify(value)
            if kind == .letter || kind == .digit {
                let capital = Self.isCapital(value)
                if letters == 0 { firstIsCapital = capital }
                if kind == .letter {
                    letters += 1
                    capitals += capital ? 1 : 0
                }
            } else if kind == .joiner {
                guard joinsLetters(after: offset + length) else { break }
                offset += length
                continue
            } else if kind == .apostrophe {
                guard letters > 0, joinsLetters(after: offset + length) else { break }
            } else if value == 0x2e {
                guard continuesInitials(start: start, letters: letters) else { break }
            } else {
                break
            }
            NormalForm.append(value, to: &folded)
            offset += length
        }
        var token = finish(.word, from: start, to: offset, isAllCapitals: letters > 1 && capitals == letters)
        token.isCapitalised = firstIsCapital
        return token
    }

    /// Whether a letter stands right at `next`, so that a mark before it is inside a word.
    private func joinsLetters(after next: Int) -> Bool {
        guard next < end else { return false }
        let kind = classify(UTF8Decoding.scalar(in: bytes, at: next).value)
        return kind == .letter
    }

    /// Whether the full stop at `offset` belongs to an abbreviation made of single letters.
    private func continuesInitials(start: Int, letters: Int) -> Bool {
        let before = offset - start
        guard before == 1 || (before >= 3 && bytes[offset - 2] == 0x2e) else { return false }
        guard before == 1 else { return true }
        // The first stop counts only when another `letter + stop` follows: `U.S.`, not the end of `plan B.`
        guard offset + 2 < end, classify(UInt32(bytes[offset + 1])) == .letter, bytes[offset + 1] < 0x80 else {
            return false
        }
        return bytes[offset + 2] == 0x2e
    }

    private mutating func number() -> Token {
        let start = offset
        folded.removeAll(keepingCapacity: true)
        while offset < end {
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
            let kind = classify(value)
            if kind == .digit {
                NormalForm.append(value, to: &folded)
            } else if value == 0x2c || value == 0x2e {
                guard offset + 1 < end, classify(UTF8Decoding.scalar(in: bytes, at: offset + 1).value) == .digit
                else { break }
                NormalForm.append(value, to: &folded)
            } else if kind == .letter {
                NormalForm.append(value, to: &folded)
            } else {
                break
            }
            offset += length
        }
        return finish(.number, from: start, to: offset)
    }

    @inline(__always)
    private mutating func finish(_ kind: TokenKind, from start: Int, to stop: Int, isAllCapitals: Bool = false) -> Token
    {
        offset = stop
        let key = NormalForm.key(folded: &folded, isAllCapitals: isAllCapitals)
        return Token(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: stop), key: key, kind: kind,
            isAllCapitals: isAllCapitals)
    }

    @inline(__always)
    private static func isCapital(_ value: UInt32) -> Bool {
        if value < 0x80 { return value >= 0x41 && value <= 0x5a }
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }
}
