/// One address on its way through redirects.
struct Errand: Sendable {
    /// What it is asked for.
    enum Purpose: Hashable, Sendable {
        /// It was named: a feed, an outline, a page. Lists that listed it: `depth`.
        case source(depth: Int)
        /// A feed listed it.
        case page
        /// The robots.txt of an origin.
        case robots(origin: String)
    }

    var purpose: Purpose
    /// What was asked for at first.
    let asked: PageAddress
    /// What is asked for now.
    var address: PageAddress
    /// Where it came through.
    var seen: Set<PageAddress> = []
    /// How often it was put off in this run.
    var tries = 0

    init(_ purpose: Purpose, _ address: PageAddress) {
        self.purpose = purpose
        asked = address
        self.address = address
    }

    /// The next address of a redirect.
    ///
    /// - Throws: what is wrong with it, in a few words.
    func following(_ location: String?) -> Result<Errand, RedirectProblem> {
        guard let location else { return .failure(.nowhere) }
        do throws(AddressProblem) {
            var next = self
            next.seen.insert(address)
            next.address = try address.resolving(location)
            next.tries = 0
            if next.seen.contains(next.address) { return .failure(.circle) }
            if next.seen.count > FetchOptions.redirectLimit { return .failure(.tooMany) }
            return .success(next)
        } catch {
            return .failure(.address(location, error))
        }
    }
}

/// Why a redirect is not followed.
enum RedirectProblem: Error {
    case nowhere, circle, tooMany
    case address(String, AddressProblem)

    /// In a few words.
    var reason: String {
        switch self {
        case .nowhere: "it redirects, and does not say where to"
        case .circle: "it redirects in a circle"
        case .tooMany: "it redirects more than \(FetchOptions.redirectLimit) times"
        case .address(let location, let problem): "it redirects to \(location.prefix(200)): \(problem)"
        }
    }
}

/// What is known of an origin's robots.txt.
enum RobotsState {
    /// It is being asked for; these wait for it.
    case asked([Errand])
    /// It says this.
    case known(RobotsRules)
    /// It could not be had, so that nothing may be asked for (RFC 9309, section 2.3.1.4); why.
    case unreachable(String)
}
