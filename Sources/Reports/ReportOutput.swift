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
        bytes.append(contentsOf: text.utf8)
        passOn()
    }

    /// Writes text and a line break.
    public mutating func line(_ text: String = "") {
        bytes.append(contentsOf: text.utf8)
        bytes.append(0x0a)
        passOn()
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
