/// The names of a ninjs item's own values, of all versions of the standard, in small letters as 1.x and 2.x write them.
enum NinjsKeys {
    /// Those that other JSON seldom has.
    static let marks: Set<String> = [
        "$standard", "advices", "altids", "associations", "bodies", "body_xhtml", "contentcreated", "copyrightholder",
        "copyrightnotice", "descriptions", "digitalsourcetype", "ednote", "embargoed", "encodedrights", "eventdetails",
        "firstcreated", "genres", "headlines", "infosource", "infosources", "linkedrights", "plannedcoverage",
        "pubstatus", "renditions", "representationtype", "rightsinfo", "trustindicator", "trustindicators",
        "usageterms", "versioncreated",
    ]

    /// All names the standard knows (schemas 1.0 to 3.1 and the development versions; iptc.org/std/ninjs).
    static let known: Set<String> = marks.subtracting(misplaced).union([
        "advice", "by", "byline", "contactinfo", "event", "events", "expires", "genre", "headline", "keywords",
        "language", "located", "mimetype", "object", "objects", "organisation", "organisations", "people", "person",
        "place", "places", "profile", "slugline", "standard", "subject", "subjects", "title", "type", "uri", "urgency",
        "version",
    ])

    /// Those that belong into `rightsinfo`.
    private static let misplaced: Set<String> = ["encodedrights", "linkedrights"]

    /// What a record of any other sort calls its text.
    private static let texts: Set<String> = [
        "text", "body", "content", "article", "fulltext", "full_text", "html", "maintext", "url", "link",
    ]

    /// The beginnings of names that a publisher may add to.
    static let openings = ["headline_", "description_", "body_"]

    /// Whether the standard has a name: one of its own, or `headline_`, `description_` or `body_` with letters, figures and
    /// underscores behind it.
    static func knows(_ key: String) -> Bool {
        if known.contains(key) { return true }
        guard let opening = openings.first(where: { key.hasPrefix($0) }) else { return false }
        let rest = key.utf8.dropFirst(opening.utf8.count)
        return !rest.isEmpty
            && rest.allSatisfy { $0 == 0x5f || ByteText.isDigit($0) || ByteText.isUpper($0) || ByteText.isLower($0) }
    }

    /// Whether the first bytes of an object, or of a list of them, are those of ninjs.
    ///
    /// - Complexity: O(length).
    static func speakFor(_ bytes: [UInt8]) -> Bool {
        let names = names(bytes)
        let own = names.own
        let isNamed = own.contains("uri") || own.contains("guid")
        let ownMarks = own.filter { key in
            marks.contains(key) || openings.contains { key.hasPrefix($0) } && own.contains("uri")
        }
        if isNamed, !ownMarks.isEmpty { return true }
        guard bytes.first == 0x7b else { return false }
        // An agency's own wrapping around the items.
        let hasAddress = !names.telling.isDisjoint(with: addresses)
        let deep = names.telling.subtracting(addresses).count
        if deep >= 2 || deep == 1 && hasAddress { return true }
        // An address and a word or two of the standard, nothing that would be read otherwise.
        guard own.contains("uri"), !own.contains(where: { texts.contains($0) }) else { return false }
        return own.count { knows($0) } * 2 >= own.count
    }

    /// Those that tell of ninjs also where they stand deeper.
    private static let wrapped: Set<String> = [
        "versioncreated", "pubstatus", "body_xhtml", "copyrightholder", "usageterms", "representationtype", "headlines",
        "bodies", "firstcreated", "copyrightnotice", "contentcreated", "altids", "renditions",
    ]
    private static let addresses: Set<String> = ["uri", "guid"]
    /// The bytes of the longest of those.
    private static let longestTelling = wrapped.map(\.utf8.count).max() ?? 0

    /// The names of the first object's own values, and those of ``wrapped`` and ``addresses`` that stand anywhere, in small
    /// letters, as far as the bytes go.
    private static func names(_ bytes: [UInt8]) -> (own: [String], telling: Set<String>) {
        var own: [String] = []
        var telling: Set<String> = []
        var depth = 0
        var isFirst = true
        var index = bytes.first == 0x5b ? 1 : 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x7b, 0x5b: depth += 1
            case 0x7d, 0x5d:
                depth -= 1
                if depth <= 0 { isFirst = false }
            case 0x22:
                let start = index + 1
                index = start
                while index < bytes.count, bytes[index] != 0x22 { index += bytes[index] == 0x5c ? 2 : 1 }
                guard index < bytes.count else { return (own, telling) }
                let isKey = isFirst && depth == 1 && colonFollows(bytes, index + 1)
                guard isKey || index - start <= longestTelling else { break }
                let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
                if isKey { own.append(name) }
                if wrapped.contains(name) || addresses.contains(name) { telling.insert(name) }
            default: break
            }
            index += 1
        }
        return (own, telling)
    }

    private static func colonFollows(_ bytes: [UInt8], _ start: Int) -> Bool {
        bytes[start...].first { $0 > 0x20 } == UInt8(ascii: ":")
    }
}
