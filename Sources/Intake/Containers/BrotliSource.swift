import CUnpack

/// Unpacks brotli (RFC 7932), the third content coding of the web; it has no mark of its own, so only a header names it.
final class BrotliSource: UnpackedSource {
    private let state: OpaquePointer?

    override init(_ input: ByteStream, _ guardian: BombGuard) {
        state = BrotliDecoderCreateInstance(nil, nil, nil)
        super.init(input, guardian)
        if state == nil { (isDone, damage) = (true, "not enough memory") }
    }

    deinit { if let state { BrotliDecoderDestroyInstance(state) } }

    override func step(_ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let window = input.window()
        var room = output.count
        var left = window.count
        let result = window.withUnsafeBufferPointer { bytes -> BrotliDecoderResult in
            var source = bytes.baseAddress
            var target = output.baseAddress
            return BrotliDecoderDecompressStream(state, &left, &source, &room, &target, nil)
        }
        input.skip(window.count - left)
        let written = output.count - room
        switch result {
        case BROTLI_DECODER_RESULT_SUCCESS: isDone = true
        case BROTLI_DECODER_RESULT_ERROR:
            (isDone, damage) = (true, "the compressed data is damaged: kept up to the break")
        case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT where input.isAtEnd && written == 0:
            (isDone, damage) = (true, "the compressed data is cut off: kept up to the break")
        default: break
        }
        return written
    }
}
