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

    /// Keys that other JSON does not have, as they stand in the text.
    private static let marks = [
        "\"versioncreated\"", "\"pubstatus\"", "\"body_xhtml\"", "\"copyrightholder\"", "\"usageterms\"",
        "\"representationtype\"", "\"headlines\"", "\"bodies\"", "\"firstcreated\"", "\"copyrightnotice\"",
        "\"contentcreated\"", "\"altids\"", "\"renditions\"",
    ]

    /// 97 for one object with two of the format's own keys among its first kilobytes, or one and an address.
    public func confidence(for document: RawDocument) -> Int {
        guard document.isRecordLines != true else { return 0 }
        let bytes = TextDecoding.sniffedHead(of: document, 16_384)
        guard bytes.first == 0x7b, !JSONRecordReader.isLines(document) else { return 0 }
        let head = String(decoding: bytes, as: UTF8.self).lowercased()
        var found = 0
        for mark in Self.marks where head.firstRange(of: mark) != nil { found += 1 }
        if found >= 2 { return 97 }
        let isNamed = head.firstRange(of: "\"uri\"") != nil || head.firstRange(of: "\"guid\"") != nil
        return found == 1 && isNamed ? 97 : 0
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
                let story = try parser.parse(bytes, range, maxDepth: 5) { NinjsStory.story(JSONTree($0)) }
                let isEmpty = story.headline == nil && story.lines.lines.isEmpty
                if !isEmpty, let article = story.article(of: document, record: record) {
                    emit(.article(article))
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
        let names = ["_items", "items", "item"]
        if let array = JSONScanner.arrayMember(bytes, start, decoded.range.upperBound, keys: names) {
            if !JSONScanner.elements(bytes, array, decoded.range.upperBound, { read($0) }) {
                warn(.malformed, "the JSON array is cut off before its end")
            }
        } else {
            read(start..<decoded.range.upperBound)
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
        // AP's API wraps the item in `data`.
        let inner = tree.member("data").flatMap { tree.member("item", of: $0) }
        let root = inner ?? 0
        func text(_ keys: String...) -> String? { keys.lazy.compactMap { tree.string($0, of: root) }.first }
        story.id = text("uri", "guid", "itemid")
        story.add("version", text("version"))
        story.published =
            ["versioncreated", "contentcreated", "firstcreated"].lazy
            .compactMap { tree.string($0, of: root) }.compactMap { DateText($0) }.first
        story.language = text("language")
        story.headline = text("headline") ?? listed("headlines", tree, root, role: "main") ?? text("title")
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
        if inner == nil { NinjsRules.check(tree, root, &story.warnings) }
        return story
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

/// What the standard says of a ninjs object's own fields.
enum NinjsRules {
    private static let strings: Set<String> = [
        "uri", "version", "versioncreated", "firstcreated", "contentcreated", "embargoed", "pubstatus", "type",
        "mimetype",
        "representationtype", "profile", "language", "copyrightholder", "copyrightnotice", "usageterms", "ednote",
        "headline", "title", "byline", "slugline", "located", "by",
    ]
    private static let lists: Set<String> = [
        "person", "people", "organisation", "organisations", "place", "places", "subject", "subjects", "event",
        "events",
        "object", "objects", "infosource", "infosources", "bodies", "headlines", "descriptions", "genre", "genres",
    ]
    private static let values: [String: Set<String>] = [
        "type": [
            "text", "audio", "video", "picture", "graphic", "composite", "component", "planning", "event", "photo",
        ],
        "pubstatus": ["usable", "withhold", "withheld", "canceled"],
        "representationtype": ["complete", "incomplete", "full", "partial", "associated"],
    ]

    /// Appends a sentence for each field that breaks the standard.
    static func check(_ tree: JSONTree, _ root: Int, _ warnings: inout [String]) {
        if tree.member("uri", of: root) == nil, tree.member("guid", of: root) == nil,
            tree.member("altids", of: root) == nil
        {
            warnings.append("the item has no uri")
        }
        for child in tree.children(of: root) {
            let key = tree.key(child)
            let kind = tree.kind(child)
            if kind == .null { continue }
            if strings.contains(key) || key.hasPrefix("body_") || key.hasPrefix("description_")
                || key.hasPrefix("headline_")
            {
                if kind != .string { warnings.append("the field \(key) is no string") }
            } else if lists.contains(key), kind != .array {
                warnings.append("the field \(key) is no list")
            }
            if let allowed = values[key], kind == .string, let value = tree.string(child), !allowed.contains(value) {
                warnings.append("the field \(key) has the value \(value.prefix(40)), which the standard does not know")
            }
            if key == "associations" { checkAssociations(tree, child, &warnings) }
            if key == "place" || key == "places" { checkPlaces(tree, child, &warnings) }
            if key == "urgency", kind != .integer { warnings.append("the field urgency is no whole number") }
        }
    }

    /// What an association holds that is none of an item's own fields, or lacks: from 2.0 on they are a list with names.
    private static func checkAssociations(_ tree: JSONTree, _ index: Int, _ warnings: inout [String]) {
        let isList = tree.kind(index) == .array
        for (number, item) in tree.children(of: index).enumerated() where tree.kind(item) == .object {
            let keys = tree.children(of: item).map { tree.key($0) }
            for key in (isList ? ["name", "uri"] : []) where !keys.contains(key) {
                warnings.append("the association \(number) has no \(key)")
            }
        }
    }

    /// The shapes a place may have (RFC 7946).
    private static let shapes: Set<String> = [
        "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
        "Feature", "FeatureCollection",
    ]

    private static func checkPlaces(_ tree: JSONTree, _ index: Int, _ warnings: inout [String]) {
        for place in tree.children(of: index) {
            guard let shape = tree.member("geojson", of: place) else { continue }
            let type = tree.string("type", of: shape)
            if type.map({ !shapes.contains($0) }) ?? true {
                warnings.append("the place \(tree.string("name", of: place) ?? "") has no shape of GeoJSON")
            }
        }
    }
}
