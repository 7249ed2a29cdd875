import StoryIndex
import WireModel

/// Which groups of the list are open.
///
/// A group is remembered by its first article, because clusters and events get other numbers while the heap is being
/// read. What the user did not touch is open or closed by default: events open, and stories as long as the heap is
/// small enough to be looked through.
struct FoldState: Sendable {
    /// How many articles a heap may have to be shown with all stories open.
    static let smallHeap = 120

    private(set) var events: [Int: Bool] = [:]
    private(set) var clusters: [Int: Bool] = [:]
    private(set) var takes: [TakeKey: Bool] = [:]
    /// What `zM` and `zR` said.
    private(set) var all: Bool?

    struct TakeKey: Hashable {
        var article: Int
        var number: Int
    }

    func isOpen(_ kind: ListRow.Kind, in snapshot: IndexSnapshot) -> Bool {
        switch kind {
        case .event(let event): events[Self.anchor(snapshot.events[event].articles)] ?? all ?? true
        case .cluster(let cluster):
            clusters[Self.anchor(snapshot.clusters[cluster].articles)] ?? all
                ?? (snapshot.articles.count <= Self.smallHeap)
        case .take(let cluster, let number):
            takes[TakeKey(article: Self.anchor(snapshot.clusters[cluster].articles), number: number)] ?? all ?? true
        case .article: true
        }
    }

    mutating func set(_ kind: ListRow.Kind, open: Bool, in snapshot: IndexSnapshot) {
        switch kind {
        case .event(let event): events[Self.anchor(snapshot.events[event].articles)] = open
        case .cluster(let cluster): clusters[Self.anchor(snapshot.clusters[cluster].articles)] = open
        case .take(let cluster, let number):
            takes[TakeKey(article: Self.anchor(snapshot.clusters[cluster].articles), number: number)] = open
        case .article: break
        }
    }

    mutating func setAll(open: Bool) {
        self = FoldState()
        all = open
    }

    /// The same for a newer snapshot; groups whose first article is gone are forgotten.
    func mapped(_ newPosition: (Int) -> Int?) -> FoldState {
        var result = FoldState()
        result.all = all
        for (anchor, open) in events { if let new = newPosition(anchor) { result.events[new] = open } }
        for (anchor, open) in clusters { if let new = newPosition(anchor) { result.clusters[new] = open } }
        for (key, open) in takes {
            if let new = newPosition(key.article) { result.takes[TakeKey(article: new, number: key.number)] = open }
        }
        return result
    }

    private static func anchor(_ articles: [Int]) -> Int { articles.min() ?? -1 }
}
