import WireModel

/// What the judgements say of the articles of one snapshot, by position.
public struct ArticleMarks: Sendable {
    /// The starred ones.
    public private(set) var starred: Set<Int> = []
    /// The ones that were read.
    public private(set) var read: Set<Int> = []
    /// The notes.
    public private(set) var notes: [Int: String] = [:]
    /// The ones held to their story by hand.
    public private(set) var pinned: Set<Int> = []

    /// No marks.
    public init() {}

    /// The marks that a book gives the articles of a snapshot.
    ///
    /// - Complexity: O(articles) when the book holds anything.
    public init(_ book: JudgementBook, in snapshot: IndexSnapshot) {
        let pins = book.groupings.filter { $0.judgement.kind == .pin }.flatMap { $0.judgement.subjects.map(\.key) }
        let keys = Array(book.stars) + Array(book.read) + Array(book.notes.keys) + pins
        guard !keys.isEmpty else { return }
        let finder = SubjectFinder(keys, count: snapshot.articles.count) {
            snapshot.textKey(of: $0)
        } outlet: {
            snapshot.articles[$0].outlet
        }
        starred = Set(book.stars.flatMap { finder.positions(of: $0) })
        read = Set(book.read.flatMap { finder.positions(of: $0) })
        // A note on the article itself stands above one on the same words in another outlet's name.
        for (key, note) in book.notes.sorted(by: { $0.key.outlet < $1.key.outlet }) where !finder.isExact(key) {
            for article in finder.positions(of: key) { notes[article] = note }
        }
        for (key, note) in book.notes where finder.isExact(key) {
            for article in finder.positions(of: key) { notes[article] = note }
        }
        pinned = Set(pins.flatMap { finder.positions(of: $0) })
    }
}

/// Finds the articles that judgements speak of.
///
/// An article is meant when text and outlet are the same. Where no article is both, those with the same text are: the
/// outlet is often told by the folder, and folders are renamed.
struct SubjectFinder {
    private var places: [UInt64: [(position: Int, outlet: String)]] = [:]

    /// Looks at all articles once.
    ///
    /// - Parameters:
    ///   - keys: what will be asked for.
    ///   - text: the hash of the text of the article at a position.
    ///   - outlet: its outlet, which is asked for where the text is one that is wanted.
    init(_ keys: [ContentKey], count: Int, text: (Int) -> UInt64, outlet: (Int) -> String) {
        let wanted = Set(keys.map(\.text))
        guard !wanted.isEmpty else { return }
        for position in 0..<count {
            let text = text(position)
            if wanted.contains(text) { places[text, default: []].append((position, outlet(position))) }
        }
    }

    /// Whether an article has both the key's text and its outlet.
    func isExact(_ key: ContentKey) -> Bool { places[key.text]?.contains { $0.outlet == key.outlet } ?? false }

    /// The positions of the articles a key means, ascending.
    func positions(of key: ContentKey) -> [Int] {
        let all = places[key.text] ?? []
        let exact = all.filter { $0.outlet == key.outlet }
        return (exact.isEmpty ? all : exact).map(\.position)
    }
}
