import ReaderState
import StoryIndex
import TerminalKit
import TextCore
import WireModel

/// The list of stories, with what is known of the selected line at its foot.
struct StoryListView {
    let state: Reader
    let theme: Theme
    let frame: Rect

    func draw(on surface: inout Surface) {
        let parts = PaneParts(list: frame)
        if state.list.rows.isEmpty {
            drawEmpty(in: parts.body, on: &surface)
        } else {
            for (row, index) in state.list.window.visible.enumerated() where index < state.list.rows.count {
                drawRow(index, in: Rect(x: frame.x, y: parts.body.y + row, width: frame.width, height: 1), on: &surface)
            }
            drawScrollbar(in: parts.body, on: &surface)
            StoryFoot(state: state, theme: theme).draw(in: parts.foot, on: &surface)
        }
    }

    private func drawScrollbar(in body: Rect, on surface: inout Surface) {
        let window = state.list.window
        let bar = Scrollbar(count: window.count, top: window.top, visible: window.height, track: body.height)
        surface.scrollbar(
            bar, at: Point(x: body.maxX - 1, y: body.y), track: body.height, style: theme[.uiBorder],
            thumbStyle: theme[.uiTextDim])
    }

    // MARK: Lines

    private func drawRow(_ index: Int, in line: Rect, on surface: inout Surface) {
        let row = state.list.rows[index]
        let isSelected = index == state.list.window.cursor
        if isSelected || state.list.isInRange(index) {
            let scope: Scope = state.focus == .list ? .uiSelection : .uiSelectionUnfocused
            surface.paint(line, style: theme[scope])
        }
        let x = line.x + 1 + row.depth * 2
        let end = line.maxX - 2
        switch row.kind {
        case .event(let event): drawEvent(event, x: x, end: end, y: line.y, on: &surface)
        case .cluster(let cluster): drawCluster(cluster, x: x, end: end, y: line.y, on: &surface)
        case .take(let cluster, let number): drawTake(cluster, number, x: x, end: end, y: line.y, on: &surface)
        case .article(let article): drawArticle(article, row, x: x, end: end, y: line.y, on: &surface)
        }
        paintMatches(in: line, on: &surface, row: row)
    }

    private func fold(_ kind: ListRow.Kind) -> Words {
        Words(state.list.isOpen(kind, in: state.snapshot) ? "▾ " : "▸ ", theme[.listFold])
    }

    private func drawEvent(_ event: Int, x: Columns, end: Columns, y: Int, on surface: inout Surface) {
        let value = state.snapshot.events[event]
        let parts = value.clusters.count + value.articles.count { state.snapshot.clusterOf[$0] == nil }
        let stop = surface.put(
            [Words("\(parts)×", theme[.listCount])], endingAt: end, row: y, notBefore: x)
        let words = [fold(.event(event)), Words(state.eventTitle(event), theme[.listEvent])]
        surface.put(words, at: Point(x: x, y: y), maxColumns: max(0, stop - x - 1))
    }

    private func drawCluster(_ cluster: Int, x: Columns, end: Columns, y: Int, on surface: inout Surface) {
        let articles = state.snapshot.clusters[cluster].articles
        let admitted = state.list.admittedCount(articles)
        let count = admitted == articles.count ? "\(articles.count)" : "\(admitted)/\(articles.count)"
        var right: [Words] = []
        if end - x >= 28, let alarms = alarms(among: articles) {
            right.append(Words("!\(alarms) ", theme[.diffGutterAlarm]))
        }
        if let day = Story(cluster, in: state).days?.last {
            right.append(Words(date(day, width: end - x) + " ", theme[.listDate]))
        }
        right.append(Words(String(repeating: " ", count: max(0, 2 - count.count)) + count, theme[.listCount]))
        let stop = surface.put(right, endingAt: end, row: y, notBefore: x)
        let words = [fold(.cluster(cluster)), Words(title(ofCluster: cluster), theme[.listCluster])]
        surface.put(words, at: Point(x: x, y: y), maxColumns: max(0, stop - x - 1))
    }

    /// The alarms of all versions against the base, as far as they were compared; nil when there are none. A story of very
    /// many versions is not counted with every frame.
    private func alarms(among articles: [Int]) -> Int? {
        guard articles.count <= 64 else { return nil }
        let sum = articles.reduce(0) { $0 + (state.standing(of: $1)?.alarms ?? 0) }
        return sum > 0 ? sum : nil
    }

    /// The headline; under an event that bears the same one, whose story it is.
    private func title(ofCluster cluster: Int) -> String {
        let story = state.snapshot.clusters[cluster]
        let headline = state.snapshot.headline(ofCluster: cluster)
        let isGroup = state.snapshot.events[story.event].articles.count > story.articles.count
        guard isGroup, headline == state.eventTitle(story.event) else { return headline }
        let agency = state.snapshot.articles[story.base].agency
        let outlets = Figures.count(Story(cluster, in: state).outlets, "outlet")
        return (agency.map { "\($0) story" } ?? "Shared story") + " in \(outlets)"
    }

    private func drawTake(_ cluster: Int, _ number: Int, x: Columns, end: Columns, y: Int, on surface: inout Surface) {
        let articles = state.snapshot.clusters[cluster].articles.filter { state.snapshot.takeOf[$0] == number }
        let stop = surface.put([Words("\(articles.count)", theme[.listCount])], endingAt: end, row: y, notBefore: x)
        var words = [
            fold(.take(cluster: cluster, number: number)),
            Words(state.snapshot.name(ofTake: number, in: cluster), theme[.listArticle]),
        ]
        let agencies = articles.compactMap { state.snapshot.articles[$0].agency }
        if let agency = agencies.first { words.append(Words("  \(agency)", theme[.listAgency])) }
        surface.put(words, at: Point(x: x, y: y), maxColumns: max(0, stop - x - 1))
    }

    private func drawArticle(
        _ article: Int, _ row: ListRow, x: Columns, end: Columns, y: Int, on surface: inout Surface
    ) {
        let value = state.snapshot.articles[article]
        let mark = sign(of: article)
        guard state.snapshot.clusterOf[article] != nil else {
            drawLone(article, mark: mark, x: x, end: end, y: y, on: &surface)
            return
        }
        let room = end - x
        var right: [Words] = []
        right.append(relation(of: article, wide: room >= 34))
        if room >= 24 { right.append(alarms(of: article)) }
        if room >= 40 {
            right.append(Words(padded(Figures.grouped(state.snapshot.wordCounts[article]) + "w", 7), theme[.listDate]))
        }
        if room >= 50, let day = value.published {
            right.append(Words(" " + date(day, width: room), theme[.listDate]))
        } else if room >= 50 {
            right.append(Words(String(repeating: " ", count: room >= 64 ? 11 : 6)))
        }
        let stop = surface.put(right, endingAt: end, row: y, notBefore: x + min(room, 8))
        let label = state.snapshot.label(of: article).brief
        let isRead = state.marks.read.contains(article)
        var words = [mark, Words(label, theme[isRead ? .uiTextDim : .listOutlet])]
        if let agency = value.agency, x + 4 + displayWidth(of: label) + displayWidth(of: agency) < stop - 1 {
            words.append(Words("  \(agency)", theme[.listAgency]))
        }
        surface.put(words, at: Point(x: x, y: y), maxColumns: max(0, stop - x - 1))
    }

    /// Whether a version is marked, starred, noted or pinned; the first of these that holds.
    private func sign(of article: Int) -> Words {
        if state.list.isMarked(article) { return Words("● ", theme[.listMark]) }
        if state.marks.starred.contains(article) { return Words("★ ", theme[.listMark]) }
        if state.marks.notes[article] != nil { return Words("✎ ", theme[.listMark]) }
        if state.marks.pinned.contains(article) { return Words("╪ ", theme[.listMark]) }
        return Words("  ")
    }

    private func drawLone(_ article: Int, mark: Words, x: Columns, end: Columns, y: Int, on surface: inout Surface) {
        let value = state.snapshot.articles[article]
        let room = end - x
        var right: [Words] = []
        // The outlet takes what the headline leaves, and a quarter of the line at least.
        let free = room - displayWidth(of: state.snapshot.title(of: article).brief) - 14
        if room >= 30 {
            right.append(Words(clipped(value.outlet, to: min(20, max(room / 4, free))), theme[.listOutlet]))
        }
        if room >= 50, let day = value.published { right.append(Words(" " + date(day, width: room), theme[.listDate])) }
        right.append(Words("   "))
        let stop = surface.put(right, endingAt: end, row: y, notBefore: x)
        let scope: Scope = state.marks.read.contains(article) ? .uiTextDim : .listArticle
        let words = [mark, Words(state.snapshot.title(of: article), theme[scope])]
        surface.put(words, at: Point(x: x, y: y), maxColumns: max(0, stop - x - 1))
    }

    private func relation(of article: Int, wide: Bool) -> Words {
        if state.isBase(article) { return Words(padded("base", wide ? 11 : 5), theme[.listAgency]) }
        guard let standing = state.standing(of: article) else { return Words("") }
        let kept = standing.kept.map { Figures.share($0) } ?? ""
        guard wide else { return Words(padded(kept, 5), theme[.listCount]) }
        let kind = standing.kind?.listName ?? "kept"
        return Words(kind + padded(kept, 11 - kind.count), theme[.listCount])
    }

    private func alarms(of article: Int) -> Words {
        guard let alarms = state.standing(of: article)?.alarms else { return Words("     ") }
        return alarms == 0
            ? Words(padded("·", 5), theme[.listDate]) : Words(padded("!\(alarms)", 5), theme[.diffGutterAlarm])
    }

    private func padded(_ text: String, _ width: Columns) -> String {
        String(repeating: " ", count: max(0, width - displayWidth(of: text))) + text
    }

    private func clipped(_ text: String, to width: Columns) -> String {
        let text = text.brief
        guard displayWidth(of: text) > width else { return text }
        var kept = ""
        for character in text {
            guard displayWidth(of: kept + String(character)) < width else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private func date(_ day: CalendarDay, width: Columns) -> String {
        width >= 64 ? day.iso : String(day.iso.dropFirst(5))
    }

    // MARK: Matches and empty lists

    private func paintMatches(in line: Rect, on surface: inout Surface, row: ListRow) {
        guard let search = state.search, search.pane == .list else { return }
        // The line as it stands on the screen is searched, so that what is marked is what is seen.
        var text = ""
        var columns: [Columns] = []
        for x in line.x..<line.maxX {
            guard let cell = surface[Point(x: x, y: line.y)], !cell.isContinuation else { continue }
            let words = surface.string(of: cell.glyph)
            columns += Array(repeating: x, count: words.utf8.count)
            text += words
        }
        columns.append(line.maxX)
        for span in search.search.spans(in: text) where columns.indices.contains(span.end) {
            let (start, end) = (columns[span.start], columns[span.end])
            surface.paint(Rect(x: start, y: line.y, width: end - start, height: 1), style: theme[.uiMatch])
        }
    }

    private func drawEmpty(in body: Rect, on surface: inout Surface) {
        let rect = body.inset(left: 2, top: min(1, body.height / 4), right: 2)
        var lines: [(String, Style)] = []
        func key(_ action: Action) -> String { state.keys.key(for: action) ?? action.rawValue }
        if state.list.query != nil || state.list.entityFilter != nil, !state.snapshot.articles.isEmpty {
            let answer =
                state.list.isFiltering ? "Looking for what answers the filter …" : "Nothing answers the filter."
            lines.append((answer, theme[.uiText]))
            if let error = state.list.queryError { lines.append((error, theme[.warning])) }
            lines.append(("\(key(.escape)) shows all again, \(key(.filter)) changes the query.", theme[.uiTextDim]))
        } else if let progress = state.progress, progress.finished {
            lines.append(("There are no articles here.", theme[.uiText]))
            lines.append(("", .plain))
            lines.append(
                ("stet FOLDER opens a folder of saved articles: text, HTML, feeds, JSON lines.", theme[.uiTextDim]))
            lines.append(("stet sample-data shows what stet is for.", theme[.uiTextDim]))
            if !state.warnings.isEmpty { lines.append((":messages tells what could not be read.", theme[.warning])) }
            lines.append(("\(key(.help)) lists the keys, \(key(.quit)) quits.", theme[.uiTextDim]))
        } else {
            lines.append(("Reading …", theme[.uiText]))
            lines.append(("Stories appear here as they are found.", theme[.uiTextDim]))
        }
        var y = rect.y
        for (text, style) in lines where y < rect.maxY {
            y += surface.putWrapped(
                text, in: Rect(x: rect.x, y: y, width: rect.width, height: rect.maxY - y), style: style)
        }
    }
}

extension RelationKind {
    /// The kind in the list's narrow column.
    var listName: String {
        switch self {
        case .base: "base"
        case .identical: "same"
        case .cut: "cut"
        case .edited: "edited"
        case .rewritten: "rewrit."
        case .otherTake: "take"
        }
    }

    /// The kind in a sentence.
    var sentence: String {
        switch self {
        case .base: "the base"
        case .identical: "identical"
        case .cut: "cut"
        case .edited: "edited"
        case .rewritten: "rewritten"
        case .otherTake: "another take"
        }
    }
}
