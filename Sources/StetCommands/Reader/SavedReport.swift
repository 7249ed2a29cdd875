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
    /// Whether it is because there is a file of that name.
    var fileExists = false

    var description: String { "\(path): \(reason)" }
}

extension SavedDocument {
    /// Writes the document to a new file; an existing one only where it is to be overwritten, whole or not at all.
    func write(to path: String, overwrites: Bool) throws(WriteError) {
        if overwrites {
            // To the others a dash is standard output.
            do { return try FileOutput.write(text, to: path == "-" ? "./-" : path) } catch {
                throw WriteError(path: path, reason: error.messages.joined(separator: ", "))
            }
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            let reason = errno
            // What cannot be overwritten is not asked about.
            var status = stat()
            let isDirectory = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            throw WriteError(
                path: path, reason: String(cString: strerror(isDirectory ? EISDIR : reason)),
                fileExists: reason == EEXIST && !isDirectory)
        }
        let failure = Descriptor.write(text.utf8Span.span.bytes, to: descriptor)
        guard close(descriptor) == 0, failure == 0 else {
            throw WriteError(path: path, reason: String(cString: strerror(failure == 0 ? errno : failure)))
        }
    }
}

/// Where `s` writes to, and in what form: that of the end of the name.
struct SavePath {
    /// The path, with the home folder for `~`.
    let path: String

    /// Reads what was typed.
    init(_ typed: String, home: String?) {
        guard let home, typed == "~" || typed.hasPrefix("~/") else {
            path = typed
            return
        }
        path = home + typed.dropFirst()
    }

    /// Whether the name asks for a web page.
    var isHTML: Bool { path.hasSuffix(".html") || path.hasSuffix(".htm") }
    /// Whether the name asks for JSON.
    var isJSON: Bool { path.hasSuffix(".json") }
    /// Whether the name asks for a table.
    var isTable: Bool { path.hasSuffix(".csv") }
}

/// The comparison on the screen as HTML, JSON or text, or one article as text.
struct SavedReport: SavedDocument {
    let snapshot: IndexSnapshot
    let left: Int
    let right: Int?
    let comparison: Comparison?
    /// The positions of the further versions that the comparison heard.
    let witnesses: [Int]
    let path: SavePath

    /// Why it cannot be written in the form that the name asks for; nil when it can.
    var refusal: String? {
        if right == nil, path.isHTML || path.isJSON || path.isTable {
            return "one version is saved as text; give it a name such as \(path.path).txt"
        }
        return path.isTable ? "a comparison is saved as .html, .json or text; a table is made of the matrix" : nil
    }

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
        if path.isHTML {
            report.writeHTML(to: &output)
        } else if path.isJSON {
            report.writeJSON(to: &output)
        } else {
            report.writeText(to: &output, width: 100, ink: .plain)
        }
        return output.text
    }
}
