import Glibc

/// The directories that are watched, and the inotify descriptor that tells of them.
final class WatchTable {
    /// What is waited on.
    let descriptor: Int32
    /// The directories that the system did not let us watch, those aside that may not be entered.
    private(set) var refused = 0
    /// For each watch its directory, and the names that count in it; nil when all do.
    private var directories: [Int32: (path: String, names: Set<String>?)] = [:]

    /// The files that something came of since they were taken last; nil when more than files did.
    private var touched: Set<String>? = []

    /// Whether what came since then are files written to their ends, or put in their places, and nothing else.
    var isWritten: Bool { touched != nil && !hasOthers }
    private var hasOthers = false

    private static let depthLimit = 200
    private static let events = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB | IN_ONLYDIR)

    init?() {
        descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        guard descriptor >= 0 else { return nil }
    }

    deinit { close(descriptor) }

    /// Watches a directory with all below it, or the one name of a file: editors put a new file in the old one's place, so
    /// it is the directory that tells.
    func watch(_ source: String) {
        var status = stat()
        guard stat(source, &status) == 0 else { return }
        let isDirectory = status.st_mode & S_IFMT == S_IFDIR
        if isDirectory { enter(source, depth: 0) }
        var path = source[...]
        while path.count > 1, path.last == "/" { path = path.dropLast() }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last.map(String.init), !["", ".", ".."].contains(name) else { return }
        let parent = parts.dropLast().joined(separator: "/")
        // A directory is told to have gone, or to have come back, by the one that it is in, where that may be watched.
        add(parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent, only: name, isNeeded: !isDirectory)
    }

    private func enter(_ path: String, depth: Int) {
        guard depth < Self.depthLimit, add(path, only: nil), let directory = opendir(path) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            // What the walk passes over is not watched either.
            guard !name.hasPrefix(".") else { continue }
            let kind = entry.pointee.d_type
            guard kind == UInt8(DT_DIR) || kind == UInt8(DT_LNK) || kind == UInt8(DT_UNKNOWN) else { continue }
            let below = path.hasSuffix("/") ? path + name : path + "/" + name
            var status = stat()
            if stat(below, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { enter(below, depth: depth + 1) }
        }
    }

    /// - Returns: whether the directory was not watched before.
    @discardableResult
    private func add(_ path: String, only name: String?, isNeeded: Bool = true) -> Bool {
        let watch = inotify_add_watch(descriptor, path, Self.events)
        guard watch >= 0 else {
            if isNeeded, ![ENOENT, ENOTDIR, EACCES].contains(errno) { refused += 1 }
            return false
        }
        guard let known = directories[watch] else {
            directories[watch] = (path, name.map { [$0] })
            return true
        }
        // Of a directory that is a source itself all names count.
        let names = known.names.flatMap { names in name.map { names.union([$0]) } }
        directories[watch] = (known.path, names)
        return known.names != nil && names == nil
    }

    /// Takes what came, and watches directories that are new.
    ///
    /// - Returns: whether any of it counts.
    func drain() -> Bool {
        var counts = false
        let size = 64 * 1024
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
        defer { buffer.deallocate() }
        while true {
            let length = read(descriptor, buffer.baseAddress, size)
            guard length > 0 else { return counts }
            var offset = 0
            let head = MemoryLayout<inotify_event>.size
            while offset + head <= length {
                let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let name = UnsafeRawBufferPointer(
                    rebasing: buffer[(offset + head)..<min(length, offset + head + Int(event.len))])
                let bytes = name.prefix { $0 != 0 }
                if take(event, name: String(decoding: bytes, as: UTF8.self)) {
                    counts = true
                    // No path leads to such a file; the walk tells of it.
                    if String(validating: bytes, as: UTF8.self) == nil { touched = nil }
                }
                offset += head + Int(event.len)
            }
        }
    }

    /// The paths that something came of since this was asked last; nil when it is not known of all.
    func takeTouched() -> Set<String>? {
        defer { (touched, hasOthers) = ([], false) }
        return touched
    }

    private func take(_ event: inotify_event, name: String) -> Bool {
        let mask = event.mask
        if mask & UInt32(IN_Q_OVERFLOW) != 0 {
            touched = nil
            return true
        }
        if mask & UInt32(IN_IGNORED) != 0 {
            directories[event.wd] = nil
            touched = nil
            return true
        }
        guard let directory = directories[event.wd] else { return false }
        let path = directory.path.hasSuffix("/") ? directory.path + name : directory.path + "/" + name
        if let names = directory.names {
            guard names.contains(name) else { return false }
            if mask & UInt32(IN_ISDIR) != 0 {
                followFolder(path, mask)
            } else if mask & UInt32(IN_CREATE) != 0 {
                return isMadeWhole(path)
            }
            // A file that was named may have been named otherwise, such as without the folder it is in.
            touched = nil
            return true
        }
        guard !name.hasPrefix(".") else { return false }
        if mask & UInt32(IN_ISDIR) != 0 {
            touched = nil
            followFolder(path, mask)
            return true
        }
        // A file that was made is told once it was written and closed.
        if mask & UInt32(IN_CREATE) != 0, !isMadeWhole(path) { return false }
        if mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) == 0 { hasOthers = true }
        touched?.insert(path)
        return true
    }

    /// Watches a directory that came or may be entered now, and no longer one that was renamed: what is in it has other names
    /// from then on.
    private func followFolder(_ path: String, _ mask: UInt32) {
        if mask & UInt32(IN_CREATE | IN_MOVED_TO | IN_ATTRIB) != 0 { enter(path, depth: 0) }
        guard mask & UInt32(IN_MOVED_FROM) != 0 else { return }
        for (watch, directory) in directories where directory.path == path || directory.path.hasPrefix(path + "/") {
            inotify_rm_watch(descriptor, watch)
            directories[watch] = nil
        }
    }

    /// Whether what was made just now is not written to any more: a link to something, or another name of a file. A link may
    /// lead to a directory, so that it is not enough to look at its path.
    private func isMadeWhole(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        guard status.st_mode & S_IFMT == S_IFLNK else { return status.st_nlink > 1 }
        touched = nil
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { enter(path, depth: 0) }
        return true
    }
}
