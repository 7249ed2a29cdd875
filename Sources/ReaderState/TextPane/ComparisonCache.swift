import WireModel

/// The comparisons made so far: the last few whole, and the summaries of all.
struct ComparisonCache: Sendable {
    struct Key: Hashable, Sendable {
        var left: Int
        var right: Int
    }

    /// How many whole comparisons are kept.
    static let limit = 128

    private var whole: [Key: Comparison] = [:]
    private var order: [Key] = []
    private var summaries: [Key: ComparisonSummary] = [:]
    private var requested: Set<Key> = []
    private var prefetched: Set<Key> = []

    func comparison(left: Int, right: Int) -> Comparison? { whole[Key(left: left, right: right)] }

    func summary(left: Int, right: Int) -> ComparisonSummary? { summaries[Key(left: left, right: right)] }

    mutating func store(_ comparison: Comparison, left: Int, right: Int) {
        let key = Key(left: left, right: right)
        requested.remove(key)
        prefetched.remove(key)
        if whole[key] == nil { order.append(key) }
        whole[key] = comparison
        summaries[key] = comparison.summary
        if order.count > Self.limit { whole[order.removeFirst()] = nil }
    }

    /// Notes that a comparison is asked for that someone waits for; false when it was already.
    mutating func request(left: Int, right: Int) -> Bool {
        requested.insert(Key(left: left, right: right)).inserted
    }

    /// Notes that a comparison is asked for ahead of time; false when it was asked for already, in whatever way.
    mutating func prefetch(left: Int, right: Int) -> Bool {
        let key = Key(left: left, right: right)
        return !requested.contains(key) && prefetched.insert(key).inserted
    }

    /// Forgets the comparison of two articles, whichever of them stands on the left: they are to be compared otherwise.
    mutating func forget(left: Int, right: Int) {
        for key in [Key(left: left, right: right), Key(left: right, right: left)] {
            requested.remove(key)
            prefetched.remove(key)
            summaries[key] = nil
            if whole.removeValue(forKey: key) != nil { order.removeAll { $0 == key } }
        }
    }

    /// The same for a newer snapshot; what was asked for is to be asked for again.
    func mapped(_ newPosition: (Int) -> Int?) -> ComparisonCache {
        var result = ComparisonCache()
        for (key, summary) in summaries {
            guard let left = newPosition(key.left), let right = newPosition(key.right) else { continue }
            result.summaries[Key(left: left, right: right)] = summary
        }
        for key in order {
            guard let left = newPosition(key.left), let right = newPosition(key.right), let value = whole[key] else {
                continue
            }
            result.order.append(Key(left: left, right: right))
            result.whole[Key(left: left, right: right)] = value
        }
        return result
    }
}
