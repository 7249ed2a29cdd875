import ArgumentParser
import ReaderState
import Reports

/// `stet keys`: the reader's keys.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "List the keys of the reader.",
        discussion: """
            The same table drives the reader and its ? help. The name of an action is what the configuration binds.

            Examples:
              stet keys
              stet keys --json | jq -r '.keys[] | select(.place == "diff") | .keys[0] + " " + .help'
            """)

    @Flag(name: .long, help: "One JSON document.")
    var json = false

    func run() async throws {
        let table = KeyTable.standard
        var output = StandardOutput.report()
        if json { Self.writeJSON(table, to: &output) } else { Self.writeText(table, to: &output) }
        output.finish()
    }

    private static func writeJSON(_ table: KeyTable, to output: inout ReportOutput) {
        var json = JSONWriter(output)
        json.beginObject()
        json.documentHead("keys")
        json.key("keys")
        json.beginArray()
        for entry in table.entries {
            json.beginObject()
            json.field("place", entry.place.rawValue)
            json.field("action", entry.action.rawValue)
            json.field("keys", entry.keys.map { "\($0)" })
            json.field("help", entry.help)
            json.field("detail", entry.detail)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        output = json.done()
    }

    private static func writeText(_ table: KeyTable, to output: inout ReportOutput) {
        for (number, place) in KeyPlace.allCases.enumerated() {
            let entries = table.entries.filter { $0.place == place }
            guard !entries.isEmpty else { continue }
            if number > 0 { output.line() }
            output.line(Ink.standardOutput.heading(place.title))
            for entry in entries {
                let keys = entry.keys.map { "\($0)" }.joined(separator: ", ")
                output.line("  \(padded(keys, to: 18))\(padded(entry.action.rawValue, to: 24))\(entry.help)")
            }
        }
    }

    private static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(1, columns - text.count))
    }
}
