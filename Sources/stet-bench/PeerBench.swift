import WireModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that is measured beside others, run as a process.
struct PeerProgram {
    var name: String
    var path: String
    var arguments: [String]
    /// The highest exit status of success; 1 means differences to wdiff.
    var success: Int32 = 0
}

/// `stet diff` beside the programs that one would take instead, as whole processes, turn by turn in the same run.
///
/// The peers are measured where they are installed: wdiff, and Bazaar's patience diff in its Python package
/// (`STET_PEER_PYTHON` names the Python that has it).
struct PeerBench {
    let scratch: TemporaryFolder
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) throws {
        board.begin("peers", "two files to the end of the process, user CPU; all that is compared runs turn by turn")
        guard let stet = ThisProgram.sibling("stet") else {
            board.add(
                "stet diff", 0, "ms", note: "not measured: no stet beside this program; build it for release first")
            return
        }
        let one = try files(bytes: 1_000_000)
        let candidates = [
            PeerProgram(name: "stet diff --json", path: stet, arguments: ["diff"] + one + ["--json"]),
            PeerProgram(name: "wdiff", path: "/usr/bin/wdiff", arguments: one, success: 1),
            PeerProgram(name: "patiencediff, by words", path: Self.python, arguments: ["-c", Self.patience] + one),
        ]
        let times = measure(candidates)
        let own = times[0]
        for (program, time) in zip(candidates, times) {
            guard let time, let own else {
                board.add("1 MB pair: \(program.name)", 0, "ms", note: "not installed")
                continue
            }
            let ratio = "stet takes \(Scoreboard.share(own / max(1e-9, time))) of it"
            board.add("1 MB pair: \(program.name)", 1000 * time, "ms", note: program.path == stet ? nil : ratio)
        }
        var last: Double?
        for megabytes in [2, 5, 10] {
            let pair = try files(bytes: megabytes * 1_000_000)
            let program = PeerProgram(name: "stet diff --json", path: stet, arguments: ["diff"] + pair + ["--json"])
            guard let time = measure([program])[0] else { continue }
            let growth = last.map { "\(Scoreboard.number(time / $0)) times the one before" }
            board.add("\(megabytes) MB pair: stet diff --json", 1000 * time, "ms", note: growth)
            last = time
        }
    }

    /// The median user CPU of each program in seconds; nil for one that is not there or fails.
    private func measure(_ programs: [PeerProgram]) -> [Double?] {
        var times = [[Double]](repeating: [], count: programs.count)
        for _ in 0..<max(3, runs) {
            for (index, program) in programs.enumerated() {
                let run = ChildRun(program.path, program.arguments, outputTo: scratch.path + "/output")
                if let run, run.status <= program.success { times[index].append(run.userSeconds) }
            }
        }
        return times.map { $0.isEmpty ? nil : Stopwatch.Times($0).median }
    }

    private func files(bytes: Int) throws -> [String] {
        let pair = MadePair(bytes: bytes)
        return try [("left", pair.left.text), ("right", pair.right.text)].map { name, text in
            var lines: [UInt8] = []
            for byte in text.utf8 { lines += byte == 0x0A ? [0x0A, 0x0A] : [byte] }
            return try scratch.file(lines + [0x0A], "\(name)-\(bytes).txt")
        }
    }

    private static let python = getenv("STET_PEER_PYTHON").map { String(cString: $0) } ?? "/usr/bin/python3"

    private static let patience = """
        import sys, patiencediff
        left, right = (open(name).read().split() for name in sys.argv[1:])
        print(len(patiencediff.PatienceSequenceMatcher(None, left, right).get_matching_blocks()))
        """
}
