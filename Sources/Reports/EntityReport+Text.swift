import StoryIndex
import TerminalKit
import WireModel

extension EntityReport {
    /// A list for people: kind, name, how many articles and mentions, other names.
    public func writeText(to output: inout ReportOutput, ink: Ink) {
        let names = snapshot.entities.map { VisibleText.of($0.name) }
        let width = min(40, names.map { displayWidth(of: $0) }.max() ?? 0)
        for (entity, name) in zip(snapshot.entities, names) {
            let kind = padded(entity.kind.rawValue, to: 13)
            let counts =
                "\(Wording.count(articleCount(of: entity), "article")), \(Wording.count(entity.mentions.count, "mention"))"
            var line =
                ink(.faint, kind) + ink(.heading, name)
                + String(repeating: " ", count: max(0, width - displayWidth(of: name)))
            line += "  " + padded(counts, to: 26)
            if !entity.aliases.isEmpty {
                line += ink(.faint, "also " + VisibleText.of(entity.aliases.joined(separator: ", ")))
            }
            while line.last == " " { line.removeLast() }
            output.line(line)
        }
    }

    private func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(1, columns - text.count))
    }
}
