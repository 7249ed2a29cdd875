import Foundation

/// `git diff --word-diff`, run once over many pairs of sentences: a test's yardstick, no part of the program.
enum GitWordDiff {
    /// Changed stretches of one pair, as ranges of words.
    typealias Changes = [(first: Range<Int>, second: Range<Int>)]

    /// What git marks in each pair of sentences, by words between spaces; nil where there is no git.
    static func changes(_ pairs: [(String, String)]) -> [Changes]? {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stet-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            for (side, text) in [("one", \(String, String).0), ("two", \(String, String).1)] {
                let place = folder.appendingPathComponent(side)
                try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
                for (number, pair) in pairs.enumerated() {
                    try Data((pair[keyPath: text] + "\n").utf8).write(to: place.appendingPathComponent(String(number)))
                }
            }
            return parsed(try output(in: folder), count: pairs.count)
        } catch {
            return nil
        }
    }

    private static func output(in folder: URL) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "git", "--no-pager", "diff", "--no-index", "--no-ext-diff", "--no-color", "-U99999",
            "--word-diff=porcelain", "one", "two",
        ]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin", "GIT_CONFIG_GLOBAL": "",
        ]
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        // 1 says that something differs.
        guard process.terminationStatus <= 1 else { throw CocoaError(.executableLoad) }
        return String(decoding: data, as: UTF8.self)
    }

    private static func parsed(_ output: String, count: Int) -> [Changes] {
        var result = [Changes](repeating: [], count: count)
        var number: Int?
        var isBody = false
        var open: (first: Range<Int>, second: Range<Int>)?
        var (here, there) = (0, 0)
        func close() {
            if let number, let open { result[number].append(open) }
            open = nil
        }
        for line in output.split(separator: "\n") {
            if line.hasPrefix("diff --git") {
                close()
                (number, isBody, here, there) = (line.split(separator: "/").last.flatMap { Int($0) }, false, 0, 0)
            } else if line.hasPrefix("@@") {
                isBody = true
            } else if isBody, let sign = line.first, sign != "~" {
                let words = line.dropFirst().split(whereSeparator: \.isWhitespace).count
                switch sign {
                case "-":
                    open = ((open?.first.lowerBound ?? here)..<here + words, open?.second ?? there..<there)
                    here += words
                case "+":
                    open = (open?.first ?? here..<here, (open?.second.lowerBound ?? there)..<there + words)
                    there += words
                default:
                    close()
                    here += words
                    there += words
                }
            }
        }
        close()
        return result
    }
}
