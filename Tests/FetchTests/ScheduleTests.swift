import Testing

@testable import Fetch

@Suite("Which request goes out when")
struct ScheduleTests {
    @Test("A host gets one request at a time, with a pause between them")
    func oneHost() {
        var schedule = HostSchedule(delay: 2, limit: 8)
        schedule.add(1, host: "a")
        schedule.add(2, host: "a")
        #expect(schedule.next(at: 10) == .start(1))
        #expect(schedule.next(at: 10) == .idle)
        schedule.finish(1, at: 11)
        #expect(schedule.next(at: 11) == .wait(until: 13))
        #expect(schedule.next(at: 13) == .start(2))
        schedule.finish(2, at: 14)
        #expect(schedule.next(at: 14) == .finished)
    }

    @Test("Hosts are asked side by side, in turn, no more than the limit at once")
    func manyHosts() {
        var schedule = HostSchedule(delay: 1, limit: 2)
        for (ticket, host) in [(1, "a"), (2, "a"), (3, "b"), (4, "c")] { schedule.add(ticket, host: host) }
        #expect(schedule.next(at: 0) == .start(1))
        #expect(schedule.next(at: 0) == .start(3))
        #expect(schedule.next(at: 0) == .idle)
        schedule.finish(1, at: 0)
        #expect(schedule.next(at: 5) == .start(4))
        schedule.finish(3, at: 5)
        #expect(schedule.next(at: 5) == .start(2))
    }

    @Test("A host that asks for more time gets it, and what is urgent goes first")
    func slower() {
        var schedule = HostSchedule(delay: 1, limit: 2)
        schedule.add(1, host: "a")
        schedule.add(2, host: "a", isUrgent: true)
        schedule.slow(host: "a", to: 7)
        #expect(schedule.next(at: 0) == .start(2))
        schedule.finish(2, at: 0)
        #expect(schedule.next(at: 0) == .wait(until: 7))
        schedule.hold(host: "a", until: 20)
        #expect(schedule.next(at: 8) == .wait(until: 20))
        #expect(schedule.withdraw(host: "a") == [1])
        #expect(schedule.next(at: 8) == .finished)
    }

    @Test("However requests come, each goes out once, and no host is asked twice within its pause")
    func law() {
        for seed in 1...40 {
            var state = UInt64(seed)
            func random(_ limit: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % limit
            }
            var schedule = HostSchedule(delay: 3, limit: 1 + random(4))
            var hosts: [Int: String] = [:]
            for ticket in 0..<30 {
                hosts[ticket] = "h\(random(4))"
                schedule.add(ticket, host: hosts[ticket] ?? "", isUrgent: random(5) == 0)
            }
            var (now, running, ended, sent): (Double, [Int], [String: Double], [Int]) = (0, [], [:], [])
            loop: while true {
                switch schedule.next(at: now) {
                case .start(let ticket):
                    let host = hosts[ticket] ?? ""
                    #expect(now >= (ended[host] ?? -100) + 3)
                    #expect(!running.contains { hosts[$0] == host })
                    running.append(ticket)
                    sent.append(ticket)
                case .wait(let moment):
                    #expect(moment > now)
                    now = moment
                case .idle:
                    now += Double(random(3))
                    let ticket = running.remove(at: random(running.count))
                    ended[hosts[ticket] ?? ""] = now
                    schedule.finish(ticket, at: now)
                case .finished: break loop
                }
                // What runs may end at any time.
                if !running.isEmpty, random(3) == 0 {
                    let ticket = running.removeFirst()
                    ended[hosts[ticket] ?? ""] = now
                    schedule.finish(ticket, at: now)
                }
            }
            #expect(sent.sorted() == Array(0..<30))
        }
    }
}
