/// Whether a theme is made for a dark or a light screen.
public enum Appearance: String, Sendable {
    /// Light text on a dark ground.
    case dark
    /// Dark text on a light ground.
    case light
}

/// The styles of everything on the screen.
///
/// Resolved when it is made, fallbacks and palette included: asking for a style is one load from an array.
public struct Theme: Sendable {
    /// The name it is chosen by.
    public let name: String
    /// The screen it is made for.
    public let appearance: Appearance
    /// What in its file was not understood and left out.
    public let warnings: [ThemeWarning]
    private let styles: [Style]

    /// Makes a theme from the entries of its file and of the files it inherits from.
    init(name: String, document: ThemeDocument, warnings: [ThemeWarning]) {
        var resolver = StyleResolver(theme: name, palette: document.palette)
        var resolved: [String: Style] = [:]
        for key in document.entries.keys.sorted() {
            if let entry = document.entries[key] { resolved[key] = resolver.style(of: entry, key: key) }
        }
        self.name = name
        appearance = document.appearance ?? .dark
        styles = Scope.allCases.map { scope in
            scope.lookupOrder.lazy.compactMap { resolved[$0] }.first ?? .plain
        }
        self.warnings = warnings + resolver.warnings
    }

    /// A theme that styles nothing.
    init(plainNamed name: String) {
        self.init(name: name, document: ThemeDocument(), warnings: [])
    }

    /// The style of a scope: its own, or that of the nearest scope above it in the name that the theme has.
    public subscript(scope: Scope) -> Style {
        let index = Int(scope.rawValue)
        return index < styles.count ? styles[index] : .plain
    }

    /// The style of a scope; the same as the subscript.
    public func style(_ scope: Scope) -> Style { self[scope] }

    /// The style of plain text on the bare screen, with no colour left open: what a surface starts with.
    public var base: Style {
        self[.uiText].over(self[.uiBackground]).over(Style(foreground: .default, background: .default))
    }
}

extension Surface {
    /// A blank surface in the base style of a theme, which shows control characters as the theme says.
    public init(size: Size, theme: Theme) {
        self.init(size: size, style: theme.base, controlStyle: theme[.control])
    }
}
