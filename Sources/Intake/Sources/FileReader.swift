import Glibc

/// Why a file's bytes could not be had.
public enum FileReadError: Error, Hashable, CustomStringConvertible {
    /// The system's own number for the reason.
    case system(Int32)
    /// It is a pipe, a socket, a device or a directory.
    case notAFile(String)
    /// It has more bytes than may be read at once.
    case tooBig(Int)

    /// What is wrong, in a few words.
    public var description: String {
        switch self {
        case .system(ENOENT): "no such file or directory"
        case .system(EACCES): "permission denied"
        case .system(ELOOP): "too many symbolic links: a loop"
        case .system(let number): strerror(number).map { String(cString: $0).lowercased() } ?? "error \(number)"
        case .notAFile(let kind): "this is a \(kind), not a file"
        case .tooBig(let bytes): "the file is too big: \(bytes / 1_048_576) MB"
        }
    }
}

/// Reads whole files without ever waiting for a writer that may not come.
public enum FileReader {
    /// The biggest file that is read into memory, in bytes: 3.5 GB, below the limit of the JSON parser.
    public static let sizeLimit = 3_500_000_000

    /// The bytes of a regular file.
    ///
    /// Opened without blocking, so that a pipe or device put in its place answers at once with an error.
    ///
    /// - Throws: ``FileReadError``.
    /// - Complexity: O(length of the file).
    public static func bytes(ofFile path: String, limit: Int = sizeLimit) throws(FileReadError) -> [UInt8] {
        let (descriptor, size) = try descriptor(ofFile: path, limit: limit)
        defer { close(descriptor) }
        return try read(descriptor, expecting: size, limit: limit)
    }

    /// A regular file, opened for reading, and its size.
    static func descriptor(ofFile path: String, limit: Int) throws(FileReadError) -> (Int32, size: Int) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno) }
        do throws(FileReadError) {
            let size = try size(of: descriptor)
            guard size <= limit else { throw .tooBig(size) }
            return (descriptor, size)
        } catch {
            close(descriptor)
            throw error
        }
    }

    private static func size(of descriptor: Int32) throws(FileReadError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(FileKind(mode: status.st_mode).name) }
        return Int(status.st_size)
    }

    /// Appends the next bytes of an open descriptor; fewer than `count` only at the end.
    static func append(_ descriptor: Int32, to bytes: inout [UInt8], atMost count: Int) throws(FileReadError) {
        let before = bytes
        bytes = []
        var failure: Int32 = 0
        bytes = [UInt8](unsafeUninitializedCapacity: before.count + count) { buffer, filled in
            for index in before.indices { buffer.initializeElement(at: index, to: before[index]) }
            filled = before.count
            while filled < before.count + count {
                let got = Glibc.read(
                    descriptor, buffer.baseAddress.map { $0 + filled }, before.count + count - filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        guard failure == 0 else { throw .system(failure) }
    }

    /// Everything that can be read from an open descriptor until its end; for standard input.
    ///
    /// - Throws: ``FileReadError``.
    public static func bytes(ofDescriptor descriptor: Int32, limit: Int = sizeLimit) throws(FileReadError) -> [UInt8] {
        try read(descriptor, expecting: 65_536, limit: limit)
    }

    private static func read(_ descriptor: Int32, expecting size: Int, limit: Int) throws(FileReadError) -> [UInt8] {
        var all: [UInt8] = []
        // One byte more than expected, so that the end is seen without growing the buffer.
        var chunk = max(size + 1, 4_096)
        while true {
            var failure: Int32 = 0
            let next = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                while count < chunk {
                    let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, chunk - count)
                    if got < 0, errno == EINTR { continue }
                    if got < 0 { failure = errno }
                    if got <= 0 { break }
                    count += got
                }
            }
            guard failure == 0 else { throw .system(failure) }
            let isLast = next.count < chunk
            if all.isEmpty { all = next } else { all.append(contentsOf: next) }
            guard all.count <= limit else { throw .tooBig(all.count) }
            if isLast { return all }
            chunk = max(1 << 20, min(all.count, 1 << 26))
        }
    }
}

/// What a path leads to.
enum FileKind {
    case regular, directory, other(String)

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .directory
        case S_IFIFO: self = .other("named pipe")
        case S_IFSOCK: self = .other("socket")
        case S_IFCHR, S_IFBLK: self = .other("device")
        default: self = .other("special file")
        }
    }

    var name: String {
        switch self {
        case .regular: "file"
        case .directory: "directory"
        case .other(let name): name
        }
    }
}
