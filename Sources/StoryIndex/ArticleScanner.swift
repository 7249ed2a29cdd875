import Clustering
import TextCore
import WireModel

/// Reads the words of one article after another, once for everything that is computed from them; its buffers are kept from
/// article to article. For one thread at a time.
public final class ArticleScanner: @unchecked Sendable {
    /// What the clustering is told of the last article.
    private(set) var document = ClusteringDocument(words: [], contentKey: 0, bodyWeight: ArticleScanner.bodyWeight)
    /// The distinct token keys of its whole text; empty unless they were asked for.
    private(set) var keys: [UInt64] = []
    private let buffer = TokenBuffer()
    /// Where the fingerprints of what is scanned lie.
    let shelf = FingerprintShelf()

    /// What a word counts for the event: the headline tells which one it is, what stands further down is background. A name
    /// counts wherever it stands, since features name their place and people late.
    private static let headlineWeight: Float = 3
    private static let bodyWeight: Float = 1

    /// Makes a scanner.
    public init() {}

    /// Reads an article.
    ///
    /// - Complexity: O(length of the text).
    func scan(_ article: Article, keepsKeys: Bool) {
        // As locals, since whoever writes to a part of an object is checked each time.
        var document = ClusteringDocument(words: [], paragraphStarts: [], contentKey: 0)
        swap(&document, &self.document)
        defer { swap(&document, &self.document) }
        let text = article.text
        // Neither the path nor the place in it: the same heap in another folder or order groups the same.
        var hash = TextHash()
        document.outlet = TextHash.of(article.outlet)
        hash.combine(key: document.outlet)
        hash.combine(key: TextHash.of(article.url ?? ""))
        hash.combine(key: TextHash.of(article.publishedTime ?? article.published?.iso ?? ""))
        hash.combine(key: TextHash.of(article.headline ?? ""))
        hash.combine(key: TextHash.ofWords(text))
        document.contentKey = hash.value
        document.day = (article.published ?? article.dateline?.day)?.ordinal
        document.minutes = article.publishedTime.flatMap { Self.minutes($0) }
        document.signoff = article.signoff.map { NormalForm.key($0) }
        document.takeLabel = TakeLabel.rank(of: article)
        document.wireVersion = article.wireVersion.map {
            WireVersionKey(item: TextHash.of($0.item), number: $0.number)
        }
        document.isAgencyPrint = Self.isAgencyPrint(article)
        document.terms = []
        document.words.removeAll(keepingCapacity: true)
        document.numbers.removeAll(keepingCapacity: true)
        document.names.removeAll(keepingCapacity: true)
        document.quotations.removeAll(keepingCapacity: true)
        document.paragraphStarts.removeAll(keepingCapacity: true)
        keys = []
        var found = keepsKeys ? KeyTable(capacity: text.utf8.count / 12) : nil
        for zone in article.zones {
            let isBody = zone.kind.isBody
            let isHead = zone.kind == .headline || zone.kind == .deck
            guard isBody || isHead || keepsKeys else { continue }
            buffer.read(text, in: zone.span)
            let tokens = buffer.tokens
            if keepsKeys { for token in tokens where token.isWordLike { found?.insert(token.key) } }
            if isBody {
                Self.takeBody(tokens, into: &document)
            } else if isHead {
                Self.takeHead(
                    tokens, into: &document, weight: zone.kind == .headline ? Self.headlineWeight : Self.bodyWeight)
            }
        }
        if document.paragraphStarts.isEmpty { document.paragraphStarts.append(0) }
        if let found { keys = found.keys }
    }

    /// Takes the words of a paragraph or subhead.
    private static func takeBody(_ tokens: UnsafeBufferPointer<Token>, into document: inout ClusteringDocument) {
        document.paragraphStarts.append(document.words.count)
        var first = 0
        while first < tokens.count {
            let end = min(first &+ some, tokens.count)
            takeSome(tokens, first..<end, into: &document)
            first = end
        }
        // Speech that goes on behind the paragraph has no closing mark.
        if document.quotations.count % 2 == 1 { document.quotations.append(document.words.count) }
    }

    /// How many tokens are taken at a time: four columns of them fit the stack.
    private static let some = 40

    /// The key of all double quotation marks.
    private static let quotationMark = NormalForm.key("\"")

    /// Takes no more words of a paragraph than ``some``.
    private static func takeSome(
        _ tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>, into document: inout ClusteringDocument
    ) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: some) { keys in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * some) { places in
                guard let keys = keys.baseAddress, let numbers = places.baseAddress, let tokens = tokens.baseAddress
                else { return }
                let (names, marks) = (numbers + some, numbers + 2 * some)
                let start = document.words.count
                let mark = quotationMark
                var (words, figures, capitals, quotes) = (0, 0, 0, 0)
                // Each is written to the next place of its column, which stays the next one when it does not belong there:
                // no step of the processor hangs on a guess.
                for position in range {
                    let token = tokens + position
                    (keys + words).initialize(to: token.pointee.key)
                    (numbers + figures).initialize(to: start &+ words)
                    (names + capitals).initialize(to: start &+ words)
                    (marks + quotes).initialize(to: start &+ words)
                    // Only words are capitalised.
                    capitals &+= token.pointee.isCapitalised ? 1 : 0
                    figures &+= token.pointee.kind == .number ? 1 : 0
                    quotes &+= token.pointee.key == mark ? 1 : 0
                    words &+= token.pointee.isWordLike ? 1 : 0
                }
                // The first word has its capital from the sentence.
                let first = range.lowerBound == 0 && tokens.pointee.isCapitalised ? 1 : 0
                document.words.append(contentsOf: UnsafeBufferPointer(start: keys, count: words))
                if figures > 0 {
                    document.numbers.append(contentsOf: UnsafeBufferPointer(start: numbers, count: figures))
                }
                if quotes > 0 {
                    document.quotations.append(contentsOf: UnsafeBufferPointer(start: marks, count: quotes))
                }
                if capitals > first {
                    document.names.append(
                        contentsOf: UnsafeBufferPointer(start: names + first, count: capitals - first))
                }
            }
        }
    }

    /// Takes the words of a headline or deck as terms.
    private static func takeHead(
        _ tokens: UnsafeBufferPointer<Token>, into document: inout ClusteringDocument, weight: Float
    ) {
        document.terms.reserveCapacity(document.terms.count + tokens.count)
        for (position, token) in tokens.enumerated() where token.isWordLike {
            let kind: TermKind =
                token.kind == .number ? .number : token.isCapitalised && position > 0 ? .name : .word
            document.terms.append(WeightedTerm(key: token.key, weight: weight, kind: kind))
        }
    }

    /// Whether the outlet is the agency itself, printing its own copy in full: dateline and sign-off are there, and nothing
    /// that an outlet adds.
    private static func isAgencyPrint(_ article: Article) -> Bool {
        guard article.agency != nil, article.relay == nil else { return false }
        return article.dateline != nil && !article.signoff.isEmpty
            && !article.zones.contains { $0.kind == .boilerplate || $0.kind == .byline }
    }

    /// Minutes since 1970 of an ISO 8601 time; its offset is taken off when it has one.
    private static func minutes(_ time: String) -> Int? {
        guard let day = CalendarDay(iso: time) else { return nil }
        let rest = Array(time.utf8.dropFirst(11))
        func two(_ place: Int) -> Int? {
            guard rest.count >= place + 2, let value = Int(String(decoding: rest[place..<place + 2], as: UTF8.self))
            else { return nil }
            return value
        }
        guard let hour = two(0), let minute = two(3) else { return nil }
        var total = day.ordinal * 1440 + hour * 60 + minute
        if let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
            let hours = two(sign + 1)
        {
            let minutes = two(sign + 4) ?? two(sign + 3) ?? 0
            total -= (rest[sign] == UInt8(ascii: "+") ? 1 : -1) * (hours * 60 + minutes)
        }
        return total
    }
}
