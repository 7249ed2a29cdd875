public import StoryIndex
public import TerminalKit
import WireModel

/// Everything the reader knows and shows: a value that messages change and views draw.
///
/// It decides and asks; it does nothing itself. What is to be done outside comes back from ``update(_:)`` as effects, and
/// the answers come as messages. So the whole program can be driven in a test by a list of messages.
public struct Reader: Sendable {
    /// What is given at the start.
    public struct Configuration: Sendable {
        /// The keys.
        public var keys = KeyTable.standard
        /// The names of the themes there are.
        public var themes: [String] = []
        /// The name of the theme that is on.
        public var theme = "stet-dark"
        /// The outlet whose version is the base where it has one.
        public var baseOutlet: String?
        /// The query the list starts with.
        public var query: String?

        /// The standard keys, and nothing else.
        public init() {}
    }

    /// The screen's size.
    public internal(set) var size = Size(width: 80, height: 24)
    /// The index as it is now.
    public internal(set) var snapshot = IndexSnapshot.empty
    /// How far the loading has come; nil before the first report.
    public internal(set) var progress: LoadProgress?
    /// The list of stories.
    public internal(set) var list = StoryList()
    /// The text pane.
    public internal(set) var text = TextPane()
    /// The entity pane.
    public internal(set) var entities = EntityPane()
    /// The pane the keys go to.
    public internal(set) var focus = Pane.list
    /// What the user changed about the panes' sizes.
    public internal(set) var wishes = ScreenLayout.Wishes()
    /// Where everything stands.
    public internal(set) var screen = ScreenLayout(size: Size(width: 80, height: 24), focus: .list, wishes: .init())
    /// The box over the screen.
    public internal(set) var popup: PopupState?
    /// The line being typed.
    public internal(set) var prompt: Prompt?
    /// The search that is on.
    public internal(set) var search: PaneSearch?
    /// A line for the user.
    public internal(set) var notice: (text: String, isError: Bool)?
    /// The warnings of the sources, oldest first.
    public internal(set) var warnings: [String] = []
    /// The notices so far, oldest first, at most ``messageLimit``.
    public internal(set) var messages: [(text: String, isError: Bool)] = []
    /// The judgements that were written down; nil while they are not known, or cannot be kept.
    public internal(set) var judgements: JudgementBook?
    /// What the judgements say of the articles of the snapshot.
    public internal(set) var marks = ArticleMarks()
    /// How much of the shorter text must stand in the longer one for the two to be linked, in per cent.
    public internal(set) var threshold = Reader.usualThreshold
    /// Whether the stories are being made with another threshold than those shown.
    public internal(set) var isRegrouping = false
    /// The keys typed so far of a sequence.
    public internal(set) var keyReader = KeyReader()
    /// The last action that was carried out; for tests.
    public internal(set) var lastAction: Action?
    /// What `.` does again.
    var lastChange: RepeatedChange?
    /// The keys.
    public let keys: KeyTable
    /// The names of the themes.
    public let themes: [String]
    /// The name of the theme that is on.
    public internal(set) var theme: String

    /// The threshold that the stories are made with unless the user changes it, in per cent.
    public static let usualThreshold = 50
    /// How many notices are kept.
    static let messageLimit = 500

    var effects: [Effect] = []
    /// What is written when the user agrees to overwrite a file; nil when nothing was to be saved lately.
    var refusedSave: Effect?
    var comparisons = ComparisonCache()
    var collations = CollationCache()
    var ties = UnitTies()
    var places: [ReaderPlace] = []
    var chosenBases: [Int: Int] = [:]
    var baseOutlet: String?
    var histories: [Prompt.Kind: [String]] = [:]
    /// The number of the snapshot: how many there were before it.
    public internal(set) var generation = 0
    var prefetchedFor: Int?
    var draggedDivider: Pane?
    var justOpened: Set<Int> = []

    /// A reader before the first message: an empty screen of 80 by 24.
    public init(_ configuration: Configuration = Configuration()) {
        keys = configuration.keys
        themes = configuration.themes
        theme = configuration.theme
        baseOutlet = configuration.baseOutlet
        if let query = configuration.query, !query.isEmpty {
            list.query = query
            list.queryMatches = []
        }
        settle()
    }

    /// Takes a message and tells what is to be done outside, in order.
    ///
    /// - Complexity: O(what the message changes); a movement costs O(1).
    public mutating func update(_ message: Message) -> [Effect] {
        effects = []
        switch message {
        case .input(let event): take(event)
        case .snapshot(let snapshot): replaceSnapshot(snapshot)
        case .progress(let progress):
            self.progress = progress
            if progress.finished { checkBaseOutlet() }
        case .warnings(let warnings): self.warnings = warnings
        case .compared(let request, let comparison):
            // An answer that is late may speak of other articles, or of ties that were taken back.
            let ties = ties.ties(left: request.left, right: request.right)
            guard request.generation == generation, request.ties == ties else { break }
            comparisons.store(comparison, left: request.left, right: request.right)
        case .collated(let request, let collation):
            guard request.generation == generation else { break }
            guard collation.speaks(ofVersions: request.articles.count) else {
                say("the versions could not be laid beside each other", isError: true)
                break
            }
            collations.store(collation, for: request)
        case .searchResult(let query, let generation, let outcome):
            // A newer snapshot has asked anew.
            if query == list.query, generation == self.generation { takeSearchResult(outcome) }
        case .judgements(let book): take(book)
        case .judged(let entry): takeJudged(entry)
        case .themeChanged(let name): theme = name
        case .fileExists: if prompt == nil, refusedSave != nil { open(Prompt(.overwrite, history: [])) }
        case .notice(let text, let isError): say(text, isError: isError)
        case .tick: if let pane = keyReader.clockRang() { focus(on: Pane(rawValue: pane)) }
        }
        settle()
        return effects
    }

    /// The place whose keys hold now.
    public var place: KeyPlace {
        if let popup { return popup.place }
        switch focus {
        case .list: return .list
        case .entities: return .entities
        case .text:
            switch text.content {
            case .diff: return .diff
            case .reading: return .reading
            case .story(let content): return content.view.place
            default: return .text
            }
        }
    }

    /// Shows a line to the user and keeps it.
    mutating func say(_ line: String, isError: Bool = false) {
        notice = (line, isError)
        messages.append((line, isError))
        if messages.count > Self.messageLimit { messages.removeFirst(messages.count - Self.messageLimit) }
    }
}
