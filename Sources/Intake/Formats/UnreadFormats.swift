/// Says of XML that no reader wants what it is, instead of showing its tags as text.
struct UnknownXMLReader: ArticleReader {
    var formatName: String { "xml" }

    /// 20, more than text and less than anything that knows the root element: for what says it is XML, and for what begins
    /// with an element and ends with its closing tag.
    func confidence(for document: RawDocument) -> Int {
        let bytes = TextDecoding.sniffedHead(of: document, 1_024)
        guard bytes.first == UInt8(ascii: "<") else { return 0 }
        if bytes.starts(with: "<?xml".utf8) { return 20 }
        let head = String(decoding: bytes, as: UTF8.self).lowercased()
        guard let root = FeedReader.rootName(head), !root.isEmpty, !Self.pieces.contains(root) else { return 0 }
        let tail = String(decoding: document.bytes[document.range].suffix(256), as: UTF8.self).lowercased()
        return tail.trimmingBlanks().hasSuffix("</\(root)>") ? 20 : 0
    }

    /// Elements of HTML that a piece of a page may begin with, whose words are shown.
    private static let pieces: Set<String> = [
        "a", "abbr", "address", "aside", "b", "blockquote", "body", "br", "caption", "center", "cite", "code", "dd",
        "details", "dl", "dt", "em", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3",
        "h4",
        "h5", "h6", "header", "hr", "i", "img", "label", "li", "main", "mark", "nav", "ol", "option", "p", "pre", "q",
        "s", "section", "select", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td",
        "th", "thead", "time", "title", "tr", "u", "ul",
    ]

    func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let head = String(decoding: TextDecoding.sniffedHead(of: document), as: UTF8.self)
        let root = FeedReader.rootName(head).map { " (root element \($0.prefix(60)))" } ?? ""
        let reason = "this XML is of a kind that is not read\(root)"
        emit(
            .warning(
                IntakeWarning(
                    source: document.source, record: document.firstRecord, kind: .unsupported, reason: reason)))
    }
}

/// Says of a schema of JSON what it is, instead of taking its title and description for an article.
struct SchemaReader: ArticleReader {
    var formatName: String { "json-schema" }

    /// 98 for an object that names the schema of schemas.
    func confidence(for document: RawDocument) -> Int {
        let bytes = TextDecoding.sniffedHead(of: document, 1_024)
        guard bytes.first == 0x7b else { return 0 }
        let head = String(decoding: bytes, as: UTF8.self)
        return head.contains("\"$schema\"") && head.contains("json-schema.org") ? 98 : 0
    }

    func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let reason = "this is a JSON schema, which holds no news"
        emit(.warning(IntakeWarning(source: document.source, kind: .unsupported, reason: reason)))
    }
}
