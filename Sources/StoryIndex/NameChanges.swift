public import Collation
public import Entities
import TextCore
public import WireModel

/// What only one of two compared versions names.
///
/// Short versions are read whole, as the reader's sidebar does. Of long ones only what changed is read, and of that only
/// the sentences with a word in capitals that the other version has nowhere, or two that it has nowhere together: a name
/// in words that both versions print is named by both, and reading a book for the names of one edited page would cost more
/// than comparing it. A name found there counts only if the other version does not print it anywhere.
public struct NameChanges: Sendable {
    /// The names that the right version has no more, those most often named first.
    public let dropped: [String]
    /// The names that only the right version has.
    public let added: [String]

    /// The text, in UTF-8 bytes of both versions together, up to which both are read whole: some ten times the longest
    /// article that a newsroom prints.
    static let wholeText = 1 << 17

    /// One version with what is known of it.
    private struct Side {
        var article: Article
        var units: CollationSide
        var changed: [Passage]
    }

    /// Reads two versions.
    ///
    /// - Parameters:
    ///   - leftUnits: the left version as it was compared.
    ///   - rightUnits: the right version likewise.
    ///   - comparison: what the collator found between them, left first.
    /// - Complexity: O(length of both versions).
    public init(
        _ left: Article, _ leftUnits: CollationSide, _ right: Article, _ rightUnits: CollationSide,
        comparison: Comparison, recogniser: EntityRecogniser
    ) {
        let isWhole = left.text.utf8.count + right.text.utf8.count <= Self.wholeText
        let touched = isWhole ? [] : comparison.pairs.filter { Self.mayChangeNames($0, left, right) }
        let sides = [
            Side(
                article: left, units: leftUnits,
                changed: leftUnits.passages(touched.compactMap(\.left), thatMayNameMoreThan: rightUnits)),
            Side(
                article: right, units: rightUnits,
                changed: rightUnits.passages(touched.compactMap(\.right), thatMayNameMoreThan: leftUnits)),
        ]
        let inputs = sides.map { side in
            RecognitionInput(
                text: side.article.text, zones: isWhole ? side.article.zones : Self.zones(side.changed),
                tokens: isWhole ? nil : side.units.tokens, cluster: 0, language: side.article.language)
        }
        let entities = EntityResolver.entities(of: inputs.map { recogniser.mentions(in: $0) }, inputs: inputs)
        let delta = EntityDelta(of: entities, left: 0, right: 1)
        func names(_ counts: [Entities.EntityCount], missingIn other: CollationSide) -> [String] {
            let missing = counts.map { entities[$0.entity] }
            if isWhole { return missing.map(\.name) }
            let isThere = other.prints(anyOf: missing.map { [$0.name] + $0.aliases })
            return zip(missing, isThere).compactMap { $1 ? nil : $0.name }
        }
        dropped = names(delta.dropped, missingIn: rightUnits)
        added = names(delta.added, missingIn: leftUnits)
    }

    /// Passages in the order of the text, as paragraphs; an empty list would mean the whole text.
    private static func zones(_ passages: [Passage]) -> [Zone] {
        let spans = passages.map(\.span).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        return spans.isEmpty ? [Zone(.paragraph, TextSpan(0, 0))] : spans.map { Zone(.paragraph, $0) }
    }

    /// Whether a unit came or went, or one of its edits is about a word that is capitalised.
    private static func mayChangeNames(_ pair: AlignedPair, _ left: Article, _ right: Article) -> Bool {
        switch pair.kind {
        case .same, .moved: false
        case .cut, .added: true
        default:
            pair.edits.contains {
                hasCapital($0.left, in: left.text) || hasCapital($0.right, in: right.text)
            }
        }
    }

    private static func hasCapital(_ span: TextSpan, in text: String) -> Bool {
        let bytes = text.utf8Span.span
        for index in span.start..<span.end {
            let byte = bytes[index]
            if byte &- 0x41 < 26 || byte >= 0xc3 { return true }
        }
        return false
    }
}
