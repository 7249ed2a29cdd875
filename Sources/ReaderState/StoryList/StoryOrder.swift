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
    /// The parts of all events, one event's behind the other's, and for each event where its own begin; one more at the end.
    private var parts: [Part] = []
    private var starts: [Int] = [0]

    init() {}

    /// - Complexity: O(n log n) in the number of articles.
    init(of snapshot: IndexSnapshot, by key: SortKey, reversed: Bool) {
        takeParts(of: snapshot)
        let ranker = Ranker(snapshot: snapshot, key: key, reversed: reversed)
        if key == .headline {
            arrange(reversed: reversed) {
                ranker.heading(of: $0)
            } event: { _, first in
                first.map { ranker.heading(of: $0) } ?? ""
            }
        } else {
            arrange(reversed: reversed) {
                ranker.number(of: $0)
            } event: { event, _ in
                ranker.number(of: snapshot.events[event].articles)
            }
        }
    }

    /// The parts of an event, first to be shown first.
    func parts(of event: Int) -> ArraySlice<Part> { parts[starts[event]..<starts[event + 1]] }

    private mutating func takeParts(of snapshot: IndexSnapshot) {
        parts.reserveCapacity(snapshot.clusters.count + snapshot.articles.count)
        starts.reserveCapacity(snapshot.events.count + 1)
        for event in snapshot.events {
            for cluster in event.clusters { parts.append(.cluster(cluster)) }
            for article in event.articles where snapshot.clusterOf[article] == nil { parts.append(.article(article)) }
            starts.append(parts.count)
        }
    }

    /// Puts the parts of each event, and the events, in order: smaller ranks stand higher, unless it is turned round.
    ///
    /// - Parameters:
    ///   - part: the rank of a part.
    ///   - event: that of an event whose first part is known.
    private mutating func arrange<Rank: Comparable>(
        reversed: Bool, part: (Part) -> Rank, event: (Int, Part?) -> Rank
    ) {
        func order(_ ranks: [Rank]) -> [Int] {
            ranks.indices.sorted {
                ranks[$0] == ranks[$1] ? $0 < $1 : (ranks[$0] < ranks[$1]) != reversed
            }
        }
        var ranks: [Rank] = []
        ranks.reserveCapacity(starts.count - 1)
        for number in 0..<starts.count - 1 {
            let own = starts[number]..<starts[number + 1]
            if own.count > 1 {
                let unordered = Array(parts[own])
                for (place, other) in zip(own, order(unordered.map(part))) { parts[place] = unordered[other] }
            }
            ranks.append(event(number, parts[own].first))
        }
        events = order(ranks)
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

    /// What a part is called, for the order of headlines.
    func heading(of part: StoryOrder.Part) -> String {
        switch part {
        case .cluster(let cluster): snapshot.headline(ofCluster: cluster).lowercased()
        case .article(let article): snapshot.title(of: article).lowercased()
        }
    }

    func number(of part: StoryOrder.Part) -> Int {
        switch part {
        case .cluster(let cluster): number(of: snapshot.clusters[cluster].articles)
        case .article(let article): number(of: [article])
        }
    }

    /// Smaller stands higher.
    func number(of articles: [Int]) -> Int {
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
