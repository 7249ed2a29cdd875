import CSimdJSON

/// JSON-LD, as far as it speaks of the article.
extension PageMetadata {
    /// Reads a script of linked data; one that is not quite JSON is mended: line breaks inside strings, commas before a
    /// closing bracket, and marks of comments around it.
    mutating func readLinkedData(_ raw: [UInt8]) {
        guard let parser = JSONParser(), TextDecoding.isValidUTF8(raw, 0..<raw.count) else { return }
        guard let first = raw.firstIndex(where: { $0 == 0x7b || $0 == 0x5b }),
            let last = raw.lastIndex(where: { $0 == 0x7d || $0 == 0x5d }), first < last
        else { return }
        do {
            try parser.parse(raw.span, first..<(last + 1), maxDepth: 6) { entries in readLinkedData(entries) }
        } catch {
            let mended = Self.mended(raw[first...last])
            try? parser.parse(mended.span, 0..<mended.count, maxDepth: 6) { entries in readLinkedData(entries) }
        }
    }

    /// Control characters made blanks, and commas before a closing bracket left out.
    private static func mended(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(raw.count)
        var isString = false
        var isEscaped = false
        var comma: Int?
        for byte in raw {
            let byte = byte < 0x20 ? 0x20 : byte
            if isString {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5c {
                    isEscaped = true
                } else if byte == 0x22 {
                    isString = false
                }
            } else if byte == 0x22 {
                isString = true
                comma = nil
            } else if byte == 0x2c {
                comma = out.count
            } else if byte != 0x20 {
                if let comma, byte == 0x7d || byte == 0x5d { out[comma] = 0x20 }
                comma = nil
            }
            out.append(byte)
        }
        return out
    }

    /// Takes headline, authors, date and text of the first object whose type is an article.
    private mutating func readLinkedData(_ entries: UnsafeBufferPointer<JSONEntry>) {
        let names = Self.namesByID(entries)
        for index in entries.indices where entries[index].valueKind == .object {
            let fields = Self.fields(entries, index)
            func strings(_ key: String) -> [String] {
                fields.first { $0.key == key }.map { Self.strings(entries, $0.at, names).map(Self.plain) } ?? []
            }
            let isArticle = strings("@type").contains {
                $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "LiveBlogPosting" || $0 == "Report"
            }
            guard isArticle else {
                // Some describe the page alone.
                if strings("@type").contains("WebPage") {
                    offer(strings("datepublished").first.flatMap(DateText.init), .meta)
                }
                continue
            }
            titles.linked = titles.linked ?? strings("headline").first { !$0.isEmpty }
            offer(strings("datepublished").first.flatMap(DateText.init), .linkedData)
            offer(strings("datemodified").first.flatMap(DateText.init), .modified)
            offer(Byline.names(inField: strings("author")), .linkedData)
            offer(Byline.names(inField: strings("creator")), .linkedData)
            titles.publisher = titles.publisher ?? strings("publisher").first { !$0.isEmpty }
            articleBody = articleBody ?? strings("articlebody").first
            linkedURL = linkedURL ?? (strings("url") + strings("mainentityofpage")).lazy.compactMap(Self.address).first
            offer(language: strings("inlanguage").first)
            return
        }
    }

    /// Where the fields of an object stand, their keys in small letters.
    private static func fields(_ entries: UnsafeBufferPointer<JSONEntry>, _ index: Int) -> [(key: String, at: Int)] {
        let depth = entries[index].depth
        var next = index + 1
        var fields: [(key: String, at: Int)] = []
        while next < entries.count, entries[next].depth > depth {
            if entries[next].depth == depth + 1 {
                fields.append((String(decoding: entries[next].keyBytes, as: UTF8.self).lowercased(), next))
            }
            next += 1
        }
        return fields
    }

    /// The names of the objects that other objects refer to by their `@id`.
    private static func namesByID(_ entries: UnsafeBufferPointer<JSONEntry>) -> [String: String] {
        var names: [String: String] = [:]
        for index in entries.indices where entries[index].valueKind == .object {
            var id: String?
            var name: String?
            let depth = entries[index].depth
            var next = index + 1
            // What stands deeper in the object than sixty values is no person's name.
            while next < entries.count, entries[next].depth > depth, next - index < 60 {
                if entries[next].depth == depth + 1, let text = entries[next].scalarString {
                    let key = String(decoding: entries[next].keyBytes, as: UTF8.self)
                    if key == "@id" { id = text } else if key == "name" { name = text }
                }
                next += 1
            }
            if let id, let name { names[id] = name }
        }
        return names
    }

    /// A string, the strings of an array, or the names of the objects in it, also of those it only refers to.
    private static func strings(
        _ entries: UnsafeBufferPointer<JSONEntry>, _ index: Int, _ names: [String: String]
    ) -> [String] {
        if let own = entries[index].scalarString { return [own] }
        var found: [String] = []
        var references: [String] = []
        let depth = entries[index].depth
        var next = index + 1
        while next < entries.count, entries[next].depth > depth {
            let entry = entries[next]
            let key = String(decoding: entry.keyBytes, as: UTF8.self)
            let isElement = entries[index].valueKind == .array && entry.depth == depth + 1
            if key == "name" && entry.depth <= depth + 2 || isElement, let text = entry.scalarString {
                found.append(text)
            } else if key == "@id", entry.depth <= depth + 2, let text = entry.scalarString {
                references.append(text)
            }
            next += 1
        }
        return found.isEmpty ? references.map { names[$0] ?? $0 } : found
    }

    /// The text without the references to characters that some sites leave in (`&#8216;`, `&amp;`).
    private static func plain(_ text: String) -> String {
        guard text.utf8.count < 1_000, let and = text.utf8.firstIndex(of: 0x26), text[and...].utf8.contains(0x3b),
            let tree = MarkupTree(html: text.utf8Span.span)
        else { return text.trimmingBlanks() }
        return tree.flatText(of: 0)
    }
}
