import Entities
import TextCore
import WireModel

/// A text whose names are marked: `"the ⟦organisation:Bank of Norddal⟧ said"`.
struct MarkedText {
    var text = ""
    var marks: [Mark] = []

    struct Mark: Hashable, CustomStringConvertible {
        var kind: String
        var start: Int
        var words: String
        var description: String { "\(kind):\(words)@\(start)" }
    }

    init(_ marked: String) {
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)..<close]
            let parts = inside.split(separator: ":", maxSplits: 1)
            if let kind = parts.first, let words = parts.last {
                marks.append(Mark(kind: String(kind), start: text.utf8.count, words: String(words)))
                text += words
            }
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }

    /// What a recogniser without neighbours finds in the text, in the shape of the marks.
    func found(by recogniser: EntityRecogniser = EntityRecogniser(), language: String? = nil) -> [Mark] {
        recogniser.mentions(in: RecognitionInput(text: text, zones: Self.lines(of: text), language: language))
            .filter { $0.strength >= FoundMention.doubt }
            .map { Mark(kind: $0.kind.rawValue, start: $0.span.start, words: text.slice($0.span)) }
    }

    /// Every line a paragraph.
    static func lines(of text: String, furniture: (String) -> Bool = { _ in false }) -> [Zone] {
        var zones: [Zone] = []
        var offset = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let end = offset + line.utf8.count
            if !line.isEmpty {
                zones.append(Zone(furniture(String(line)) ? .boilerplate : .paragraph, TextSpan(offset, end)))
            }
            offset = end + 1
        }
        return zones
    }
}
