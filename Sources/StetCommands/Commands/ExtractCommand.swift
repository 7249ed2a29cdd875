import ArgumentParser
import Newsdesk
import Reports
import StoryIndex
import WireModel

/// `stet extract`: cleaned text, zones, metadata of each article.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the text, zones and metadata of each article.",
        discussion: """
            The whole text stays; zones say what its stretches are: headline, deck, dateline, byline, credit, paragraph, \
            subhead, caption, sign-off, advisory, correction, boilerplate. In JSON they are byte offsets into the text. The \
            body is the paragraphs and subheads alone. Articles come in the order of the paths and of the records in each. Up \
            to 32 MB are read together, so that a version without a credit has the agency that another one tells; more, and \
            the standard input, is written as it is read and not kept: a file may be larger than the memory.

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

    /// Up to how many bytes of sources are read whole before the first article is written.
    ///
    /// Read beside each other, a version without a credit has the agency that another one tells. More than this is read as
    /// it comes, and each article stands for itself.
    private static let mostTogether = 32 << 20

    func run() async throws {
        Interruption.endsProcess()
        let paths = await AddressSources.resolved(source.sources, allowsPrivate: source.reading.allowPrivate)
        if paths.isEmpty, !source.sources.isEmpty { throw CommandFailure(status: .failed) }
        var report = ArticleReport(reportForm, to: StandardOutput.report())
        if let size = NewsDesk.size(under: paths), size <= Self.mostTogether {
            try await writeTogether(paths, to: &report)
        } else {
            try await writeAsTheyCome(paths, to: &report)
        }
    }

    private func writeTogether(_ paths: [String], to report: inout ArticleReport) async throws {
        let snapshot = try await source.reading.load(paths, parts: .text)
        let order = snapshot.articles.indices.sorted { one, other in
            let (mine, theirs) = (snapshot.articles[one], snapshot.articles[other])
            return (mine.source, mine.record, one) < (theirs.source, theirs.record, other)
        }
        for position in order { report.write(snapshot.articles[position], words: snapshot.wordCounts[position]) }
        report.finish()
    }

    private func writeAsTheyCome(_ paths: [String], to report: inout ArticleReport) async throws {
        let bar = LoadProgressBar(besideOutput: true)
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
            if !hasWarned { throw CommandFailure("there is nothing to read") }
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
