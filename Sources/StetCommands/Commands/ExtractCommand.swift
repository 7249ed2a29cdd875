import ArgumentParser
import Newsdesk
import Reports

/// `stet extract`: cleaned text, zones, metadata of each article.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the text, zones and metadata of each article.",
        discussion: """
            The whole text stays; zones say what its stretches are: headline, deck, dateline, byline, credit, paragraph, \
            subhead, caption, sign-off, advisory, correction, boilerplate. In JSON they are byte offsets into the text. The \
            body is the paragraphs and subheads alone. Articles are written as they are read, in the order of the paths and of \
            the records in each, and not kept: a file may be larger than the memory.

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
        Interruption.endsProcess()
        let (paths, addresses) = SourceCheck.split(source.sources)
        for address in addresses { Diagnostics.say(SourceCheck.refusal(of: address)) }
        let bar = LoadProgressBar(besideOutput: true)
        var report = ArticleReport(reportForm, to: StandardOutput.report())
        var hasWarned = false
        let stream = ArticleStream(workers: source.reading.workers, options: source.reading.intake)
        await stream.run(paths, progress: { bar.take($0) }) { item in
            switch item {
            case .article(let article, let words): report.write(article, words: words)
            case .warning(let warning):
                hasWarned = true
                bar.clear()
                Diagnostics.say([warning])
            }
        }
        bar.finish()
        report.finish()
        guard report.count > 0 else {
            if !hasWarned && addresses.isEmpty { throw CommandFailure("there is nothing to read") }
            throw CommandFailure(status: .failed)
        }
    }

    private var reportForm: ArticleReport.Form {
        switch form ?? .text {
        case .json: .document
        case .jsonl: .lines
        case .text: .text(columns: TerminalTraits.columns, ink: .standardOutput)
        }
    }
}
