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
        let head = bytes.map { ByteText.lowered($0) }
        if Self.begins(head[...]) { return 90 }
        let name = (document.hints.fileName ?? "").lowercased()
        let isNamed = name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml")
        if isNamed || (document.hints.contentType?.lowercased().contains("html") ?? false) { return 85 }
        return Self.tags.isFound(in: head.span) ? 60 : 0
    }

    /// Whether a document is a page by its very first tag.
    static func isPage(_ document: RawDocument) -> Bool {
        return begins(TextDecoding.sniffedHead(of: document, 64).map { ByteText.lowered($0) }[...])
    }

    private static func begins(_ head: ArraySlice<UInt8>) -> Bool {
        head.starts(with: "<!doctype html".utf8) || head.starts(with: "<html".utf8)
    }

    private static let tags = PhraseSet(["<html", "<body", "<head", "<article", "<div", "<p>", "<h1"])

    /// One article, or a warning when the page has no text.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let decoded = TextDecoding.decode(document, declared: MarkupCharset.declared(in: document.head(2_048)))
        if let warning = decoded.warning {
            emit(
                .warning(
                    IntakeWarning(
                        source: document.source, record: document.warnedRecord, kind: .charset, reason: warning)))
        }
        var draft = ArticleDraft(document: document, record: document.firstRecord)
        draft.warnings = decoded.warning.map { [$0] } ?? []
        Self.fill(&draft, from: decoded.bytes.span.extracting(decoded.range))
        guard !draft.lines.lines.isEmpty, let article = Desk.article(from: draft, options: options) else {
            emit(
                .warning(
                    IntakeWarning(
                        source: document.source, record: document.warnedRecord, kind: .noText,
                        reason: "no article text on this page")))
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
        draft.url = draft.url ?? page.url ?? (draft.hints.keepsRelativeAddress ? page.relativeURL : nil)
        draft.language = draft.language ?? page.language
        if draft.byline.isEmpty { draft.byline = page.authors }
        if draft.published == nil, let published = page.published {
            draft.published = published
            draft.publishedFrom = "meta"
        }
        fillText(&draft, tree, page)
    }

    /// Appends the text of the page's article.
    private static func fillText(_ draft: inout ArticleDraft, _ tree: MarkupTree, _ metadata: PageMetadata) {
        var page = PageBlocks(tree)
        let oracle = PageOracle(metadata.articleBody)
        var text = self.text(&page, tree, oracle, &draft)
        var found = text?.proseCount ?? 0
        if found < Self.fewBytes {
            // The names of its elements may mislead about the page.
            page.forgetNames()
            let second = self.text(&page, tree, oracle, &draft)
            if let count = second?.proseCount, count > max(2 * found, found + Self.fewBytes) {
                text = second
                found = count
            }
        }
        if let body = metadata.articleBody, oracle != nil || found == 0, body.utf8.count > 2 * found + Self.fewBytes {
            return append(body, to: &draft)
        }
        guard let text else { return metadata.articleBody.map { append($0, to: &draft) } ?? () }
        text.append(to: &draft)
    }

    /// Less running text than this is no article on most pages: two sentences.
    private static let fewBytes = 250

    private static func text(
        _ page: inout PageBlocks, _ tree: MarkupTree, _ oracle: PageOracle?, _ draft: inout ArticleDraft
    ) -> PageText? {
        PageTeasers.setSectionsAside(&page, tree)
        let content = PageContent(tree, page)
        guard let container = content.container else { return nil }
        PageTeasers.setListsAside(&page, tree, container: container)
        let warning = "the page holds several articles; the one with the most text was read"
        if content.hasOthers, !draft.warnings.contains(warning) { draft.warnings.append(warning) }
        return PageText(tree: tree, page: page, container: container, oracle: oracle)
    }

    /// The text of linked data, which some sites write as markup.
    private static func append(_ body: String, to draft: inout ArticleDraft) {
        let bytes = Array(body.utf8)
        if MarkupFragment.looksLikeMarkup(bytes.span) {
            MarkupFragment.append(bytes.span, to: &draft.lines)
        } else {
            ParagraphSplitter.split(bytes.span, into: &draft.lines)
        }
    }
}

/// The charset that a page or feed names for itself in its first bytes.
enum MarkupCharset {
    /// The label behind `charset=` or `encoding=`; nil when there is none.
    static func declared(in head: ArraySlice<UInt8>) -> String? {
        let bytes = head.map { ByteText.lowered($0) }
        for mark in ["charset=", "encoding="] {
            guard let at = ByteSearch.first(Array(mark.utf8), in: bytes.span) else { continue }
            let rest = bytes[(at + mark.utf8.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
            let label = rest.prefix { ByteText.isLower($0) || ByteText.isDigit($0) || $0 == 0x2d || $0 == 0x5f }
            if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }
}
