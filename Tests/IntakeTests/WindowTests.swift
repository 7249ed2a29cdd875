import Foundation
import Intake
import Testing
import WireModel

@Suite("windows of JSON lines and tables")
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

    @Test("a file over the limit is refused by its size, before it is read")
    func tooBig() throws {
        let path = try file("The harbour is open again.\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(truncate(path, off_t(FileReader.sizeLimit + 1_000)) == 0)
        let windows = try LineWindows(path: path)
        #expect(throws: FileReadError.tooBig(FileReader.sizeLimit + 1_000)) { try windows.next() }
        #expect(windows.bytes == 0)
    }

    /// A table of more than one window: quoted line breaks, doubled quotes, blank lines, and rows that are cut short.
    private static func table(_ lineBreak: String, mark: String = "") -> String {
        var text = mark + "id,headline,text,url" + lineBreak
        for number in 0..<9_000 {
            let words = (0..<80).map { "w\(($0 * 7 + number) % 97)" }.joined(separator: " ")
            text += "a\(number),\"Ship, \"\"freed\"\"\",\"\(words) end.\(lineBreak)And \"\"so\"\" on.\","
            text += "http://civic.example/\(number)" + lineBreak
            if number % 1_000 == 40 { text += lineBreak + "a row, cut short" + lineBreak }
            if number == 50 {
                let long = String(repeating: "the harbour of Lorne is open again" + lineBreak, count: 200_000)
                text += "long,Ship freed,\"\(long)\",http://civic.example/long" + lineBreak
            }
        }
        return text
    }

    @Test(
        "a table read in windows gives what it gives whole, with quoted line breaks, a byte order mark and either line end",
        arguments: [("\n", ""), ("\r\n", "\u{feff}")])
    func tables(lineBreak: String, mark: String) throws {
        let text = Self.table(lineBreak, mark: mark)
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let windows = try LineWindows(path: path)
        var bytes: [UInt8] = []
        var told: [String] = []
        var count = 0
        while let window = try windows.next() {
            bytes += window.bytes
            count += 1
            ArticleIntake.read(window) { told.append(Self.told($0)) }
        }
        #expect(count > 2)
        #expect(bytes == Array(text.utf8))
        var expected: [String] = []
        ArticleIntake.read(try SourceWalker.document(atPath: path).get()) { expected.append(Self.told($0)) }
        #expect(told == expected)
        #expect(told.count > 9_000)
    }

    @Test(
        "a table in UTF-16 is read in windows as well, and so is a packed one", arguments: [UInt16(0xfeff), 0xfffe, 0])
    func packedTables(mark: UInt16) throws {
        let text = Self.table("\n")
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        var bytes = Array(text.utf8)
        if mark != 0 {
            bytes = ([0xfeff] + Array(text.utf16)).flatMap { unit in
                let swapped = mark == 0xfeff ? unit : unit.byteSwapped
                return [UInt8(truncatingIfNeeded: swapped), UInt8(truncatingIfNeeded: swapped >> 8)]
            }
        } else {
            // A tar archive of one file: header, bytes, and blocks of zeros.
            bytes = Pack.tar([("a.csv", bytes)])
        }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let windows = try LineWindows(path: path)
        var articles: [String] = []
        var count = 0
        while let window = try windows.next() {
            count += 1
            ArticleIntake.read(window) { item in
                if case .article(let article) = item {
                    articles.append("\(article.record) \(article.url ?? "") \(article.text.utf8.count)")
                }
            }
        }
        #expect(count > 2)
        var expected: [String] = []
        ArticleIntake.read(RawDocument(source: "a", bytes: Array(text.utf8), hints: DocumentHints(fileName: "a.csv"))) {
            if case .article(let article) = $0 {
                expected.append("\(article.record) \(article.url ?? "") \(article.text.utf8.count)")
            }
        }
        #expect(articles == expected)
    }

    @Test("a quote that never closes costs a table its row, in windows too")
    func openQuote() throws {
        let row = "a,Ship freed,The harbour of Lorne is open again after a week of storms.,http://civic.example/1\n"
        let text =
            "id,headline,text,url\n" + String(repeating: row, count: 30_000) + "b,\"open,c,d\n"
            + String(repeating: row, count: 250_000)
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let windows = try LineWindows(path: path)
        var articles = 0
        var records: [Int?] = []
        while let window = try windows.next() {
            ArticleIntake.read(window) { item in
                switch item {
                case .article: articles += 1
                case .warning(let warning): records.append(warning.record)
                }
            }
        }
        #expect(articles == 280_000)
        #expect(records == [30_000])
    }

    private static func told(_ item: IntakeItem) -> String {
        switch item {
        case .article(let article): "\(article.record) \(article.id) \(article.url ?? "") \(article.text.utf8.count)"
        case .warning(let warning): "\(warning)"
        }
    }
}
