import StoryIndex
import TerminalKit
import WireModel

/// The names of versions, short enough for the heads of narrow columns.
///
/// A name of several words has its first word on the first line and the rest on the second; one long word is broken. An
/// article before the first word (`the`) is left out; of an outlet that is there more than once each column has its
/// number.
struct ColumnNames {
    private let outlets: [String]
    private let numbers: [Int?]

    /// The names of articles, in the order of the columns.
    init(versions: [Int], in snapshot: IndexSnapshot) {
        let outlets = versions.map { snapshot.articles[$0].outlet }
        var seen: [String: Int] = [:]
        var numbers: [Int?] = []
        let counts = outlets.reduce(into: [:] as [String: Int]) { $0[$1, default: 0] += 1 }
        for outlet in outlets {
            seen[outlet, default: 0] += 1
            numbers.append(counts[outlet, default: 0] > 1 ? seen[outlet] : nil)
        }
        self.outlets = outlets
        self.numbers = numbers
    }

    /// The two lines of a column's head.
    func lines(of column: Int, columns width: Columns) -> [String] {
        guard outlets.indices.contains(column) else { return [] }
        let tail = numbers[column].map { "#\($0)" } ?? ""
        let name = outlets[column].brief
        var words = name.split { $0 == " " || $0 == "-" || $0 == "_" }.map { String($0) }
        if words.count > 2, words[0].lowercased() == "the" { words.removeFirst() }
        let first: String
        var second: String
        if words.count > 1 {
            first = words[0]
            second = words.dropFirst().joined(separator: " ")
        } else {
            let lines = Wrapping(columns: width).lines(of: name)
            let end = lines.first?.end ?? 0
            first = String(decoding: name.utf8.prefix(end), as: UTF8.self)
            second = String(decoding: name.utf8.dropFirst(lines.dropFirst().first?.start ?? end), as: UTF8.self)
        }
        // Cut off without a sign: in so narrow a column each letter counts.
        guard !tail.isEmpty else { return [first, second] }
        let room = width - tail.count - 1
        guard room > 3, !second.isEmpty else { return [first, tail] }
        second = second.cut(to: room)
        return [first, "\(second) \(tail)"]
    }
}
