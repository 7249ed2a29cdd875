/// What the user tied together by hand, for each pair of articles.
struct UnitTies: Sendable {
    private struct Key: Hashable {
        var low: Int
        var high: Int
    }

    /// Ties as they are with the article of the lower position on the left, oldest first.
    private var ties: [Key: [UnitTie]] = [:]

    /// The ties of a comparison, oldest first.
    func ties(left: Int, right: Int) -> [UnitTie] {
        let found = ties[Key(low: min(left, right), high: max(left, right))] ?? []
        return left <= right ? found : found.map(\.mirrored)
    }

    /// Adds a tie.
    mutating func add(_ tie: UnitTie, left: Int, right: Int) {
        let own = left <= right ? tie : tie.mirrored
        ties[Key(low: min(left, right), high: max(left, right)), default: []].append(own)
    }

    /// Takes the youngest tie back; false when there is none.
    mutating func undo(left: Int, right: Int) -> Bool {
        let key = Key(low: min(left, right), high: max(left, right))
        guard ties[key]?.popLast() != nil else { return false }
        if ties[key]?.isEmpty == true { ties[key] = nil }
        return true
    }

    /// The same for a newer snapshot, where both texts are still the same.
    func mapped(_ newPosition: (Int) -> Int?) -> UnitTies {
        var result = UnitTies()
        for (key, own) in ties {
            guard let low = newPosition(key.low), let high = newPosition(key.high) else { continue }
            for tie in own { result.add(tie, left: low, right: high) }
        }
        return result
    }
}
