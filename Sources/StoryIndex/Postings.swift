/// Which articles hold a word: sorted posting lists over token keys, in two flat columns.
///
/// Keys are those of ``TextCore/NormalForm``, so a search for `colour` finds `color`.
public struct Postings: Sendable {
    private var keys: [UInt64] = []
    private var starts: [UInt32] = [0]
    private var members: [UInt32] = []
    /// Where the articles of the columns stand now, `UInt32.max` for those that are gone or say something else; nil while all
    /// stand where they stood. The order of those that are left never changes.
    private var positions: [UInt32]?
    /// The articles that came or changed since the columns were made, by their keys, ascending.
    private var later: [UInt64: [UInt32]] = [:]

    /// Makes postings of nothing.
    public init() {}

    /// Makes postings from each article's distinct token keys.
    ///
    /// - Parameter keysOfArticle: for each article its distinct keys, in any order.
    /// - Complexity: O(n log n) in the number of keys.
    public init(keysOfArticle: [[UInt64]]) {
        var rows: [(key: UInt64, article: UInt32)] = []
        rows.reserveCapacity(keysOfArticle.reduce(0) { $0 + $1.count })
        for (article, keys) in keysOfArticle.enumerated() {
            for key in keys { rows.append((key, UInt32(article))) }
        }
        rows.sort { ($0.key, $0.article) < ($1.key, $1.article) }
        starts = []
        members.reserveCapacity(rows.count)
        for row in rows {
            if keys.last != row.key {
                keys.append(row.key)
                starts.append(UInt32(members.count))
            }
            members.append(row.article)
        }
        starts.append(UInt32(members.count))
    }

    /// The articles that hold a word with this key, in order.
    ///
    /// - Complexity: O(log of the number of keys + length of the answer).
    public func articles(with key: UInt64) -> ArraySlice<UInt32> {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        let isHeld = low < keys.count && keys[low] == key
        let held = isHeld ? members[Int(starts[low])..<Int(starts[low + 1])] : []
        guard let positions else { return held }
        let here = held.compactMap { positions[Int($0)] == .max ? nil : positions[Int($0)] }
        guard let later = later[key] else { return here[...] }
        return (here + later).sorted()[...]
    }

    /// The postings after some articles moved and others came or changed; the columns stay where they are.
    ///
    /// - Parameters:
    ///   - positions: for each article its new position, −1 for one that is gone; nil when none moves.
    ///   - articles: the articles that came or changed, by their new positions, with their distinct keys.
    ///   - count: how many articles there were before.
    /// - Complexity: O(articles + keys of the changed ones).
    func changed(moving positions: [Int]?, _ articles: [(position: Int, keys: [UInt64])], count: Int) -> Postings {
        var changed = self
        var present = self.positions ?? (0..<UInt32(clamping: count)).map { $0 }
        if let positions {
            for place in present.indices where present[place] != .max {
                present[place] = Self.place(positions, present[place])
            }
            changed.later = later.mapValues { $0.map { Self.place(positions, $0) }.filter { $0 != .max } }
        }
        let fresh = Set(articles.map { UInt32(clamping: $0.position) })
        for place in present.indices where fresh.contains(present[place]) { present[place] = .max }
        changed.later = changed.later.mapValues { $0.filter { !fresh.contains($0) } }.filter { !$0.value.isEmpty }
        for article in articles.sorted(by: { $0.position < $1.position }) {
            for key in article.keys { changed.later[key, default: []].append(UInt32(clamping: article.position)) }
        }
        for key in changed.later.keys { changed.later[key]?.sort() }
        changed.positions = present
        return changed
    }

    private static func place(_ positions: [Int], _ article: UInt32) -> UInt32 {
        let place = Int(article) < positions.count ? positions[Int(article)] : -1
        return place < 0 ? .max : UInt32(clamping: place)
    }
}
