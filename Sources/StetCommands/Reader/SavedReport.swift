import Collation
import Reports
import StoryIndex
import TextCore
import WireModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What `s` writes: the comparison on the screen as HTML or text, or one article as text.
struct SavedReport {
    let snapshot: IndexSnapshot
    let left: Int
    let right: Int?
    let isHTML: Bool

    /// Why a report could not be written.
    struct WriteError: Error, CustomStringConvertible {
        let path: String
        let reason: String

        var description: String { "\(path): \(reason)" }
    }

    /// Writes the report to a new file; an existing one is not overwritten.
    func write(to path: String) throws(WriteError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw WriteError(path: path, reason: String(cString: strerror(errno))) }
        let failure = Descriptor.write(text.utf8Span.span.bytes, to: descriptor)
        guard close(descriptor) == 0, failure == 0 else {
            throw WriteError(path: path, reason: String(cString: strerror(failure == 0 ? errno : failure)))
        }
    }

    private var text: String {
        var output = ReportOutput()
        guard let right else {
            let article = snapshot.articles[left]
            return ([article.headline].compactMap { $0 } + [article.body]).joined(separator: "\n\n") + "\n"
        }
        let (one, other) = (snapshot.articles[left], snapshot.articles[right])
        let report = DiffReport(
            left: .init(snapshot, article: left), right: .init(snapshot, article: right),
            comparison: Collator().compare(one, other))
        if isHTML { report.writeHTML(to: &output) } else { report.writeText(to: &output, width: 100, ink: .plain) }
        return output.text
    }
}
