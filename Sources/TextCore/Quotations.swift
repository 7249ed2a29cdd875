/// A stretch of direct speech.
public struct Quotation: Hashable, Sendable {
    /// The words between the marks.
    public var content: TextSpan
    /// The words with their marks; without a closing mark (a quote that goes on in the next paragraph) it ends with
    /// the paragraph.
    public var span: TextSpan
    /// Whether the closing mark is there.
    public var isClosed: Bool

    /// Makes a quotation from its parts.
    public init(content: TextSpan, span: TextSpan, isClosed: Bool) {
        self.content = content
        self.span = span
        self.isClosed = isClosed
    }
}

/// Finds direct speech: straight, curly, low and angled double marks, corner brackets, and the single marks of British
/// style where they cannot be apostrophes.
public enum Quotations {
    /// The outermost quotations of a stretch of text, in order, each within one paragraph.
    ///
    /// - Complexity: O(length of the stretch).
    public static func spans(of text: String, in span: TextSpan? = nil) -> [Quotation] {
        let bytes = text.utf8Span.span
        let whole = span ?? TextSpan(0, bytes.count)
        var result: [Quotation] = []
        var open: (start: Int, content: Int, closers: [UInt32])?
        var offset = whole.start
        while offset < whole.end {
            let byte = bytes[offset]
            if byte < 0x80, byte != 0x22, byte != 0x27, byte != 0x0a {
                offset += 1
                while offset + 8 <= whole.end, isPlain(eightAt: offset, bytes) { offset += 8 }
                continue
            }
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
            if value == 0x0a {
                if let quote = open, quote.closers != single {
                    result.append(unclosed(quote.start, quote.content, offset))
                }
                open = nil
            } else if let quote = open {
                if quote.closers.contains(value),
                    closes(value, at: offset, length: length, bytes: bytes, end: whole.end)
                {
                    let content = TextSpan(quote.content, offset)
                    result.append(
                        Quotation(content: content, span: TextSpan(quote.start, offset + length), isClosed: true))
                    open = nil
                }
            } else if let closers = closers(of: value, at: offset, length: length, bytes: bytes, whole: whole) {
                open = (offset, offset + length, closers)
            }
            offset += length
        }
        if let quote = open, quote.closers != single { result.append(unclosed(quote.start, quote.content, whole.end)) }
        return result
    }

    /// Whether none of eight bytes is a straight mark, a line break or above ASCII.
    @inline(__always)
    private static func isPlain(eightAt offset: Int, _ bytes: Span<UInt8>) -> Bool {
        let eight = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
        return (eight | ByteLanes.has(0x22, eight) | ByteLanes.has(0x27, eight) | ByteLanes.has(0x0a, eight))
            & ByteLanes.highs == 0
    }

    private static let single: [UInt32] = [0x27, 0x2019]

    private static func unclosed(_ start: Int, _ content: Int, _ end: Int) -> Quotation {
        Quotation(content: TextSpan(content, end), span: TextSpan(start, end), isClosed: false)
    }

    /// The marks that would close a quotation opened here, or nil when none opens.
    private static func closers(
        of value: UInt32, at offset: Int, length: Int, bytes: Span<UInt8>, whole: TextSpan
    ) -> [UInt32]? {
        switch value {
        case 0x22, 0xff02: return [0x22, 0x201d, 0xff02]
        case 0x201c: return [0x201d, 0x22]
        case 0x201e: return [0x201c, 0x201d]
        case 0x00ab: return [0x00bb]
        case 0x2039: return [0x203a]
        case 0x00bb:
            // German books turn the marks round; elsewhere the same mark, at the start of a line, goes on with a quotation.
            let startsWord = offset + length < whole.end && !isSpace(bytes[offset + length])
            let free = offset == whole.start || isSpace(bytes[offset - 1]) || bytes[offset - 1] == 0x28
            return startsWord && free && hasTurnedMark(from: offset + length, bytes: bytes, end: whole.end)
                ? [0x00ab] : nil
        case 0x300c: return [0x300d]
        case 0x300e: return [0x300f]
        case 0x27, 0x2018:
            // A single mark opens where nothing of a word stands before it and a word follows.
            let startsWord = offset + length < whole.end && !isSpace(bytes[offset + length])
            let free = offset == whole.start || isSpace(bytes[offset - 1]) || bytes[offset - 1] == 0x28
            guard startsWord, free, hasClosingSingle(from: offset + length, bytes: bytes, end: whole.end) else {
                return nil
            }
            return single
        default: return nil
        }
    }

    /// Whether `«` follows in the same paragraph before another `»`, and closes what stands before it.
    private static func hasTurnedMark(from start: Int, bytes: Span<UInt8>, end: Int) -> Bool {
        var offset = start
        while offset + 1 < end, bytes[offset] != 0x0a {
            if bytes[offset] == 0xc2, bytes[offset + 1] == 0xbb { return false }
            if bytes[offset] == 0xc2, bytes[offset + 1] == 0xab { return !isSpace(bytes[offset - 1]) }
            offset += 1
        }
        return false
    }

    /// Whether a single mark that can only be a closing one follows in the same paragraph: after a letter or a stop and
    /// before white space, a mark or the end.
    private static func hasClosingSingle(from start: Int, bytes: Span<UInt8>, end: Int) -> Bool {
        var offset = start
        while offset < end {
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset)
            if value == 0x0a { return false }
            if single.contains(value), closes(value, at: offset, length: length, bytes: bytes, end: end) { return true }
            offset += length
        }
        return false
    }

    private static func closes(_ value: UInt32, at offset: Int, length: Int, bytes: Span<UInt8>, end: Int) -> Bool {
        if value == 0x22 {
            // A straight mark after a space and before a word opens again: an agency's next paragraph was joined on.
            guard offset > 0, isSpace(bytes[offset - 1]), offset + 1 < end else { return true }
            return isSpace(bytes[offset + 1])
        }
        guard value == 0x27 || value == 0x2019 else { return true }
        guard offset > 0, !isSpace(bytes[offset - 1]) else { return false }
        guard offset + length < end else { return true }
        let next = UTF8Decoding.scalar(in: bytes, at: offset + length).value
        if next < 0x80 { return ScalarClass.ascii[Int(next)] != .letter && ScalarClass.ascii[Int(next)] != .digit }
        return ScalarClass.of(next) != .letter
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
