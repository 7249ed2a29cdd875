import Glibc
import Reports
import Synchronization

/// Writing a report to a file that the command line names.
enum FileOutput {
    /// Writes a text to a file, in the place of what was there; `-` is standard output.
    ///
    /// A file appears whole or not at all: it is written beside its place first and then moved there, and an interrupt takes away
    /// what was written until then. It has the mode of the file whose place it takes, else what the user's mask leaves. A
    /// link stays and leads to it, whether or not there was a file. What is no regular file, such as a pipe, is written to
    /// directly.
    ///
    /// - Throws: ``CommandFailure`` that says why it cannot be written.
    static func write(_ text: String, to path: String) throws(CommandFailure) {
        if path == "-" { return StandardOutput.write(text) }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists && status.st_mode & S_IFMT == S_IFDIR { throw CommandFailure("\(path): is a directory") }
        let isRegular = !exists || status.st_mode & S_IFMT == S_IFREG
        guard let target = isRegular ? target(of: path) : path else { throw failure(path, ELOOP) }
        let draft = isRegular ? "\(target).\(getpid()).part" : target
        let guarding = isRegular ? DraftGuard(draft) : nil
        defer { guarding?.end() }
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path, errno) }
        if exists && isRegular { fchmod(descriptor, status.st_mode & 0o777) }
        let problem = Descriptor.write(text.utf8Span.span.bytes, to: descriptor)
        let closing = close(descriptor) == 0 ? 0 : errno
        guard isRegular else {
            // A pipe that nobody reads any more is success, as for standard output.
            if problem != 0 && problem != EPIPE { throw failure(path, problem) }
            return
        }
        let moving = problem == 0 && closing == 0 ? (rename(draft, target) == 0 ? 0 : errno) : 0
        for number in [problem, closing, moving] where number != 0 {
            unlink(draft)
            throw failure(path, number)
        }
    }

    /// Whether two paths lead to the same file.
    static func isSame(_ path: String, _ other: String) -> Bool {
        var (one, two) = (stat(), stat())
        return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino
    }

    /// The path that a link leads to, through others, whether or not anything is there; nil where they lead in a circle.
    private static func target(of path: String) -> String? {
        var target = path
        for _ in 0..<40 {
            if let pointer = realpath(target, nil) {
                defer { free(pointer) }
                return String(cString: pointer)
            }
            var link = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            let length = readlink(target, &link, link.count - 1)
            guard length > 0 else { return target }
            let next = String(decoding: link[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let folder = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(target[...$0]) } ?? ""
            target = next.hasPrefix("/") ? next : folder + next
        }
        return nil
    }

    private static func failure(_ path: String, _ number: Int32) -> CommandFailure {
        let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
        return CommandFailure("\(path): cannot be written: \(reason)")
    }
}

/// Takes a draft away when the process is ended from outside while it is written.
private struct DraftGuard {
    /// The path of the draft as C has it, for the handler; 0 when there is none.
    private static let path = Atomic<UInt>(0)
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    private let before: [sighandler_t?]

    /// From here on a signal that ends the process unlinks the draft first; one that is ignored stays so.
    init(_ draft: String) {
        Self.path.store(UInt(bitPattern: strdup(draft)), ordering: .sequentiallyConsistent)
        before = Self.signals.map { number in
            let before = signal(number) { number in
                if let path = UnsafePointer<CChar>(bitPattern: DraftGuard.path.load(ordering: .sequentiallyConsistent))
                {
                    unlink(path)
                }
                _exit(128 + number)
            }
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
            return before
        }
    }

    /// Ends that: the draft is in its place, or gone.
    func end() {
        for (number, handler) in zip(Self.signals, before) { signal(number, handler) }
        let path = Self.path.exchange(0, ordering: .sequentiallyConsistent)
        free(UnsafeMutablePointer<CChar>(bitPattern: path))
    }
}
