import TextCore

/// The tokens of another version, to be taken over where two versions print the same.
///
/// Most words of two versions of a story are equal, and reading them once is enough. A paragraph is found by its first or
/// its last sixteen bytes; what it has in common with the one found is taken over up to the last space, or from the first
/// one on. No token holds a space, and none depends on what stands on the other side of one, so what is taken over is
/// what reading would give.
struct SharedTokens {
    /// What a paragraph has in common with those of the other version.
    struct Parts {
        /// The other version's tokens at the head, and how many bytes further on they stand here.
        var head = 0..<0
        var headShift = 0
        /// What is to be read.
        var middle: TextSpan
        /// The other version's tokens at the end, and how many bytes further on they stand here.
        var tail = 0..<0
        var tailShift = 0
        /// The other version's units where the two paragraphs are the same; empty where they are not.
        var units = 0..<0
    }

    let side: CollationSide
    private var paragraphs: [(span: TextSpan, tokens: Range<Int>, units: Range<Int>)] = []
    /// Paragraphs by their first and by their last bytes.
    private var openings = KeyMap<Int>()
    private var endings = KeyMap<Int>()
    /// The paragraph behind the one that was found last.
    private var next = 0

    /// How many bytes must be equal at an end.
    private static let least = 16

    /// Takes a version.
    ///
    /// - Complexity: O(its sentences).
    init(_ side: CollationSide) {
        self.side = side
        var number = 0
        for (place, unit) in side.body.enumerated() {
            if unit.paragraph == number, let last = paragraphs.popLast() {
                paragraphs.append(
                    (
                        last.span.union(unit.span), last.tokens.lowerBound..<unit.tokens.upperBound,
                        last.units.lowerBound..<place + 1
                    ))
            } else {
                paragraphs.append((unit.span, unit.tokens, place..<place + 1))
            }
            number = unit.paragraph
        }
        for (index, paragraph) in paragraphs.enumerated() where paragraph.span.length >= Self.least {
            openings[Self.key(of: side.bytes, at: paragraph.span.start)] = index
            endings[Self.key(of: side.bytes, at: paragraph.span.end - Self.least)] = index
        }
    }

    /// What a stretch of a text has in common with a paragraph of the other version, or with two; nil where it is nothing.
    ///
    /// - Complexity: O(length of the stretch).
    mutating func parts(of span: TextSpan, in bytes: [UInt8]) -> Parts? {
        var end = span.end
        while end > span.start, CollationSide.isBlank(bytes[end - 1]) { end -= 1 }
        let span = TextSpan(span.start, end)
        guard span.length >= Self.least else { return nil }
        var (place, head) = (next, equalHead(of: span, in: bytes, next))
        if head < Self.least, let other = openings[Self.key(of: bytes, at: span.start)] {
            (place, head) = (other, equalHead(of: span, in: bytes, other))
        }
        var parts = Parts(middle: span)
        if head >= Self.least {
            next = place + 1
            let paragraph = paragraphs[place]
            parts.headShift = span.start - paragraph.span.start
            if head == span.length, head == paragraph.span.length {
                parts.head = paragraph.tokens
                parts.units = paragraph.units
                parts.middle = TextSpan(span.end, span.end)
                return parts
            }
            while head > 0, bytes[span.start + head - 1] != 0x20 { head -= 1 }
            parts.head =
                paragraph.tokens.lowerBound..<firstToken(in: paragraph.tokens, from: paragraph.span.start + head)
            parts.middle = TextSpan(span.start + head, span.end)
        }
        var tail = equalTail(of: parts.middle, in: bytes, place)
        if tail < Self.least, let other = endings[Self.key(of: bytes, at: span.end - Self.least)] {
            (place, tail) = (other, equalTail(of: parts.middle, in: bytes, other))
        }
        while tail > 0, bytes[span.end - tail] != 0x20 { tail -= 1 }
        if tail > 0 {
            let paragraph = paragraphs[place]
            parts.tailShift = span.end - paragraph.span.end
            parts.tail = firstToken(in: paragraph.tokens, from: paragraph.span.end - tail)..<paragraph.tokens.upperBound
            parts.middle = TextSpan(parts.middle.start, span.end - tail)
        }
        return parts.head.isEmpty && parts.tail.isEmpty ? nil : parts
    }

    /// The first of some tokens that begins at a byte or behind it.
    ///
    /// - Complexity: O(log tokens).
    private func firstToken(in range: Range<Int>, from byte: Int) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(side.tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: Equal bytes

    /// How many bytes at the head of a stretch are those of a paragraph; 0 where there is no such paragraph.
    private func equalHead(of span: TextSpan, in bytes: [UInt8], _ place: Int) -> Int {
        guard place < paragraphs.count else { return 0 }
        let other = paragraphs[place].span
        return EqualBytes.after(
            span.start, of: bytes, other.start, of: side.bytes, upTo: min(span.length, other.length))
    }

    /// How many bytes at the end of a stretch are those of a paragraph; 0 where there is no such paragraph.
    private func equalTail(of span: TextSpan, in bytes: [UInt8], _ place: Int) -> Int {
        guard place < paragraphs.count else { return 0 }
        let other = paragraphs[place].span
        return EqualBytes.before(span.end, of: bytes, other.end, of: side.bytes, upTo: min(span.length, other.length))
    }

    /// A key of sixteen bytes; the place must have them.
    private static func key(of bytes: [UInt8], at place: Int) -> UInt64 {
        let raw = bytes.span.bytes
        var hash = TextHash()
        hash.combine(key: raw.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
        hash.combine(key: raw.unsafeLoadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
        return hash.value
    }
}
