import ArgumentParser
import Collation
import Reports
import StoryIndex
import WireModel

/// `stet report`: the evidence on one story as a web page.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the evidence on a story as a web page that needs nothing else.",
        discussion: """
            The versions with where they were read; who printed which paragraph; where each stopped, and what it moved; every \
            alarm against the base with both wordings in their sentences; what versions say of themselves, checked; what a \
            later take corrected and others still print; who took it from whom, with the evidence; and the wire's text as put \
            together from all versions. Every quotation is cited. The page holds no script, fetches nothing and can be \
            printed.

            A file that is there is replaced; a file that was read for the report is not.

            Examples:
              stet cluster saved-news
              stet report saved-news --cluster c3 --out march.html
              stet report saved-news --cluster c3 --base outlet:bss --out march.html

            \(ExitStatus.help)
            """)

    @OptionGroup var story: StoryOptions

    @Option(help: ArgumentHelp("The story: an id as 'stet cluster' tells it.", valueName: "id"))
    var cluster: String

    @Option(
        help: ArgumentHelp("The file to write; - for standard output.", valueName: "file"), completion: .file())
    var out: String

    func run() async throws {
        let snapshot = try await story.source.load()
        for article in snapshot.articles where article.source != "-" && FileOutput.isSame(out, article.source) {
            throw CommandFailure("\(out): this is one of the files that were read; name another")
        }
        let chosen = try ChosenStory.named(cluster, in: snapshot)
        let base = try chosen.base(outlet: story.baseOutlet, isRequired: true)
        let report = EvidenceReport(
            StoryReport(snapshot, cluster: chosen.cluster, collation: chosen.collation(base: base)),
            comparisons: chosen.comparisons(base: base))
        var output = ReportOutput()
        report.writeHTML(to: &output)
        try FileOutput.write(output.text, to: out)
    }
}
