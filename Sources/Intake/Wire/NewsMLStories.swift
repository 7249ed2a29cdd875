import WireModel

/// NewsML 1.0–1.2 (IPTC, 2000–2003).
enum NewsMLStory {
    /// The story of a `NewsItem`.
    static func story(_ tree: MarkupTree, _ index: Int) -> WireStory {
        var story = WireStory()
        story.id = tree.text("publicidentifier", in: index) ?? tree.text("newsitemid", in: index)
        story.headline = tree.text("headline", in: index) ?? tree.text("namelabel", in: index)
        story.deck = tree.text("subheadline", in: index)
        story.byline = tree.all("byline", in: index).map { tree.flatText(of: $0) }.filter { !$0.isEmpty }
        story.dateline = tree.text("dateline", in: index)
        story.provider =
            tree.first("provider", in: index).flatMap { tree.value("formalname", of: "party", in: $0) }
            ?? tree.text("creditline", in: index) ?? tree.text("providerid", in: index)
        story.source = tree.first("source", in: index).flatMap { tree.value("formalname", of: "party", in: $0) }
        let dates = ["thisrevisioncreated", "firstcreated", "dateid"].lazy.compactMap { tree.text($0, in: index) }
        story.published =
            dates.compactMap { DateText($0) }.first ?? tree.text("dateandtime", in: 0).flatMap { DateText($0) }
        story.language = tree.value("formalname", of: "language", in: index) ?? tree.attribute("lang", of: index)
        story.add("version", tree.text("revisionid", in: index))
        story.add("slug", tree.text("slugline", in: index) ?? tree.text("namelabel", in: index))
        story.add("urgency", tree.value("formalname", of: "urgency", in: index))
        story.add("status", tree.value("formalname", of: "status", in: index))
        story.add("keywords", tree.text("keywordline", in: index))
        for line in tree.all("newsline", in: index) { story.add("note", tree.text("newslinetext", in: line)) }
        story.add("note", tree.text("instruction", in: index))
        // Of several components, as a story with its pictures has them, the longest text is the story.
        var best = TextLines()
        for content in tree.all("datacontent", in: index) {
            var lines = TextLines()
            fill(&lines, &story, tree, content)
            if lines.bytes.count > best.bytes.count { best = lines }
        }
        story.lines = best
        return story
    }

    private static func fill(_ lines: inout TextLines, _ story: inout WireStory, _ tree: MarkupTree, _ content: Int) {
        if let nitf = tree.first("nitf", in: content) {
            let inner = NITFStory.story(tree, nitf)
            lines = inner.lines
            story.headline = story.headline ?? inner.headline
            story.dateline = story.dateline ?? inner.dateline
            if story.byline.isEmpty { story.byline = inner.byline }
        } else if tree.children(of: content).contains(where: { !tree.nodes[$0].isText }) {
            WireMarkup.append(tree, content, to: &lines)
        } else {
            WireMarkup.append(text: tree.rawText(of: content), to: &lines)
        }
    }
}

/// NewsML-G2 (IPTC, 2.0 and later).
enum G2Story {
    /// The story of a `newsItem`, or of a bare `contentSet`.
    static func story(_ tree: MarkupTree, _ index: Int) -> WireStory {
        var story = WireStory()
        let itemMeta = tree.first("itemmeta", in: index) ?? index
        let meta = tree.first("contentmeta", in: index) ?? index
        story.id = tree.attribute("guid", of: index)
        story.add("version", tree.attribute("version", of: index))
        readHeadlines(&story, tree, itemMeta, meta)
        story.byline = tree.all("by", in: meta).map { tree.flatText(of: $0) }.filter { !$0.isEmpty }
        story.dateline = tree.text("dateline", in: meta)
        story.provider =
            tree.party("provider", in: itemMeta) ?? tree.text("creditline", in: meta)
            ?? tree.first("header", in: 0).flatMap { tree.text("sender", in: $0) } ?? tree.text("sender", in: 0)
        let sources = tree.all("infosource", in: meta).compactMap { element -> String? in
            let role = tree.attribute("role", of: element) ?? ""
            let isWriter = role.isEmpty || role.contains("source") || role.contains("origProv")
            return isWriter ? tree.party("infosource", in: element) : nil
        }
        story.source = sources.first { WireStory.shortName($0).flatMap(Agencies.known) != nil } ?? sources.first
        let dates = [
            tree.text("versioncreated", in: itemMeta), tree.text("contentmodified", in: meta),
            tree.text("contentcreated", in: meta), tree.text("firstcreated", in: itemMeta), tree.text("sent", in: 0),
        ]
        story.published = dates.lazy.compactMap { $0.flatMap { DateText($0) } }.first
        story.language = tree.value("tag", of: "language", in: meta) ?? tree.attribute("lang", of: index)
        story.add("urgency", tree.text("urgency", in: meta) ?? tree.text("priority", in: 0))
        story.add("status", tree.value("qcode", of: "pubstatus", in: itemMeta))
        story.add("kind", tree.value("qcode", of: "itemclass", in: itemMeta))
        for slug in tree.all("slugline", in: meta) { story.add("slug", tree.flatText(of: slug)) }
        for note in tree.all("ednote", in: itemMeta) { story.add("note", tree.flatText(of: note)) }
        for place in tree.all("located", in: meta).prefix(5) { story.add("located", tree.party("located", in: place)) }
        for keyword in tree.all("keyword", in: meta).prefix(40) { story.add("keywords", tree.flatText(of: keyword)) }
        readContent(&story, tree, index)
        // A picture or a film says in its description what a text says in its body.
        if story.lines.lines.isEmpty {
            for description in tree.all("description", in: meta) { story.lines.append(tree.flatText(of: description)) }
        }
        return story
    }

    private static func readHeadlines(_ story: inout WireStory, _ tree: MarkupTree, _ itemMeta: Int, _ meta: Int) {
        for headline in tree.all("headline", in: meta) {
            let role = tree.attribute("role", of: headline)?.lowercased() ?? ""
            let text = tree.flatText(of: headline)
            guard !text.isEmpty else { continue }
            if role.contains("sub") {
                story.deck = story.deck ?? text
            } else {
                story.headline = story.headline ?? text
            }
        }
        story.headline = story.headline ?? tree.text("title", in: itemMeta)
    }

    private static func readContent(_ story: inout WireStory, _ tree: MarkupTree, _ index: Int) {
        let contents = tree.all("inlinexml", in: index) + tree.all("inlinedata", in: index)
        var best = TextLines()
        for content in contents {
            var lines = TextLines()
            if let nitf = tree.first("nitf", in: content) {
                let inner = NITFStory.story(tree, nitf)
                lines = inner.lines
                story.headline = story.headline ?? inner.headline
                story.dateline = story.dateline ?? inner.dateline
                story.provider = story.provider ?? inner.provider
                story.published = story.published ?? inner.published
                if story.byline.isEmpty { story.byline = inner.byline }
            } else if let body = tree.first("body.content", in: content) ?? tree.first("body", in: content) {
                WireMarkup.append(tree, body, to: &lines)
            } else if tree.children(of: content).contains(where: { !tree.nodes[$0].isText }) {
                WireMarkup.append(tree, content, to: &lines)
            } else {
                WireMarkup.append(text: tree.rawText(of: content), to: &lines)
            }
            if lines.bytes.count > best.bytes.count { best = lines }
        }
        story.lines = best
    }
}
