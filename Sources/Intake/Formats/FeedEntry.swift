import WireModel

/// Names of elements in feeds.
enum FeedNames {
    /// Prefixes that people give Atom and RSS themselves.
    private static let own: Set<Substring> = ["atom", "atom03", "atom10", "a10", "a", "rss", "rss2", "rss1", "rss10"]

    /// The name without a prefix that stands for RSS or Atom: one of the usual ones, or that of the element around it; with
    /// it where it is an extension's, whose `title` or `description` are not the entry's.
    static func local(_ name: String, beside outer: String = "") -> String {
        guard let colon = name.firstIndex(of: ":") else { return name }
        let prefix = name[..<colon]
        let isOuters = outer.firstIndex(of: ":").map { outer[..<$0] == prefix } ?? false
        return isOuters || own.contains(prefix) ? String(name[name.index(after: colon)...]) : name
    }
}

/// One entry of a feed.
struct FeedEntry {
    private var title: String?
    private var hasOwnTitle = false
    private var link: String?
    private var id: String?
    private var isPermanent = false
    private var authors: [String] = []
    private var published: DateText?
    private var publishedRank = Int.max
    private var updated: DateText?
    private var source: String?
    private var language: String?
    /// The texts the entry carries, as they stand; `isPlain` when what looks like tags in one is none.
    private var texts: [(rank: Int, content: [UInt8], isPlain: Bool)] = []

    init(_ tree: MarkupTree, _ entry: Int) {
        if let address = tree.attribute("href", of: entry) { link = Self.resolve(address, tree, entry) }
        language = tree.attribute("lang", of: entry)
        updated = tree.attribute("lastmod", of: entry).flatMap { DateText($0) }
        for child in tree.children(of: entry) where !tree.nodes[child].isText { read(tree, child) }
    }

    private mutating func read(_ tree: MarkupTree, _ child: Int) {
        let parent = tree.nodes[child].parent
        switch FeedNames.local(tree.nodes[child].name, beside: parent < 0 ? "" : tree.nodes[parent].name) {
        case "title":
            if !hasOwnTitle, let own = Self.title(tree, child) { (title, hasOwnTitle) = (own, true) }
        case "dc:title", "media:title": title = title ?? Self.title(tree, child)
        case "media:group", "media:content":
            for inner in tree.children(of: child) where tree.nodes[inner].name.hasPrefix("media:") { read(tree, inner) }
        case "link": readLink(tree, child)
        case "guid", "id":
            let text = tree.flatText(of: child)
            if id == nil, !text.isEmpty { id = text }
            isPermanent = tree.attribute("ispermalink", of: child)?.lowercased() != "false"
        case "author", "dc:creator", "creator", "itunes:author", "managingeditor", "dc:author":
            for name in Self.names(tree, child) where !authors.contains(name) { authors.append(name) }
        case "pubdate", "published": setPublished(tree, child, rank: 0)
        case "dc:date", "date", "issued", "dcterms:issued": setPublished(tree, child, rank: 1)
        case "dcterms:created", "created": setPublished(tree, child, rank: 2)
        case "updated", "modified", "lastbuilddate", "dcterms:modified":
            updated = DateText(tree.flatText(of: child)) ?? updated
        case "content:encoded", "encoded", "fullitem": texts.append((0, tree.rawText(of: child), false))
        case "content", "body", "xhtml:body", "xhtml:div", "div": append(tree, child, rank: 1)
        case "description", "summary", "dc:description", "tagline", "abstract": append(tree, child, rank: 2)
        case "itunes:summary", "itunes:subtitle", "media:description": append(tree, child, rank: 3)
        case "source", "dc:source":
            let text = tree.first("title", in: child).map { tree.flatText(of: $0) } ?? tree.flatText(of: child)
            if source == nil, !text.isEmpty { source = text }
        case "language", "dc:language": language = language ?? tree.flatText(of: child)
        default: break
        }
    }

    func draft(_ document: RawDocument, record: Int, channel: FeedChannel) -> ArticleDraft {
        var draft = ArticleDraft(document: document, record: record)
        draft.headline = title
        draft.url = link ?? id.flatMap { isPermanent && $0.contains("://") ? $0 : nil }
        draft.id = id
        draft.byline = authors.isEmpty ? channel.authors : authors
        draft.published = published ?? updated
        draft.language = language ?? channel.language
        draft.outlet = channel.title
        let chosen = texts.filter { $0.content.contains { $0 > 0x20 } }.min {
            ($0.rank, -$0.content.count) < ($1.rank, -$1.content.count)
        }
        if let chosen {
            if !chosen.isPlain, Self.isMarkup(chosen.content) {
                MarkupFragment.append(chosen.content.span, to: &draft.lines)
            }
            if draft.lines.lines.isEmpty { ParagraphSplitter.split(chosen.content.span, into: &draft.lines) }
            draft.deck = deck(beside: draft.lines)
        }
        if draft.lines.lines.isEmpty, let title { draft.lines.append(title, hint: .headline) }
        // An entry that is nothing but an address is shown as one.
        if draft.lines.lines.isEmpty, let shown = link ?? id { draft.lines.append(shown) }
        let isNamed = published != nil || updated != nil || !authors.isEmpty
        if draft.lines.lines.isEmpty, isNamed { draft.lines.append("(untitled)") }
        return draft
    }

    /// A summary that the entry carries beside its full text and that is no beginning of it; nil when there is none.
    private func deck(beside lines: TextLines) -> String? {
        guard texts.count > 1 else { return nil }
        func letters(_ bytes: some Sequence<UInt8>) -> [UInt8] {
            bytes.lazy.filter { ByteText.isWordByte($0) || ByteText.isDigit($0) }.map(ByteText.lowered)
        }
        let full = letters(lines.bytes.prefix(20_000))
        for text in texts where text.rank >= 2 && text.content.count < 2_000 {
            let raw = String(decoding: text.content, as: UTF8.self)
            let shown = (text.isPlain ? raw : Self.plain(raw) ?? raw).trimmingBlanks()
            // Excerpts end in `[…]` and in where they came from: their beginning tells.
            let start = letters(shown.prefix { $0 != "…" && $0 != "[" }.utf8).prefix(40)
            guard start.count >= 4, shown.utf8.count <= 500, !shown.contains("\n"), !isFound(Array(start), in: full)
            else { continue }
            return shown
        }
        return nil
    }

    private func isFound(_ part: [UInt8], in whole: [UInt8]) -> Bool {
        ByteSearch.first(part, in: whole.span, anchor: 0) != nil
    }

    /// Whether a text has tags, or marks of characters that stand for others.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        if MarkupFragment.looksLikeMarkup(bytes.span) { return true }
        guard let amp = bytes.firstIndex(of: 0x26) else { return false }
        let rest = bytes[(amp + 1)...].prefix(10)
        guard let end = rest.firstIndex(of: 0x3b), end > rest.startIndex else { return false }
        return rest[..<end].allSatisfy { ByteText.isWordByte($0) || ByteText.isDigit($0) || $0 == 0x23 }
    }

    /// Takes a day when it says more surely than the one before when the entry came out; of equals the last.
    private mutating func setPublished(_ tree: MarkupTree, _ index: Int, rank: Int) {
        guard rank <= publishedRank, let date = DateText(tree.flatText(of: index)) else { return }
        (published, publishedRank) = (date, rank)
    }

    private mutating func readLink(_ tree: MarkupTree, _ index: Int) {
        guard let address = tree.attribute("href", of: index) else {
            let text = tree.flatText(of: index)
            if !text.isEmpty { link = link ?? Self.resolve(text, tree, index) }
            return
        }
        let relation = tree.attribute("rel", of: index) ?? "alternate"
        if relation == "alternate" || relation.isEmpty { link = link ?? Self.resolve(address, tree, index) }
    }

    /// The people an element names; their addresses where they have no names.
    static func names(_ tree: MarkupTree, _ index: Int) -> [String] {
        let name = tree.children(of: index).first { WireMarkup.local(tree.nodes[$0].name) == "name" }
        var text = tree.flatText(of: name ?? index)
        // RSS: `jane@example.com (Jane Doe)`; mail: `Jane Doe <jane@example.com>`.
        if text.contains("@"), let open = text.firstIndex(of: "("), text.hasSuffix(")") {
            // Which of the two is the name and which the address differs.
            let (outer, inner) = (text[..<open], text[text.index(after: open)...].dropLast())
            text = String(inner.contains("@") && !outer.contains("@") ? outer : inner).trimmingBlanks()
        } else if text.contains("@"), let open = text.firstIndex(of: "<"), open > text.startIndex {
            text = String(text[..<open]).trimmingBlanks()
        }
        let names = Byline.names(inField: [text])
        if !names.isEmpty || text.isEmpty { return names }
        return text.utf8.count < 120 ? [text] : []
    }

    /// Adds a text; XHTML inside it is written out again as paragraphs, base64 is undone.
    private mutating func append(_ tree: MarkupTree, _ index: Int, rank: Int) {
        let type = tree.attribute("type", of: index)?.lowercased() ?? ""
        let mode = tree.attribute("mode", of: index)?.lowercased() ?? ""
        if tree.children(of: index).contains(where: { !tree.nodes[$0].isText }) {
            var lines: [UInt8] = []
            for block in PageBlocks(tree, in: index..<tree.nodes[index].end).blocks {
                if !lines.isEmpty { lines.append(0x0a) }
                lines += block.text
            }
            if lines.isEmpty { lines = Array(tree.flatText(of: index).utf8) }
            texts.append((rank, lines, true))
            return
        }
        var bytes = tree.rawText(of: index)
        let isText = type.isEmpty || type.hasPrefix("text") || type.hasSuffix("xml") || type.contains("html")
        if mode == "base64" || (!isText && mode.isEmpty && type.contains("/")) {
            bytes = TransferCoding.base64(bytes[...])
        }
        texts.append((rank, bytes, type == "text" || (type == "text/plain" && mode != "escaped")))
    }

    private static func title(_ tree: MarkupTree, _ index: Int) -> String? {
        let type = tree.attribute("type", of: index)?.lowercased() ?? ""
        let mode = tree.attribute("mode", of: index)?.lowercased() ?? ""
        if mode == "base64" || (mode.isEmpty && type == "application/octet-stream") {
            return plain(String(decoding: TransferCoding.base64(tree.rawText(of: index)[...]), as: UTF8.self))
        }
        let text = tree.flatText(of: index)
        if type == "text" || type == "text/plain" { return text.isEmpty ? nil : text }
        return plain(text)
    }

    /// A title without the tags that some feeds put in it; text that only looks like tags stays.
    static func plain(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { return nil }
        let isTagged =
            MarkupFragment.looksLikeMarkup(bytes.span) || (text.contains("&") && text.contains(";"))
        guard isTagged, let tree = MarkupTree(html: bytes.span) else { return text }
        let plain = tree.flatText(of: 0)
        return plain.isEmpty ? text : plain
    }

    /// An address made whole by the `xml:base` of the elements around it.
    private static func resolve(_ address: String, _ tree: MarkupTree, _ index: Int) -> String {
        var address = address.trimmingBlanks()
        var next = index
        while next >= 0, !WebAddress.isWhole(address) {
            if let base = tree.attribute("base", of: next) { address = WebAddress.resolve(address, base: base) }
            next = tree.nodes[next].parent
        }
        return address
    }
}

extension WebAddress {
    /// Whether an address begins with a scheme.
    static func isWhole(_ address: String) -> Bool {
        guard let colon = address.firstIndex(of: ":") else { return false }
        let scheme = address[..<colon]
        return scheme.utf8.count > 1
            && scheme.utf8.allSatisfy {
                ByteText.isWordByte($0) || ByteText.isDigit($0) || $0 == 0x2b || $0 == 0x2d || $0 == 0x2e
            }
    }

    /// A relative address put to its base (RFC 3986, section 5.2, without dot segments but leading ones).
    static func resolve(_ address: String, base: String) -> String {
        guard !isWhole(address), !base.isEmpty else { return address }
        guard let scheme = base.firstRange(of: "://") else {
            return base.hasSuffix("/") ? base + address : base
        }
        if address.hasPrefix("//") { return base[..<scheme.lowerBound] + ":" + address }
        let path = base[scheme.upperBound...].firstIndex(of: "/") ?? base.endIndex
        if address.hasPrefix("/") { return base[..<path] + address }
        if address.isEmpty { return base }
        var folder = base[..<(base[path...].lastIndex(of: "/").map { base.index(after: $0) } ?? base.endIndex)]
        if !folder.hasSuffix("/") { folder += "/" }
        var rest = address[...]
        while rest.hasPrefix("./") || rest.hasPrefix("../") {
            if rest.hasPrefix("../") {
                let parent = folder.dropLast().lastIndex(of: "/") ?? folder.startIndex
                if parent > path || parent == path { folder = folder[...parent] }
                rest = rest.dropFirst(3)
            } else {
                rest = rest.dropFirst(2)
            }
        }
        return String(folder) + rest
    }
}
