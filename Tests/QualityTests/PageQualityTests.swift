import Foundation
import Intake
import Measures
import Testing
import WireModel

/// The text read from saved pages against the text that people marked in them.
@Suite struct PageQualityTests {
    private struct Gold: Decodable {
        var articleBody: String
    }

    private static let folder = Measures.data?.appendingPathComponent("data/html")

    /// Every third page by name in the tests of every day, all of them in full.
    @Test(.enabled(if: folder != nil, "the pages are not beside the repository"))
    func theTextOfPagesIsThatOfTheGold() throws {
        let folder = try #require(Self.folder)
        let file = try Data(contentsOf: folder.appendingPathComponent("ground-truth.json"))
        let gold = try JSONDecoder().decode([String: Gold].self, from: file)
        var precision = 0.0
        var recall = 0.0
        var count = 0
        for (number, name) in gold.keys.sorted().enumerated() where Measures.isFull || number % 3 == 0 {
            guard let wanted = gold[name]?.articleBody, let page = try Self.page(name, in: folder) else { continue }
            var found: [String] = []
            for item in ArticleIntake.items(from: RawDocument(source: name + ".html", bytes: page)) {
                if case .article(let article) = item { found.append(article.body) }
            }
            let want = Self.runs(wanted)
            let have = Self.runs(found.joined(separator: "\n"))
            var hits = 0
            for (run, times) in want { hits += min(times, have[run] ?? 0) }
            precision += have.isEmpty ? 0 : Double(hits) / Double(have.values.reduce(0, +))
            recall += want.isEmpty ? 1 : Double(hits) / Double(want.values.reduce(0, +))
            count += 1
        }
        #expect(count >= gold.count / 3)
        let share = (precision / Double(count), recall / Double(count))
        let score = 2 * share.0 * share.1 / max(1e-9, share.0 + share.1)
        #expect(Measures.holds("htmlF1", score, .atLeast, "F1 over runs of four words, \(count) saved pages"))
    }

    /// The bytes of a page, unpacked; nil when there is no such file.
    private static func page(_ name: String, in folder: URL) throws -> [UInt8]? {
        let packed = folder.appendingPathComponent("pages/\(name).html.gz")
        guard FileManager.default.fileExists(atPath: packed.path) else {
            return (try? Data(contentsOf: folder.appendingPathComponent("pages/\(name).html"))).map(Array.init)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", packed.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(data)
    }

    /// How often each run of four words stands in a text; of fewer words the one run there is.
    private static func runs(_ text: String) -> [[Substring]: Int] {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard !words.isEmpty else { return [:] }
        let length = min(4, words.count)
        var runs: [[Substring]: Int] = [:]
        for start in 0...(words.count - length) { runs[Array(words[start..<start + length]), default: 0] += 1 }
        return runs
    }
}
