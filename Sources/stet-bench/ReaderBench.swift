import Collation
import ReaderState
import ReaderViews
import StoryIndex
import TerminalKit
import WireModel

/// The reader without a terminal: keys in, pictures of 200 × 60 cells out.
struct ReaderBench {
    /// An index to read in.
    struct Heap {
        var name: String
        var snapshot: IndexSnapshot
    }

    let heaps: [Heap]
    private static let size = Size(width: 200, height: 60)

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        board.begin("reader", "a screen of 200 × 60 cells, in memory; the floor is the drawing of an empty one")
        let theme = Theme.builtIn
        let blank = Stopwatch.times(200) { Sink.take(Surface(size: Self.size, theme: theme).size.height) }
        board.add("an empty picture (the floor)", blank.median, "ms", floors: 1)
        for heap in heaps {
            var session = Session(heap.snapshot, size: Self.size, theme: theme)
            func report(_ name: String, _ all: [Double], keys: [String] = [], withFloor: Bool = false) {
                let times = Stopwatch.Times(all)
                let slowest =
                    all.firstIndex(of: times.worst).flatMap { keys.indices.contains($0) ? " (\(keys[$0]))" : nil } ?? ""
                let floors = withFloor ? times.median / max(1e-9, blank.median) : nil
                let note =
                    "p99 \(Scoreboard.number(times.p99)) ms, longest \(Scoreboard.number(times.worst)) ms\(slowest)"
                board.add("\(heap.name): \(name)", times.median, "ms", floors: floors, note: note)
            }
            report("a new snapshot", session.snapshots(5))
            let list = session.type(Self.listKeys)
            report("list, drawing", list.drawing, withFloor: true)
            report("list, a key's effect", list.update, keys: list.keys)
            report("list, a key until the picture", list.whole, keys: list.keys)
            session.openComparison()
            let diff = session.type(Self.diffKeys)
            report("comparison, drawing", diff.drawing, withFloor: true)
            report("comparison, a key's effect", diff.update, keys: diff.keys)
            report("comparison, a key until the picture", diff.whole, keys: diff.keys)
        }
    }

    /// Moving, paging, folding and changing panes.
    private static let listKeys: [String] =
        repeated("zR", 1) + repeated("j", 120) + repeated("^D", 20) + repeated("k", 60) + repeated("^F", 20)
        + ["G", "gg", "zM", "G", "gg", "zR", "Tab", "j", "j", "Tab", "j", "Tab"] + repeated("J", 40) + [
            "gs", "Esc", "za", "za",
        ]
        + repeated("^U", 10) + repeated("Space", 6) + repeated("+", 4) + repeated("_", 4)

    /// Moving, jumping between changes, hiding trivia, and the next versions and stories.
    private static let diffKeys: [String] =
        repeated("j", 80) + repeated("k", 40) + repeated("n", 40) + repeated("^D", 10) + repeated("W", 4)
        + repeated("]o", 10) + repeated("J", 40) + ["G", "gg", "O", "j", "j", "O", "?", "Esc"]

    private static func repeated(_ key: String, _ count: Int) -> [String] { [String](repeating: key, count: count) }
}

/// A reader at work: what it asks for is done at once.
private struct Session {
    var state = Reader()
    let snapshot: IndexSnapshot
    let size: Size
    let theme: Theme

    /// The milliseconds of each key.
    struct KeyTimes {
        /// The keys.
        var keys: [String] = []
        /// Until the state has changed and all that it asked for was done: comparing two versions, too.
        var update: [Double] = []
        /// Drawing the whole picture.
        var drawing: [Double] = []
        /// Both.
        var whole: [Double] = []
    }

    init(_ snapshot: IndexSnapshot, size: Size, theme: Theme) {
        self.snapshot = snapshot
        self.size = size
        self.theme = theme
        answer(.input(.resize(size)))
        answer(.snapshot(snapshot))
        let bytes = snapshot.articles.reduce(0) { $0 + $1.text.utf8.count }
        let count = snapshot.articles.count
        answer(.progress(LoadProgress(articles: count, bytes: bytes, total: bytes, stage: "finished", finished: true)))
    }

    /// Hands over the snapshot again, as while sources are being read.
    mutating func snapshots(_ runs: Int) -> [Double] {
        (0..<runs).map { _ in Stopwatch.once { answer(.snapshot(snapshot)) }.milliseconds }
    }

    /// Types keys, drawing a picture after each.
    mutating func type(_ keys: [String]) -> KeyTimes {
        var times = KeyTimes()
        for key in keys {
            for press in Self.presses(key) {
                let update = Stopwatch.once { answer(.input(.key(press))) }.milliseconds
                let (drawing, screen) = Stopwatch.once { ReaderView.render(state, theme: theme, size: size) }
                Sink.take(screen.surface.size.width)
                times.keys.append(key)
                times.update.append(update)
                times.drawing.append(drawing)
                times.whole.append(update + drawing)
            }
        }
        return times
    }

    /// From the list, compares a version of a story with its base.
    mutating func openComparison() {
        _ = type(["Esc", "Esc", "Esc", "Esc", "1", "gg", "zR"])
        for _ in 0..<500 {
            if case .article(let article) = state.list.selected?.kind, snapshot.clusterOf[article] != nil,
                !state.isBase(article)
            {
                break
            }
            _ = type(["j"])
        }
        _ = type(["d"])
    }

    private static func presses(_ key: String) -> [KeyPress] {
        KeyPress(key).map { [$0] } ?? KeySequence(key)?.presses ?? []
    }

    private mutating func compare(_ request: ComparisonRequest) {
        let comparison = Collator().compare(snapshot.articles[request.left], snapshot.articles[request.right])
        answer(.compared(request, comparison))
    }

    private mutating func answer(_ message: Message) {
        for effect in state.update(message) {
            switch effect {
            case .compare(let request): compare(request)
            case .prefetch(let requests): for request in requests { compare(request) }
            case .search(let query):
                let found = (try? StoryQuery(parsing: query)).map { snapshot.matches($0) } ?? []
                answer(.searchResult(query: query, generation: state.generation, .found(found)))
            default: break
            }
        }
    }
}
