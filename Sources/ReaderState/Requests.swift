/// Two units that the user tied together by hand: a byte offset inside each of the two texts.
public struct UnitTie: Hashable, Sendable {
    /// A place in the left text.
    public var left: Int
    /// A place in the right text.
    public var right: Int

    /// Makes a tie.
    public init(left: Int, right: Int) {
        self.left = left
        self.right = right
    }

    /// The same with the sides changed.
    var mirrored: UnitTie { UnitTie(left: right, right: left) }
}

/// Which comparison is wanted. It comes back with the answer, so that an answer that is late can be told.
public struct ComparisonRequest: Hashable, Sendable {
    /// The position of the left article in the snapshot.
    public var left: Int
    /// The position of the right article in the snapshot.
    public var right: Int
    /// The units that are tied by hand, oldest first.
    public var ties: [UnitTie]
    /// The number of the snapshot that the positions are of: how many there were before it.
    public var generation: Int

    /// Makes a request.
    public init(left: Int, right: Int, ties: [UnitTie] = [], generation: Int) {
        self.left = left
        self.right = right
        self.ties = ties
        self.generation = generation
    }
}

/// Which versions are to be laid beside each other, all at once.
public struct CollationRequest: Hashable, Sendable {
    /// The positions of the articles in the snapshot; the answer names versions by their place in this list.
    public var articles: [Int]
    /// The position in the snapshot of the article that the others are compared with; one of `articles`.
    public var base: Int
    /// The takes, earliest first, as places in `articles`; nil when the articles are not of one story.
    public var takes: [[Int]]?
    /// The number of the snapshot that the positions are of.
    public var generation: Int

    /// Makes a request.
    public init(articles: [Int], base: Int, takes: [[Int]]?, generation: Int) {
        self.articles = articles
        self.base = base
        self.takes = takes
        self.generation = generation
    }

    /// The place of the base in `articles`; nil when it is not among them.
    public var basePlace: Int? { articles.firstIndex(of: base) }
}
