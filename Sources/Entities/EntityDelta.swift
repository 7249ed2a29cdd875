public import WireModel

/// How often an entity is named in each of two versions.
public struct EntityCount: Hashable, Sendable {
    /// The entity's position in the list that was asked.
    public var entity: Int
    /// Mentions in the left version.
    public var left: Int
    /// Mentions in the right version.
    public var right: Int

    /// Whether the right version names it no more.
    public var isDropped: Bool { left > 0 && right == 0 }
    /// Whether only the right version names it.
    public var isAdded: Bool { left == 0 && right > 0 }

    /// Makes a count.
    public init(entity: Int, left: Int, right: Int) {
        self.entity = entity
        self.left = left
        self.right = right
    }
}

/// What two versions name, and what one of them leaves out.
public struct EntityDelta: Hashable, Sendable {
    /// Every entity that either version names, most mentions first, then in the order of the list.
    public var counts: [EntityCount]

    /// Those the right version dropped, in the same order.
    public var dropped: [EntityCount] { counts.filter(\.isDropped) }
    /// Those the right version added, in the same order.
    public var added: [EntityCount] { counts.filter(\.isAdded) }

    /// Counts the mentions of `entities` in two articles, given by their positions in the index.
    ///
    /// - Complexity: O(entities · log mentions + result · log result).
    public init(of entities: [Entity], left: Int, right: Int) {
        var counts: [EntityCount] = []
        for (index, entity) in entities.enumerated() {
            let count = EntityCount(
                entity: index, left: Self.mentions(of: entity, in: left), right: Self.mentions(of: entity, in: right))
            if count.left + count.right > 0 { counts.append(count) }
        }
        counts.sort { ($1.left + $1.right, $0.entity) < ($0.left + $0.right, $1.entity) }
        self.counts = counts
    }

    /// How many mentions lie in one article; they are sorted by article.
    private static func mentions(of entity: Entity, in article: Int) -> Int {
        lowerBound(entity, article + 1) - lowerBound(entity, article)
    }

    private static func lowerBound(_ entity: Entity, _ article: Int) -> Int {
        var low = 0
        var high = entity.mentions.count
        while low < high {
            let middle = (low + high) / 2
            if entity.mentions[middle].article < article { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
