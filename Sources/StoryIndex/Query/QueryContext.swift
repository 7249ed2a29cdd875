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
    /// The changes of an article against the base of its story; nil when it is a base itself, stands alone, or nobody waits
    /// for the answer any more.
    public var edits: @Sendable (Int) -> VersionEdits?

    /// Makes a context.
    public init(marks: ArticleMarks = ArticleMarks(), edits: @escaping @Sendable (Int) -> VersionEdits?) {
        self.marks = marks
        self.edits = edits
    }

    /// A context that compares each version when it is asked for, and keeps nothing.
    public init(of snapshot: IndexSnapshot, marks: ArticleMarks = ArticleMarks()) {
        self.init(marks: marks) { article in
            guard let (base, witnesses) = snapshot.comparison(of: article) else { return nil }
            let comparison = Collator().compare(
                CollationSide(snapshot.articles[base]), CollationSide(snapshot.articles[article]),
                beside: witnesses.map { CollationSide(snapshot.articles[$0]) })
            return VersionEdits(of: comparison)
        }
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

    /// What a version is compared with when a query asks for its changes: the base of its story, beside other versions.
    public func comparison(of article: Int) -> (base: Int, witnesses: [Int])? {
        guard let cluster = clusterOf[article], clusters[cluster].base != article else { return nil }
        let base = clusters[cluster].base
        return (base, witnesses(of: base, article))
    }
}
