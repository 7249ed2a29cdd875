import Glibc
import Intake

/// The sources that were read last, so that `stet` alone opens them again.
///
/// Kept as absolute paths, one a line, in `$XDG_STATE_HOME/stet/last-library`. A library that cannot be remembered is no
/// reason to complain.
enum LastLibrary {
    /// The sources to open when none is given: the last library if it still exists, else the sample data.
    ///
    /// - Throws: ``CommandFailure`` when there is neither.
    static func sources() throws(CommandFailure) -> [String] {
        let last = remembered().filter { access($0, F_OK) == 0 }
        if !last.isEmpty { return last }
        if let sample = Installation.sampleData { return [sample] }
        throw CommandFailure(
            "name a file or directory to read; there is no last library, and the sample data was not found")
    }

    /// Remembers sources.
    static func remember(_ sources: [String]) {
        let paths = sources.compactMap { absolute($0) }
        guard !paths.isEmpty, let file, Installation.makeStateFolder() else { return }
        // Written beside and moved into place, so that a reader never sees half of it.
        let draft = "\(file).\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let text = paths.joined(separator: "\n") + "\n"
        let failure = Descriptor.write(text.utf8Span.span.bytes, to: descriptor)
        close(descriptor)
        if failure != 0 || rename(draft, file) != 0 { unlink(draft) }
    }

    /// The paths in the file.
    static func remembered() -> [String] {
        guard let file, let bytes = try? FileReader.bytes(ofFile: file, limit: 1 << 20) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter {
            $0.hasPrefix("/")
        }
    }

    private static var file: String? { Installation.stateFolder.map { $0 + "/last-library" } }

    private static func absolute(_ source: String) -> String? {
        guard source != "-", !source.contains("\n"), let pointer = realpath(source, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }
}
