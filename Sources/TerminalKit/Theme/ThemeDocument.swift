import TOMLKit

/// A style as a theme file writes it, before the palette is known.
struct ThemeEntry: Equatable {
    var foreground: String?
    var background: String?
    var modifiers: [String] = []
}

/// What a theme file says, as values.
struct ThemeDocument: Equatable {
    var entries: [String: ThemeEntry] = [:]
    var palette: [String: String] = [:]
    var parent: String?
    var appearance: Appearance?

    /// This document with what it does not say itself taken from the one it inherits from.
    ///
    /// The palettes are merged as well, before a colour is looked up: a child may recolour its parent by the palette alone.
    func inheriting(from parent: ThemeDocument) -> ThemeDocument {
        ThemeDocument(
            entries: parent.entries.merging(entries) { _, own in own },
            palette: parent.palette.merging(palette) { _, own in own }, parent: parent.parent,
            appearance: appearance ?? parent.appearance)
    }
}

/// Reads a theme file: TOML in the shape of helix's themes.
struct ThemeReader {
    private let theme: String
    private(set) var warnings: [ThemeWarning] = []
    private var document = ThemeDocument()

    init(theme: String) { self.theme = theme }

    /// The document of a text; what is not understood becomes a warning.
    ///
    /// - Throws: ``ThemeError/malformed(name:line:column:reason:)`` when it is not TOML.
    mutating func read(_ text: String) throws(ThemeError) -> ThemeDocument {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            let place = error.source.begin
            throw .malformed(name: theme, line: place.line, column: place.column, reason: error.description)
        } catch {
            throw .malformed(name: theme, line: 1, column: 1, reason: "\(error)")
        }
        for (key, value) in table { readTop(key, value) }
        return document
    }

    private mutating func readTop(_ key: String, _ value: any TOMLValueConvertible) {
        switch key {
        case "inherits":
            document.parent = string(value, key: key)
        case "appearance":
            guard let text = string(value, key: key) else { return }
            document.appearance = Appearance(rawValue: text)
            if document.appearance == nil { warn(key, .wrongType(expected: "\"light\" or \"dark\"")) }
        case "palette":
            guard let colours = value.table else { return warn(key, .wrongType(expected: "a table")) }
            for (name, colour) in colours {
                if let text = self.colour(colour, key: "palette.\(name)") { document.palette[name] = text }
            }
        default:
            readEntry(key, value)
        }
    }

    /// A string is a foreground. A table is a style, or a level of the name when it has other keys, or both.
    private mutating func readEntry(_ key: String, _ value: any TOMLValueConvertible) {
        guard let table = value.table else {
            if let text = colour(value, key: key) { add(ThemeEntry(foreground: text), key) }
            return
        }
        var entry = ThemeEntry()
        var hasStyle = table.isEmpty
        for (property, value) in table {
            switch property {
            case "fg": entry.foreground = colour(value, key: key)
            case "bg": entry.background = colour(value, key: key)
            case "modifiers": entry.modifiers += modifiers(value, key: key)
            case "underline": if underlines(value, key: key) { entry.modifiers.append("underline") }
            default:
                if value.table == nil && !Self.isScopePrefix("\(key).\(property)") {
                    warn(key, .unknownProperty(property))
                } else {
                    readEntry("\(key).\(property)", value)
                }
                continue
            }
            hasStyle = true
        }
        if hasStyle { add(entry, key) }
    }

    private mutating func add(_ entry: ThemeEntry, _ key: String) {
        guard Self.isScopePrefix(key) else { return warn(key, .unknownScope) }
        document.entries[key] = entry
    }

    private static func isScopePrefix(_ key: String) -> Bool { scopePrefixes.contains(key) }

    /// Every scope and what is above it: the keys a theme may have.
    private static let scopePrefixes = Set(Scope.allCases.flatMap(\.lookupOrder))

    private mutating func colour(_ value: any TOMLValueConvertible, key: String) -> String? {
        if let number = value.int { return "\(number)" }
        return string(value, key: key, expected: "a colour or a table")
    }

    private mutating func string(
        _ value: any TOMLValueConvertible, key: String, expected: String = "a string"
    ) -> String? {
        if let text = value.string { return text }
        warn(key, .wrongType(expected: expected))
        return nil
    }

    private mutating func modifiers(_ value: any TOMLValueConvertible, key: String) -> [String] {
        guard let array = value.array else {
            warn(key, .wrongType(expected: "an array of modifiers"))
            return []
        }
        var names: [String] = []
        for element in array {
            if let name = string(element, key: key) { names.append(name) }
        }
        return names
    }

    /// helix writes `underline = { color = …, style = … }`; a terminal's colour of the line is left out here.
    private mutating func underlines(_ value: any TOMLValueConvertible, key: String) -> Bool {
        if let flag = value.bool { return flag }
        if value.table != nil || value.string != nil { return true }
        warn(key, .wrongType(expected: "true, false or a table"))
        return false
    }

    private mutating func warn(_ key: String, _ problem: ThemeWarning.Problem) {
        warnings.append(ThemeWarning(theme: theme, key: key, problem: problem))
    }
}
