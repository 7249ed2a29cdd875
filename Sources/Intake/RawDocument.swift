/// What is known about a document besides its bytes; everything may be missing, and none of it is trusted blindly.
public struct DocumentHints: Hashable, Sendable {
    /// The charset a protocol or an archive named for it, such as `windows-1252`.
    public var charset: String?
    /// The media type it was sent as, such as `text/html`.
    public var contentType: String?
    /// The address it was fetched from.
    public var url: String?
    /// The file's own name, without its folder.
    public var fileName: String?
    /// The name of the folder the file lies in: the outlet of last resort.
    public var directoryName: String?
    /// The outlet to take when neither the record nor its address names one.
    public var outlet: String?
    /// When it was fetched, ISO 8601: the latest day it can have been published.
    public var fetched: String?
    /// Whether an address without a host that the page gives as its own is told as it stands: whoever fetched the page knows
    /// where it was.
    public var keepsRelativeAddress = false

    /// Makes hints; what is left out is unknown.
    public init(
        charset: String? = nil, contentType: String? = nil, url: String? = nil, fileName: String? = nil,
        directoryName: String? = nil, outlet: String? = nil, fetched: String? = nil
    ) {
        self.charset = charset
        self.contentType = contentType
        self.url = url
        self.fileName = fileName
        self.directoryName = directoryName
        self.outlet = outlet
        self.fetched = fetched
    }
}

/// Bytes as they were found, with where they came from: the input of every reader.
///
/// A document may be one part of a bigger one (see ``ArticleReader/parts(of:atMost:)``): then `range` and `firstRecord`
/// say which, and the bytes are shared, not copied.
public struct RawDocument: Sendable {
    /// The path or URL as it is shown to people.
    public var source: String
    /// The bytes of the whole document.
    public var bytes: [UInt8]
    /// The stretch of `bytes` to read.
    public var range: Range<Int>
    /// The number of the first record in `range`, from 0.
    public var firstRecord: Int
    /// Whether it is one JSON record a line, where that is known from the whole document that this is a part of.
    public var isRecordLines: Bool?
    /// Whether it is one record of something that has several, so that `firstRecord` is worth naming in a warning.
    var isRecord = false
    /// The first line of the table that this is a later part of.
    var tableHeader: [UInt8]?
    /// What counts what is unpacked of the source that it was taken out of; nil where it is a source itself.
    var guardian: BombGuard?
    /// What else is known.
    public var hints: DocumentHints
    /// What was wrong on the way here, said before anything else of the document.
    public var notes: [IntakeWarning] = []

    /// Makes a document of all the bytes.
    public init(source: String, bytes: [UInt8], hints: DocumentHints = DocumentHints()) {
        self.source = source
        self.bytes = bytes
        self.hints = hints
        range = 0..<bytes.count
        firstRecord = 0
    }

    /// A document without bytes, which only says what is wrong.
    init(notes: [IntakeWarning], source: String) {
        self.init(source: source, bytes: [])
        self.notes = notes
    }

    /// The record to name in a warning about the whole document; nil where it is a document of its own.
    var warnedRecord: Int? { isRecord ? firstRecord : nil }

    /// The part of this document in `range`, whose first record has the number `firstRecord`.
    public func part(_ range: Range<Int>, firstRecord: Int) -> RawDocument {
        var part = self
        part.range = range.clamped(to: 0..<bytes.count)
        part.firstRecord = firstRecord
        if range.lowerBound > self.range.lowerBound { part.notes = [] }
        return part
    }

    /// At most the first `count` bytes of the stretch to read.
    ///
    /// - Complexity: O(`count`).
    public func head(_ count: Int) -> ArraySlice<UInt8> { bytes[range].prefix(count) }
}
