import Entities
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

/// Something that `s` writes to a file.
protocol SavedDocument {
    /// The whole file.
    var text: String { get }
}

/// Why a file could not be written.
struct WriteError: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path): \(reason)" }
}

extension SavedDocument {
    /// Writes the document to a new file; an existing one is not overwritten.
    func write(to path: String) throws(WriteError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw WriteError(path: path, reason: String(cString: strerror(errno))) }
        let failure = Descriptor.write(text.utf8Span.span.bytes, to: descriptor)
        guard close(descriptor) == 0, failure == 0 else {
            throw WriteError(path: path, reason: String(cString: strerror(failure == 0 ? errno : failure)))
        }
    }
}

/// The comparison on the screen as HTML or text, or one article as text.
struct SavedReport: SavedDocument {
    let snapshot: IndexSnapshot
    let left: Int
    let right: Int?
    let comparison: Comparison?
    /// The positions of the further versions that the comparison heard.
    let witnesses: [Int]
    let isHTML: Bool

    var text: String {
        var output = ReportOutput()
        guard let right, let comparison else {
            let article = snapshot.articles[left]
            return ([article.headline].compactMap { $0 } + [article.body]).joined(separator: "\n\n") + "\n"
        }
        let delta = EntityDelta(of: snapshot.entities, left: left, right: right)
        let report = DiffReport(
            left: .init(snapshot, article: left), right: .init(snapshot, article: right), comparison: comparison,
            entities: DiffReport.EntityChanges(
                dropped: delta.dropped.map { snapshot.entities[$0.entity].name },
                added: delta.added.map { snapshot.entities[$0.entity].name }),
            witnesses: witnesses.map { snapshot.articles[$0] })
        if isHTML { report.writeHTML(to: &output) } else { report.writeText(to: &output, width: 100, ink: .plain) }
        return output.text
    }
}
