import CSimdJSON

/// What a page says of itself: JSON-LD, OpenGraph, `meta`, `link` and `time`.
struct PageMetadata {
    var headline: String?
    var siteName: String?
    var authors: [String] = []
    var published: DateText?
    var url: String?
    var language: String?
    /// The charset that a `meta` element names.
    var charset: String?
    /// The whole text as JSON-LD has it, for pages whose markup shows none.
    var articleBody: String?

    private var title: String?
    private var openGraphTitle: String?
    private var firstHeading: String?
    private var timeElement: DateText?

    /// - Complexity: O(size of the tree).
    init(_ tree: MarkupTree) {
        for index in tree.nodes.indices {
            switch tree.nodes[index].tag {
            case .text: break
            case .meta: readMeta(tree, index)
            case .link:
                if tree.attribute("rel", of: index)?.lowercased() == "canonical" {
                    url = tree.attribute("href", of: index) ?? url
                }
            case .title: if title == nil { title = tree.flatText(of: index) }
            case .h1:
                let text = tree.flatText(of: index)
                if firstHeading == nil, text.utf8.count >= 12 { firstHeading = text }
            case .html:
                language = tree.attribute("lang", of: index) ?? tree.attribute("xml:lang", of: index)
            case .script:
                if tree.attribute("type", of: index)?.lowercased().contains("ld+json") ?? false {
                    readLinkedData(tree.rawText(of: index))
                }
            case .time: readTime(tree, index)
            default: readProperty(tree, index)
            }
        }
        published = published ?? timeElement
        headline = chosenHeadline()
    }

    private mutating func readMeta(_ tree: MarkupTree, _ index: Int) {
        if let label = tree.attribute("charset", of: index) { charset = label }
        guard let content = tree.attribute("content", of: index)?.trimmingBlanks(), !content.isEmpty else { return }
        let name =
            tree.attribute("property", of: index) ?? tree.attribute("name", of: index)
            ?? tree.attribute("itemprop", of: index) ?? ""
        switch name.lowercased() {
        case "og:title": openGraphTitle = openGraphTitle ?? content
        case "og:site_name", "application-name": siteName = siteName ?? content
        case "og:url": url = url ?? content
        case "author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author":
            if authors.isEmpty { authors = Byline.names(inField: [content]) }
        case "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "publishdate",
            "parsely-pub-date", "sailthru.date", "og:article:published_time", "publish-date", "article.published",
            "dcterms.created":
            published = published ?? DateText(content)
        case "og:locale", "language": language = language ?? content
        default: break
        }
    }

    private mutating func readTime(_ tree: MarkupTree, _ index: Int) {
        guard timeElement == nil else { return }
        timeElement = (tree.attribute("datetime", of: index) ?? tree.attribute("content", of: index)).flatMap(
            DateText.init)
    }

    private mutating func readProperty(_ tree: MarkupTree, _ index: Int) {
        guard !tree.nodes[index].attributes.isEmpty else { return }
        if let property = tree.attribute("itemprop", of: index)?.lowercased() {
            if property.contains("datepublished"), published == nil {
                let value = tree.attribute("datetime", of: index) ?? tree.attribute("content", of: index)
                published = DateText(value ?? tree.flatText(of: index))
            } else if property == "author", authors.isEmpty {
                authors = Byline.names(inField: [String(tree.flatText(of: index).prefix(120))])
            }
        }
        if authors.isEmpty, tree.attribute("rel", of: index)?.lowercased() == "author" {
            authors = Byline.names(inField: [String(tree.flatText(of: index).prefix(120))])
        }
    }

    /// The printed heading when it is the title that the page names, else that title without the site's name.
    private func chosenHeadline() -> String? {
        let named = headline ?? openGraphTitle ?? title
        if let firstHeading {
            guard let named else { return firstHeading }
            if Self.overlap(firstHeading, named) >= 0.5 { return firstHeading }
        }
        return named.map(withoutSiteName)
    }

    /// `Headline | Site`, `Headline - Site` without what follows the last mark, when it is the site's name or the headline
    /// is at least twice as long.
    private func withoutSiteName(_ text: String) -> String {
        for mark in [" | ", " — ", " – ", " - ", " :: "] {
            guard let at = text.ranges(of: mark).last else { continue }
            let head = text[..<at.lowerBound]
            let tail = text[at.upperBound...]
            if tail == siteName ?? ""
                || (tail.utf8.count * 2 < head.utf8.count && tail.split(separator: " ").count <= 4)
            {
                return String(head)
            }
        }
        return text
    }

    /// Share of the first text's words that the second has.
    private static func overlap(_ left: String, _ right: String) -> Double {
        let words = left.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard !words.isEmpty else { return 0 }
        let others = Set(right.lowercased().split { !$0.isLetter && !$0.isNumber })
        return Double(words.count { others.contains($0) }) / Double(words.count)
    }

    private mutating func readLinkedData(_ raw: [UInt8]) {
        guard let parser = JSONParser(), TextDecoding.isValidUTF8(raw, 0..<raw.count) else { return }
        let start = JSONScanner.skipBlanks(raw.span, 0, raw.count)
        guard start < raw.count else { return }
        try? parser.parse(raw.span, start..<raw.count, maxDepth: 6) { entries in readLinkedData(entries) }
    }

    /// Takes headline, authors, date and text of the first object whose type is an article.
    private mutating func readLinkedData(_ entries: UnsafeBufferPointer<JSONEntry>) {
        for index in entries.indices where entries[index].valueKind == .object {
            let depth = entries[index].depth
            var next = index + 1
            var fields: [(key: String, at: Int)] = []
            while next < entries.count, entries[next].depth > depth {
                if entries[next].depth == depth + 1 {
                    fields.append((String(decoding: entries[next].keyBytes, as: UTF8.self).lowercased(), next))
                }
                next += 1
            }
            func strings(_ key: String) -> [String] {
                fields.first { $0.key == key }.map { Self.strings(entries, $0.at) } ?? []
            }
            guard
                strings("@type").contains(where: {
                    $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report"
                })
            else { continue }
            headline = headline ?? strings("headline").first?.trimmingBlanks()
            if let date = strings("datepublished").first.flatMap(DateText.init) { published = date }
            let names = Byline.names(inField: strings("author"))
            if !names.isEmpty { authors = names }
            siteName = siteName ?? strings("publisher").first
            articleBody = articleBody ?? strings("articlebody").first
            url = url ?? strings("url").first
            return
        }
    }

    /// A string, the strings of an array, or the names of the objects in it.
    private static func strings(_ entries: UnsafeBufferPointer<JSONEntry>, _ index: Int) -> [String] {
        if let own = entries[index].scalarString { return [own] }
        var found: [String] = []
        let depth = entries[index].depth
        var next = index + 1
        while next < entries.count, entries[next].depth > depth {
            let entry = entries[next]
            let isName = String(decoding: entry.keyBytes, as: UTF8.self) == "name"
            let isElement = entries[index].valueKind == .array && entry.depth == depth + 1
            if isName && entry.depth <= depth + 2 || isElement, let text = entry.scalarString { found.append(text) }
            next += 1
        }
        return found
    }
}
