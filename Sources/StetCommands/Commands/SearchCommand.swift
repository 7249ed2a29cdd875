import ArgumentParser
import Clustering
import Newsdesk
import Reports
import StoryIndex
import TerminalKit

/// `stet search`: the articles that answer a query, the best first.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find articles by words, phrases and what is known of them.",
        discussion: """
            Words must all stand in the article; a "phrase" must stand there word by word. House style does not matter: \
            color finds colour, 12 finds twelve.

            \(QueryLanguage.help)

            A query that begins with - goes behind --.

            Examples:
              stet search 'kishida "joint statement"' saved-news
              stet search 'agency:AFP date:2024-09 is:clustered' saved-news --json
              stet search 'entity:"South Korea" (visit OR summit)' saved-news

            \(ExitStatus.help)
            """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "query"))
    var query: String

    @OptionGroup var source: SourceOptions

    @Flag(exclusivity: .exclusive, help: "What is printed; text for people when none is given.")
    var form: Form?

    @Option(help: ArgumentHelp("Print the best hits only.", valueName: "n"))
    var limit: Int?

    enum Form: String, EnumerableFlag {
        case json, text

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .json: "One JSON document with the hits, the best first."
            case .text: "Hits with the words around the matches; the default."
            }
        }
    }

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
    }

    func run() async throws {
        let parsed = try Self.parse(query: query)
        let snapshot = try await source.load(parsed.asksForEntities ? [.search, .text, .entities] : [.search, .text])
        let context = QueryContext(
            of: snapshot, marks: parsed.asksForMarks ? try JudgementsCommand.marks(in: snapshot) : ArticleMarks(),
            crew: .onThreads(source.reading.workers))
        // One more than is printed tells whether there are more; how many is counted only then.
        var hits = snapshot.hits(for: parsed, limit: limit.map { $0 == .max ? $0 : $0 + 1 }, context: context)
        var isCut = false
        if let limit, hits.count > limit {
            hits.removeLast(hits.count - limit)
            isCut = true
        }
        let report = SearchReport(snapshot, query: parsed, hits: hits)
        var output = StandardOutput.report()
        switch form ?? .text {
        case .json: report.writeJSON(to: &output)
        case .text: report.writeText(to: &output, columns: TerminalTraits.columns ?? 100, ink: .standardOutput)
        }
        output.finish()
        if isCut {
            let rest = snapshot.matches(parsed, context: context).count - hits.count
            Diagnostics.say(
                "\(rest) more article\(rest == 1 ? " answers" : "s answer") the query; --limit left them out")
        }
        guard report.hits.isEmpty else { return }
        throw form == .json ? CommandFailure(status: .notFound) : CommandFailure("nothing found", status: .notFound)
    }

    /// Reads a query.
    ///
    /// - Throws: ``CommandFailure`` that shows the place.
    static func parse(query: String) throws(CommandFailure) -> StoryQuery {
        do throws(QueryError) {
            return try StoryQuery(parsing: query)
        } catch {
            let pointer = error.pointer(in: query) { displayWidth(of: VisibleText.of($0)) }
            throw CommandFailure("query: \(error)", "  \(query)", "  \(pointer)")
        }
    }
}
