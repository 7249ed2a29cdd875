import WireModel

/// What a page says of itself: JSON-LD, OpenGraph, `meta`, `link`, `time`, and the elements named for it.
struct PageMetadata {
    /// Where a fact stands, the most trusted first.
    enum Rank: Int, Comparable {
        case linkedData, meta, property, link, marked, behindHeading, anywhere, named, modified

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// The title without the site's name, as the page prints it where it does.
    private(set) var headline: String?
    /// The name of the site.
    private(set) var siteName: String?
    /// Who wrote it, without dates, roles and addresses.
    var authors: [String] { authorship?.names ?? [] }
    /// When it was first published.
    var published: DateText? { publication?.date }
    /// Its own address.
    private(set) var url: String?
    /// Its own address where that has no host.
    private(set) var relativeURL: String?
    private(set) var language: String?
    /// The whole text as JSON-LD has it, for pages whose markup shows none.
    var articleBody: String?

    var titles = PageTitles()
    private var authorship: (names: [String], rank: Rank, key: String, at: Int)?
    private var publication: (date: DateText, rank: Rank)?
    private var openGraphURL: String?
    /// Runs of text seen behind the heading while no date was known.
    private var looked = 0
    var linkedURL: String?

    /// - Complexity: O(size of the tree).
    init(_ tree: MarkupTree) {
        for index in tree.nodes.indices {
            switch tree.nodes[index].tag {
            case .text: readVisibleDate(tree, index)
            case .meta: readMeta(tree, index)
            case .link:
                if tree.attribute(.rel, of: index)?.lowercased() == "canonical" {
                    let link = tree.attribute(.href, of: index)
                    url = link.flatMap { Self.address($0) } ?? url
                    if link.flatMap({ Self.address($0) }) == nil { relativeURL = link }
                }
            case .title: if titles.title == nil { titles.title = tree.flatText(of: index) }
            case .h1: titles.addHeading(tree, index)
            case .html:
                language = tree.attribute(.lang, of: index) ?? tree.attribute(.xmlLang, of: index)
            case .script:
                // Other scripts were taken out of the page.
                readLinkedData(tree.rawText(of: index))
            case .time: readTime(tree, index)
            default: readProperty(tree, index)
            }
        }
        url = url ?? openGraphURL ?? linkedURL
        siteName = titles.siteName
        headline = titles.headline
    }

    /// Takes names unless better ones are known; those of the same kind beside the first are joined to them.
    mutating func offer(_ names: [String], _ rank: Rank, key: String = "", at index: Int = 0) {
        guard !names.isEmpty else { return }
        guard let known = authorship, known.rank <= rank else {
            authorship = (names, rank, key, index)
            return
        }
        guard known.rank == rank, known.key == key, rank != .linkedData, index - known.at <= 60 else { return }
        let more = names.filter { !known.names.contains($0) }
        guard known.names.count + more.count <= 12 else { return }
        authorship = (known.names + more, rank, key, index)
    }

    /// Takes a date unless a better one is known: the same day with a time goes before one without.
    mutating func offer(_ date: DateText?, _ rank: Rank) {
        guard let date else { return }
        guard let known = publication else {
            publication = (date, rank)
            return
        }
        // A day, a time without a zone, a time with one.
        let isNear = abs(known.date.day.ordinal - date.day.ordinal) <= 1 && max(known.rank, rank) < .anywhere
        if isNear, date.precision != known.date.precision {
            if date.precision > known.date.precision { publication = (date, min(rank, known.rank)) }
        } else if rank < known.rank {
            publication = (date, rank)
        }
    }

    /// Takes the language unless one is known.
    mutating func offer(language code: String?) { language = language ?? code }

    private mutating func readMeta(_ tree: MarkupTree, _ index: Int) {
        guard let content = tree.attribute(.content, of: index)?.trimmingBlanks(), !content.isEmpty else { return }
        let name =
            (tree.attribute(.property, of: index) ?? tree.attribute(.name, of: index)
            ?? tree.attribute(.itemprop, of: index) ?? "").lowercased()
        switch name {
        case "og:title": titles.openGraph = titles.openGraph ?? content
        case "twitter:title", "parsely-title", "dc.title": titles.others.append(content)
        case "og:site_name": titles.site = titles.site ?? content
        case "application-name": titles.application = titles.application ?? content
        case "og:url": openGraphURL = openGraphURL ?? Self.address(content)
        case "author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author":
            offer(Byline.names(inField: [content]), .meta, key: name, at: index)
        case "og:locale", "language", "content-language", "inlanguage": language = language ?? content
        case "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified":
            offer(DateText(content), .modified)
        case "date", "dc.date", "dc.date.issued", "dc.date.created", "sailthru.date", "dcterms.created",
            "article:published", "article_date_original", "post-date":
            offer(DateText(content), .meta)
        default:
            // `article:published_time`, `datePublished`, `parsely-pub-date`, `cXenseParse:recs:publishtime` …
            let isDate = name.hasBytes(of: "publish") || name.hasBytes(of: "pub-date") || name.hasBytes(of: "pubdate")
            if isDate || name.hasBytes(of: "publication_date") || name.hasBytes(of: "datecreated") {
                let isOther = name.hasBytes(of: "expir") || name.hasBytes(of: "modif") || name.hasBytes(of: "updat")
                if !isOther { offer(DateText(content), .meta) }
            }
        }
    }

    private mutating func readTime(_ tree: MarkupTree, _ index: Int) {
        let value = tree.attribute(.datetime, of: index) ?? tree.attribute(.content, of: index)
        guard let date = DateText(value ?? "") ?? DateText(tree.flatText(of: index)) else { return }
        let property = tree.attribute(.itemprop, of: index)?.lowercased() ?? ""
        let names = (tree.attribute(.class, of: index)?.lowercased() ?? "") + " " + property
        if names.hasBytes(of: "modified") || (names.hasBytes(of: "updat") && !names.hasBytes(of: "publish")) {
            return offer(date, .modified)
        }
        if property.hasBytes(of: "datepublished") { return offer(date, .property) }
        let isMarked = names.hasBytes(of: "publish") || names.contains("entry-date")
        offer(date, isMarked ? .marked : titles.hasHeading ? .behindHeading : .anywhere)
    }

    /// A date that stands alone behind the heading, in an element that is not called after it.
    private mutating func readVisibleDate(_ tree: MarkupTree, _ index: Int) {
        guard titles.hasHeading, looked < 40, publication.map({ $0.rank == .modified }) ?? true else { return }
        let run = tree.text[tree.nodes[index].text]
        guard run.contains(where: { $0 > 0x20 }) else { return }
        looked += 1
        guard (8...48).contains(run.count), PublishedLine.mayBeDate(run.span) else { return }
        offer(PublishedLine.date(String(decoding: run, as: UTF8.self)), .named)
    }

    private mutating func readProperty(_ tree: MarkupTree, _ index: Int) {
        guard !tree.nodes[index].attributes.isEmpty else { return }
        if let property = tree.attribute(.itemprop, of: index)?.lowercased() {
            if property.hasBytes(of: "datepublished") {
                let value = tree.attribute(.datetime, of: index) ?? tree.attribute(.content, of: index)
                offer(DateText(value ?? tree.flatText(of: index)), .property)
            } else if property == "author" || property == "creator" {
                offer(Byline.names(inField: [personText(tree, index)]), .property, key: property, at: index)
            }
        }
        if tree.attribute(.rel, of: index)?.lowercased() == "author" {
            offer(Byline.names(inField: [shortText(tree, index)]), .link, key: "rel", at: index)
        }
        if titles.hasHeading { readNamed(tree, index) }
    }

    /// The name inside an author's element, where it is marked as such.
    private func personText(_ tree: MarkupTree, _ index: Int) -> String {
        for position in index..<min(tree.nodes[index].end, index + 40)
        where tree.attribute(.itemprop, of: position)?.lowercased() == "name" {
            let own = tree.attribute(.content, of: position) ?? tree.flatText(of: position)
            if !own.isEmpty { return String(own.prefix(120)) }
        }
        return shortText(tree, index)
    }

    /// The text of an element, a bar between its parts: name, paper and date often stand side by side without a blank.
    private func partedText(_ tree: MarkupTree, _ index: Int) -> String {
        var parts: [String] = []
        for position in index..<tree.nodes[index].end where tree.nodes[position].isText {
            let part = String(decoding: tree.text[tree.nodes[position].text], as: UTF8.self).trimmingBlanks()
            if !part.isEmpty { parts.append(part) }
        }
        return parts.joined(separator: " | ")
    }

    private func shortText(_ tree: MarkupTree, _ index: Int) -> String {
        String(tree.flatText(of: index).prefix(120))
    }

    /// Elements behind the heading that are called after what they hold: `class="article__byline"`, `"publish-date"`.
    private mutating func readNamed(_ tree: MarkupTree, _ index: Int) {
        let mayName = authorship == nil
        let mayDate = publication.map { $0.rank == .modified } ?? true
        guard mayName || mayDate, tree.nodes[index].end - index <= 40, let name = tree.attribute(.class, of: index)
        else { return }
        let lower = name.lowercased()
        if mayDate, lower.hasBytes(of: "date") || lower.hasBytes(of: "publish") || lower.hasBytes(of: "timestamp") {
            let text = tree.flatText(of: index)
            if text.utf8.count <= 90, !lower.hasBytes(of: "updated") || lower.hasBytes(of: "publish") {
                offer(PublishedLine.date(text), .named)
            }
        }
        guard mayName, lower.hasBytes(of: "byline") || lower.hasBytes(of: "author") else { return }
        let text = partedText(tree, index)
        guard (4...160).contains(text.utf8.count) else { return }
        let names = Byline.names(inField: [text])
        let areNames = names.allSatisfy { name in
            if Agencies.known(name) != nil { return true }
            let words = name.split(separator: " ")
            return (2...4).contains(words.count)
                && words.allSatisfy { $0.unicodeScalars.first.map { $0.isCapital || !$0.hasCase } ?? false }
        }
        if areNames { offer(names, .named, key: "class", at: index) }
    }

    /// An address that is whole; one without a scheme gets it, others are none.
    static func address(_ text: String) -> String? {
        let text = text.trimmingBlanks()
        if text.hasPrefix("//") { return "https:" + text }
        return text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
    }
}
