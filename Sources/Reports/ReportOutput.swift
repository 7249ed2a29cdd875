import Clustering

/// Where a report's bytes go: into memory, or through it in pieces to a file or pipe.
///
/// Reports know nothing of files. Who writes to one hands in `drain`, which gets the bytes in order, about 64 KB at a time.
///
/// An output is one place: copies of it write to the same.
public struct ReportOutput {
    private let bytes = OutputBytes()
    private let drain: ((Span<UInt8>) -> Void)?
    private static let pieceSize = 65_536
    /// Things of a part that is written beside others.
    private static let part = 512

    /// An output that keeps everything; see ``text``.
    public init() { drain = nil }

    /// An output that hands its bytes on as they come.
    ///
    /// - Parameter drain: called with the next bytes; nothing is kept of them afterwards.
    public init(drain: @escaping (Span<UInt8>) -> Void) { self.drain = drain }

    /// What was written and not handed on yet, as text; everything, for an output that keeps it.
    public var text: String { String(decoding: bytes.written, as: UTF8.self) }

    /// Writes text as it is.
    public mutating func write(_ text: String) {
        append(text)
        passOn()
    }

    /// Writes text and a line break.
    public mutating func line(_ text: String = "") {
        append(text)
        bytes.append(0x0a)
        passOn()
    }

    /// Puts a text behind what is there, without handing anything on.
    @inline(__always)
    mutating func append(_ text: String) {
        let more = text.utf8Span.span
        write(bytes: more, more.indices)
    }

    /// Puts a text that the program's code holds behind what is there, without handing anything on.
    @inline(__always)
    mutating func append(literal text: StaticString) {
        bytes.append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Puts the decimal digits of a whole number behind what is there.
    mutating func append(_ number: Int) {
        var rest = number.magnitude
        var digits: InlineArray<20, UInt8> = .init(repeating: 0)
        var first = 20
        repeat {
            first -= 1
            digits[first] = 0x30 | UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        if number < 0 { bytes.append(0x2d) }
        write(bytes: digits.span, first..<20)
    }

    /// Writes one byte.
    @inline(__always)
    mutating func write(byte: UInt8) { bytes.append(byte) }

    /// Writes a stretch of bytes.
    @inline(__always)
    mutating func write(bytes more: Span<UInt8>, _ range: Range<Int>) {
        more.extracting(range).withUnsafeBufferPointer { bytes.append($0) }
    }

    /// Puts so many things behind what is there, some hundred to a part; the parts are written side by side, as many at a
    /// time as need little memory.
    ///
    /// - Parameter write: writes the things of a range to an output of its own; the parts stand in their order.
    mutating func writeParts(
        of count: Int, crew: Crew, _ write: @escaping @Sendable (Range<Int>, inout ReportOutput) -> Void
    ) {
        let parts = stride(from: 0, to: count, by: Self.part).map { $0..<min(count, $0 + Self.part) }
        let some = crew.size * 8
        for first in stride(from: 0, to: parts.count, by: some) {
            let written = crew.map(min(some, parts.count - first)) { part in
                var own = ReportOutput()
                write(parts[first + part], &own)
                return own.bytes
            }
            for own in written {
                bytes.append(own.written)
                passOn()
            }
        }
    }

    /// Hands on what is left.
    public mutating func finish() {
        guard let drain, bytes.count > 0 else { return }
        let written = bytes.written
        drain(written.span)
        bytes.count = 0
    }

    /// Hands on what has come together when it is enough.
    @inline(__always)
    mutating func passOn() {
        guard bytes.count >= Self.pieceSize, drain != nil else { return }
        finish()
    }
}

/// Bytes that grow at their end.
///
/// A report is millions of keys, marks and numbers of a few bytes. An array asks at each of them whether it is shared, and
/// copies them through general code, which took longer than all else that writing JSON does.
///
/// Written by one at a time, who may hand it on to another thread.
private final class OutputBytes: @unchecked Sendable {
    var count = 0
    private var room = 4_096
    private var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 4_096)

    deinit { base.deallocate() }

    /// What was written; valid until more is.
    var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    @inline(__always)
    func append(_ byte: UInt8) {
        if count == room { grow(to: count + 1) }
        base[count] = byte
        count &+= 1
    }

    @inline(__always)
    func append(_ more: UnsafeBufferPointer<UInt8>) {
        guard let start = more.baseAddress else { return }
        if room &- count < more.count { grow(to: count + more.count) }
        (base + count).update(from: start, count: more.count)
        count &+= more.count
    }

    @inline(never)
    private func grow(to size: Int) {
        while room < size { room *= 2 }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }
}
