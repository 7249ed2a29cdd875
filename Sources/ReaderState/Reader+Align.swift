import TerminalKit
import TextCore
import WireModel

// MARK: - Tying units by hand

extension Reader {
    /// Marks the unit under the cursor, or ties it to the one that is marked.
    mutating func alignHere() {
        guard case .diff(let left, let right) = text.content, text.comparison != nil else {
            return say("open a comparison first")
        }
        // Where one version alone is seen, what would be marked or tied on the other is hidden.
        guard text.geometry.mode != .single else {
            return say("this layout shows one version alone; \(keys.key(for: .layout) ?? "t") shows both, to be tied")
        }
        guard let pair = text.currentPair, let row = text.currentRow, pair.zone.isBody else {
            return say("the cursor is on no sentence of the body")
        }
        let key = keys.key(for: .alignHere) ?? "gA"
        guard let marked = text.marked else {
            let onRight = pair.left == nil || pair.right != nil && !text.isLocked && text.isOnRight
            guard let passage = onRight ? pair.right : pair.left else { return say("there is nothing on this side") }
            text.marked = TextPane.MarkedUnit(unit: row.unit, offset: passage.span.start, onRight: onRight)
            let (this, other) = onRight ? ("right", "left") : ("left", "right")
            return say("\(this) sentence marked; \(key) on one on the \(other) ties the two, Esc gives it up")
        }
        let wanted = marked.onRight ? pair.left : pair.right
        guard let passage = wanted else {
            return say("this line has nothing on the \(marked.onRight ? "left" : "right"); Esc gives it up")
        }
        text.marked = nil
        guard marked.unit != row.unit else { return say("these two are aligned already") }
        let tie =
            marked.onRight
            ? UnitTie(left: passage.span.start, right: marked.offset)
            : UnitTie(left: marked.offset, right: passage.span.start)
        ties.add(tie, left: left, right: right)
        compareAgain(left, right, cursorOn: tie.right)
        say("tied; \(keys.key(for: .undo) ?? "u") takes it back")
    }

    /// Takes the youngest tie of the comparison back.
    mutating func undoTie() {
        if text.marked != nil {
            text.marked = nil
            return say("the mark is taken back")
        }
        guard case .diff(let left, let right) = text.content, let last = ties.ties(left: left, right: right).last,
            ties.undo(left: left, right: right)
        else { return say("nothing was tied here by hand") }
        compareAgain(left, right, cursorOn: last.right)
        say("the tie is taken back")
    }

    private mutating func compareAgain(_ left: Int, _ right: Int, cursorOn offset: Int) {
        comparisons.forget(left: left, right: right)
        text.comparison = nil
        text.pending = .words(TextPlace(offset: offset, onRight: true))
    }
}

// MARK: - Scrolling each side by itself

extension Reader {
    /// Lets each side scroll by itself, or ties both together again at the cursor's line.
    mutating func toggleScrollLock() {
        guard text.isLocked else {
            text.isLocked = true
            text.otherWindow = text.window
            return say("both sides scroll together")
        }
        guard case .diff = text.content, text.geometry.mode == .sideBySide else {
            return say("only side by side can the versions scroll by themselves")
        }
        text.isLocked = false
        text.isOnRight = true
        text.otherWindow = text.window
        let (left, right) = (keys.key(for: .paneLeft) ?? "h", keys.key(for: .paneRight) ?? "l")
        say("each side scrolls by itself; \(left) and \(right) choose the side")
    }

    /// While the sides scroll by themselves, goes to the other one.
    ///
    /// - Returns: false when there is no side to go to.
    mutating func moveSide(toRight: Bool) -> Bool {
        guard focus == .text, !text.isLocked, text.geometry.mode == .sideBySide, case .diff = text.content,
            text.isOnRight != toRight
        else { return false }
        swap(&text.window, &text.otherWindow)
        text.isOnRight = toRight
        text.stop = nil
        return true
    }
}
