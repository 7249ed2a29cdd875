/// Colours and attributes for text forms, or none.
///
/// Every meaning has a colour *and* an attribute or a mark, so that nothing is told by colour alone. The sixteen colours
/// of the terminal's own palette are used: they suit its background.
public struct Ink: Sendable {
    /// Whether anything is coloured.
    public var isColoured: Bool

    /// Makes an ink.
    public init(isColoured: Bool) { self.isColoured = isColoured }

    /// Plain text.
    public static let plain = Ink(isColoured: false)

    /// What a stretch of text is.
    enum Role: String {
        /// A heading or name.
        case heading = "1"
        /// Something that is there and matters less.
        case faint = "2"
        /// Words that are gone.
        case cut = "31;9"
        /// Words that are new.
        case added = "32;4"
        /// Words of substance that are gone.
        case alarmCut = "1;31;9"
        /// Words of substance that are new.
        case alarmAdded = "1;32;4"
        /// What an alarm says.
        case alarm = "1;33"
        /// Something that moved.
        case moved = "36"
        /// A match of a search.
        case match = "1;4"
    }

    /// The text as a heading; without colour, the text.
    public func heading(_ text: String) -> String { self(.heading, text) }

    /// The text in a role; without colour, the text.
    func callAsFunction(_ role: Role?, _ text: String) -> String {
        guard isColoured, let role, !text.isEmpty else { return text }
        return "\u{1b}[\(role.rawValue)m\(text)\u{1b}[0m"
    }
}
