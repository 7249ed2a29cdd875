/// Which articles hold a word: sorted posting lists over token keys, in two flat columns.
///
/// Keys are those of ``TextCore/NormalForm``, so a search for `colour` finds `color`.
public struct Postings: Sendable {
    private var keys: [UInt64] = []
    private var starts: [UInt32] = [0]
    private var members: [UInt32] = []

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
        guard low < keys.count, keys[low] == key else { return [] }
        return members[Int(starts[low])..<Int(starts[low + 1])]
    }
}
