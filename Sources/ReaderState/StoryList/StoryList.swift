public import StoryIndex
public import TerminalKit
import WireModel

/// The list of stories: events, clusters, takes and versions as flat lines, with folds, marks and a cursor.
public struct StoryList: Sendable {
    /// The lines, top to bottom.
    public private(set) var rows: [ListRow] = []
    /// The cursor and the part of the list on the screen.
    public internal(set) var window = ScrollWindow(margin: 3)
    /// What the stories are sorted by.
    public private(set) var sortKey = SortKey.date
    /// Whether the order is turned round.
    public private(set) var isReversed = false
    /// The marked articles, in the order in which they were marked.
    public internal(set) var marks: [Int] = []
    /// The line where a range began; nil when none is being made.
    public internal(set) var rangeStart: Int?
    /// The query that filters the list; nil when there is none.
    public internal(set) var query: String?
    /// What is wrong with the query; the list is not filtered by it then.
    public internal(set) var queryError: String?
    /// Whether the query was asked and is not answered yet, of these articles.
    public internal(set) var isFiltering = false
    /// The entity that filters the list: its position; nil when there is none.
    public internal(set) var entityFilter: Int?
    /// How many articles the filters let through; nil without a filter.
    public private(set) var shownArticles: Int?
    /// How many clusters and lone articles the list has after filtering.
    public private(set) var shownStories = 0

    var queryMatches: [Int]?
    var entityMatches: [Int]?
    private var order = StoryOrder()
    private var folds = FoldState()
    private var admitted: [Bool]?

    init() {}

    /// The line under the cursor; nil in an empty list.
    public var selected: ListRow? { rows.indices.contains(window.cursor) ? rows[window.cursor] : nil }

    /// Whether an article is marked.
    public func isMarked(_ article: Int) -> Bool { marks.contains(article) }

    /// Whether a line lies in the range that is being made.
    public func isInRange(_ row: Int) -> Bool {
        guard let rangeStart else { return false }
        return (min(rangeStart, window.cursor)...max(rangeStart, window.cursor)).contains(row)
    }

    /// Whether a group is open.
    public func isOpen(_ kind: ListRow.Kind, in snapshot: IndexSnapshot) -> Bool { folds.isOpen(kind, in: snapshot) }

    /// How many of a group's articles the filters let through.
    ///
    /// - Complexity: O(size of the group).
    public func admittedCount(_ articles: [Int]) -> Int {
        guard let admitted else { return articles.count }
        return articles.reduce(0) { $0 + (isAdmitted($1, admitted) ? 1 : 0) }
    }

    private func isAdmitted(_ article: Int, _ admitted: [Bool]) -> Bool {
        article < admitted.count && admitted[article]
    }
}

// MARK: - Making the lines

extension StoryList {
    /// Takes a newer snapshot.
    mutating func replaceSnapshot(_ snapshot: IndexSnapshot, newPosition: (Int) -> Int?) {
        marks = marks.compactMap(newPosition)
        rangeStart = nil
        folds = folds.mapped(newPosition)
        order = StoryOrder(of: snapshot, by: sortKey, reversed: isReversed)
    }

    mutating func sort(by key: SortKey, in snapshot: IndexSnapshot) {
        isReversed = key == sortKey ? !isReversed : false
        sortKey = key
        order = StoryOrder(of: snapshot, by: key, reversed: isReversed)
        rebuild(in: snapshot, keeping: selected?.kind)
    }

    mutating func setFold(_ kind: ListRow.Kind, open: Bool, in snapshot: IndexSnapshot) {
        folds.set(kind, open: open, in: snapshot)
        rebuild(in: snapshot, keeping: kind)
    }

    mutating func setAllFolds(open: Bool, in snapshot: IndexSnapshot) {
        let kept = selected?.kind
        folds.setAll(open: open)
        rebuild(in: snapshot, keeping: kept)
    }

    /// Makes the lines anew and keeps the cursor on a thing, on the same row of the screen; when the thing is not in the
    /// list any more, on the group it was in.
    ///
    /// - Complexity: O(events + lines).
    mutating func rebuild(in snapshot: IndexSnapshot, keeping kept: ListRow.Kind?) {
        let screenRow = window.cursorRow
        admit(in: snapshot)
        rows = makeRows(in: snapshot, ignoringFolds: false)
        rangeStart = nil
        window.resize(count: rows.count)
        guard let kept, let row = position(of: kept, in: snapshot) else { return }
        window.moveCursor(to: row)
        window.scroll(by: window.cursorRow - screenRow)
    }

    private mutating func admit(in snapshot: IndexSnapshot) {
        guard queryMatches != nil || entityMatches != nil else {
            (admitted, shownArticles) = (nil, nil)
            return
        }
        var counts = [UInt8](repeating: 0, count: snapshot.articles.count)
        let filters = [queryMatches, entityMatches].compactMap { $0 }
        for filter in filters {
            for article in filter where counts.indices.contains(article) { counts[article] += 1 }
        }
        let flags = counts.map { $0 == UInt8(filters.count) }
        admitted = flags
        shownArticles = flags.reduce(0) { $0 + ($1 ? 1 : 0) }
    }

    func makeRowsWithoutFolds(in snapshot: IndexSnapshot) -> [ListRow] {
        var copy = self
        return copy.makeRows(in: snapshot, ignoringFolds: true)
    }

    private mutating func makeRows(in snapshot: IndexSnapshot, ignoringFolds: Bool) -> [ListRow] {
        var rows: [ListRow] = []
        rows.reserveCapacity(self.rows.count + 16)
        shownStories = 0
        for event in order.events {
            var parts = order.parts(of: event)
            if let admitted {
                let shown = parts.filter { part in
                    switch part {
                    case .cluster(let cluster):
                        snapshot.clusters[cluster].articles.contains { isAdmitted($0, admitted) }
                    case .article(let article): isAdmitted(article, admitted)
                    }
                }
                parts = shown[...]
            }
            guard !parts.isEmpty else { continue }
            shownStories += parts.count
            let isGroup = parts.count > 1
            if isGroup {
                rows.append(ListRow(.event(event), depth: 0))
                guard ignoringFolds || folds.isOpen(.event(event), in: snapshot) else { continue }
            }
            for part in parts {
                switch part {
                case .cluster(let cluster):
                    append(cluster, depth: isGroup ? 1 : 0, to: &rows, in: snapshot, ignoringFolds: ignoringFolds)
                case .article(let article): rows.append(ListRow(.article(article), depth: isGroup ? 1 : 0))
                }
            }
        }
        return rows
    }

    private func append(
        _ cluster: Int, depth: Int, to rows: inout [ListRow], in snapshot: IndexSnapshot, ignoringFolds: Bool
    ) {
        rows.append(ListRow(.cluster(cluster), depth: depth))
        guard ignoringFolds || folds.isOpen(.cluster(cluster), in: snapshot) else { return }
        var members = snapshot.clusters[cluster].articles
        if let admitted { members = members.filter { isAdmitted($0, admitted) } }
        let takes = Set(members.lazy.map { snapshot.takeOf[$0] })
        guard takes.count > 1 else {
            for member in members { rows.append(ListRow(.article(member), depth: depth + 1)) }
            return
        }
        for take in takes.sorted() {
            rows.append(ListRow(.take(cluster: cluster, number: take), depth: depth + 1))
            guard ignoringFolds || folds.isOpen(.take(cluster: cluster, number: take), in: snapshot) else { continue }
            for member in members where snapshot.takeOf[member] == take {
                rows.append(ListRow(.article(member), depth: depth + 2))
            }
        }
    }

    /// The line of a thing, or of the nearest group around it that has a line.
    private func position(of kind: ListRow.Kind, in snapshot: IndexSnapshot) -> Int? {
        var wanted: ListRow.Kind? = kind
        while let kind = wanted {
            if let row = rows.firstIndex(where: { $0.kind == kind }) { return row }
            wanted = Self.group(around: kind, in: snapshot)
        }
        return nil
    }

    static func group(around kind: ListRow.Kind, in snapshot: IndexSnapshot) -> ListRow.Kind? {
        switch kind {
        case .event: nil
        case .cluster(let cluster):
            snapshot.clusters.indices.contains(cluster) ? .event(snapshot.clusters[cluster].event) : nil
        case .take(let cluster, _): .cluster(cluster)
        case .article(let article):
            if !snapshot.articles.indices.contains(article) {
                nil
            } else if let cluster = snapshot.clusterOf[article] {
                .take(cluster: cluster, number: snapshot.takeOf[article])
            } else {
                .event(snapshot.eventOf[article])
            }
        }
    }

    /// The group of lines a line heads or stands in, with its row: what folding speaks of.
    func foldTarget(in snapshot: IndexSnapshot) -> ListRow.Kind? {
        guard let selected else { return nil }
        guard case .article = selected.kind else { return selected.kind }
        var row = window.cursor
        while row > 0, rows[row].depth >= selected.depth { row -= 1 }
        return rows[row].depth < selected.depth ? rows[row].kind : nil
    }
}

// MARK: - Going to a thing

extension StoryList {
    /// Puts the cursor on a thing if it has a line.
    mutating func select(_ kind: ListRow.Kind) {
        if let row = rows.firstIndex(where: { $0.kind == kind }) { window.jump(to: row) }
    }

    /// Opens every group that a thing stands in, and puts the cursor on it.
    mutating func reveal(_ kind: ListRow.Kind, in snapshot: IndexSnapshot) {
        var around = Self.group(around: kind, in: snapshot)
        var hasChanged = false
        while let group = around {
            if !folds.isOpen(group, in: snapshot) {
                folds.set(group, open: true, in: snapshot)
                hasChanged = true
            }
            around = Self.group(around: group, in: snapshot)
        }
        if hasChanged { rebuild(in: snapshot, keeping: kind) }
        select(kind)
    }
}
