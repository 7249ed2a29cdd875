import Clustering
import Intake
public import StoryIndex
import WireModel

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
    fileprivate struct Sheet {
        var path: String
        var stamp: FileStamp?
        var batch: NewsDesk.Batch
    }

    private let desk: NewsDesk
    private let sources: [String]
    private let least: Int
    private var sheets: [Sheet] = []
    /// Where the sheet of a path stands.
    private var places: [String: Int] = [:]
    /// The sheets that stand in the order of the walk; behind them are those that came since, and those that went are empty.
    private var walked = 0
    /// The directories, as the walk calls them, in which there are files.
    private var folders: Set<String> = []
    private var walkWarnings: [IntakeWarning] = []
    /// Whether a file stands in the sources under more than one spelling: what is there once one goes, a walk tells alone.
    private var hasOtherSpellings = false
    private var readBytes = 0
    private var group: Group?
    /// Whether the model has told the names of a heap that the rules told while it was read.
    private var isNamed = false
    private var judgements = JudgementBook()
    private var threshold: Double?
    /// Counts what was asked for, so that what was made of an older state is told from it.
    private var edition = 0
    private var isSettling = false

    /// The stories of all articles as they were when all of it was made, with what is needed to judge its links anew.
    private struct Group {
        var live: LiveIndex
        var builder: IndexBuilder
        var links: [SharedTextLink]
    }

    /// A library of some sources; nothing is read yet.
    ///
    /// - Parameter least: how many articles there must be before a change is taken in without making everything anew at once.
    public init(_ sources: [String], desk: NewsDesk, takesInFrom least: Int = 500) {
        self.sources = sources
        self.desk = desk
        self.least = least
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
        let batches = await desk.read(
            walk.paths, usesModel: usesModel(bytes), tally: tally, judgements: judgements)
        (walkWarnings, hasOtherSpellings) = (walk.warnings, walk.hasOtherSpellings)
        take(zip(zip(walk.paths, stamps), batches).map { Sheet(path: $0.0.0, stamp: $0.0.1, batch: $0.1) })
        report(.progress(tally.progress(.grouping)))
        await gather()
        let result = LoadResult(snapshot: group?.live.snapshot ?? .empty, warnings: warnings)
        report(.progress(tally.progress(.finished)))
        prepareSoon()
        return result
    }

    /// Makes the stories anew from the links that are kept; nil before everything was read, and
    /// when the task was cancelled.
    ///
    /// Links of fewer than twenty shared words that were refused are not kept, so a lower threshold does not find them.
    ///
    /// - Parameters:
    ///   - judgements: what people decided by now; it holds from here on.
    ///   - threshold: how much of the shorter text must stand in the longer one, 0–1; nil for the usual. It holds from here
    ///     on.
    /// - Complexity: that of the grouping; nothing is read and no text is compared, unless changes were taken in that are not
    ///   settled (``settle()``).
    public func regroup(judgements: JudgementBook, threshold: Double? = nil) async -> IndexSnapshot? {
        self.judgements = judgements
        self.threshold = threshold
        edition += 1
        guard let group else { return nil }
        if group.live.isLevel {
            self.group?.live = Self.live(group.builder, group.links, judgements, threshold)
        } else {
            await gather()
        }
        return Task.isCancelled ? nil : self.group?.live.snapshot
    }

    /// Tells the names anew by the trained model, where the sources are so big that the rules did it alone while they were
    /// read. The names are then those that a small folder's articles get.
    ///
    /// - Returns: the snapshot with them; nil when they are told by the model already, when the sources are too big for it,
    ///   when they were read again meanwhile, or when the task was cancelled.
    /// - Complexity: O(length of all texts), on as many cores as the desk has workers.
    public func nameAgain() async -> IndexSnapshot? {
        guard let group, group.live.isLevel, !isNamed, desk.namesLater(readBytes) else { return nil }
        let started = edition
        let mentions = await desk.mentions(of: group.builder)
        guard !Task.isCancelled, mentions.count == group.builder.count, started == edition else {
            return nil
        }
        isNamed = true
        let builder = group.builder.naming(mentions)
        keep(builder)
        let live = Self.live(builder, group.links, judgements, threshold)
        self.group = Group(live: live, builder: builder, links: group.links)
        return live.snapshot
    }

    /// Keeps the names of all articles, for when everything is made anew.
    private func keep(_ builder: IndexBuilder) {
        let mentions = Dictionary(
            builder.articles.map { (ArticlePlace($0.article), $0.mentions) }, uniquingKeysWith: { first, _ in first })
        for sheet in sheets.indices {
            sheets[sheet].batch.articles = sheets[sheet].batch.articles.map {
                $0.naming(mentions[ArticlePlace($0.article)] ?? $0.mentions)
            }
        }
    }

    /// Where an article was read.
    private struct ArticlePlace: Hashable {
        let source: String
        let record: Int

        init(_ article: Article) { (source, record) = (article.source, article.record) }
    }

    /// Whether the model tells the names of sources of so many bytes.
    private func usesModel(_ bytes: Int) -> Bool { isNamed || desk.usesModel(bytes) }

    /// Looks at all sources again and reads what is new or was written to since; nil when nothing changed, or when the task
    /// was cancelled.
    ///
    /// A few changes to many articles are taken in at once and not everything is made anew: what may lag until
    /// ``settle()``, ``StoryIndex/LiveIndex`` says.
    ///
    /// - Parameters:
    ///   - touched: the paths that may have changed, came or went; nil to look at all. A path that the walk would warn of,
    ///     or in a directory where nothing was read before, makes it look at all of them too.
    ///   - report: called from any thread with the progress of the reading.
    public func refresh(
        _ touched: Set<String>? = nil, report: @escaping @Sendable (LoadEvent) -> Void = { _ in }
    ) async -> (result: LoadResult, changes: Changes)? {
        guard group != nil, let look = look(touched) else { return nil }
        let paths = look.unread.map(\.path)
        let tally = ProgressTally(
            totalFiles: paths.count, totalBytes: look.unread.reduce(0) { $0 + ($1.stamp?.size ?? 0) }, report: report)
        let batches = await desk.read(paths, usesModel: usesModel(look.bytes), tally: tally, judgements: nil)
        guard !Task.isCancelled, batches.count == look.unread.count else { return nil }
        let read = zip(look.unread, batches).map { Sheet(path: $0.path, stamp: $0.stamp, batch: $1) }
        let difference = difference(look, read)
        readBytes = look.bytes
        (walkWarnings, hasOtherSpellings) = (look.warnings, look.hasOtherSpellings)
        edition += 1
        take(look, read)
        if !takeIn(difference.live) {
            report(.progress(tally.progress(.grouping)))
            await gather()
        }
        prepareSoon()
        return (LoadResult(snapshot: group?.live.snapshot ?? .empty, warnings: warnings), difference.changes)
    }

    /// Makes everything anew after changes were taken in, so that the snapshot is the one that reading everything gives; nil
    /// when it is that already, when another call is at it, or when the task was cancelled.
    ///
    /// Meanwhile changes are taken in as before; it begins again when one came, and ends when none did.
    ///
    /// - Parameter quiet: how long nothing must have changed before it begins.
    /// - Complexity: that of the grouping of all articles, beside the actor.
    public func settle(after quiet: Duration = .zero) async -> IndexSnapshot? {
        guard group?.live.isLevel == false, !isSettling else { return nil }
        isSettling = true
        defer { isSettling = false }
        while !Task.isCancelled {
            let started = edition
            if quiet > .zero {
                try? await Task.sleep(for: quiet)
                guard started == edition else { continue }
            }
            putInOrder()
            let made = await Self.group(desk, sheets.map(\.batch.articles), judgements, threshold)
            guard started == edition, !Task.isCancelled else { continue }
            group = made
            prepareSoon()
            return made.live.snapshot
        }
        return nil
    }

    /// Once what was asked for is shown, copies what the next change begins with.
    private func prepareSoon() {
        Task.detached(priority: .utility) { [weak self] in
            try? await Task.sleep(for: Self.untilShown)
            await self?.prepare()
        }
    }

    private func prepare() {
        guard let count = group?.live.snapshot.articles.count, count >= least else { return }
        group?.live.prepare()
    }

    /// How long what reads the library may need to show a snapshot.
    private static let untilShown = Duration.milliseconds(100)

    // MARK: Parts

    private var warnings: [IntakeWarning] { walkWarnings + sheets.flatMap(\.batch.warnings) }

    private func take(_ sheets: [Sheet]) {
        self.sheets = sheets
        walked = sheets.count
        places = Dictionary(sheets.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        folders = []
        var last = ""
        for sheet in sheets where last.isEmpty || !WalkOrder.isIn(last, sheet.path) {
            last = WalkOrder.folder(of: sheet.path)
            folders.insert(last)
        }
    }

    /// Takes what a look found, with what was read: in place where a few paths alone were looked at.
    private func take(_ look: Look, _ read: [Sheet]) {
        if var all = look.walked {
            for (place, sheet) in zip(look.places, read) { all[place] = sheet }
            return take(all)
        }
        for sheet in read {
            if let place = places[sheet.path] {
                sheets[place] = sheet
            } else {
                places[sheet.path] = sheets.count
                sheets.append(sheet)
            }
        }
        for path in look.gone {
            if let place = places.removeValue(forKey: path) {
                sheets[place] = Sheet(path: "", stamp: nil, batch: NewsDesk.Batch())
            }
        }
    }

    /// Puts sheets that came since the walk where the walk would have found them, and leaves out those that went.
    ///
    /// - Complexity: O(files) for each that came.
    private func putInOrder() {
        guard places.count < sheets.count || walked < sheets.count else { return }
        var ordered = sheets[..<walked].filter { !$0.path.isEmpty }
        for sheet in sheets[walked...] where !sheet.path.isEmpty {
            let folder = WalkOrder.folder(of: sheet.path)
            var place = ordered.count
            for (other, known) in ordered.enumerated() where known.path.hasPrefix(folder) {
                place = other
                if WalkOrder.precedes(sheet.path, known.path) { break }
                place += 1
            }
            ordered.insert(sheet, at: place)
        }
        take(ordered)
    }

    /// Makes everything anew; again, when what it is made of changed meanwhile.
    private func gather() async {
        while true {
            let started = edition
            putInOrder()
            let made = await Self.group(desk, sheets.map(\.batch.articles), judgements, threshold)
            if Task.isCancelled {
                // What was made of a part of the links is only better than nothing.
                if group == nil { group = made }
                return
            }
            guard started == edition else { continue }
            return group = made
        }
    }

    private nonisolated static func group(
        _ desk: NewsDesk, _ articles: [[PreparedArticle]], _ judgements: JudgementBook, _ threshold: Double?
    ) async -> Group {
        NewsDesk.giveWay()
        let builder = desk.builder(IdentityCheck.unique(articles.flatMap { $0 }))
        let links = await desk.links(of: builder.sharedText)
        return Group(live: live(builder, links, judgements, threshold), builder: builder, links: links)
    }

    private nonisolated static func live(
        _ builder: IndexBuilder, _ links: [SharedTextLink], _ judgements: JudgementBook, _ threshold: Double?
    ) -> LiveIndex {
        let judged = threshold.map { threshold in links.map { $0.judged(at: Float(threshold)) } } ?? links
        return LiveIndex(builder, links: judged, judgements: judgements)
    }

    /// Takes a few changes in; whether it was done.
    private func takeIn(_ changes: LiveIndex.Changes) -> Bool {
        guard let count = group?.live.snapshot.articles.count, count >= least, changes.count <= Self.mostChanges,
            changes.count * 8 <= count || least == 0
        else { return false }
        return group?.live.apply(changes, judgements: judgements, threshold: threshold.map { Float($0) }) ?? false
    }

    /// Changes that are taken in together; with more of them making everything anew is not much slower.
    private static let mostChanges = 256
}

// MARK: - What changed

extension Library {
    /// How the sources stand beside what was read of them.
    private struct Look {
        /// All sheets as the walk found them, where all was looked at; nil when only some paths were.
        var walked: [Sheet]?
        /// What is to be read, and where that stands among all.
        var unread: [Sheet] = []
        var places: [Int] = []
        /// The paths that are no more, where only some were looked at.
        var gone: [String] = []
        var warnings: [IntakeWarning] = []
        var hasOtherSpellings = false
        var bytes = 0
    }

    /// Looks at the sources; nil when nothing changed.
    private func look(_ touched: Set<String>?) -> Look? {
        if let touched, let look = glance(touched) { return look.unread.isEmpty && look.gone.isEmpty ? nil : look }
        let walk = NewsDesk.walk(sources)
        var look = Look(
            warnings: walk.warnings, hasOtherSpellings: walk.hasOtherSpellings, bytes: NewsDesk.size(of: walk.paths))
        // Names that were found in one way and in another do not go together.
        let keeps = usesModel(look.bytes) == usesModel(readBytes)
        var found: [Sheet] = []
        found.reserveCapacity(walk.paths.count)
        for path in walk.paths {
            let stamp = FileStamp(of: path)
            if let place = places[path], path == "-" || (keeps && sheets[place].stamp == stamp) {
                found.append(sheets[place])
            } else {
                look.places.append(found.count)
                look.unread.append(Sheet(path: path, stamp: stamp, batch: NewsDesk.Batch()))
                found.append(Sheet(path: path, stamp: stamp, batch: NewsDesk.Batch()))
            }
        }
        look.walked = found
        return look.unread.isEmpty && found.count == places.count ? nil : look
    }

    /// Looks at some paths alone; nil when that does not do, because the walk might tell more of them than that they were
    /// written to, came or went.
    private func glance(_ touched: Set<String>) -> Look? {
        guard !hasOtherSpellings else { return nil }
        var look = Look(warnings: walkWarnings, bytes: readBytes)
        let warned = Set(walkWarnings.map(\.source))
        for path in touched.sorted() {
            guard path != "-", !warned.contains(path) else { return nil }
            let stamp = FileStamp(of: path)
            let known = places[path].map { sheets[$0] }
            if look.bytes > 0 { look.bytes += (stamp?.size ?? 0) - (known?.stamp?.size ?? 0) }
            if let stamp {
                guard stamp.size > 0 else { return nil }
                if known == nil {
                    let isNew = folders.contains(WalkOrder.folder(of: path)) && SourceWalker.takes(path)
                    guard isNew, !FileStamp.isLink(path) else { return nil }
                }
                if stamp != known?.stamp {
                    look.unread.append(Sheet(path: path, stamp: stamp, batch: NewsDesk.Batch()))
                }
            } else if known != nil {
                look.gone.append(path)
            } else if !folders.contains(WalkOrder.folder(of: path)) {
                // The walk has another name for the folder, and for what went from it.
                return nil
            }
        }
        let isSameWay = usesModel(look.bytes) == usesModel(readBytes)
        return isSameWay && look.gone.count < places.count ? look : nil
    }

    /// What a reader is told of a change, and what the index is. Articles are the same ones when file and record are.
    private func difference(_ look: Look, _ read: [Sheet]) -> (changes: Changes, live: LiveIndex.Changes) {
        var changes = Changes()
        var live = LiveIndex.Changes()
        if let walked = look.walked {
            let kept = Set(walked.map(\.path))
            for sheet in sheets where !kept.contains(sheet.path) { live.removed += sheet.batch.articles }
        }
        for path in look.gone { live.removed += places[path].map { sheets[$0].batch.articles } ?? [] }
        for sheet in read {
            let old = places[sheet.path].map { sheets[$0].batch.articles } ?? []
            var was = Dictionary(old.map { ($0.article.record, $0) }, uniquingKeysWith: { first, _ in first })
            for article in sheet.batch.articles {
                if let older = was.removeValue(forKey: article.article.record) {
                    live.replaced.append((older, article))
                    if older.article != article.article { changes.changed += 1 }
                } else {
                    live.added.append(article)
                }
            }
            live.removed += was.values.sorted { $0.article.record < $1.article.record }
        }
        changes.added = live.added.count
        changes.removed = live.removed.count
        return (changes, live)
    }
}
