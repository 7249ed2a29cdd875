public import TerminalKit

/// A line being typed at the foot of the screen.
public struct Prompt: Sendable {
    /// What is typed.
    public enum Kind: String, Sendable, CaseIterable {
        case command, search, filter, pipe, save, overwrite, note

        /// What stands before the line.
        public var label: String {
            switch self {
            case .command: ":"
            case .search: "/"
            case .filter: "filter: "
            case .pipe: "|"
            case .save: "save to: "
            case .overwrite: "the file exists; y overwrites it: "
            case .note: "note: "
            }
        }
    }

    /// What is typed.
    public let kind: Kind
    /// The line.
    public internal(set) var editor: LineEditor
    /// What Tab offers for what stands before the cursor, and which of it is in the line.
    public internal(set) var completion: (choices: [String], selected: Int)?
    /// The part of the line that all choices have in common, not to be shown with each.
    public internal(set) var completionHead = ""
    /// Where the cursor of the pane was when a search began.
    var origin = 0

    init(_ kind: Kind, text: String = "", history: [String]) {
        self.kind = kind
        editor = LineEditor(text, history: history)
    }
}
