public import TextCore

/// An article that answers a query.
public struct SearchHit: Hashable, Sendable {
    /// Its position in the index.
    public var article: Int
    /// How well it answers: Okapi BM25 of the query's words; 0 when the query has none.
    public var score: Double
    /// The words that answer it, in the article's text, in order and not overlapping.
    public var spans: [TextSpan]
    /// The stretch of the text that shows it best: about forty words of one zone.
    public var snippet: TextSpan

    /// Makes a hit.
    public init(article: Int, score: Double, spans: [TextSpan], snippet: TextSpan) {
        self.article = article
        self.score = score
        self.spans = spans
        self.snippet = snippet
    }
}

extension IndexSnapshot {
    /// The positions of the articles that answer a query, ascending.
    ///
    /// - Complexity: O(lengths of the postings + articles) for words and fields; phrases are looked for in the texts of the
    ///   articles that have all of their words.
    /// - Parameter context: what people noted, and how versions are compared; nil for no notes, and comparing each time.
    public func matches(_ query: StoryQuery, context: QueryContext? = nil) -> [Int] { answers(query, context).members }

    /// The articles that answer a query, the best first.
    ///
    /// Ranked by BM25 (Robertson and Zaragoza 2009, k1 1.2, b 0.75) with words of the headline counted three times; of equal
    /// rank the newer article, then the earlier position. A query without words gives the newest first.
    ///
    /// - Parameter limit: how many hits at most; nil for all.
    /// - Complexity: that of ``matches(_:)`` and the texts of the articles that are ranked exactly: the
    ///   ``SearchRanking/exactLimit`` best by the rarity of their words. The others follow in that rougher order.
    /// - Parameter context: as in ``matches(_:context:)``.
    public func hits(for query: StoryQuery, limit: Int? = nil, context: QueryContext? = nil) -> [SearchHit] {
        SearchRanking(self, query).hits(answers(query, context), limit: limit)
    }

    private func answers(_ query: StoryQuery, _ context: QueryContext?) -> ArticleSet {
        QueryEvaluator(snapshot: self, context: context).set(
            query.root, within: ArticleSet(capacity: articles.count, full: true))
    }
}
