public import Clustering
import Collation
public import WireModel

/// What the changes of a version against the base of its story come to.
public struct VersionEdits: Hashable, Sendable {
    /// The changes of substance.
    public var alarms: Int
    /// The classes that some change is of.
    public var classes: Set<EditClass>

    /// Makes a sum.
    public init(alarms: Int, classes: Set<EditClass>) {
        self.alarms = alarms
        self.classes = classes
    }

    /// The sum of a comparison.
    public init(of comparison: Comparison) {
        alarms = comparison.summary.alarms
        classes = Set(comparison.pairs.lazy.flatMap { $0.edits.lazy.map(\.kind) })
    }
}

/// What a query may ask for that does not stand in the snapshot.
public struct QueryContext: Sendable {
    /// What people noted of the articles.
    public var marks: ArticleMarks
    /// The changes of each of some articles against the base of its story; nil for one that is a base itself or stands
    /// alone, and when nobody waits for the answer any more.
    public var edits: @Sendable ([Int]) -> [VersionEdits?]

    /// Makes a context.
    public init(marks: ArticleMarks = ArticleMarks(), edits: @escaping @Sendable ([Int]) -> [VersionEdits?]) {
        self.marks = marks
        self.edits = edits
    }

    /// A context that compares versions when they are asked for, and keeps nothing.
    ///
    /// - Parameter crew: who compares them.
    public init(of snapshot: IndexSnapshot, marks: ArticleMarks = ArticleMarks(), crew: Crew = .alone) {
        self.init(marks: marks) { snapshot.edits(of: $0, crew: crew) }
    }
}

extension IndexSnapshot {
    /// More than so many other versions of a story make no alarm surer.
    public static let mostWitnesses = 12

    /// The other versions of the story that two articles are of, those that speak when the two are compared; none when they
    /// are of two stories.
    public func witnesses(of left: Int, _ right: Int) -> [Int] {
        guard let cluster = clusterOf[left], clusterOf[right] == cluster else { return [] }
        return Array(clusters[cluster].articles.lazy.filter { $0 != left && $0 != right }.prefix(Self.mostWitnesses))
    }

    /// What each of some versions changed against the base of its story, beside other versions; nil for a base, for an
    /// article alone, and for what was not looked at any more.
    ///
    /// A story is compared at a time, so that its versions are made ready once.
    ///
    /// - Parameters:
    ///   - crew: who compares; stories are shared out.
    ///   - isWanted: asked before each comparison whether somebody waits for the answer still.
    /// - Complexity: that of a comparison for each version.
    public func edits(
        of articles: [Int], crew: Crew = .alone, while isWanted: @escaping @Sendable () -> Bool = { true }
    ) -> [VersionEdits?] {
        var stories: [(cluster: Int, places: [Int])] = []
        var storyOf: [Int: Int] = [:]
        for (place, article) in articles.enumerated() {
            guard let cluster = clusterOf[article], clusters[cluster].base != article else { continue }
            if let story = storyOf[cluster] {
                stories[story].places.append(place)
            } else {
                storyOf[cluster] = stories.count
                stories.append((cluster, [place]))
            }
        }
        let compared = crew.map(stories.count) { [stories] story in
            self.edits(of: stories[story].places.map { articles[$0] }, in: stories[story].cluster, while: isWanted)
        }
        var edits = [VersionEdits?](repeating: nil, count: articles.count)
        for (story, found) in zip(stories, compared) {
            for (place, own) in zip(story.places, found) { edits[place] = own }
        }
        return edits
    }

    /// The same for versions of one story.
    private func edits(of versions: [Int], in cluster: Int, while isWanted: () -> Bool) -> [VersionEdits?] {
        let base = clusters[cluster].base
        // All that can be a witness, and the base.
        let kept = Set(clusters[cluster].articles.prefix(Self.mostWitnesses + 2) + [base])
        var ready: [Int: CollationSide] = [:]
        func side(_ article: Int) -> CollationSide {
            if let side = ready[article] { return side }
            let side = CollationSide(self.articles[article])
            if kept.contains(article) { ready[article] = side }
            return side
        }
        return versions.map { version in
            guard isWanted() else { return nil }
            return VersionEdits(
                of: Collator().compare(
                    side(base), side(version), beside: witnesses(of: base, version).map { side($0) }))
        }
    }
}
