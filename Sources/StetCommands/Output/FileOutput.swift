import Glibc
import Reports

/// Writing a report to a file that the command line names.
enum FileOutput {
    /// Writes a text to a file, in the place of what was there; `-` is standard output.
    ///
    /// A file appears whole or not at all: it is written beside its place first and then moved there. What is no regular
    /// file, such as a pipe, is written to directly.
    ///
    /// - Throws: ``CommandFailure`` that says why it cannot be written.
    static func write(_ text: String, to path: String) throws(CommandFailure) {
        if path == "-" { return StandardOutput.write(text) }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists && status.st_mode & S_IFMT == S_IFDIR { throw CommandFailure("\(path): is a directory") }
        let isRegular = !exists || status.st_mode & S_IFMT == S_IFREG
        let target = isRegular ? resolved(path) : path
        let draft = isRegular ? "\(target).\(getpid()).part" : target
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path, errno) }
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

    /// The path that a link leads to, so that the link stays.
    private static func resolved(_ path: String) -> String {
        guard let pointer = realpath(path, nil) else { return path }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func failure(_ path: String, _ number: Int32) -> CommandFailure {
        let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
        return CommandFailure("\(path): cannot be written: \(reason)")
    }
}
