/// The fingerprints of a heap one behind the other, of each hash the lower half: nearly all articles that share no text with
/// a few others are told by it, in the order in which memory is quickest to read.
///
/// Articles that came or changed since it was made stand in it no more and are always named.
public struct HashColumn: Sendable {
    private var halves: [UInt16] = []
    /// For each row its first half; one more at the end.
    private var starts: [UInt32] = [0]
    /// For each row whether its article is a short text.
    private var isShort: [Bool] = []
    /// For each article its row; `UInt32.max` for one that has none.
    private var rows: [UInt32] = []

    /// Makes the column of some articles.
    ///
    /// - Complexity: O(fingerprints).
    public init(_ articles: [Fingerprint]) {
        starts.reserveCapacity(articles.count + 1)
        isShort.reserveCapacity(articles.count)
        // What does not fit into the numbers of places is always named.
        var total = 0
        for article in articles where total + article.hashes.count < Int(UInt32.max) { total += article.hashes.count }
        halves.reserveCapacity(total)
        rows.reserveCapacity(articles.count)
        for article in articles {
            guard halves.count + article.hashes.count <= total else {
                rows.append(.max)
                continue
            }
            rows.append(UInt32(truncatingIfNeeded: isShort.count))
            for hash in article.hashes { halves.append(UInt16(truncatingIfNeeded: hash)) }
            starts.append(UInt32(truncatingIfNeeded: halves.count))
            isShort.append(article.wordCount <= ShortTexts.mostWords)
        }
    }

    /// Notes that an article says something else, or that one came behind all others.
    ///
    /// - Complexity: O(1).
    public mutating func loosen(_ article: Int) {
        if article < rows.count { rows[article] = .max } else { rows.append(.max) }
    }

    /// Keeps these articles alone, ascending.
    ///
    /// - Complexity: O(articles).
    public mutating func keep(_ articles: [Int]) { rows = articles.map { rows[$0] } }

    /// The articles that may share as much with some others as ``SharedTextScan`` asks for, ascending: all that do, and few that
    /// do not.
    ///
    /// - Complexity: O(fingerprints of all articles): less than a nanosecond each.
    public func mayShare(with others: [Fingerprint], furniture: PageFurniture) -> [Int] {
        var bits = [UInt64](repeating: 0, count: 1 << 10)
        var asksForShort = false
        for other in others {
            let outlet = furniture.outlet(of: other)
            for hash in other.hashes where !furniture.contains(hash, of: outlet) {
                bits[Int(hash >> 6) & 1023] |= 1 << UInt64(hash & 63)
            }
            if !asksForShort { asksForShort = !ShortTexts.shingles(of: other.columns).isEmpty }
        }
        var found: [Int] = []
        let (filter, column, bounds) = (bits.span, halves.span, starts.span)
        for (article, row) in rows.enumerated() {
            guard row != .max else {
                found.append(article)
                continue
            }
            let (start, end) = (Int(bounds[Int(row)]), Int(bounds[Int(row) + 1]))
            var hits: UInt64 = 0
            for place in start..<end {
                let half = column[place]
                hits &+= (filter[Int(half >> 6)] >> UInt64(half & 63)) & 1
            }
            if hits >= (end - start < 4 ? 1 : 2) || asksForShort && isShort[Int(row)] { found.append(article) }
        }
        return found
    }
}
