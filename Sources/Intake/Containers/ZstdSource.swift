import CUnpack

/// Unpacks zstd frames behind each other (RFC 8878); a frame may ask for a window of 128 MB at most.
final class ZstdSource: UnpackedSource {
    private let state: OpaquePointer?
    private var isBetweenFrames = true

    override init(_ input: ByteStream, _ guardian: BombGuard) {
        state = ZSTD_createDCtx()
        super.init(input, guardian)
        if state == nil { (isDone, damage) = (true, "not enough memory") }
    }

    deinit { ZSTD_freeDCtx(state) }

    override func step(_ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
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
