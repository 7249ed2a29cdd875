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
        let ends = LineEnds(text)
        if let wrapped = wrapped(text, ends) {
            return join(wrapped.lines, of: text, width: wrapped.width, into: &lines)
        }
        var rest = ends
        var start = 0
        while start < text.count {
            let (end, next) = rest.after(start)
            lines.append(text.extracting(start..<end))
            start = next
        }
    }

    /// Puts the lines of a text together that were wrapped at `width`.
    private static func join(_ measured: [MeasuredLine], of text: Span<UInt8>, width: Int, into lines: inout TextLines)
    {
        var previous: (length: Int, isSoft: Bool)?
        for line in measured {
            let measure = line.measure
            if measure.characters == 0 {
                previous = nil
                continue
            }
            let words = text.extracting(line.range)
            if let last = previous, last.isSoft, !measure.isIndented, measure.characters <= width,
                last.length + 1 + measure.firstWord > width
            {
                lines.join(words)
            } else {
                lines.append(words)
            }
            let isSoft = measure.characters * 2 > width && measure.characters <= width
            previous = (measure.characters, isSoft)
        }
    }

    /// No program wraps at a column beyond this.
    private static let longestWrapped = 100

    /// A line with its size, which is exact up to ``longestWrapped``.
    private struct MeasuredLine {
        var range: Range<Int>
        var measure: LineMeasure
    }

    /// The column the text was wrapped at, and its lines; nil when its lines are whole paragraphs.
    private static func wrapped(_ text: Span<UInt8>, _ ends: LineEnds) -> (width: Int, lines: [MeasuredLine])? {
        var ends = ends
        var lines: [MeasuredLine] = []
        var widest = 0
        // The breaks that a program may have made.
        var breaks: [(length: Int, firstWord: Int)] = []
        var start = 0
        var previous = 0
        var long = 0
        while start < text.count {
            let (end, next) = ends.after(start)
            let measure = LineMeasure(text.extracting(start..<end), stoppingAt: longestWrapped)
            lines.append(MeasuredLine(range: start..<end, measure: measure))
            start = next
            guard measure.characters <= longestWrapped else {
                long += 1
                if long > 2, long > breaks.count { return nil }
                previous = 0
                continue
            }
            widest = max(widest, measure.characters)
            if previous > 0 && measure.characters > 0 && !measure.isIndented {
                breaks.append((previous, measure.firstWord))
            }
            previous = measure.characters
        }
        guard widest >= 45, breaks.count >= 3, long <= breaks.count else { return nil }
        let soft = breaks.count(where: { $0.length + 1 + $0.firstWord > widest && $0.length * 2 > widest })
        return soft * 10 >= breaks.count * 8 ? (widest, lines) : nil
    }
}

/// Where the lines of a text end: at a line feed, a carriage return, both, or a separator of Unicode.
///
/// Each mark is looked for at memory speed, and again only when the last one found was passed.
private struct LineEnds: ~Escapable {
    private let text: Span<UInt8>
    private var feed: Int
    private var carriage: Int
    private var separator: Int

    @_lifetime(copy text)
    init(_ text: Span<UInt8>) {
        self.text = text
        feed = ByteSearch.first(0x0a, in: text, from: 0) ?? text.count
        carriage = ByteSearch.first(0x0d, in: text, from: 0) ?? text.count
        separator = Self.separator(text, from: 0)
    }

    /// Where the line that begins at `start` ends, and where the next one begins; `start` never goes back.
    mutating func after(_ start: Int) -> (end: Int, next: Int) {
        if feed < start { feed = ByteSearch.first(0x0a, in: text, from: start) ?? text.count }
        if carriage < start { carriage = ByteSearch.first(0x0d, in: text, from: start) ?? text.count }
        if separator < start { separator = Self.separator(text, from: start) }
        let end = min(feed, carriage, separator)
        if end == text.count { return (end, end) }
        if end == separator { return (end, end + 3) }
        return (end, end == carriage && end + 1 < text.count && text[end + 1] == 0x0a ? end + 2 : end + 1)
    }

    /// Where U+2028 or U+2029 stands next, the line and paragraph separators; the end of the text when nowhere.
    private static func separator(_ text: Span<UInt8>, from start: Int) -> Int {
        var from = start
        while let at = ByteSearch.first(0xe2, in: text, from: from), at + 2 < text.count {
            if text[at + 1] == 0x80, text[at + 2] & 0xfe == 0xa8 { return at }
            from = at + 1
        }
        return text.count
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
            if index + 32 <= range.upperBound, ByteText.isASCII(line, at: index) {
                index &+= 32
                continue
            }
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
