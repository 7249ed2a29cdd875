public import TextCore
public import WireModel

/// One unit that is aligned as a whole: a sentence of the body, or a headline, deck, subhead, caption or correction.
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
/// Making it costs one pass over the text. A side may be kept and compared with many others. It never changes, and it is a
/// class so that handing it to every rule that looks at an edit costs one reference instead of a dozen.
///
/// A sentence of more than ``longest`` tokens is no sentence (a table, a list, a text without stops): it is cut into pieces
/// at places that its words choose, so that two such texts are cut alike wherever they are alike (content-defined chunks,
/// Manber 1994). So no unit has more than ``longest`` tokens, whatever the text, and the work on a pair of units is bounded.
public final class CollationSide: Sendable {
    /// The text's UTF-8 bytes, for comparing words exactly.
    let bytes: [UInt8]
    /// The text itself.
    let text: String
    /// The tokens of all units, in order.
    public let tokens: [Token]
    /// For each token whether it stands between quotation marks.
    let isQuoted: [Bool]
    /// For each token the number of its word in ``wordKeys``; for a mark, `UInt32.max`.
    let words: [UInt32]
    /// The units of the body, in order.
    let body: [CollationUnit]
    /// Headline, deck, captions and corrections, in order.
    let frame: [CollationUnit]
    /// The number of paragraphs and subheads of the body.
    let paragraphs: Int
    /// The outlet that printed it, as the article gives it.
    let outlet: String
    /// The day of publication, to resolve `today` and weekdays.
    let published: CalendarDay?
    /// The keys of words that are capitalised where no sentence opens: they belong to names.
    let nameKeys: KeyTable
    /// The keys of all words of its units.
    let wordKeys: KeyTable
    /// For each word, by its number, how many units of the body hold it.
    let unitCounts: [UInt32]

    /// Whether a byte is white space; other control characters are marks and belong to what they stand in.
    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0d }

    /// The most tokens of a unit.
    static let longest = 256

    /// Makes a version ready for comparing.
    ///
    /// - Parameter other: a version that prints much of the same, whose tokens are taken over; it changes the work, not
    ///   what comes of it.
    /// - Complexity: O(length of the text).
    public init(_ article: Article, sharing other: CollationSide? = nil) {
        var builder = SideBuilder(text: article.text, sharing: other)
        var paragraph = 0
        for zone in article.zones {
            switch zone.kind {
            case .paragraph, .subhead:
                paragraph += 1
                builder.addBody(zone, paragraph: paragraph)
            case .headline, .deck, .caption, .correction: builder.addFrame(zone)
            default: break
            }
        }
        text = article.text
        bytes = builder.bytes
        tokens = builder.tokens
        isQuoted = builder.isQuoted
        words = builder.words
        body = builder.body
        frame = builder.frame
        paragraphs = paragraph
        outlet = article.outlet
        nameKeys = builder.nameKeys
        wordKeys = builder.wordKeys
        unitCounts = builder.countedUnits()
        published = article.published ?? article.dateline?.day
    }

    /// Several versions of a story made ready for comparing, in the order given.
    ///
    /// - Complexity: O(length of all texts).
    public static func all(_ articles: [Article]) -> [CollationSide] {
        guard let first = articles.first else { return [] }
        let side = CollationSide(first)
        return [side] + articles.dropFirst().map { CollationSide($0, sharing: side) }
    }

    /// Whether two tokens have the same bytes.
    func sameBytes(_ token: Int, as other: Int, of side: CollationSide) -> Bool {
        let left = tokens[token]
        let right = side.tokens[other]
        return sameBytes(left.span, as: right.span, of: side)
    }

    /// Whether two stretches have the same bytes.
    ///
    /// - Complexity: O(length), eight bytes at a time.
    func sameBytes(_ span: TextSpan, as other: TextSpan, of side: CollationSide) -> Bool {
        span.length == other.length
            && EqualBytes.after(span.start, of: bytes, other.start, of: side.bytes, upTo: span.length) == span.length
    }

    /// Whether some tokens and as many of another side, with all that stands between them, have the same bytes.
    func sameBytes(_ range: Range<Int>, from other: Int, of side: CollationSide) -> Bool {
        guard let last = range.last else { return true }
        return sameBytes(
            tokens[range.lowerBound].span.union(tokens[last].span),
            as: side.tokens[other].span.union(side.tokens[other + range.count - 1].span), of: side)
    }

    /// The unit of the body that begins at a byte or holds it, if any.
    ///
    /// - Complexity: O(log units).
    func bodyUnit(at byte: Int) -> CollationUnit? {
        var (low, high) = (0, body.count)
        while low < high {
            let middle = (low + high) / 2
            if body[middle].span.start <= byte { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? body[low - 1] : nil
    }

    /// The number of words of the body.
    public var bodyWords: Int { body.reduce(0) { $0 + $1.words } }

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
    let bytes: [UInt8]
    var tokens: [Token] = []
    var isQuoted: [Bool] = []
    var words: [UInt32] = []
    var body: [CollationUnit] = []
    var frame: [CollationUnit] = []
    var nameKeys = KeyTable()
    var wordKeys: KeyTable
    private var shared: SharedTokens?
    /// For each word of the version that is shared with its number here; `UInt32.max` where it was not met yet.
    private var numbers: [UInt32] = []

    init(text: String, sharing other: CollationSide?) {
        self.text = text
        if let other {
            shared = SharedTokens(other)
            numbers = [UInt32](repeating: .max, count: other.wordKeys.count)
        }
        bytes = Array(text.utf8)
        wordKeys = KeyTable(capacity: bytes.count / 40)
        tokens.reserveCapacity(bytes.count / 5)
        words.reserveCapacity(bytes.count / 5)
        isQuoted.reserveCapacity(bytes.count / 5)
    }

    mutating func addFrame(_ zone: Zone) {
        let first = take(zone).first
        frame.append(unit(zone.kind, zone.span, 0, first..<tokens.count))
    }

    mutating func addBody(_ zone: Zone, paragraph: Int) {
        let (first, known) = take(zone)
        var sentences = known.isEmpty ? [first..<tokens.count] : known
        if zone.kind == .paragraph, known.isEmpty {
            sentences = Sentences.ranges(of: tokens, in: first..<tokens.count, of: text)
            if sentences.contains(where: { $0.count > CollationSide.longest }) { sentences = sentences.flatMap(pieces) }
        }
        guard sentences.count > 1 else {
            body.append(unit(zone.kind, zone.span, paragraph, first..<tokens.count))
            return
        }
        var start = zone.span.start
        for (index, sentence) in sentences.enumerated() {
            // What no token covers (invisible characters) goes with the sentence before it.
            let stop = index + 1 < sentences.count ? Int(tokens[sentence.upperBound].start) : zone.span.end
            body.append(unit(zone.kind, TextSpan(start, stop), paragraph, sentence))
            start = stop
        }
    }

    /// A sentence, or the pieces of one that is too long: cut behind a mark after a while, later behind any of one word in
    /// thirty-two, and at last anywhere.
    private func pieces(_ sentence: Range<Int>) -> [Range<Int>] {
        guard sentence.count > CollationSide.longest else { return [sentence] }
        var pieces: [Range<Int>] = []
        var first = sentence.lowerBound
        for token in sentence {
            let length = token + 1 - first
            let isEnd =
                length >= CollationSide.longest / 4 && tokens[token].kind == .punctuation
                || length >= CollationSide.longest / 2 && tokens[token].key % 32 == 0 || length == CollationSide.longest
            guard isEnd else { continue }
            pieces.append(first..<token + 1)
            first = token + 1
        }
        if first < sentence.upperBound { pieces.append(first..<sentence.upperBound) }
        return pieces
    }

    /// Reads the tokens of a zone.
    ///
    /// - Returns: the first of them, and its sentences where they are known: where the other version has the same paragraph.
    private mutating func take(_ zone: Zone) -> (first: Int, sentences: [Range<Int>]) {
        let first = tokens.count
        if let parts = shared?.parts(of: zone.span, in: bytes) {
            takeOver(parts.head, shiftedBy: parts.headShift)
            if zone.kind == .paragraph, let sentences = sentences(of: parts, from: first) { return (first, sentences) }
            read(parts.middle)
            takeOver(parts.tail, shiftedBy: parts.tailShift)
        } else {
            read(zone.span)
        }
        isQuoted.append(contentsOf: repeatElement(false, count: tokens.count - first))
        var index = first
        for quotation in Quotations.spans(of: text, in: zone.span) {
            while index < tokens.count, Int(tokens[index].start) < quotation.content.start { index += 1 }
            while index < tokens.count, Int(tokens[index].end) <= quotation.content.end {
                isQuoted[index] = true
                index += 1
            }
        }
        return (first, [])
    }

    /// The sentences of a paragraph that the other version has too, its quotations taken over; nil where they differ.
    private mutating func sentences(of parts: SharedTokens.Parts, from first: Int) -> [Range<Int>]? {
        guard !parts.units.isEmpty, let side = shared?.side,
            parts.units.allSatisfy({ side.body[$0].zone == .paragraph })
        else { return nil }
        isQuoted.append(contentsOf: side.isQuoted[parts.head])
        let shift = first - parts.head.lowerBound
        return parts.units.map { unit in
            let tokens = side.body[unit].tokens
            return tokens.lowerBound + shift..<tokens.upperBound + shift
        }
    }

    private mutating func read(_ span: TextSpan) {
        let first = tokens.count
        Tokenizer.append(to: &tokens, of: text, in: span)
        for index in first..<tokens.count {
            words.append(tokens[index].isWordLike ? wordKeys.insert(tokens[index].key) : .max)
        }
    }

    /// Takes tokens of the other version that stand in this one too, so many bytes further on.
    private mutating func takeOver(_ range: Range<Int>, shiftedBy shift: Int) {
        guard let side = shared?.side else { return }
        let shift = UInt32(truncatingIfNeeded: shift)
        for index in range {
            var token = side.tokens[index]
            token.start = token.start &+ shift
            token.end = token.end &+ shift
            tokens.append(token)
            let word = side.words[index]
            guard word != .max else {
                words.append(.max)
                continue
            }
            if numbers[Int(word)] == .max { numbers[Int(word)] = wordKeys.insert(token.key) }
            words.append(numbers[Int(word)])
        }
    }

    private func trimmed(_ span: TextSpan) -> TextSpan {
        var end = span.end
        while end > span.start, CollationSide.isBlank(bytes[end - 1]) { end -= 1 }
        return TextSpan(span.start, end)
    }

    /// Whether a quotation mark stands right before the token.
    private func opensQuotation(_ token: Token) -> Bool {
        guard token.start > 0 else { return true }
        let before = bytes[Int(token.start) - 1]
        return before == 0x22 || before == 0x27 || before >= 0x80
    }

    private mutating func unit(_ kind: ZoneKind, _ span: TextSpan, _ paragraph: Int, _ range: Range<Int>)
        -> CollationUnit
    {
        var hash = TextHash()
        var words = 0
        for index in range where self.words[index] != .max {
            let token = tokens[index]
            if words > 0, token.isCapitalised, kind == .paragraph, !opensQuotation(token) {
                nameKeys.insert(token.key)
            }
            hash.combine(key: token.key)
            words += 1
        }
        // A unit of marks alone is told apart by all its tokens.
        if words == 0 { for token in tokens[range] { hash.combine(key: token.key &+ 1) } }
        return CollationUnit(
            zone: kind, span: trimmed(span), paragraph: paragraph, tokens: range, wordsKey: hash.value, words: words)
    }

    /// For each word how many units of the body hold it.
    func countedUnits() -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: wordKeys.count)
        var last = [Int32](repeating: -1, count: wordKeys.count)
        for (number, unit) in body.enumerated() {
            for index in unit.tokens where words[index] != .max {
                let word = Int(words[index])
                guard last[word] != Int32(truncatingIfNeeded: number) else { continue }
                last[word] = Int32(truncatingIfNeeded: number)
                counts[word] += 1
            }
        }
        return counts
    }
}
