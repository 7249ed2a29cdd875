/// Reads the reports of the mouse that terminals send in SGR form (xterm's mode 1006): `ESC [ < b ; x ; y M`.
///
/// Fed with the bytes behind `ESC [ <`. ncurses can read them too, but merges a press and a release that arrive together
/// into a click, and tells no drags.
public struct MouseReport: Hashable, Sendable {
    /// What a byte led to.
    public enum Progress: Hashable, Sendable {
        /// More is to come.
        case incomplete
        /// The report is complete; nil when it tells something we do not use, such as a fifth button.
        case complete(MouseEvent?)
        /// This is no report: give up.
        case invalid
    }

    private var numbers: [Int] = [0]
    private var digits = 0

    /// A reader before the first byte.
    public init() {}

    /// Takes the next byte.
    public mutating func take(_ byte: UInt8) -> Progress {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            digits += 1
            guard digits <= 5 else { return .invalid }
            numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
            return .incomplete
        case UInt8(ascii: ";"):
            guard digits > 0, numbers.count < 3 else { return .invalid }
            digits = 0
            numbers.append(0)
            return .incomplete
        case UInt8(ascii: "M"), UInt8(ascii: "m"):
            guard digits > 0, numbers.count == 3 else { return .invalid }
            return .complete(event(isRelease: byte == UInt8(ascii: "m")))
        default:
            return .invalid
        }
    }

    private func event(isRelease: Bool) -> MouseEvent? {
        let code = numbers[0]
        let position = Point(x: max(0, numbers[1] - 1), y: max(0, numbers[2] - 1))
        var modifiers: KeyPress.Modifiers = []
        if code & 4 != 0 { modifiers.insert(.shift) }
        if code & 8 != 0 { modifiers.insert(.alt) }
        if code & 16 != 0 { modifiers.insert(.control) }
        guard let action = action(code: code & ~28, isRelease: isRelease) else { return nil }
        return MouseEvent(action, at: position, modifiers: modifiers)
    }

    private func action(code: Int, isRelease: Bool) -> MouseEvent.Action? {
        if code == 64 { return .wheelUp }
        if code == 65 { return .wheelDown }
        let buttons: [MouseEvent.Button] = [.left, .middle, .right]
        let number = code & 3
        guard code < 64, number < 3 else { return nil }
        if code & 32 != 0 { return .drag(buttons[number]) }
        return isRelease ? .release(buttons[number]) : .press(buttons[number])
    }
}
