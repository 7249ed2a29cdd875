import CSimdJSON
import WireModel

/// Reads ninjs, the IPTC's news in JSON (1.0–3.0): one story, or a list of them.
///
/// Fields that break the standard are warnings; what can be read is read.
public struct NinjsReader: ArticleReader {
    /// Makes the reader.
    public init() {}

    /// `ninjs`.
    public var formatName: String { "ninjs" }

    /// 97 for an object, or a list of such, that has the format's own keys: two anywhere among its first kilobytes, or one and
    /// an address; also for an address with nothing beside it but keys of the standard.
    public func confidence(for document: RawDocument) -> Int {
        guard document.isRecordLines != true else { return 0 }
        let bytes = TextDecoding.sniffedHead(of: document, 16_384)
        guard bytes.first == 0x7b || bytes.first == 0x5b, !JSONRecordReader.isLines(document) else { return 0 }
        return NinjsKeys.speakFor(Array(bytes)) ? 97 : 0
    }

    /// The story or stories as articles; a document without one as a warning.
    public func read(_ document: RawDocument, options: IntakeOptions, _ emit: (IntakeItem) -> Void) {
        func warn(_ kind: IntakeWarning.Kind, _ reason: String, _ record: Int? = nil) {
            emit(.warning(IntakeWarning(source: document.source, record: record, kind: kind, reason: reason)))
        }
        let decoded = TextDecoding.decode(document)
        if let warning = decoded.warning { warn(.charset, warning) }
        guard let parser = JSONParser() else { return warn(.tooBig, "not enough memory") }
        let bytes = decoded.bytes.span
        var record = document.firstRecord
        func read(_ range: Range<Int>) {
            do throws(JSONParser.Failure) {
                let story = try parser.parse(bytes, range, maxDepth: 7) { NinjsStory.story(JSONTree($0)) }
                let isEmpty = story.headline == nil && story.lines.lines.isEmpty
                if !isEmpty, let article = story.article(of: document, record: record, options: options) {
                    emit(.article(article))
                    if story.lines.lines.isEmpty { warn(.noText, "the item has a headline but no text", record) }
                } else {
                    warn(.noText, "the item has neither headline nor text", record)
                }
                for reason in story.warnings { warn(.malformed, reason, record) }
            } catch {
                warn(.malformed, error.reason, record)
            }
            record += 1
        }
        let start = JSONScanner.skipBlanks(bytes, decoded.range.lowerBound, decoded.range.upperBound)
        if let array = Self.list(bytes, start, decoded.range.upperBound) {
            if !JSONScanner.elements(bytes, array, decoded.range.upperBound, { read($0) }) {
                warn(.malformed, "the JSON array is cut off before its end")
            }
        } else {
            read(start..<decoded.range.upperBound)
        }
    }

    /// Where the list of the items begins: the document itself, or what is under the names that agencies give it, also inside
    /// the `data` of AP's interface; nil for a single item.
    private static func list(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard start < end, bytes[start] == 0x7b else { return start < end ? start : nil }
        let names = ["_items", "items", "item"]
        if let list = JSONScanner.member(bytes, start, end, keys: names) { return list }
        return JSONScanner.member(bytes, start, end, keys: ["data"], opening: 0x7b).flatMap {
            JSONScanner.member(bytes, $0, end, keys: names)
        }
    }
}

/// Questions to the flattened values of a JSON document.
struct JSONTree {
    private let entries: UnsafeBufferPointer<JSONEntry>

    init(_ entries: UnsafeBufferPointer<JSONEntry>) { self.entries = entries }

    /// The positions of an object's or array's own values; 0 is the document itself.
    func children(of index: Int) -> [Int] {
        guard entries.indices.contains(index) else { return [] }
        var found: [Int] = []
        var next = index + 1
        while next < entries.count, entries[next].depth > entries[index].depth {
            if entries[next].depth == entries[index].depth + 1 { found.append(next) }
            next += 1
        }
        return found
    }

    /// The key of a value in small letters, as ninjs before 3.0 has them; empty in an array.
    func key(_ index: Int) -> String { String(decoding: entries[index].keyBytes, as: UTF8.self).lowercased() }

    /// The kind of a value.
    func kind(_ index: Int) -> JSONEntry.Kind { entries[index].valueKind }

    /// The value of an object's key.
    func member(_ key: String, of index: Int = 0) -> Int? { children(of: index).first { self.key($0) == key } }

    /// The string or number at a position.
    func string(_ index: Int?) -> String? { index.flatMap { entries[$0].scalarString } }

    /// The string or number under an object's key.
    func string(_ key: String, of index: Int = 0) -> String? { string(member(key, of: index)) }

    /// The number at a position.
    func number(_ index: Int) -> Double { entries[index].number }
}

/// The story of a ninjs object.
enum NinjsStory {
    static func story(_ tree: JSONTree) -> WireStory {
        var story = WireStory()
        // AP's interface wraps the item in `data`, or in an element of a list.
        let inner = tree.member("data").flatMap { tree.member("item", of: $0) } ?? wrapped(tree)
        let root = inner ?? 0
        func text(_ keys: String...) -> String? { keys.lazy.compactMap { tree.string($0, of: root) }.first }
        story.id = text("uri", "guid", "itemid")
        story.add("version", text("version"))
        story.published =
            ["versioncreated", "contentcreated", "firstcreated"].lazy
            .compactMap { tree.string($0, of: root) }.compactMap { DateText($0) }.first
        story.language = text("language")
        story.headline =
            text("headline") ?? listed("headlines", tree, root, role: "main") ?? text("headline_main")
            ?? named("headline_", tree, root) ?? text("title")
        story.byline = [text("byline", "by")].compactMap { $0 }
        if story.byline.isEmpty, let authors = tree.member("authors", of: root) ?? tree.member("bylines", of: root) {
            story.byline = tree.children(of: authors).compactMap {
                tree.string("name", of: $0) ?? tree.string("by", of: $0) ?? tree.string("value", of: $0)
            }
        }
        story.source = sources(tree, root)
        story.provider = text("source", "provider", "creditline", "copyrightholder")
        story.dateline = text("dateline")
        for (name, keys) in [
            ("slug", ["slugline", "slug"]), ("urgency", ["urgency"]), ("status", ["pubstatus"]), ("kind", ["type"]),
            ("note", ["ednote"]), ("located", ["located"]),
        ] {
            for key in keys { story.add(name, tree.string(key, of: root)) }
        }
        if let keywords = tree.member("keywords", of: root) {
            for keyword in tree.children(of: keywords).prefix(40) { story.add("keywords", tree.string(keyword)) }
        }
        readText(&story, tree, root)
        if inner == nil { NinjsRules.check(tree, root, hasText: !story.lines.lines.isEmpty, &story.warnings) }
        return story
    }

    /// The item of `{"meta": …, "item": …}`.
    private static func wrapped(_ tree: JSONTree) -> Int? {
        tree.member("item").flatMap { tree.kind($0) == .object ? $0 : nil }
    }

    /// The first string whose key begins so: `headline_short`, `description_caption`.
    private static func named(_ prefix: String, _ tree: JSONTree, _ root: Int) -> String? {
        tree.children(of: root).lazy.filter { tree.key($0).hasPrefix(prefix) && !tree.key($0).contains("credit") }
            .compactMap { tree.string($0) }.first { !$0.trimmingBlanks().isEmpty }
    }

    private static func sources(_ tree: JSONTree, _ root: Int) -> String? {
        guard let sources = tree.member("infosource", of: root) ?? tree.member("infosources", of: root) else {
            return nil
        }
        let names = tree.children(of: sources).compactMap { tree.string("name", of: $0) }
        return names.first { WireStory.shortName($0).flatMap(Agencies.known) != nil } ?? names.first
    }

    /// The value of a list of `{"role": …, "value": …}`: the one with the role, else the first.
    private static func listed(_ key: String, _ tree: JSONTree, _ root: Int, role: String) -> String? {
        guard let list = tree.member(key, of: root) else { return nil }
        let items = tree.children(of: list)
        let chosen = items.first { tree.string("role", of: $0) == role } ?? items.first
        return chosen.flatMap { tree.string("value", of: $0) }
    }

    private static func readText(_ story: inout WireStory, _ tree: JSONTree, _ root: Int) {
        var texts: [String] = []
        for child in tree.children(of: root) {
            let key = tree.key(child)
            if ["body_xhtml", "body_html", "body_text", "body"].contains(key) || key.hasPrefix("body_") {
                if tree.kind(child) == .string, let text = tree.string(child) { texts.append(text) }
            }
        }
        if let bodies = tree.member("bodies", of: root) {
            for body in tree.children(of: bodies) {
                if let text = tree.string("value", of: body) { texts.append(text) }
            }
        }
        // Of the same text marked up and plain, the marked-up one has its paragraphs for certain.
        let marked = texts.first { MarkupFragment.looksLikeMarkup($0.utf8Span.span) }
        let description =
            tree.string("description_text", of: root) ?? tree.string("description_html", of: root)
            ?? listed("descriptions", tree, root, role: "caption") ?? tree.string("description_caption", of: root)
            ?? named("description_", tree, root)
        if let text = marked ?? texts.first ?? description {
            let bytes = Array(text.utf8)
            if let tree = marked == nil ? nil : MarkupTree(html: bytes.span) {
                WireMarkup.append(tree, 0, to: &story.lines)
            } else {
                WireMarkup.append(text: bytes, to: &story.lines)
            }
        }
    }
}
