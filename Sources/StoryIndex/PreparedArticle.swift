public import Clustering
public import Entities
import TextCore
public import WireModel

/// An article with all that is computed from it alone: the stage that may run on every core.
///
/// A class, so that columns of them are put in order and handed on without a count being taken of every part.
public final class PreparedArticle: Sendable {
    /// The article itself; without its text and zones when these were not to be kept.
    public let article: Article
    /// The marks of its body by which shared text is found.
    public let fingerprint: Fingerprint
    /// What it names.
    public let mentions: [FoundMention]
    /// The distinct token keys of its text, for searching.
    public let keys: [UInt64]
    /// The number of words of its body.
    public let words: Int
    /// The hash of its normalised text (see ``ContentKey``); 0 when it was not asked for.
    public let textKey: UInt64

    /// Prepares an article.
    ///
    /// - Parameters:
    ///   - recogniser: finds the names; nil to leave them out.
    ///   - keepsText: whether text and zones are kept; without them the article still has a title.
    ///   - isSearchable: whether the keys for searching are kept.
    ///   - isJudged: whether it must be known by what judgements call it.
    ///   - scanner: reads the words; hand in one for many articles, and it keeps its buffers.
    /// - Complexity: O(length of the text).
    public init(
        _ article: Article, recogniser: EntityRecogniser?, keepsText: Bool = true, isSearchable: Bool = true,
        isJudged: Bool = false, options: ClusteringOptions = ClusteringOptions(),
        scanner: ArticleScanner = ArticleScanner()
    ) {
        scanner.scan(article, keepsKeys: isSearchable)
        self.article = keepsText ? article : article.withoutText()
        fingerprint = Fingerprint(of: scanner.document, options: options)
        mentions = recogniser?.mentions(in: PreparedArticle.recognitionInput(article)) ?? []
        keys = scanner.keys
        words = fingerprint.wordCount
        textKey = isJudged ? ContentKey.text(of: article) : 0
    }

    private init(copy other: PreparedArticle, article: Article, mentions: [FoundMention]) {
        self.article = article
        fingerprint = other.fingerprint
        self.mentions = mentions
        keys = other.keys
        words = other.words
        textKey = other.textKey
    }

    /// What the recogniser is given of an article.
    static func recognitionInput(_ article: Article, cluster: Int? = nil) -> RecognitionInput {
        RecognitionInput(
            text: article.text, zones: article.zones, tokens: nil, cluster: cluster, language: article.language)
    }
}

extension PreparedArticle {
    /// The same article under another id.
    public func renamed(_ id: String) -> PreparedArticle {
        var article = article
        article.id = id
        return PreparedArticle(copy: self, article: article, mentions: mentions)
    }

    /// The same article with other mentions.
    public func naming(_ mentions: [FoundMention]) -> PreparedArticle {
        PreparedArticle(copy: self, article: article, mentions: mentions)
    }
}

extension Article {
    /// The article with no more of its text than what it is called by where it has no headline.
    fileprivate func withoutText() -> Article {
        var article = self
        article.zones = []
        article.text = ""
        guard headline == nil, let zone = zones.first(where: { $0.kind == .paragraph }) else { return article }
        article.text = text.slice(IndexSnapshot.titleSpan(of: zone))
        article.zones = [Zone(.paragraph, TextSpan(0, article.text.utf8.count))]
        return article
    }
}

extension PreparedArticle {
    /// The articles in the order of their files, those of one file by day, time, outlet and content: where in the file a
    /// record stands, and in what order the articles came, has no part in it.
    ///
    /// - Complexity: O(n log n); O(n) when they are in order.
    public static func ordered(_ articles: [PreparedArticle]) -> [PreparedArticle] {
        let sources = Self.places(articles.map(\.article.source))
        let outlets = Self.places(articles.map(\.article.outlet))
        let keys = articles.indices.map {
            OrderKey(articles[$0], at: $0, source: sources[$0], outlet: outlets[$0])
        }
        func precedes(_ one: OrderKey, _ other: OrderKey) -> Bool {
            if one.source != other.source { return one.source < other.source }
            if one.day != other.day { return one.day < other.day }
            if one.time != other.time { return one.time < other.time }
            // Times too long for their numbers.
            if !one.isWhole || !other.isWhole {
                let (left, right) = (one.text(articles), other.text(articles))
                if left != right { return left < right }
            }
            if one.outlet != other.outlet { return one.outlet < other.outlet }
            if one.content != other.content { return one.content < other.content }
            let (left, right) = (articles[one.article].article, articles[other.article].article)
            return (left.id, left.record) < (right.id, right.record)
        }
        if keys.indices.dropFirst().allSatisfy({ !precedes(keys[$0], keys[$0 - 1]) }) { return articles }
        return keys.sorted(by: precedes).map { articles[$0.article] }
    }

    /// For each name its place among all different ones in order.
    private static func places(_ names: [String]) -> [Int] {
        var places: [String: Int] = [:]
        for (place, name) in Set(names).sorted().enumerated() { places[name] = place }
        return names.map { places[$0] ?? 0 }
    }

    /// What an article is put in order by, as numbers, and where it stands.
    private struct OrderKey {
        let source: Int
        let day: Int
        /// The first bytes of the time.
        let time: (UInt64, UInt64, UInt64)
        /// Whether these are all of it.
        let isWhole: Bool
        let outlet: Int
        let content: UInt64
        let article: Int

        init(_ prepared: PreparedArticle, at place: Int, source: Int, outlet: Int) {
            self.source = source
            day = (prepared.article.published ?? prepared.article.dateline?.day)?.ordinal ?? .max
            var time: (UInt64, UInt64, UInt64) = (0, 0, 0)
            var isWhole = true
            if let text = prepared.article.publishedTime {
                isWhole = text.utf8.count <= 24
                for byte in text.utf8.prefix(24) {
                    time.0 = time.0 << 8 | time.1 >> 56
                    time.1 = time.1 << 8 | time.2 >> 56
                    time.2 = time.2 << 8 | UInt64(byte)
                    isWhole = isWhole && byte < 0x80
                }
                for _ in text.utf8.count..<max(24, text.utf8.count) {
                    time.0 = time.0 << 8 | time.1 >> 56
                    time.1 = time.1 << 8 | time.2 >> 56
                    time.2 <<= 8
                }
            }
            self.time = time
            self.isWhole = isWhole
            self.outlet = outlet
            content = prepared.fingerprint.contentKey
            article = place
        }

        /// The whole time.
        func text(_ articles: [PreparedArticle]) -> String { articles[article].article.publishedTime ?? "" }
    }
}
