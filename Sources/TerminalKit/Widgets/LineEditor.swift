/// A line of text that the user types: a search, a command, a note.
///
/// Moves and deletes by extended grapheme cluster. Holds what was entered before, newest last, as a shell does: going up
/// keeps the unfinished line and coming down gives it back.
public struct LineEditor: Hashable, Sendable {
    /// What a key did.
    public enum Outcome: Hashable, Sendable {
        /// The text is another.
        case edited
        /// Only the cursor moved.
        case moved
        /// The user is done: take the text.
        case accepted
        /// The user gave up, or deleted in an empty line.
        case cancelled
        /// The key is for someone else.
        case ignored
    }

    private var before: [Character]
    private var after: [Character] = []
    /// The lines entered before, the oldest first.
    public private(set) var history: [String]
    private var historyIndex: Int
    private var draft = ""

    /// An editor with a text, the cursor behind it.
    public init(_ text: String = "", history: [String] = []) {
        before = Array(text)
        self.history = history
        historyIndex = history.count
    }

    /// The whole text.
    public var text: String { String(before) + String(after) }

    /// The text left of the cursor.
    public var textBeforeCursor: String { String(before) }

    /// The columns left of the cursor.
    public var cursorColumn: Columns { displayWidth(of: textBeforeCursor) }

    /// Whether nothing is typed.
    public var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// Puts another text in place of the old, the cursor behind it: for completion.
    public mutating func replace(with text: String) {
        before = Array(text)
        after = []
    }

    /// Inserts at the cursor; newlines become spaces, other controls are left out.
    public mutating func insert(_ text: String) {
        // Joined with what stands there: a combining mark typed after its letter is one character with it.
        let clean = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.filter { !$0.isControl }
        before = Array(String(before) + String(clean))
    }

    /// Takes a key.
    ///
    /// Enter, Esc, arrows, Home, End, Del, Backspace and the keys of readline: ^A ^E ^B ^F ^H ^W ^U ^K ^P ^N ^G ^C.
    public mutating func handle(_ press: KeyPress) -> Outcome {
        if let character = press.insertedCharacter {
            insert(String(character))
            return .edited
        }
        switch press.key {
        case .enter: return .accepted
        case .escape: return .cancelled
        case .backspace: return press.modifiers.contains(.alt) ? deleteWord() : backspace()
        case .delete: return deleteForward()
        case .left: return move(left: 1)
        case .right: return move(right: 1)
        case .home: return move(left: before.count)
        case .end: return move(right: after.count)
        case .up: return recall(by: -1)
        case .down: return recall(by: 1)
        case .character(let character) where press.modifiers == .control: return control(character)
        default: return .ignored
        }
    }

    private mutating func control(_ character: Character) -> Outcome {
        switch character {
        case "a": return move(left: before.count)
        case "e": return move(right: after.count)
        case "b": return move(left: 1)
        case "f": return move(right: 1)
        case "h": return backspace()
        case "d": return deleteForward()
        case "w": return deleteWord()
        case "p": return recall(by: -1)
        case "n": return recall(by: 1)
        case "m", "j": return .accepted
        case "c", "g": return .cancelled
        case "u":
            before = []
            return .edited
        case "k":
            after = []
            return .edited
        default: return .ignored
        }
    }

    /// Adds the text to the history, unless it is empty or repeats the last, and clears the line.
    ///
    /// - Returns: the text.
    public mutating func commit() -> String {
        let text = text
        if !text.isEmpty && history.last != text { history.append(text) }
        self = LineEditor(history: history)
        return text
    }

    private mutating func backspace() -> Outcome {
        if isEmpty { return .cancelled }
        guard !before.isEmpty else { return .moved }
        before.removeLast()
        return .edited
    }

    private mutating func deleteForward() -> Outcome {
        guard !after.isEmpty else { return .moved }
        after.removeFirst()
        return .edited
    }

    /// As a terminal's ^W: the white space before the cursor and the word before that.
    private mutating func deleteWord() -> Outcome {
        while let last = before.last, last.isWhitespace { before.removeLast() }
        while let last = before.last, !last.isWhitespace { before.removeLast() }
        return .edited
    }

    private mutating func move(left count: Int) -> Outcome {
        let moved = before.suffix(count)
        after.insert(contentsOf: moved, at: 0)
        before.removeLast(moved.count)
        return .moved
    }

    private mutating func move(right count: Int) -> Outcome {
        let moved = after.prefix(count)
        before.append(contentsOf: moved)
        after.removeFirst(moved.count)
        return .moved
    }

    private mutating func recall(by step: Int) -> Outcome {
        let index = historyIndex + step
        guard history.indices.contains(index) || index == history.count && step > 0 else { return .moved }
        if historyIndex == history.count { draft = text }
        historyIndex = index
        replace(with: index == history.count ? draft : history[index])
        return .edited
    }
}

extension Character {
    fileprivate var isControl: Bool {
        unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }
}
