/// Where a report's bytes go: into memory, or through it in pieces to a file or pipe.
///
/// Reports know nothing of files. Who writes to one hands in `drain`, which gets the bytes in order, about 64 KB at a time.
public struct ReportOutput {
    private var bytes: [UInt8] = []
    private let drain: (([UInt8]) -> Void)?
    private static let pieceSize = 65_536

    /// An output that keeps everything; see ``text``.
    public init() { drain = nil }

    /// An output that hands its bytes on as they come.
    ///
    /// - Parameter drain: called with the next bytes; nothing is kept of them afterwards.
    public init(drain: @escaping ([UInt8]) -> Void) { self.drain = drain }

    /// What was written and not handed on yet, as text; everything, for an output that keeps it.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

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
        more.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    /// Hands on what is left.
    public mutating func finish() {
        guard let drain, !bytes.isEmpty else { return }
        drain(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Hands on what has come together when it is enough.
    @inline(__always)
    mutating func passOn() {
        guard bytes.count >= Self.pieceSize, drain != nil else { return }
        finish()
    }
}
