/// Keeps markup from nesting deeper than a parser can bear: what no page needs is left out, its text stays.
enum MarkupDepth {
    /// Elements below this depth lose their tags; those that begin a block become paragraphs.
    static let limit = 400

    /// Whether the page may nest deeper than ``limit``.
    ///
    /// - Complexity: O(length of the page).
    static func isExceeded(by page: Span<UInt8>) -> Bool {
        var depth = 0
        var from = 0
        while let at = ByteSearch.first(0x3c, in: page, from: from) {
            from = at + 1
            guard let tag = Tag(page, at), tag.nests else { continue }
            if tag.isEnd {
                depth = max(0, depth - 1)
            } else {
                depth += 1
                if depth >= limit { return true }
            }
        }
        return false
    }

    /// The page without the tags of elements below the limit.
    ///
    /// - Complexity: O(length of the page); an end tag is looked for among the last 64 open elements.
    static func flattened(_ page: Span<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(page.count)
        var open: [UInt64] = []
        var copied = 0
        var from = 0
        func copy(upTo end: Int) {
            for index in copied..<max(copied, end) { out.append(page[index]) }
        }
        while let at = ByteSearch.first(0x3c, in: page, from: from) {
            from = at + 1
            guard let tag = Tag(page, at), tag.nests else { continue }
            var isDropped = open.count >= limit
            if tag.isEnd {
                let place = open.suffix(64).lastIndex(of: tag.key)
                isDropped = place.map { $0 >= limit } ?? isDropped
                if let place { open.removeLast(open.count - place) }
            } else {
                open.append(tag.key)
            }
            guard isDropped else { continue }
            copy(upTo: at)
            out.append(contentsOf: blocks.contains(tag.key) ? paragraph : [0x20])
            guard let end = ByteSearch.first(0x3e, in: page, from: at) else {
                copied = page.count
                break
            }
            from = end + 1
            copied = from
        }
        copy(upTo: page.count)
        return out
    }

    private static let paragraph = Array("<p>".utf8)

    /// A start or end tag, its name as a number: eight letters at most, in small letters.
    private struct Tag {
        var key: UInt64 = 0
        var isEnd = false

        init?(_ page: Span<UInt8>, _ at: Int) {
            var index = at + 1
            if index < page.count, page[index] == 0x2f {
                isEnd = true
                index += 1
            }
            guard index < page.count, ByteText.isUpper(page[index]) || ByteText.isLower(page[index]) else { return nil }
            while index < page.count, index < at + 10, ByteText.isWordByte(page[index]) || ByteText.isDigit(page[index])
            {
                key = key << 8 | UInt64(ByteText.lowered(page[index]))
                index += 1
            }
        }

        /// Whether elements of the name stand in each other when none is closed.
        var nests: Bool { !MarkupDepth.flat.contains(key) }
    }

    private static func key(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    /// Elements that hold nothing, or that another of their kind closes.
    private static let flat = Set(
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "head", "body",
            "title", "script", "style", "textarea",
        ].map(key))

    /// Elements that begin a new line.
    private static let blocks = Set(
        [
            "div", "section", "article", "main", "header", "footer", "nav", "aside", "blockquote", "ul", "ol", "dl",
            "table", "center", "form", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "fieldset", "address",
        ].map { key(String($0.prefix(9))) })
}
