import WireModel

/// Reads JSON lines, a JSON array of records, one record, or an object that holds an array of them.
///
/// JSON lines can be cut at line breaks and read in parts; each record is parsed alone, so that memory follows the
/// biggest record and a broken one costs only itself.
public struct JSONRecordReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `json`.
    public var formatName: String { "json" }

    /// The names under which an object may hold its records.
    static let collectionNames = [
        "articles", "items", "results", "data", "docs", "documents", "entries", "stories", "records", "hits",
    ]

    /// 95 for something that begins as an object or array does, 50 for the name alone.
    public func confidence(for document: RawDocument) -> Int {
        if document.isRecordLines == true { return 100 }
        let head = TextDecoding.sniffedHead(of: document)
        let name = (document.hints.fileName ?? "").lowercased()
        let isNamed = [".json", ".jsonl", ".ndjson", ".jl"].contains { name.hasSuffix($0) }
        guard let first = head.first else { return isNamed ? 50 : 0 }
        let second = head.dropFirst().first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0a && $0 != 0x0d }
        switch (first, second) {
        case (0x7b, 0x22), (0x7b, 0x7d): return 95
        case (0x5b, 0x7b), (0x5b, 0x5d): return 95
        case (0x5b, _) where isNamed: return 95
        default: return isNamed && !TextDecoding.isBinary(document.bytes[document.range]) ? 50 : 0
        }
    }

    /// The document cut at line breaks when it is JSON lines.
    ///
    /// - Complexity: O(length), to count the records before each cut.
    public func parts(of document: RawDocument, atMost limit: Int) -> [RawDocument] {
        let bytes = document.bytes.span
        guard limit > 1, document.range.count > 1 << 20, Self.isLines(document) else { return [document] }
        let step = document.range.count / limit + 1
        var parts: [RawDocument] = []
        var start = document.range.lowerBound
        var record = document.firstRecord
        while start < document.range.upperBound {
            let goal = min(start + step, document.range.upperBound)
            var end = document.range.upperBound
            if goal < end, let at = ByteSearch.first(0x0a, in: bytes, from: goal), at < end { end = at + 1 }
            parts.append(document.part(start..<end, firstRecord: record))
            Self.eachLine(bytes, start..<end) { _ in record += 1 }
            start = end
        }
        return parts
    }

    /// Every record as an article or a warning.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        let isLines = Self.isLines(document)
        let isUTF8 = isLines && JSONParser.isUTF8(document.bytes.span, document.range)
        if isLines, !isUTF8 { return readForeignLines(document, options: options, emit) }
        let decoded = isUTF8 ? Self.undecoded(document) : TextDecoding.decode(document)
        if let warning = decoded.warning {
            emit(.warning(IntakeWarning(source: document.source, kind: .charset, reason: warning)))
        }
        guard let builder = JSONRecordBuilder(document: document, options: options) else {
            emit(.warning(IntakeWarning(source: document.source, kind: .tooBig, reason: "not enough memory")))
            return
        }
        let bytes = decoded.bytes.span
        if isLines {
            var record = document.firstRecord
            Self.eachLine(bytes, decoded.range) { range in
                builder.emit(bytes, range, record: record, emit)
                record += 1
            }
        } else {
            Self.eachValue(bytes, decoded.range, builder: builder, firstRecord: document.firstRecord, emit)
        }
    }

    /// A document of valid UTF-8, which is looked through no second time when nothing says that it is something else.
    private static func undecoded(_ document: RawDocument) -> DecodedText {
        guard document.hints.charset == nil, TextDecoding.byteOrderMark(document.bytes[document.range].prefix(4)) == nil
        else { return TextDecoding.decode(document) }
        return DecodedText(
            bytes: document.bytes, range: document.range, charset: .utf8, replacements: 0, warning: nil)
    }

    /// Reads lines that are not all UTF-8, each in its own charset; JSON is UTF-8, so a record that is not is told of.
    private func readForeignLines(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        guard let builder = JSONRecordBuilder(document: document, options: options) else { return }
        var record = document.firstRecord
        Self.eachLine(document.bytes.span, document.range) { range in
            defer { record += 1 }
            guard !JSONParser.isUTF8(document.bytes.span, range) else {
                return builder.emit(document.bytes.span, range, record: record, emit)
            }
            let line = TextDecoding.decode(document.part(range, firstRecord: record))
            let isUnnamed = line.charset == .windows1252 && document.hints.charset == nil
            if let reason = line.warning ?? (isUnnamed ? "the record is no UTF-8: read as Windows-1252" : nil) {
                emit(
                    .warning(
                        IntakeWarning(source: document.source, record: record, kind: .charset, reason: reason)))
            }
            builder.emit(line.bytes.span, line.range, record: record, emit)
        }
    }

    /// Whether the document is one record a line: its first line is a whole object, or several lines begin as one.
    ///
    /// Asked of the whole document, so that every part of it has the same answer.
    static func isLines(_ document: RawDocument) -> Bool {
        if let known = document.isRecordLines { return known }
        let bytes = document.bytes.span
        let end = bytes.count
        if TextDecoding.byteOrderMark(document.bytes.prefix(4)[...]).map({ $0 != .utf8 }) ?? false { return false }
        let start = JSONScanner.skipBlanks(bytes, 0, end)
        guard start < end else { return false }
        let lineEnd = ByteSearch.first(0x0a, in: bytes, from: start) ?? end
        if bytes[start] == 0x7b, let after = JSONScanner.endOfValue(bytes, start, lineEnd) {
            // A single object may hold the records, which reading by values finds out.
            return JSONScanner.skipBlanks(bytes, after, lineEnd) == lineEnd
                && JSONScanner.skipBlanks(bytes, lineEnd, end) < end
        }
        guard bytes[start] != 0x5b || lineEnd == end else { return false }
        var beginnings = 0
        var line = 0
        let window = min(end, 1 << 18)
        while line < window, beginnings < 3 {
            if line + 1 < end, bytes[line] == 0x7b, bytes[line + 1] == 0x22 { beginnings += 1 }
            line = (ByteSearch.first(0x0a, in: bytes, from: line) ?? window) + 1
        }
        return beginnings >= 2
    }

    /// The number of lines that are not blank.
    static func countLines(_ document: RawDocument) -> Int {
        var count = 0
        eachLine(document.bytes.span, document.range) { _ in count += 1 }
        return count
    }

    /// Hands over each line that is not blank.
    private static func eachLine(_ bytes: Span<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(ByteSearch.first(0x0a, in: bytes, from: start) ?? range.upperBound, range.upperBound)
            let first = JSONScanner.skipBlanks(bytes, start, end)
            if first < end { body(first..<end) }
            start = end + 1
        }
    }

    /// Hands over the records of an array, of an object that holds one, or of values one after the other.
    private static func eachValue(
        _ bytes: Span<UInt8>, _ range: Range<Int>, builder: JSONRecordBuilder, firstRecord: Int,
        _ emit: (IntakeItem) -> Void
    ) {
        var record = firstRecord
        func each(_ index: Int) {
            let isWhole = JSONScanner.elements(bytes, index, range.upperBound) { element in
                builder.emit(bytes, element, record: record, emit)
                record += 1
            }
            if !isWhole { builder.emitCutOff(emit) }
        }
        var index = JSONScanner.skipBlanks(bytes, range.lowerBound, range.upperBound)
        while index < range.upperBound {
            let end = JSONScanner.endOfValue(bytes, index, range.upperBound)
            if bytes[index] == 0x5b {
                each(index)
            } else if bytes[index] == 0x7b, !builder.isRecord(bytes, index..<(end ?? range.upperBound)),
                let array = JSONScanner.member(bytes, index, range.upperBound, keys: collectionNames)
            {
                each(array)
            } else {
                builder.emit(bytes, index..<(end ?? range.upperBound), record: record, emit)
                record += 1
            }
            guard let end else { return }
            index = JSONScanner.skipBlanks(bytes, max(end, index + 1), range.upperBound)
        }
    }
}
