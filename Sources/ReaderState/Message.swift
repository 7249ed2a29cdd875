public import StoryIndex
public import TerminalKit
public import WireModel

/// How far the reading of the sources has come.
public struct LoadProgress: Hashable, Sendable {
    /// The articles read so far.
    public var articles: Int
    /// The bytes read so far.
    public var bytes: Int
    /// The bytes there are in all; nil while nobody knows.
    public var total: Int?
    /// What is being done, in a word or two: `reading`, `clustering`.
    public var stage: String
    /// Whether everything is done.
    public var finished: Bool

    /// Makes a report.
    public init(articles: Int, bytes: Int, total: Int?, stage: String, finished: Bool) {
        self.articles = articles
        self.bytes = bytes
        self.total = total
        self.stage = stage
        self.finished = finished
    }

    /// The share that is done, 0–1; nil while the total is not known.
    public var fraction: Double? {
        guard let total, total > 0 else { return nil }
        return min(1, Double(bytes) / Double(total))
    }
}

/// What a query found: the articles' positions in order, or why it could not be understood.
public enum SearchOutcome: Hashable, Sendable {
    /// The positions of the articles that answer the query.
    case found([Int])
    /// What is wrong with the query, as a sentence for people.
    case failed(String)
}

/// Something that happened and that the reader has to know.
public enum Message: Sendable {
    /// The terminal sent something.
    case input(InputEvent)
    /// There is a newer state of the index. The old one is forgotten; what is selected, marked and folded stays.
    case snapshot(IndexSnapshot)
    /// The loading went on.
    case progress(LoadProgress)
    /// All warnings so far, oldest first; in place of those told before.
    case warnings([String])
    /// The answer to ``Effect/compare(_:)``; dropped when there was a newer snapshot since, or other ties.
    case compared(ComparisonRequest, Comparison)
    /// The answer to ``Effect/collate(_:)``; dropped when there was a newer snapshot since.
    case collated(CollationRequest, StoryCollation)
    /// The answer to ``Effect/search(_:)`` in the snapshot of a number; what answers another query than the present one, or
    /// speaks of another snapshot, is dropped.
    case searchResult(query: String, generation: Int, SearchOutcome)
    /// The theme was loaded: its name.
    case themeChanged(String)
    /// The judgements that were written down before.
    case judgements(JudgementBook)
    /// The answer to ``Effect/judge(_:)``: it stands in the log now.
    case judged(JudgementEntry)
    /// Nothing was saved, because there is a file of that name.
    case fileExists
    /// A line for the user, shown until the next key.
    case notice(String, isError: Bool)
    /// The clock asked for with ``Effect/wake(milliseconds:)`` rang.
    case tick
}
