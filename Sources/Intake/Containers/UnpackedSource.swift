/// What unpacks another source: the part that every kind of packing shares. A kind overrides ``step(_:)``.
class UnpackedSource: ByteSource {
    /// What is packed.
    final let input: ByteStream
    /// Whether nothing more comes out.
    final var isDone = false
    /// What ended it before its time.
    final var damage: String?
    private let origin: Int
    private var guardian = BombGuard()

    init(_ input: ByteStream) {
        self.input = input
        origin = input.position
    }

    final var problem: String? { damage ?? input.problem }

    final func next() -> [UInt8] {
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

    /// Unpacks what is in the input's window into `output`; the number of bytes written.
    func step(_ output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        isDone = true
        return 0
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
