import CursesTerminal
import ReaderState
import Synchronization

/// Where other threads leave messages for the run loop.
///
/// A message wakes the loop; of snapshots and progress reports only the last one before the loop looks is kept, since it
/// replaces those before.
final class Mailbox: Sendable {
    private let messages = Mutex<[Message]>([])
    private let pipe: WakePipe
    private let sourcesChanged = Mutex<SourceChange?>(nil)

    /// What changed in the sources.
    struct SourceChange {
        /// The files that changed; nil when it is not known of all.
        var paths: Set<String>?
        /// Whether the user asked for the sources to be read again.
        var isAsked = false
        /// Whether the run loop does not know of it.
        fileprivate var isNews = true
    }

    /// Opens the box; nil when the process has no descriptors left.
    init?() {
        guard let pipe = WakePipe() else { return nil }
        self.pipe = pipe
    }

    /// What the loop waits on.
    var fileDescriptor: Int32 { pipe.fileDescriptor }

    /// Leaves a message. From any thread.
    func post(_ message: Message) {
        messages.withLock { box in
            switch (box.last, message) {
            case (.progress, .progress), (.snapshot, .snapshot): box[box.count - 1] = message
            default: box.append(message)
            }
        }
        pipe.wake()
    }

    /// Notes that something changed in the sources. From any thread.
    ///
    /// - Parameters:
    ///   - paths: the files that changed; nil when it is not known of all.
    ///   - isAsked: whether it is the user who says so.
    func noteChange(_ paths: Set<String>?, isAsked: Bool = false) {
        sourcesChanged.withLock { change in
            guard let before = change else { return change = SourceChange(paths: paths, isAsked: isAsked) }
            change?.isNews = true
            change?.isAsked = before.isAsked || isAsked
            change?.paths = before.paths.flatMap { known in paths.map { known.union($0) } }
        }
        pipe.wake()
    }

    /// Whether something changed in the sources since this was asked last; what did stays to be taken.
    func hasNewChange() -> Bool {
        sourcesChanged.withLock { change in
            defer { change?.isNews = false }
            return change?.isNews == true
        }
    }

    /// What changed in the sources since this was taken last; nil when nothing did. From any thread.
    func takeChange() -> SourceChange? {
        sourcesChanged.withLock { change in
            defer { change = nil }
            return change
        }
    }

    /// Takes everything out, oldest first.
    func take() -> [Message] {
        pipe.drain()
        return messages.withLock { box in
            let taken = box
            box = []
            return taken
        }
    }
}
