/// Reads OPML: the lists of feeds that newsreaders export (OPML 1.0 and 2.0).
public enum OutlineList {
    /// The feeds that an outline names, in its order, each once; nil when the document is no outline.
    ///
    /// Outlines in outlines are gone through. An outline of the type `include` names another list, which is given like a feed.
    ///
    /// - Complexity: O(length of the document).
    public static func feeds(in document: RawDocument) -> [String]? {
        let bytes = TextDecoding.sniffedHead(of: document)
        guard bytes.first == UInt8(ascii: "<"),
            FeedReader.rootName(String(decoding: bytes, as: UTF8.self).lowercased()) == "opml"
        else { return nil }
        let decoded = TextDecoding.decode(document, declared: MarkupCharset.declared(in: document.head(512)))
        guard let tree = MarkupTree(xml: decoded.bytes.span.extracting(decoded.range)) else { return [] }
        var feeds: [String] = []
        var seen: Set<String> = []
        for index in tree.nodes.indices where tree.nodes[index].name == "outline" {
            let type = tree.attribute("type", of: index)?.lowercased()
            let isList = type == "include" || type == "link"
            let named = tree.attribute("xmlurl", of: index) ?? (isList ? tree.attribute("url", of: index) : nil)
            guard let feed = named?.trimmingBlanks(), !feed.isEmpty, seen.insert(feed).inserted else { continue }
            feeds.append(feed)
        }
        return feeds
    }
}
