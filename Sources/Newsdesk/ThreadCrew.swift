public import Clustering
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Crew {
    /// A crew of so many threads, the one that asks among them; the others are there while a work lasts, and give way to
    /// other threads as it does.
    ///
    /// Not tasks: what is asked of a crew is asked by functions that do not wait for tasks.
    public static func onThreads(_ count: Int) -> Crew {
        guard count > 1 else { return .alone }
        return Crew(size: count) { pieces, work in
            let shift = Shift(pieces: pieces, work: work)
            let helpers = (1..<min(count, pieces)).compactMap { _ in shift.hire() }
            shift.run()
            for helper in helpers { pthread_join(helper, nil) }
        }
    }
}

/// One work, piece by piece, for whoever is free.
private final class Shift: Sendable {
    private let next = Atomic<Int>(0)
    private let pieces: Int
    private let work: @Sendable (Int) -> Void

    init(pieces: Int, work: @escaping @Sendable (Int) -> Void) {
        self.pieces = pieces
        self.work = work
    }

    /// Does what is left until nothing is.
    func run() {
        while true {
            let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
            if piece >= pieces { return }
            work(piece)
        }
    }

    /// Another thread that helps; nil when the system has none to give.
    func hire() -> pthread_t? {
        let own = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { given in
                if let given { Unmanaged<Shift>.fromOpaque(given).takeRetainedValue().run() }
                return nil
            }, own.toOpaque())
        guard failure == 0 else {
            own.release()
            return nil
        }
        return thread
    }
}
