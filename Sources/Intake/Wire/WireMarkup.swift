import WireModel

/// Text out of the paragraphs of NITF, XHTML and their relatives, whatever prefix their names have.
enum WireMarkup {
    /// An element's name without its prefix.
    static func local(_ name: String) -> Substring {
        name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
    }

    /// What begins a new paragraph.
    private static let blocks: Set<Substring> = [
        "p", "br", "div", "h1", "h2", "h3", "h4", "hl1", "hl2", "li", "tr", "pre", "blockquote", "bq", "block", "dt",
        "dd", "section", "article", "ul", "ol", "table", "caption", "figcaption", "media-caption", "fn", "note",
        "tagline", "hr",
    ]

    /// What holds no text of the story.
    private static let silent: Set<Substring> = [
        "script", "style", "head", "media-reference", "media-metadata", "media-producer", "object", "body.head",
        "media-object", "title",
    ]

    /// Appends what stands in an element, a paragraph a line.
    ///
    /// - Complexity: O(what it holds).
    static func append(_ tree: MarkupTree, _ element: Int, to lines: inout TextLines) {
        var open: [(end: Int, hint: ZoneKind?, isWrapped: Bool)] = []
        var current: [UInt8] = []
        func flush() {
            if current.contains(where: { $0 > 0x20 }) {
                if open.last?.isWrapped ?? false {
                    ParagraphSplitter.split(current.span, into: &lines)
                } else {
                    var folded: [UInt8] = []
                    MarkupTree.fold(current[...], into: &folded)
                    lines.append(folded.span, hint: open.last?.hint)
                }
            }
            current = []
        }
        var position = element + 1
        while position < tree.nodes[element].end {
            while let last = open.last, position >= last.end {
                flush()
                open.removeLast()
            }
            let node = tree.nodes[position]
            if node.isText {
                current += tree.text[node.text]
                position += 1
                continue
            }
            let name = local(node.name)
            if silent.contains(name) {
                position = node.end
                continue
            }
            if blocks.contains(name) {
                flush()
                let outer = open.last
                let hint: ZoneKind? =
                    switch name {
                    case "h1", "h2", "h3", "h4", "hl1", "hl2": .subhead
                    case "caption", "figcaption", "media-caption": .caption
                    default: outer?.hint
                    }
                open.append((node.end, hint, name == "pre" || (outer?.isWrapped ?? false)))
            } else if name == "td" || name == "th" {
                current.append(0x20)
            }
            position += 1
        }
        while !open.isEmpty {
            flush()
            open.removeLast()
        }
        flush()
    }

    /// Appends text that may be markup written as text, or wrapped at some column.
    static func append(text bytes: [UInt8], to lines: inout TextLines) {
        guard bytes.contains(0x3c), MarkupFragment.looksLikeMarkup(bytes.span) else {
            return ParagraphSplitter.split(bytes.span, into: &lines)
        }
        // One paragraph around text that a wire wrapped is no paragraph.
        let tags = bytes.count { $0 == 0x3c }
        if tags <= 2, bytes.count(where: { $0 == 0x0a }) > 4, let open = bytes.firstIndex(of: 0x3e),
            let close = bytes.lastIndex(of: 0x3c), open < close
        {
            return ParagraphSplitter.split(Array(bytes[(open + 1)..<close]).span, into: &lines)
        }
        guard let tree = MarkupTree(html: bytes.span) else { return }
        append(tree, 0, to: &lines)
    }
}

extension MarkupTree {
    /// The first element of that name, prefix left aside, inside `index`; nil when there is none.
    func first(_ name: String, in index: Int) -> Int? {
        (index..<nodes[index].end).first { !nodes[$0].isText && WireMarkup.local(nodes[$0].name) == name }
    }

    /// All elements of that name inside `index`.
    func all(_ name: String, in index: Int) -> [Int] {
        (index..<nodes[index].end).filter { !nodes[$0].isText && WireMarkup.local(nodes[$0].name) == name }
    }

    /// The text of the first element of that name; nil when there is none or it is empty.
    func text(_ name: String, in index: Int) -> String? {
        for found in all(name, in: index) {
            let text = flatText(of: found)
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// An attribute of the first element of that name that has it.
    func value(_ attribute: String, of name: String, in index: Int) -> String? {
        for found in all(name, in: index) {
            if let value = self.attribute(attribute, of: found), !value.isEmpty { return value }
        }
        return nil
    }

    /// A party, place or subject of NewsML: its literal, its name, or the last part of its code.
    func party(_ name: String, in index: Int) -> String? {
        guard let found = first(name, in: index) else { return nil }
        for key in ["literal", "qcode", "formalname"] {
            if let value = attribute(key, of: found), !value.isEmpty,
                key == "literal" || first("name", in: found) == nil
            {
                return value
            }
        }
        if let name = first("name", in: found) {
            let text = flatText(of: name)
            if let code = attribute("qcode", of: found), let short = WireStory.shortName(code),
                Agencies.known(short) != nil
            {
                return short
            }
            if !text.isEmpty { return text }
        }
        let text = flatText(of: found)
        if !text.isEmpty { return text }
        // The address of a site stands for who has it; one with a path is a place in a vocabulary.
        guard let address = attribute("uri", of: found), let start = address.firstRange(of: "://"),
            !address[start.upperBound...].contains("/")
        else { return nil }
        return address
    }
}
