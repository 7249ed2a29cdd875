public import TerminalKit

/// Puts presses together: a count, then a sequence of keys.
///
/// A digit from 1 to 3 alone chooses a pane, and with a key that takes a count behind it, is that count. The two are told
/// apart by what follows, or by nothing following for a moment (vim's `timeoutlen`).
public struct KeyReader: Hashable, Sendable {
    /// What a press led to.
    public enum Outcome: Hashable, Sendable {
        /// More is to come.
        case pending
        /// A pane was chosen by its number while nothing else followed, and then perhaps an action.
        case act(pane: Int?, Action?, count: Int?)
        /// No key of this place.
        case unknown(KeySequence)
    }

    /// The number typed so far.
    public private(set) var count: Int?
    /// The keys typed so far.
    public private(set) var presses: [KeyPress] = []

    /// A reader before the first key.
    public init() {}

    /// What was typed and waits for more, as it is shown in the status line.
    public var pendingText: String {
        let keys = presses.isEmpty ? "" : "\(KeySequence(presses))"
        return (count.map { String($0) } ?? "") + keys
    }

    /// Whether only the clock can tell what is meant.
    public var waitsForClock: Bool { presses.isEmpty && paneNumber != nil }

    private var choosesPane = true
    private var paneNumber: Int? { choosesPane ? count.flatMap { (1...3).contains($0) ? $0 : nil } : nil }

    /// Forgets what was typed.
    public mutating func reset() {
        count = nil
        presses = []
    }

    /// Takes the next press in a place.
    public mutating func take(_ press: KeyPress, in place: KeyPlace, table: KeyTable) -> Outcome {
        if presses.isEmpty, let digit = press.insertedCharacter?.wholeNumberValue,
            press.insertedCharacter?.isASCII == true,
            digit > 0 || count != nil
        {
            choosesPane = place != .popup && place != .picker
            count = min(99_999, (count ?? 0) * 10 + digit)
            return .pending
        }
        presses.append(press)
        let sequence = KeySequence(presses)
        if let action = table.action(for: sequence, in: place) {
            defer { reset() }
            guard !action.takesCount, let pane = paneNumber, presses.count == 1 else {
                return .act(pane: nil, action, count: count)
            }
            return action == .escape ? .act(pane: nil, nil, count: nil) : .act(pane: pane, action, count: nil)
        }
        if table.isPrefix(sequence, in: place) { return .pending }
        reset()
        return .unknown(sequence)
    }

    /// The moment is over: a lone digit was the number of a pane.
    public mutating func clockRang() -> Int? {
        guard waitsForClock, let pane = paneNumber else { return nil }
        reset()
        return pane
    }
}
