import FoundationEssentials
import Glibc
import Intake

/// Why the folder cannot be worked in.
public struct StoreFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path it is about.
    public var path: String
    /// What is wrong, in a few words.
    public var reason: String

    /// `PATH: what is wrong`.
    public var description: String { "\(path): \(reason)" }
}

/// The folder that pages are fetched into: `HOST/PAGE/MOMENT.html`, beside each what is known of it, and the ledger.
///
/// Whatever is written appears whole or not at all: it is written in `.stet-fetch`, brought to the disk, and moved to its
/// place. One program at a time works in a folder. For one task at a time.
public final class PageStore {
    /// The folder.
    public let root: String
    private let lock: Int32
    private var ledgerFile: Int32 = -1

    /// Opens a folder, and makes it when it is not there.
    ///
    /// - Parameter isReadOnly: whether nothing will be written; then nothing is made either.
    /// - Throws: ``StoreFailure``, also when another program works in it.
    public init(root: String, isReadOnly: Bool = false) throws(StoreFailure) {
        self.root = root
        guard !isReadOnly else {
            lock = -1
            return
        }
        try Self.makeFolder(root)
        try Self.makeFolder(root + "/.stet-fetch")
        let path = root + "/.stet-fetch/lock"
        lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard lock >= 0 else { throw Self.failure(path) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw StoreFailure(path: root, reason: "another stet fetch is at work in this folder")
        }
        unlink(draft)
    }

    deinit {
        // Closing alone would leave the lock to a child that was forked and has not yet become another program.
        if lock >= 0 { flock(lock, LOCK_UN) }
        for file in [ledgerFile, lock] where file >= 0 { close(file) }
    }

    private var ledgerPath: String { root + "/.stet-fetch/ledger.jsonl" }
    private var draft: String { root + "/.stet-fetch/draft" }

    /// The ledger of the runs before this one.
    func ledger() throws(StoreFailure) -> FetchLedger {
        guard access(ledgerPath, F_OK) == 0 else { return FetchLedger() }
        do throws(FileReadError) {
            return FetchLedger(try FileReader.bytes(ofFile: ledgerPath, limit: 1 << 30))
        } catch {
            throw StoreFailure(path: ledgerPath, reason: error.description)
        }
    }

    /// Puts a ledger in the place of the file's, and opens it for further lines.
    func begin(_ bytes: [UInt8]) throws(StoreFailure) {
        try put(bytes, at: ledgerPath)
        ledgerFile = open(ledgerPath, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard ledgerFile >= 0 else { throw Self.failure(ledgerPath) }
    }

    /// Adds a line to the ledger, down to the disk.
    func append(_ line: LedgerLine) throws(StoreFailure) {
        guard ledgerFile >= 0 else { return }
        guard Self.write(FetchLedger.bytes(line), to: ledgerFile), fdatasync(ledgerFile) == 0 else {
            throw Self.failure(ledgerPath)
        }
    }

    /// The newest revision in a page's folder; nil when there is none that can be read.
    func latest(in folder: String) -> (bytes: [UInt8], contentType: String?)? {
        guard let name = revisions(in: folder).last else { return nil }
        let path = root + "/" + folder + "/" + name
        guard let bytes = try? FileReader.bytes(ofFile: path, limit: 1 << 30) else { return nil }
        return (bytes, SourceWalker.hints(forPath: path).contentType)
    }

    /// The names of a page's revisions, oldest first.
    func revisions(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
        return names.filter { $0.hasSuffix(".html") || $0.hasSuffix(".txt") }.sorted()
    }

    /// Writes a revision and what is known of it, and gives its path below the whole.
    ///
    /// Two revisions of one second get different names: the second one that of the next second which is free.
    func save(
        _ bytes: [UInt8], of page: FetchedPage, in folder: String, isHTML: Bool
    ) throws(StoreFailure) -> String {
        let place = root + "/" + folder
        try Self.makeFolder(root + "/" + (folder.split(separator: "/").first.map(String.init) ?? ""))
        try Self.makeFolder(place)
        let ending = isHTML ? ".html" : ".txt"
        var moment = WebTime.seconds(iso: page.fetched) ?? 0
        var name = RevisionName.file(at: page.fetched)
        while access("\(place)/\(name).html", F_OK) == 0 || access("\(place)/\(name).txt", F_OK) == 0 {
            moment += 1
            name = RevisionName.file(at: WebTime.iso(moment))
        }
        // First what is known of it: a page without it would be taken for one saved by hand.
        try put(page.bytes, at: "\(place)/\(name)\(ending).json")
        try put(bytes, at: "\(place)/\(name)\(ending)")
        return "\(folder)/\(name)\(ending)"
    }

    private func put(_ bytes: [UInt8], at path: String) throws(StoreFailure) {
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Self.failure(draft) }
        let isWritten = Self.write(bytes, to: file) && fsync(file) == 0
        let number = errno
        close(file)
        guard isWritten else {
            unlink(draft)
            throw Self.failure(path, number)
        }
        guard rename(draft, path) == 0 else { throw Self.failure(path) }
        // The move itself is in the folder, which has to reach the disk too.
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let written = Glibc.write(file, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return false }
                offset += written
            }
            return true
        }
    }

    private static func makeFolder(_ path: String) throws(StoreFailure) {
        if mkdir(path, 0o755) == 0 { return }
        var status = stat()
        let isThere = errno == EEXIST && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]))
            if mkdir(path, 0o755) == 0 { return }
        }
        guard isThere else {
            throw StoreFailure(path: path, reason: errno == EEXIST ? "this is not a folder" : failure(path).reason)
        }
    }

    private static func failure(_ path: String, _ number: Int32 = errno) -> StoreFailure {
        StoreFailure(path: path, reason: strerror(number).map { String(cString: $0).lowercased() } ?? "error \(number)")
    }
}
