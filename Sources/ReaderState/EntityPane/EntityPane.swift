import StoryIndex
public import TerminalKit
public import WireModel

/// One line of the entity pane.
public enum EntityRow: Hashable, Sendable {
    /// The heading of a kind: how many entities stand below it.
    case kind(EntityKind, count: Int)
    /// An entity with its mentions on the left and on the right; `left` is nil when one version is read.
    case entity(Int, left: Int?, right: Int)

    /// The entity's position; nil for a heading.
    public var entity: Int? {
        if case .entity(let entity, _, _) = self { entity } else { nil }
    }
}

/// The sidebar: who and what the version, or the two, name.
public struct EntityPane: Sendable {
    /// The lines, top to bottom.
    public private(set) var rows: [EntityRow] = []
    /// The cursor and the part of the list on the screen.
    public internal(set) var window = ScrollWindow(margin: 2)
    /// Whether only entities that differ are listed.
    public internal(set) var onlyDiffering = false
    /// Whether they are grouped by kind.
    public internal(set) var isByKind = true
    /// The entity whose mentions are highlighted: its position.
    public internal(set) var highlighted: Int?
    /// How many entities the left version names and the right one does not.
    public private(set) var dropped = 0
    /// How many entities the right version names and the left one does not.
    public private(set) var added = 0
    /// How many entities there are, listed or not.
    public private(set) var total = 0
    var key: Key?

    /// What the lines depend on.
    struct Key: Hashable {
        var left: Int?
        var right: Int?
        var onlyDiffering: Bool
        var isByKind: Bool
        var generation: Int
    }

    init() {}

    /// The line under the cursor.
    public var selected: EntityRow? { rows.indices.contains(window.cursor) ? rows[window.cursor] : nil }

    /// Makes the lines for one version (`left` nil), two, or none.
    ///
    /// - Complexity: O(n log n) in the number of entities of both.
    mutating func rebuild(_ key: Key, in snapshot: IndexSnapshot) {
        let keptEntity = selected?.entity
        self.key = key
        var counts: [Int: (left: Int, right: Int)] = [:]
        for (article, isLeft) in [(key.left, true), (key.right, false)] {
            guard let article, snapshot.entityCounts.indices.contains(article) else { continue }
            for count in snapshot.entityCounts[article] where snapshot.entities.indices.contains(count.entity) {
                if isLeft { counts[count.entity, default: (0, 0)].left += count.count }
                if !isLeft { counts[count.entity, default: (0, 0)].right += count.count }
            }
        }
        let isPair = key.left != nil
        total = counts.count
        dropped = isPair ? counts.values.reduce(0) { $0 + ($1.right == 0 ? 1 : 0) } : 0
        added = isPair ? counts.values.reduce(0) { $0 + ($1.left == 0 ? 1 : 0) } : 0
        var listed = Array(counts)
        if isPair, key.onlyDiffering { listed = listed.filter { $0.value.left != $0.value.right } }
        let order = Dictionary(uniqueKeysWithValues: EntityKind.allCases.enumerated().map { ($1, $0) })
        func rank(_ entity: Int) -> Int { key.isByKind ? order[snapshot.entities[entity].kind] ?? 0 : 0 }
        listed.sort { one, other in
            let (oneRank, otherRank) = (rank(one.key), rank(other.key))
            if oneRank != otherRank { return oneRank < otherRank }
            let (oneSum, otherSum) = (one.value.left + one.value.right, other.value.left + other.value.right)
            return oneSum != otherSum ? oneSum > otherSum : one.key < other.key
        }
        rows = []
        var kind: EntityKind?
        for (entity, value) in listed {
            let own = snapshot.entities[entity].kind
            if key.isByKind, own != kind {
                let size = listed.reduce(0) { $0 + (snapshot.entities[$1.key].kind == own ? 1 : 0) }
                rows.append(.kind(own, count: size))
                kind = own
            }
            rows.append(.entity(entity, left: isPair ? value.left : nil, right: value.right))
        }
        window.resize(count: rows.count)
        if let keptEntity, let row = rows.firstIndex(where: { $0.entity == keptEntity }) {
            window.moveCursor(to: row)
        } else {
            window.moveToStart()
            if rows.first?.entity == nil { window.moveCursor(by: 1) }
        }
    }
}
