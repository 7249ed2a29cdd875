import Foundation
import Testing

/// Compares screens with files under `Goldens`, and writes them anew when `STET_RECORD_GOLDENS=1` asks for it; then the
/// run fails, so that a recording is never taken for a passed test.
enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    static func expect(_ picture: String, _ name: String, location: SourceLocation = #_sourceLocation) {
        let file = folder.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["STET_RECORD_GOLDENS"] == "1" {
            do {
                try Data((picture + "\n").utf8).write(to: file)
                Issue.record("\(name) was recorded; run again without STET_RECORD_GOLDENS", sourceLocation: location)
            } catch {
                Issue.record("\(name) could not be written: \(error)", sourceLocation: location)
            }
            return
        }
        guard let data = try? Data(contentsOf: file) else {
            Issue.record("\(name): no such golden; STET_RECORD_GOLDENS=1 records it", sourceLocation: location)
            return
        }
        let wanted = String(decoding: data, as: UTF8.self)
        guard wanted != picture + "\n" else { return }
        let (old, new) = (
            wanted.split(separator: "\n", omittingEmptySubsequences: false),
            (picture + "\n").split(separator: "\n", omittingEmptySubsequences: false)
        )
        let row = zip(old, new).enumerated().first { $1.0 != $1.1 }
        let detail =
            row.map { "line \($0.offset + 1)\n was: \($0.element.0)\n  is: \($0.element.1)" }
            ?? "\(old.count) lines became \(new.count)"
        Issue.record("\(name) differs: \(detail)", sourceLocation: location)
    }
}
