/// The course of a run: which address is asked for next, and what an answer means.
///
/// First what was named is asked for; then the pages that it lists, those first that were never had, then those whose
/// last visit is longest ago. Knows the time only by what it is told, and writes what it keeps to the store at once.
struct FetchCourse {
    /// What is to be done.
    enum Step {
        case ask(HostSchedule.Ticket, WebRequest)
        case wait(until: Double)
        case idle, finished
    }

    let options: FetchOptions
    let store: PageStore
    var ledger: FetchLedger
    var schedule: HostSchedule
    var summary = FetchSummary()
    var isInterrupted = false

    private var run: LedgerRun
    /// Whether an earlier run of the same sources was broken off; then what it did is not done again.
    private let isResumed: Bool
    var errands: [HostSchedule.Ticket: Errand] = [:]
    private var nextTicket = 0
    var robots: [String: RobotsState] = [:]
    /// The addresses that were asked for in this run.
    private var visited: Set<PageAddress> = []
    /// The pages that lists named, until all lists are there.
    private var pages: [PageAddress] = []
    private var listed: Set<PageAddress> = []
    private var untold = 0
    private var arePagesOut = false
    private(set) var now: FetchTime

    /// A run that was broken off longer ago than this is not gone on with, in seconds: half a day.
    private static let resumeLimit = 43_200

    init(_ sources: [FetchSource], store: PageStore, options: FetchOptions, time: FetchTime) throws(StoreFailure) {
        self.options = options
        self.store = store
        now = time
        ledger = try store.ledger()
        schedule = HostSchedule(delay: options.delay, limit: options.hosts)
        let names = sources.map(\.name).sorted()
        let last = ledger.lastRun
        let began = last.flatMap { WebTime.seconds(iso: $0.started) } ?? 0
        if let last, !last.isEnded, last.sources == names, time.wall - began < Self.resumeLimit {
            (run, isResumed) = (last, true)
        } else {
            (run, isResumed) = (LedgerRun(started: time.iso, sources: names, isEnded: false), false)
        }
        ledger.take(LedgerLine(run: run))
        if !options.isDryRun { try store.begin(ledger.bytes(now: time.iso)) }
        begin(sources)
    }

    private mutating func begin(_ sources: [FetchSource]) {
        for source in sources {
            switch source {
            case .address(let address): submit(Errand(.source(depth: 0), address))
            case .list(_, let feeds, let pages):
                take(feeds: feeds, from: nil, depth: 0)
                take(pages: pages, from: nil)
            }
        }
        guard sources.isEmpty else { return }
        for entry in ledger.entries.values.sorted(by: { $0.address < $1.address }) where entry.movedTo == nil {
            guard let address = try? PageAddress(entry.address) else { continue }
            if entry.links != nil || entry.feeds != nil {
                submit(Errand(.source(depth: 0), address))
            } else if entry.folder != nil {
                list(address)
            }
        }
    }

    /// What is to be done at a moment; to be asked again until it is no ``Step/ask(_:_:)``.
    mutating func next(at time: FetchTime) -> Step {
        now = time
        guard summary.storeFailure == nil, !isInterrupted else { return .finished }
        while true {
            switch schedule.next(at: time.steady) {
            case .start(let ticket):
                guard let errand = errands[ticket] else { continue }
                return .ask(ticket, request(for: errand))
            case .wait(let moment): return .wait(until: moment)
            case .idle: return .idle
            case .finished:
                guard !arePagesOut else { return .finished }
                arePagesOut = true
                sendPages()
            }
        }
    }

    /// Takes in what came of a request.
    mutating func take(_ result: Result<WebAnswer, WebFailure>, for ticket: HostSchedule.Ticket, at time: FetchTime) {
        now = time
        guard let errand = errands.removeValue(forKey: ticket) else { return }
        var isRobots = false
        if case .robots = errand.purpose { isRobots = true }
        schedule.finish(ticket, at: time.steady, isFree: isRobots)
        switch result {
        case .failure(.stopped): return
        case .failure(let failure):
            if case .robots(let origin) = errand.purpose { return settle(origin, .unreachable(failure.description)) }
            switch failure {
            case .refused, .tooBig: tell(errand, .refused(failure.description))
            default: tell(errand, .failed(failure.description))
            }
        case .success(let answer):
            if case .robots(let origin) = errand.purpose {
                takeRobots(answer, errand, origin)
            } else {
                take(answer, errand)
            }
        }
    }

    /// What became of addresses since the last call.
    mutating func takeReports() -> [FetchReport] {
        defer { untold = summary.reports.count }
        return Array(summary.reports[untold...])
    }

    /// Ends the run, and says what it came to.
    mutating func finish(at time: FetchTime) -> FetchSummary {
        summary.isInterrupted = isInterrupted
        if !isInterrupted, summary.storeFailure == nil {
            run.isEnded = true
            note(LedgerLine(run: run))
        }
        return summary
    }

    // MARK: - Sending

    mutating func list(_ address: PageAddress) {
        if listed.insert(address).inserted { pages.append(address) }
    }

    /// Sends the listed pages on their way.
    private mutating func sendPages() {
        let visits = pages.map { ledger[ledger.destination(of: $0)]?.checked ?? "" }
        let order = pages.indices.sorted { (visits[$0], $0) < (visits[$1], $1) }
        var sent = order.map { pages[$0] }
        pages = []
        if let limit = options.pageLimit, sent.count > limit {
            summary.leftOver += sent.count - limit
            sent = Array(sent.prefix(limit))
        }
        for page in sent where goesOn() { submit(Errand(.page, page)) }
    }

    /// Whether the run is still wanted: asked between links, of which a list may have thousands with long rules for each.
    mutating func goesOn() -> Bool {
        if Task.isCancelled { isInterrupted = true }
        return !isInterrupted
    }

    /// Sends an address on its way, or says why not.
    mutating func submit(_ errand: Errand) {
        var errand = errand
        errand.address = ledger.destination(of: errand.address)
        let address = errand.address
        if let problem = options.policy.refusal(of: address) { return tell(errand, .refused(problem.description)) }
        guard visited.insert(address).inserted else {
            // Named twice is no news; led there by a redirect is.
            if address != errand.asked { tell(errand, .duplicate(address.description)) }
            return
        }
        if let known = ledger[address] {
            if known.isGone ?? false { return tell(errand, .gone) }
            if isResumed, errand.seen.isEmpty, let checked = known.checked, checked >= run.started {
                return takeAsDone(known, errand)
            }
        }
        if let until = ledger.pauses[address.host], until > now.iso { return tell(errand, .later(until)) }
        guard !options.ignoresRobots else { return send(errand) }
        switch robots[address.origin] {
        case .known, .unreachable: sendIfAllowed(errand)
        case .asked(let waiting): robots[address.origin] = .asked(waiting + [errand])
        case nil:
            robots[address.origin] = .asked([errand])
            send(Errand(.robots(origin: address.origin), address.robots), isUrgent: true)
        }
    }

    /// What a broken-off run has done counts, and what it has found in lists is used.
    private mutating func takeAsDone(_ entry: LedgerEntry, _ errand: Errand) {
        guard case .source(let depth) = errand.purpose else {
            summary.doneBefore += 1
            return
        }
        if let feeds = entry.feeds { return take(feeds: feeds, from: nil, depth: depth + 1) }
        if let links = entry.links { return take(pages: links, from: nil) }
        summary.doneBefore += 1
    }

    mutating func sendIfAllowed(_ errand: Errand) {
        switch robots[errand.address.origin] {
        case .known(let rules) where !rules.allows(errand.address):
            tell(errand, .refused("robots.txt asks not to (--ignore-robots passes over it, for sites of one's own)"))
        case .unreachable(let reason): tell(errand, .refused("its robots.txt could not be had: \(reason)"))
        default: send(errand)
        }
    }

    mutating func send(_ errand: Errand, isUrgent: Bool = false) {
        if options.isDryRun, errand.purpose == .page { return tell(errand, .planned) }
        errands[nextTicket] = errand
        schedule.add(nextTicket, host: errand.address.host, isUrgent: isUrgent)
        nextTicket += 1
    }

    private func request(for errand: Errand) -> WebRequest {
        if case .robots = errand.purpose {
            return WebRequest(
                errand.address, accepted: "text/plain, */*;q=0.5", bodyLimit: RobotsRules.sizeLimit, isCutAtLimit: true)
        }
        let feeds = "application/rss+xml, application/atom+xml, application/feed+json, text/x-opml, "
        let pages = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5"
        let isSource = errand.purpose != .page
        var request = WebRequest(
            errand.address, accepted: isSource ? feeds + pages : pages, bodyLimit: options.bodyLimit)
        // What is no longer here is asked for whole.
        guard let known = ledger[errand.address],
            known.links != nil || known.feeds != nil || known.folder.map({ !store.revisions(in: $0).isEmpty }) ?? false
        else { return request }
        request.etag = known.etag
        request.modified = known.modified
        return request
    }

    // MARK: - Telling and remembering

    mutating func tell(_ errand: Errand, _ outcome: FetchReport.Outcome) {
        summary.reports.append(FetchReport(address: errand.asked.description, outcome: outcome))
    }

    mutating func remember(_ entry: LedgerEntry) {
        ledger.take(LedgerLine(entry: entry))
        note(LedgerLine(entry: entry))
    }

    mutating func note(_ line: LedgerLine) {
        guard !options.isDryRun, summary.storeFailure == nil else { return }
        do throws(StoreFailure) {
            try store.append(line)
        } catch {
            summary.storeFailure = error
        }
    }
}
