/// A set of articles by position: a bit each, so that a hundred thousand take 12 KB and sets combine in a pass.
struct ArticleSet: Hashable, Sendable {
    private var bits: [UInt64]
    /// How many articles there are in all.
    let capacity: Int

    /// The set of none, or of all.
    init(capacity: Int, full: Bool = false) {
        self.capacity = capacity
        bits = [UInt64](repeating: full ? .max : 0, count: (capacity + 63) / 64)
        if full, capacity % 64 != 0, let last = bits.indices.last { bits[last] = (1 << UInt64(capacity % 64)) - 1 }
    }

    /// Whether an article is in it.
    func contains(_ article: Int) -> Bool { bits[article >> 6] >> UInt64(article & 63) & 1 == 1 }

    /// Puts an article in.
    mutating func insert(_ article: Int) { bits[article >> 6] |= 1 << UInt64(article & 63) }

    /// Keeps what is in the other set too.
    mutating func formIntersection(_ other: ArticleSet) {
        for word in bits.indices { bits[word] &= other.bits[word] }
    }

    /// Puts in what is in the other set.
    mutating func formUnion(_ other: ArticleSet) {
        for word in bits.indices { bits[word] |= other.bits[word] }
    }

    /// Takes out what is in the other set.
    mutating func subtract(_ other: ArticleSet) {
        for word in bits.indices { bits[word] &= ~other.bits[word] }
    }

    /// Whether nothing is in it.
    var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

    /// The members in ascending order.
    var members: [Int] {
        var members: [Int] = []
        members.reserveCapacity(bits.reduce(0) { $0 + $1.nonzeroBitCount })
        for (word, value) in bits.enumerated() {
            var rest = value
            while rest != 0 {
                members.append(word * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return members
    }
}
