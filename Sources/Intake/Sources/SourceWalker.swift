import Glibc

/// Turns the paths a user names into the files to read.
public enum SourceWalker {
    /// What a path came to.
    public struct Findings: Sendable {
        /// The files to read, in the order of the walk: a directory's entries by the bytes of their names.
        public var files: [String] = []
        /// Which file each of them leads to, in the same order.
        public private(set) var identities: [FileIdentity] = []
        /// What was skipped and why.
        public var warnings: [IntakeWarning] = []

        /// Makes empty findings.
        public init() {}
    }

    /// How deep directories may lie in each other.
    static let depthLimit = 200

    /// The files under `path`: itself when it is one, else all files in the directory, walked and sorted.
    ///
    /// In a directory hidden files, `README…` and `LICENSE…` files and stet's own JSON documents (a top-level
    /// `"format": "stet.…"`) are passed over in silence. A named file is always taken. Directories reached twice
    /// (by symbolic links, told by device and inode) are entered once; one that contains itself is a warning.
    ///
    /// - Complexity: O(n log n) in the number of entries.
    public static func walk(_ path: String) -> Findings {
        var findings = Findings()
        var status = stat()
        guard stat(path, &status) == 0 else {
            var reason = FileReadError.system(errno).description
            // The arguments of the program come with U+FFFD in the place of such bytes.
            if path.unicodeScalars.contains("\u{FFFD}") { reason = Walk.unnamed }
            findings.warnings.append(IntakeWarning(source: path, kind: .unreadable, reason: reason))
            return findings
        }
        switch FileKind(mode: status.st_mode) {
        case .directory:
            var walk = Walk()
            walk.enter(path, status: status, depth: 0)
            findings = walk.findings
            if findings.files.isEmpty && findings.warnings.isEmpty {
                let reason = "no files to read in this directory"
                findings.warnings.append(IntakeWarning(source: path, kind: .empty, reason: reason))
            }
        case .regular: findings.take(path, status: status)
        case .other(let kind): findings.refuse(path, kind: kind)
        }
        return findings
    }

    /// Whether the walk of a directory takes a file that lies in it: a regular one with something in it, that can be read, is
    /// not passed over by its name and is none of stet's own documents.
    public static func takes(_ path: String) -> Bool {
        var status = stat()
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard !Walk.isPassedOver(name), stat(path, &status) == 0, case .regular = FileKind(mode: status.st_mode) else {
            return false
        }
        return status.st_size > 0 && access(path, R_OK) == 0 && !Walk.isOwnDocument(path)
    }

    /// The document in a file with the hints that its path gives, or the warning that says why there is none.
    public static func document(atPath path: String) -> Result<RawDocument, IntakeFailure> {
        do throws(FileReadError) {
            let bytes = try FileReader.bytes(ofFile: path)
            return .success(RawDocument(source: path, bytes: bytes, hints: hints(forPath: path)))
        } catch {
            let kind: IntakeWarning.Kind =
                switch error {
                case .system: .unreadable
                case .notAFile: .notAFile
                case .tooBig: .tooBig
                }
            let warning = IntakeWarning(source: path, kind: kind, reason: error.description)
            return .failure(IntakeFailure(warning: warning))
        }
    }

    /// The file's and its directory's names, and what `stet fetch` noted beside the file; the directory of a bare file name
    /// is asked of the system.
    public static func hints(forPath path: String) -> DocumentHints {
        let parts = path.split(separator: "/")
        var directory = parts.count > 1 ? String(parts[parts.count - 2]) : nil
        if directory == nil || directory == "." || directory == ".." {
            let folder = parts.dropLast().joined(separator: "/")
            let asked = path.hasPrefix("/") ? "/" + folder : (folder.isEmpty ? "." : folder)
            directory = resolved(asked)?.split(separator: "/").last.map(String.init)
        }
        var hints = DocumentHints(fileName: parts.last.map(String.init), directoryName: directory)
        PageNote.add(to: &hints, ofFile: path)
        return hints
    }

    fileprivate static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }
}

/// Which file a path leads to, however it is spelled and through whatever symbolic links: its device and inode.
///
/// Several names of one file (hard links) are told apart: such a name is no pointer to another, it stands where a copy would,
/// and programs that save room make hard links of copies. What two outlets printed alike stays two articles.
public struct FileIdentity: Hashable, Sendable {
    private let device: UInt
    private let inode: UInt
    /// The path without links, where the file has other names.
    private let name: String?

    init(_ path: String, _ status: stat) {
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        name = status.st_nlink > 1 ? SourceWalker.resolved(path) : nil
    }
}

/// A warning as the failing side of a result.
public struct IntakeFailure: Error, Hashable {
    /// What to tell the user.
    public var warning: IntakeWarning
}

extension SourceWalker.Findings {
    fileprivate mutating func take(_ path: String, status: stat) {
        if status.st_size == 0 {
            warnings.append(IntakeWarning(source: path, kind: .empty, reason: "the file is empty"))
        } else if access(path, R_OK) != 0 {
            let reason = FileReadError.system(errno).description
            warnings.append(IntakeWarning(source: path, kind: .unreadable, reason: reason))
        } else {
            files.append(path)
            identities.append(FileIdentity(path, status))
        }
    }

    fileprivate mutating func refuse(_ path: String, kind: String) {
        let reason = FileReadError.notAFile(kind).description
        warnings.append(IntakeWarning(source: path, kind: .notAFile, reason: reason))
    }
}

/// One walk: what was found, and the directories between the start and here.
private struct Walk {
    struct Identity: Hashable {
        var device: UInt
        var inode: UInt
        init(_ status: stat) {
            device = UInt(status.st_dev)
            inode = UInt(status.st_ino)
        }
    }

    var findings = SourceWalker.Findings()
    private var open: Set<Identity> = []
    private var seen: Set<Identity> = []

    mutating func enter(_ path: String, status: stat, depth: Int) {
        let identity = Identity(status)
        if open.contains(identity) {
            let reason = "this directory contains itself: skipped"
            findings.warnings.append(IntakeWarning(source: path, kind: .loop, reason: reason))
            return
        }
        guard seen.insert(identity).inserted else { return }
        guard depth < SourceWalker.depthLimit else {
            let reason = "directories lie too deep in each other: skipped"
            findings.warnings.append(IntakeWarning(source: path, kind: .loop, reason: reason))
            return
        }
        open.insert(identity)
        defer { open.remove(identity) }
        guard let names = Self.names(in: path) else {
            let reason = FileReadError.system(errno).description
            findings.warnings.append(IntakeWarning(source: path, kind: .unreadable, reason: reason))
            return
        }
        for (name, isUTF8) in names where !Self.isPassedOver(name) {
            let inner = path.hasSuffix("/") ? path + name : path + "/" + name
            if isUTF8 {
                visit(inner, depth: depth)
            } else {
                findings.warnings.append(IntakeWarning(source: inner, kind: .unreadable, reason: Self.unnamed))
            }
        }
    }

    /// What is said of a file whose name is no text: no path of ours leads to it.
    static let unnamed = "its name is not in UTF-8, and it cannot be opened: rename it"

    private mutating func visit(_ path: String, depth: Int) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let error = FileReadError.system(errno)
            let kind: IntakeWarning.Kind = errno == ELOOP ? .loop : .unreadable
            findings.warnings.append(IntakeWarning(source: path, kind: kind, reason: error.description))
            return
        }
        switch FileKind(mode: status.st_mode) {
        case .directory: enter(path, status: status, depth: depth + 1)
        case .regular:
            if !Self.isOwnDocument(path) { findings.take(path, status: status) }
        case .other(let kind): findings.refuse(path, kind: kind)
        }
    }

    /// The names in a directory, sorted by their bytes, each with whether it is UTF-8 and not only shown so; nil when the
    /// directory cannot be read.
    private static func names(in path: String) -> [(name: String, isUTF8: Bool)]? {
        guard let directory = opendir(path) else { return nil }
        defer { closedir(directory) }
        var names: [(name: String, isUTF8: Bool)] = []
        while let entry = readdir(directory) {
            let (name, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
                    String(validatingCString: bytes).map { ($0, true) } ?? (String(cString: bytes), false)
                }
            }
            if name != "." && name != ".." { names.append((name, isUTF8)) }
        }
        return names.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    static func isPassedOver(_ name: String) -> Bool {
        if name.hasPrefix(".") { return true }
        let upper = name.prefix(7).uppercased()
        return upper.hasPrefix("README") || upper.hasPrefix("LICENSE") || upper.hasPrefix("LICENCE")
    }

    /// Whether a JSON file is one of stet's own documents, told by the first kilobyte.
    static func isOwnDocument(_ path: String) -> Bool {
        guard path.hasSuffix(".json") else { return false }
        let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let head = [UInt8](unsafeUninitializedCapacity: 1_024) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, 1_024))
        }
        return OwnDocument.isMarked(head)
    }
}

/// Documents that stet itself wrote.
enum OwnDocument {
    /// Whether bytes begin a JSON object with a top-level `"format": "stet.…"`.
    static func isMarked(_ head: [UInt8]) -> Bool {
        let bytes = head.filter { $0 > 0x20 }
        guard bytes.first == UInt8(ascii: "{") else { return false }
        for index in bytes.indices.dropFirst() {
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): return false
            case UInt8(ascii: "\"") where bytes[index...].starts(with: mark): return true
            default: continue
            }
        }
        return false
    }

    private static let mark = Array("\"format\":\"stet.".utf8)
}
