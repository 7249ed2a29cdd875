import StoryIndex
import WireModel

/// The order in which events, and the parts of each, stand in the list.
///
/// Worked out once for each snapshot and choice of order; equal keys keep the snapshot's order.
struct StoryOrder: Sendable {
    /// A cluster, or an article alone.
    enum Part: Hashable, Sendable {
        case cluster(Int)
        case article(Int)
    }

    /// The positions of the events, first to be shown first.
    private(set) var events: [Int] = []
    /// For each event its parts.
    private(set) var parts: [[Part]] = []

    init() {}

    /// - Complexity: O(n log n) in the number of articles.
    init(of snapshot: IndexSnapshot, by key: SortKey, reversed: Bool) {
        parts = Self.parts(of: snapshot)
        let ranker = Ranker(snapshot: snapshot, key: key, reversed: reversed)
        var ranks: [Rank] = []
        ranks.reserveCapacity(snapshot.events.count)
        for event in snapshot.events.indices {
            if parts[event].count == 1, key != .headline {
                ranks.append(ranker.rank(ofEvent: event, first: nil))
                continue
            }
            let own = parts[event].map { ranker.rank(of: $0) }
            let order = own.indices.sorted { Self.stands(own[$0], $0, before: own[$1], $1, reversed: reversed) }
            if order != Array(own.indices) { parts[event] = order.map { parts[event][$0] } }
            ranks.append(ranker.rank(ofEvent: event, first: order.first.map { own[$0] }))
        }
        events = snapshot.events.indices.sorted {
            Self.stands(ranks[$0], $0, before: ranks[$1], $1, reversed: reversed)
        }
    }

    private static func stands(_ one: Rank, _ first: Int, before other: Rank, _ second: Int, reversed: Bool) -> Bool {
        if one == other { return first < second }
        return (one < other) != reversed
    }

    private static func parts(of snapshot: IndexSnapshot) -> [[Part]] {
        snapshot.events.map { event in
            var parts: [Part] = []
            parts.reserveCapacity(max(1, event.clusters.count))
            for cluster in event.clusters { parts.append(.cluster(cluster)) }
            for article in event.articles where snapshot.clusterOf[article] == nil { parts.append(.article(article)) }
            return parts
        }
    }
}

/// Smaller stands higher.
private struct Rank: Comparable {
    var number: Int
    var text: String

    static func < (one: Rank, other: Rank) -> Bool {
        one.number != other.number ? one.number < other.number : one.text < other.text
    }
}

private struct Ranker {
    let snapshot: IndexSnapshot
    let key: SortKey
    let reversed: Bool
    /// For each article its day, the latest smallest, where days are what counts; the greatest number for one that has none.
    private let days: [Int]

    init(snapshot: IndexSnapshot, key: SortKey, reversed: Bool) {
        self.snapshot = snapshot
        self.key = key
        self.reversed = reversed
        days = key == .date ? snapshot.articles.map { $0.published.map { -$0.ordinal } ?? .max } : []
    }

    func rank(of part: StoryOrder.Part) -> Rank {
        switch part {
        case .cluster(let cluster):
            let text = key == .headline ? snapshot.headline(ofCluster: cluster).lowercased() : ""
            return Rank(number: number(of: snapshot.clusters[cluster].articles), text: text)
        case .article(let article):
            let text = key == .headline ? snapshot.title(of: article).lowercased() : ""
            return Rank(number: number(of: [article]), text: text)
        }
    }

    func rank(ofEvent event: Int, first: Rank?) -> Rank {
        Rank(number: number(of: snapshot.events[event].articles), text: first?.text ?? "")
    }

    private func number(of articles: [Int]) -> Int {
        switch key {
        case .date:
            // What has no date stands at the end, whichever way round.
            let least = articles.reduce(Int.max) { min($0, days[$1]) }
            return least == .max && reversed ? .min : least
        case .size: return -articles.count
        case .outlets: return -Set(articles.lazy.map { snapshot.articles[$0].outlet }).count
        case .headline: return 0
        }
    }
}
