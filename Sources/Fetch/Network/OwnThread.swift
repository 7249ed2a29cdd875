import Glibc

/// A thread for something that waits, such as a request.
///
/// Not a queue of Dispatch: on Linux its pool starts with a thread a core and adds one a second when all of them wait, so
/// that eight hosts would be asked two at a time.
enum OwnThread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Does something on a thread of its own; on this one when the system has none to give.
    static func run(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { given in
                if let given { Unmanaged<Work>.fromOpaque(given).takeRetainedValue().body() }
                return nil
            }, work.toOpaque())
        if failure == 0 {
            pthread_detach(thread)
        } else {
            work.takeRetainedValue().body()
        }
    }
}
