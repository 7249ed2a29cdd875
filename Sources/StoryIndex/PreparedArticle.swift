public import Clustering
public import Entities
import TextCore
public import WireModel

/// An article with all that is computed from it alone: the stage that may run on every core.
public struct PreparedArticle: Sendable {
    /// The article itself.
    public let article: Article
    /// The marks of its body by which shared text is found.
    public let fingerprint: Fingerprint
    /// What it names.
    public let mentions: [FoundMention]
    /// The distinct token keys of its text, for searching.
    public let keys: [UInt64]
    /// The number of words of its body.
    public let words: Int

    /// Prepares an article.
    ///
    /// - Parameters:
    ///   - recogniser: finds the names; nil to leave them out.
    ///   - isSearchable: whether the keys for searching are kept.
    /// - Complexity: O(n log n) in the length of the text.
    public init(
        _ article: Article, recogniser: EntityRecogniser?, isSearchable: Bool = true,
        options: ClusteringOptions = ClusteringOptions()
    ) {
        let scan = ArticleScan(article, keepsKeys: isSearchable)
        self.article = article
        fingerprint = Fingerprint(of: scan.document, options: options)
        mentions = recogniser?.mentions(in: PreparedArticle.recognitionInput(article)) ?? []
        keys = scan.keys
        words = scan.document.words.count
    }

    /// What the recogniser is given of an article.
    static func recognitionInput(_ article: Article, cluster: Int? = nil) -> RecognitionInput {
        RecognitionInput(
            text: article.text, zones: article.zones, tokens: nil, cluster: cluster, language: article.language)
    }
}

/// One pass over an article's zones.
struct ArticleScan {
    private(set) var document: ClusteringDocument
    private(set) var keys: [UInt64] = []
    /// What a name counts far down in the text.
    private static let deepName: Float = 1

    init(_ article: Article, keepsKeys: Bool) {
        // Not the path: the same heap in another folder groups the same.
        var hash = TextHash()
        hash.combine(key: TextHash.of(article.outlet))
        hash.combine(key: UInt64(bitPattern: Int64(article.record)))
        hash.combine(key: TextHash.ofWords(article.text))
        document = ClusteringDocument(words: [], contentKey: hash.value)
        document.paragraphStarts = []
        document.outlet = TextHash.of(article.outlet)
        document.day = (article.published ?? article.dateline?.day)?.ordinal
        document.minutes = article.publishedTime.flatMap { Self.minutes($0) }
        document.signoff = article.signoff.map { NormalForm.key($0) }
        document.takeLabel = TakeLabel.rank(of: article)
        document.isAgencyPrint = Self.isAgencyPrint(article)
        scan(article, keepsKeys: keepsKeys)
        if document.paragraphStarts.isEmpty { document.paragraphStarts = [0] }
    }

    private mutating func scan(_ article: Article, keepsKeys: Bool) {
        var tokens: [Token] = []
        var terms = TermTable(capacity: article.text.utf8.count / 12)
        tokens.reserveCapacity(256)
        document.words.reserveCapacity(article.text.utf8.count / 5)
        for zone in article.zones {
            tokens.removeAll(keepingCapacity: true)
            Tokenizer.append(to: &tokens, of: article.text, in: zone.span)
            let isBody = zone.kind == .paragraph || zone.kind == .subhead
            if isBody { document.paragraphStarts.append(document.words.count) }
            // Headline and lead tell which event it is; what stands further down is background.
            let weight: Float =
                switch zone.kind {
                case .headline: 4
                case .deck: 1
                case .paragraph: 1
                default: 0
                }
            for (position, token) in tokens.enumerated() where token.isWordLike {
                if isBody {
                    if token.kind == .number { document.numbers.append(document.words.count) }
                    document.words.append(token.key)
                }
                guard weight > 0 || keepsKeys else { continue }
                // A name counts wherever it stands, since features name their place and people late.
                let kind: TermKind =
                    token.kind == .number ? .number : token.isCapitalised && position > 0 ? .name : .word
                let isDeepName = kind == .name && zone.kind == .paragraph
                terms.add(token.key, weight: isDeepName ? max(weight, Self.deepName) : weight, kind: kind)
            }
        }
        document.terms = terms.weighted.filter { !FunctionWords.keys.contains($0.key) }
        if keepsKeys { keys = terms.keys }
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

extension PreparedArticle {
    /// The same article under another id.
    public func renamed(_ id: String) -> PreparedArticle {
        var article = article
        article.id = id
        return PreparedArticle(copy: self, article: article)
    }

    private init(copy other: PreparedArticle, article: Article) {
        self.article = article
        fingerprint = other.fingerprint
        mentions = other.mentions
        keys = other.keys
        words = other.words
    }
}
