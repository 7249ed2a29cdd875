import CUnpack

/// Unpacks brotli (RFC 7932), the third content coding of the web; it has no mark of its own, so only a header names it.
final class BrotliSource: ByteSource {
    private let input: ByteStream
    private let state: OpaquePointer?
    private var isDone = false
    private let origin: Int
    private var guardian = BombGuard()
    private var damage: String?

    init(_ input: ByteStream) {
        self.input = input
        origin = input.position
        state = BrotliDecoderCreateInstance(nil, nil, nil)
        if state == nil { (isDone, damage) = (true, "not enough memory") }
    }

    deinit { if let state { BrotliDecoderDestroyInstance(state) } }

    var problem: String? { damage ?? input.problem }

    func next() -> [UInt8] {
        guard !isDone, let state else { return [] }
        let piece = [UInt8](unsafeUninitializedCapacity: ByteStream.piece) { buffer, count in
            while count < buffer.count / 2, !isDone {
                count += step(state, UnsafeMutableBufferPointer(rebasing: buffer[count...]))
            }
        }
        if let bomb = guardian.add(input: input.position - origin, output: piece.count) {
            (isDone, damage) = (true, bomb)
            return []
        }
        return piece
    }

    private func step(_ state: OpaquePointer, _ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
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
