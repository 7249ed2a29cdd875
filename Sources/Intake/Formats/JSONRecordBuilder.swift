import CSimdJSON
import WireModel

/// Makes articles of single JSON records; holds the parser they share.
final class JSONRecordBuilder {
    private let parser: JSONParser
    private let document: RawDocument
    private let table: RecordFieldTable
    private let options: IntakeOptions
    private let memory = LineMemory()
    /// For each field the entry that holds it, and how much its name is trusted; of the record read last.
    private var chosen = [Int?](repeating: nil, count: RecordField.allCases.count)
    private var ranks = [Int](repeating: .max, count: RecordField.allCases.count)

    init?(document: RawDocument, options: IntakeOptions) {
        guard let parser = JSONParser() else { return nil }
        self.parser = parser
        self.document = document
        self.options = options
        table = RecordFieldTable.of(options)
    }

    /// Hands over the article of the record in `range`, or the warning why there is none.
    func emit(_ bytes: Span<UInt8>, _ range: Range<Int>, record: Int, _ emit: (IntakeItem) -> Void) {
        do throws(JSONParser.Failure) {
            let draft = try parser.parse(bytes, range) { entries -> ArticleDraft? in
                self.draft(from: entries, record: record)
            }
            guard let draft else { return warn(record, .malformed, "this is not a JSON object", emit) }
            guard !draft.hasNoText else { return warn(record, .noText, "the record has no text", emit) }
            guard let article = Desk.article(from: draft, options: options, memory: memory) else {
                return warn(record, .noText, "the record has no text", emit)
            }
            emit(.article(article))
        } catch {
            warn(record, .malformed, error.reason, emit)
        }
    }

    /// Says that the document ends in the middle.
    func emitCutOff(_ emit: (IntakeItem) -> Void) {
        let reason = "the JSON array is cut off before its end"
        emit(.warning(IntakeWarning(source: document.source, kind: .malformed, reason: reason)))
    }

    /// Whether the object itself has a text.
    func isRecord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let answer = try? parser.parse(bytes, range, maxDepth: 1) { entries -> Bool in
            choose(entries)
            return [RecordField.text, .html].contains { field in
                guard field == .html || ranks[field.rawValue] < RecordField.weakTextRank else { return false }
                return chosen[field.rawValue].map { entries[$0].valueKind == .string } ?? false
            }
        }
        return answer ?? false
    }

    private func warn(
        _ record: Int, _ kind: IntakeWarning.Kind, _ reason: String, _ emit: (IntakeItem) -> Void
    ) {
        emit(.warning(IntakeWarning(source: document.source, record: record, kind: kind, reason: reason)))
    }

    /// Finds for each field the entry that holds it: of those that are not empty, the one whose name is most trusted.
    private func choose(_ entries: UnsafeBufferPointer<JSONEntry>) {
        // As locals, since whoever writes to a part of an object is checked each time.
        var (chosen, ranks): ([Int?], [Int]) = ([], [])
        swap(&chosen, &self.chosen)
        swap(&ranks, &self.ranks)
        defer {
            swap(&chosen, &self.chosen)
            swap(&ranks, &self.ranks)
        }
        for field in chosen.indices { (chosen[field], ranks[field]) = (nil, .max) }
        for index in entries.indices where entries[index].depth == 1 {
            let entry = entries[index]
            if entry.valueKind == .null || entry.valueKind == .bool { continue }
            if entry.valueKind == .string && entry.text_length == 0 { continue }
            for meaning in table.meanings(of: entry.keyBytes) where meaning.rank < ranks[meaning.field.rawValue] {
                ranks[meaning.field.rawValue] = meaning.rank
                chosen[meaning.field.rawValue] = index
            }
        }
    }

    private func draft(from entries: UnsafeBufferPointer<JSONEntry>, record: Int) -> ArticleDraft? {
        guard let root = entries.first, root.valueKind == .object else { return nil }
        choose(entries)
        func first(_ field: RecordField) -> String? {
            guard let index = chosen[field.rawValue] else { return nil }
            return entries[index].scalarString ?? Self.strings(entries, at: index).first
        }
        var draft = ArticleDraft(document: document, record: record)
        draft.id = first(.id)
        draft.outlet = first(.outlet)
        draft.headline = first(.headline)
        draft.deck = first(.deck)
        draft.url = first(.url) ?? draft.url
        draft.language = first(.language)
        if let index = chosen[RecordField.byline.rawValue] {
            draft.byline = memory.names(inField: Self.strings(entries, at: index))
        }
        if let index = chosen[RecordField.published.rawValue] {
            draft.published =
                entries[index].valueKind == .string
                ? DateText(entries[index].scalarString ?? "") : DateText(epoch: entries[index].number)
        }
        let html = chosen[RecordField.html.rawValue]
        let isWeak = ranks[RecordField.text.rawValue] >= RecordField.weakTextRank
        fill(&draft, entries, text: isWeak && html != nil ? nil : chosen[RecordField.text.rawValue], html: html)
        return draft
    }

    private func fill(
        _ draft: inout ArticleDraft, _ entries: UnsafeBufferPointer<JSONEntry>, text: Int?, html: Int?
    ) {
        if let text, entries[text].valueKind == .string {
            let bytes = Span(_unsafeElements: entries[text].textBytes)
            if MarkupFragment.looksLikeMarkup(bytes) {
                MarkupFragment.append(bytes, to: &draft.lines)
            } else {
                draft.beginWithHead()
                ParagraphSplitter.split(bytes, into: &draft.lines)
                if draft.hasNoText { draft.beginAnew() }
            }
        } else if let text {
            for line in Self.strings(entries, at: text) { draft.lines.append(line) }
        }
        if draft.lines.lines.isEmpty, let html, entries[html].valueKind == .string {
            HTMLReader.fill(&draft, from: Span(_unsafeElements: entries[html].textBytes))
        }
    }

    /// The strings of a value: itself, the elements of an array, or the name that an object carries.
    private static func strings(_ entries: UnsafeBufferPointer<JSONEntry>, at index: Int) -> [String] {
        let entry = entries[index]
        if let own = entry.scalarString { return [own] }
        guard entry.valueKind == .array || entry.valueKind == .object else { return [] }
        var found: [String] = []
        var next = index + 1
        while next < entries.count, entries[next].depth > entry.depth {
            let child = entries[next]
            let key = String(decoding: child.keyBytes, as: UTF8.self).lowercased()
            let isElement = entry.valueKind == .array && child.depth == entry.depth + 1
            let isName = ["name", "title", "uri", "domain"].contains(key) && child.depth <= entry.depth + 2
            if isElement || isName, let text = child.scalarString { found.append(text) }
            next += 1
        }
        return entry.valueKind == .object ? Array(found.prefix(1)) : found
    }
}
