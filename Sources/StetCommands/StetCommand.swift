import ArgumentParser
import Reports

/// `stet`: the root of the commands.
struct StetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stet",
        abstract: "Shows what each outlet let stand of an agency's wire copy, and what it changed.",
        usage: """
            stet [SOURCE ...]
            stet <command> [ARGUMENT ...]
            """,
        discussion: """
            Without a command the reader opens: a list of stories, grouped by the wire copy they come from; two versions \
            side by side; the people, organisations and places they name. Everything it shows can also be had as JSON and \
            text by the commands.

            A SOURCE is a file, a directory (walked, in order of names), the address of a page or feed, which is fetched \
            first (stet fetch --help), or - for standard input. The format is found from the content: text, web pages, feeds, JSON lines, JSON, CSV, WARC and \
            ARC, ninjs, NewsML, NITF, IPTC 7901, ANPA 1312, e-mail and mbox; \
            in gzip, zstd, tar or zip.

            Examples:
              stet saved-news                                  open the reader
              stet cluster saved-news --json                   what comes from the wire
              stet diff agency.txt outlet.txt                  what the outlet changed
              stet matrix agency.txt outlet-*.txt              who printed which paragraph
              stet search 'outlet:bss "joint statement"' saved-news
              stet fetch https://example.org/feed.xml --into saved-news

            \(ExitStatus.help)

            Environment: NO_COLOR turns colour off, CLICOLOR_FORCE turns it on where there is no terminal; \
            XDG_CONFIG_HOME, XDG_DATA_HOME and XDG_STATE_HOME say where themes, the sample data, the last library and fetched addresses are.
            """,
        version: "stet \(StetVersion.current)",
        subcommands: [
            ReadCommand.self, ClusterCommand.self, DiffCommand.self, MatrixCommand.self, ReportCommand.self,
            EntitiesCommand.self, ExtractCommand.self, FetchCommand.self,
            SearchCommand.self, JudgementsCommand.self, ThemesCommand.self, KeysCommand.self, CompletionsCommand.self,
        ],
        defaultSubcommand: ReadCommand.self)
}
