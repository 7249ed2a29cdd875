import StoryIndex
import TerminalKit
import WireModel

extension Reader {
    mutating func acceptSearch(_ query: String, origin: Int) {
        guard !query.isEmpty else {
            // As in vim and less, an empty search repeats the last one.
            guard let last = histories[.search]?.last else { return }
            search = PaneSearch(pane: focus, query: last)
            settle()
            if !goToMatch(from: origin, by: 1, includingStart: false) { say("not found: \(last)", isError: true) }
            return
        }
        if search?.pane != focus || search?.search.query != query {
            search = PaneSearch(pane: focus, query: query)
            settle()
        }
        if !goToMatch(from: origin, by: 1, includingStart: true) { say("not found: \(query)", isError: true) }
    }

    /// `n` and `N`.
    mutating func searchAgain(by count: Int) {
        guard let search, search.pane == focus else {
            if focus == .text, case .diff = text.content { return jump(.change, by: count) }
            if focus == .text, storyView != nil { return jumpToDifference(by: count) }
            guard let query = search?.search.query ?? histories[.search]?.last else {
                return say("nothing was searched for; \(keys.key(for: .search) ?? "/") searches")
            }
            self.search = PaneSearch(pane: focus, query: query)
            settle()
            if !goToMatch(from: focusedWindow.cursor, by: count, includingStart: false) {
                say("not found: \(query)", isError: true)
            }
            return
        }
        if !goToMatch(from: focusedWindow.cursor, by: count, includingStart: false) {
            say("not found: \(search.search.query)", isError: true)
        }
    }

    /// Goes to a line with a match, round the end if need be.
    ///
    /// - Returns: false when there is none.
    mutating func goToMatch(from row: Int, by count: Int, includingStart: Bool) -> Bool {
        guard let search else { return false }
        guard search.pane != .list else { return goToListMatch(search, by: count, includingStart: includingStart) }
        let rows = search.rows
        guard !rows.isEmpty else { return false }
        let first = rows.firstIndex { includingStart ? $0 >= row : $0 > row }
        var index: Int
        if count > 0 {
            if first == nil { say("search went on at the top") }
            index = (first ?? rows.count) + count - 1
        } else {
            let before = rows.lastIndex { $0 < row }
            if before == nil { say("search went on at the bottom") }
            index = (before ?? -1) + count + 1
        }
        index = (index % rows.count + rows.count) % rows.count
        if search.pane == .text {
            text.story.isInEvidence = false
            text.window.jump(to: rows[index])
            text.stop = nil
        } else {
            entities.window.jump(to: rows[index])
        }
        return true
    }

    /// Searches the list as if every group were open, and opens those that the match stands in.
    ///
    /// - Complexity: O(length of the headings up to the match).
    private mutating func goToListMatch(_ search: PaneSearch, by count: Int, includingStart: Bool) -> Bool {
        let rows = list.makeRowsWithoutFolds(in: snapshot)
        guard !rows.isEmpty, let selected = list.selected else { return false }
        let here = rows.firstIndex { $0.kind == selected.kind } ?? 0
        var remaining = abs(count)
        let step = count > 0 ? 1 : -1
        var index = includingStart ? here - step : here
        for _ in rows.indices {
            index = (index + step + rows.count) % rows.count
            guard search.search.isFound(in: searchText(of: rows[index])) else { continue }
            remaining -= 1
            guard remaining == 0 else { continue }
            list.reveal(rows[index].kind, in: snapshot)
            return true
        }
        return false
    }

    /// What a line of the list says, for the search.
    private func searchText(of row: ListRow) -> String {
        switch row.kind {
        case .event(let event): return eventTitle(event)
        case .cluster(let cluster): return snapshot.headline(ofCluster: cluster)
        case .take(_, let number): return "take \(number)"
        case .article(let article):
            let value = snapshot.articles[article]
            return [value.outlet, value.agency ?? "", snapshot.title(of: article)].joined(separator: "  ")
        }
    }

    /// The heading of an event: that of its first story, else of its first article.
    public func eventTitle(_ event: Int) -> String {
        let value = snapshot.events[event]
        if let cluster = value.clusters.first { return snapshot.headline(ofCluster: cluster) }
        return value.articles.first.map { snapshot.title(of: $0) } ?? value.id
    }
}
