public import Clustering
import WireModel

extension PreparedArticle {
    /// The articles in the order of their files, those of one file by day, time, outlet and content: where in the file a
    /// record stands, and in what order the articles came, has no part in it.
    ///
    /// - Parameter crew: who helps.
    /// - Complexity: O(n log n); O(n) when they are in order.
    public static func ordered(_ articles: [PreparedArticle], crew: Crew = .alone) -> [PreparedArticle] {
        let ranges = crew.ranges(of: articles.count, least: 1024)
        let named = crew.map(ranges.count) { piece in
            (
                sources: Names(articles, ranges[piece]) { $0.source },
                outlets: Names(articles, ranges[piece]) { $0.outlet }
            )
        }
        let sources = Names.places(named.map(\.sources))
        let outlets = Names.places(named.map(\.outlets))
        @Sendable func precedes(_ one: OrderKey, _ other: OrderKey) -> Bool {
            if one.source != other.source { return one.source < other.source }
            if one.day != other.day { return one.day < other.day }
            if one.time != other.time { return one.time < other.time }
            // Times too long for their numbers.
            if !one.isWhole || !other.isWhole {
                let (left, right) = (one.text(articles), other.text(articles))
                if left != right { return left < right }
            }
            if one.outlet != other.outlet { return one.outlet < other.outlet }
            if one.content != other.content { return one.content < other.content }
            let (left, right) = (articles[one.article].article, articles[other.article].article)
            return (left.id, left.record) < (right.id, right.record)
        }
        var pieces = crew.map(ranges.count) { piece in
            ranges[piece].map { place in
                let own = place - ranges[piece].lowerBound
                return OrderKey(
                    articles[place], at: place, source: sources[piece][Int(named[piece].sources.numbers[own])],
                    outlet: outlets[piece][Int(named[piece].outlets.numbers[own])])
            }
            .sorted(by: precedes)
        }
        while pieces.count > 1 {
            let halves = pieces
            pieces = crew.map((halves.count + 1) / 2) { pair in
                guard 2 * pair + 1 < halves.count else { return halves[2 * pair] }
                return Self.merged(halves[2 * pair], halves[2 * pair + 1], by: precedes)
            }
        }
        let order = pieces.first ?? []
        return crew.column(of: order.count) { articles[order[$0].article] }
    }

    /// What stands in one of two lists in order, in order; of equals those of the first come first.
    private static func merged(
        _ left: [OrderKey], _ right: [OrderKey], by precedes: (OrderKey, OrderKey) -> Bool
    ) -> [OrderKey] {
        var merged: [OrderKey] = []
        merged.reserveCapacity(left.count + right.count)
        var (first, second) = (0, 0)
        while first < left.count, second < right.count {
            if precedes(right[second], left[first]) {
                merged.append(right[second])
                second += 1
            } else {
                merged.append(left[first])
                first += 1
            }
        }
        return merged + left[first...] + right[second...]
    }

    /// The different names of some articles, and which of them each has.
    private struct Names: Sendable {
        var names: [String] = []
        var numbers: [UInt32] = []

        init(_ articles: [PreparedArticle], _ range: Range<Int>, name: (Article) -> String) {
            var known: [String: UInt32] = [:]
            numbers.reserveCapacity(range.count)
            for place in range {
                let name = name(articles[place].article)
                // Articles of one file follow each other.
                if let last = numbers.last, names[Int(last)] == name {
                    numbers.append(last)
                    continue
                }
                let number = known[name] ?? UInt32(truncatingIfNeeded: names.count)
                if Int(number) == names.count {
                    known[name] = number
                    names.append(name)
                }
                numbers.append(number)
            }
        }

        /// For each part and each of its names the name's place among all different ones in order.
        static func places(_ parts: [Names]) -> [[Int]] {
            var places: [String: Int] = [:]
            for (place, name) in Set(parts.flatMap(\.names)).sorted().enumerated() { places[name] = place }
            return parts.map { $0.names.map { places[$0] ?? 0 } }
        }
    }

    /// What an article is put in order by, as numbers, and where it stands.
    private struct OrderKey {
        let source: Int
        let day: Int
        /// The first bytes of the time.
        let time: (UInt64, UInt64, UInt64)
        /// Whether these are all of it.
        let isWhole: Bool
        let outlet: Int
        let content: UInt64
        let article: Int

        init(_ prepared: PreparedArticle, at place: Int, source: Int, outlet: Int) {
            self.source = source
            day = (prepared.article.published ?? prepared.article.dateline?.day)?.ordinal ?? .max
            var time: (UInt64, UInt64, UInt64) = (0, 0, 0)
            var isWhole = true
            if let text = prepared.article.publishedTime {
                isWhole = text.utf8.count <= 24
                for byte in text.utf8.prefix(24) {
                    time.0 = time.0 << 8 | time.1 >> 56
                    time.1 = time.1 << 8 | time.2 >> 56
                    time.2 = time.2 << 8 | UInt64(byte)
                    isWhole = isWhole && byte < 0x80
                }
                for _ in text.utf8.count..<max(24, text.utf8.count) {
                    time.0 = time.0 << 8 | time.1 >> 56
                    time.1 = time.1 << 8 | time.2 >> 56
                    time.2 <<= 8
                }
            }
            self.time = time
            self.isWhole = isWhole
            self.outlet = outlet
            content = prepared.fingerprint.contentKey
            article = place
        }

        /// The whole time.
        func text(_ articles: [PreparedArticle]) -> String { articles[article].article.publishedTime ?? "" }
    }
}
