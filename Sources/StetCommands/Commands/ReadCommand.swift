import ArgumentParser
import Glibc
import StoryIndex
import TerminalKit

/// `stet read`: the reader, which is what `stet` does when no command is named.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Open the reader (the default command).",
        discussion: """
            Stories grouped by the wire copy they come from; two versions side by side; whom and what they name. In the \
            reader ? shows the keys. Without a SOURCE the last library is opened, else the sample data.

            Examples:
              stet saved-news
              stet read dump.jsonl --query 'agency:AFP versions>=3'
              stet read saved-news --base outlet:bssnews.net --theme newsprint
              stet read feeds --watch

            \(ExitStatus.help)
            """)

    @Argument(
        help: ArgumentHelp("Files, directories, addresses, or - for standard input.", valueName: "source"),
        completion: .file())
    var sources: [String] = []

    @Option(help: ArgumentHelp("The theme; 'stet themes' lists them.", valueName: "name"))
    var theme: String?

    @Option(help: ArgumentHelp("Whose version is the base of each story it printed.", valueName: "outlet:name"))
    var base: String?

    @Option(
        help: ArgumentHelp(
            "Show only what answers a query; 'stet help search' explains the language.", valueName: "query"))
    var query: String?

    @Flag(help: "Fold in what is new, changed or removed in the sources while you read.")
    var watch = false

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        if let base, baseOutlet == nil { throw ValidationError("--base wants outlet:NAME, not '\(base)'.") }
    }

    /// The outlet named by `--base`.
    private var baseOutlet: String? {
        guard let base, base.hasPrefix("outlet:"), base.count > 7 else { return nil }
        return String(base.dropFirst(7))
    }

    func run() async throws {
        guard TerminalTraits.outputIsTerminal else {
            throw CommandFailure(
                "standard output is no terminal, so the reader cannot open; for scripts there is 'stet cluster SOURCE --json'"
            )
        }
        let filter = try query.map { try SearchCommand.parse(query: $0) }
        let named = try sources.isEmpty ? LastLibrary.sources() : sources
        var chosen = named
        if named.contains(where: AddressSources.isAddress) {
            Interruption.endsProcess()
            chosen = await AddressSources.resolved(named, allowsPrivate: reading.allowPrivate)
            guard !chosen.isEmpty else { throw CommandFailure(status: .failed) }
            // From here on Ctrl-C is the reader's.
            signal(SIGINT, SIG_DFL)
        }
        let missing = chosen.filter { $0 != "-" && access($0, F_OK) != 0 }
        guard missing.count < chosen.count else {
            var failure = CommandFailure(status: .failed)
            failure.messages = missing.map { "\($0): no such file or directory" }
            throw failure
        }
        LastLibrary.remember(chosen)
        let status = try await ReaderSession.run(
            ReaderSession.Request(
                sources: chosen, theme: theme, baseOutlet: baseOutlet, query: filter?.text, intake: reading.intake,
                workers: reading.workers, watches: watch))
        if status != 0 { throw ExitCode(status) }
    }
}
