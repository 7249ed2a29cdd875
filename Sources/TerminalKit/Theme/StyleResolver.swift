/// Turns the words of a theme's entries into styles.
struct StyleResolver {
    let theme: String
    let palette: [String: String]
    private(set) var warnings: [ThemeWarning] = []

    init(theme: String, palette: [String: String]) {
        self.theme = theme
        self.palette = palette
    }

    mutating func style(of entry: ThemeEntry, key: String) -> Style {
        var attributes: Style.Attributes = []
        for modifier in entry.modifiers {
            if let found = Self.attribute(named: modifier) {
                attributes.insert(found)
            } else {
                warn(key, .unknownModifier(modifier))
            }
        }
        return Style(
            foreground: colour(entry.foreground, key: key), background: colour(entry.background, key: key),
            attributes: attributes)
    }

    private mutating func colour(_ text: String?, key: String) -> Color? {
        guard let text else { return nil }
        if let colour = ColourNames.colour(palette[text] ?? text) { return colour }
        warn(key, .unknownColour(text))
        return nil
    }

    private mutating func warn(_ key: String, _ problem: ThemeWarning.Problem) {
        warnings.append(ThemeWarning(theme: theme, key: key, problem: problem))
    }

    /// helix's names are understood as well: `reversed`, `crossed_out`, `underlined`.
    private static func attribute(named name: String) -> Style.Attributes? {
        switch name {
        case "reversed": .reverse
        case "crossed_out": .strikethrough
        case "underlined": .underline
        default: Style.Attributes.named.first { $0.name == name }?.attribute
        }
    }
}

/// The colours a theme may name without a palette.
enum ColourNames {
    private static let names = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "light-gray", "gray", "light-red", "light-green",
        "light-yellow", "light-blue", "light-magenta", "light-cyan", "white",
    ]

    static var list: String { (["default"] + names).joined(separator: ", ") }

    /// The colour of `default`, a name, a number from 0 to 255 or `#rrggbb`.
    static func colour(_ text: String) -> Color? {
        if text == "default" { return .default }
        if let index = names.firstIndex(of: text) { return .ansi(UInt8(index)) }
        if let number = UInt8(text) { return .ansi(number) }
        guard text.utf8.first == UInt8(ascii: "#"), text.utf8.count == 7 else { return nil }
        let digits = text.dropFirst()
        guard digits.utf8.first != UInt8(ascii: "+"), let value = UInt32(digits, radix: 16) else { return nil }
        return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }
}
