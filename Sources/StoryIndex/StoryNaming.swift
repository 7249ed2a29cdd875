import Clustering
import WireModel

/// Puts clusters and events in the order they are shown in, and names them.
///
/// Events stand by their latest day, newest first, then by size; clusters within them by size. Names are given in that
/// order: `e1`, `c1`.
struct StoryNaming {
    let clusters: [Cluster]
    let events: [Event]
    let clusterOf: [Int?]
    let eventOf: [Int]

    /// The day of an article, as what it was published on or is dated; a day before all others where nothing says so.
    static func day(of article: Article) -> Int { (article.published ?? article.dateline?.day)?.ordinal ?? Int.min }

    /// Names the stories of a result.
    ///
    /// - Parameter days: for each article its ``day(of:)``.
    init(days: [Int], result: ClusteringResult) {
        func latest(_ members: [Int]) -> Int { members.reduce(Int.min) { max($0, days[$1]) } }
        func key(_ members: [Int]) -> (Int, Int, Int) {
            (-max(latest(members), -1_000_000), -members.count, members.first ?? 0)
        }
        let keys = result.events.map(key)
        let eventOrder = result.events.indices.sorted { keys[$0] < keys[$1] }
        var eventPlace = [Int](repeating: 0, count: result.events.count)
        for (place, event) in eventOrder.enumerated() { eventPlace[event] = place }
        eventOf = result.eventOf.map { eventPlace[$0] }
        let placed = eventOf
        let clusterKeys = result.clusters.map { (placed[$0[0]], -$0.count, $0[0]) }
        let clusterOrder = result.clusters.indices.sorted { clusterKeys[$0] < clusterKeys[$1] }
        var clusterPlace = [Int](repeating: 0, count: result.clusters.count)
        for (place, cluster) in clusterOrder.enumerated() { clusterPlace[cluster] = place }
        clusterOf = result.clusterOf.map { $0.map { clusterPlace[$0] } }
        clusters = clusterOrder.enumerated().map { place, cluster in
            let base = result.baseOf[cluster]
            let members = result.clusters[cluster].sorted {
                (result.takeOf[$0], $0 == base ? 0 : 1, $0) < (result.takeOf[$1], $1 == base ? 0 : 1, $1)
            }
            return Cluster(id: "c\(place + 1)", articles: members, base: base, event: placed[base])
        }
        let owners = clusterOrder.map { placed[result.baseOf[$0]] }
        var clustersOfEvent = [[Int]](repeating: [], count: result.events.count)
        for (cluster, event) in owners.enumerated() { clustersOfEvent[event].append(cluster) }
        events = eventOrder.enumerated().map { place, event in
            Event(id: "e\(place + 1)", clusters: clustersOfEvent[place], articles: result.events[event])
        }
    }

    /// Each version's relation to the base of its cluster, with its kind.
    ///
    /// A version of another dispatch is `other-take`; else what it has of the base and what the base has of it decide. The
    /// bounds are those at which a reader would use the word: nine tenths of its own words are the base's → `cut`, when a
    /// tenth of the base is gone; less than half → `rewritten`.
    func relations(_ result: ClusteringResult) -> [Relation?] {
        result.relationToBase.enumerated().map { article, relation in
            guard let relation, let cluster = clusterOf[article] else { return nil }
            let base = clusters[cluster].base
            let kind: RelationKind
            if article == base {
                kind = .base
            } else if !relation.isSameTake {
                kind = .otherTake
            } else if relation.isIdentical {
                kind = .identical
            } else if relation.shared < 0.5 {
                kind = .rewritten
            } else if relation.kept < 0.85 && relation.shared >= 0.75 {
                kind = .cut
            } else {
                kind = .edited
            }
            return Relation(to: base, kind: kind, kept: Double(relation.kept), shared: Double(relation.shared))
        }
    }
}
