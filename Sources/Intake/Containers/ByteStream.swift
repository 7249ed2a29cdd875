/// Where bytes come from, a piece at a time: a file, memory, or what unpacks another source.
protocol ByteSource: AnyObject {
    /// The next bytes, some hundred thousand of them at most; empty at the end and after damage.
    func next() -> [UInt8]

    /// What ended the bytes before their time, a few words; nil when nothing did.
    var problem: String? { get }
}

/// Bytes that are in memory already.
final class MemorySource: ByteSource {
    private let bytes: [UInt8]
    private var rest: Range<Int>

    init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
        self.bytes = bytes
        rest = range ?? 0..<bytes.count
    }

    func next() -> [UInt8] {
        let piece = rest.prefix(ByteStream.piece)
        rest = rest.dropFirst(piece.count)
        return Array(bytes[piece])
    }

    var problem: String? { nil }
}

/// A source with a window on its next bytes: looked at without being taken, taken, or passed over.
///
/// No more is held than was asked for and one piece, so that memory does not follow the length of the source. For one
/// task at a time.
final class ByteStream {
    /// How many bytes a source hands over at once, give or take.
    static let piece = 256 << 10

    private let source: any ByteSource
    private var buffer: [UInt8] = []
    private var start = 0
    private var isDone = false
    /// How many bytes were taken or passed over.
    private(set) var position = 0
    /// Whether the owner of the stream has told people of its ``problem``.
    var isReported = false

    private let guardian: BombGuard?

    /// A stream of a source.
    ///
    /// - Parameter guardian: what is told of the bytes that are taken, where they come from outside.
    init(_ source: any ByteSource, countedBy guardian: BombGuard? = nil) {
        self.source = source
        self.guardian = guardian
    }

    convenience init(_ bytes: [UInt8]) { self.init(MemorySource(bytes)) }

    /// What ended the bytes before their time; nil when nothing did.
    var problem: String? { source.problem }

    /// Whether nothing is left.
    var isAtEnd: Bool { available(1) == 0 }

    /// How many of the next `count` bytes there are; fewer only at the end.
    func available(_ count: Int) -> Int {
        while buffer.count - start < count, !isDone {
            let piece = source.next()
            if piece.isEmpty {
                isDone = true
                break
            }
            if start == buffer.count {
                buffer = piece
            } else {
                buffer.removeFirst(start)
                buffer += piece
            }
            start = 0
        }
        return min(count, buffer.count - start)
    }

    /// The next `count` bytes, which stay; fewer only at the end.
    func peek(_ count: Int) -> ArraySlice<UInt8> {
        let found = available(count)
        return buffer[start..<start + found]
    }

    /// Whatever is in the window, at least a byte of it unless the stream is at its end; it stays.
    func window() -> ArraySlice<UInt8> {
        _ = available(1)
        return buffer[start...]
    }

    /// Takes the next `count` bytes; fewer only at the end.
    func take(_ count: Int) -> [UInt8] {
        var taken: [UInt8] = []
        while taken.count < count, !isAtEnd {
            let part = buffer[start...].prefix(count - taken.count)
            taken += part
            advance(part.count)
        }
        return taken
    }

    /// Passes over `count` bytes; the number that there were.
    @discardableResult
    func skip(_ count: Int) -> Int {
        var skipped = 0
        while skipped < count, !isAtEnd {
            let part = min(count - skipped, buffer.count - start)
            advance(part)
            skipped += part
        }
        return skipped
    }

    /// Takes a line without its end; nil at the end of the stream. A line of more than `limit` bytes comes in pieces.
    func line(limit: Int = 1 << 16) -> [UInt8]? {
        guard !isAtEnd else { return nil }
        var length = 0
        while true {
            let window = peek(length + 4_096)
            if let end = window.dropFirst(length).firstIndex(of: 0x0a) {
                var line = Array(window[..<end])
                advance(line.count + 1)
                if line.last == 0x0d { line.removeLast() }
                return line
            }
            if window.count < length + 4_096 || window.count >= limit {
                let line = Array(window)
                advance(line.count)
                return line
            }
            length = window.count
        }
    }

    private func advance(_ count: Int) {
        start += count
        position += count
        guardian?.read(count)
    }
}

/// The next `count` bytes of another stream as a source of their own.
final class SliceSource: ByteSource {
    private let stream: ByteStream
    /// How many bytes are still to come.
    private(set) var rest: Int

    init(_ stream: ByteStream, count: Int) {
        self.stream = stream
        rest = count
    }

    func next() -> [UInt8] {
        let piece = stream.take(min(rest, ByteStream.piece))
        rest -= piece.count
        return piece
    }

    /// Passes over what nobody took.
    func drain() { rest -= stream.skip(rest) }

    /// What broke the stream off, when it did so inside the slice.
    var problem: String? { rest > 0 && stream.isAtEnd ? stream.problem : nil }
}
