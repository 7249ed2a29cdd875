import Foundation
import Intake
import Testing
import WireModel

@Suite("windows of JSON lines")
struct WindowTests {
    /// Lines of more than one window, one of them longer than others by far, one broken, one blank.
    private static let lines: String = {
        var text = ""
        for number in 0..<9_000 {
            let words = (0..<80).map { "w\(($0 * 7 + number) % 97)" }.joined(separator: " ")
            text += #"{"id": "a\#(number)", "headline": "Ship freed", "text": "\#(words) end."}"# + "\n"
            if number == 40 { text += "{broken\n\n" }
            if number == 50 {
                let long = String(repeating: "the harbour of Lorne is open again ", count: 150_000)
                text += #"{"id": "long", "text": "\#(long)."}"# + "\n"
            }
        }
        return text
    }()

    private func file(_ text: String) throws -> String {
        let path = NSTemporaryDirectory() + "stet-windows-\(UUID().uuidString).jsonl"
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        return path
    }

    @Test("windows hold every byte once, and number their records like the whole")
    func whole() throws {
        let path = try file(Self.lines)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let windows = try LineWindows(path: path)
        var bytes: [UInt8] = []
        var items: [IntakeItem] = []
        var count = 0
        while let window = try windows.next() {
            bytes += window.bytes
            count += 1
            ArticleIntake.read(window) { items.append($0) }
        }
        #expect(count > 1)
        #expect(bytes == Array(Self.lines.utf8))
        var expected: [IntakeItem] = []
        ArticleIntake.read(try SourceWalker.document(atPath: path).get()) { expected.append($0) }
        func told(_ items: [IntakeItem]) -> [String] {
            items.map { item in
                switch item {
                case .article(let article): "\(article.record) \(article.id) \(article.text.utf8.count)"
                case .warning(let warning): "\(warning)"
                }
            }
        }
        #expect(told(items) == told(expected))
    }

    @Test("what is no JSON lines comes in one piece")
    func text() throws {
        let path = try file(String(repeating: "The harbour is open again, the pilots said.\n", count: 200_000))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let windows = try LineWindows(path: path)
        #expect(try windows.next()?.bytes.count == 8_800_000)
        #expect(try windows.next() == nil)
    }
}
