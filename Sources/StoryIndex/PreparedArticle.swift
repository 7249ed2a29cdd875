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
        // Numbers first: files by their place among all names, and days; the rest is asked where these are equal.
        let sources = Set(articles.map(\.article.source)).sorted()
        var places: [String: Int] = [:]
        for (place, source) in sources.enumerated() { places[source] = place }
        let keys = articles.enumerated().map { OrderKey($1, at: $0, source: places[$1.article.source] ?? 0) }
        func precedes(_ one: OrderKey, _ other: OrderKey) -> Bool {
            if (one.source, one.day) != (other.source, other.day) {
                return (one.source, one.day) < (other.source, other.day)
            }
            return isBefore(articles[one.article], articles[other.article])
        }
        if keys.indices.dropFirst().allSatisfy({ !precedes(keys[$0], keys[$0 - 1]) }) { return articles }
        return keys.sorted(by: precedes).map { articles[$0.article] }
    }

    /// What articles are put in order by first, and where they stand.
    private struct OrderKey {
        let source: Int
        let day: Int
        let article: Int

        init(_ prepared: PreparedArticle, at place: Int, source: Int) {
            article = place
            self.source = source
            day = (prepared.article.published ?? prepared.article.dateline?.day)?.ordinal ?? .max
        }
    }

    /// Whether an article comes before another one of the same file and day.
    private static func isBefore(_ one: PreparedArticle, _ other: PreparedArticle) -> Bool {
        let (left, right) = (one.article.publishedTime ?? "", other.article.publishedTime ?? "")
        if left != right { return left < right }
        if one.article.outlet != other.article.outlet { return one.article.outlet < other.article.outlet }
        return (one.fingerprint.contentKey, one.article.id, one.article.record)
            < (other.fingerprint.contentKey, other.article.id, other.article.record)
    }
}
