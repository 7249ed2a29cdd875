#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What tells that a file was written to: its size, the time of the last write, and which file it is.
struct FileStamp: Hashable, Sendable {
    let size: Int
    private var seconds: Int
    private var nanoseconds: Int
    private var inode: UInt
    private var device: UInt

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
        seconds = Int(status.st_mtim.tv_sec)
        nanoseconds = Int(status.st_mtim.tv_nsec)
        inode = UInt(status.st_ino)
        device = UInt(status.st_dev)
    }
}
