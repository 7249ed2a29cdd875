import TextCore
import WireModel

/// The text of an article while it is put together: paragraphs as stretches of one buffer, a line feed between them.
struct TextLines {
    /// One paragraph.
    struct Line {
        /// Where it stands in the buffer.
        var range: Range<Int>
        /// What the format says it is, when it does.
        var hint: ZoneKind?
    }

    /// Valid UTF-8.
    private(set) var bytes: [UInt8] = []
    /// The paragraphs in order, none of them empty.
    private(set) var lines: [Line] = []

    /// Takes room for a text of `count` bytes.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// Appends a paragraph; blank space at its ends is left out, and a paragraph of nothing else altogether.
    ///
    /// - Complexity: O(length of the paragraph).
    mutating func append(_ text: Span<UInt8>, hint: ZoneKind? = nil) {
        let trimmed = Blank.trimmed(text)
        guard !trimmed.isEmpty else { return }
        if !bytes.isEmpty { bytes.append(0x0a) }
        let start = bytes.count
        text.extracting(trimmed).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        lines.append(Line(range: start..<bytes.count, hint: hint))
    }

    /// Appends a paragraph, its line breaks turned into spaces.
    mutating func append(_ text: String, hint: ZoneKind? = nil) {
        let bytes = text.utf8Span.span
        guard ByteSearch.first(0x0a, in: bytes, from: 0) != nil || ByteSearch.first(0x0d, in: bytes, from: 0) != nil
        else { return append(bytes, hint: hint) }
        let flat = text.utf8.map { (byte: UInt8) -> UInt8 in byte == 0x0a || byte == 0x0d ? 0x20 : byte }
        append(flat.span, hint: hint)
    }

    /// Joins the text to the last paragraph with a space.
    mutating func join(_ text: Span<UInt8>) {
        let trimmed = Blank.trimmed(text)
        guard !trimmed.isEmpty, let last = lines.indices.last else { return append(text) }
        bytes.append(0x20)
        text.extracting(trimmed).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        lines[last].range = lines[last].range.lowerBound..<bytes.count
    }

    /// Appends the paragraphs of another text, from number `first` on.
    mutating func append(contentsOf other: TextLines, from first: Int = 0) {
        reserve(other.bytes.count + 1)
        for line in other.lines.dropFirst(first) { append(other.bytes.span.extracting(line.range), hint: line.hint) }
    }

    /// Takes out the paragraphs from `first` on, up to `end`.
    ///
    /// - Complexity: O(length of the text).
    mutating func remove(_ first: Int, upTo end: Int) {
        guard first < end else { return }
        let from = lines[first].range.lowerBound
        if end == lines.count {
            bytes.removeLast(bytes.count - max(0, from - 1))
            lines.removeLast(end - first)
            return
        }
        let length = lines[end].range.lowerBound - from
        bytes.removeSubrange(from..<from + length)
        lines.removeSubrange(first..<end)
        for index in first..<lines.count {
            let range = lines[index].range
            lines[index].range = range.lowerBound - length..<range.upperBound - length
        }
    }

    /// The words of the paragraph at `index`.
    func string(_ index: Int) -> String { String(decoding: bytes[lines[index].range], as: UTF8.self) }
}

/// White space in UTF-8.
enum Blank {
    /// The range of `text` without white space at either end: ASCII blanks, no-break, em and ideographic spaces, a byte
    /// order mark. Zero-width and control characters stay.
    static func trimmed(_ text: Span<UInt8>) -> Range<Int> {
        var start = 0
        var end = text.count
        while start < end {
            let length = blankLength(text, at: start)
            if length == 0 { break }
            start += length
        }
        while end > start {
            let length = blankLength(text, before: end)
            if length == 0 { break }
            end -= length
        }
        return start..<max(start, end)
    }

    /// The length of the blank at `index`, 0 when there is none.
    @inline(__always)
    static func blankLength(_ text: Span<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) { return 1 }
        guard byte >= 0xc2 else { return 0 }
        if byte == 0xc2 {
            return index + 1 < text.count && (text[index + 1] == 0xa0 || text[index + 1] == 0x85) ? 2 : 0
        }
        guard byte == 0xe2 || byte == 0xe3 || byte == 0xef, index + 2 < text.count else { return 0 }
        return isWideBlank(byte, text[index + 1], text[index + 2]) ? 3 : 0
    }

    /// The length of the blank that ends just before `index`, 0 when there is none.
    private static func blankLength(_ text: Span<UInt8>, before index: Int) -> Int {
        let byte = text[index - 1]
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) { return 1 }
        guard byte >= 0x80 else { return 0 }
        if index >= 2, text[index - 2] == 0xc2, byte == 0xa0 || byte == 0x85 { return 2 }
        guard index >= 3 else { return 0 }
        return isWideBlank(text[index - 3], text[index - 2], byte) ? 3 : 0
    }

    @inline(__always)
    private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xa8...0xa9), (0xe2, 0x80, 0xaf), (0xe2, 0x81, 0x9f),
            (0xe3, 0x80, 0x80), (0xef, 0xbb, 0xbf):
            true
        default: false
        }
    }
}
