import ArgumentParser
import Collation
import Entities
import Intake
import Reports
import StoryIndex
import WireModel

/// `stet diff`: two versions beside each other.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what changed between two versions of a story.",
        discussion: """
            Sentences are aligned first, words inside them second. A changed quote, figure, date, name, label, claim, \
            attribution, negation or hedge is an alarm; house style (spelling, number style, said/added, typography) is \
            trivia: it can be hidden and is always counted.

            Name an article inside a collection by its id or its record number from 0: dump.jsonl#17. A file whose name holds \
            a # is taken as it is.

            Further versions of the story are witnesses: what one of them prints too is no claim of the right version's own. \
            They are taken from the sources after --against; without it, from the collections that the two were picked from \
            (of up to 2,000 articles). Of a collection only those count that come from the same story.

            Examples:
              stet diff agency.txt outlet.txt
              stet diff agency.txt 'northern-post.jsonl#3' --side-by-side --width 160
              stet diff agency.txt outlet.html --html > changes.html
              stet diff agency.txt outlet.txt --against other-prints/ --json | jq .summary
              stet diff agency.txt outlet.txt --exit-code > /dev/null || echo edited

            \(ExitStatus.help)
            """)

    @Argument(
        help: ArgumentHelp("The version to compare with: a file, or SOURCE#ID.", valueName: "left"), completion: .file()
    )
    var left: String

    @Argument(
        help: ArgumentHelp("The version to compare: a file, or SOURCE#ID.", valueName: "right"), completion: .file())
    var right: String

    @Flag(exclusivity: .exclusive, help: "What is printed; text when none is given.")
    var form: Form?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Further versions of the story, as witnesses.", valueName: "source"), completion: .file())
    var against: [String] = []

    @Option(help: ArgumentHelp("Whether changes of house style are shown: show or hide.", valueName: "show|hide"))
    var trivia: Trivia = .show

    @Option(
        help: ArgumentHelp(
            "Columns of the text forms, 20 to 10000; those of the terminal, else 100 (160 side by side).",
            valueName: "columns"))
    var width: Int?

    @Flag(name: .long, help: "End with status 1 when the versions differ.")
    var exitCode = false

    @OptionGroup var reading: ReadingOptions

    enum Form: String, EnumerableFlag {
        case json, html, text, sideBySide

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .json: "One JSON document with every pair of sentences and every edit."
            case .html: "A web page that needs nothing else."
            case .text: "One column with the changes marked; the default."
            case .sideBySide: "Two columns."
            }
        }
    }

    enum Trivia: String, ExpressibleByArgument, CaseIterable {
        case show, hide
    }

    func validate() throws {
        if let width, width < 20 { throw ValidationError("--width must be at least 20.") }
        if let width, width > 10_000 { throw ValidationError("--width must be at most 10000.") }
        if left == "-" && right == "-" { throw ValidationError("only one of the two versions can be standard input.") }
        let isRead = [left, right].contains { $0 == "-" || $0.hasPrefix("-#") }
        if against.count(where: { $0 == "-" || $0.hasPrefix("-#") }) > (isRead ? 0 : 1) {
            throw ValidationError("standard input can be read only once.")
        }
    }

    func run() async throws {
        Interruption.endsProcess()
        let (first, second, siblings) = try readBoth()
        let search = WitnessSearch(compared: [first, second], options: reading.intake)
        let witnesses = against.isEmpty ? search.witnesses(among: siblings) : try search.witnesses(in: against)
        let report = Self.report(first, second, beside: witnesses, showsTrivia: trivia == .show)
        Diagnostics.sayWhatIsWrongWithNames()
        var output = StandardOutput.report()
        switch form ?? .text {
        case .json: report.writeJSON(to: &output)
        case .html: report.writeHTML(to: &output)
        case .text: report.writeText(to: &output, width: width ?? TerminalTraits.columns ?? 100, ink: .standardOutput)
        case .sideBySide:
            report.writeSideBySide(to: &output, width: width ?? TerminalTraits.columns ?? 160, ink: .standardOutput)
        }
        output.finish()
        if exitCode && report.hasDifferences { throw CommandFailure(status: .notFound) }
    }

    /// The two articles, and those beside them in the collections they were picked from; a source that both come from is
    /// read once.
    private func readBoth() throws -> (Article, Article, siblings: [Article]) {
        let references = (VersionReference(left), VersionReference(right))
        let loader = ArticleLoader(options: reading.intake)
        for source in [references.0.source, references.1.source] where AddressSources.isAddress(source) {
            throw CommandFailure(AddressSources.refusal(of: source))
        }
        let first = loader.articles(of: references.0.source)
        Diagnostics.say(first.warnings)
        var second = first
        if references.1.source != references.0.source {
            second = loader.articles(of: references.1.source)
            Diagnostics.say(second.warnings)
        }
        for (reference, found) in [(references.0, first), (references.1, second)] where found.articles.isEmpty {
            if found.warnings.isEmpty { throw CommandFailure("\(reference.source): there is no article in it") }
            throw CommandFailure(status: .failed)
        }
        var siblings = references.0.choice == nil ? [] : first.articles
        if references.1.choice != nil, references.0.source != references.1.source || siblings.isEmpty {
            siblings += second.articles
        }
        return (try references.0.pick(from: first.articles), try references.1.pick(from: second.articles), siblings)
    }

    /// The report of two articles, each credited with what the other one tells of it.
    ///
    /// - Parameter witnesses: further versions of the story.
    static func report(_ first: Article, _ second: Article, beside witnesses: [Article], showsTrivia: Bool)
        -> DiffReport
    {
        let (left, right) = credited(first, second)
        let mine = CollationSide(left)
        let theirs = CollationSide(right, sharing: mine)
        let comparison = Collator().compare(
            mine, theirs, beside: witnesses.map { CollationSide($0, sharing: mine) })
        let isOne = left.source == right.source && left.record == right.record
        let names =
            isOne
            ? nil : NameChanges(left, mine, right, theirs, comparison: comparison, recogniser: EntityRecogniser())
        return DiffReport(
            left: DiffReport.Side(article: left, words: mine.bodyWords),
            right: DiffReport.Side(article: right, words: theirs.bodyWords), comparison: comparison,
            entities: DiffReport.EntityChanges(dropped: names?.dropped ?? [], added: names?.added ?? []),
            witnesses: witnesses, showsTrivia: showsTrivia)
    }

    /// Two articles, one of them with the agency that only the other names, if it is the same story's text, just as in a
    /// heap of them: an agency that passes on others' copy becomes the relay.
    private static func credited(_ first: Article, _ second: Article) -> (Article, Article) {
        let relaying = Attribution.relayingAgencies
        func isOpen(_ article: Article) -> Bool {
            article.agency.map { relaying.contains($0) && article.relay == nil } ?? true
        }
        guard isOpen(first) != isOpen(second) else { return (first, second) }
        let prepared = [first, second].map { PreparedArticle($0, recogniser: nil, isSearchable: false) }
        let snapshot = IndexBuilder(prepared, relayingAgencies: relaying).snapshot()
        func found(_ article: Article) -> Article {
            snapshot.articles.first { $0.source == article.source && $0.record == article.record } ?? article
        }
        return (found(first), found(second))
    }
}
