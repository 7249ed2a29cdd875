import ArgumentParser
import Glibc
import Intake
import Newsdesk
import StoryIndex

/// How records are read: the options that every command that reads has.
struct ReadingOptions: ParsableArguments {
    @Option(
        name: .customLong("field"),
        help: ArgumentHelp(
            "Take a field of JSON records from another name, such as text=fulltext.",
            discussion: "Fields: \(ReadingOptions.fields.joined(separator: ", ")). May be given more than once.",
            valueName: "field=name"))
    var fields: [String] = []

    @Option(name: .long, help: ArgumentHelp("How many cores to use, up to 1024; all, when not given.", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Let a SOURCE that is an address lead to private networks and this machine too.")
    var allowPrivate = false

    static let fields = ["id", "outlet", "headline", "deck", "text", "html", "url", "published", "byline", "language"]

    func validate() throws {
        _ = try fieldNames()
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
        if let jobs, jobs > 1_024 { throw ValidationError("--jobs must be at most 1024.") }
    }

    /// The names of fields as the intake wants them.
    func fieldNames() throws -> [String: String] {
        var names: [String: String] = [:]
        for pair in fields {
            guard let sign = pair.firstIndex(of: "="), pair.index(after: sign) < pair.endIndex else {
                throw ValidationError("--field wants FIELD=NAME, such as text=fulltext, not '\(pair)'.")
            }
            let field = String(pair[..<sign])
            guard Self.fields.contains(field) else {
                throw ValidationError(
                    "--field: there is no field '\(field)'; choose one of \(Self.fields.joined(separator: ", ")).")
            }
            names[field] = String(pair[pair.index(after: sign)...])
        }
        return names
    }

    /// The options of the intake.
    var intake: IntakeOptions { IntakeOptions(fieldNames: (try? fieldNames()) ?? [:]) }

    /// How many tasks may run side by side.
    var workers: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Reads and indexes sources, telling of progress and warnings on standard error.
    ///
    /// - Parameter parts: what the index is needed for.
    /// - Throws: ``CommandFailure`` with status 2 when nothing could be read.
    func load(_ sources: [String], parts: IndexParts) async throws -> IndexSnapshot {
        Interruption.endsProcess()
        let paths = await AddressSources.resolved(sources, allowsPrivate: allowPrivate)
        if paths.isEmpty, !sources.isEmpty { throw CommandFailure(status: .failed) }
        let bar = LoadProgressBar()
        var desk = NewsDesk(workers: workers, options: intake, parts: parts)
        desk.keepsIndex = true
        let result = await desk.load(paths) { bar.take($0) }
        // The end of the process frees a large heap faster than we do.
        if let index = result.index { _ = Unmanaged.passRetained(LastingIndex(index)) }
        bar.finish()
        Diagnostics.say(result.warnings)
        if parts.contains(.entities) { Diagnostics.sayWhatIsWrongWithNames() }
        guard !result.isEmpty else {
            if result.warnings.isEmpty { throw CommandFailure("there is nothing to read") }
            throw CommandFailure(status: .failed)
        }
        return result.snapshot
    }
}

/// An index that is there until the process ends.
private final class LastingIndex {
    private let index: IndexBuilder

    init(_ index: IndexBuilder) { self.index = index }
}

/// Sources and how to read them.
struct SourceOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Files, directories, addresses, or - for standard input.", valueName: "source"),
        completion: .file())
    var sources: [String]

    @OptionGroup var reading: ReadingOptions

    /// Reads and indexes the sources.
    ///
    /// - Parameter parts: what the index is needed for besides articles, clusters and events.
    /// - Throws: ``CommandFailure`` when nothing could be read.
    func load(_ parts: IndexParts = .text) async throws -> IndexSnapshot {
        try await reading.load(sources, parts: parts)
    }
}

/// Ctrl-C while a command works.
enum Interruption {
    /// From here on an interrupt ends the process with status 130 at once; nothing has to be put in order.
    static func endsProcess() {
        signal(SIGINT) { _ in _exit(130) }
    }
}
