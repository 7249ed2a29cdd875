import Intake
import WireModel

/// Bytes to articles, on one core.
struct IntakeBench {
    /// A made news day as JSON lines.
    let lines: [UInt8]
    /// Articles whose texts are read again as plain text files.
    let articles: [Article]
    /// The files of the sample data.
    let samples: [RawDocument]
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        board.begin("intake", "one core")
        let records = [RawDocument(source: "day.jsonl", bytes: lines)]
        measure("JSON lines", records, &board)
        let single = lines.split(separator: 0x0a).enumerated().map { number, record in
            let hints = DocumentHints(fileName: "\(number).json", directoryName: "day")
            return RawDocument(source: "\(number).json", bytes: Array(record), hints: hints)
        }
        measure("JSON, a file for each record", single, &board)
        let files = articles.map { article in
            let text =
                (article.headline.map { $0 + "\n\n" } ?? "")
                + article.text.split(separator: "\n").joined(separator: "\n\n")
            let hints = DocumentHints(fileName: "\(article.id).txt", directoryName: article.outlet)
            return RawDocument(source: "\(article.id).txt", bytes: Array(text.utf8), hints: hints)
        }
        measure("plain text files", files, &board)
        measure("sample data, all formats", samples, &board)
    }

    private func measure(_ name: String, _ documents: [RawDocument], _ board: inout Scoreboard) {
        let bytes = documents.flatMap(\.bytes)
        let floor = Floor(bytes, runs: runs)
        var found = 0
        let reading = Stopwatch.times(runs) {
            found = 0
            for document in documents {
                ArticleIntake.read(document) { if case .article = $0 { found += 1 } }
            }
        }
        board.add(
            name, Double(bytes.count) / 1e3 / reading.median, "MB/s", floors: floor.ratio(reading.median),
            note: "\(found) articles, \(Scoreboard.number(Double(bytes.count) / 1e6)) MB")
    }
}
