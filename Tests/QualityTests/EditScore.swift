import Collation
import TextCore
import WireModel

/// Counts planted edits that a comparison finds with their class, and alarms that were not planted.
struct EditScore {
    private var planted: [String: Int] = [:]
    private var found: [String: Int] = [:]
    private var alarms = 0
    private var falseAlarms = 0
    /// What was missed and what was raised for nothing, a line each.
    private(set) var details: [String] = []

    /// The share of planted edits found with the right class.
    var share: Double { Double(found.values.reduce(0, +)) / Double(max(1, planted.values.reduce(0, +))) }

    /// The share of alarms that were not planted.
    var falseShare: Double { Double(falseAlarms) / Double(max(1, alarms)) }

    /// The figures by class.
    var table: String {
        let rows = planted.keys.sorted().map { "  \($0): \(found[$0, default: 0]) of \(planted[$0, default: 0])" }
        return "planted edits found with their class\n" + rows.joined(separator: "\n")
            + "\n  all: \(found.values.reduce(0, +)) of \(planted.values.reduce(0, +))"
            + "\n  alarms that were not planted: \(falseAlarms) of \(alarms)"
    }

    mutating func add(_ pair: Truth.Pair, _ left: Article, _ right: Article) {
        let edits = Collator().compare(left, right).pairs.flatMap { pair in pair.edits.map { ($0, pair) } }
        var warranted = Set<Int>()
        for planted in pair.edits {
            self.planted[planted.class, default: 0] += 1
            let mine = place(planted.left, planted.leftSentence, in: left.text)
            let theirs = place(planted.right, planted.rightSentence, in: right.text)
            let touched = edits.indices.filter { index in
                let edit = edits[index].0
                return mine.contains { touches($0, edit.left) } || theirs.contains { touches($0, edit.right) }
            }
            if planted.alarm { warranted.formUnion(touched) }
            if touched.contains(where: { edits[$0].0.kind.rawValue == planted.class }) {
                found[planted.class, default: 0] += 1
            } else {
                let seen = touched.map { "\(edits[$0].0.kind.rawValue) (\(edits[$0].0.note))" }
                details.append(
                    "missed \(pair.right) \(planted.class): «\(planted.left)» → «\(planted.right)»; seen as \(seen)")
            }
        }
        for (index, (edit, aligned)) in edits.enumerated() where edit.alarm {
            alarms += 1
            guard !warranted.contains(index) else { continue }
            falseAlarms += 1
            let words = "«\(left.text.slice(edit.left))» → «\(right.text.slice(edit.right))»"
            details.append(
                "not planted \(pair.right) \(aligned.zone.rawValue) \(edit.kind.rawValue): \(words) (\(edit.note))")
        }
    }

    private func touches(_ span: TextSpan, _ edit: TextSpan) -> Bool {
        !edit.isEmpty && span.overlaps(edit)
    }

    /// Where the words of a planted edit stand, by the sentence around them.
    private func place(_ words: String, _ sentence: String, in text: String) -> [TextSpan] {
        let trimmed = words.trimmingPrefix(while: \.isWhitespace)
        guard !trimmed.isEmpty else { return [] }
        let bytes = Array(text.utf8)
        let context =
            sentence.isEmpty
            ? [TextSpan(0, bytes.count)]
            : Self.occurrences(of: Array(sentence.utf8), in: bytes, from: 0, to: bytes.count)
        return context.flatMap { Self.occurrences(of: Array(trimmed.utf8), in: bytes, from: $0.start, to: $0.end) }
    }

    private static func occurrences(of needle: [UInt8], in bytes: [UInt8], from start: Int, to end: Int) -> [TextSpan] {
        guard !needle.isEmpty, end - start >= needle.count else { return [] }
        var result: [TextSpan] = []
        for offset in start...(end - needle.count) where bytes[offset] == needle[0] {
            if bytes[offset..<offset + needle.count].elementsEqual(needle) {
                result.append(TextSpan(offset, offset + needle.count))
            }
        }
        return result
    }
}
