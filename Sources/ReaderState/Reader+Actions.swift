import StoryIndex
import TerminalKit
import TextCore
import WireModel

extension Reader {
    /// Does what a key means.
    ///
    /// - Parameter count: the number typed before the key.
    mutating func perform(_ action: Action, count: Int?) {
        lastAction = action
        if popup != nil {
            performInPopup(action, count: count)
            return
        }
        let times = min(count ?? 1, 99_999)
        if focus == .text, storyView != nil, performInStory(action, count: times) { return }
        switch action {
        case .down: move { $0.moveCursor(by: times) }
        case .up: move { $0.moveCursor(by: -times) }
        case .first: move { $0.moveCursor(to: (count ?? 1) - 1) }
        case .last: move { window in count.map { window.moveCursor(to: $0 - 1) } ?? window.moveToEnd() }
        case .halfPageDown: move { $0.page(by: 0.5 * Double(times)) }
        case .halfPageUp: move { $0.page(by: -0.5 * Double(times)) }
        case .pageDown: move { $0.page(by: Double(times)) }
        case .pageUp: move { $0.page(by: -Double(times)) }
        case .scrollDown: scrollFocused(by: times)
        case .scrollUp: scrollFocused(by: -times)
        case .centre: place(at: 0.5)
        case .cursorLineTop: place(at: 0)
        case .cursorLineBottom: place(at: 1)
        case .nextStory: moveStory(by: times)
        case .previousStory: moveStory(by: -times)
        case .paneLeft: if !moveSide(toRight: false) { focus(on: Pane(rawValue: max(1, focus.rawValue - 1))) }
        case .paneRight: if !moveSide(toRight: true) { focus(on: Pane(rawValue: min(3, focus.rawValue + 1))) }
        case .nextPane: focus(on: Pane(rawValue: focus.rawValue % 3 + 1))
        case .previousPane: focus(on: Pane(rawValue: (focus.rawValue + 1) % 3 + 1))
        case .pane1: focus(on: .list)
        case .pane2: focus(on: .text)
        case .pane3: focus(on: .entities)
        case .widen: resizePane(by: 4 * times)
        case .narrow: resizePane(by: -4 * times)
        case .zoom: wishes.isZoomed.toggle()
        case .search: open(Prompt(.search, history: histories[.search] ?? []))
        case .searchNext: searchAgain(by: times)
        case .searchPrevious: searchAgain(by: -times)
        case .filter: open(Prompt(.filter, text: list.query ?? "", history: histories[.filter] ?? []))
        case .nextMention: jumpToMention(by: times)
        case .previousMention: jumpToMention(by: -times)
        case .escape: clearOne()
        case .help: openHelp(place)
        case .command: open(Prompt(.command, history: histories[.command] ?? []))
        case .back: goBack()
        case .quit: effects.append(.quit(status: 0))
        case .suspend: effects.append(.suspend)
        case .redraw: effects.append(.redraw)
        case .reload:
            if let progress, !progress.finished { say("still reading; what changed is read behind it") }
            effects.append(.reload)
        case .theme: openThemes()
        case .coverageMatrix: openStory(.matrix)
        case .lineage: openStory(.lineage)
        case .whereStopped: openStory(.stops)
        case .wireMaster: openStory(.master)
        case .history: openHistory()
        case .entityTable: openStory(.entities)
        case .copy, .copyCitation, .saveReport, .pipe, .edit, .openURL: performOutput(action)
        case .read, .mark, .markRange, .diff, .setBase, .automaticBase, .foldToggle, .foldOpen, .foldClose,
            .foldCloseAll,
            .foldOpenAll, .sort:
            noteChange(action, count: times)
            performInList(action, count: times)
        case .repeatChange: repeatChange(count: count)
        case .evidenceOfStory: showEvidence()
        case .thresholdDown: changeThreshold(by: -5 * times)
        case .thresholdUp: changeThreshold(by: 5 * times)
        case .split, .join, .pin, .star, .toggleRead, .note:
            noteChange(action, count: times)
            performJudging(action)
        case .undo where focus == .list: performJudging(action)
        case .jumpToEntity, .filterByEntity, .entitiesThatDiffer, .entitiesByKind, .aboutEntity:
            performInEntities(action)
        case .close, .choose: break
        default: performInText(action, count: times)
        }
    }

    // MARK: Moving

    private mutating func move(_ change: (inout ScrollWindow) -> Void) {
        switch focus {
        case .list: change(&list.window)
        case .text:
            if storyView != nil { return moveInStory(change) }
            change(&text.window)
            text.stop = nil
        case .entities: change(&entities.window)
        }
    }

    /// Moves what is shown under the cursor.
    private mutating func scrollFocused(by rows: Int) {
        if focus == .text, storyView == .lineage, text.story.isInEvidence {
            text.story.evidenceWindow.scroll(by: rows)
        } else {
            scroll(focus, by: rows)
        }
    }

    private mutating func place(at fraction: Double) {
        switch focus {
        case .list: list.window.place(cursorAt: fraction)
        case .text: text.window.place(cursorAt: fraction)
        case .entities: entities.window.place(cursorAt: fraction)
        }
    }

    private mutating func resizePane(by columns: Int) {
        guard screen.panes.count > 1 else { return say("there is one pane on the screen; nothing to share") }
        switch focus {
        case .list: wishes.list += columns
        case .entities: wishes.entities += columns
        case .text:
            if screen.frame(of: .entities) == nil { wishes.list -= columns } else { wishes.entities -= columns }
        }
        clampWishes()
    }

    // MARK: Leaving and clearing

    /// Clears the youngest thing that is on.
    private mutating func clearOne() {
        if list.rangeStart != nil {
            list.rangeStart = nil
        } else if text.marked != nil {
            text.marked = nil
        } else if search != nil {
            search = nil
        } else if entities.highlighted != nil {
            entities.highlighted = nil
        } else if wishes.isZoomed {
            wishes.isZoomed = false
        } else if focus == .list, list.entityFilter != nil {
            setEntityFilter(nil)
        } else if focus == .list, list.query != nil {
            setQuery(nil)
        } else if focus == .list, !list.marks.isEmpty {
            list.marks = []
        } else if focus == .text, storyView != nil {
            goBack()
        }
    }

    private mutating func goBack() {
        // What was opened from a zoomed pane goes back to that one as it was.
        if wishes.isZoomed, focus != .text || places.last?.isZoomed != true {
            wishes.isZoomed = false
            return
        }
        switch focus {
        case .entities: focus(on: .text)
        case .text:
            if returnToPlace() { return }
            focus(on: .list)
            closeText()
        case .list:
            if text.isOpened { closeText() } else { effects.append(.quit(status: 0)) }
        }
    }

    /// The text follows the list again.
    mutating func closeText() {
        text.isOpened = false
        text.comparison = nil
        text.standsForComparison = false
        text.openedRuns = []
        text.pending = nil
        text.marked = nil
        places = []
    }

    // MARK: Entities

    private mutating func performInEntities(_ action: Action) {
        switch action {
        case .entitiesThatDiffer:
            guard subject.left != nil else { return say("two versions must be compared to differ; d compares") }
            entities.onlyDiffering.toggle()
        case .entitiesByKind: entities.isByKind.toggle()
        case .aboutEntity:
            guard let entity = entities.selected?.entity else { return say("the cursor is on no entity") }
            openPage(of: entity)
        case .filterByEntity:
            guard let entity = entities.selected?.entity else { return say("the cursor is on no entity") }
            setEntityFilter(list.entityFilter == entity ? nil : entity)
        default:
            guard let entity = entities.selected?.entity else { return say("the cursor is on no entity") }
            entities.highlighted = entity
            if storyView != nil { return searchStory(for: snapshot.entities[entity]) }
            if !text.isOpened, case .group(let kind) = text.content, let article = representative(of: kind) {
                openText(.reading(article))
            }
            focus(on: .text)
            text.window.moveToStart()
            text.stop = nil
            if !rowShowsMention(0) { jumpToMention(by: 1) }
        }
    }

    /// In a view of a whole story, goes to the first line that names an entity.
    private mutating func searchStory(for entity: Entity) {
        let names = ([entity.name] + entity.aliases).filter { $0.utf8.count > 2 }
        guard let shortest = names.min(by: { $0.utf8.count < $1.utf8.count }) else { return }
        focus(on: .text)
        search = PaneSearch(pane: .text, query: shortest)
        settle()
        if !goToMatch(from: 0, by: 1, includingStart: true) { say("no line here names \(entity.name)") }
    }

    mutating func setEntityFilter(_ entity: Int?) {
        let kept = list.selected?.kind
        list.entityFilter = entity
        list.entityMatches = entity.map { Self.articles(naming: $0, in: snapshot) }
        list.rebuild(in: snapshot, keeping: kept)
        if let entity {
            say("stories that name \(snapshot.entities[entity].name); f again or Esc in the list shows all")
        }
    }

    /// Whether a line of the text shows a mention of the highlighted entity.
    private func rowShowsMention(_ index: Int) -> Bool {
        guard text.layout.rows.indices.contains(index), let entity = entities.highlighted else { return false }
        let row = text.layout.rows[index]
        let (left, right) = subject
        func shows(_ span: TextSpan?, in article: Int?) -> Bool {
            guard let article, let span else { return false }
            return !PaneSearch.spans(snapshot.entities[entity].spans(in: article), touching: span).isEmpty
        }
        return shows(row.left, in: left) || shows(row.right, in: right)
    }

    private mutating func jumpToMention(by count: Int) {
        guard let entity = entities.highlighted else {
            return say("no entity is highlighted; Enter on one in the entities pane does it")
        }
        let (left, right) = subject
        let leftSpans = left.map { snapshot.entities[entity].spans(in: $0) } ?? []
        let rightSpans = right.map { snapshot.entities[entity].spans(in: $0) } ?? []
        var remaining = abs(count)
        var row = text.window.cursor
        var target: Int?
        while remaining > 0 {
            row += count > 0 ? 1 : -1
            guard text.layout.rows.indices.contains(row) else { break }
            let line = text.layout.rows[row]
            let found =
                line.left.map { !PaneSearch.spans(leftSpans, touching: $0).isEmpty } ?? false
                || line.right.map { !PaneSearch.spans(rightSpans, touching: $0).isEmpty } ?? false
            if found {
                target = row
                remaining -= 1
            }
        }
        guard let target else {
            return say("no \(count > 0 ? "later" : "earlier") mention of \(snapshot.entities[entity].name)")
        }
        text.window.jump(to: target)
        text.stop = nil
    }
}
