/// Tokens one behind the other in memory that is kept from text to text, so that none is taken for each stretch and none
/// of them is copied. For one thread.
public final class TokenBuffer {
    private var places: UnsafeMutableBufferPointer<Token>
    private var count = 0

    /// Makes an empty buffer.
    public init() { places = .allocate(capacity: 256) }

    deinit { places.deallocate() }

    /// The tokens of the last stretch, in order; good until the next one is read.
    public var tokens: UnsafeBufferPointer<Token> { UnsafeBufferPointer(start: places.baseAddress, count: count) }

    /// Reads a stretch of `text`, which must lie in it; offsets are those of the whole text. What was read before goes.
    ///
    /// - Complexity: O(length of the stretch).
    public func read(_ text: String, in span: TextSpan) {
        // As locals, since whoever writes to a part of an object is checked each time.
        var (places, count) = (self.places, 0)
        defer { (self.places, self.count) = (places, count) }
        let bytes = text.utf8Span.span
        let end = min(max(0, span.end), bytes.count)
        var scanner = TokenScanner(bytes: bytes, offset: min(max(0, span.start), end), end: end)
        while true {
            let free = UnsafeMutableBufferPointer(
                start: places.baseAddress.map { $0 + count }, count: places.count &- count)
            let found = scanner.fill(free)
            count &+= found
            guard found == free.count else { return }
            places = Self.wider(places)
        }
    }

    /// Twice the places, with what stands in them.
    private static func wider(_ places: UnsafeMutableBufferPointer<Token>) -> UnsafeMutableBufferPointer<Token> {
        let wider = UnsafeMutableBufferPointer<Token>.allocate(capacity: places.count * 2)
        _ = wider.moveInitialize(fromContentsOf: places)
        places.deallocate()
        return wider
    }
}
