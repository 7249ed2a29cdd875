import CUnpack

/// Unpacks gzip, zlib or bare deflate, some hundred thousand bytes at a time (zlib, RFC 1950–1952).
///
/// Several gzip members behind each other, as web archives and parallel compressors write them, are one stream.
final class InflateSource: ByteSource {
    /// How the deflated bytes are wrapped.
    enum Wrapping: Int32 {
        case gzip = 31
        case zlib = 15
        case bare = -15
    }

    private let input: ByteStream
    private let wrapping: Wrapping
    private let state: UnsafeMutablePointer<z_stream>
    private var isDone = false
    private let origin: Int
    private var guardian = BombGuard()
    private(set) var damage: String?

    init(_ input: ByteStream, _ wrapping: Wrapping) {
        self.input = input
        origin = input.position
        self.wrapping = wrapping
        state = .allocate(capacity: 1)
        state.initialize(to: z_stream())
        if stet_inflate_init(state, wrapping.rawValue) != Z_OK { (isDone, damage) = (true, "not enough memory") }
    }

    deinit {
        inflateEnd(state)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    var problem: String? { damage ?? input.problem }

    func next() -> [UInt8] {
        guard !isDone else { return [] }
        let piece = [UInt8](unsafeUninitializedCapacity: ByteStream.piece) { buffer, count in
            while count < buffer.count / 2, !isDone {
                count += step(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
            }
        }
        if let bomb = guardian.add(input: input.position - origin, output: piece.count) {
            (isDone, damage) = (true, bomb)
            return []
        }
        return piece
    }

    /// Unpacks what is in the window into `output`; the number of bytes written.
    private func step(_ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let window = input.window()
        if window.isEmpty {
            (isDone, damage) = (true, "the compressed data is cut off: kept up to the break")
            return 0
        }
        var used = 0
        var written = 0
        let result = window.withUnsafeBufferPointer { bytes -> Int32 in
            state.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
            state.pointee.avail_in = UInt32(min(bytes.count, 1 << 30))
            state.pointee.next_out = output.baseAddress
            state.pointee.avail_out = UInt32(min(output.count, 1 << 30))
            let result = inflate(state, Z_NO_FLUSH)
            used = min(bytes.count, 1 << 30) - Int(state.pointee.avail_in)
            written = output.count - Int(state.pointee.avail_out)
            return result
        }
        input.skip(used)
        switch result {
        case Z_OK: break
        case Z_BUF_ERROR where used > 0 || written > 0: break
        case Z_STREAM_END: finishMember()
        default: (isDone, damage) = (true, "the compressed data is damaged: kept up to the break")
        }
        return written
    }

    /// Goes on with the next gzip member, if there is one; zeros that fill up a tape's block are none.
    private func finishMember() {
        guard wrapping == .gzip, input.peek(2).elementsEqual([0x1f, 0x8b]) else {
            isDone = true
            if wrapping == .gzip, input.peek(512).contains(where: { $0 != 0 && $0 != 0x0a && $0 != 0x0d }) {
                damage = "what stands behind the compressed data was left out"
            }
            return
        }
        if inflateReset(state) != Z_OK { isDone = true }
    }
}

/// Unpacks zstd frames behind each other (RFC 8878); a frame may ask for a window of 128 MB at most.
final class ZstdSource: ByteSource {
    private let input: ByteStream
    private let state: OpaquePointer?
    private var isDone = false
    private var isBetweenFrames = true
    private let origin: Int
    private var guardian = BombGuard()
    private var damage: String?

    init(_ input: ByteStream) {
        self.input = input
        origin = input.position
        state = ZSTD_createDCtx()
        if state == nil { (isDone, damage) = (true, "not enough memory") }
    }

    deinit { ZSTD_freeDCtx(state) }

    var problem: String? { damage ?? input.problem }

    func next() -> [UInt8] {
        guard !isDone else { return [] }
        let piece = [UInt8](unsafeUninitializedCapacity: ByteStream.piece) { buffer, count in
            while count < buffer.count / 2, !isDone {
                count += step(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
            }
        }
        if let bomb = guardian.add(input: input.position - origin, output: piece.count) {
            (isDone, damage) = (true, bomb)
            return []
        }
        return piece
    }

    private func step(_ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let window = input.window()
        if window.isEmpty, isBetweenFrames {
            isDone = true
            return 0
        }
        var source = ZSTD_inBuffer()
        var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let result = window.withUnsafeBufferPointer { bytes -> Int in
            source = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
            return ZSTD_decompressStream(state, &target, &source)
        }
        input.skip(source.pos)
        if ZSTD_isError(result) != 0 {
            (isDone, damage) = (true, "the compressed data is damaged: kept up to the break")
        } else if window.isEmpty, target.pos == 0 {
            (isDone, damage) = (true, "the compressed data is cut off: kept up to the break")
        }
        isBetweenFrames = result == 0
        return target.pos
    }
}

/// Tells an archive that was made to swell from one that holds text: no text shrinks to a two-hundredth.
struct BombGuard {
    /// How many times its packed size something may have.
    static let ratio = 200
    /// How much may come out before the ratio is asked, in bytes: 64 MB.
    static let allowance = 64 << 20

    /// What is said of it.
    static let reason = "it unpacks to more than \(ratio) times its size: stopped"

    private var total = 0

    /// Counts what came out; what to say when it is too much for the `input` bytes read so far.
    mutating func add(input: Int, output: Int) -> String? {
        total += output
        guard total > Self.allowance, total / Self.ratio > input else { return nil }
        return Self.reason
    }
}
