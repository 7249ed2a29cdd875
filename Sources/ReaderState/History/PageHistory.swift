public import StoryIndex
import TextCore
public import WireModel

/// The revisions of one page of one outlet over time.
public struct PageHistory: Hashable, Sendable {
    /// What ties the revisions together.
    public enum Bond: Hashable, Sendable {
        /// They were read from the same address.
        case address
        /// They are the same outlet's versions of one story.
        case story
    }

    /// The articles, oldest first; two or more.
    public internal(set) var articles: [Int]
    /// What ties them together.
    public let bond: Bond

    /// The history of an article's page: what the same outlet had at the same address; where there is nothing else, its
    /// other versions of the story. Nil when there is neither.
    ///
    /// In the order in which the revisions were fetched; where that is not known, in that of their own times; where these tell
    /// no more than the day, by day and take.
    ///
    /// - Complexity: O(articles).
    public init?(of article: Int, in snapshot: IndexSnapshot) {
        let own = snapshot.articles[article]
        let address = own.url.map(PageRevisions.address)
        let atAddress = address.map { address in
            snapshot.articles.indices.filter {
                snapshot.articles[$0].outlet == own.outlet
                    && snapshot.articles[$0].url.map(PageRevisions.address) == address
            }
        }
        if let atAddress, atAddress.count > 1 {
            (articles, bond) = (atAddress, .address)
        } else if let cluster = snapshot.clusterOf[article] {
            let inStory = snapshot.clusters[cluster].articles.filter { snapshot.articles[$0].outlet == own.outlet }
            guard inStory.count > 1 else { return nil }
            (articles, bond) = (inStory, .story)
        } else {
            return nil
        }
        let moments = Dictionary(
            uniqueKeysWithValues: articles.map { ($0, Self.moment(of: snapshot.articles[$0]) ?? "") })
        let haveTimes = moments.values.allSatisfy { $0.contains("T") }
        func key(_ article: Int) -> (String, Int, String, Int) {
            let moment = moments[article] ?? ""
            if haveTimes { return (moment, 0, "", article) }
            return (String(moment.prefix(10)), snapshot.takeOf[article], moment, article)
        }
        articles.sort { key($0) < key($1) }
    }

    /// When a revision was fetched, else when it was published; ISO 8601 as far as it is known.
    public static func moment(of article: Article) -> String? {
        PageRevisions.fetched(article) ?? article.publishedTime ?? article.published?.iso
    }
}
