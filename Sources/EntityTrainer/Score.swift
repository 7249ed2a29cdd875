package import Entities
import TextCore
import WireModel

/// Right, wrong and missed names of persons, bodies and places, by exact span.
package struct Score: Sendable {
    package private(set) var right = [Int](repeating: 0, count: 3)
    package private(set) var wrong = [Int](repeating: 0, count: 3)
    package private(set) var missed = [Int](repeating: 0, count: 3)
    /// What was wrong or missed, when asked for.
    package private(set) var faults: [String] = []
    /// How long the recogniser took.
    package private(set) var seconds = 0.0
    private let keepsFaults: Bool

    package init(keepsFaults: Bool = false) { self.keepsFaults = keepsFaults }

    private struct Name: Hashable {
        var first: Int
        var end: Int
        var kind: Int
    }

    /// Reads documents as a corpus of articles and compares what is found with their names.
    package mutating func add(_ documents: [LabelledDocument], recogniser: EntityRecogniser) {
        let rendered = documents.map { RenderedDocument($0, .spaced) }
        let inputs = rendered.map(\.input)
        var mentions: [[FoundMention]] = []
        let time = ContinuousClock().measure { mentions = inputs.map { recogniser.mentions(in: $0) } }
        seconds += Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        let entities = EntityResolver.entities(of: mentions, inputs: inputs)
        var found = [Set<Name>](repeating: [], count: documents.count)
        for entity in entities {
            guard let kind = Self.kind(entity.kind) else { continue }
            for mention in entity.mentions {
                let tokens = rendered[mention.article].tokens
                let first = Self.lowerBound(tokens.count) { tokens[$0].start >= mention.span.start }
                var end = first
                while end < tokens.count, tokens[end].end < mention.span.end { end += 1 }
                let fits =
                    first < tokens.count && tokens[first].start == mention.span.start && end < tokens.count
                    && tokens[end].end == mention.span.end
                // A span that cuts a token is a wrong one, whatever it covers.
                let name = fits ? Name(first: first, end: end + 1, kind: kind) : Name(first: first, end: -1, kind: kind)
                found[mention.article].insert(Self.trimmed(name, documents[mention.article]))
            }
        }
        for (index, document) in documents.enumerated() {
            var gold: Set<Name> = []
            for name in document.names {
                guard let kind = ["PER", "ORG", "LOC"].firstIndex(of: name.kind) else { continue }
                gold.insert(Name(first: name.first, end: name.end, kind: kind))
            }
            for kind in 0..<3 {
                let (one, other) = (gold.filter { $0.kind == kind }, found[index].filter { $0.kind == kind })
                right[kind] += one.intersection(other).count
                wrong[kind] += other.subtracting(one).count
                missed[kind] += one.subtracting(other).count
            }
            guard keepsFaults else { continue }
            for (sign, names) in [("+", found[index].subtracting(gold)), ("-", gold.subtracting(found[index]))] {
                for name in names.sorted(by: { ($0.first, $0.end) < ($1.first, $1.end) }) {
                    faults.append(sign + Self.show(name, document))
                }
            }
        }
    }

    private static func show(_ name: Name, _ document: LabelledDocument) -> String {
        guard name.end > name.first else { return "cut token" }
        let tokens = document.tokens
        let before = tokens[max(0, name.first - 4)..<name.first].joined(separator: " ")
        let after = tokens[name.end..<min(tokens.count, name.end + 4)].joined(separator: " ")
        let words = tokens[name.first..<name.end].joined(separator: " ")
        return "\(["PER", "ORG", "LOC"][name.kind]) \(before) «\(words)» \(after)"
    }

    private static func trimmed(_ name: Name, _ document: LabelledDocument) -> Name {
        var name = name
        while name.first < name.end, document.tokens[name.first].lowercased() == "the" { name.first += 1 }
        return name
    }

    private static func kind(_ kind: EntityKind) -> Int? {
        switch kind {
        case .person: 0
        case .organisation: 1
        case .place: 2
        default: nil
        }
    }

    private static func lowerBound(_ count: Int, _ holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// F1 of one kind, or of all.
    package func f1(_ kind: Int? = nil) -> Double {
        let kinds = kind.map { [$0] } ?? [0, 1, 2]
        let right = kinds.reduce(0) { $0 + self.right[$1] }
        let errors = kinds.reduce(0) { $0 + wrong[$1] + missed[$1] }
        return Double(2 * right) / Double(max(1, 2 * right + errors))
    }

    /// Precision and recall of all kinds.
    package var precisionAndRecall: (Double, Double) {
        let all = right.reduce(0, +)
        return (
            Double(all) / Double(max(1, all + wrong.reduce(0, +))),
            Double(all) / Double(max(1, all + missed.reduce(0, +)))
        )
    }
}
