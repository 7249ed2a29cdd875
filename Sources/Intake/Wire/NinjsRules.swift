/// What the standard says of a ninjs item's own values (schemas 1.0 to 3.1; iptc.org/std/ninjs).
///
/// The versions differ; where an item does not say which one it follows, what any of them allows is right.
enum NinjsRules {
    private static let strings: Set<String> = [
        "uri", "version", "versioncreated", "firstcreated", "contentcreated", "embargoed", "expires", "pubstatus",
        "type", "mimetype", "representationtype", "profile", "language", "copyrightholder", "copyrightnotice",
        "usageterms", "ednote", "headline", "title", "byline", "slugline", "located", "by", "digitalsourcetype",
    ]
    private static let lists: Set<String> = [
        "person", "people", "organisation", "organisations", "place", "places", "subject", "subjects", "event",
        "events", "object", "objects", "infosource", "infosources", "bodies", "headlines", "descriptions", "genre",
        "genres", "advice", "advices", "plannedcoverage", "trustindicators",
    ]
    private static let objects: Set<String> = ["$standard", "standard", "rightsinfo", "eventdetails"]
    private static let values: [String: Set<String>] = [
        "type": [
            "text", "audio", "video", "picture", "graphic", "composite", "component", "planning", "event", "photo",
        ],
        "pubstatus": ["usable", "withhold", "withheld", "canceled"],
        "representationtype": ["complete", "incomplete", "full", "partial", "associated"],
    ]

    /// Appends a sentence for each value that breaks the standard.
    ///
    /// - Parameter hasText: whether a text was found; then names that the standard does not know are the publisher's own
    ///   affair, else they may be why there is none.
    static func check(_ tree: JSONTree, _ root: Int, hasText: Bool, _ warnings: inout [String]) {
        let hasAddress = tree.member("uri", of: root) != nil
        if !hasAddress, tree.member("guid", of: root) == nil, tree.member("altids", of: root) == nil {
            warnings.append("the item has no uri")
        }
        var unknown: [String] = []
        for child in tree.children(of: root) {
            let key = tree.key(child)
            let isMisnamed = NinjsKeys.openings.contains { key.hasPrefix($0) }
            if !NinjsKeys.knows(key), isMisnamed || !hasText { unknown.append(String(key.prefix(40))) }
            checkValue(tree, child, key, &warnings)
        }
        // Those who write `guid` have a dialect of their own, with names of their own.
        if hasAddress, let last = unknown.last {
            let names =
                unknown.count == 1 ? last : unknown.dropLast().prefix(8).joined(separator: ", ") + " and \(last)"
            warnings.append("the standard knows no \(unknown.count == 1 ? "field" : "fields") \(names)")
        }
    }

    private static func checkValue(_ tree: JSONTree, _ child: Int, _ key: String, _ warnings: inout [String]) {
        let kind = tree.kind(child)
        if kind == .null { return }
        if strings.contains(key) || NinjsKeys.openings.contains(where: { key.hasPrefix($0) }) {
            if kind != .string { warnings.append("the field \(key) is no string") }
        } else if lists.contains(key), kind != .array {
            warnings.append("the field \(key) is no list")
        } else if objects.contains(key), kind != .object {
            warnings.append("the field \(key) is no object")
        }
        if let allowed = values[key], kind == .string, let value = tree.string(child), !allowed.contains(value) {
            warnings.append("the field \(key) has the value \(value.prefix(40)), which the standard does not know")
        }
        switch key {
        case "associations": checkAssociations(tree, child, &warnings)
        case "place", "places": checkPlaces(tree, child, &warnings)
        case "urgency": checkUrgency(tree, child, "the field urgency", &warnings)
        case "altids" where kind == .string: warnings.append("the field altids is neither object nor list")
        case "digitalsourcetype" where !(tree.string(child) ?? ":").contains(":"):
            warnings.append("the field digitalsourcetype is no address")
        case "infosource", "infosources": checkSources(tree, child, key, &warnings)
        case "rightsinfo":
            if tree.member("linkedrights", of: child) != nil, tree.member("encodedrights", of: child) != nil {
                warnings.append("the field rightsinfo has both linkedrights and encodedrights")
            }
        case "advice", "advices": checkAdvice(tree, child, key, &warnings)
        case "eventdetails": checkDates(tree, child, &warnings)
        case "plannedcoverage":
            for item in tree.children(of: child) {
                if let urgency = tree.member("urgency", of: item) {
                    checkUrgency(tree, urgency, "the urgency of a planned coverage", &warnings)
                }
            }
        default: break
        }
    }

    private static func checkUrgency(_ tree: JSONTree, _ index: Int, _ what: String, _ warnings: inout [String]) {
        if tree.kind(index) != .integer {
            warnings.append("\(what) is no whole number")
        } else if !(1...9).contains(tree.number(index)) {
            warnings.append("\(what) is not among 1 to 9")
        }
    }

    /// What an association holds that no item has, or lacks: from 2.0 on they are a list with names.
    private static func checkAssociations(_ tree: JSONTree, _ index: Int, _ warnings: inout [String]) {
        let isList = tree.kind(index) == .array
        for (number, item) in tree.children(of: index).enumerated() where tree.kind(item) == .object {
            let keys = tree.children(of: item).map { tree.key($0) }
            for key in (isList ? ["name", "uri"] : []) where !keys.contains(key) {
                warnings.append("the association \(number) has no \(key)")
            }
            guard keys.contains("uri") else { continue }
            if let unknown = keys.first(where: { !NinjsKeys.knows($0) && $0 != "name" && $0 != "rel" }) {
                warnings.append("the association \(number) has the field \(unknown.prefix(40)), which no item has")
            }
        }
    }

    /// The values of a source are strings.
    private static func checkSources(_ tree: JSONTree, _ index: Int, _ key: String, _ warnings: inout [String]) {
        for source in tree.children(of: index) {
            for value in tree.children(of: source) where ["name", "rel", "scheme", "code"].contains(tree.key(value)) {
                if tree.kind(value) != .string { warnings.append("the \(tree.key(value)) of an \(key) is no string") }
            }
        }
    }

    /// The parts of an advice are objects that have a code.
    private static func checkAdvice(_ tree: JSONTree, _ index: Int, _ key: String, _ warnings: inout [String]) {
        for advice in tree.children(of: index) {
            for part in tree.children(of: advice) where ["importance", "lifetime"].contains(tree.key(part)) {
                if tree.kind(part) != .object || tree.member("code", of: part) == nil {
                    warnings.append("the \(tree.key(part)) of an \(key) has no code")
                }
            }
        }
    }

    /// A day is expected or certain, not both, and written as ISO 8601 has it, also cut short.
    private static func checkDates(_ tree: JSONTree, _ index: Int, _ warnings: inout [String]) {
        guard let dates = tree.member("dates", of: index) else { return }
        for (certain, expected) in [("startdate", "expectedstartdate"), ("enddate", "expectedenddate")] {
            if tree.member(certain, of: dates) != nil, tree.member(expected, of: dates) != nil {
                warnings.append("the event has both \(certain) and \(expected)")
            }
            for name in [certain, expected] {
                guard let day = tree.string(name, of: dates) else { continue }
                if !day.utf8.prefix(4).allSatisfy({ ByteText.isDigit($0) }) || day.utf8.count < 4 {
                    warnings.append("the event's \(name) is no date: \(day.prefix(40))")
                }
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
