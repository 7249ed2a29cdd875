import Foundation
import ReaderState
import Testing

/// `docs/keys.md` says what the table says.
@Suite struct KeyPageTests {
    @Test func everyLineOfTheTableStandsOnThePageAndNoOther() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/keys.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let rows = text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| `") }
        let expected = KeyTable.standard.entries.map { entry in
            let keys = entry.keys.map { "`" + "\($0)".replacing("|", with: "\\|") + "`" }.joined(separator: " ")
            return "| \(keys) | `\(entry.action.rawValue)` | \(entry.detail) |"
        }
        #expect(Set(rows).subtracting(expected) == [])
        #expect(Set(expected).subtracting(rows) == [])
        #expect(rows.count == expected.count)
    }
}
