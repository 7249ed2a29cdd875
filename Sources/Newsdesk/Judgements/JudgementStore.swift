import GRDB
import Glibc
public import StoryIndex

/// Why judgements cannot be read or written. A sentence for people; the file is left as it is.
public struct JudgementFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sentence.
    public let description: String

    /// Makes a failure from its sentence.
    public init(_ description: String) { self.description = description }
}

/// The log of judgements in a file: SQLite in WAL mode, which only ever gets longer.
///
/// What ``record(_:)`` gave back is on the disk: a process that is killed, or a machine that loses power, after that does
/// not lose it. Several programs may have the file open; each sees what the others wrote when it opens it again.
public final class JudgementStore: Sendable {
    /// Where the file is.
    public let path: String
    private let queue: DatabaseQueue

    /// Opens the file, or makes it; the folder must be there.
    ///
    /// - Throws: ``JudgementFailure`` when it cannot be opened, is damaged, or was written by a later version. Nothing in the
    ///   file is changed then.
    public init(path: String) throws(JudgementFailure) {
        self.path = path
        do {
            if access(path, F_OK) == 0 { try Self.inspect(path) }
            var configuration = Configuration()
            configuration.journalMode = .wal
            configuration.busyMode = .timeout(2)
            configuration.label = "judgements"
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Self.migrate(queue)
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

    /// Looks at a file that is there before anything may write to it.
    private static func inspect(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(2)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.read { database in
            let verdict = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
            guard verdict == "ok" else { throw JudgementFailure("the file is damaged (\(verdict))") }
            guard try !JudgementSchema.migrator.hasBeenSuperseded(database) else {
                throw JudgementFailure("the file was written by a later version of stet")
            }
        }
        try queue.close()
    }

    /// Every judgement, oldest first.
    ///
    /// - Throws: ``JudgementFailure``.
    /// - Complexity: O(n).
    public func entries() throws(JudgementFailure) -> [JudgementEntry] {
        do {
            return try queue.read { try JudgementSchema.entries(in: $0) }
        } catch {
            throw Self.failure("\(path): judgements cannot be read", error)
        }
    }

    /// Writes a judgement down.
    ///
    /// - Returns: the entry, once it is on the disk.
    /// - Throws: ``JudgementFailure``; then nothing was written.
    public func record(_ judgement: Judgement) throws(JudgementFailure) -> JudgementEntry {
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
