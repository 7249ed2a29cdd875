import StoryIndex
import TextCore
import WireModel

/// Keeps the ids of a corpus apart.
enum IdentityCheck {
    /// The articles with every id given once: a record whose id another source or record already has is called
    /// `id~2`, `id~3` … in the order of ``StoryIndex/PreparedArticle/ordered(_:)`` (see ``GivenIDs``).
    static func unique(_ articles: [PreparedArticle]) -> [PreparedArticle] {
        // Ids of different hashes differ, which nearly always is all that has to be known.
        let hashes = articles.map { TextHash.of($0.article.id) }.sorted()
        guard zip(hashes, hashes.dropFirst()).contains(where: ==) else { return articles }
        var given = GivenIDs()
        return PreparedArticle.ordered(articles).map { article in
            let id = given.name(for: article.article.id)
            return id == article.article.id ? article : article.renamed(id)
        }
    }
}
