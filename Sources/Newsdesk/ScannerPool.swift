import StoryIndex
import Synchronization

/// The scanners that articles are read with, as many as are read side by side: what many small files give is read into
/// the same buffers, and its fingerprints lie together.
final class ScannerPool: Sendable {
    private let free = Mutex<[ArticleScanner]>([])

    /// A scanner that nobody has.
    func take() -> ArticleScanner { free.withLock { $0.popLast() } ?? ArticleScanner() }

    /// Gives a scanner back.
    func put(back scanner: ArticleScanner) { free.withLock { $0.append(scanner) } }
}
