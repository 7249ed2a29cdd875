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
    private let sourcesChanged = Mutex(false)

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
    func noteChange() {
        sourcesChanged.withLock { $0 = true }
        pipe.wake()
    }

    /// Whether something changed in the sources since this was asked last.
    func takeChange() -> Bool {
        sourcesChanged.withLock { changed in
            defer { changed = false }
            return changed
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
