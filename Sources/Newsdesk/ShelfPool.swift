import Clustering
import Synchronization

/// The shelves that fingerprints are made on, for as many at a time as read: so what many small files give lies together.
final class ShelfPool: Sendable {
    private let free = Mutex<[FingerprintShelf]>([])

    /// A shelf that nobody has.
    func take() -> FingerprintShelf { free.withLock { $0.popLast() } ?? FingerprintShelf() }

    /// Gives a shelf back.
    func put(back shelf: FingerprintShelf) { free.withLock { $0.append(shelf) } }
}
