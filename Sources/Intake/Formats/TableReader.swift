import TextCore
import WireModel

/// Reads tables with a header, a record a row (RFC 4180): commas, tabs, semicolons or bars between the fields, quotes
/// around fields that hold them or line breaks.
public struct TableReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `table`.
    public var formatName: String { "table" }

    /// 93 when the first line names at least two fields of a record, one of them text, heading or address, and rows follow.
    public func confidence(for document: RawDocument) -> Int {
        let head = TextDecoding.sniffedHead(of: document, Self.headLength)
        guard let first = head.first, first != 0x3c, first != 0x7b, first != 0x5b else { return 0 }
        return Self.delimiter(head) == nil ? 0 : 93
    }

    /// What stands between the fields of the header; nil when the line is none.
    private static func delimiter(_ head: [UInt8]) -> UInt8? {
        let line = Array(head.prefix { $0 != 0x0a && $0 != 0x0d })
        guard line.count < head.count, line.count < 4_096 else { return nil }
        for delimiter: UInt8 in [0x2c, 0x09, 0x3b, 0x7c] where line.contains(delimiter) {
            var fields: Set<RecordField> = []
            let names = Self.header(line, delimiter)
            // A name of a field is a word, and a sentence with commas has names that are none.
            guard names.allSatisfy({ $0.count < 48 }) else { continue }
            for name in names {
                for meaning in meanings(.usual, name) { fields.insert(meaning.field) }
            }
            let hasText = !fields.isDisjoint(with: [.text, .html, .headline, .url])
            if fields.count >= 2, hasText, fields.count * 5 >= names.count,
                hasRows(head, after: line.count, delimiter, names.count)
            {
                return delimiter
            }
        }
        return nil
    }

    /// Whether one of the first rows under a header has as many fields as it, or most have more than one: the menu of a page,
    /// `Search | Sort by | Title | Date`, is no header. Where too little is there to tell, it is one.
    private static func hasRows(_ head: [UInt8], after header: Int, _ delimiter: UInt8, _ fields: Int) -> Bool {
        // The last line of a head that was cut off, in UTF-16 to its half, may go on.
        let isWhole = head.count < headLength / 2 - 16
        let end = isWhole ? head.count : head.lastIndex(of: 0x0a) ?? header
        var rows = TableRows(head, header..<max(header, end), delimiter: delimiter)
        var (all, several) = (0, 0)
        while all < rowsLookedAt, let row = rows.next() {
            if row.fields.count == fields || row.isCutOff && all == 0 { return true }
            all += 1
            several += row.fields.count > 1 ? 1 : 0
        }
        return several * 2 >= all
    }

    /// Bytes of a document, and rows, that are looked at to tell whether it is a table.
    private static let headLength = 8_192
    private static let rowsLookedAt = 16

    /// The header of a table that can be read in parts, with its line break, and what stands between its fields; nil for
    /// anything else. UTF-16 cannot be cut at a byte.
    static func splittable(_ document: RawDocument) -> (header: [UInt8], delimiter: UInt8)? {
        switch TextDecoding.byteOrderMark(document.head(4)) {
        case .utf16LittleEndian, .utf16BigEndian: return nil
        default: break
        }
        guard ReaderRegistry.standard.reader(for: document) is TableReader else { return nil }
        let head = TextDecoding.sniffedHead(of: document, headLength)
        guard let delimiter = delimiter(head), let end = head.firstIndex(where: { $0 == 0x0a || $0 == 0x0d }) else {
            return nil
        }
        return (Array(head[...end]), delimiter)
    }

    private static func header(_ line: [UInt8], _ delimiter: UInt8) -> [[UInt8]] {
        var rows = TableRows(line, 0..<line.count, delimiter: delimiter)
        return rows.next()?.fields ?? []
    }

    private static func meanings(_ table: RecordFieldTable, _ name: [UInt8]) -> [RecordFieldTable.Meaning] {
        let shown = String(decoding: name, as: UTF8.self).trimmingBlanks().trimmingCharacters("\u{feff}")
        return Array(shown.utf8).withUnsafeBufferPointer { table.meanings(of: $0) }
    }

    /// Every row as an article or a warning.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        func warn(_ kind: IntakeWarning.Kind, _ reason: String, _ record: Int? = nil) {
            emit(.warning(IntakeWarning(source: document.source, record: record, kind: kind, reason: reason)))
        }
        let decoded = TextDecoding.decode(document)
        if let warning = decoded.warning { warn(.charset, warning) }
        let head = document.tableHeader ?? TextDecoding.sniffedHead(of: document, Self.headLength)
        guard let delimiter = Self.delimiter(head) else { return }
        let table = RecordFieldTable.of(options)
        var rows = TableRows(decoded.bytes, decoded.range, delimiter: delimiter)
        let names = document.tableHeader.map { Self.header($0, delimiter) } ?? rows.next()?.fields
        guard let names else { return warn(.empty, "the table has no header") }
        let columns = names.map { Self.meanings(table, $0) }
        var record = document.firstRecord
        while let row = rows.next() {
            defer { record += 1 }
            if row.isCutOff {
                warn(.malformed, "a quoted field never ends", record)
                continue
            }
            if row.fields.count != columns.count {
                let reason = "the row has \(row.fields.count) fields where the header has \(columns.count)"
                warn(.malformed, reason, record)
                if row.fields.count < 2 { continue }
            }
            let draft = Self.draft(row.fields, columns, document, record)
            if !draft.hasNoText, let article = Desk.article(from: draft, options: options) {
                emit(.article(article))
            } else {
                warn(.noText, "the record has no text", record)
            }
        }
    }

    private static func draft(
        _ fields: [[UInt8]], _ columns: [[RecordFieldTable.Meaning]], _ document: RawDocument, _ record: Int
    ) -> ArticleDraft {
        var chosen: [RecordField: (rank: Int, value: [UInt8])] = [:]
        for (field, meanings) in zip(fields, columns) where field.contains(where: { $0 > 0x20 }) {
            for meaning in meanings where meaning.rank < chosen[meaning.field]?.rank ?? .max {
                chosen[meaning.field] = (meaning.rank, field)
            }
        }
        func text(_ field: RecordField) -> String? {
            guard let value = chosen[field]?.value else { return nil }
            let shown = String(decoding: value, as: UTF8.self).trimmingBlanks()
            return shown.isEmpty || shown == "nan" || shown == "NaN" || shown == "None" ? nil : shown
        }
        var draft = ArticleDraft(document: document, record: record)
        draft.id = text(.id)
        draft.outlet = text(.outlet)
        draft.headline = text(.headline)
        draft.deck = text(.deck)
        draft.url = text(.url) ?? draft.url
        draft.language = text(.language)
        draft.published = text(.published).flatMap { value in
            Double(value).flatMap { DateText(epoch: $0) } ?? DateText(value)
        }
        // A list as some program printed it: `['Jane Doe', 'Piet Marrow']`.
        if var authors = text(.byline) {
            if authors.hasPrefix("["), authors.hasSuffix("]") {
                let names = authors.dropFirst().dropLast().split(separator: ",")
                authors = names.map { String($0).trimmingBlanks().trimmingCharacters("'\"") }.joined(separator: ", ")
            }
            draft.byline = Byline.names(inField: [authors])
        }
        let isWeak = chosen[.html] != nil && chosen[.text]?.rank ?? 0 >= RecordField.weakTextRank
        if !isWeak, let body = chosen[.text]?.value {
            if MarkupFragment.looksLikeMarkup(body.span) {
                MarkupFragment.append(body.span, to: &draft.lines)
            } else {
                ParagraphSplitter.split(body.span, into: &draft.lines)
            }
        }
        if draft.lines.lines.isEmpty, let page = chosen[.html]?.value { HTMLReader.fill(&draft, from: page.span) }
        return draft
    }
}
