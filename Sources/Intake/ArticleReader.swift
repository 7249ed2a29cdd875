/// Reads one format: bytes in, articles and warnings out, as they come.
///
/// A reader is a value without state; it may be used from many threads at once. A new format is a new file with a
/// reader and one line in ``ReaderRegistry/standard``.
public protocol ArticleReader: Sendable {
    /// The format's short name, as in `json-lines`.
    var formatName: String { get }

    /// How sure the reader is that the document is its own: 0 not at all, 50 by its name alone, 100 by its content.
    ///
    /// Looks at no more than the first kilobytes.
    func confidence(for document: RawDocument) -> Int

    /// The document cut into at most `limit` parts that can be read independently, in order, record numbers right.
    ///
    /// A reader that cannot be split gives the document itself, which is the default.
    func parts(of document: RawDocument, atMost limit: Int) -> [RawDocument]

    /// Reads the document, or the part of one, and hands over each article and warning in the order of the records.
    func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void)
}

extension ArticleReader {
    /// The document as one part.
    public func parts(of document: RawDocument, atMost limit: Int) -> [RawDocument] { [document] }
}

/// The readers there are, asked in turn.
public struct ReaderRegistry: Sendable {
    /// The readers, the more special ones first.
    public var readers: [any ArticleReader]

    /// Makes a registry.
    public init(readers: [any ArticleReader]) { self.readers = readers }

    /// Every format that stet reads.
    public static let standard = ReaderRegistry(readers: [
        ContainerReader(), WirePacketReader(), WireXMLReader(), NinjsReader(), MailReader(), JSONRecordReader(),
        FeedReader(), TableReader(), HTMLReader(), UnknownXMLReader(), SchemaReader(), PlainTextReader(),
    ])

    /// The reader that is surest of the document; of equals the first one. Nil when none wants it.
    public func reader(for document: RawDocument) -> (any ArticleReader)? {
        if document.tableHeader != nil { return TableReader() }
        // Nothing else begins so; the others need not look.
        if HTMLReader.isPage(document) { return HTMLReader() }
        var best: (any ArticleReader)?
        var bestConfidence = 0
        for reader in readers {
            let confidence = reader.confidence(for: document)
            if confidence > bestConfidence {
                best = reader
                bestConfidence = confidence
            }
        }
        return best
    }
}
