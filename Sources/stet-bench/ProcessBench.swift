/// The program as it is started from a shell.
struct ProcessBench {
    let sampleData: String
    let scratch: TemporaryFolder
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        board.begin("process", "start to end; the floor is starting and ending /bin/true")
        guard let stet = ThisProgram.sibling("stet") else {
            board.add("stet", 0, "ms", note: "not measured: no stet beside this program; build it for release first")
            return
        }
        let floor = time("/bin/true", []).median
        board.add("/bin/true (the floor)", floor, "ms", floors: 1)
        measure("stet --version", stet, ["--version"], floor, &board)
        measure("stet cluster sample-data --json", stet, ["cluster", sampleData, "--json"], floor, &board)
    }

    private func measure(
        _ name: String, _ program: String, _ arguments: [String], _ floor: Double, _ board: inout Scoreboard
    ) {
        let wall = time(program, arguments)
        let note = wall.sorted.isEmpty ? "it failed" : "longest \(Scoreboard.number(wall.worst)) ms"
        board.add(name, wall.median, "ms", floors: wall.median / max(1e-9, floor), note: note)
    }

    private func time(_ program: String, _ arguments: [String]) -> Stopwatch.Times {
        let times = (0...2 * runs).compactMap { _ -> Double? in
            guard let run = ChildRun(program, arguments, outputTo: scratch.path + "/output"), run.status == 0 else {
                return nil
            }
            return run.milliseconds
        }
        // The first run finds the program on the disk, the others in memory.
        return Stopwatch.Times(Array(times.dropFirst()))
    }
}
