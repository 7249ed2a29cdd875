import StoryIndex
import TerminalKit
public import WireModel

extension Reader {
    /// Does what a key of the story list means.
    mutating func performInList(_ action: Action, count: Int) {
        switch action {
        case .sort:
            let selected = SortKey.allCases.firstIndex(of: list.sortKey) ?? 0
            popup = .picker(Picker(.sort, choices: SortKey.allCases.map(\.title), selected: selected))
            return
        case .foldCloseAll:
            list.setAllFolds(open: false, in: snapshot)
            return
        case .foldOpenAll:
            list.setAllFolds(open: true, in: snapshot)
            return
        default: break
        }
        guard let selected = list.selected else { return say("the list is empty") }
        if action == .read || action == .diff { places = [] }
        switch action {
        case .foldToggle, .foldOpen, .foldClose: fold(action)
        case .read: read(selected)
        case .mark: mark(count: count)
        case .markRange: markRange()
        case .diff: diff(selected)
        case .setBase: setBase(selected)
        case .automaticBase: clearBase(selected)
        default: break
        }
    }

    private mutating func fold(_ action: Action) {
        guard let target = list.foldTarget(in: snapshot) else { return say("this line stands in no group") }
        let isOpen = list.isOpen(target, in: snapshot)
        let open = action == .foldToggle ? !isOpen : action == .foldOpen
        if open == isOpen, action == .foldClose, let around = StoryList.group(around: target, in: snapshot),
            list.rows.contains(where: { $0.kind == around })
        {
            // zc on a closed group closes the one around it, as in vim.
            list.setFold(around, open: false, in: snapshot)
        } else {
            list.setFold(target, open: open, in: snapshot)
        }
    }

    private mutating func read(_ row: ListRow) {
        switch row.kind {
        case .event, .take: list.setFold(row.kind, open: !list.isOpen(row.kind, in: snapshot), in: snapshot)
        case .article(let article): openText(.reading(article))
        case .cluster(let cluster): openText(.reading(base(ofCluster: cluster)))
        }
    }

    /// Opens something in the text pane and gives it the keys.
    ///
    /// - Parameter place: where to put the cursor; nil for the beginning, or where it is when the same is shown already.
    mutating func openText(_ content: TextContent, at place: TextPlace? = nil) {
        if text.content != content {
            text.openedRuns = []
            text.isLocked = true
            text.marked = nil
            text.key = nil
        }
        text.content = content
        text.comparison = nil
        text.standsForComparison = false
        text.isOpened = true
        text.pending = place.map { .words($0) }
        noteOpened(content)
        focus = .text
        settle()
        text.stop = nil
    }

    // MARK: Marks

    private mutating func mark(count: Int) {
        if list.rangeStart != nil {
            markRange()
            return
        }
        guard list.selected?.article != nil else {
            return say("a group cannot be marked; open it and mark its versions")
        }
        for _ in 0..<min(count, list.rows.count) {
            if let article = list.selected?.article { toggleMark(article) }
            list.window.moveCursor(by: 1)
        }
    }

    private mutating func toggleMark(_ article: Int) {
        if let index = list.marks.firstIndex(of: article) {
            list.marks.remove(at: index)
        } else {
            list.marks.append(article)
        }
    }

    private mutating func markRange() {
        guard let start = list.rangeStart else {
            list.rangeStart = list.window.cursor
            return
        }
        let range = min(start, list.window.cursor)...max(start, list.window.cursor)
        let articles = list.rows[range].compactMap(\.article)
        let marked = Set(list.marks)
        if articles.allSatisfy({ marked.contains($0) }) {
            let gone = Set(articles)
            list.marks.removeAll { gone.contains($0) }
        } else {
            list.marks += articles.filter { !marked.contains($0) }
        }
        list.rangeStart = nil
    }

    // MARK: Comparing

    private mutating func diff(_ row: ListRow) {
        switch (list.marks.count, row.article) {
        case (2..., _): openDiff(left: list.marks[0], right: list.marks[1])
        case (1, let article?) where article != list.marks[0]: openDiff(left: list.marks[0], right: article)
        case (_, let article?): diffWithBase(article)
        default:
            if case .event = row.kind { return say("an event has no base; open it and choose a story") }
            guard let base = representative(of: row.kind) else { return }
            diffWithBase(base)
        }
    }

    mutating func openDiff(left: Int, right: Int) {
        openText(.diff(left: left, right: right))
    }

    /// Compares a version with its story's base; the base itself with the next version.
    mutating func diffWithBase(_ article: Int) {
        guard let cluster = snapshot.clusterOf[article] else {
            return say("this article stands alone; mark two (\(keys.key(for: .mark) ?? "Space")) to compare them")
        }
        let base = base(ofCluster: cluster)
        if article != base {
            openDiff(left: base, right: article)
            return
        }
        // Versions of the same take have most in common.
        let others = snapshot.clusters[cluster].articles.filter { $0 != base }
        let other = others.first { snapshot.takeOf[$0] == snapshot.takeOf[base] } ?? others.first
        if let other { openDiff(left: base, right: other) }
    }

    // MARK: The base

    /// The version the others of a cluster are compared with: chosen, or that of the outlet asked for, or the one that
    /// best stands for the wire.
    public func base(ofCluster cluster: Int) -> Int {
        let story = snapshot.clusters[cluster]
        if let anchor = story.articles.min(), let chosen = chosenBases[anchor], story.articles.contains(chosen) {
            return chosen
        }
        if let baseOutlet, let own = story.articles.first(where: { snapshot.articles[$0].outlet == baseOutlet }) {
            return own
        }
        return story.base
    }

    /// Whether an article is the base of its cluster.
    public func isBase(_ article: Int) -> Bool {
        snapshot.clusterOf[article].map { base(ofCluster: $0) == article } ?? false
    }

    private mutating func setBase(_ row: ListRow) {
        guard let article = row.article else { return say("the cursor is on a group; open it and choose a version") }
        guard let cluster = snapshot.clusterOf[article], let anchor = snapshot.clusters[cluster].articles.min() else {
            return say("this article stands alone; there is nothing to compare it with")
        }
        chosenBases[anchor] = article
        prefetchedFor = nil
        say("base: \(snapshot.label(of: article)); \(keys.key(for: .automaticBase) ?? "B") takes it back")
    }

    private mutating func clearBase(_ row: ListRow) {
        let cluster: Int?
        switch row.kind {
        case .article(let article): cluster = snapshot.clusterOf[article]
        case .cluster(let own), .take(let own, _): cluster = own
        case .event: cluster = nil
        }
        guard let cluster, let anchor = snapshot.clusters[cluster].articles.min() else {
            return say("the cursor is on no story")
        }
        chosenBases[anchor] = nil
        prefetchedFor = nil
        say("base: \(snapshot.label(of: base(ofCluster: cluster))), chosen automatically")
    }

    /// What is known of a version against the base of its cluster: from a comparison if there was one, else from the
    /// clustering; nil for the base itself and for articles alone.
    public func standing(of article: Int) -> Standing? {
        guard let cluster = snapshot.clusterOf[article] else { return nil }
        let base = base(ofCluster: cluster)
        guard base != article else { return nil }
        let summary = comparisons.summary(left: base, right: article)
        let relation = snapshot.relationOf[article].flatMap { $0.to == base ? $0 : nil }
        return Standing(kind: relation?.kind, kept: summary?.kept ?? relation?.kept, alarms: summary?.alarms)
    }

    // MARK: Stories

    /// Goes to another story, and shows of it what was shown of this one.
    mutating func moveStory(by count: Int) {
        let kinds = list.rows.indices.filter { isStory(at: $0) }
        guard !kinds.isEmpty else { return say("there is no story here") }
        // Above the first story, that one is the next.
        let here = kinds.lastIndex { $0 <= list.window.cursor } ?? -1
        let target = max(0, min(kinds.count - 1, here + count))
        guard kinds[target] != list.window.cursor, count > 0 || kinds[target] < list.window.cursor else {
            return say(count > 0 ? "this is the last story" : "this is the first story")
        }
        list.window.jump(to: kinds[target])
        guard focus != .list || text.isOpened else { return }
        let kept = focus
        show(list.rows[kinds[target]])
        focus = kept
    }

    private func isStory(at row: Int) -> Bool {
        switch list.rows[row].kind {
        case .cluster: true
        case .article(let article): snapshot.clusterOf[article] == nil
        default: false
        }
    }

    private mutating func show(_ row: ListRow) {
        guard let base = representative(of: row.kind) else { return }
        forgetOpenedPlaces()
        if case .story(let content) = text.content, content.view != .entity {
            show(StoryContent(content.view, of: source(of: base)), at: nil)
            return
        }
        var compares = text.standsForComparison
        if case .diff = text.content { compares = true }
        if compares, snapshot.clusterOf[base] != nil {
            diffWithBase(base)
        } else if text.isOpened {
            openText(.reading(base))
            guard compares else { return }
            text.standsForComparison = true
            say("this article stands alone; the next story is compared again")
        }
    }

    // MARK: Queries

    mutating func setQuery(_ query: String?) {
        let kept = list.selected?.kind
        list.query = query
        list.queryError = nil
        if let query {
            ask(query)
        } else {
            list.isFiltering = false
            list.queryMatches = nil
            list.rebuild(in: snapshot, keeping: kept)
        }
    }
}

/// How a version stands to the base of its cluster.
public struct Standing: Hashable, Sendable {
    /// The kind of relation; nil when the base was chosen by hand.
    public var kind: RelationKind?
    /// The share of the base's words it kept, 0–1.
    public var kept: Double?
    /// How many changes of substance it has; nil before they were compared.
    public var alarms: Int?
}
