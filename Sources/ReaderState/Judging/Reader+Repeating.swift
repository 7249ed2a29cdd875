import WireModel

/// A change that can be made again somewhere else.
struct RepeatedChange: Sendable {
    var action: Action
    var count: Int
    /// The words of a note; nil before they were typed.
    var note: String?
}

/// `.`: the last change again, on what the cursor is on now.
extension Reader {
    /// Keeps an action, if it is one that makes a change; what moves, folds or shows is none.
    mutating func noteChange(_ action: Action, count: Int) {
        switch action {
        case .mark, .setBase, .automaticBase, .split, .join, .pin, .star, .toggleRead:
            lastChange = RepeatedChange(action: action, count: count)
        default: break
        }
    }

    /// Makes the last change again.
    ///
    /// - Parameter count: the number typed before the key, which holds from now on in place of the one before (vim).
    mutating func repeatChange(count: Int?) {
        guard var change = lastChange else { return say("nothing was changed yet that could be done again") }
        if let count { change.count = min(count, 99_999) }
        lastChange = change
        switch change.action {
        case .mark, .setBase, .automaticBase: performInList(change.action, count: change.count)
        case .note: repeatNote(change.note ?? "")
        default: performJudging(change.action)
        }
    }
}
