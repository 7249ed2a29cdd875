import TextCore
import WireModel

/// Draft → article: puts the text together, has its zones found, and fills in what they and the fields say.
enum Desk {
    /// The article of a draft; nil when it has no text.
    ///
    /// - Parameters:
    ///   - options: whether its language is told from its words.
    ///   - memory: what was found out of lines; hand in one for all records of a source.
    /// - Complexity: O(length of the text).
    static func article(from draft: ArticleDraft, options: IntakeOptions, memory: LineMemory = LineMemory())
        -> Article?
    {
        guard !draft.hasNoText else { return nil }
        let lines = lines(of: draft)
        var finder = ZoneFinder(lines, memory: memory)
        let reading = finder.read()
        let bytes = lines.bytes
        let text = ByteText.string(bytes.span)
        var article = Article(
            id: "", source: draft.source, record: draft.record, outlet: outlet(of: draft), text: text)
        article.url = draft.url
        article.warnings = draft.warnings
        article.zones = reading.zones
        article.headline = part(reading.headline, of: bytes, given: draft.headline)
        article.deck = part(reading.deck, of: bytes, given: draft.deck)
        article.byline = draft.byline.isEmpty ? reading.bylines : draft.byline
        article.signoff = reading.signOff?.parts ?? []
        let guess = options.guessesLanguage ? LanguageGuess(sample(bytes, reading).span) : nil
        article.language = LanguageCode.decide(label: draft.language.flatMap(LanguageCode.normal), guess: guess)
        date(&article, draft, reading)
        attribute(&article, draft, reading, bytes)
        article.id = draft.id ?? id(of: draft, bytes)
        return article
    }

    /// The words of a stretch; the string of the field, when those are the same, so that it is stored once.
    private static func part(_ span: TextSpan?, of bytes: [UInt8], given: String?) -> String? {
        guard let span else { return given }
        let words = bytes.span.extracting(span.start..<span.end)
        if let given, ByteText.equals(words, given) { return given }
        return ByteText.string(words)
    }

    /// The draft's lines, with a headline and deck from fields put before them when the text does not begin with them.
    private static func lines(of draft: ArticleDraft) -> TextLines {
        if let head = draft.headLines {
            var lines = draft.lines
            let skipped = repeated(draft, in: lines, from: head)
            lines.remove(head, upTo: head + skipped)
            return lines
        }
        var head = TextLines()
        head.appendHead(of: draft)
        guard !head.lines.isEmpty else { return draft.lines }
        let skipped = repeated(draft, in: draft.lines, from: 0)
        guard draft.lines.lines.count > skipped else { return head }
        head.append(contentsOf: draft.lines, from: skipped)
        return head
    }

    /// How many lines from `start` on are the headline and the deck of the fields once more.
    private static func repeated(_ draft: ArticleDraft, in lines: TextLines, from start: Int) -> Int {
        var count = 0
        if let headline = draft.shownHeadline, lines.lines.count > start, isSame(lines, start, headline) { count = 1 }
        if let deck = draft.shownDeck, lines.lines.count > start + count + 1, isSame(lines, start + count, deck) {
            count += 1
        }
        return count
    }

    private static func isSame(_ lines: TextLines, _ index: Int, _ text: String) -> Bool {
        let length = lines.lines[index].range.count
        guard length <= 2 * text.utf8.count + 8, text.utf8.count <= 2 * length + 8 else { return false }
        let (line, other) = (lines.bytes.span.extracting(lines.lines[index].range), text.utf8Span.span)
        if ByteText.isASCII(line), ByteText.isASCII(other) { return isSamePlain(line, other) }
        return isSame(lines.string(index), text)
    }

    /// The same as ``isSame(_:_:)`` for letters of ASCII, up to the first that differs.
    private static func isSamePlain(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        func lowered(_ bytes: Span<UInt8>, _ index: Int) -> UInt8? {
            index < bytes.count ? ByteText.lowered(bytes[index]) : nil
        }
        guard lowered(left, 0) == lowered(right, 0) else { return false }
        var (first, second) = (0, 0)
        while true {
            while first < left.count, !ByteText.isWordByte(left[first]) { first += 1 }
            while second < right.count, !ByteText.isWordByte(right[second]) { second += 1 }
            guard lowered(left, first) == lowered(right, second) else { return false }
            guard first < left.count else { return true }
            first += 1
            second += 1
        }
    }

    /// Whether two lines have the same letters, give or take case.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count <= 2 * right.utf8.count + 8, right.utf8.count <= 2 * left.utf8.count + 8,
            left == right || left.first?.lowercased() == right.first?.lowercased()
        else { return false }
        return left == right || left.lowercased().filter { $0.isLetter } == right.lowercased().filter { $0.isLetter }
    }

    /// The first kilobyte of the running text; the headline before it where that is short.
    private static func sample(_ bytes: [UInt8], _ reading: ZoneReading) -> [UInt8] {
        var sample: [UInt8] = []
        sample.reserveCapacity(1_040)
        for zone in reading.zones where zone.kind.isBody {
            sample.append(contentsOf: bytes[zone.span.start..<zone.span.end].prefix(1_024 - sample.count))
            sample.append(0x20)
            if sample.count >= 1_024 { return sample }
        }
        if sample.count < 200, let headline = reading.headline {
            sample.append(contentsOf: bytes[headline.start..<headline.end].prefix(800))
        }
        return sample
    }

    /// The record's own outlet, else the host of its address, else what the caller knows, else the directory.
    private static func outlet(of draft: ArticleDraft) -> String {
        if let own = draft.outlet?.trimmingBlanks(), !own.isEmpty { return own }
        if let host = draft.url.flatMap(WebAddress.host(of:)) { return host }
        for name in [draft.hints.outlet, draft.hints.directoryName] {
            if let name, !name.isEmpty, name != "." && name != "/" { return name }
        }
        return "unknown"
    }

    /// Sixteen hexadecimal digits over source name, record and text.
    private static func id(of draft: ArticleDraft, _ bytes: [UInt8]) -> String {
        var hash = TextHash()
        let name = (draft.hints.directoryName ?? "") + "/" + (draft.hints.fileName ?? draft.source)
        for byte in name.utf8 { hash.combine(byte) }
        hash.combine(key: UInt64(truncatingIfNeeded: draft.record))
        hash.combine(bytes: bytes.span.bytes)
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// The day of publication: field, `date` line, page metadata, published line, dateline; and the dateline's own day.
    private static func date(_ article: inout Article, _ draft: ArticleDraft, _ reading: ZoneReading) {
        let candidates = [
            (draft.published, draft.publishedFrom), (reading.dateLine, "date-line"),
            (reading.publishedLine, "published-line"),
        ]
        for (date, source) in candidates {
            guard let date else { continue }
            article.published = date.day
            article.publishedTime = date.time
            article.publishedFrom = source
            break
        }
        guard let dateline = reading.dateline, let span = reading.datelineSpan else { return }
        let day = dateline.date?.resolved(near: article.published)
        article.dateline = Dateline(place: dateline.place, day: day, span: span)
        if article.byline.isEmpty { article.byline = dateline.byline }
        if article.published == nil, let day {
            article.published = day
            article.publishedFrom = "dateline"
        }
    }

    private static func attribute(
        _ article: inout Article, _ draft: ArticleDraft, _ reading: ZoneReading, _ bytes: [UInt8]
    ) {
        var signs = reading.signs
        if let tag = reading.dateline?.tag, let agency = tag.agency {
            let kind = tag.relay == nil ? "dateline" : "relay-tag"
            signs.append(Attribution.Sign(agency: agency, kind: kind, span: reading.tagSpan))
        }
        for name in draft.byline {
            if let agency = BylineLine.agency(name) {
                signs.append(Attribution.Sign(agency: agency, kind: "byline", span: nil))
            }
        }
        let named = SelfNames.find(in: bytes.span)
        var counts: [String: Int] = [:]
        for found in named { counts[found.name, default: 0] += 1 }
        for found in named {
            // A name nobody knows counts when something else of a wire stands beside it.
            let isRepeated = counts[found.name, default: 0] > 1
            let isWire =
                found.isStrong || isRepeated || reading.signOff != nil || reading.dateline?.tag?.agency == found.name
            guard found.isKnown || isWire else { continue }
            signs.append(
                Attribution.Sign(agency: found.name, kind: "self-name", span: found.span, isKnown: found.isKnown))
        }
        Attribution.decide(signs, tag: reading.dateline?.tag, signOff: reading.signOff?.span, for: &article)
    }
}
