import WireModel

/// Reads the XML formats of the wires: NewsML-G2, NewsML 1.x and NITF (IPTC), a record an item.
public struct WireXMLReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `wire-xml`.
    public var formatName: String { "wire-xml" }

    /// The elements such a document may begin with, in small letters, without prefix.
    private static let roots: Set<String> = [
        "nitf", "newsml", "newsitem", "newsmessage", "packageitem", "conceptitem", "knowledgeitem", "planningitem",
        "catalogitem", "contentset", "groupset", "contentmeta", "rbnews", "xmlnewsqueuedresponse",
    ]

    /// 97 when the root element is one of the wires' own.
    public func confidence(for document: RawDocument) -> Int {
        let bytes = TextDecoding.sniffedHead(of: document)
        guard bytes.first == UInt8(ascii: "<") else { return 0 }
        let head = String(decoding: bytes, as: UTF8.self).lowercased()
        guard let root = FeedReader.rootName(head) else { return 0 }
        return Self.roots.contains(String(WireMarkup.local(root))) ? 97 : 0
    }

    /// Every story as an article; an item without one, and broken XML, as a warning.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let source = document.source
        func warn(_ kind: IntakeWarning.Kind, _ reason: String, record: Int? = nil) {
            emit(.warning(IntakeWarning(source: source, record: record, kind: kind, reason: reason)))
        }
        let decoded = TextDecoding.decode(document, declared: MarkupCharset.declared(in: document.head(512)))
        if let warning = decoded.warning { warn(.charset, warning) }
        let bytes = decoded.bytes.span.extracting(decoded.range)
        guard let tree = MarkupTree(xml: bytes) else { return warn(.malformed, "this XML cannot be read") }
        if !Self.endsWhole(decoded.bytes[decoded.range], root: tree.nodes[0].name) {
            warn(.malformed, "the XML is cut off or goes on behind its end: kept up to the break")
        }
        var record = document.firstRecord
        for (index, kind) in Self.items(tree) {
            let story: WireStory
            switch kind {
            case .nitf: story = NITFStory.story(tree, index)
            case .newsML: story = NewsMLStory.story(tree, index)
            case .g2: story = G2Story.story(tree, index)
            case .ritzau: story = RitzauStory.story(tree, index)
            case .other(let name):
                warn(.noText, "this is a \(name), which holds no story", record: record)
                record += 1
                continue
            }
            if story.headline == nil, story.lines.lines.isEmpty {
                warn(.noText, "the item has neither headline nor text", record: record)
            } else if let article = story.article(of: document, record: record, options: options) {
                emit(.article(article))
                if story.lines.lines.isEmpty { warn(.noText, "the item has a headline but no text", record: record) }
            }
            for reason in story.warnings { warn(.malformed, reason, record: record) }
            record += 1
        }
        if record == document.firstRecord { warn(.noText, "no news item in this document") }
    }

    /// What an item is.
    private enum Item {
        case nitf, newsML, g2, ritzau, other(String)
    }

    /// The items of a document in order; an NITF inside an item belongs to that item.
    private static func items(_ tree: MarkupTree) -> [(Int, Item)] {
        let isOld = WireMarkup.local(tree.nodes[0].name) == "newsml"
        var items: [(Int, Item)] = []
        var index = 0
        while index < tree.nodes.count {
            let name = WireMarkup.local(tree.nodes[index].name)
            switch name {
            case "nitf": items.append((index, .nitf))
            case "rbnews": items.append((index, .ritzau))
            case "newsitem" where tree.children(of: index).contains { !tree.nodes[$0].isText }:
                items.append((index, isOld ? .newsML : .g2))
            case "contentset" where index == 0: items.append((index, .g2))
            case "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem":
                let shown = String(name.dropLast(4)) + " item"
                items.append((index, .other("NewsML-G2 " + shown)))
            default:
                index += 1
                continue
            }
            index = tree.nodes[index].end
        }
        return items
    }

    /// Whether the last thing in the document is the end of its root.
    private static func endsWhole(_ bytes: ArraySlice<UInt8>, root: String) -> Bool {
        let tail = String(decoding: bytes.suffix(4_096), as: UTF8.self).lowercased()
        guard let end = tail.range(of: "</" + root) else { return bytes.suffix(3).contains(0x3e) && root.isEmpty }
        var rest = tail[end.upperBound...]
        while let next = rest.range(of: "</" + root) { rest = rest[next.upperBound...] }
        return rest.hasPrefix(">") || rest.first?.isWhitespace == true
    }
}

extension Substring {
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
extension String {
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}

/// NITF, the News Industry Text Format (IPTC, 2.5–3.6).
enum NITFStory {
    /// The story of an `nitf` element.
    static func story(_ tree: MarkupTree, _ index: Int) -> WireStory {
        var story = WireStory()
        let head = tree.first("head", in: index) ?? index
        let body = tree.first("body", in: index) ?? index
        let bodyHead = tree.first("body.head", in: body) ?? body
        story.headline =
            tree.text("hl1", in: bodyHead) ?? tree.text("hedline", in: bodyHead) ?? tree.text("title", in: head)
        if let deck = tree.text("hl2", in: bodyHead) { story.deck = deck }
        if let byline = tree.first("byline", in: body) {
            // A title under the name stands in an element of its own.
            let people = tree.all("person", in: byline).map { tree.flatText(of: $0) }.filter { !$0.isEmpty }
            story.byline = people.isEmpty ? [Self.names(tree, byline)] : people
        }
        story.dateline = tree.text("dateline", in: bodyHead)
        if let place = tree.first("dateline", in: bodyHead).flatMap({ tree.text("location", in: $0) }) {
            story.add("located", place)
        }
        story.id = tree.value("id-string", of: "doc-id", in: head)
        story.language = language(tree, index)
        let dates = [
            tree.value("norm", of: "date.issue", in: head), tree.value("date.publication", of: "pubdata", in: head),
            tree.value("norm", of: "date.release", in: head), tree.value("norm", of: "story.date", in: index),
            meta("timestamp", tree, head), tree.text("story.date", in: bodyHead),
        ]
        story.published = dates.lazy.compactMap { $0.flatMap { DateText($0) } }.first
        // Who wrote it is named in more places than one: the first that names an agency goes before the rest.
        let senders = [
            tree.value("src-name", of: "from-src", in: head), tree.text("distributor", in: bodyHead),
            tree.value("regsrc", of: "doc-id", in: head), tree.value("holder", of: "doc.copyright", in: head),
            tree.text("copyrite.holder", in: head), tree.text("rights.owner", in: bodyHead),
            meta("aap-source", tree, head), meta("source", tree, head), meta("provider", tree, head),
            tree.value("position.section", of: "pubdata", in: head),
        ].compactMap { $0 }
        story.provider = senders.first { WireStory.shortName($0).flatMap(Agencies.known) != nil } ?? senders.first
        for name in ["anpa-keyword", "slugline", "aap-slugline", "NTBStikkord"] {
            story.add("slug", meta(name, tree, head))
        }
        story.add("slug", tree.value("key", of: "du-key", in: head))
        for key in ["version", "revision"] { story.add("version", tree.value(key, of: "du-key", in: head)) }
        story.add("version", meta("aap-version", tree, head) ?? meta("anpa-version", tree, head))
        if let part = tree.value("series.part", of: "series", in: head) { story.add("part", part) }
        story.add("urgency", tree.value("ed-urg", of: "urgency", in: head) ?? meta("priority", tree, head))
        story.add("status", tree.value("management-status", of: "docdata", in: head))
        for note in tree.all("ed-msg", in: head) { story.add("note", tree.attribute("info", of: note)) }
        for keyword in tree.all("keyword", in: head).prefix(40) {
            story.add("keywords", tree.attribute("key", of: keyword))
        }
        // A note to editors in the head may have a `body.content` of its own.
        let own = tree.children(of: body).first {
            !tree.nodes[$0].isText && WireMarkup.local(tree.nodes[$0].name) == "body.content"
        }
        if let content = own ?? tree.first("body.content", in: body) {
            WireMarkup.append(tree, content, to: &story.lines)
        } else if body != index {
            WireMarkup.append(tree, body, to: &story.lines)
        }
        if story.lines.lines.isEmpty, let abstract = tree.first("abstract", in: body) {
            WireMarkup.append(tree, abstract, to: &story.lines)
        }
        return story
    }

    /// The text of a byline without the titles in elements of their own.
    private static func names(_ tree: MarkupTree, _ byline: Int) -> String {
        var bytes: [UInt8] = []
        var index = byline + 1
        while index < tree.nodes[byline].end {
            let node = tree.nodes[index]
            if WireMarkup.local(node.name) == "byttl" {
                index = node.end
                continue
            }
            if node.isText { MarkupTree.fold(tree.text[node.text], into: &bytes) }
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self).trimmingBlanks()
    }

    /// The value of a `meta` by its name.
    private static func meta(_ name: String, _ tree: MarkupTree, _ head: Int) -> String? {
        for index in tree.all("meta", in: head)
        where tree.attribute("name", of: index)?.lowercased() == name.lowercased() {
            if let content = tree.attribute("content", of: index)?.trimmingBlanks(), !content.isEmpty { return content }
        }
        return nil
    }

    private static func language(_ tree: MarkupTree, _ index: Int) -> String? {
        tree.attribute("lang", of: index) ?? tree.attribute("baselang", of: index)
            ?? tree.first("body", in: index).flatMap { tree.attribute("lang", of: $0) }
    }
}
