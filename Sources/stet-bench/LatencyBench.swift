/// The reader in a terminal, from the key to what it draws: while both cores read a heap, and after that; and from the write
/// of a file to what it draws.
///
/// A character typed on the command line is told from all else that is drawn meanwhile, so that this is what is typed
/// while it loads; afterwards the list is gone through too.
struct LatencyBench {
    /// A heap of JSON lines.
    struct Heap {
        var name: String
        var path: String
    }

    let heaps: [Heap]
    let scratch: TemporaryFolder
    /// Characters that the screen has nowhere else.
    private static let characters = Array("~^@&".utf8)
    /// Between two keys: a quick typist's next stroke, and no multiple of a frame.
    private static let pause = 30.0

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        board.begin(
            "latency",
            "stet read in a terminal of 120 × 40, from a key, or the write of a file, to the first byte that shows it")
        guard let stet = ThisProgram.sibling("stet") else {
            board.add("stet", 0, "ms", note: "not measured: no stet beside this program; build it for release first")
            return
        }
        for heap in heaps {
            let clock = ContinuousClock()
            let start = clock.now
            guard let terminal = PseudoTerminal(stet, ["read", heap.path], home: scratch.path) else {
                board.add(heap.name, 0, "ms", note: "not measured: there is no terminal to be had")
                continue
            }
            while let drawn = terminal.read(within: 5_000), drawn.count < 40 {}
            board.add("\(heap.name): until the first screen", Stopwatch.milliseconds(clock.now - start), "ms")
            terminal.rest(milliseconds: 200)
            let loading = type(terminal) { clock.now - start < .seconds(60) && Self.isBusy($0) }
            report("\(heap.name): a character, while loading", loading, &board)
            var left = 20
            let loaded = type(terminal) { _ in
                left -= 1
                return left > 0
            }
            report("\(heap.name): a character, after that", loaded, &board)
            terminal.type("\u{1b}")
            terminal.rest(milliseconds: 1_000)
            report("\(heap.name): the next line of the list", walk(terminal), &board)
        }
        for heap in heaps {
            ChangedFileBench(heap: heap, scratch: scratch).run(stet, &board)
        }
    }

    private func report(_ name: String, _ milliseconds: [Double], _ board: inout Scoreboard) {
        let times = Stopwatch.Times(milliseconds)
        board.add(
            name, times.median, "ms",
            note:
                "p99 \(Scoreboard.number(times.p99)) ms, longest \(Scoreboard.number(times.worst)) ms of \(times.sorted.count)"
        )
    }

    /// Types forty characters after the other into the command line as long as it is to go on.
    private func type(_ terminal: PseudoTerminal, while goesOn: (PseudoTerminal) -> Bool) -> [Double] {
        var times: [Double] = []
        repeat {
            terminal.type("\u{1b}")
            terminal.rest(milliseconds: 100)
            terminal.type(":")
            terminal.rest(milliseconds: 100)
            for place in 0..<40 {
                let character = Self.characters[place % Self.characters.count]
                terminal.type(String(UnicodeScalar(character)))
                let time = terminal.wait(for: character) ?? 2_000
                times.append(time)
                terminal.rest(milliseconds: Self.pause - min(time, Self.pause))
            }
        } while goesOn(terminal)
        return times
    }

    /// Goes down the list line after line, until the first byte that is drawn.
    private func walk(_ terminal: PseudoTerminal) -> [Double] {
        (0..<400).map { _ in
            let clock = ContinuousClock()
            let start = clock.now
            terminal.type("j")
            _ = terminal.read(within: 2_000)
            let time = Stopwatch.milliseconds(clock.now - start)
            terminal.rest(milliseconds: Self.pause)
            return time
        }
    }

    /// Whether it computes while no key is typed, if only a little beside other programs.
    static func isBusy(_ terminal: PseudoTerminal) -> Bool {
        let before = terminal.seconds
        terminal.rest(milliseconds: 500)
        return terminal.seconds - before > 0.03
    }
}
