import CUnpack

/// Unpacks gzip, zlib or bare deflate, some hundred thousand bytes at a time (zlib, RFC 1950–1952).
///
/// Several gzip members behind each other, as web archives and parallel compressors write them, are one stream.
final class InflateSource: UnpackedSource {
    /// How the deflated bytes are wrapped.
    enum Wrapping: Int32 {
        case gzip = 31
        case zlib = 15
        case bare = -15
    }

    private let wrapping: Wrapping
    private let state: UnsafeMutablePointer<z_stream>

    init(_ input: ByteStream, _ wrapping: Wrapping, _ guardian: BombGuard) {
        self.wrapping = wrapping
        state = .allocate(capacity: 1)
        state.initialize(to: z_stream())
        super.init(input, guardian)
        if stet_inflate_init(state, wrapping.rawValue) != Z_OK { (isDone, damage) = (true, "not enough memory") }
    }

    deinit {
        inflateEnd(state)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    override func step(_ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
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
