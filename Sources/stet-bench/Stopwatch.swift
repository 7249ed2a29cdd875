/// Measures how long something takes: the median of several runs, because the machine has other things to do too.
enum Stopwatch {
    /// The milliseconds of each run, sorted.
    struct Times {
        /// All of them, the shortest first.
        var sorted: [Double]

        /// Takes times in any order.
        init(_ milliseconds: [Double]) { sorted = milliseconds.sorted() }

        /// The middle one.
        var median: Double { at(0.5) }
        /// What 99 in 100 do not exceed.
        var p99: Double { at(0.99) }
        /// The longest.
        var worst: Double { sorted.last ?? 0 }

        private func at(_ share: Double) -> Double {
            guard !sorted.isEmpty else { return 0 }
            return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        }
    }

    /// The milliseconds of one run, and what it gave.
    static func once<Result>(_ work: () throws -> Result) rethrows -> (milliseconds: Double, result: Result) {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try work()
        return (milliseconds(clock.now - start), result)
    }

    /// Runs it so many times after one run that does not count.
    static func times(_ runs: Int, _ work: () throws -> Void) rethrows -> Times {
        try work()
        return Times(try (0..<runs).map { _ in try once(work).milliseconds })
    }

    /// A duration in milliseconds.
    static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) * 1e-15
    }
}

/// Keeps results from being optimised away: whatever is computed here leaves a trace.
enum Sink {
    nonisolated(unsafe) private static var trace = 0

    /// Takes a value in.
    @inline(never)
    static func take(_ value: Int) { trace &+= value }
}
