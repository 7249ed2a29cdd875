#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What tells that a file was written to, or may be read where it might not: its size, the times of the last write and of the
/// last change of what is known of it, and which file it is.
struct FileStamp: Hashable, Sendable {
    let size: Int
    private var written: Moment
    private var changed: Moment
    private var inode: UInt
    private var device: UInt

    private struct Moment: Hashable, Sendable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) { (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec)) }
    }

    /// Whether a path is a symbolic link, which may lead to a file that is there under another name.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// The stamp of a file; nil when there is none.
    init?(of path: String) {
        var status = stat()
        guard path != "-", stat(path, &status) == 0 else { return nil }
        size = Int(status.st_size)
        written = Moment(status.st_mtim)
        changed = Moment(status.st_ctim)
        inode = UInt(status.st_ino)
        device = UInt(status.st_dev)
    }
}
