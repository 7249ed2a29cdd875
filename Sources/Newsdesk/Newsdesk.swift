public import Clustering
import Entities
public import Intake
public import StoryIndex
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Sources → index: the order of the stages, on as many cores as there are.
///
/// Reading and preparing run side by side, a file or a part of a large file to a task; so does the search for links. The
/// result is the same on any number of cores, because the index orders its articles by source and record before anything
/// depends on their order. This is the one room with concurrency in it; what it calls is synchronous.
public struct NewsDesk: Sendable {
    private let workers: Int
    private var options: IntakeOptions
    private let clustering: ClusteringOptions
    private let parts: IndexParts
    private let scanners = ScannerPool()

    /// Makes a desk.
    ///
    /// - Parameters:
    ///   - workers: how many tasks run side by side; at least one.
    ///   - options: how records are read.
    ///   - clustering: where the bounds of a cluster lie.
    ///   - parts: what the index is needed for besides articles, clusters and events.
    public init(
        workers: Int, options: IntakeOptions = IntakeOptions(), clustering: ClusteringOptions = ClusteringOptions(),
        parts: IndexParts = .all
    ) {
        self.workers = max(1, workers)
        self.options = options
        // The language of texts that are not kept is asked for by no one but queries and names.
        if parts.isDisjoint(with: [.text, .search, .entities]) { self.options.guessesLanguage = false }
        self.clustering = clustering
        self.parts = parts
    }

    /// Reads everything under `sources` and indexes it.
    ///
    /// - Parameters:
    ///   - sources: files, directories, or `-` for the standard input.
    ///   - judgements: what people decided about the stories; it stands above what the texts say.
    ///   - report: called from any thread with progress and with snapshots of what is there so far; not the last one.
    /// - Returns: the last snapshot and every warning. When the task is cancelled, what was read until then.
    public func load(
        _ sources: [String], judgements: JudgementBook = JudgementBook(),
        report: @escaping @Sendable (LoadEvent) -> Void = { _ in }
    ) async -> LoadResult {
        report(.progress(ReadingProgress(stage: .walking)))
        let walk = Self.walk(sources)
        var (paths, warnings) = (walk.paths, walk.warnings)
        let bytes = Self.size(of: paths)
        let tally = ProgressTally(totalFiles: paths.count, totalBytes: bytes, report: report)
        var results = await read(paths, usesModel: usesModel(bytes), tally: tally, judgements: judgements)
        paths = []
        warnings += results.flatMap(\.warnings)
        report(.progress(tally.progress(.grouping)))
        let articles = IdentityCheck.unique(results.flatMap(\.articles))
        results = []
        var index = builder(articles)
        let links = await links(of: index.sharedText)
        let snapshot = index.lastSnapshot(links: links, judgements: judgements)
        report(.progress(tally.progress(.finished)))
        if keepsIndex { return LoadResult(snapshot: snapshot, warnings: warnings, index: index) }
        // What it was made of goes while the caller is at work with it.
        Task.detached(priority: .utility) { [index] in withExtendedLifetime(index) { Self.giveWay() } }
        return LoadResult(snapshot: snapshot, warnings: warnings)
    }

    // MARK: Stages

    /// What the files under some sources are.
    struct WalkedSources {
        /// Each file once, as it is spelled where the walk came to it first.
        var paths: [String] = []
        /// What is wrong with the others.
        var warnings: [IntakeWarning] = []
        /// Whether the walk came to a file a second time under another spelling, as through a link.
        var hasOtherSpellings = false
    }

    /// Walks through the sources, in the order in which they are named.
    static func walk(_ sources: [String]) -> WalkedSources {
        var walk = WalkedSources()
        var seen: Set<String> = []
        var known: Set<FileIdentity> = []
        for source in sources {
            if source == "-" {
                if seen.insert(source).inserted { walk.paths.append(source) }
                continue
            }
            let found = SourceWalker.walk(source)
            walk.warnings += found.warnings
            for (path, identity) in zip(found.files, found.identities) where seen.insert(path).inserted {
                if known.insert(identity).inserted {
                    walk.paths.append(path)
                } else {
                    walk.hasOtherSpellings = true
                }
            }
        }
        return walk
    }

    /// What each file gives, in the order of the files.
    ///
    /// - Parameters:
    ///   - usesModel: whether names are told by the trained model.
    ///   - judgements: what holds of early snapshots; nil when there are to be none.
    func read(
        _ paths: [String], usesModel: Bool, tally: ProgressTally, judgements: JudgementBook?
    ) async -> [Batch] {
        let recogniser = parts.contains(.entities) ? EntityRecogniser(usesModel: usesModel) : nil
        let early = parts.contains(.previews) ? judgements.map(EarlyStories.init) : nil
        return await inOrder(paths) { await read($0, recogniser: recogniser, tally: tally, early: early) }
    }

    /// Shows the stories of what was read so far, when it is time.
    private func show(_ articles: [PreparedArticle], _ early: EarlyStories?, _ tally: ProgressTally) {
        guard let early, let gathered = early.take(articles), tally.hasMore else { return }
        let snapshot = builder(gathered).snapshot(judgements: early.judgements)
        if early.isNext(gathered.count) { tally.report(.snapshot(snapshot)) }
    }

    /// Whether what the snapshot was made of is handed over with it: who ends soon need not take it to pieces.
    package var keepsIndex = false

    /// The bytes of all sources together up to which the trained model names them while they are read. Beyond, the rules do
    /// alone: on a day's whole wire the model would take a minute, for which nobody waits before the first story.
    package var modelBytes = 8 << 20
    /// The bytes up to which the model names them once they can be read (see ``Library/nameAgain()``).
    static let mostModelBytes = 128 << 20

    /// Whether names are told by the trained model when the sources have so many bytes.
    func usesModel(_ bytes: Int) -> Bool { bytes <= modelBytes || parts.contains(.carefulNames) }

    /// Whether the model is to name them afterwards.
    func namesLater(_ bytes: Int) -> Bool {
        parts.contains(.entities) && parts.contains(.text) && !usesModel(bytes) && bytes <= Self.mostModelBytes
    }

    /// What the trained model finds in each article; fewer lists than articles when the task was cancelled.
    func mentions(of index: IndexBuilder) async -> [[FoundMention]] {
        let recogniser = EntityRecogniser()
        let size = min(256, index.count / (workers * 8) + 1)
        let ranges = stride(from: 0, to: index.count, by: size).map { $0..<min($0 + size, index.count) }
        return await inOrder(ranges) {
            Self.giveWay()
            return index.mentions(in: $0, by: recogniser)
        }
        .flatMap { $0 }
    }

    /// Where work is done that nobody waits for key by key, lets the threads that answer keys go first: the thread of a task of
    /// low priority gives way to others from here on. Threads of other tasks are not those of tasks of low priority.
    static func giveWay() {
        #if os(Linux)
            guard Task.currentPriority <= .utility else { return }
            // Of the calling thread alone, as Linux has it.
            _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
        #endif
    }

    func builder(_ articles: [PreparedArticle]) -> IndexBuilder {
        IndexBuilder(
            articles, relayingAgencies: Attribution.relayingAgencies, options: clustering, crew: .onThreads(workers))
    }

    /// What one file gave.
    struct Batch: Sendable {
        var articles: [PreparedArticle] = []
        var warnings: [IntakeWarning] = []
    }

    /// Reads a source: JSON lines a window at a time, side by side, anything else whole.
    private func read(
        _ path: String, recogniser: EntityRecogniser?, tally: ProgressTally, early: EarlyStories?
    ) async -> Batch {
        var batch = Batch()
        do throws(FileReadError) {
            let windows = try LineWindows(path: path)
            guard let first = try windows.next() else {
                tally.finish(bytes: windows.bytes)
                return batch
            }
            if windows.hasMore {
                batch = await read(windows, from: first, recogniser: recogniser, tally: tally, early: early)
                tally.finish(bytes: 0)
            } else {
                let parts =
                    first.bytes.count > 1_000_000 ? ArticleIntake.parts(of: first, atMost: workers * 4) : [first]
                batch = self.batch(of: await inOrder(parts) { read($0, recogniser: recogniser, tally: tally) })
                tally.finish(bytes: windows.bytes)
                show(batch.articles, early, tally)
            }
        } catch {
            batch.warnings.append(Self.warning(path, error))
            tally.finish(bytes: 0)
        }
        return batch
    }

    /// Reads window after window; one that cannot be read ends the source with a warning.
    private func read(
        _ windows: LineWindows, from first: RawDocument, recogniser: EntityRecogniser?, tally: ProgressTally,
        early: EarlyStories?
    ) async -> Batch {
        var upcoming: RawDocument? = first
        var told = 0
        var failure: IntakeWarning?
        func next() -> RawDocument? {
            guard let current = upcoming else { return nil }
            tally.add(bytes: windows.bytes - told)
            told = windows.bytes
            do throws(FileReadError) {
                upcoming = try windows.next()
            } catch {
                upcoming = nil
                failure = Self.warning(first.source, error)
            }
            return current
        }
        let pieces = await inOrder(following: next) {
            read($0, recogniser: recogniser, tally: tally)
        } each: {
            show($0.articles, early, tally)
        }
        tally.add(bytes: windows.bytes - told)
        var batch = batch(of: pieces)
        if let failure { batch.warnings.append(failure) }
        return batch
    }

    private func batch(of pieces: [Piece]) -> Batch {
        var batch = Batch(articles: pieces.flatMap(\.articles))
        for item in ArticleIntake.limited(pieces.flatMap(\.items), options: options) {
            if case .warning(let warning) = item { batch.warnings.append(warning) }
        }
        return batch
    }

    /// What one part of a file gave: articles, and what there is to warn of.
    private struct Piece: Sendable {
        var articles: [PreparedArticle] = []
        var items: [IntakeItem] = []
    }

    private func read(_ part: RawDocument, recogniser: EntityRecogniser?, tally: ProgressTally) -> Piece {
        Self.giveWay()
        var piece = Piece()
        let scanner = scanners.take()
        defer { scanners.put(back: scanner) }
        ArticleIntake.read(part, options: options) { item in
            guard case .article(let article) = item else {
                piece.items.append(item)
                return
            }
            piece.articles.append(
                PreparedArticle(
                    article, recogniser: recogniser, keepsText: parts.contains(.text),
                    isSearchable: parts.contains(.search),
                    isJudged: parts.contains(.judgements), options: clustering, scanner: scanner))
            tally.add(articles: 1)
        }
        return piece
    }

    static func warning(_ path: String, _ error: FileReadError) -> IntakeWarning {
        let kind: IntakeWarning.Kind =
            switch error {
            case .system: .unreadable
            case .notAFile: .notAFile
            case .tooBig: .tooBig
            }
        return IntakeWarning(source: path, kind: kind, reason: error.description)
    }

    /// The bytes of all files; 0 when one of them does not tell.
    static func size(of paths: [String]) -> Int {
        var total = 0
        for path in paths {
            var status = stat()
            guard path != "-", stat(path, &status) == 0 else { return 0 }
            total += Int(status.st_size)
        }
        return total
    }

    /// The bytes of all files under some sources; nil when one of them does not tell, as the standard input.
    public static func size(under sources: [String]) -> Int? {
        let paths = walk(sources).paths
        let size = size(of: paths)
        return size > 0 || paths.isEmpty ? size : nil
    }

    func links(of index: SharedTextIndex) async -> [SharedTextLink] {
        let size = max(64, index.count / (workers * 64) + 1)
        let ranges = stride(from: 0, to: index.count, by: size).map { $0..<min($0 + size, index.count) }
        return await inOrder(ranges) {
            Self.giveWay()
            return index.links(in: $0)
        }
        .flatMap { $0 }
    }

    /// Runs `work` over all inputs, at most ``workers`` at a time, and gives the results in the order of the inputs; `each`
    /// sees them as they come.
    private func inOrder<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], work: @escaping @Sendable (Input) async -> Output, each: (Output) -> Void = { _ in }
    ) async -> [Output] {
        if inputs.count == 1, let input = inputs.first {
            let output = await work(input)
            each(output)
            return [output]
        }
        var rest = inputs.makeIterator()
        return await inOrder(following: { rest.next() }, work: work, each: each)
    }

    /// The same for inputs that come one after the other; no more of them are asked for than are worked on.
    private func inOrder<Input: Sendable, Output: Sendable>(
        following next: () -> Input?, work: @escaping @Sendable (Input) async -> Output,
        each: (Output) -> Void = { _ in }
    ) async -> [Output] {
        var results: [Output?] = []
        await withTaskGroup(of: (Int, Output).self) { group in
            func start() {
                guard !Task.isCancelled, let input = next() else { return }
                let place = results.count
                results.append(nil)
                group.addTask { (place, await work(input)) }
            }
            for _ in 0..<workers { start() }
            for await (place, output) in group {
                results[place] = output
                each(output)
                start()
            }
        }
        return results.compactMap { $0 }
    }
}

/// Gathers what was read, from any thread, for snapshots that come before all is.
///
/// Each costs a whole grouping, while which no more is read: they come at sizes that grow fourfold, and none of more than
/// ``mostArticles``, so that all of them together cost about a second.
final class EarlyStories: Sendable {
    private static let mostArticles = 12_000

    /// What holds of them.
    let judgements: JudgementBook
    private let state = Mutex<(articles: [PreparedArticle], next: Int, shown: Int)>(([], 400, 0))

    init(_ judgements: JudgementBook) { self.judgements = judgements }

    /// Takes articles in, and gives all so far when it is time for a snapshot of them.
    func take(_ articles: [PreparedArticle]) -> [PreparedArticle]? {
        state.withLock { value in
            guard value.next <= Self.mostArticles else { return nil }
            value.articles += articles
            guard value.articles.count >= value.next else { return nil }
            value.next = value.articles.count * 4
            defer { if value.next > Self.mostArticles { value.articles = [] } }
            return value.articles
        }
    }

    /// Whether no snapshot of more articles was shown; then it is one of so many that is.
    func isNext(_ count: Int) -> Bool {
        state.withLock { value in
            guard count > value.shown else { return false }
            value.shown = count
            return true
        }
    }
}

/// Counts what was read, from any thread, and tells it now and then.
final class ProgressTally: Sendable {
    private let state: Mutex<ReadingProgress>
    /// Who is told.
    let report: @Sendable (LoadEvent) -> Void

    init(totalFiles: Int, totalBytes: Int, report: @escaping @Sendable (LoadEvent) -> Void) {
        state = Mutex(ReadingProgress(stage: .reading, totalFiles: totalFiles, totalBytes: totalBytes))
        self.report = report
    }

    /// Whether files remain to be read.
    var hasMore: Bool { state.withLock { $0.files < $0.totalFiles } }

    func add(articles: Int) {
        let progress = state.withLock { value in
            value.articles += articles
            return value
        }
        if progress.articles % 64 == 0 { report(.progress(progress)) }
    }

    /// Counts bytes of a file that is not finished; told with the next articles.
    func add(bytes: Int) { state.withLock { $0.bytes += bytes } }

    func finish(bytes: Int) {
        let progress = state.withLock { value in
            value.files += 1
            value.bytes += bytes
            return value
        }
        if progress.files % 16 == 0 || progress.files == progress.totalFiles { report(.progress(progress)) }
    }

    func progress(_ stage: LoadStage) -> ReadingProgress {
        state.withLock { value in
            value.stage = stage
            return value
        }
    }
}
