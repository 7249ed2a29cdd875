import StoryIndex
import TextCore
import WireModel

/// Keeps the ids of a corpus apart.
enum IdentityCheck {
    /// The articles with every id given once: a record whose id another source or record already has is called
    /// `id~2`, `id~3` … in the order of ``StoryIndex/PreparedArticle/ordered(_:)``.
    static func unique(_ articles: [PreparedArticle]) -> [PreparedArticle] {
        var count: [String: Int] = [:]
        for article in articles { count[article.article.id, default: 0] += 1 }
        guard count.contains(where: { $0.value > 1 }) else { return articles }
        var seen: [String: Int] = [:]
        return PreparedArticle.ordered(articles).map { article in
            let id = article.article.id
            let number = seen[id, default: 0] + 1
            seen[id] = number
            return number == 1 ? article : article.renamed("\(id)~\(number)")
        }
    }
}
