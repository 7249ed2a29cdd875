import ArgumentParser
import Reports
import StoryIndex

/// `stet matrix`: which paragraph of a story which outlet printed.
struct MatrixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix",
        abstract: "Show who printed which paragraph of a story, and what each made of it.",
        discussion: """
            A row for each paragraph of the base and each that only others have, a column for each version. Below it: where \
            each version stopped, what it left out, moved up or down and added; what versions say of themselves ("not \
            edited"), checked; what a later take corrected and others still print; and who took it from whom. The JSON also \
            has the wire's text as put together from all versions, with the witnesses of each sentence.

            Stories are named by 'stet cluster'. When there is one only, it is taken; of several, name one with --cluster, \
            or take all of them: --cluster all prints a JSON document a line, one table as CSV, one story after the other as \
            text.

            Examples:
              stet matrix agency.txt print-a.html print-b.html
              stet matrix saved-news --cluster c3 --width 160
              stet matrix saved-news --cluster c3 --json | jq .pyramids
              stet matrix saved-news --cluster all --csv > coverage.csv
              stet matrix saved-news --cluster c3 --base outlet:bss --html > c3.html

            \(ExitStatus.help)
            """)

    @OptionGroup var story: StoryOptions

    @Option(help: ArgumentHelp("The story: an id as 'stet cluster' tells it, or all.", valueName: "id|all"))
    var cluster: String?

    @Flag(exclusivity: .exclusive, help: "What is printed; text when none is given.")
    var form: Form?

    @Option(
        help: ArgumentHelp(
            "Columns of the text form, 40 to 10000; those of the terminal, else 100.", valueName: "columns"))
    var width: Int?

    enum Form: String, EnumerableFlag {
        case json, text, html, csv

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .json: "One JSON document with the matrix and all that was found."
            case .text: "A table with a sign for each cell; the default."
            case .html: "A web page that needs nothing else; cells open to show their words."
            case .csv: "A table with a line for each cell."
            }
        }
    }

    func validate() throws {
        if let width, width < 40 { throw ValidationError("--width must be at least 40.") }
        if let width, width > 10_000 { throw ValidationError("--width must be at most 10000.") }
        if isAll && form == .html { throw ValidationError("--html shows one story: name it with --cluster.") }
    }

    private var isAll: Bool { cluster == "all" }

    func run() async throws {
        let snapshot = try await story.source.load()
        let stories: [ChosenStory]
        if isAll {
            stories = snapshot.clusters.indices.map { ChosenStory(snapshot: snapshot, cluster: $0) }
        } else if let cluster {
            stories = [try .named(cluster, in: snapshot)]
        } else {
            stories = [try .only(in: snapshot, hint: "name one with --cluster, or all with --cluster all")]
        }
        var jobs: [Job] = []
        for chosen in stories {
            jobs.append(Job(story: chosen, base: try chosen.base(outlet: story.baseOutlet, isRequired: !isAll)))
        }
        var output = StandardOutput.report()
        if form == .csv { StoryReport.writeCSVHead(to: &output) }
        // Several side by side, but never more texts in memory than a few for each core.
        let size = story.source.reading.workers * 4
        for start in stride(from: 0, to: jobs.count, by: size) {
            for (place, text) in await rendered(jobs[start..<min(start + size, jobs.count)]).enumerated() {
                if start + place > 0, form == nil || form == .text { output.line() }
                output.write(text)
            }
        }
        output.finish()
    }

    /// A story and the version that is its base.
    private struct Job: Sendable {
        var story: ChosenStory
        var base: Int
    }

    /// What is printed of some stories, in their order.
    private func rendered(_ jobs: ArraySlice<Job>) async -> [String] {
        let width = width ?? TerminalTraits.columns ?? 100
        let (form, isAll) = (form ?? .text, isAll)
        return await withTaskGroup(of: (Int, String).self) { group in
            for (place, job) in jobs.enumerated() {
                group.addTask { (place, Self.text(of: job, form: form, isLine: isAll, width: width)) }
            }
            var texts = [String](repeating: "", count: jobs.count)
            for await (place, text) in group { texts[place] = text }
            return texts
        }
    }

    private static func text(of job: Job, form: Form, isLine: Bool, width: Int) -> String {
        let report = StoryReport(
            job.story.snapshot, cluster: job.story.cluster, collation: job.story.collation(base: job.base))
        var output = ReportOutput()
        switch form {
        case .json: report.writeJSON(to: &output, isLine: isLine)
        case .csv: report.writeCSV(to: &output)
        case .html: report.writeHTML(to: &output)
        case .text: report.writeText(to: &output, width: width, ink: .standardOutput)
        }
        return output.text
    }
}
