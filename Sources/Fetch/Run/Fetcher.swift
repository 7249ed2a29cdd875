import Glibc

/// Fetches feeds, what they list, and pages into a folder.
///
/// The course of a run is a state machine, ``FetchCourse``; here are the tasks that wait for servers and clocks.
public struct Fetcher: Sendable {
    private let client: any WebClient
    private let options: FetchOptions

    /// Makes a fetcher.
    public init(client: any WebClient, options: FetchOptions) {
        self.client = client
        self.options = options
    }

    private enum Happening: Sendable {
        case answer(HostSchedule.Ticket, Result<WebAnswer, WebFailure>)
        case awake
    }

    /// Fetches.
    ///
    /// When the task is cancelled it ends within a second; what was not done is done by the next run of the same sources.
    ///
    /// - Parameters:
    ///   - sources: what to fetch; none stands for everything that was fetched into the folder before.
    ///   - store: the folder.
    ///   - tell: is told what becomes of each address at once.
    /// - Throws: ``StoreFailure`` when the ledger cannot be read or begun.
    public func run(
        _ sources: [FetchSource], into store: PageStore, tell: @Sendable (FetchReport) -> Void
    ) async throws(StoreFailure) -> FetchSummary {
        var course = try FetchCourse(sources, store: store, options: options, time: Self.time())
        await withTaskGroup(of: Happening.self) { group in
            var alarm = Double.infinity
            while !Task.isCancelled {
                let step = course.next(at: Self.time())
                for report in course.takeReports() { tell(report) }
                switch step {
                case .ask(let ticket, let request):
                    group.addTask { .answer(ticket, await client.answer(to: request)) }
                    continue
                case .finished:
                    group.cancelAll()
                    return
                case .wait(let moment) where moment < alarm:
                    alarm = moment
                    let seconds = max(0.001, moment - Self.time().steady)
                    group.addTask {
                        try? await Task.sleep(for: .seconds(seconds))
                        return .awake
                    }
                case .wait, .idle: break
                }
                switch await group.next() {
                case .answer(let ticket, let result): course.take(result, for: ticket, at: Self.time())
                case .awake: alarm = .infinity
                case nil: return
                }
                for report in course.takeReports() { tell(report) }
            }
            // The answers that are still under way are not waited for longer than it takes to give them up.
            course.isInterrupted = true
            group.cancelAll()
        }
        return course.finish(at: Self.time())
    }

    /// Now, by both clocks.
    static func time() -> FetchTime {
        var steady = timespec()
        clock_gettime(CLOCK_MONOTONIC, &steady)
        var wall = timespec()
        clock_gettime(CLOCK_REALTIME, &wall)
        return FetchTime(steady: Double(steady.tv_sec) + Double(steady.tv_nsec) / 1e9, wall: Int(wall.tv_sec))
    }
}

/// A moment by the two clocks that are needed.
struct FetchTime: Sendable {
    /// Seconds of a clock that is never set.
    var steady: Double
    /// Seconds since 1970.
    var wall: Int

    /// ISO 8601 in UTC.
    var iso: String { WebTime.iso(wall) }
}
