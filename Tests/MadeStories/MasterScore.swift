import TextCore
public import WireModel

/// How much of a hidden wire a text has: sentences with exactly its words, house style folded.
public struct MasterScore: Sendable {
    /// Share of the text's sentences that are the wire's.
    public var precision: Double
    /// Share of the wire's sentences that the text has.
    public var recall: Double
    /// Share of neighbouring sentences of the wire that stand in the same order in the text.
    public var order: Double

    /// The harmonic mean of precision and recall.
    public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

    /// Scores sentences against the wire's.
    ///
    /// - Parameter isExact: whether the verb that reports counts as a word like others.
    public init(_ sentences: [String], wire: [String], isExact: Bool = false) {
        let gold = wire.map(isExact ? Self.exactKey : Self.key)
        let found = sentences.map(isExact ? Self.exactKey : Self.key)
        var left: [UInt64: Int] = [:]
        for key in gold { left[key, default: 0] += 1 }
        var hits = 0
        var places: [UInt64: Int] = [:]
        for (place, key) in found.enumerated() {
            if let count = left[key], count > 0 {
                left[key] = count - 1
                hits += 1
            }
            if places[key] == nil { places[key] = place }
        }
        precision = found.isEmpty ? 0 : Double(hits) / Double(found.count)
        recall = gold.isEmpty ? 0 : Double(hits) / Double(gold.count)
        let there = gold.compactMap { places[$0] }
        let kept = zip(there, there.dropFirst()).reduce(0) { $0 + ($1.0 < $1.1 ? 1 : 0) }
        order = there.count > 1 ? Double(kept) / Double(there.count - 1) : 1
    }

    /// The sentences of a master.
    public static func sentences(of master: WireMaster, in articles: [Article]) -> [String] {
        master.paragraphs.filter { $0.zone == .paragraph }.flatMap(\.sentences).flatMap { sentence in
            let text = articles[sentence.reading.version].text
            return Sentences.spans(of: text, in: sentence.reading.span).map { text.slice($0) }
        }
    }

    /// The sentences of an article's paragraphs.
    public static func sentences(of article: Article) -> [String] {
        article.zones.filter { $0.kind == .paragraph }.flatMap { zone in
            Sentences.spans(of: article.text, in: zone.span).map { article.text.slice($0) }
        }
    }

    /// The words of a sentence, house style folded: also the verb that reports and the word for per cent, which outlets set
    /// by rule throughout.
    private static func key(_ sentence: String) -> UInt64 {
        var plain = " " + sentence.lowercased() + " "
        for (styled, word) in [(" told reporters", " said"), (" says", " said"), (" per cent", " percent")] {
            plain = plain.replacing(styled, with: word)
        }
        var hash = TextHash()
        for token in Tokenizer.tokens(of: plain) where token.isWordLike { hash.combine(key: token.key) }
        return hash.value
    }

    private static func exactKey(_ sentence: String) -> UInt64 {
        var hash = TextHash()
        for token in Tokenizer.tokens(of: sentence) where token.isWordLike { hash.combine(key: token.key) }
        return hash.value
    }
}
