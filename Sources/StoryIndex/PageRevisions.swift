import Clustering
public import WireModel

/// Revisions: what one outlet had at one address at several times, as `stet fetch` and crawls keep it.
public enum PageRevisions {
    /// An address without what tells no page from another: scheme, `www.`, fragment, a slash at its end.
    public static func address(_ url: String) -> String {
        var rest = url.prefix { $0 != "#" }
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        return String(rest)
    }

    /// When an article was fetched, ISO 8601; nil when nothing says so.
    public static func fetched(_ article: Article) -> String? { article.fields.first { $0.name == "fetched" }?.value }

    /// Whether two articles are one page of one outlet, fetched twice.
    public static func areOne(_ left: Article, _ right: Article) -> Bool {
        guard let mine = left.url, let theirs = right.url, left.outlet == right.outlet,
            fetched(left) != nil, fetched(right) != nil
        else { return false }
        return address(mine) == address(theirs)
    }

    /// What tells a page that was fetched from others of its outlet: the end of its address, unless all are revisions of it,
    /// and the moment it was fetched, if there are other revisions; nil where that is not known of all, or is not enough.
    ///
    /// - Complexity: O(articles).
    static func mark(of article: Article, among twins: [Article]) -> String? {
        func moment(_ article: Article) -> String? { fetched(article).flatMap { $0.utf8.count >= 19 ? $0 : nil } }
        guard let url = article.url, let own = moment(article), twins.allSatisfy({ $0.url != nil && moment($0) != nil })
        else { return nil }
        let revisions = twins.filter { $0.url.map(address) == address(url) }.compactMap(moment)
        guard Set(revisions).count == revisions.count else { return nil }
        var page = address(url).split(separator: "/").last ?? ""
        // `pier-rebuilt.html`: that it is a page is known.
        if let ending = pageEndings.first(where: { page.hasSuffix($0) }) { page = page.dropLast(ending.count) }
        let isOnly = revisions.count == twins.count
        if revisions.count == 1 { return String(page) }
        // `2026-11-22T13:42:45Z`: of one day the clock is enough, of one minute it needs its seconds.
        let isOneDay = Set(revisions.map { $0.prefix(10) }).count == 1
        let isByMinute = Set(revisions.map { $0.prefix(16) }).count == revisions.count
        let day = isOneDay ? "" : own.dropFirst(5).prefix(5) + " "
        let clock = own.dropFirst(11).prefix(isByMinute ? 5 : 8)
        return (isOnly ? "" : page + " ") + day + clock
    }

    private static let pageEndings = [".html", ".htm", ".shtml", ".php", ".aspx", ".asp"]

    /// The decision that revisions, and versions of one item of a wire, are versions of one story, which they are even where a few new figures or a short text
    /// make them look like two. A page that has become another text altogether, as a front page does, is none.
    ///
    /// - Complexity: O(articles), and the words of revisions.
    static func joins(_ articles: [PreparedArticle]) -> [GroupingOverride] {
        var pages: [String: [Int]] = [:]
        for (place, prepared) in articles.enumerated() {
            if let item = prepared.article.wireVersion?.item {
                pages["\n" + item, default: []].append(place)
            }
            guard let url = prepared.article.url, fetched(prepared.article) != nil else { continue }
            pages[prepared.article.outlet + "\n" + address(url), default: []].append(place)
        }
        var joins: [GroupingOverride] = []
        for (_, places) in pages.sorted(by: { ($0.value[0], $0.key) < ($1.value[0], $1.key) }) where places.count > 1 {
            for (left, right) in zip(places, places.dropFirst())
            where articles[left].fingerprint.isLike(articles[right].fingerprint) {
                joins.append(.join([left, right]))
            }
        }
        return joins
    }
}
