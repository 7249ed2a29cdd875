/// Reads a file of running text as one article.
public struct PlainTextReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `text`.
    public var formatName: String { "text" }

    /// 10 for anything that is text, so that every other format goes before it.
    public func confidence(for document: RawDocument) -> Int {
        TextDecoding.isBinary(document.bytes[document.range]) ? 0 : 10
    }

    /// One article, or a warning when there are no words.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let decoded = TextDecoding.decode(document)
        if let warning = decoded.warning {
            emit(
                .warning(
                    IntakeWarning(
                        source: document.source, record: document.warnedRecord, kind: .charset, reason: warning)))
        }
        var draft = ArticleDraft(document: document, record: document.firstRecord)
        draft.warnings = decoded.warning.map { [$0] } ?? []
        ParagraphSplitter.split(decoded.bytes.span.extracting(decoded.range), into: &draft.lines)
        guard let article = Desk.article(from: draft, options: options) else {
            emit(
                .warning(
                    IntakeWarning(
                        source: document.source, record: document.warnedRecord, kind: .noText,
                        reason: "there is no text in it")))
            return
        }
        emit(.article(article))
    }
}
