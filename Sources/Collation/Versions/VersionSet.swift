import TextCore
public import WireModel

/// The versions of one story made ready for comparing, each once.
///
/// Everything that is computed from a set is the same whatever the order in which the versions were given: the work goes
/// by ``order``, and only the answers name versions by their positions.
public struct VersionSet: Sendable {
    /// The versions as given.
    public let articles: [Article]
    /// The versions made ready, as given.
    let sides: [CollationSide]
    /// Positions in the order of print: by time of publication where it is known, then by outlet, id, source and record.
    let order: [Int]

    /// Makes the versions ready.
    ///
    /// - Complexity: O(length of all texts + n log n).
    public init(_ articles: [Article]) {
        self.articles = articles
        sides = CollationSide.all(articles)
        let keys = articles.map { article in
            [
                article.publishedTime ?? (article.published ?? article.dateline?.day)?.iso ?? "9999", article.outlet,
                article.id, article.source,
            ]
        }
        order = articles.indices.sorted { left, right in
            if keys[left] != keys[right] { return keys[left].lexicographicallyPrecedes(keys[right]) }
            if articles[left].record != articles[right].record { return articles[left].record < articles[right].record }
            return articles[left].text < articles[right].text
        }
    }

    /// The number of versions.
    public var count: Int { articles.count }
}

/// Comparisons of the versions of a set, each made once and kept.
struct ComparisonStore {
    let versions: VersionSet
    private let collator = Collator()
    private var found: [Int: Comparison] = [:]

    init(_ versions: VersionSet) { self.versions = versions }

    /// The comparison of two versions, by their positions; the other versions of the set are its witnesses.
    mutating func comparison(_ left: Int, _ right: Int) -> Comparison {
        let key = left * versions.count + right
        if let known = found[key] { return known }
        let others = versions.order.filter { $0 != left && $0 != right }.map { versions.sides[$0] }
        let comparison = collator.compare(versions.sides[left], versions.sides[right], beside: others)
        found[key] = comparison
        return comparison
    }
}
