/// Something in a theme that was left out, and the place.
public struct ThemeWarning: Hashable, Sendable {
    /// What was wrong.
    public enum Problem: Hashable, Sendable {
        /// No scope, nor the start of one, has the name of the key.
        case unknownScope
        /// A colour that is neither in the palette, nor a name, a number, or `#rrggbb`.
        case unknownColour(String)
        /// A modifier that does not exist.
        case unknownModifier(String)
        /// A key of an entry that means nothing.
        case unknownProperty(String)
        /// A value of another type than asked for.
        case wrongType(expected: String)
    }

    /// The theme's name.
    public let theme: String
    /// The dotted key.
    public let key: String
    /// What was wrong.
    public let problem: Problem
}

extension ThemeWarning: CustomStringConvertible {
    /// A line for the status bar or standard error.
    public var description: String {
        let reason =
            switch problem {
            case .unknownScope: "there is no such scope"
            case .unknownColour(let value):
                "“\(value)” is no colour: use #rrggbb, a name from [palette], 0–255, or one of \(ColourNames.list)"
            case .unknownModifier(let value):
                "“\(value)” is no modifier: use \(Style.Attributes.named.map(\.name).joined(separator: ", "))"
            case .unknownProperty(let value): "“\(value)” is no property: use fg, bg, modifiers, underline"
            case .wrongType(let expected): "\(expected) was expected"
            }
        return "theme \(theme): \(key): \(reason)"
    }
}

/// Why a theme could not be loaded.
public enum ThemeError: Error, Hashable, Sendable {
    /// No file and no built-in theme has the name.
    case notFound(name: String, available: [String])
    /// The file is there and cannot be read.
    case unreadable(path: String)
    /// The file is not TOML; the line counts from one.
    case malformed(name: String, line: Int, column: Int, reason: String)
    /// Themes inherit from each other in a circle; the first is named again at the end.
    case inheritanceCycle([String])
    /// The theme a theme inherits from does not exist.
    case parentNotFound(name: String, parent: String, available: [String])
}

extension ThemeError: CustomStringConvertible {
    /// A sentence for people.
    public var description: String {
        switch self {
        case .notFound(let name, let available):
            "there is no theme “\(name)”; choose one of \(available.joined(separator: ", "))"
        case .unreadable(let path):
            "the theme file \(path) cannot be read"
        case .malformed(let name, let line, let column, let reason):
            "theme \(name), line \(line), column \(column): \(reason)"
        case .inheritanceCycle(let names):
            "themes inherit from each other in a circle: \(names.joined(separator: " → "))"
        case .parentNotFound(let name, let parent, let available):
            "theme \(name) inherits from “\(parent)”, which does not exist; there are \(available.joined(separator: ", "))"
        }
    }
}
