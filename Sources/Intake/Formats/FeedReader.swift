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
        if root == "rss" || root == "feed" || root.hasSuffix(":feed") || root == "channel" { return 95 }
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
        for index in tree.nodes.indices where ["item", "entry"].contains(tree.nodes[index].name) {
            let entry = FeedEntry(tree, index)
            if let article = Desk.article(from: entry.draft(document, record: record, channel: channel)) {
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

    init(_ tree: MarkupTree) {
        guard let root = tree.nodes.indices.first else { return }
        let channel = tree.children(of: root).first { tree.nodes[$0].name == "channel" } ?? root
        language = tree.attribute("lang", of: root)
        for child in tree.children(of: channel) {
            switch tree.nodes[child].name {
            case "title": title = title ?? tree.flatText(of: child)
            case "language": language = tree.flatText(of: child)
            default: break
            }
        }
    }
}

/// One entry of a feed.
struct FeedEntry {
    private var title: String?
    private var link: String?
    private var id: String?
    private var authors: [String] = []
    private var published: DateText?
    private var updated: DateText?
    private var source: String?
    /// The texts the entry carries, as they stand.
    private var texts: [(rank: Int, content: [UInt8])] = []

    init(_ tree: MarkupTree, _ entry: Int) {
        for child in tree.children(of: entry) where !tree.nodes[child].isText {
            let text = tree.flatText(of: child)
            switch tree.nodes[child].name {
            case "title": title = title ?? Self.plain(text)
            case "link": readLink(tree, child, text)
            case "guid", "id", "atom:id": id = id ?? (text.isEmpty ? nil : text)
            case "author", "dc:creator", "creator", "itunes:author", "managingeditor", "contributor":
                readAuthor(tree, child)
            case "pubdate", "published", "dc:date", "date", "issued", "dcterms:created", "created":
                published = published ?? DateText(text)
            case "updated", "modified", "lastbuilddate", "dcterms:modified": updated = updated ?? DateText(text)
            case "content:encoded", "encoded": texts.append((0, tree.rawText(of: child)))
            case "content", "fullitem", "body", "xhtml:body": texts.append((1, Self.content(tree, child)))
            case "description", "summary", "dc:description", "atom:summary":
                texts.append((2, Self.content(tree, child)))
            case "source": source = source ?? (text.isEmpty ? nil : text)
            default: break
            }
        }
    }

    func draft(_ document: RawDocument, record: Int, channel: FeedChannel) -> ArticleDraft {
        var draft = ArticleDraft(document: document, record: record)
        draft.headline = title
        draft.url = link ?? id.flatMap { $0.contains("://") ? $0 : nil }
        draft.id = id
        draft.byline = authors
        draft.published = published ?? updated
        draft.language = channel.language
        draft.outlet = channel.title
        let chosen = texts.filter { !$0.content.isEmpty }.min {
            ($0.rank, -$0.content.count) < ($1.rank, -$1.content.count)
        }
        if let chosen {
            if MarkupFragment.looksLikeMarkup(chosen.content.span) {
                MarkupFragment.append(chosen.content.span, to: &draft.lines)
            } else {
                ParagraphSplitter.split(chosen.content.span, into: &draft.lines)
            }
        }
        if draft.lines.lines.isEmpty, let title { draft.lines.append(title, hint: .headline) }
        return draft
    }

    private mutating func readLink(_ tree: MarkupTree, _ index: Int, _ text: String) {
        guard let address = tree.attribute("href", of: index) else {
            if !text.isEmpty { link = link ?? text }
            return
        }
        let relation = tree.attribute("rel", of: index) ?? "alternate"
        if relation == "alternate" { link = address }
    }

    private mutating func readAuthor(_ tree: MarkupTree, _ index: Int) {
        let name = tree.children(of: index).first { tree.nodes[$0].name == "name" }
        var text = tree.flatText(of: name ?? index)
        // RSS: `jane@example.com (Jane Doe)`.
        if text.contains("@"), let open = text.firstIndex(of: "("), text.hasSuffix(")") {
            text = String(text[text.index(after: open)...].dropLast())
        }
        for name in Byline.names(inField: [text]) where !authors.contains(name) { authors.append(name) }
    }

    /// The text of an element; XHTML inside it is written out again as tags of paragraphs.
    private static func content(_ tree: MarkupTree, _ index: Int) -> [UInt8] {
        let hasElements = tree.children(of: index).contains { !tree.nodes[$0].isText }
        guard hasElements else { return tree.rawText(of: index) }
        var lines: [UInt8] = []
        for block in PageBlocks(tree, in: index..<tree.nodes[index].end).blocks {
            if !lines.isEmpty { lines.append(0x0a) }
            lines += block.text
        }
        return lines
    }

    /// A title without the tags that some feeds put in it.
    private static func plain(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { return nil }
        guard text.contains("<") || text.contains("&"), let tree = MarkupTree(html: bytes.span) else { return text }
        let plain = tree.flatText(of: 0)
        return plain.isEmpty ? text : plain
    }
}
