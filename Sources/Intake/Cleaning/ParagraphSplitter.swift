/// Plain text → paragraphs.
///
/// How a text marks its paragraphs is seen from the text: ` ### ` where it stands (a habit of some dumps), else lines.
/// Lines that a mail program or a wire wrapped at some column are joined again: a break counts as made by wrapping when
/// the next line's first word would not have fitted, and a text as wrapped when nearly all breaks inside its blocks are
/// of that kind. Lines of more than 100 characters were not wrapped; a site adds a few of them to a text that was, such as
/// its rights line.
enum ParagraphSplitter {
    /// The paragraphs of `text`, appended to `lines`.
    ///
    /// - Complexity: O(length of the text).
    static func split(_ text: Span<UInt8>, into lines: inout TextLines) {
        lines.reserve(text.count)
        if let marks = hashMarks(text) {
            var start = 0
            for mark in marks {
                splitLines(text.extracting(start..<mark), into: &lines)
                start = mark + 5
            }
            splitLines(text.extracting(start..<text.count), into: &lines)
        } else {
            splitLines(text, into: &lines)
        }
    }

    /// Where ` ### ` stands; nil when nowhere.
    private static func hashMarks(_ text: Span<UInt8>) -> [Int]? {
        let mark: [UInt8] = [0x20, 0x23, 0x23, 0x23, 0x20]
        var found: [Int]?
        var from = 0
        while let at = ByteSearch.first(mark, in: text, from: from, anchor: 1) {
            found = (found ?? []) + [at]
            from = at + mark.count
        }
        return found
    }

    private static func splitLines(_ text: Span<UInt8>, into lines: inout TextLines) {
        let width = wrapWidth(text)
        var start = 0
        var previous: (length: Int, isSoft: Bool)?
        while start < text.count {
            let (end, next) = lineEnd(text, from: start)
            let line = text.extracting(start..<end)
            if let width {
                let measure = LineMeasure(line)
                if measure.characters == 0 {
                    previous = nil
                } else {
                    if let last = previous, last.isSoft, !measure.isIndented, measure.characters <= width,
                        last.length + 1 + measure.firstWord > width
                    {
                        lines.join(line)
                    } else {
                        lines.append(line)
                    }
                    let isSoft = measure.characters * 2 > width && measure.characters <= width
                    previous = (measure.characters, isSoft)
                }
            } else {
                lines.append(line)
            }
            start = next
        }
    }

    /// Where the line that begins at `start` ends, and where the next one begins.
    @inline(__always)
    private static func lineEnd(_ text: Span<UInt8>, from start: Int) -> (end: Int, next: Int) {
        let bytes = text.bytes
        var index = start
        while index < text.count {
            // Eight bytes without a control character and without the first byte of a separator are passed over at once.
            if index + 8 <= text.count {
                let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
                let special = ByteLanes.between(eight, 0x0a, 0x0d) | ByteLanes.wideMarks(eight)
                if special == 0 {
                    index &+= 8
                    continue
                }
                index &+= UInt64(littleEndian: special).trailingZeroBitCount / 8
            }
            let byte = text[index]
            if byte == 0x0a { return (index, index + 1) }
            if byte == 0x0d {
                return (index, index + 1 < text.count && text[index + 1] == 0x0a ? index + 2 : index + 1)
            }
            // U+2028 and U+2029, the line and paragraph separators.
            if byte == 0xe2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xfe == 0xa8 {
                return (index, index + 3)
            }
            index += 1
        }
        return (index, index)
    }

    /// No program wraps at a column beyond this.
    private static let longestWrapped = 100

    /// The column the text was wrapped at; nil when its lines are whole paragraphs.
    private static func wrapWidth(_ text: Span<UInt8>) -> Int? {
        var widest = 0
        var breaks: [(length: Int, firstWord: Int)] = []
        var start = 0
        var previous = 0
        var long = 0
        while start < text.count {
            let (end, next) = lineEnd(text, from: start)
            let measure = LineMeasure(text.extracting(start..<end), stoppingAt: longestWrapped)
            guard measure.characters <= longestWrapped else {
                long += 1
                if long > 2, long > breaks.count { return nil }
                previous = 0
                start = next
                continue
            }
            widest = max(widest, measure.characters)
            if previous > 0 && measure.characters > 0 && !measure.isIndented {
                breaks.append((previous, measure.firstWord))
            }
            previous = measure.characters
            start = next
        }
        guard widest >= 45, breaks.count >= 3, long <= breaks.count else { return nil }
        let soft = breaks.count(where: { $0.length + 1 + $0.firstWord > widest && $0.length * 2 > widest })
        return soft * 10 >= breaks.count * 8 ? widest : nil
    }
}

/// The size of a line as a wrapping program saw it, in characters.
private struct LineMeasure {
    var characters = 0
    var firstWord = 0
    var isIndented = false

    /// Measures a line; of one that is longer than `limit` for sure, no more than that.
    init(_ line: Span<UInt8>, stoppingAt limit: Int = .max) {
        let range = Blank.trimmed(line)
        isIndented = range.lowerBound >= 2 && !range.isEmpty
        // A character has four bytes at most.
        if range.count / 4 > limit {
            characters = range.count / 4
            return
        }
        let bytes = line.bytes
        var index = range.lowerBound
        characters = range.count
        while index + 8 <= range.upperBound {
            let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            if eight & ByteLanes.high != 0 { characters &-= ByteLanes.count(ByteLanes.continuations(eight)) }
            index &+= 8
        }
        while index < range.upperBound {
            if line[index] & 0xc0 == 0x80 { characters -= 1 }
            index += 1
        }
        index = range.lowerBound
        while index < range.upperBound, line[index] != 0x20, line[index] != 0x09 {
            if line[index] & 0xc0 != 0x80 { firstWord += 1 }
            index += 1
        }
    }
}
