import WireModel

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom feeds, an article an entry, with the fullest text the entry carries.
public struct FeedReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `feed`.
    public var formatName: String { "feed" }

    /// 95 when the root element, told by the first bytes, is a feed's.
    public func confidence(for document: RawDocument) -> Int {
        let bytes = TextDecoding.sniffedHead(of: document)
        guard bytes.first == UInt8(ascii: "<") else { return 0 }
        let head = String(decoding: bytes, as: UTF8.self).lowercased()
        guard let root = Self.rootName(head) else { return 0 }
        if ["rss", "feed", "channel"].contains(String(WireMarkup.local(root))) { return 95 }
        return root == "rdf" || root == "rdf:rdf"
            ? (head.contains("purl.org/rss") || head.contains("my.netscape") ? 95 : 0) : 0
    }

    /// Every entry as an article or a warning.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let source = document.source
        let decoded = TextDecoding.decode(document, declared: MarkupCharset.declared(in: document.head(512)))
        if let warning = decoded.warning {
            emit(.warning(IntakeWarning(source: source, kind: .charset, reason: warning)))
        }
        guard let tree = MarkupTree(xml: decoded.bytes.span.extracting(decoded.range)) else {
            emit(.warning(IntakeWarning(source: source, kind: .malformed, reason: "this XML cannot be read")))
            return
        }
        var record = document.firstRecord
        let channel = FeedChannel(tree)
        for index in tree.nodes.indices
        where ["item", "entry"].contains(FeedNames.local(tree.nodes[index].name, beside: tree.nodes[0].name)) {
            let entry = FeedEntry(tree, index)
            let draft = entry.draft(document, record: record, channel: channel)
            if let article = Desk.article(from: draft, options: options) {
                emit(.article(article))
            } else {
                let reason = "the entry has no text"
                emit(.warning(IntakeWarning(source: source, record: record, kind: .noText, reason: reason)))
            }
            record += 1
        }
        if record == document.firstRecord {
            emit(.warning(IntakeWarning(source: source, kind: .noText, reason: "the feed has no entries")))
        }
    }

    /// The name of the first element behind declaration, comments and doctype.
    static func rootName(_ head: String) -> String? {
        var rest = head[...]
        for _ in 0..<20 {
            guard let open = rest.firstIndex(of: "<") else { return nil }
            rest = rest[rest.index(after: open)...]
            if rest.hasPrefix("!--") {
                guard let close = rest.firstRange(of: "-->") else { return nil }
                rest = rest[close.upperBound...]
            } else if !rest.hasPrefix("?") && !rest.hasPrefix("!") {
                return String(rest.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" })
            }
        }
        return nil
    }
}

/// What a feed says of itself.
struct FeedChannel {
    /// The feed's title.
    var title: String?
    /// The feed's language.
    var language: String?
    /// Who writes what names nobody itself.
    var authors: [String] = []

    init(_ tree: MarkupTree) {
        guard let root = tree.nodes.indices.first else { return }
        let channel =
            tree.children(of: root).first {
                FeedNames.local(tree.nodes[$0].name, beside: tree.nodes[root].name) == "channel"
            } ?? root
        language = tree.attribute("lang", of: root)
        for child in tree.children(of: channel) {
            switch FeedNames.local(tree.nodes[child].name, beside: tree.nodes[channel].name) {
            case "title": title = title ?? FeedEntry.plain(tree.flatText(of: child))
            case "language", "dc:language": language = language ?? tree.flatText(of: child)
            case "author", "dc:creator", "managingeditor", "itunes:author":
                if authors.isEmpty { authors = FeedEntry.names(tree, child) }
            default: break
            }
        }
    }
}
