public import TextCore
public import WireModel

/// A run of equal words in two articles.
public struct SharedRun: Hashable, Sendable {
    /// Where it stands in the left text.
    public var left: TextSpan
    /// Where it stands in the right text.
    public var right: TextSpan
    /// How many words it has; at least ``shortest``.
    public var words: Int

    /// Shorter runs say nothing: the links are made of runs of five words too.
    public static let shortest = 5
    /// So many words of an article are looked at.
    private static let mostWords = 20_000
    /// So many places of a phrase that comes again and again are tried.
    private static let mostPlaces = 16

    /// The runs that the running texts of two articles share, in the order of the right one. Each word of the right text is
    /// in one of them at most; from each place the longest is taken.
    ///
    /// - Complexity: O(words), for texts without many repetitions.
    public static func all(in left: Article, _ right: Article) -> [SharedRun] {
        let (mine, theirs) = (words(of: left), words(of: right))
        guard mine.count >= shortest, theirs.count >= shortest else { return [] }
        var places: [UInt64: [Int]] = [:]
        for place in 0...(mine.count - shortest) {
            let key = key(mine, at: place)
            if places[key, default: []].count < mostPlaces { places[key, default: []].append(place) }
        }
        var runs: [SharedRun] = []
        var at = 0
        while at + shortest <= theirs.count {
            var best: (place: Int, length: Int) = (0, 0)
            for place in places[key(theirs, at: at)] ?? [] {
                var length = 0
                while place + length < mine.count, at + length < theirs.count,
                    mine[place + length].key == theirs[at + length].key
                {
                    length += 1
                }
                if length > best.length { best = (place, length) }
            }
            guard best.length >= shortest else {
                at += 1
                continue
            }
            runs.append(
                SharedRun(
                    left: mine[best.place].span.union(mine[best.place + best.length - 1].span),
                    right: theirs[at].span.union(theirs[at + best.length - 1].span), words: best.length))
            at += best.length
        }
        return runs
    }

    private static func words(of article: Article) -> [Token] {
        var words: [Token] = []
        for zone in article.bodyZones where words.count < mostWords {
            words += Tokenizer.tokens(of: article.text, in: zone.span).filter(\.isWordLike)
        }
        return Array(words.prefix(mostWords))
    }

    private static func key(_ words: [Token], at place: Int) -> UInt64 {
        var hash = TextHash()
        for word in words[place..<(place + shortest)] { hash.combine(key: word.key) }
        return hash.value
    }
}
