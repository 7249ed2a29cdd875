/// What a token may be that begins with a byte, for the quick way through plain text.
enum TokenStep: UInt8 {
    /// A blank or a control character of ASCII, which is passed over.
    case blank
    /// A word of letters of ASCII, as far as its first byte tells.
    case letter
    /// A number of plain digits, as far as its first byte tells.
    case digit
    /// A mark or a symbol by itself.
    case mark, symbol
    /// A hyphen or a full stop, which may come in runs.
    case run
    /// The first byte of the typographic marks, among others.
    case wide
    /// Anything else.
    case other

    /// The step of every byte.
    static let ofBytes: [TokenStep] = (0..<256).map { (byte: Int) -> TokenStep in
        if byte <= 0x20 { return .blank }
        if byte == 0xe2 { return .wide }
        if byte >= 0x80 || byte == 0x25 { return .other }
        if byte == 0x2d || byte == 0x2e { return .run }
        switch ScalarClass.ascii[byte] {
        case .letter: return .letter
        case .digit: return .digit
        case .apostrophe, .mark: return .mark
        case .symbol: return .symbol
        case .space, .ideograph, .joiner: return .other
        }
    }
}

/// The typographic marks and blanks from U+2000 to U+203F: curly quotation marks, dashes, the ellipsis, thin blanks.
struct WideMark {
    /// The key of the mark's token.
    var key: UInt64 = 0
    /// Whether it is a token of its own.
    var isMark = false
    /// Whether a word ends before it, whatever follows.
    var endsWord = false

    /// Each by the last six bits of its scalar.
    static let table: [WideMark] = (0x2000..<0x2040).map { (value: UInt32) -> WideMark in
        var mark = WideMark()
        let kind = ScalarClass.of(value)
        mark.endsWord = kind == .mark || kind == .space
        if kind == .mark || kind == .apostrophe {
            var folded = Array(TokenScanner.plainMark(value, run: 1).utf8)
            mark.key = NormalForm.key(folded: &folded, isAllCapitals: false)
            mark.isMark = true
        }
        return mark
    }
}

/// The quick way through plain text: tokens that need no more than a look at the tables, one after the other without a
/// call between them; whatever is more than that is left to ``TokenScanner/next()``.
extension TokenScanner {
    /// Puts the next tokens into a buffer until it is full or the text ends, and tells how many they are.
    ///
    /// - Complexity: O(bytes read).
    mutating func fill(_ buffer: UnsafeMutableBufferPointer<Token>) -> Int {
        guard let tokens = buffer.baseAddress else { return 0 }
        let (bytes, end) = (self.bytes, self.end)
        let (steps, byteKeys, wideMarks) = (table.steps, table.byteKeys, WideMark.table)
        var index = offset
        var count = 0
        while index < end, count < buffer.count {
            let byte = bytes[unchecked: index]
            var token: Token?
            switch steps[Int(byte)] {
            case .blank:
                index &+= 1
                continue
            case .letter: token = plainWord(at: index)
            case .digit: token = plainNumber(at: index)
            case .mark: token = Self.mark(index, index &+ 1, byteKeys[Int(byte)], .punctuation)
            case .symbol: token = Self.mark(index, index &+ 1, byteKeys[Int(byte)], .symbol)
            case .run:
                if index + 1 == end || bytes[unchecked: index &+ 1] != byte {
                    token = Self.mark(index, index &+ 1, byteKeys[Int(byte)], .punctuation)
                }
            case .wide:
                if index + 3 <= end, bytes[unchecked: index &+ 1] == 0x80 {
                    let mark = wideMarks[Int(bytes[unchecked: index &+ 2] & 0x3f)]
                    if mark.isMark { token = Self.mark(index, index &+ 3, mark.key, .punctuation) }
                }
            case .other: break
            }
            if token == nil {
                offset = index
                token = next()
                index = offset
            }
            guard let token else { break }
            (tokens + count).initialize(to: token)
            count &+= 1
            index = Int(token.end)
        }
        offset = index
        return count
    }

    @inline(__always)
    private static func mark(_ start: Int, _ end: Int, _ key: UInt64, _ kind: TokenKind) -> Token {
        Token(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), key: key, kind: kind)
    }

    /// Eight bytes from `index` on, all of which must lie in the text; the first one lowest.
    @inline(__always)
    private func whole(at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
    }

    /// The word at `index`, where its letters alone make it and at least eight bytes of the text follow each eighth of them.
    @inline(__always)
    private func plainWord(at start: Int) -> Token? {
        let last = bytes.count &- 8
        var index = start
        var state = WordHash.seed
        // The bit of small letters of all that were read.
        var smalls: UInt64 = 0
        var lower: UInt64 = 0
        var bits = 0
        while true {
            guard index <= last else { return nil }
            let read = whole(at: index)
            let others = ByteLanes.othersThanLetters(read)
            if others == 0 {
                smalls |= read
                state = WordHash.combine(state, read | ByteLanes.spaces)
                index &+= 8
                continue
            }
            bits = others.trailingZeroBitCount & 0x38
            if bits > 0 {
                let used = (UInt64(1) &<< UInt64(truncatingIfNeeded: bits)) &- 1
                smalls |= read & used
                lower = (read | ByteLanes.spaces) & used
                state = WordHash.combine(state, lower)
                index &+= bits &>> 3
            }
            break
        }
        guard index <= end, index == end || endsWord(at: index, length: index &- start) else { return nil }
        let length = index &- start
        let isAllCapitals = length > 1 && smalls & ByteLanes.spaces == 0
        var key = WordHash.finish(state)
        if length > 1 {
            if isAllCapitals, length == 2, lower == 0x7375 { return nil }
            if let variant = table.variantKey(of: key) {
                key = variant
            } else if length >= NormalForm.leastFoldedLength {
                let tail =
                    length >= 8
                    ? (whole(at: index &- 8) | ByteLanes.spaces).byteSwapped
                    : lower.byteSwapped &>> UInt64(truncatingIfNeeded: 64 &- bits)
                if table.mayFoldEnding(tail) { return nil }
            }
        }
        return Token(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), key: key, kind: .word,
            isCapitalised: bytes[unchecked: start] & 0x20 == 0, isAllCapitals: isAllCapitals)
    }

    /// Whether what stands at `index` neither goes on with a word of `length` letters nor belongs to its abbreviation.
    @inline(__always)
    private func endsWord(at index: Int, length: Int) -> Bool {
        let next = bytes[unchecked: index]
        if next <= 0x20 { return true }
        if next >= 0x80 {
            guard next == 0xe2, index + 3 <= bytes.count, bytes[unchecked: index &+ 1] == 0x80 else { return false }
            return WideMark.table[Int(bytes[unchecked: index &+ 2] & 0x3f)].endsWord
        }
        return next != 0x27 && next &- 0x30 >= 10 && (next != 0x2e || length > 1)
    }

    /// The number at `index`, where it is one to eight digits and nothing else.
    @inline(__always)
    private func plainNumber(at start: Int) -> Token? {
        var index = start &+ 1
        while index < end, bytes[unchecked: index] &- 0x30 < 10 { index &+= 1 }
        guard index &- start <= 8, start <= bytes.count &- 8 else { return nil }
        if index < end {
            let next = bytes[unchecked: index]
            if next >= 0x80 || (next | 0x20) &- 0x61 < 26 { return nil }
            if next == 0x2c || next == 0x2e, index + 1 < end, bytes[unchecked: index &+ 1] &- 0x30 < 10 { return nil }
        }
        let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* (index &- start))
        let digits = whole(at: start) & (UInt64.max &>> unused)
        return Token(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index),
            key: WordHash.finish(WordHash.combine(WordHash.seed, digits)), kind: .number)
    }
}
