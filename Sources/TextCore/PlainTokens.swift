/// What a token may be that begins with a byte, for the quick way through plain text.
enum TokenStep: UInt8 {
    /// A blank or a line break of ASCII, which is passed over.
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
        if byte < 0x80, ScalarClass.ascii[byte] == .space { return .blank }
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
    static let table = FixedTable(
        (0x2000..<0x2040).map { (value: UInt32) -> WideMark in
            var mark = WideMark()
            let kind = ScalarClass.of(value)
            mark.endsWord = kind == .mark || kind == .space
            if kind == .mark || kind == .apostrophe {
                var folded = Array(TokenScanner.plainMark(value, run: 1).utf8)
                mark.key = NormalForm.key(folded: &folded, isAllCapitals: false)
                mark.isMark = true
            }
            return mark
        })
}

/// What a byte right behind the letters of a word says.
enum WordEnd: UInt8 {
    /// The word ends before it.
    case always
    /// The word ends before it, unless it is one letter: `U.S.`.
    case unlessInitial
    /// What the next two bytes are decides.
    case wide
    /// The word goes on, or the plain look does not tell.
    case never

    /// What every byte says.
    static let ofBytes: [WordEnd] = (0..<256).map { (byte: Int) -> WordEnd in
        if byte <= 0x20 { return .always }
        if byte == 0xe2 { return .wide }
        if byte >= 0x80 || byte == 0x27 || (0x30...0x39).contains(byte) { return .never }
        return byte == 0x2e ? .unlessInitial : .always
    }
}

extension TokenScanner {
    /// Puts the next tokens into a buffer until it is full or the text ends, and tells how many they are.
    ///
    /// Plain tokens are read one after the other (``PlainText``); whatever is more than that is left to ``next()``.
    ///
    /// - Complexity: O(bytes read).
    mutating func fill(_ buffer: UnsafeMutableBufferPointer<Token>) -> Int {
        guard let tokens = buffer.baseAddress else { return 0 }
        let (end, capacity) = (self.end, buffer.count)
        let text = PlainText(bytes: bytes, end: end, table: table)
        let steps = table.steps
        var index = offset
        var count = 0
        while index < end, count < capacity {
            let byte = text.bytes[unchecked: index]
            let step = steps[Int(byte)]
            if step == .blank {
                index &+= 1
                continue
            }
            var stop =
                step == .letter
                ? text.word(at: index, to: tokens + count) : text.other(step, byte, at: index, to: tokens + count)
            if stop == 0 {
                offset = index
                guard let token = next() else {
                    index = offset
                    break
                }
                (tokens + count).initialize(to: token)
                stop = offset
            }
            count &+= 1
            index = stop
        }
        offset = index
        return count
    }
}

/// The quick way through plain text: tokens that need no more than a look at the tables.
///
/// What it looks at is held by itself and never written to, so that it stays where the processor has it at hand. Each function
/// puts a token where it is told and gives where it ends in the text; 0 where the token is more than plain.
private struct PlainText: ~Escapable {
    let bytes: Span<UInt8>
    let end: Int
    private let table: FoldingTable
    private let wordEnds: FixedTable<WordEnd>
    private let byteKeys: FixedTable<UInt64>

    @inline(__always)
    @_lifetime(copy bytes)
    init(bytes: Span<UInt8>, end: Int, table: FoldingTable) {
        self.bytes = bytes
        self.end = end
        self.table = table
        (wordEnds, byteKeys) = (table.wordEnds, table.byteKeys)
    }

    /// The token at `start` that begins with `byte`, where that is no letter.
    @inline(__always)
    func other(_ step: TokenStep, _ byte: UInt8, at start: Int, to token: UnsafeMutablePointer<Token>) -> Int {
        switch step {
        case .mark: return mark(byte, at: start, .punctuation, to: token)
        case .run:
            guard start &+ 1 == end || bytes[unchecked: start &+ 1] != byte else { return 0 }
            return mark(byte, at: start, .punctuation, to: token)
        case .digit: return number(at: start, to: token)
        case .symbol: return mark(byte, at: start, .symbol, to: token)
        case .wide: return wideMark(at: start, to: token)
        case .letter, .blank, .other: return 0
        }
    }

    /// A mark of one byte of ASCII.
    @inline(__always)
    private func mark(_ byte: UInt8, at start: Int, _ kind: TokenKind, to token: UnsafeMutablePointer<Token>) -> Int {
        token.initialize(to: Token(start, start &+ 1, byteKeys[Int(byte)], kind))
        return start &+ 1
    }

    /// A typographic mark.
    @inline(never)
    private func wideMark(at start: Int, to token: UnsafeMutablePointer<Token>) -> Int {
        guard start &+ 3 <= end, bytes[unchecked: start &+ 1] == 0x80 else { return 0 }
        let mark = WideMark.table[Int(bytes[unchecked: start &+ 2] & 0x3f)]
        guard mark.isMark else { return 0 }
        token.initialize(to: Token(start, start &+ 3, mark.key, .punctuation))
        return start &+ 3
    }

    /// Eight bytes from `index` on, the first one lowest; NUL for those that lie beyond the text.
    @inline(__always)
    private func eight(at index: Int) -> UInt64 {
        index &+ 8 <= bytes.count ? whole(at: index) : rest(from: index)
    }

    /// Eight bytes from `index` on, all of which must lie in the text; the first one lowest.
    @inline(__always)
    private func whole(at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
    }

    /// The last bytes of the text, less than eight of them.
    @inline(never)
    private func rest(from index: Int) -> UInt64 {
        if bytes.count >= 8, index < bytes.count {
            return whole(at: bytes.count &- 8) &>> UInt64(truncatingIfNeeded: 8 &* (index &+ 8 &- bytes.count))
        }
        var value: UInt64 = 0
        var shift: UInt64 = 0
        for offset in index..<max(index, bytes.count) {
            value |= UInt64(bytes[offset]) &<< shift
            shift &+= 8
        }
        return value
    }

    /// A word that its letters alone make.
    @inline(__always)
    func word(at start: Int, to token: UnsafeMutablePointer<Token>) -> Int {
        var index = start
        var state = WordHash.seed
        // The bit of small letters of all that were read.
        var smalls: UInt64 = 0
        var read = eight(at: index)
        let isCapitalised = read & 0x20 == 0
        var others = ByteLanes.othersThanLetters(read)
        while others == 0 {
            smalls |= read
            state = WordHash.combine(state, read | ByteLanes.spaces)
            index &+= 8
            read = eight(at: index)
            others = ByteLanes.othersThanLetters(read)
        }
        let bits = UInt64(truncatingIfNeeded: others.trailingZeroBitCount & 0x38)
        let used = (1 &<< bits) &- 1
        smalls |= read & used
        let lower = (read | ByteLanes.spaces) & used
        if bits > 0 { state = WordHash.combine(state, lower) }
        index &+= Int(truncatingIfNeeded: bits &>> 3)
        let length = index &- start
        if index < end {
            let wordEnd = wordEnds[Int(read &>> bits & 0xff)]
            guard wordEnd == .always || endsWord(wordEnd, at: index, length: length) else { return 0 }
        } else if index > end {
            return 0
        }
        var word = Token(start, index, WordHash.finish(state), .word)
        word.isCapitalised = isCapitalised
        if length > 1 {
            word.isAllCapitals = smalls & ByteLanes.spaces == 0
            if word.isAllCapitals, length == 2, lower == 0x7375 { return 0 }
            if table.mayBeVariant(word.key), let variant = table.variantKey(of: word.key) {
                word.key = variant
            } else if length >= NormalForm.leastFoldedLength {
                let tail =
                    length >= 8
                    ? (whole(at: index &- 8) | ByteLanes.spaces).byteSwapped
                    : lower.byteSwapped &>> (64 &- bits)
                if table.mayFoldEnding(tail) { return 0 }
            }
        }
        token.initialize(to: word)
        return index
    }

    /// Whether a word of `length` letters ends before the byte at `index`, which does not always end one.
    @inline(never)
    private func endsWord(_ wordEnd: WordEnd, at index: Int, length: Int) -> Bool {
        switch wordEnd {
        case .always: return true
        case .never: return false
        case .unlessInitial: return length > 1
        case .wide:
            guard index &+ 3 <= bytes.count, bytes[unchecked: index &+ 1] == 0x80 else { return false }
            return WideMark.table[Int(bytes[unchecked: index &+ 2] & 0x3f)].endsWord
        }
    }

    /// A number of one to eight digits and nothing else.
    @inline(never)
    private func number(at start: Int, to token: UnsafeMutablePointer<Token>) -> Int {
        var index = start &+ 1
        while index < end, bytes[unchecked: index] &- 0x30 < 10 { index &+= 1 }
        guard index &- start <= 8 else { return 0 }
        if index < end {
            let next = bytes[unchecked: index]
            if next >= 0x80 || (next | 0x20) &- 0x61 < 26 { return 0 }
            if next == 0x2c || next == 0x2e, index &+ 1 < end, bytes[unchecked: index &+ 1] &- 0x30 < 10 { return 0 }
        }
        let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* (index &- start))
        let digits = eight(at: start) & (UInt64.max &>> unused)
        token.initialize(
            to: Token(start, index, WordHash.finish(WordHash.combine(WordHash.seed, digits)), .number))
        return index
    }
}

extension Token {
    /// A token that is not capitalised.
    @inline(__always)
    fileprivate init(_ start: Int, _ end: Int, _ key: UInt64, _ kind: TokenKind) {
        self.init(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), key: key, kind: kind)
    }
}
