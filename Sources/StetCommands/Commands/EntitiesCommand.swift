import ArgumentParser
import Newsdesk
import Reports

/// `stet entities`: whom and what the articles name.
struct EntitiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities",
        abstract: "List the people, organisations and places that the articles name.",
        discussion: """
            A surname alone is joined with the full name, and an acronym with what it stands for. Each mention says where in \
            which article it stands.

            Examples:
              stet entities saved-news
              stet entities saved-news --json | jq -r '.entities[] | select(.kind == "person") | .name'

            \(ExitStatus.help)
            """)

    @OptionGroup var source: SourceOptions

    @Flag(exclusivity: .exclusive, help: "What is printed; text for people when none is given.")
    var form: Form?

    enum Form: String, EnumerableFlag {
        case json, jsonl, text

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .json: "One JSON document with all names and where they stand."
            case .jsonl: "A JSON document for each name, on a line of its own."
            case .text: "A table of the names and how often they stand; the default."
            }
        }
    }

    func run() async throws {
        let report = EntityReport(try await source.load([.entities, .text, .carefulNames]))
        var output = StandardOutput.report()
        switch form ?? .text {
        case .json: report.writeJSON(to: &output)
        case .jsonl: report.writeJSONLines(to: &output)
        case .text: report.writeText(to: &output, ink: .standardOutput)
        }
        output.finish()
    }
}
