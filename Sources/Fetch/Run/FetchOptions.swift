/// How pages are fetched.
public struct FetchOptions: Hashable, Sendable {
    /// The name by which robots.txt speaks of the program: the first word of its user agent.
    public var agent: String
    /// The most bytes of a page, unpacked.
    public var bodyLimit = 10 << 20
    /// The pause between two requests to a host, in seconds.
    public var delay = 1.0
    /// How many hosts are asked at once.
    public var hosts = 8
    /// The most pages of feeds that are asked for in one run; nil for all of them.
    public var pageLimit: Int?
    /// Whether what robots.txt says is passed over.
    public var ignoresRobots = false
    /// Whether pages are only listed, and nothing is written.
    public var isDryRun = false
    /// What may be connected to.
    public var policy = AddressPolicy()

    /// The most redirects that are followed from one address.
    public static let redirectLimit = 10
    /// The longest pause that a robots.txt can bring about with `Crawl-delay`, in seconds.
    public static let longestCrawlDelay = 30.0
    /// The longest wait that a server can ask for and get within a run, in seconds; a longer one is put off to a later run.
    public static let patience = 60
    /// The longest time that a server can put off a later run, in seconds: a day.
    public static let longestPause = 86_400
    /// The most addresses that are taken from one list; the longest real ones have some hundred.
    public static let listLimit = 5_000
    /// How deep lists of feeds may name each other.
    static let outlineDepth = 3

    /// Makes options.
    public init(agent: String) { self.agent = agent }
}

/// What became of one address.
public struct FetchReport: Hashable, Sendable {
    /// The address as it was named or listed.
    public var address: String
    /// What came of it.
    public var outcome: Outcome

    /// The ways it can end.
    public enum Outcome: Hashable, Sendable {
        /// The page was not known and lies at this path below the folder.
        case new(String)
        /// The page says something else than before; the revision lies at this path.
        case changed(String)
        /// The page says what it said.
        case same
        /// It leads to a page that was asked for already.
        case duplicate(String)
        /// It is a list, of feeds or of pages, so many.
        case list(Int)
        /// It would have been asked for.
        case planned
        /// It is gone for good.
        case gone
        /// It was put off until a moment, ISO 8601.
        case later(String)
        /// It was not asked for, or what came was not kept; why.
        case refused(String)
        /// It could not be had; why.
        case failed(String)
    }
}

/// What a run came to.
public struct FetchSummary: Hashable, Sendable {
    /// What became of each address, in the order in which it became known.
    public var reports: [FetchReport] = []
    /// How many pages an interrupted run had done already.
    public var doneBefore = 0
    /// How many pages were left for another run by the limit.
    public var leftOver = 0
    /// Whether the run was interrupted.
    public var isInterrupted = false
    /// Why nothing more could be written, when that ended the run.
    public var storeFailure: StoreFailure?

    /// Whether anything was had, now or before.
    public var hasAny: Bool {
        doneBefore > 0
            || reports.contains { report in
                switch report.outcome {
                case .refused, .failed, .later: false
                default: true
                }
            }
    }
}

/// Something to fetch, as the command line names it.
public enum FetchSource: Hashable, Sendable {
    /// The address of a feed, an outline or a page.
    case address(PageAddress)
    /// The feeds or pages of a list on this machine.
    case list(name: String, feeds: [String], pages: [String])

    /// What the ledger calls it.
    var name: String {
        switch self {
        case .address(let address): address.description
        case .list(let name, _, _): name
        }
    }
}
