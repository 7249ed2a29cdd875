import Clustering
import Collation
import ReaderState
import StoryIndex
import Synchronization
import WireModel

/// Compares the articles of one snapshot, from any thread.
///
/// A version is made ready once and kept while there is room. Two versions of one story are compared beside the others,
/// so that a claim that only one of them makes is told from one that half of them make.
final class ComparisonDesk: Sendable {
    /// How many versions are kept ready.
    private static let mostSides = 160

    /// The snapshot whose articles are compared.
    let snapshot: IndexSnapshot
    private let kept = Mutex<Kept>(Kept())

    private struct Kept {
        var sides: [Int: CollationSide] = [:]
        var order: [Int] = []
        var edits: [Int: VersionEdits] = [:]
        var isClosed = false
    }

    /// A desk for a snapshot.
    init(_ snapshot: IndexSnapshot) { self.snapshot = snapshot }

    /// Whether there is a newer snapshot: nobody waits for answers about this one.
    var isClosed: Bool { kept.withLock(\.isClosed) }

    /// Tells the tasks at work that nobody waits for them.
    func close() { kept.withLock { $0.isClosed = true } }

    /// The comparison asked for; nil when it speaks of articles that are not there.
    func comparison(_ request: ComparisonRequest) -> Comparison? {
        guard snapshot.articles.indices.contains(request.left), snapshot.articles.indices.contains(request.right) else {
            return nil
        }
        return Collator().compare(
            side(request.left), side(request.right), beside: witnesses(request).map { side($0) },
            tied: request.ties.map { (left: $0.left, right: $0.right) })
    }

    /// The other versions of the story that both articles are of, by their positions; none when they are of two stories.
    func witnesses(_ request: ComparisonRequest) -> [Int] {
        snapshot.witnesses(of: request.left, request.right)
    }

    /// What each of some versions changed against the base of its story, compared once; nil where there is nothing to compare
    /// it with, and when nobody waits any more.
    func edits(of articles: [Int], crew: Crew) -> [VersionEdits?] {
        var edits = kept.withLock { kept in articles.map { kept.edits[$0] } }
        let open = articles.indices.filter { edits[$0] == nil }
        let found = snapshot.edits(of: open.map { articles[$0] }, crew: crew) { !self.isClosed }
        kept.withLock { kept in
            for (place, own) in zip(open, found) {
                edits[place] = own
                if let own { kept.edits[articles[place]] = own }
            }
        }
        return edits
    }

    /// The bytes that have to be read to compare, versions that are ready left out but for the two themselves.
    func bytes(_ request: ComparisonRequest) -> Int {
        let ready = kept.withLock { Set($0.sides.keys) }
        let articles = [request.left, request.right] + witnesses(request).filter { !ready.contains($0) }
        return bytes(articles)
    }

    /// The bytes of the texts of some articles.
    func bytes(_ articles: [Int]) -> Int {
        articles.reduce(0) { sum, article in
            sum + (snapshot.articles.indices.contains(article) ? snapshot.articles[article].text.utf8.count : 0)
        }
    }

    /// The collation asked for; nil when it speaks of articles that are not there.
    func collation(_ request: CollationRequest) -> StoryCollation? {
        guard request.articles.allSatisfy({ snapshot.articles.indices.contains($0) }) else { return nil }
        let versions = VersionSet(request.articles.map { snapshot.articles[$0] })
        return StoryCollator().collate(versions, base: request.basePlace, takes: request.takes)
    }

    private func side(_ article: Int) -> CollationSide {
        if let ready = kept.withLock({ $0.sides[article] }) { return ready }
        let made = CollationSide(snapshot.articles[article])
        kept.withLock { kept in
            if kept.sides.updateValue(made, forKey: article) == nil { kept.order.append(article) }
            if kept.order.count > Self.mostSides { kept.sides[kept.order.removeFirst()] = nil }
        }
        return made
    }
}
