import WireModel

/// A stretch of a page that is set as one paragraph.
struct PageBlock {
    /// The element whose text it is.
    var element: Int
    /// The element's name.
    var name: String
    /// Its text with blanks folded.
    var text: [UInt8]
    /// How many bytes of the text stand in links.
    var linked = 0
    /// Whether it stands in something that is no article: navigation, a form, related links.
    var isAside = false

    /// Share of the text that is links, 0–1.
    var linkDensity: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }

    /// Whether it reads as running text: long, or a sentence, and no list of links.
    var isProse: Bool {
        guard linkDensity < 0.4 else { return false }
        let shape = LineShape(text.span)
        return (shape.endsSentence && shape.characters >= 40) || shape.characters >= 140
            || (shape.ideographs > 15 && shape.endsSentence)
    }
}

/// Cuts a page into blocks, as a browser would set them.
struct PageBlocks {
    /// The blocks in document order.
    private(set) var blocks: [PageBlock] = []
    private let tree: MarkupTree
    /// Elements that are no asides whatever their names say, because most of the page stands in them.
    private var exempt: Set<Int> = []
    private var current: [UInt8] = []
    private var linked = 0
    private var element = 0

    /// - Complexity: O(size of the tree).
    init(_ tree: MarkupTree, in range: Range<Int>? = nil) {
        self.tree = tree
        walk(range ?? 0..<tree.nodes.count)
        guard range == nil else { return }
        exempt = wronglyNamed()
        guard !exempt.isEmpty else { return }
        blocks = []
        walk(0..<tree.nodes.count)
    }

    /// Elements called something else than the article that hold more than half of the page's prose: a page that lies in
    /// one `div` of the class `search-widget` is no widget.
    private func wronglyNamed() -> Set<Int> {
        var total = 0
        var weights: [Int: Int] = [:]
        for block in blocks where block.isProse {
            total += block.text.count
            guard block.isAside else { continue }
            var index = block.element
            while index >= 0 {
                weights[index, default: 0] += block.text.count
                index = tree.nodes[index].parent
            }
        }
        var exempt: Set<Int> = []
        for (index, weight) in weights where weight * 2 > total && PageWords.isAside(tree, index) {
            exempt.insert(index)
        }
        return exempt
    }

    private mutating func walk(_ range: Range<Int>) {
        var index = range.lowerBound
        // Open elements that end a block, with their ends; and where an aside, a link or a preformatted text ends.
        var open: [(element: Int, end: Int)] = []
        var asideEnd = -1
        var linkEnd = -1
        element = range.lowerBound
        while index < range.upperBound {
            while let last = open.last, last.end <= index {
                flush(isAside: index <= asideEnd)
                open.removeLast()
                element = open.last?.element ?? range.lowerBound
            }
            let node = tree.nodes[index]
            if node.isText {
                let before = current.count
                MarkupTree.fold(tree.text[node.text], into: &current)
                if index < linkEnd { linked += current.count - before }
                index += 1
                continue
            }
            if PageWords.silent.contains(node.name) {
                index = node.end
                continue
            }
            if PageWords.isHidden(tree, index) {
                index = node.end
                continue
            }
            let isBlock = PageWords.blocks.contains(node.name)
            let isAside = index >= asideEnd && PageWords.isAside(tree, index) && !exempt.contains(index)
            if isBlock || node.name == "br" || isAside { flush(isAside: index < asideEnd) }
            if isAside { asideEnd = node.end }
            if node.name == "a" { linkEnd = max(linkEnd, node.end) }
            if isBlock {
                open.append((index, node.end))
                element = index
            }
            index += 1
        }
        flush(isAside: range.upperBound <= asideEnd)
    }

    private mutating func flush(isAside: Bool) {
        defer {
            current.removeAll(keepingCapacity: true)
            linked = 0
        }
        let trimmed = Blank.trimmed(current.span)
        guard !trimmed.isEmpty else { return }
        blocks.append(
            PageBlock(
                element: element, name: tree.nodes[element].name, text: Array(current[trimmed]),
                linked: min(linked, trimmed.count), isAside: isAside))
    }
}

/// Names of elements, classes and ids and what they say about what they hold.
enum PageWords {
    /// Elements that hold nothing to read.
    static let silent: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "svg", "select", "option", "button", "textarea", "input",
        "head", "object", "embed", "canvas", "audio", "video", "map", "datalist", "math",
    ]

    /// Elements that begin a new line.
    static let blocks: Set<String> = [
        "html", "body", "div", "p", "article", "section", "main", "aside", "header", "footer", "nav", "ul", "ol", "li",
        "dl",
        "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "figcaption", "table", "tbody", "thead",
        "tr",
        "td", "th", "pre", "hr", "form", "fieldset", "address", "center", "details", "summary", "caption", "picture",
        "time",
    ]

    /// Elements that never hold the article.
    private static let asideElements: Set<String> = ["nav", "aside", "footer", "form", "dialog", "menu"]

    /// Words in a class or id that say what the element is not: the article.
    private static let asideWords: Set<String> = [
        "comment", "comments", "disqus", "cookie", "cookies", "consent", "gdpr", "newsletter", "newsletters",
        "subscribe",
        "subscription", "signup", "promo", "promotion", "related", "recommended", "recommendations", "recirc", "share",
        "sharing",
        "social", "sidebar", "breadcrumb", "breadcrumbs", "footer", "nav", "navigation", "navbar", "menu", "popup",
        "modal",
        "advert", "advertisement", "ads", "adslot", "ad", "banner", "sponsor", "sponsored", "outbrain", "taboola",
        "trending",
        "popular", "mostread", "paywall", "toolbar", "pagination", "pager", "masthead", "skip", "login", "search",
        "widget",
        "tags", "taglist", "topics", "bio", "rating", "ratings", "carousel", "slideshow", "readmore", "morestories",
        "latest", "headlines", "ticker", "weather", "poll", "survey", "donate", "donation", "disclaimer", "copyright",
        "print",
        "tools", "utility", "meta", "byline", "author", "authors", "dateline", "timestamp", "published", "credit",
        "hidden",
        "livefyre", "respond", "replies", "reply", "discussion", "feedback", "teaser", "teasers", "spotim", "infobox",
        "factbox",
        "embed", "tweet", "twitter", "instagram", "correction-form", "noprint", "visuallyhidden", "screenreader",
    ]

    /// Pairs of words that say the same.
    private static let asidePairs: Set<String> = [
        "read-more", "read-next", "read-also", "more-on", "more-from", "most-read", "most-popular", "also-read",
        "see-also",
        "up-next", "sign-up", "email-signup", "you-may", "may-like", "sr-only", "screen-reader", "top-stories",
        "more-stories",
        "more-news", "around-web", "from-web", "inline-links", "story-links", "article-tools", "follow-us",
        "social-links",
    ]

    /// Words in a class or id that mark the text of the article.
    static let bodyMarks = [
        "articlebody", "article-body", "article_body", "article__body", "storybody", "story-body", "story_body",
        "story__body",
        "entry-content", "post-content", "article-content", "article__content", "articlecontent", "story-content",
        "storytext",
        "story-text", "article-text", "articletext", "post-body", "postbody", "content-body", "body-content",
        "body-copy",
        "article-copy", "story-copy", "entry-text", "td-post-content", "main-content-body", "field-name-body",
        "rich-text",
        "wysiwyg", "body-text", "content__article-body", "zn-body-text", "post_content", "article_content",
    ]

    /// Whether the element holds something else than the article.
    static func isAside(_ tree: MarkupTree, _ index: Int) -> Bool {
        let node = tree.nodes[index]
        if asideElements.contains(node.name) { return true }
        guard node.name != "body", node.name != "html", node.name != "article", node.name != "main" else {
            return false
        }
        if let role = tree.attribute("role", of: index),
            ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu"]
                .contains(role)
        {
            return true
        }
        if node.name == "p" || node.name.utf8.count == 2 && node.name.hasPrefix("h") { return false }
        for name in ["class", "id"] {
            guard let value = tree.attribute(name, of: index) else { continue }
            let isMarkedBody = bodyMarks.contains { value.lowercased().contains($0) }
            if isMarkedBody { return false }
            if saysAside(value) { return true }
        }
        return false
    }

    /// Whether an element is not shown.
    static func isHidden(_ tree: MarkupTree, _ index: Int) -> Bool {
        guard !tree.nodes[index].attributes.isEmpty else { return false }
        if tree.attribute("hidden", of: index) != nil { return true }
        guard let style = tree.attribute("style", of: index) else { return false }
        let tight = style.lowercased().filter { $0 != " " }
        return tight.contains("display:none")
    }

    /// Whether a class or id has one of the words, taken apart at marks and at capitals.
    private static func saysAside(_ value: String) -> Bool {
        var previous = ""
        for word in words(value) {
            if asideWords.contains(word) { return true }
            if !previous.isEmpty && asidePairs.contains(previous + "-" + word) { return true }
            previous = word
        }
        return false
    }

    private static func words(_ value: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasSmall = false
        for byte in value.utf8.prefix(300) {
            let isUpper = ByteText.isUpper(byte)
            if !(isUpper || ByteText.isLower(byte)) || (isUpper && wasSmall) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isUpper || ByteText.isLower(byte) { word.unicodeScalars.append(Unicode.Scalar(ByteText.lowered(byte))) }
            wasSmall = ByteText.isLower(byte)
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
