import Intake

/// What an answer means.
extension FetchCourse {
    mutating func takeRobots(_ answer: WebAnswer, _ errand: Errand, _ origin: String) {
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

    mutating func settle(_ origin: String, _ state: RobotsState) {
        var waiting: [Errand] = []
        if case .asked(let errands) = robots[origin] { waiting = errands }
        robots[origin] = state
        if case .known(let rules) = state, let delay = rules.delay, let host = waiting.first?.address.host {
            schedule.slow(host: host, to: min(delay, FetchOptions.longestCrawlDelay))
        }
        for errand in waiting where goesOn() { sendIfAllowed(errand) }
    }

    mutating func take(_ answer: WebAnswer, _ errand: Errand) {
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
            let whole = Self.whole(feeds, on: errand.address)
            entry.feeds = whole
            remember(entry)
            take(feeds: whole, from: errand, depth: depth + 1)
        case .feed(let links):
            let whole = Self.whole(links, on: errand.address)
            entry.links = whole
            remember(entry)
            take(pages: whole, from: errand)
        case .page(let isHTML): keep(answer, errand, entry, isHTML: isHTML)
        case .other(let reason): tell(errand, .refused(reason))
        }
    }

    /// The addresses of a list, put to where it came from; one that is none stays, to be named.
    private static func whole(_ links: [String], on address: PageAddress) -> [String] {
        links.prefix(FetchOptions.listLimit).map { (try? address.resolving($0))?.description ?? $0 }
    }

    mutating func take(feeds: [String], from errand: Errand?, depth: Int) {
        if let errand { tell(errand, .list(feeds.count)) }
        for feed in feeds where goesOn() {
            do throws(AddressProblem) {
                submit(Errand(.source(depth: depth), try PageAddress(feed)))
            } catch {
                summary.reports.append(FetchReport(address: feed, outcome: .refused(error.description)))
            }
        }
    }

    mutating func take(pages: [String], from errand: Errand?) {
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
}
