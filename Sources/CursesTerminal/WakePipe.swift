#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Wakes the thread that waits for keys, from any other.
///
/// Many wakes before it looks are one.
public final class WakePipe: Sendable {
    /// The end to wait on.
    public let fileDescriptor: Int32
    private let writeDescriptor: Int32

    /// Opens the pipe; nil when the process has no descriptors left.
    public init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        fileDescriptor = ends[0]
        writeDescriptor = ends[1]
    }

    deinit {
        close(fileDescriptor)
        close(writeDescriptor)
    }

    /// Wakes the waiting thread. Never blocks: a full pipe wakes it as well.
    public func wake() {
        var byte: UInt8 = 1
        _ = write(writeDescriptor, &byte, 1)
    }

    /// Forgets the wakes so far; call it when woken, before looking for what came.
    public func drain() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(fileDescriptor, &bytes, bytes.count) > 0 {}
    }
}
