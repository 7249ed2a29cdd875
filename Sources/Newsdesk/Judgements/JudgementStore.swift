import GRDB
import Glibc
import Intake
public import StoryIndex

/// Why judgements cannot be read or written. A sentence for people; the file is left as it is.
public struct JudgementFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sentence.
    public let description: String

    /// Makes a failure from its sentence.
    public init(_ description: String) { self.description = description }
}

/// What a file of judgements holds.
public struct JudgementLog: Hashable, Sendable {
    /// Every judgement that can be read, oldest first.
    public var entries: [JudgementEntry] = []
    /// What is damaged, a few words each with the number of the judgement.
    public var faults: [String] = []
}

/// The log of judgements in a file: SQLite in WAL mode, which only ever gets longer.
///
/// What ``record(_:)`` gave back is on the disk: a process that is killed, or a machine that loses power, after that does
/// not lose it. Several programs may have the file open; each sees what the others wrote when it opens it again.
///
/// Where the file or its folder cannot be written to, it is read and nothing is kept.
public final class JudgementStore: Sendable {
    /// Where the file is.
    public let path: String
    /// Nil where nothing can be written.
    private let queue: DatabaseQueue?
    /// What was read where nothing can be written.
    private let kept: JudgementLog

    /// Opens the file, or makes it; the folder must be there.
    ///
    /// - Parameter isReadOnly: whether it is only read: then the file must be there, and nothing is written.
    /// - Throws: ``JudgementFailure`` when it cannot be opened, is damaged, or was written by a later version. Nothing in the
    ///   file is changed then.
    public init(path: String, isReadOnly: Bool = false) throws(JudgementFailure) {
        self.path = path
        do {
            if isReadOnly || access(path, F_OK) == 0 && !Self.isWritable(path) {
                (queue, kept) = (nil, try Self.readOnly(path))
                return
            }
            kept = JudgementLog()
            if access(path, F_OK) == 0 { try Self.inspect(path) }
            var configuration = Configuration()
            configuration.journalMode = .wal
            configuration.busyMode = .timeout(2)
            configuration.label = "judgements"
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Self.migrate(queue)
            self.queue = queue
        } catch {
            throw Self.failure("\(path): judgements cannot be read", error)
        }
        // Notes are nobody else's business.
        chmod(path, 0o600)
    }

    /// Makes the tables that are not there yet.
    private static func migrate(_ queue: DatabaseQueue) throws {
        do {
            try JudgementSchema.migrator.migrate(queue)
        } catch {
            // Another process may have made them since it was looked what there is; then they are there at the second look.
            try JudgementSchema.migrator.migrate(queue)
        }
    }

    /// Whether SQLite may write to a file and to what it puts beside it.
    private static func isWritable(_ path: String) -> Bool {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return access(path, W_OK) == 0 && access(folder.isEmpty ? "." : folder, W_OK) == 0
    }

    /// Reads a file without writing to it. SQLite in WAL mode wants to write beside the file even then: where it may not, a copy
    /// is read.
    private static func readOnly(_ path: String) throws -> JudgementLog {
        do {
            return try inspect(path)
        } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
            return try inCopy(of: path) { try inspect($0) }
        }
    }

    /// Copies a database, with what is not merged into it yet, to where other programs keep what they need for a moment.
    private static func inCopy(of path: String, _ read: (String) throws -> JudgementLog) throws -> JudgementLog {
        let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let folders = named.isEmpty ? "/tmp" : named
        var template = Array((folders + "/stet-judgements-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw FileReadError.system(errno) }
        let folder = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let copy = folder + "/judgements.sqlite"
        defer {
            for ending in ["", "-wal", "-shm"] { unlink(copy + ending) }
            rmdir(folder)
        }
        for ending in ["", "-wal"] where ending.isEmpty || access(path + ending, F_OK) == 0 {
            let bytes = try FileReader.bytes(ofFile: path + ending)
            guard let stream = fopen(copy + ending, "wxe") else { throw FileReadError.system(errno) }
            let count = fwrite(bytes, 1, bytes.count, stream)
            guard fclose(stream) == 0, count == bytes.count else { throw FileReadError.system(errno) }
        }
        return try read(copy)
    }

    /// Looks at a file that is there before anything may write to it.
    ///
    /// - Returns: what is in it.
    @discardableResult
    private static func inspect(_ path: String) throws -> JudgementLog {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(2)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let log = try queue.read { database in
            let verdict = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
            guard verdict == "ok" else { throw JudgementFailure("the file is damaged (\(verdict))") }
            guard try !JudgementSchema.migrator.hasBeenSuperseded(database) else {
                throw JudgementFailure("the file was written by a later version of stet")
            }
            return try JudgementSchema.log(in: database)
        }
        try queue.close()
        return log
    }

    /// Every judgement, oldest first; what is damaged is left out.
    ///
    /// - Throws: ``JudgementFailure``.
    /// - Complexity: O(n).
    public func entries() throws(JudgementFailure) -> [JudgementEntry] { try log().entries }

    /// Every judgement, oldest first, and what is damaged.
    ///
    /// - Throws: ``JudgementFailure``.
    /// - Complexity: O(n).
    public func log() throws(JudgementFailure) -> JudgementLog {
        guard let queue else { return kept }
        do {
            return try queue.read { try JudgementSchema.log(in: $0) }
        } catch {
            throw Self.failure("\(path): judgements cannot be read", error)
        }
    }

    /// Writes a judgement down.
    ///
    /// - Returns: the entry, once it is on the disk.
    /// - Throws: ``JudgementFailure``; then nothing was written.
    public func record(_ judgement: Judgement) throws(JudgementFailure) -> JudgementEntry {
        guard let queue else { throw JudgementFailure("not saved: \(path) cannot be written to") }
        do {
            let now = time(nil)
            return try queue.write { try JudgementSchema.insert(judgement, time: now, into: $0) }
        } catch {
            throw Self.failure("not saved: \(path)", error)
        }
    }

    private static func failure(_ what: String, _ error: any Error) -> JudgementFailure {
        switch error {
        case let error as JudgementFailure: JudgementFailure("\(what): \(error.description)")
        case let error as DatabaseError:
            JudgementFailure("\(what): \(error.message ?? "SQLite says \(error.resultCode.rawValue)")")
        default: JudgementFailure("\(what): \(error)")
        }
    }
}
