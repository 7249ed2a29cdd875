import ArgumentParser
import Clustering
import Glibc
import Newsdesk
import Reports

/// `stet cluster`: articles → clusters → events.
struct ClusterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cluster",
        abstract: "Tell which articles come from the same wire story, and which are about the same event.",
        discussion: """
            Articles that share running text make a cluster; those of one dispatch of the agency are a take of it. Clusters \
            and single articles about the same happening make an event. Each version is compared with the base of its \
            cluster, the one that best stands for the wire: how much of it the version kept, and how much of the version \
            stands in it.

            Examples:
              stet cluster saved-news
              stet cluster saved-news --json | jq '.clusters[] | {id, headline, outlets}'
              stet cluster dump.jsonl --csv > clusters.csv

            \(ExitStatus.help)
            """)

    @OptionGroup var source: SourceOptions

    @Flag(exclusivity: .exclusive, help: "What is printed; a tree for people when none is given.")
    var form: Form?

    @Flag(name: .long, help: "With --json: also why versions were joined, and why others were not.")
    var links = false

    enum Form: String, EnumerableFlag {
        case json, jsonl, csv, text

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .json: "One JSON document with articles, clusters and events."
            case .jsonl: "A JSON document for each article, on a line of its own."
            case .csv: "A table with a line for each article."
            case .text: "A tree for people; the default."
            }
        }
    }

    func run() async throws {
        let report = ClusterReport(
            try await source.load([]), links: links, crew: .onThreads(source.reading.workers))
        var output = StandardOutput.report()
        switch form ?? .text {
        case .json: report.writeJSON(to: &output)
        case .jsonl: report.writeJSONLines(to: &output)
        case .csv: report.writeCSV(to: &output)
        case .text: report.writeText(to: &output, ink: .standardOutput)
        }
        output.finish()
        // The end of the process frees a large heap faster than we do.
        withExtendedLifetime(report) { Glibc.exit(ExitStatus.done.rawValue) }
    }
}
