/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
    /// A button.
    public enum Button: Hashable, Sendable {
        /// The left one.
        case left
        /// The wheel, pressed.
        case middle
        /// The right one.
        case right
    }

    /// What was done.
    public enum Action: Hashable, Sendable {
        /// A button went down.
        case press(Button)
        /// A button went up.
        case release(Button)
        /// The pointer moved to another cell with a button down.
        case drag(Button)
        /// The wheel turned up by one notch.
        case wheelUp
        /// The wheel turned down by one notch.
        case wheelDown
    }

    /// What was done.
    public var action: Action
    /// The cell, from the top left corner of the screen.
    public var position: Point
    /// What was held down on the keyboard.
    public var modifiers: KeyPress.Modifiers

    /// Makes an event.
    public init(_ action: Action, at position: Point, modifiers: KeyPress.Modifiers = []) {
        self.action = action
        self.position = position
        self.modifiers = modifiers
    }
}

/// Something that came from the terminal.
public enum InputEvent: Hashable, Sendable {
    /// A key.
    case key(KeyPress)
    /// The mouse.
    case mouse(MouseEvent)
    /// A text pasted by the terminal: never keys, whatever it holds. Lines end with a newline; other controls are gone.
    case paste(String)
    /// The screen has another size; everything is to be drawn again.
    case resize(Size)
    /// The program was stopped and goes on; everything is to be drawn again.
    case resumed
    /// Someone asks the program to stop for a while (SIGTSTP from outside; the key ^Z arrives as a key).
    case suspendRequested
    /// Someone asks the program to end, with this signal.
    case terminate(signal: Int32)
    /// The terminal is gone: nothing can be shown or read any more.
    case hangup
}
