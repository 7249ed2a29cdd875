public import StoryIndex
import TextCore
public import WireModel

/// Two versions beside each other, in one of several forms.
public struct DiffReport: Sendable {
    let left: Side
    let right: Side
    let comparison: Comparison
    let entities: EntityChanges
    let witnesses: [Article]
    let showsTrivia: Bool

    /// One of the two versions.
    public struct Side: Sendable {
        /// The article.
        public var article: Article
        /// The number of words of its body.
        public var words: Int

        /// Makes a side.
        public init(article: Article, words: Int) {
            self.article = article
            self.words = words
        }

        /// The side that is an article of a snapshot.
        public init(_ snapshot: IndexSnapshot, article position: Int) {
            self.init(article: snapshot.articles[position], words: snapshot.wordCounts[position])
        }
    }

    /// What only one of the two versions names.
    public struct EntityChanges: Sendable {
        /// The names that the right version has no more, those most often named first.
        public var dropped: [String]
        /// The names that only the right version has.
        public var added: [String]

        /// Makes changes.
        public init(dropped: [String] = [], added: [String] = []) {
            self.dropped = dropped
            self.added = added
        }
    }

    /// Makes the report of a comparison.
    ///
    /// - Parameters:
    ///   - comparison: what the collator found between the two articles, left first.
    ///   - entities: what one of them names and the other does not.
    ///   - witnesses: the further versions that the collator heard.
    ///   - showsTrivia: whether edits of house style are shown; they are counted in any case.
    public init(
        left: Side, right: Side, comparison: Comparison, entities: EntityChanges = EntityChanges(),
        witnesses: [Article] = [], showsTrivia: Bool = true
    ) {
        self.left = left
        self.right = right
        self.comparison = comparison
        self.entities = entities
        self.witnesses = witnesses
        self.showsTrivia = showsTrivia
    }

    /// Whether anything differs: words, marks or order; page furniture and metadata do not count.
    public var hasDifferences: Bool { comparison.pairs.contains { $0.kind != .same || !$0.edits.isEmpty } }

    /// What the two versions are called: their outlets, with the files where the outlets are the same.
    var names: (left: String, right: String) {
        let (one, other) = (left.article, right.article)
        guard one.outlet == other.outlet else { return (one.outlet, other.outlet) }
        func name(_ article: Article) -> String {
            let file = article.source.split(separator: "/").last.map { String($0) } ?? article.source
            return "\(article.outlet) \(one.source == other.source ? "\(file)#\(article.id)" : file)"
        }
        return (name(one), name(other))
    }

    /// The edits of a pair that are to be shown.
    func edits(of pair: AlignedPair) -> [Edit] {
        showsTrivia ? pair.edits : pair.edits.filter { $0.alarm || !$0.kind.isTrivia }
    }

    /// Whether a pair is shown as unchanged: it is, or all that changed is style and style is not shown.
    func isQuiet(_ pair: AlignedPair) -> Bool {
        pair.kind == .same || pair.kind == .edited && edits(of: pair).isEmpty
    }
}
