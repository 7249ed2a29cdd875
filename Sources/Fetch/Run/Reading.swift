public import Intake
import WireModel

/// What an answer turned out to be, told by its content as everywhere.
enum Reading {
    /// A list of feeds.
    case outline([String])
    /// A feed; the addresses of its entries, each once, in its order.
    case feed([String])
    /// A page, in HTML or as plain text.
    case page(isHTML: Bool)
    /// Something that is not kept; why.
    case other(String)

    /// Reads what a server sent.
    ///
    /// - Parameter isListed: whether a feed listed it, so that it can be no list itself.
    /// - Complexity: O(length of the document).
    init(_ document: RawDocument, isListed: Bool) {
        let type = document.hints.contentType.map { $0.prefix { $0 != ";" }.trimmed() }
        if let feeds = OutlineList.feeds(in: document) {
            self = isListed ? .other("this is a list of feeds, not a page") : .outline(feeds)
            return
        }
        switch ArticleIntake.formatName(of: document) {
        case "feed":
            self = isListed ? .other("this is a feed, not a page") : .feed(FeedLinks.links(of: document))
        case "html": self = .page(isHTML: true)
        case "json":
            let links = FeedLinks.links(of: document)
            self = isListed || links.isEmpty ? .other("this is no page: \(type ?? "JSON")") : .feed(links)
        case "text" where type == nil || type == "text/plain" || type == "text/html":
            self = document.range.isEmpty ? .other("the page is empty") : .page(isHTML: type == "text/html")
        default: self = .other(document.range.isEmpty ? "the page is empty" : "this is no page: \(type ?? "unknown")")
        }
    }
}

/// The pages that a feed lists.
public enum FeedLinks {
    /// The addresses of the entries, as the feed's own reader finds them, each once.
    ///
    /// - Complexity: O(length of the document).
    public static func links(of document: RawDocument) -> [String] {
        var document = document
        // An entry without an address has none; it is not at the feed's own.
        document.hints.url = nil
        var links: [String] = []
        var seen: Set<String> = []
        for item in ArticleIntake.items(from: document) {
            guard case .article(let article) = item, let url = article.url, seen.insert(url).inserted else { continue }
            links.append(url)
        }
        return links
    }
}
