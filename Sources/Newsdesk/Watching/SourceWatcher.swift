import Glibc

/// Tells when something changed under the sources: inotify, with every directory below them.
///
/// A thread of its own waits, so that nothing else does. Changes that come close together are told as one: after
/// ``quiet`` without another, ``brief`` where files were written and nothing else, or after ``patience`` at the latest.
public final class SourceWatcher: Sendable {
    /// How long nothing more must come before a change is told, in milliseconds.
    public static let quiet: Int32 = 40
    /// How long nothing more must come where all that came are files written to their ends, in milliseconds: of a file that went
    /// or was renamed it is not known whether another comes in its place.
    public static let brief: Int32 = 10
    /// How long a change may wait while others follow it, in milliseconds.
    public static let patience = 1_000

    /// The directories that could not be watched, because the system allows no more; their changes are not told.
    public let unwatched: Int
    private let stopper: Int32

    /// Begins to watch; nil when the system does not let us.
    ///
    /// - Parameters:
    ///   - sources: files and directories; `-` and what does not exist are left out.
    ///   - report: called on the watcher's own thread, once for changes that come together.
    public convenience init?(_ sources: [String], report: @escaping @Sendable () -> Void) {
        self.init(sources) { (_: Set<String>?) in report() }
    }

    /// Begins to watch; nil when the system does not let us.
    ///
    /// - Parameters:
    ///   - sources: files and directories; `-` and what does not exist are left out.
    ///   - report: called on the watcher's own thread, once for changes that come together, with the paths of the files that
    ///     were written to, came or went; nil when that is not known, or directories are among it: then the sources must be
    ///     looked at again.
    public init?(_ sources: [String], report: @escaping @Sendable (Set<String>?) -> Void) {
        guard let watches = WatchTable() else { return nil }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        for source in sources where source != "-" { watches.watch(source) }
        unwatched = watches.refused
        stopper = ends[1]
        let work = WatchWork(watches: watches, stopper: ends[0], report: report)
        var thread = pthread_t()
        let started = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<WatchWork>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(work).toOpaque())
        guard started == 0 else {
            Unmanaged<WatchWork>.fromOpaque(Unmanaged.passUnretained(work).toOpaque()).release()
            return nil
        }
        pthread_detach(thread)
    }

    /// Ends the watching; a report that is under way still comes.
    deinit { close(stopper) }
}

/// What the thread does. It alone has it, once it runs.
private final class WatchWork {
    private let watches: WatchTable
    private let stopper: Int32
    private let report: @Sendable (Set<String>?) -> Void

    init(watches: WatchTable, stopper: Int32, report: @escaping @Sendable (Set<String>?) -> Void) {
        self.watches = watches
        self.stopper = stopper
        self.report = report
    }

    func run() {
        defer { close(stopper) }
        while let isDue = wait(milliseconds: -1) {
            guard isDue, watches.drain() else { continue }
            let latest = ContinuousClock.now + .milliseconds(SourceWatcher.patience)
            while true {
                guard let more = wait(milliseconds: watches.isWritten ? SourceWatcher.brief : SourceWatcher.quiet)
                else { return }
                guard more, ContinuousClock.now < latest else { break }
                _ = watches.drain()
            }
            report(watches.takeTouched())
        }
    }

    /// Whether something came in time; nil when the watching ends.
    private func wait(milliseconds: Int32) -> Bool? {
        var descriptors = [
            pollfd(fd: watches.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: stopper, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&descriptors, 2, milliseconds)
        guard count >= 0 else { return errno == EINTR ? false : nil }
        return descriptors[1].revents != 0 ? nil : descriptors[0].revents != 0
    }
}
