import ArgumentParser
import Dispatch
import Fetch
import Glibc
import Reports

/// `stet fetch`: feeds, what they list, and pages into a folder.
struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Download feeds and pages politely; keep every changed revision.",
        discussion: """
            A SOURCE is the address of a feed (RSS, Atom, JSON Feed), of an OPML list of feeds, or of a page; or a file with \
            such a list, or with one address a line. Without a SOURCE everything that was fetched into the folder before is \
            asked for again.

            Pages lie in DIR/HOST/PAGE/MOMENT.html, with what is known of each beside it. A page that says something else \
            than last time is kept beside its earlier revisions; one whose text is the same is not. stet DIR opens it all; \
            H shows the revisions of a page over time.

            A host is asked for one thing at a time, with a pause in between; robots.txt is obeyed; what has not changed is \
            not sent again. Only http and https, and no private network, whatever a name or a redirect leads to. Ctrl-C ends \
            it; the next run of the same sources goes on where it stopped.

            Examples:
              stet fetch https://example.org/feed.xml --into news
              stet fetch subscriptions.opml --into news --limit 200
              stet fetch --into news                       look at everything again
              stet fetch http://127.0.0.1:8000/story.html --into trial --allow-private

            Exit status: 0 done; 2 wrong use, or nothing could be had; 130 interrupted.
            """)

    @Argument(
        help: ArgumentHelp("Addresses of feeds, lists of feeds and pages, or files with them.", valueName: "source"),
        completion: .file())
    var sources: [String] = []

    @Option(help: ArgumentHelp("The folder; made when it is not there.", valueName: "dir"), completion: .directory)
    var into: String

    @Option(help: ArgumentHelp("Ask for at most so many pages of feeds, those never had first.", valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp("The pause between two requests to a host.", valueName: "seconds"))
    var delay: Double = 1

    @Option(help: ArgumentHelp("How long one request may take.", valueName: "seconds"))
    var timeout: Double = 30

    @Option(help: ArgumentHelp("The longest page that is taken, unpacked.", valueName: "bytes"))
    var maxBytes: Int = 10 << 20

    @Option(help: ArgumentHelp("How many hosts to ask at once.", valueName: "n"))
    var hosts: Int = 8

    @Option(help: ArgumentHelp("What the program calls itself, instead of stet/VERSION.", valueName: "name"))
    var userAgent: String?

    @Option(
        help: ArgumentHelp("An address or mail address to name to servers, so that they can ask.", valueName: "contact")
    )
    var contact: String?

    @Flag(help: "Ask private networks and this machine too.")
    var allowPrivate = false

    @Flag(help: "Ask for what robots.txt asks not to; for sites of your own.")
    var ignoreRobots = false

    @Flag(help: "Use the proxies named in http_proxy and https_proxy; what they connect to is then theirs to decide.")
    var useProxy = false

    @Flag(help: "Ask for feeds only, say what would be asked for, write nothing.")
    var dryRun = false

    @Flag(help: "Print what became of each address as one JSON document.")
    var json = false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
        if !(0...3_600).contains(delay) { throw ValidationError("--delay must be between 0 and 3600 seconds.") }
        if !(0.1...3_600).contains(timeout) { throw ValidationError("--timeout must be between 0.1 and 3600 seconds.") }
        if !(1...(1 << 30)).contains(maxBytes) {
            throw ValidationError("--max-bytes must be between 1 and \(1 << 30).")
        }
        if !(1...64).contains(hosts) { throw ValidationError("--hosts must be between 1 and 64.") }
        if agent.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) {
            throw ValidationError("--user-agent and --contact must be one line.")
        }
    }

    /// What is said to servers.
    private var agent: String {
        let name = userAgent ?? "stet/\(StetVersion.current)"
        return contact.map { name + " (+\($0))" } ?? name
    }

    func run() async throws {
        let named = try sources.map { try FetchSources.source($0) }
        if sources.isEmpty, access(into + "/.stet-fetch/ledger.jsonl", F_OK) != 0 {
            throw CommandFailure("\(into): nothing was fetched into it yet; name a source")
        }
        guard CurlClient.isAvailable else { throw CommandFailure("fetch: \(WebFailure.noLibrary)") }
        let policy = AddressPolicy(allowsPrivate: allowPrivate)
        var options = FetchOptions(agent: RobotsRules.product(agent))
        (options.bodyLimit, options.delay, options.hosts, options.pageLimit) = (maxBytes, delay, hosts, limit)
        (options.ignoresRobots, options.isDryRun, options.policy) = (ignoreRobots, dryRun, policy)
        let client = CurlClient(
            CurlClient.Options(userAgent: agent, timeout: timeout, policy: policy, usesEnvironmentProxy: useProxy))
        let summary = try await fetch(named, Fetcher(client: client, options: options))
        if json { FetchWords.writeJSON(summary, into: into) }
        Diagnostics.say(FetchWords.line(summary))
        if let failure = summary.storeFailure { throw CommandFailure("\(failure)") }
        if summary.isInterrupted { throw CommandFailure(status: .interrupted) }
        guard summary.hasAny else { throw CommandFailure(status: .failed) }
    }

    /// Fetches until all is done or Ctrl-C; a second Ctrl-C ends the process at once, which loses nothing either.
    private func fetch(_ sources: [FetchSource], _ fetcher: Fetcher) async throws -> FetchSummary {
        let work = Task {
            let store = try PageStore(root: into, isReadOnly: dryRun)
            return try await fetcher.run(sources, into: store) { Diagnostics.say(FetchWords.line($0)) }
        }
        signal(SIGINT, SIG_IGN)
        let interrupt = DispatchSource.makeSignalSource(signal: SIGINT)
        interrupt.setEventHandler {
            if work.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
            work.cancel()
        }
        interrupt.resume()
        defer { interrupt.cancel() }
        do {
            return try await work.value
        } catch let failure as StoreFailure {
            throw CommandFailure("\(failure)")
        }
    }
}
