public import Clustering
import TextCore
import WireModel

/// Reads the words of one article after another, once for everything that is computed from them; its buffers are kept from
/// article to article. For one thread.
public final class ArticleScanner {
    /// What the clustering is told of the last article.
    private(set) var document = ClusteringDocument(words: [], contentKey: 0, bodyWeight: ArticleScanner.bodyWeight)
    /// The distinct token keys of its whole text; empty unless they were asked for.
    private(set) var keys: [UInt64] = []
    private var tokens: [Token] = []
    /// Where the fingerprints of what is scanned lie.
    let shelf: FingerprintShelf

    /// What a word counts for the event: the headline tells which one it is, what stands further down is background. A name
    /// counts wherever it stands, since features name their place and people late.
    private static let headlineWeight: Float = 4
    private static let bodyWeight: Float = 1

    /// Makes a scanner.
    ///
    /// - Parameter shelf: where the fingerprints of what is scanned lie; a shelf serves one scanner at a time.
    public init(shelf: FingerprintShelf = FingerprintShelf()) { self.shelf = shelf }

    /// Reads an article.
    ///
    /// - Complexity: O(length of the text).
    func scan(_ article: Article, keepsKeys: Bool) {
        // As locals, since whoever writes to a part of an object is checked each time.
        var document = ClusteringDocument(words: [], paragraphStarts: [], contentKey: 0)
        var tokens: [Token] = []
        swap(&document, &self.document)
        swap(&tokens, &self.tokens)
        defer {
            swap(&document, &self.document)
            swap(&tokens, &self.tokens)
        }
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
        document.paragraphStarts.removeAll(keepingCapacity: true)
        keys = []
        var found = KeyTable(capacity: keepsKeys ? text.utf8.count / 12 : 0)
        for zone in article.zones {
            let isBody = zone.kind.isBody
            let isHead = zone.kind == .headline || zone.kind == .deck
            guard isBody || isHead || keepsKeys else { continue }
            tokens.removeAll(keepingCapacity: true)
            Tokenizer.append(to: &tokens, of: text, in: zone.span)
            if keepsKeys { for token in tokens where token.isWordLike { found.insert(token.key) } }
            if isBody {
                Self.takeBody(tokens, into: &document)
            } else if isHead {
                Self.takeHead(
                    tokens, into: &document, weight: zone.kind == .headline ? Self.headlineWeight : Self.bodyWeight)
            }
        }
        if document.paragraphStarts.isEmpty { document.paragraphStarts.append(0) }
        if keepsKeys { keys = found.keys }
    }

    /// Takes the words of a paragraph or subhead.
    private static func takeBody(_ tokens: [Token], into document: inout ClusteringDocument) {
        let start = document.words.count
        document.paragraphStarts.append(start)
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: tokens.count) { keys in
            tokens.withUnsafeBufferPointer { tokens in
                var count = 0
                for position in tokens.indices {
                    let token = tokens[position]
                    // Of a mark the next word takes the place.
                    keys.initializeElement(at: count, to: token.key)
                    guard token.isWordLike else { continue }
                    if token.kind == .number {
                        document.numbers.append(start &+ count)
                    } else if token.isCapitalised, position > 0 {
                        document.names.append(start &+ count)
                    }
                    count &+= 1
                }
                document.words.append(contentsOf: UnsafeBufferPointer(start: keys.baseAddress, count: count))
            }
        }
    }

    /// Takes the words of a headline or deck as terms.
    private static func takeHead(_ tokens: [Token], into document: inout ClusteringDocument, weight: Float) {
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
