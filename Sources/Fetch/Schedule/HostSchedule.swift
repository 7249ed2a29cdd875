/// Which request goes out when: one at a time to a host, with a pause between two, several hosts side by side.
///
/// A state machine without clock and network: it is told the time, in seconds of any steady clock, and returns what is to
/// be done. Hosts take turns in the order in which they were first named.
public struct HostSchedule: Sendable {
    /// A request as the schedule knows it.
    public typealias Ticket = Int

    /// What is to be done.
    public enum Action: Hashable, Sendable {
        /// The request goes out now; ``finish(_:at:)`` is to be called when it is answered.
        case start(Ticket)
        /// Nothing can go out before this moment, unless a running request is answered.
        case wait(until: Double)
        /// Nothing can go out before a running request is answered.
        case idle
        /// Nothing is left and nothing runs.
        case finished
    }

    private struct Host {
        var name: String
        var queue: [Ticket] = []
        var isBusy = false
        var readyAt = -Double.infinity
        var delay: Double
    }

    private var hosts: [Host] = []
    private var places: [String: Int] = [:]
    private var running: [Ticket: Int] = [:]
    private var turn = 0
    private let delay: Double
    private let limit: Int

    /// Makes a schedule.
    ///
    /// - Parameters:
    ///   - delay: the pause between the end of a request to a host and the start of the next, in seconds.
    ///   - limit: how many requests may run at once, all hosts together.
    public init(delay: Double, limit: Int) {
        self.delay = max(0, delay)
        self.limit = max(1, limit)
    }

    /// Adds a request to a host's queue, at its end or, `isUrgent`, at its head.
    public mutating func add(_ ticket: Ticket, host: String, isUrgent: Bool = false) {
        let place = self.place(of: host)
        hosts[place].queue.insert(ticket, at: isUrgent ? 0 : hosts[place].queue.count)
    }

    /// Makes the pause between two requests to a host at least so many seconds.
    public mutating func slow(host: String, to delay: Double) {
        let place = self.place(of: host)
        hosts[place].delay = max(hosts[place].delay, delay)
    }

    /// Sends nothing to a host before a moment.
    public mutating func hold(host: String, until moment: Double) {
        let place = self.place(of: host)
        hosts[place].readyAt = max(hosts[place].readyAt, moment)
    }

    /// Takes everything that waits for a host out of its queue.
    public mutating func withdraw(host: String) -> [Ticket] {
        let place = self.place(of: host)
        defer { hosts[place].queue = [] }
        return hosts[place].queue
    }

    /// Says that a request is answered.
    ///
    /// - Parameter isFree: whether it costs no pause, as a robots.txt does.
    public mutating func finish(_ ticket: Ticket, at now: Double, isFree: Bool = false) {
        guard let place = running.removeValue(forKey: ticket) else { return }
        hosts[place].isBusy = false
        if !isFree { hosts[place].readyAt = max(hosts[place].readyAt, now + hosts[place].delay) }
    }

    /// What is to be done at a moment; to be asked again until it is no ``Action/start(_:)``.
    ///
    /// - Complexity: O(hosts).
    public mutating func next(at now: Double) -> Action {
        guard running.count < limit else { return .idle }
        var earliest: Double?
        for step in hosts.indices {
            let place = (turn + step) % hosts.count
            guard !hosts[place].isBusy, !hosts[place].queue.isEmpty else { continue }
            guard hosts[place].readyAt <= now else {
                earliest = min(earliest ?? .infinity, hosts[place].readyAt)
                continue
            }
            let ticket = hosts[place].queue.removeFirst()
            hosts[place].isBusy = true
            running[ticket] = place
            turn = place + 1
            return .start(ticket)
        }
        if let earliest { return .wait(until: earliest) }
        return running.isEmpty ? .finished : .idle
    }

    private mutating func place(of host: String) -> Int {
        if let place = places[host] { return place }
        places[host] = hosts.count
        hosts.append(Host(name: host, delay: delay))
        return hosts.count - 1
    }
}
