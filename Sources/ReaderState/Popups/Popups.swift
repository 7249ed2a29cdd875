public import StoryIndex
public import TerminalKit

/// A box over the screen.
public enum PopupState: Sendable {
    /// The keys of a place.
    case help(KeyPlace, ScrollWindow)
    /// What the program had to say so far: warnings of the sources first.
    case messages(ScrollWindow)
    /// All that is known of the change under the cursor.
    case details(ScrollWindow)
    /// Why articles are in one story, or are not.
    case evidence(StoryEvidence, ScrollWindow)
    /// The revisions of a page, to choose one that is compared with the one before it.
    case history(PageHistory, ScrollWindow)
    /// A choice.
    case picker(Picker)

    /// The place whose keys hold.
    public var place: KeyPlace {
        switch self {
        case .picker, .history: .picker
        case .help, .messages, .details, .evidence: .popup
        }
    }

    /// The cursor and the part on the screen.
    public internal(set) var window: ScrollWindow {
        get {
            switch self {
            case .help(_, let window), .messages(let window), .details(let window): window
            case .evidence(_, let window): window
            case .history(_, let window): window
            case .picker(let picker): picker.window
            }
        }
        set {
            switch self {
            case .help(let place, _): self = .help(place, newValue)
            case .messages: self = .messages(newValue)
            case .details: self = .details(newValue)
            case .evidence(let evidence, _): self = .evidence(evidence, newValue)
            case .history(let history, _): self = .history(history, newValue)
            case .picker(var picker):
                picker.window = newValue
                self = .picker(picker)
            }
        }
    }
}

/// A choice among a few things.
public struct Picker: Sendable {
    /// What is chosen.
    public enum Purpose: Sendable {
        /// A theme; the name of the one to go back to.
        case theme(before: String)
        /// The order of the list.
        case sort
    }

    /// What is chosen.
    public let purpose: Purpose
    /// The choices as people see them.
    public let choices: [String]
    /// The cursor.
    public internal(set) var window: ScrollWindow

    init(_ purpose: Purpose, choices: [String], selected: Int) {
        self.purpose = purpose
        self.choices = choices
        window = ScrollWindow(count: choices.count, height: choices.count, margin: 1)
        window.moveCursor(to: selected)
    }

    /// What stands in its top line.
    public var title: String {
        switch purpose {
        case .theme: "Theme"
        case .sort: "Sort stories by"
        }
    }
}
