/// A half-open range `[start, end)` of UTF-8 byte offsets into one text.
///
/// Every position that stet keeps, shows or prints is one of these, so that slicing the text by it always gives the
/// words it speaks of. Which text it belongs to is the holder's business.
public struct TextSpan: Hashable, Sendable, Comparable {
    /// The byte offset of the first byte.
    public var start: Int
    /// The byte offset just past the last byte; never smaller than `start`.
    public var end: Int

    /// Makes the span `[start, end)`; an `end` before `start` gives the empty span at `start`.
    @inlinable public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of bytes covered.
    @inlinable public var length: Int { end - start }

    /// Whether no byte is covered; an empty span still has a place.
    @inlinable public var isEmpty: Bool { end == start }

    /// Whether `other` lies wholly inside this span.
    @inlinable public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

    /// Whether the byte offset lies inside this span.
    @inlinable public func contains(offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the two spans share at least one byte.
    @inlinable public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// The smallest span that covers both.
    @inlinable public func union(_ other: TextSpan) -> TextSpan {
        TextSpan(min(start, other.start), max(end, other.end))
    }

    /// This span moved by `distance` bytes.
    public func shifted(by distance: Int) -> TextSpan { TextSpan(start + distance, end + distance) }

    /// Order by start, then by end.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension String {
    /// The text covered by a span of this string's own UTF-8 bytes.
    ///
    /// A span that leaves the text or cuts a character in the middle gives what can be read of it, with the replacement
    /// character for broken bytes; nothing traps.
    ///
    /// - Complexity: O(length of the span).
    public func slice(_ span: TextSpan) -> String {
        let bytes = utf8
        let start = Swift.min(Swift.max(0, span.start), bytes.count)
        let end = Swift.min(Swift.max(start, span.end), bytes.count)
        let lower = bytes.index(bytes.startIndex, offsetBy: start)
        let upper = bytes.index(bytes.startIndex, offsetBy: end)
        return String(decoding: bytes[lower..<upper], as: UTF8.self)
    }
}
