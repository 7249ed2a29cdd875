import Fetch
import Reports

/// What is said of a run: a line for each address, a line at the end, and the same as JSON.
enum FetchWords {
    /// `new      https://… → example.org/…`.
    static func line(_ report: FetchReport) -> String {
        let (word, more) = words(report.outcome)
        let padded = word + String(repeating: " ", count: max(1, 9 - word.count))
        return padded + report.address + (more.map { report.outcome.isPath ? " → \($0)" : ": \($0)" } ?? "")
    }

    /// `12 pages: 1 new, 1 changed, 10 as before; 1 refused`.
    static func line(_ summary: FetchSummary) -> String {
        var counts: [String: Int] = [:]
        for report in summary.reports { counts[words(report.outcome).0, default: 0] += 1 }
        let order = ["new", "changed", "same", "planned", "gone", "later", "refused", "failed"]
        var parts = order.compactMap { word in counts[word].map { "\($0) \(word)" } }
        if summary.doneBefore > 0 { parts.append("\(summary.doneBefore) done before the interruption") }
        if summary.leftOver > 0 { parts.append("\(summary.leftOver) left for the next run (--limit)") }
        let said = parts.isEmpty ? "nothing to do" : parts.joined(separator: ", ")
        return summary.isInterrupted ? "interrupted: \(said); run it again to go on" : said
    }

    /// The word of an outcome, and what else there is to say.
    private static func words(_ outcome: FetchReport.Outcome) -> (String, String?) {
        switch outcome {
        case .new(let path): ("new", path)
        case .changed(let path): ("changed", path)
        case .same: ("same", nil)
        case .duplicate(let address): ("double", "leads to \(address)")
        case .list(let count): ("list", "\(count) \(count == 1 ? "address" : "addresses")")
        case .planned: ("planned", nil)
        case .gone: ("gone", "for good, says the server")
        case .later(let until): ("later", "the server asks to wait until \(until)")
        case .refused(let reason): ("refused", reason)
        case .failed(let reason): ("failed", reason)
        }
    }

    /// Writes `stet.fetch/1` to standard output.
    static func writeJSON(_ summary: FetchSummary, into folder: String) {
        var json = JSONWriter(StandardOutput.report())
        json.beginObject()
        json.documentHead("fetch")
        json.field("into", folder)
        json.field("interrupted", summary.isInterrupted)
        json.field("doneBefore", summary.doneBefore)
        json.field("leftOver", summary.leftOver)
        json.key("addresses")
        json.beginArray()
        for report in summary.reports {
            let (word, more) = words(report.outcome)
            json.beginObject()
            json.field("address", report.address)
            json.field("outcome", word)
            switch report.outcome {
            case .new(let path), .changed(let path): json.field("path", path)
            case .list(let count): json.field("count", count)
            case .later(let until): json.field("until", until)
            case .duplicate(let address): json.field("of", address)
            case .refused, .failed: json.field("reason", more)
            case .same, .planned, .gone: break
            }
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        var output = json.done()
        output.finish()
    }
}

extension FetchReport.Outcome {
    /// Whether it ends with a path.
    fileprivate var isPath: Bool {
        switch self {
        case .new, .changed: true
        default: false
        }
    }
}
