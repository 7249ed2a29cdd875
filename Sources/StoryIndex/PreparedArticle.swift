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
        fingerprint = Fingerprint(of: scanner.document, options: options, on: scanner.shelf)
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
