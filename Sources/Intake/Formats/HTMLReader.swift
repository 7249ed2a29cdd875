import WireModel

/// Reads a saved web page as one article: what it says of itself, and the text of the element that holds the article.
public struct HTMLReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `html`.
    public var formatName: String { "html" }

    /// 90 for a page by its first tag, 60 by name or media type when there is any tag.
    public func confidence(for document: RawDocument) -> Int {
        let bytes = TextDecoding.sniffedHead(of: document, 2_048)
        guard bytes.first == UInt8(ascii: "<") else { return 0 }
        let head = String(decoding: bytes, as: UTF8.self).lowercased()
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return 90 }
        let name = (document.hints.fileName ?? "").lowercased()
        let isNamed = name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml")
        if isNamed || (document.hints.contentType?.lowercased().contains("html") ?? false) { return 85 }
        return ["<html", "<body", "<head", "<article", "<div", "<p>", "<h1"].contains { head.contains($0) } ? 60 : 0
    }

    /// One article, or a warning when the page has no text.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let decoded = TextDecoding.decode(document, declared: MarkupCharset.declared(in: document.head(2_048)))
        if let warning = decoded.warning {
            emit(.warning(IntakeWarning(source: document.source, kind: .charset, reason: warning)))
        }
        var draft = ArticleDraft(document: document, record: document.firstRecord)
        draft.warnings = decoded.warning.map { [$0] } ?? []
        Self.fill(&draft, from: decoded.bytes.span.extracting(decoded.range))
        guard !draft.lines.lines.isEmpty, let article = Desk.article(from: draft) else {
            emit(
                .warning(IntakeWarning(source: document.source, kind: .noText, reason: "no article text on this page")))
            return
        }
        emit(.article(article))
    }

    /// Fills a draft from the UTF-8 bytes of a page; what the draft already knows stays.
    ///
    /// - Complexity: O(length of the page).
    static func fill(_ draft: inout ArticleDraft, from bytes: Span<UInt8>) {
        guard let tree = MarkupTree(html: bytes) else { return }
        let page = PageMetadata(tree)
        draft.headline = draft.headline ?? page.headline
        draft.outlet = draft.outlet ?? page.siteName
        draft.url = draft.url ?? page.url
        draft.language = draft.language ?? page.language
        if draft.byline.isEmpty { draft.byline = page.authors }
        if draft.published == nil, let published = page.published {
            draft.published = published
            draft.publishedFrom = "meta"
        }
        let blocks = PageBlocks(tree).blocks
        guard let container = PageContent(tree, blocks).container else {
            if let body = page.articleBody { ParagraphSplitter.split(Array(body.utf8).span, into: &draft.lines) }
            return
        }
        PageText(tree: tree, blocks: blocks, container: container).append(to: &draft)
    }
}

/// The charset that a page or feed names for itself in its first bytes.
enum MarkupCharset {
    /// The label behind `charset=` or `encoding=`; nil when there is none.
    static func declared(in head: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: head, as: UTF8.self).lowercased()
        for mark in ["charset=", "encoding="] {
            guard let at = text.firstRange(of: mark) else { continue }
            let rest = text[at.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            let label = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            if !label.isEmpty { return String(label) }
        }
        return nil
    }
}
