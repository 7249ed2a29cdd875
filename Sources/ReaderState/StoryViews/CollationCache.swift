import WireModel

/// The collations made so far: the last few.
struct CollationCache: Sendable {
    struct Key: Hashable, Sendable {
        var articles: [Int]
        var base: Int
        var takes: [[Int]]?

        init(_ request: CollationRequest) {
            articles = request.articles
            base = request.base
            takes = request.takes
        }
    }

    /// How many are kept: enough to go back over a few stories and bases.
    static let limit = 12

    private var found: [Key: StoryCollation] = [:]
    private var order: [Key] = []
    private var requested: Set<Key> = []

    func collation(_ request: CollationRequest) -> StoryCollation? { found[Key(request)] }

    mutating func store(_ collation: StoryCollation, for request: CollationRequest) {
        let key = Key(request)
        requested.remove(key)
        if found.updateValue(collation, forKey: key) == nil { order.append(key) }
        if order.count > Self.limit { found[order.removeFirst()] = nil }
    }

    /// Notes that a collation is asked for; false when it was already.
    mutating func request(_ request: CollationRequest) -> Bool { requested.insert(Key(request)).inserted }

    /// The same for a newer snapshot; what was asked for is to be asked for again.
    func mapped(_ newPosition: (Int) -> Int?) -> CollationCache {
        var result = CollationCache()
        for key in order {
            let articles = key.articles.compactMap(newPosition)
            guard articles.count == key.articles.count, let base = newPosition(key.base), let value = found[key] else {
                continue
            }
            var moved = key
            (moved.articles, moved.base) = (articles, base)
            result.order.append(moved)
            result.found[moved] = value
        }
        return result
    }
}
