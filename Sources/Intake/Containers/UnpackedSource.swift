import Synchronization

/// What unpacks another source: the part that every kind of packing shares. A kind overrides ``step(_:)``.
class UnpackedSource: ByteSource {
    /// What is packed.
    final let input: ByteStream
    /// Whether nothing more comes out.
    final var isDone = false
    /// What ended it before its time.
    final var damage: String?
    private let origin: Int
    private let guardian: BombGuard
    private var total = 0

    /// Unpacks what is in a stream.
    ///
    /// - Parameter guardian: what everything in the same source is counted by.
    init(_ input: ByteStream, _ guardian: BombGuard) {
        self.input = input
        self.guardian = guardian
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
        total += piece.count
        let isBomb = guardian.unpacked(piece.count)
        if isBomb || BombGuard.isTooMuch(total, from: input.position - origin) {
            (isDone, damage) = (true, BombGuard.reason)
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
///
/// One counts everything that is unpacked of a source, layer by layer and member by member: what each of many small members
/// may have for itself would be as many times that for all of them, and a packed heap of them is smaller still.
final class BombGuard: Sendable {
    /// How many times its packed size something may have.
    static let ratio = 200
    /// How much may come out before the ratio is asked, in bytes: 64 MB.
    static let allowance = 64 << 20

    /// What is said of it.
    static let reason = "it unpacks to more than \(ratio) times its size: stopped"

    /// Whether it is too much that came of some bytes.
    static func isTooMuch(_ output: Int, from input: Int) -> Bool { output > allowance && output / ratio > input }

    private let counts = Mutex((read: 0, unpacked: 0))

    /// Counts bytes that were taken from the source itself.
    func read(_ count: Int) { counts.withLock { $0.read += count } }

    /// Counts what came out of anything in the source; whether all of it is too much for what was read so far.
    func unpacked(_ count: Int) -> Bool {
        counts.withLock { counts in
            counts.unpacked += count
            return Self.isTooMuch(counts.unpacked, from: counts.read)
        }
    }
}
