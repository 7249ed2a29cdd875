/// A key of the keyboard.
public enum Key: Hashable, Sendable {
    /// A key that types a character; the space bar types " ".
    case character(Character)
    /// Return.
    case enter
    /// Escape, alone.
    case escape
    /// Tab; with shift it is the terminal's back-tab.
    case tab
    /// The key that deletes to the left.
    case backspace
    /// The key that deletes to the right.
    case delete
    /// Insert.
    case insert
    /// The arrow up.
    case up
    /// The arrow down.
    case down
    /// The arrow to the left.
    case left
    /// The arrow to the right.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// A function key, from 1.
    case function(Int)
}

/// A key with the modifiers held down.
///
/// Shift is told only where the character does not tell it: `G` is the character, `S-Tab` the key with shift.
public struct KeyPress: Hashable, Sendable {
    /// Keys held down.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// The bits of the set.
        public let rawValue: UInt8

        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Control.
        public static let control = Modifiers(rawValue: 1)
        /// Alt, or Meta; terminals send an escape before the key.
        public static let alt = Modifiers(rawValue: 2)
        /// Shift, with keys that type no character.
        public static let shift = Modifiers(rawValue: 4)
    }

    /// The key.
    public var key: Key
    /// What was held down with it.
    public var modifiers: Modifiers

    /// Makes a key press.
    public init(_ key: Key, _ modifiers: Modifiers = []) {
        self.key = key
        self.modifiers = modifiers
    }

    /// A character typed without control or alt.
    public static func character(_ character: Character) -> KeyPress { KeyPress(.character(character)) }

    /// A character with control; the letter is taken in lower case.
    public static func control(_ character: Character) -> KeyPress {
        KeyPress(.character(Character(character.lowercased())), .control)
    }

    /// The character that a text field inserts for this press: nil with control or alt, and for keys without one.
    public var insertedCharacter: Character? {
        guard case .character(let character) = key, modifiers.isDisjoint(with: [.control, .alt]) else { return nil }
        return character
    }
}
