import TextCore
public import WireModel

/// The laws that every comparison of two articles obeys, whatever the texts are.
///
/// - Both bodies are rebuilt: their passages stand in order, do not overlap, and leave out nothing but white space.
/// - The pairs stand in the right body's order, and what did not move in the left body's too.
/// - Every range lies in its text and cuts no character.
/// - The edits of a pair stand in order, overlap on neither side, and lie in its passages; word for word, what no edit
///   covers is the same on both sides.
/// - An alarm is counted and never hidden as trivia.
public struct ComparisonLaw {
    private let left: LawSide
    private let right: LawSide
    private let comparison: Comparison

    /// What breaks a law, or nil.
    ///
    /// - Complexity: O(length of the texts).
    public static func broken(_ comparison: Comparison, _ left: Article, _ right: Article) -> String? {
        ComparisonLaw(left: LawSide(left), right: LawSide(right), comparison: comparison).broken()
    }

    private func broken() -> String? {
        let pairs = comparison.pairs
        if let fault = left.rebuilding(pairs.compactMap { $0.zone.isBody ? $0.left?.span : nil }) {
            return "left: \(fault)"
        }
        if let fault = right.rebuilding(pairs.compactMap { $0.zone.isBody ? $0.right?.span : nil }) {
            return "right: \(fault)"
        }
        let body = pairs.filter { $0.zone.isBody }
        if !isRising(body.compactMap { $0.right?.span }) { return "the pairs are not in the right body's order" }
        if !isRising(body.filter { !$0.kind.isMoved && !isOutOfOrder($0) }.compactMap { $0.left?.span }) {
            return "what stayed in place is not in the left body's order"
        }
        for pair in pairs { if let fault = broken(pair) { return "\(fault) (\(pair.kind.rawValue))" } }
        let edits = pairs.flatMap(\.edits)
        if edits.filter(\.alarm).count != comparison.summary.alarms { return "alarms are miscounted" }
        let summary = comparison.summary
        for share in [summary.kept, summary.cut, summary.added, summary.similarity] where !(0...1).contains(share) {
            return "a share beyond 0–1"
        }
        return nil
    }

    /// Whether it may stand anywhere: splits and merges keep their kind when they moved.
    private func isOutOfOrder(_ pair: AlignedPair) -> Bool { pair.kind == .split || pair.kind == .merged }

    private func isRising(_ spans: [TextSpan]) -> Bool {
        zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start && $0.start <= $1.start }
    }

    private func broken(_ pair: AlignedPair) -> String? {
        if pair.isTrivia, pair.edits.contains(where: \.alarm) { return "an alarm is hidden as trivia" }
        if (pair.left == nil) != (pair.kind == .added) { return "a left side that belongs to no such pair" }
        if (pair.right == nil) != (pair.kind == .cut) { return "a right side that belongs to no such pair" }
        guard let mine = pair.left?.span, let theirs = pair.right?.span else {
            // An added sentence may be a claim: nothing stands against it on the left.
            let isWhole = pair.edits.allSatisfy { $0.left.isEmpty && $0.right == pair.right?.span }
            return pair.edits.isEmpty || isWhole && pair.left == nil ? nil : "an edit of one side that is not it"
        }
        for edit in pair.edits {
            if !mine.contains(edit.left) || !theirs.contains(edit.right) { return "an edit leaves its pair" }
            if edit.left.isEmpty, edit.right.isEmpty { return "an edit of nothing" }
            if !left.isWhole(edit.left) || !right.isWhole(edit.right) { return "an edit cuts a character" }
        }
        for (one, other) in zip(pair.edits, pair.edits.dropFirst()) where one.right.end > other.right.start {
            return "edits overlap on the right: \(said(one)) and \(said(other))"
        }
        let sorted = pair.edits.sorted { $0.left < $1.left }
        for (one, other) in zip(sorted, sorted.dropFirst()) where one.left.end > other.left.start {
            return "edits overlap on the left: \(said(one)) and \(said(other))"
        }
        if left.words(in: mine, without: pair.edits.map(\.left))
            != right.words(in: theirs, without: pair.edits.map(\.right))
        {
            return
                "words differ that no edit covers in \(mine.start)–\(mine.end) → \(theirs.start)–\(theirs.end), beside "
                + pair.edits.map(said).joined(separator: ", ")
        }
        if (pair.kind == .same || pair.kind == .moved) != pair.edits.isEmpty, !isOutOfOrder(pair) {
            return "the kind does not say whether there are edits"
        }
        return nil
    }
}

extension ComparisonLaw {
    private func said(_ edit: Edit) -> String {
        "\(edit.kind.rawValue) \(edit.left.start)–\(edit.left.end) → \(edit.right.start)–\(edit.right.end)"
    }
}

/// One article of a comparison.
private struct LawSide {
    private let text: String
    private let bytes: [UInt8]
    private let zones: [TextSpan]

    init(_ article: Article) {
        text = article.text
        bytes = Array(article.text.utf8)
        zones = article.bodyZones.map(\.span)
    }

    /// What keeps passages from being the body, or nil.
    func rebuilding(_ passages: [TextSpan]) -> String? {
        let passages = passages.sorted()
        var next = 0
        var covered = 0
        for zone in zones {
            covered = max(covered, zone.start)
            while next < passages.count, passages[next].start < zone.end || passages[next] == zone {
                let passage = passages[next]
                if passage.start < covered { return "passages overlap" }
                if !isWhole(passage) { return "a passage cuts a character" }
                if !isBlank(covered, passage.start) { return "something is left out" }
                // Sentences of two paragraphs may stand in one passage, together with the break between them.
                covered = max(covered, passage.end)
                next += 1
            }
            if !isBlank(covered, zone.end) { return "the end of a paragraph is left out" }
        }
        return next == passages.count ? nil : "a passage stands outside of the body"
    }

    private func isBlank(_ start: Int, _ end: Int) -> Bool {
        start >= end || bytes[start..<end].allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) }
    }

    /// Whether neither end of a span stands inside a scalar.
    func isWhole(_ span: TextSpan) -> Bool { isEdge(span.start) && isEdge(span.end) }

    private func isEdge(_ offset: Int) -> Bool {
        offset >= 0 && offset <= bytes.count && (offset == bytes.count || bytes[offset] & 0xc0 != 0x80)
    }

    /// The words and marks of a stretch that stand in none of some edits, in order, as hashes of their bytes (FNV-1a).
    ///
    /// The capital of a first letter does not count: the one that only follows from a changed opening of the sentence is
    /// no edit.
    func words(in span: TextSpan, without edits: [TextSpan]) -> [UInt64] {
        var words: [UInt64] = []
        var next = 0
        let edits = edits.filter { !$0.isEmpty }.sorted()
        for token in Tokenizer.tokens(of: text, in: span) {
            while next < edits.count, edits[next].end <= token.span.start { next += 1 }
            if next < edits.count, edits[next].overlaps(token.span) { continue }
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for offset in token.span.start..<token.span.end {
                let byte = bytes[offset]
                let isFirst = offset == token.span.start && (0x41...0x5a).contains(byte)
                hash = (hash ^ UInt64(isFirst ? byte | 0x20 : byte)) &* 0x100_0000_01b3
            }
            words.append(hash)
        }
        return words
    }
}
