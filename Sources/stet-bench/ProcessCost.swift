#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What this process has cost so far.
struct ProcessCost {
    /// Seconds of computing outside of the kernel, all cores together.
    var userSeconds: Double
    /// The most memory held at one time, in bytes.
    var peakBytes: Int

    /// Asks the system.
    ///
    /// The peak comes from `/proc` where there is one: what `getrusage` tells includes the process that started this
    /// one, because a new process begins as a copy of the old.
    static var now: ProcessCost {
        var usage = rusage()
        // 0 is this process; the C name has another type here and there.
        getrusage(0, &usage)
        let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) * 1e-6
        return ProcessCost(userSeconds: user, peakBytes: highWaterMark ?? Int(usage.ru_maxrss) * 1024)
    }

    private static var highWaterMark: Int? {
        guard let status = TemporaryFolder.contents(of: "/proc/self/status") else { return nil }
        for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
            let digits = line.filter { $0.isASCII && $0.isNumber }
            return Int(digits).map { $0 * 1024 }
        }
        return nil
    }
}
