import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// The status line and the line below it: progress, counts, prompts, notices, hints.
struct FootView {
    let state: Reader
    let theme: Theme

    /// Draws both lines.
    ///
    /// - Returns: the place of the terminal's cursor while something is typed.
    func draw(on surface: inout Surface) -> Point? {
        if let status = state.screen.status { drawStatus(in: status, on: &surface) }
        let line =
            state.screen.hints ?? state.screen.status
            ?? Rect(y: state.size.height - 1, width: state.size.width, height: 1)
        if let prompt = state.prompt { return drawPrompt(prompt, in: line, on: &surface) }
        if let notice = state.notice {
            if state.screen.hints != nil || state.screen.status != nil {
                surface.fill(line, style: theme.base)
                let style = notice.isError ? theme[.uiStatusError] : theme[.uiText]
                let text = notice.isError ? " \(notice.text) " : " \(notice.text)"
                surface.put(text, at: line.origin, style: style, maxColumns: line.width, truncation: .tail)
            }
        } else if let hints = state.screen.hints {
            drawHints(in: hints, on: &surface)
        }
        return nil
    }

    // MARK: The status line

    private func drawStatus(in line: Rect, on surface: inout Surface) {
        let ground = theme[.uiStatus].over(theme.base)
        surface.fill(line, style: ground)
        let right = statusRight
        let rightWidth = right.reduce(0) { $0 + displayWidth(of: $1.text) }
        let room = line.width - (rightWidth < line.width * 2 / 3 ? rightWidth + 1 : 0)
        var words = [Words(" \(mode) ", theme[.uiStatusMode]), Words(" ")]
        if let progress = state.progress, !progress.finished {
            let used = surface.put(words, at: line.origin, maxColumns: room)
            drawProgress(progress, from: used, room: room, row: line.y, on: &surface)
        } else {
            words += statusLeft
            surface.put(words, at: line.origin, maxColumns: room)
        }
        if room < line.width { surface.put(right, endingAt: line.maxX, row: line.y, notBefore: room) }
    }

    private func drawProgress(
        _ progress: LoadProgress, from x: Columns, room: Columns, row: Int, on surface: inout Surface
    ) {
        var text = "\(progress.stage) · \(Figures.count(progress.articles, "article"))"
        if progress.bytes > 0 { text += " · \(Figures.bytes(progress.bytes))" }
        var used = x + surface.put(text, at: Point(x: x, y: row), maxColumns: max(0, room - x), truncation: .tail)
        guard let fraction = progress.fraction, room - used > 12 else { return }
        used += 1
        let bar = min(24, room - used - 6)
        surface.progressBar(
            fraction, at: Point(x: used, y: row), columns: bar, style: theme[.uiProgress], trackStyle: theme[.uiTextDim]
        )
        surface.put(" \(Figures.share(fraction))", at: Point(x: used + bar, y: row), maxColumns: 6)
    }

    private var mode: String {
        switch state.focus {
        case .list: state.list.rangeStart == nil ? "STORIES" : "RANGE"
        case .entities: "ENTITIES"
        case .text:
            switch state.text.content {
            case .diff: "DIFF"
            case .reading: "READ"
            case .story(let content):
                switch content.view {
                case .matrix: "MATRIX"
                case .lineage: "LINEAGE"
                case .stops: "STOPS"
                case .master: "MASTER"
                case .entities: "NAMES"
                case .entity: "ENTITY"
                }
            default: "TEXT"
            }
        }
    }

    private var statusLeft: [Words] {
        var parts: [Words] = []
        func add(_ text: String, _ style: Style = .plain) {
            if !parts.isEmpty { parts.append(Words(" · ", theme[.uiTextDim])) }
            parts.append(Words(text, style))
        }
        switch state.focus {
        case .list: addListStatus(add)
        case .text: addTextStatus(add)
        case .entities: addEntityStatus(add)
        }
        if let search = state.search { add("/\(search.search.query)" + matchCount(search)) }
        return parts
    }

    private func addListStatus(_ add: (String, Style) -> Void) {
        let list = state.list
        if state.threshold != Reader.usualThreshold { add("threshold \(state.threshold) %", .plain) }
        if state.isRegrouping { add("making the stories anew …", .plain) }
        if let query = list.query {
            if list.queryError != nil {
                add("not filtered: \(query)", theme[.uiStatusWarning])
            } else {
                add("\(list.isFiltering ? "filtering …" : "filter:") \(query)", .plain)
            }
        }
        if let entity = list.entityFilter { add("names \(state.snapshot.entities[entity].name)", .plain) }
        if !list.marks.isEmpty {
            let names = list.marks.prefix(3).map { state.snapshot.label(of: $0) }.joined(separator: ", ")
            let more = list.marks.count > 3 ? " and \(list.marks.count - 3) more" : ""
            add("\(list.marks.count) marked: \(names)\(more)", theme[.listMark])
        }
        if list.query == nil, list.entityFilter == nil, list.marks.isEmpty {
            add("by \(list.sortKey.rawValue)\(list.isReversed ? ", turned round" : "")", .plain)
        }
    }

    private func addTextStatus(_ add: (String, Style) -> Void) {
        if let entity = state.entities.highlighted {
            add(state.snapshot.entities[entity].name, theme[.entityHighlight])
        }
        if let summary = state.text.comparison?.summary {
            let changes = state.text.position(among: .change)
            add("change \(changes.number)/\(changes.count)", .plain)
            let alarms = state.text.position(among: .alarm)
            if alarms.count > 0 { add("alarm \(alarms.number)/\(alarms.count)", theme[.uiStatusWarning]) }
            if !state.text.showsTrivia { add("\(summary.trivia) of house style not marked", .plain) }
        } else if case .reading(let article) = state.text.content {
            add(state.snapshot.label(of: article), .plain)
        } else if case .diff = state.text.content {
            add("comparing …", .plain)
        } else if let view = state.storyView {
            addStoryStatus(view, add)
        }
        if state.text.marked != nil { add("one sentence marked", theme[.uiStatusWarning]) }
    }

    private func addStoryStatus(_ view: StoryView, _ add: (String, Style) -> Void) {
        let story = state.text.story
        if view == .entity {
            if case .story(let content) = state.text.content, case .entity(let entity) = content.source {
                add(state.snapshot.entities[entity].name, .plain)
            }
            return
        }
        guard let versions = story.versions else {
            if story.articles.count > 1 { add("collating …", .plain) }
            return
        }
        if view.hasColumns, let version = state.currentVersion {
            add("row \(state.text.window.cursor + 1)/\(state.text.window.count)", .plain)
            add("version \(story.column + 1)/\(versions.count)", .plain)
            add(versions.label(version), .plain)
        } else if let version = state.currentVersion {
            add(versions.label(version), .plain)
        }
    }

    private func addEntityStatus(_ add: (String, Style) -> Void) {
        add(state.entities.isByKind ? "by kind" : "by mentions", .plain)
        if state.entities.onlyDiffering { add("only those that differ", .plain) }
    }

    private func matchCount(_ search: PaneSearch) -> String {
        switch search.pane {
        case .list: ""
        default: search.rows.isEmpty ? " (not found)" : " (\(Figures.count(search.rows.count, "line")))"
        }
    }

    private var statusRight: [Words] {
        var parts: [Words] = []
        let pending = state.keyReader.pendingText
        if !pending.isEmpty { parts.append(Words(" \(pending)… ", theme[.uiPrompt])) }
        if !state.warnings.isEmpty {
            parts.append(
                Words(" \(Figures.count(state.warnings.count, "warning")) :messages ", theme[.uiStatusWarning]))
        }
        parts.append(Words(" \(position) "))
        return parts
    }

    private var position: String {
        let window: ScrollWindow
        switch state.focus {
        case .list: window = state.list.window
        case .text:
            let inEvidence = state.storyView == .lineage && state.text.story.isInEvidence
            window = inEvidence ? state.text.story.evidenceWindow : state.text.window
        case .entities: window = state.entities.window
        }
        guard window.count > 0 else { return "—" }
        if state.focus == .list { return "\(Figures.grouped(window.cursor + 1))/\(Figures.grouped(window.count))" }
        if window.count <= window.height { return "all" }
        if window.top == 0 { return "top" }
        if window.visible.upperBound == window.count { return "end" }
        return Figures.share(Double(window.top) / Double(max(1, window.count - window.height)))
    }

    // MARK: Prompts and hints

    private func drawPrompt(_ prompt: Prompt, in line: Rect, on surface: inout Surface) -> Point? {
        surface.fill(line, style: theme.base)
        let label = surface.put(prompt.kind.label, at: line.origin, style: theme[.uiPrompt], maxColumns: line.width)
        let room = max(1, line.width - label)
        let cursor = prompt.editor.cursorColumn
        // A line longer than the screen moves to the left under the cursor.
        let shift = max(0, cursor - room + 1)
        surface.within(Rect(x: line.x + label, y: line.y, width: room, height: 1)) { field in
            field.put(prompt.editor.text, at: Point(x: -shift, y: 0), maxColumns: room + shift)
        }
        drawCompletion(prompt, above: line, on: &surface)
        return Point(x: min(line.maxX - 1, line.x + label + cursor - shift), y: line.y)
    }

    private func drawCompletion(_ prompt: Prompt, above line: Rect, on surface: inout Surface) {
        guard let completion = prompt.completion, line.y > 0 else { return }
        let row = Rect(x: 0, y: line.y - 1, width: line.width, height: 1)
        surface.fill(row, style: theme[.uiStatus].over(theme.base))
        var x = 0
        let first = max(0, completion.selected - 3)
        for (index, choice) in completion.choices.enumerated().dropFirst(first) where x < row.width {
            let head = prompt.completionHead
            let word = choice.hasPrefix(head) ? String(choice.dropFirst(head.count)) : choice
            let style = index == completion.selected ? theme[.uiStatusMode] : .plain
            x += surface.put(" \(word) ", at: Point(x: x, y: row.y), style: style, maxColumns: row.width - x)
        }
    }

    private func drawHints(in line: Rect, on surface: inout Surface) {
        var x = 1
        for (action, label) in hints {
            guard let key = state.keys.key(for: action) else { continue }
            let width = displayWidth(of: key) + 1 + displayWidth(of: label)
            guard x + width < line.width else { continue }
            x += surface.put(key, at: Point(x: x, y: line.y), style: theme[.uiHelpKey])
            x += 1 + surface.put(label, at: Point(x: x + 1, y: line.y), style: theme[.uiHelpText]) + 2
        }
    }

    private var hints: [(Action, String)] {
        let common: [(Action, String)] = [
            (.search, "search"), (.filter, "filter"), (.command, "command"), (.back, "back"),
        ]
        let help: [(Action, String)] = [(.help, "keys")]
        switch state.place {
        case .list:
            return help + [
                (.read, "read"), (.diff, "compare"), (.mark, "mark"), (.foldToggle, "fold"), (.sort, "sort"),
                (.setBase, "base"), (.coverageMatrix, "matrix"),
            ] + common
        case .diff:
            return help + [
                (.nextChange, "change"), (.nextAlarm, "alarm"), (.nextVersion, "version"), (.layout, "layout"),
                (.trivia, "style"), (.foldUnchanged, "fold"), (.details, "details"), (.nextStory, "story"),
            ] + common
        case .reading:
            return help + [
                (.readDiff, "compare"), (.nextParagraph, "paragraph"), (.nextVersion, "version"),
                (.boilerplate, "furniture"), (.copy, "copy"),
            ] + common
        case .entities:
            return help + [
                (.jumpToEntity, "highlight"), (.nextMention, "mention"), (.filterByEntity, "filter stories"),
                (.entitiesThatDiffer, "differing"), (.aboutEntity, "about"), (.entitiesByKind, "by kind"),
            ] + common
        case .entityTable:
            return help + [
                (.openHere, "compare"), (.aboutEntity, "about"), (.entitiesThatDiffer, "differing"),
                (.filterByEntity, "filter stories"), (.nextChange, "difference"), (.coverageMatrix, "matrix"),
            ] + common
        case .entityPage:
            return help + [(.openHere, "open"), (.filterByEntity, "filter stories")] + common
        case .matrix:
            return help + [
                (.openHere, "compare"), (.nextChange, "difference"), (.nextAlarm, "alarm"), (.setBase, "base"),
                (.whereStopped, "stops"), (.lineage, "lineage"), (.wireMaster, "master"),
            ] + common
        case .stops:
            return help + [
                (.openHere, "compare"), (.nextAlarm, "alarm"), (.setBase, "base"), (.coverageMatrix, "matrix"),
                (.lineage, "lineage"), (.wireMaster, "master"),
            ] + common
        case .lineage:
            return help + [
                (.openHere, "compare"), (.evidence, "evidence"), (.coverageMatrix, "matrix"), (.whereStopped, "stops"),
                (.wireMaster, "master"),
            ] + common
        case .master:
            return help + [
                (.openHere, "other wordings"), (.nextChange, "difference"), (.copyCitation, "cite"),
                (.coverageMatrix, "matrix"), (.lineage, "lineage"), (.whereStopped, "stops"),
            ] + common
        case .popup: return [(.close, "close")]
        case .picker: return [(.choose, "choose")]
        default: return help + common
        }
    }
}
