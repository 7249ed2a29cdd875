/// The marks between a dateline and the text: `-`, `--`, `–`, `—`, `_`, `:`, `.-`.
enum DatelineMark {
    /// Where the text begins behind the mark at `start`; nil when there is no mark.
    static func end(_ line: Span<UInt8>, from start: Int) -> Int? {
        var index = skipBlanks(line, start)
        if index < line.count, line[index] == 0x2e {
            let next = skipBlanks(line, index + 1)
            guard dashLength(line, next) > 0 else { return nil }
            index = next
        }
        let length = dashLength(line, index)
        if length > 0 { return skipBlanks(line, index + length) }
        guard index < line.count, line[index] == 0x3a || line[index] == 0x5f else { return nil }
        while index < line.count, line[index] == 0x5f || line[index] == 0x3a { index += 1 }
        let dash = dashLength(line, skipBlanks(line, index))
        return skipBlanks(line, dash > 0 ? skipBlanks(line, index) + dash : index)
    }

    /// A mark between words, and where the text goes on behind it.
    typealias Place = (start: Int, end: Int, isColon: Bool)

    /// The first dash that stands between words: with blanks around it, or a long one.
    static func firstDash(_ text: Span<UInt8>) -> Place? {
        let bytes = text.bytes
        var index = 1
        while index < text.count {
            // Eight bytes without a hyphen and without the first byte of a long dash are passed over at once.
            if index + 8 <= text.count {
                let eight = UInt64(
                    littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
                let marks = ByteLanes.equal(eight, 0x2d) | ByteLanes.wideMarks(eight)
                if marks == 0 {
                    index &+= 8
                    continue
                }
                index &+= marks.trailingZeroBitCount / 8
            }
            let length = dashLength(text, index)
            if length > 0 {
                let isLong = length > 1
                let isSpaced =
                    text[index - 1] == 0x20 && index + length < text.count && text[index + length] == 0x20
                if isLong || isSpaced { return (index, skipBlanks(text, index + length), false) }
                index += length
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The first colon that is followed by a blank.
    static func firstColon(_ text: Span<UInt8>) -> Place? {
        guard let at = ByteSearch.first(0x3a, in: text, from: 1), at + 1 < text.count, text[at + 1] == 0x20 else {
            return nil
        }
        return (at, skipBlanks(text, at + 1), true)
    }

    /// The length of the run of hyphens or of one long dash at `index`; 0 when there is none.
    static func dashLength(_ text: Span<UInt8>, _ index: Int) -> Int {
        var end = index
        while end < text.count {
            if text[end] == 0x2d {
                end += 1
            } else if end + 2 < text.count, text[end] == 0xe2, text[end + 1] == 0x80,
                (0x90...0x95).contains(text[end + 2])
            {
                end += 3
            } else if end + 2 < text.count, text[end] == 0xe2, text[end + 1] == 0x88, text[end + 2] == 0x92 {
                end += 3
            } else {
                break
            }
        }
        return end - index
    }

    /// The first position at or after `index` that is no blank.
    static func skipBlanks(_ text: Span<UInt8>, _ index: Int) -> Int {
        var index = index
        while index < text.count {
            let length = Blank.blankLength(text, at: index)
            if length == 0 { break }
            index += length
        }
        return index
    }

    /// The same, with one full stop before the blanks.
    static func skipStop(_ text: Span<UInt8>, _ index: Int) -> Int {
        skipBlanks(text, index < text.count && text[index] == 0x2e ? index + 1 : index)
    }

    /// Whether a sentence may begin at `index`: a capital, a digit, an opening mark or a letter outside ASCII; what
    /// begins with a small letter goes on, and is no text after a dateline. At least four bytes must follow.
    static func startsSentence(_ text: Span<UInt8>, _ index: Int) -> Bool {
        guard index + 4 <= text.count else { return false }
        let byte = text[index]
        if byte >= 0x80 || ByteText.isUpper(byte) || ByteText.isDigit(byte) { return true }
        switch byte {
        case 0x22, 0x27, 0x60, 0x5b, 0x24, 0x23, 0x40: return true
        case 0x61...0x7a:
            // Names such as `al-Qaeda` and `iPhone` begin small.
            let next = text[index + 1]
            return ByteText.isUpper(next) || next == 0x2d || (next >= 0x61 && text[index + 2] == 0x2d)
        default: return false
        }
    }
}
