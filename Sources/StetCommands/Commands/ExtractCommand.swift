import ArgumentParser
import Reports

/// `stet extract`: cleaned text, zones, metadata of each article.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the text, zones and metadata of each article.",
        discussion: """
            The whole text stays; zones say what its stretches are: headline, deck, dateline, byline, credit, paragraph, \
            subhead, caption, sign-off, advisory, correction, boilerplate. In JSON they are byte offsets into the text. The \
            body is the paragraphs and subheads alone.

            Examples:
              stet extract page.html
              stet extract dump.jsonl --field text=fulltext --jsonl
              curl -s https://example.org/story | stet extract --json -

            \(ExitStatus.help)
            """)

    @OptionGroup var source: SourceOptions

    @Flag(exclusivity: .exclusive, help: "What is printed; text for people when none is given.")
    var form: Form?

    enum Form: String, EnumerableFlag {
        case json, jsonl, text

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .json: "One JSON document with all articles."
            case .jsonl: "A JSON document for each article, on a line of its own."
            case .text: "The text with its zones marked; the default."
            }
        }
    }

    func run() async throws {
        let report = ArticleReport(try await source.load())
        var output = StandardOutput.report()
        switch form ?? .text {
        case .json: report.writeJSON(to: &output)
        case .jsonl: report.writeJSONLines(to: &output)
        case .text: report.writeText(to: &output, columns: TerminalTraits.columns, ink: .standardOutput)
        }
        output.finish()
    }
}
