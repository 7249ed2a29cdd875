import TerminalKit

extension Reader {
    /// Takes what came from the terminal.
    mutating func take(_ event: InputEvent) {
        switch event {
        case .key(let press): take(press)
        case .mouse(let mouse): take(mouse)
        case .paste(let pasted):
            guard prompt != nil else { break }
            prompt?.editor.insert(pasted)
            promptChanged()
        case .resize(let size): self.size = size
        case .resumed: effects.append(.redraw)
        case .suspendRequested: effects.append(.suspend)
        case .terminate(let signal): effects.append(.quit(status: 128 + Int(signal)))
        case .hangup: effects.append(.quit(status: 129))
        }
    }

    private mutating func take(_ press: KeyPress) {
        notice = nil
        if prompt != nil {
            takeInPrompt(press)
            return
        }
        if press == .control("c"), keyReader.pendingText.isEmpty, popup == nil {
            say("Q quits, q goes back, ? lists the keys")
            return
        }
        switch keyReader.take(press, in: place, table: keys) {
        case .pending:
            if keyReader.waitsForClock { effects.append(.wake(milliseconds: 400)) }
        case .unknown(let sequence):
            if press.key != .escape {
                say("\(sequence) means nothing here; \(keys.key(for: .help) ?? ":help") lists the keys")
            }
        case .act(let pane, let action, let count):
            if let pane { focus(on: Pane(rawValue: pane)) }
            // The pane may have changed what the key means.
            guard let action else { break }
            if pane != nil, let now = keys.action(for: KeySequence([press]), in: place) {
                perform(now, count: nil)
            } else {
                perform(action, count: count)
            }
        }
    }

    /// Puts the keys to another pane.
    mutating func focus(on pane: Pane?) {
        guard let pane, pane != focus else { return }
        focus = pane
        list.rangeStart = nil
        screen = ScreenLayout(size: size, focus: focus, wishes: wishes)
        settle()
    }

    // MARK: Mouse

    private mutating func take(_ mouse: MouseEvent) {
        if let window = popup?.window {
            takeInPopup(mouse, window)
            return
        }
        switch mouse.action {
        case .press(.left): press(at: mouse.position)
        case .drag(.left): drag(to: mouse.position)
        case .release: draggedDivider = nil
        case .wheelDown: scroll(at: mouse.position, by: 3)
        case .wheelUp: scroll(at: mouse.position, by: -3)
        default: break
        }
    }

    private mutating func takeInPopup(_ mouse: MouseEvent, _ window: ScrollWindow) {
        switch mouse.action {
        case .wheelDown: popup?.window.scroll(by: 3)
        case .wheelUp: popup?.window.scroll(by: -3)
        case .press(.right): perform(.close, count: nil)
        default: break
        }
    }

    private mutating func scroll(at point: Point, by rows: Int) {
        if storyView == .lineage, screen.frame(of: .text) != nil, evidenceFrame(textParts)?.contains(point) == true {
            text.story.evidenceWindow.scroll(by: rows)
        } else {
            scroll(screen.pane(at: point), by: rows)
        }
    }

    mutating func scroll(_ pane: Pane?, by rows: Int) {
        switch pane {
        case .list: list.window.scroll(by: rows)
        case .text:
            text.window.scroll(by: rows)
            text.stop = nil
        case .entities: entities.window.scroll(by: rows)
        case nil: break
        }
    }

    private mutating func press(at point: Point) {
        notice = nil
        if prompt != nil { return }
        keyReader.reset()
        if let divider = screen.divider(at: point) {
            draggedDivider = divider
            return
        }
        guard let pane = screen.pane(at: point), let frame = screen.frame(of: pane) else { return }
        let body: Rect
        switch pane {
        case .list: body = PaneParts(list: frame).body
        case .text: body = textParts.body
        case .entities: body = PaneParts(entities: frame).body
        }
        let wasFocused = focus == pane
        focus(on: pane)
        guard body.contains(point) else { return }
        let row = point.y - body.y
        switch pane {
        case .list: pressList(row: list.window.top + row, wasFocused: wasFocused)
        case .text: if storyView == nil { pressText(at: point, in: body) } else { pressStory(at: point, wasFocused) }
        case .entities:
            let target = entities.window.top + row
            let wasThere = wasFocused && target == entities.window.cursor
            entities.window.moveCursor(to: target)
            if wasThere { perform(.jumpToEntity, count: nil) }
        }
    }

    /// A press selects; on the line that is selected already it opens.
    private mutating func pressList(row: Int, wasFocused: Bool) {
        guard list.rows.indices.contains(row) else { return }
        let wasThere = wasFocused && row == list.window.cursor
        list.window.moveCursor(to: row)
        guard wasThere else { return }
        if list.rows[row].article != nil { perform(.read, count: nil) } else { perform(.foldToggle, count: nil) }
    }

    private mutating func pressText(at point: Point, in body: Rect) {
        if !text.isLocked, text.geometry.mode == .sideBySide {
            _ = moveSide(toRight: point.x - body.x >= text.geometry.signX)
        }
        text.window.moveCursor(to: text.window.top + point.y - body.y)
        text.stop = nil
    }

    /// A press selects the line, and in the matrix the cell; on what is selected already it opens.
    private mutating func pressStory(at point: Point, _ wasFocused: Bool) {
        guard let view = storyView else { return }
        let parts = textParts
        let before = (currentTarget, text.story.column)
        if let frame = evidenceFrame(parts), frame.contains(point) {
            text.story.isInEvidence = true
            text.story.evidenceWindow.moveCursor(to: text.story.evidenceWindow.top + point.y - frame.y)
        } else {
            let body = storyBody(view, parts)
            guard body.contains(point) else { return }
            text.story.isInEvidence = false
            text.window.moveCursor(to: text.window.top + point.y - body.y)
            let geometry = text.story.matrixGeometry(width: body.width)
            if view.hasColumns, let column = geometry.column(at: point.x - body.x, from: text.story.firstColumn) {
                text.story.column = column
            }
        }
        if wasFocused, before == (currentTarget, text.story.column) { perform(.openHere, count: nil) }
    }

    private mutating func drag(to point: Point) {
        guard let draggedDivider, let frame = screen.frame(of: draggedDivider) else { return }
        let columns = point.x - frame.maxX
        if draggedDivider == .list { wishes.list += columns } else { wishes.entities -= columns }
        clampWishes()
    }

    /// Keeps the wishes near what the screen can grant, so that the next key answers at once.
    mutating func clampWishes() {
        wishes.list = max(-size.width, min(size.width, wishes.list))
        wishes.entities = max(-size.width, min(size.width, wishes.entities))
    }
}
