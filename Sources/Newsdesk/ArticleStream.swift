public import Intake
import TextCore
public import WireModel

/// Sources → articles, one after the other, without an index of them: what was handed over is not kept, so that memory
/// follows what is being read and not what was.
///
/// Reading runs on as many cores as there are; the articles come in the order of the paths of their files, those of one file in
/// the order of its records, whatever the number of cores. An id that another article had before gets a mark, `id~2`, `id~3`:
/// for that 16 bytes are kept of each id.
public struct ArticleStream: Sendable {
    /// What comes out.
    public enum Item: Sendable {
        /// An article, and the number of words of its body.
        case article(Article, words: Int)
        /// Something that could not be read, or not wholly; those of one kind in one file beyond a number are only counted.
        case warning(IntakeWarning)
    }

    private let workers: Int
    private let options: IntakeOptions

    /// Makes a stream.
    ///
    /// - Parameters:
    ///   - workers: how many tasks run side by side; at least one.
    ///   - options: how records are read.
    public init(workers: Int, options: IntakeOptions = IntakeOptions()) {
        self.workers = max(1, workers)
        self.options = options
    }

    /// Reads everything under `sources`.
    ///
    /// - Parameters:
    ///   - sources: files, directories, or `-` for the standard input.
    ///   - progress: called now and then.
    ///   - each: called with one item after the other, never two at a time.
    /// - Complexity: O(bytes); in memory a few windows of 4 MB for each task, or the biggest document.
    public func run(
        _ sources: [String], progress: (LoadEvent) -> Void = { _ in }, each: (Item) -> Void
    ) async {
        // The order in which the sources are named has no part in what comes out, but for the name of a file that is spelled
        // in two ways.
        let walk = NewsDesk.walk(sources)
        let paths = walk.paths.sorted()
        for warning in walk.warnings { each(.warning(warning)) }
        var pieces = PieceQueue(paths: paths, workers: workers)
        var desk = DeliveryDesk(options: options)
        var told = ReadingProgress(stage: .reading, totalFiles: paths.count)
        var waiting: [Int: Piece] = [:]
        var (started, finished, delivered) = (0, 0, 0)
        await withTaskGroup(of: (Int, Piece).self) { group in
            func start() {
                // Whoever is slow must not let the others run far ahead: what they read waits in memory.
                while started - finished < workers, started - delivered < workers * 3, let next = pieces.next() {
                    let place = started
                    started += 1
                    group.addTask { (place, read(next)) }
                }
            }
            start()
            for await (place, piece) in group {
                finished += 1
                waiting[place] = piece
                while let piece = waiting.removeValue(forKey: delivered) {
                    delivered += 1
                    desk.deliver(piece, to: each)
                    told.articles = desk.articles
                    told.files = piece.file
                    progress(.progress(told))
                }
                start()
            }
        }
        desk.close(each)
    }

    /// What one part of a file gave.
    fileprivate struct Piece: Sendable {
        var file: Int
        var articles: [(Article, words: Int)] = []
        /// The warnings, each with the number of articles before it.
        var warnings: [(place: Int, warning: IntakeWarning)] = []
    }

    private func read(_ next: PieceQueue.Next) -> Piece {
        var piece = Piece(file: next.file)
        let tokens = TokenBuffer()
        switch next.content {
        case .warning(let warning): piece.warnings.append((0, warning))
        case .document(let document):
            ArticleIntake.read(document, options: options) { item in
                switch item {
                case .article(let article): piece.articles.append((article, Self.words(of: article, tokens)))
                case .warning(let warning): piece.warnings.append((piece.articles.count, warning))
                }
            }
        }
        return piece
    }

    /// The words and figures of the paragraphs and subheads.
    private static func words(of article: Article, _ buffer: TokenBuffer) -> Int {
        var count = 0
        for zone in article.zones where zone.kind.isBody {
            buffer.read(article.text, in: zone.span)
            count += buffer.tokens.count { $0.isWordLike }
        }
        return count
    }
}

/// The parts of all files, one after the other, opened as they are asked for.
private struct PieceQueue {
    /// A part, or why there is none.
    struct Next: Sendable {
        var file: Int
        var content: Content
    }

    enum Content: Sendable {
        case document(RawDocument)
        case warning(IntakeWarning)
    }

    private let paths: [String]
    private let workers: Int
    private var file = -1
    private var windows: LineWindows?
    private var isFirst = false
    private var parts: [RawDocument] = []

    init(paths: [String], workers: Int) {
        self.paths = paths
        self.workers = workers
    }

    mutating func next() -> Next? {
        while true {
            if let part = parts.popLast() { return Next(file: file, content: .document(part)) }
            do throws(FileReadError) {
                if let windows {
                    guard let document = try windows.next() else {
                        self.windows = nil
                        continue
                    }
                    // A big file that comes whole may still be taken apart.
                    if isFirst, !windows.hasMore, document.bytes.count > 1_000_000 {
                        parts = ArticleIntake.parts(of: document, atMost: workers * 4).reversed()
                        isFirst = false
                        continue
                    }
                    isFirst = false
                    return Next(file: file, content: .document(document))
                }
                guard file + 1 < paths.count else { return nil }
                file += 1
                isFirst = true
                windows = try LineWindows(path: paths[file])
            } catch {
                windows = nil
                return Next(file: file, content: .warning(NewsDesk.warning(paths[file], error)))
            }
        }
    }
}

/// Hands the pieces over in order: tells equal ids apart, and counts the warnings of each file.
private struct DeliveryDesk {
    private(set) var articles = 0
    private let options: IntakeOptions
    private var file = -1
    private var tally: WarningTally
    private var given = GivenIDs()

    init(options: IntakeOptions) {
        self.options = options
        tally = WarningTally(limit: options.warningLimit)
    }

    mutating func deliver(_ piece: ArticleStream.Piece, to each: (ArticleStream.Item) -> Void) {
        if piece.file != file {
            close(each)
            file = piece.file
        }
        var warnings = piece.warnings[...]
        for place in 0...piece.articles.count {
            while let first = warnings.first, first.place <= place {
                warnings.removeFirst()
                if tally.admits(.warning(first.warning)) { each(.warning(first.warning)) }
            }
            guard place < piece.articles.count else { break }
            let (article, words) = piece.articles[place]
            articles += 1
            each(.article(unique(article), words: words))
        }
    }

    /// Tells what was left out of the warnings of the last file.
    mutating func close(_ each: (ArticleStream.Item) -> Void) {
        for case .warning(let warning) in tally.closing() { each(.warning(warning)) }
        tally = WarningTally(limit: options.warningLimit)
    }

    private mutating func unique(_ article: Article) -> Article {
        var article = article
        article.id = given.name(for: article.id)
        return article
    }
}
