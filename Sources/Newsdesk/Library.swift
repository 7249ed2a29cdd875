import Clustering
import Intake
public import StoryIndex
import WireModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a reader has open: the sources, what each file gave, and the links between the articles, kept so that stories can
/// be made anew without reading again, and so that of what changed only that is read.
public actor Library {
    /// What became of the articles between two states of the sources.
    public struct Changes: Hashable, Sendable {
        /// Articles that were not there before.
        public var added = 0
        /// Articles that say something else now.
        public var changed = 0
        /// Articles that are no more.
        public var removed = 0

        /// No changes.
        public init() {}

        /// Whether nothing changed that a reader would see.
        public var isEmpty: Bool { self == Changes() }
    }

    /// A file as it was when it was read.
    private struct Sheet {
        var path: String
        var stamp: FileStamp?
        var batch: NewsDesk.Batch
    }

    private let desk: NewsDesk
    private let sources: [String]
    private var sheets: [Sheet] = []
    private var walkWarnings: [IntakeWarning] = []
    private var readBytes = 0
    private var index: IndexBuilder?
    /// How often the articles were gathered.
    private var gatherings = 0
    private var links: [SharedTextLink] = []
    private var judgements = JudgementBook()
    private var threshold: Double?

    /// A library of some sources; nothing is read yet.
    public init(_ sources: [String], desk: NewsDesk) {
        self.sources = sources
        self.desk = desk
    }

    /// Reads everything.
    ///
    /// - Parameters:
    ///   - judgements: what people decided about the stories.
    ///   - threshold: as in ``regroup(judgements:threshold:)``.
    ///   - report: called from any thread with progress and with snapshots of what is there so far; not the last one.
    /// - Returns: the last snapshot and every warning. When the task is cancelled, what was read until then.
    public func load(
        judgements: JudgementBook = JudgementBook(), threshold: Double? = nil,
        report: @escaping @Sendable (LoadEvent) -> Void = { _ in }
    ) async -> LoadResult {
        self.judgements = judgements
        self.threshold = threshold
        report(.progress(ReadingProgress(stage: .walking)))
        let walk = NewsDesk.walk(sources)
        let stamps = walk.paths.map { FileStamp(of: $0) }
        let bytes = NewsDesk.size(of: walk.paths)
        readBytes = bytes
        let tally = ProgressTally(totalFiles: walk.paths.count, totalBytes: bytes, report: report)
        let batches = await desk.read(walk.paths, bytes: bytes, tally: tally, judgements: judgements, report: report)
        walkWarnings = walk.warnings
        sheets = zip(zip(walk.paths, stamps), batches).map { Sheet(path: $0.0.0, stamp: $0.0.1, batch: $0.1) }
        report(.progress(tally.progress(.grouping)))
        await gather()
        let result = LoadResult(snapshot: snapshot() ?? .empty, warnings: warnings)
        report(.progress(tally.progress(.finished)))
        return result
    }

    /// Makes the stories anew from the links that are kept; nil before everything was read.
    ///
    /// Links of fewer than twenty shared words that were refused are not kept, so a lower threshold does not find them.
    ///
    /// - Parameters:
    ///   - judgements: what people decided by now; it holds from here on.
    ///   - threshold: how much of the shorter text must stand in the longer one, 0–1; nil for the usual. It holds from here
    ///     on.
    /// - Complexity: that of the grouping; nothing is read and no text is compared.
    public func regroup(judgements: JudgementBook, threshold: Double? = nil) -> IndexSnapshot? {
        self.judgements = judgements
        self.threshold = threshold
        return snapshot()
    }

    /// Tells the names anew by the trained model, where the sources are so big that the rules did it alone while they were
    /// read. The names are then those that a small folder's articles get.
    ///
    /// - Returns: the snapshot with them; nil when they are told by the model already, when the sources are too big for it,
    ///   when they were read again meanwhile, or when the task was cancelled.
    /// - Complexity: O(length of all texts), on as many cores as the desk has workers.
    public func nameAgain() async -> IndexSnapshot? {
        guard let index, desk.namesLater(readBytes) else { return nil }
        let gathering = gatherings
        let mentions = await desk.mentions(of: index)
        guard !Task.isCancelled, mentions.count == index.count, gathering == gatherings else { return nil }
        self.index = index.naming(mentions)
        return snapshot()
    }

    /// Looks at all sources again and reads what is new or was written to since; nil when nothing changed, or when the task
    /// was cancelled.
    public func refresh() async -> (result: LoadResult, changes: Changes)? {
        guard index != nil else { return nil }
        let walk = NewsDesk.walk(sources)
        let bytes = NewsDesk.size(of: walk.paths)
        // Names that were found in one way and in another do not go together.
        let keeps = desk.usesModel(bytes) == desk.usesModel(readBytes)
        let before = Dictionary(
            sheets.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        var after: [Sheet] = []
        var unread: [Int] = []
        for path in walk.paths {
            let stamp = FileStamp(of: path)
            if let place = before[path], path == "-" || (keeps && sheets[place].stamp == stamp) {
                after.append(sheets[place])
            } else {
                unread.append(after.count)
                after.append(Sheet(path: path, stamp: stamp, batch: NewsDesk.Batch()))
            }
        }
        guard !unread.isEmpty || after.count != sheets.count else { return nil }
        let paths = unread.map { after[$0].path }
        let tally = ProgressTally(totalFiles: paths.count, totalBytes: 0) { _ in }
        let batches = await desk.read(paths, bytes: bytes, tally: tally, judgements: nil) { _ in }
        guard !Task.isCancelled, batches.count == unread.count else { return nil }
        readBytes = bytes
        for (place, batch) in zip(unread, batches) { after[place].batch = batch }
        let changes = Self.changes(from: sheets, to: after, read: unread)
        sheets = after
        walkWarnings = walk.warnings
        await gather()
        return (LoadResult(snapshot: snapshot() ?? .empty, warnings: warnings), changes)
    }

    // MARK: Parts

    private var warnings: [IntakeWarning] { walkWarnings + sheets.flatMap(\.batch.warnings) }

    private func gather() async {
        let builder = desk.builder(IdentityCheck.unique(sheets.flatMap(\.batch.articles)))
        links = await desk.links(of: builder.sharedText)
        index = builder
        gatherings += 1
    }

    private func snapshot() -> IndexSnapshot? {
        let judged = threshold.map { threshold in links.map { $0.judged(at: Float(threshold)) } } ?? links
        return index?.snapshot(links: judged, judgements: judgements)
    }

    /// Articles are the same ones when file and record are.
    private static func changes(from old: [Sheet], to new: [Sheet], read: [Int]) -> Changes {
        var changes = Changes()
        let kept = Set(new.map(\.path))
        let before = Dictionary(old.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        for sheet in old where !kept.contains(sheet.path) { changes.removed += sheet.batch.articles.count }
        for place in read {
            let was = Dictionary(
                (before[new[place].path]?.batch.articles ?? []).map { ($0.article.record, $0.article) },
                uniquingKeysWith: { first, _ in first })
            var found = 0
            for article in new[place].batch.articles.map(\.article) {
                guard let older = was[article.record] else {
                    changes.added += 1
                    continue
                }
                found += 1
                if older != article { changes.changed += 1 }
            }
            changes.removed += max(0, was.count - found)
        }
        return changes
    }
}

/// What tells that a file was written to: its size, the time of the last write, and which file it is.
struct FileStamp: Hashable, Sendable {
    private var size: Int
    private var seconds: Int
    private var nanoseconds: Int
    private var inode: UInt
    private var device: UInt

    /// The stamp of a file; nil when there is none.
    init?(of path: String) {
        var status = stat()
        guard path != "-", stat(path, &status) == 0 else { return nil }
        size = Int(status.st_size)
        seconds = Int(status.st_mtim.tv_sec)
        nanoseconds = Int(status.st_mtim.tv_nsec)
        inode = UInt(status.st_ino)
        device = UInt(status.st_dev)
    }
}
