#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Another program, run to its end.
struct ChildRun {
    /// What it wrote on standard output.
    var output: [UInt8]
    /// Its exit status; 128 and more when a signal ended it.
    var status: Int32
    /// From before its start until after its end.
    var milliseconds: Double
    /// Seconds of computing outside of the kernel.
    var userSeconds: Double
    /// The most memory it held.
    var peakBytes: Int

    /// Runs a program with its messages thrown away.
    ///
    /// - Parameter output: where its standard output goes; nil to keep it in ``output``.
    /// - Returns: nil when it could not be started.
    init?(_ program: String, _ arguments: [String], outputTo file: String? = nil) {
        var ends: [Int32] = [-1, -1]
        if file == nil, pipe(&ends) != 0 { return nil }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        if let file {
            posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        } else {
            posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
            posix_spawn_file_actions_addclose(&actions, ends[0])
            posix_spawn_file_actions_addclose(&actions, ends[1])
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let clock = ContinuousClock()
        let start = clock.now
        let refusal = posix_spawn(&process, program, &actions, nil, &words, environ)
        if file == nil { close(ends[1]) }
        defer { if file == nil { close(ends[0]) } }
        guard refusal == 0 else { return nil }
        output = []
        if file == nil {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while case let count = read(ends[0], &buffer, buffer.count), count > 0 { output += buffer.prefix(count) }
        }
        var usage = rusage()
        var state: Int32 = 0
        guard wait4(process, &state, 0, &usage) == process else { return nil }
        milliseconds = Stopwatch.milliseconds(clock.now - start)
        status = state & 0x7f == 0 ? (state >> 8) & 0xff : 128 + (state & 0x7f)
        // Linux tells it in units of 1,024 bytes.
        peakBytes = usage.ru_maxrss * 1024
        userSeconds = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) * 1e-6
    }
}
