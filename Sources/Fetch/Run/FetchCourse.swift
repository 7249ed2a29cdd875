import Intake

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
    private var errands: [HostSchedule.Ticket: Errand] = [:]
    private var nextTicket = 0
    private var robots: [String: RobotsState] = [:]
    /// The addresses that were asked for in this run.
    private var visited: Set<PageAddress> = []
    /// The pages that lists named, until all lists are there.
    private var pages: [PageAddress] = []
    private var listed: Set<PageAddress> = []
    private var untold = 0
    private var arePagesOut = false
    private var now: FetchTime

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
        guard summary.storeFailure == nil else { return .finished }
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

    private mutating func list(_ address: PageAddress) {
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
        for page in sent { submit(Errand(.page, page)) }
    }

    /// Sends an address on its way, or says why not.
    private mutating func submit(_ errand: Errand) {
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

    private mutating func sendIfAllowed(_ errand: Errand) {
        switch robots[errand.address.origin] {
        case .known(let rules) where !rules.allows(errand.address):
            tell(errand, .refused("robots.txt asks not to (--ignore-robots passes over it, for sites of one's own)"))
        case .unreachable(let reason): tell(errand, .refused("its robots.txt could not be had: \(reason)"))
        default: send(errand)
        }
    }

    private mutating func send(_ errand: Errand, isUrgent: Bool = false) {
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

    // MARK: - Answers

    private mutating func takeRobots(_ answer: WebAnswer, _ errand: Errand, _ origin: String) {
        switch answer.status {
        case 200..<300: settle(origin, .known(RobotsRules(answer.body, agent: options.agent)))
        case 301, 302, 303, 307, 308:
            switch errand.following(answer["location"]) {
            case .success(let next): send(next, isUrgent: true)
            case .failure(let problem): settle(origin, .unreachable(problem.reason))
            }
        case 429, 500...: settle(origin, .unreachable("the server says \(answer.status)"))
        default: settle(origin, .known(RobotsRules()))
        }
    }

    private mutating func settle(_ origin: String, _ state: RobotsState) {
        var waiting: [Errand] = []
        if case .asked(let errands) = robots[origin] { waiting = errands }
        robots[origin] = state
        if case .known(let rules) = state, let delay = rules.delay, let host = waiting.first?.address.host {
            schedule.slow(host: host, to: min(delay, FetchOptions.longestCrawlDelay))
        }
        for errand in waiting { sendIfAllowed(errand) }
    }

    private mutating func take(_ answer: WebAnswer, _ errand: Errand) {
        switch answer.status {
        case 200, 203: takeBody(answer, errand)
        case 304: takeUnchanged(errand)
        case 301, 302, 303, 307, 308: follow(answer, errand)
        case 410:
            var entry = LedgerEntry(errand.address)
            (entry.isGone, entry.folder) = (true, ledger[errand.address]?.folder)
            remember(entry)
            tell(errand, .gone)
        case 429, 503: putOff(answer, errand)
        default: tell(errand, .failed("the server says \(answer.status)"))
        }
    }

    private mutating func follow(_ answer: WebAnswer, _ errand: Errand) {
        switch errand.following(answer["location"]) {
        case .failure(let problem):
            if case .address = problem { return tell(errand, .refused(problem.reason)) }
            tell(errand, .failed(problem.reason))
        case .success(let next):
            if answer.status == 301 || answer.status == 308 {
                var entry = ledger[errand.address] ?? LedgerEntry(errand.address)
                entry.movedTo = next.address.description
                remember(entry)
            }
            submit(next)
        }
    }

    /// A server that asks to be left alone: waited for when it is not for long, else not asked again in this run.
    private mutating func putOff(_ answer: WebAnswer, _ errand: Errand) {
        let asked = answer["retry-after"].flatMap { WebTime.wait(retryAfter: $0, now: now.wall) }
        // Too many requests without a word how long: ten minutes.
        guard let wait = asked ?? (answer.status == 429 ? 600 : nil) else {
            return tell(errand, .failed("the server says \(answer.status)"))
        }
        let host = errand.address.host
        if wait <= FetchOptions.patience, errand.tries < 2 {
            var again = errand
            again.tries += 1
            schedule.hold(host: host, until: now.steady + Double(wait))
            return send(again, isUrgent: true)
        }
        let until = WebTime.iso(now.wall + min(max(wait, 1), FetchOptions.longestPause))
        ledger.take(LedgerLine(pause: LedgerPause(host: host, until: until)))
        note(LedgerLine(pause: LedgerPause(host: host, until: until)))
        tell(errand, .later(until))
        for ticket in schedule.withdraw(host: host) {
            guard let waiting = errands.removeValue(forKey: ticket) else { continue }
            tell(waiting, .later(until))
        }
    }

    private mutating func takeUnchanged(_ errand: Errand) {
        guard var entry = ledger[errand.address] else {
            return tell(errand, .failed("the server says 304 to a question that was not asked"))
        }
        entry.checked = now.iso
        remember(entry)
        guard case .source(let depth) = errand.purpose else { return tell(errand, .same) }
        if let feeds = entry.feeds { return take(feeds: feeds, from: errand, depth: depth + 1) }
        if let links = entry.links { return take(pages: links, from: errand) }
        tell(errand, .same)
    }

    private mutating func takeBody(_ answer: WebAnswer, _ errand: Errand) {
        let type = answer["content-type"]
        let hints = DocumentHints(
            charset: type.flatMap { PageText.charset(of: $0) }, contentType: type?.lowercased(),
            url: errand.address.description)
        let document = RawDocument(source: errand.address.description, bytes: answer.body, hints: hints)
        var entry = LedgerEntry(errand.address)
        (entry.checked, entry.etag, entry.modified) = (now.iso, answer["etag"], answer["last-modified"])
        switch Reading(document, isListed: errand.purpose == .page) {
        case .outline(let feeds):
            guard case .source(let depth) = errand.purpose, depth < FetchOptions.outlineDepth else {
                return tell(errand, .refused("lists of feeds name each other too often"))
            }
            let whole = feeds.prefix(FetchOptions.listLimit).map { (try? errand.address.resolving($0))?.description ?? $0 }
            entry.feeds = whole
            remember(entry)
            take(feeds: whole, from: errand, depth: depth + 1)
        case .feed(let links):
            let whole = links.prefix(FetchOptions.listLimit).map { (try? errand.address.resolving($0))?.description ?? $0 }
            entry.links = whole
            remember(entry)
            take(pages: whole, from: errand)
        case .page(let isHTML): keep(answer, errand, entry, isHTML: isHTML)
        case .other(let reason): tell(errand, .refused(reason))
        }
    }

    private mutating func take(feeds: [String], from errand: Errand?, depth: Int) {
        if let errand { tell(errand, .list(feeds.count)) }
        for feed in feeds {
            do throws(AddressProblem) {
                submit(Errand(.source(depth: depth), try PageAddress(feed)))
            } catch {
                summary.reports.append(FetchReport(address: feed, outcome: .refused(error.description)))
            }
        }
    }

    private mutating func take(pages: [String], from errand: Errand?) {
        if let errand { tell(errand, .list(pages.count)) }
        for page in pages {
            do throws(AddressProblem) {
                list(try PageAddress(page))
            } catch {
                summary.reports.append(FetchReport(address: page, outcome: .refused(error.description)))
            }
        }
    }

    /// Keeps a page as a new revision when it says something else than the last one.
    private mutating func keep(_ answer: WebAnswer, _ errand: Errand, _ entry: LedgerEntry, isHTML: Bool) {
        if options.isDryRun { return tell(errand, .planned) }
        let type = answer["content-type"]
        let text = PageText(answer.body, contentType: type)
        let (address, folder) = place(of: text, at: errand.address)
        let held = store.latest(in: folder)
        let isSame = held.map {
            $0.bytes == answer.body || PageText($0.bytes, contentType: $0.contentType).lines == text.lines
        }
        var entry = entry
        entry.folder = folder
        guard !(isSame ?? false) else {
            remember(entry)
            return tell(errand, .same)
        }
        var page = FetchedPage(
            url: address.description, fetched: now.iso, status: answer.status, length: answer.body.count)
        if errand.address != address { page.answeredBy = errand.address.description }
        if errand.asked != errand.address { page.askedFor = errand.asked.description }
        (page.contentType, page.etag, page.lastModified) = (type, entry.etag, entry.modified)
        do throws(StoreFailure) {
            let path = try store.save(answer.body, of: page, in: folder, isHTML: isHTML)
            remember(entry)
            tell(errand, held == nil ? .new(path) : .changed(path))
        } catch {
            summary.storeFailure = error
        }
    }

    /// The page that an answer is of, and the folder of its revisions.
    ///
    /// What the page says of its own address holds when it stays on the host, names no front page, and what lies there already
    /// is like it.
    private func place(of text: PageText, at address: PageAddress) -> (PageAddress, folder: String) {
        let plain = (address, RevisionName.folder(of: address))
        guard let said = text.ownAddress, let own = try? address.resolving(said), own != address,
            own.host == address.host, own.port == address.port, own.path != "/"
        else { return plain }
        let folder = RevisionName.folder(of: own)
        if let held = store.latest(in: folder), !PageText(held.bytes, contentType: held.contentType).isLike(text) {
            return plain
        }
        return (own, folder)
    }

    // MARK: - Telling and remembering

    private mutating func tell(_ errand: Errand, _ outcome: FetchReport.Outcome) {
        summary.reports.append(FetchReport(address: errand.asked.description, outcome: outcome))
    }

    private mutating func remember(_ entry: LedgerEntry) {
        ledger.take(LedgerLine(entry: entry))
        note(LedgerLine(entry: entry))
    }

    private mutating func note(_ line: LedgerLine) {
        guard !options.isDryRun, summary.storeFailure == nil else { return }
        do throws(StoreFailure) {
            try store.append(line)
        } catch {
            summary.storeFailure = error
        }
    }
}
