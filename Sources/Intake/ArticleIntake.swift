import WireModel

/// Bytes → articles: the way in.
///
/// Nothing here draws on the network, the clock or the corpus: the same bytes give the same articles.
public enum ArticleIntake {
    /// Every article and warning of a document, in the order of its records.
    ///
    /// After ``IntakeOptions/warningLimit`` warnings of one kind the rest is counted in one closing warning.
    ///
    /// - Complexity: O(length of the document).
    public static func items(from document: RawDocument, options: IntakeOptions = IntakeOptions()) -> [IntakeItem] {
        var items: [IntakeItem] = []
        read(document, options: options) { items.append($0) }
        return limited(items, options: options)
    }

    /// Reads a document, or one part of it, handing over each item as it comes; warnings are not yet limited.
    public static func read(
        _ document: RawDocument, options: IntakeOptions = IntakeOptions(), _ emit: (IntakeItem) -> Void
    ) {
        let source = document.source
        for note in document.notes { emit(.warning(note)) }
        if document.range.isEmpty {
            guard document.notes.isEmpty else { return }
            emit(.warning(IntakeWarning(source: source, kind: .empty, reason: "the file is empty")))
            return
        }
        guard let reader = ReaderRegistry.standard.reader(for: document) else {
            let reason = "this is not text: the bytes are binary"
            emit(.warning(IntakeWarning(source: source, kind: .binary, reason: reason)))
            return
        }
        guard let fetched = document.hints.fetched.flatMap({ DateText($0) }) else {
            return reader.read(document, options: options, emit)
        }
        reader.read(document, options: options) { emit($0.dated(byFetch: fetched)) }
    }

    /// The document cut into at most `limit` parts to be read side by side with ``read(_:options:_:)``.
    ///
    /// The items of all parts, joined in order and passed through ``limited(_:options:)``, are those of
    /// ``items(from:options:)``.
    public static func parts(of document: RawDocument, atMost limit: Int) -> [RawDocument] {
        guard limit > 1, let reader = ReaderRegistry.standard.reader(for: document) else { return [document] }
        return reader.parts(of: document, atMost: limit)
    }

    /// The items of one source with the warnings beyond the limit replaced by a count.
    public static func limited(_ items: [IntakeItem], options: IntakeOptions) -> [IntakeItem] {
        var tally = WarningTally(limit: options.warningLimit)
        return items.filter { tally.admits($0) } + tally.closing()
    }

    /// The name of the format the document will be read as, such as `json-lines`; nil for binary bytes.
    public static func formatName(of document: RawDocument) -> String? {
        ReaderRegistry.standard.reader(for: document)?.formatName
    }
}

extension IntakeItem {
    /// Says in the article's fields when it was fetched; one that names no day of its own gets that day.
    fileprivate func dated(byFetch fetched: DateText) -> IntakeItem {
        guard case .article(var article) = self else { return self }
        article.fields.append(SourceField(name: "fetched", value: fetched.time ?? fetched.day.iso))
        guard article.published == nil else { return .article(article) }
        article.published = fetched.day
        article.publishedTime = fetched.time
        article.publishedFrom = "fetched"
        return .article(article)
    }
}
