import TextCore
public import WireModel

/// One unit that is aligned as a whole: a sentence of the body, or a headline, deck, subhead or caption.
struct CollationUnit {
    var zone: ZoneKind
    /// Where it stands in the article's text; the units of a zone hold all its visible bytes between them.
    var span: TextSpan
    /// The number of its paragraph among the body zones, from 1; 0 outside of the body.
    var paragraph: Int
    /// Its tokens, as positions in ``CollationSide/tokens``.
    var tokens: Range<Int>
    /// Hash of its folded words; equal for units that differ in marks and house style alone.
    var wordsKey: UInt64
    /// The number of its words and numbers.
    var words: Int
}

/// One version made ready for comparing: its units and their tokens.
///
/// Making it costs one pass over the text. A side may be kept and compared with many others.
public struct CollationSide: Sendable {
    /// The text's UTF-8 bytes, for comparing words exactly.
    let bytes: [UInt8]
    /// The text itself.
    let text: String
    /// The tokens of all units, in order.
    let tokens: [Token]
    /// For each token whether it stands between quotation marks.
    let isQuoted: [Bool]
    /// The units of the body, in order.
    let body: [CollationUnit]
    /// Headline, deck and captions, in order.
    let frame: [CollationUnit]
    /// The number of paragraphs and subheads of the body.
    let paragraphs: Int
    /// The day of publication, to resolve `today` and weekdays.
    let published: CalendarDay?
    /// The keys of words that are capitalised where no sentence opens: they belong to names.
    let nameKeys: Set<UInt64>
    /// The keys of all words of its units.
    let wordKeys: Set<UInt64>

    /// Makes a version ready for comparing.
    ///
    /// - Complexity: O(length of the text).
    public init(_ article: Article) {
        var builder = SideBuilder(text: article.text)
        var paragraph = 0
        for zone in article.zones {
            switch zone.kind {
            case .paragraph, .subhead:
                paragraph += 1
                builder.addBody(zone, paragraph: paragraph)
            case .headline, .deck, .caption: builder.addFrame(zone)
            default: break
            }
        }
        text = article.text
        bytes = Array(article.text.utf8)
        tokens = builder.tokens
        isQuoted = builder.isQuoted
        body = builder.body
        frame = builder.frame
        paragraphs = paragraph
        nameKeys = builder.nameKeys
        wordKeys = Set(builder.tokens.lazy.filter(\.isWordLike).map(\.key))
        published = article.published ?? article.dateline?.day
    }

    /// Whether two tokens have the same bytes.
    func sameBytes(_ token: Int, as other: Int, of side: CollationSide) -> Bool {
        let left = tokens[token]
        let right = side.tokens[other]
        guard left.length == right.length else { return false }
        for offset in 0..<left.length where bytes[Int(left.start) + offset] != side.bytes[Int(right.start) + offset] {
            return false
        }
        return true
    }

    /// The words of a token as printed.
    func word(_ token: Int) -> String { text.slice(tokens[token].span) }

    /// The span from the first to the last of some tokens; for none, the empty place before the next token.
    func span(of range: Range<Int>, in unit: CollationUnit) -> TextSpan {
        if range.isEmpty {
            let place = range.lowerBound < unit.tokens.upperBound ? Int(tokens[range.lowerBound].start) : unit.span.end
            return TextSpan(place, place)
        }
        return TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }
}

/// Collects the units of one version.
private struct SideBuilder {
    let text: String
    var tokens: [Token] = []
    var isQuoted: [Bool] = []
    var body: [CollationUnit] = []
    var frame: [CollationUnit] = []
    var nameKeys: Set<UInt64> = []

    init(text: String) { self.text = text }

    mutating func addFrame(_ zone: Zone) {
        let first = take(zone)
        frame.append(unit(zone.kind, zone.span, 0, first..<tokens.count))
    }

    mutating func addBody(_ zone: Zone, paragraph: Int) {
        let first = take(zone)
        let found = Array(tokens[first...])
        let sentences = zone.kind == .subhead ? [zone.span] : Sentences.spans(of: found, in: text)
        guard sentences.count > 1 else {
            body.append(unit(zone.kind, zone.span, paragraph, first..<tokens.count))
            return
        }
        var token = first
        for (index, sentence) in sentences.enumerated() {
            let start = index == 0 ? zone.span.start : sentence.start
            // What no token covers (invisible characters) goes with the sentence before it.
            let stop = index + 1 < sentences.count ? sentences[index + 1].start : zone.span.end
            let from = token
            while token < tokens.count, Int(tokens[token].end) <= sentence.end { token += 1 }
            body.append(unit(zone.kind, trimmed(TextSpan(start, stop)), paragraph, from..<token))
        }
    }

    private mutating func take(_ zone: Zone) -> Int {
        let first = tokens.count
        let found = Tokenizer.tokens(of: text, in: zone.span)
        tokens.append(contentsOf: found)
        let quotations = Quotations.spans(of: text, in: zone.span)
        var next = 0
        for token in found {
            while next < quotations.count, quotations[next].content.end <= Int(token.start) { next += 1 }
            isQuoted.append(next < quotations.count && quotations[next].content.contains(token.span))
        }
        return first
    }

    private func trimmed(_ span: TextSpan) -> TextSpan {
        let bytes = text.utf8Span.span
        var end = span.end
        while end > span.start, bytes[end - 1] <= 0x20 { end -= 1 }
        return TextSpan(span.start, end)
    }

    /// Whether a quotation mark stands right before the token.
    private func opensQuotation(_ token: Token) -> Bool {
        let bytes = text.utf8Span.span
        guard token.start > 0 else { return true }
        let before = bytes[Int(token.start) - 1]
        return before == 0x22 || before == 0x27 || before >= 0x80
    }

    private mutating func unit(_ kind: ZoneKind, _ span: TextSpan, _ paragraph: Int, _ range: Range<Int>)
        -> CollationUnit
    {
        var hash = TextHash()
        var words = 0
        for token in tokens[range] where token.isWordLike {
            if words > 0, token.isCapitalised, kind == .paragraph, !opensQuotation(token) { nameKeys.insert(token.key) }
            hash.combine(key: token.key)
            words += 1
        }
        // A unit of marks alone is told apart by all its tokens.
        if words == 0 { for token in tokens[range] { hash.combine(key: token.key &+ 1) } }
        return CollationUnit(
            zone: kind, span: trimmed(span), paragraph: paragraph, tokens: range, wordsKey: hash.value, words: words)
    }
}
