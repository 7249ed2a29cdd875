import Testing

@testable import Fetch

@Suite("Idle connections")
struct IdleHandlesTests {
    @Test("A handle goes to its own origin only, the one that was used last first")
    func origins() {
        var idle = IdleHandles<Int>(limit: 4)
        #expect(idle.keep(1, for: "a") == nil && idle.keep(2, for: "b") == nil && idle.keep(3, for: "a") == nil)
        #expect(idle.take("c") == nil)
        #expect(idle.take("a") == 3)
        #expect(idle.take("a") == 1)
        #expect(idle.take("a") == nil)
        #expect(idle.all == [2])
    }

    @Test("Of many origins only so many are kept, and the one that was idle longest is let go")
    func limit() {
        var idle = IdleHandles<Int>(limit: 3)
        var dropped: [Int] = []
        for number in 0..<6 {
            if let handle = idle.keep(number, for: "origin \(number)") { dropped.append(handle) }
            // Used again and again, the first one is never idle longest.
            if let first = idle.take("origin 0"), let handle = idle.keep(first, for: "origin 0") {
                dropped.append(handle)
            }
        }
        #expect(dropped == [1, 2, 3])
        #expect(idle.all == [4, 5, 0])
    }
}
