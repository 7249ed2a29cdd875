/// Heaps, and pairs of texts, made to be bad: they must stay bounded and must not cost more than their bytes say.
struct HostileBench {
    let scratch: TemporaryFolder
    let runs: Int

    /// One heap.
    private struct Heap {
        var name: String
        var bytes: [UInt8]
        var file: String
    }

    /// Measures and reports.
    func run(_ board: inout Scoreboard) throws {
        board.begin("hostile", "heaps made to be bad, a process for each run")
        for make in [Self.identical, Self.oneLongText, Self.oneWord, Self.sharedPage] {
            let heap = make()
            let path = try scratch.file(heap.bytes, heap.file)
            let floor = Floor(heap.bytes, runs: runs)
            let outcomes = (0..<runs).compactMap { _ in LoadBench.outcome(of: path) }
            guard let first = outcomes.first else {
                board.add(heap.name, 0, "ms", note: "could not be measured")
                continue
            }
            let user = Stopwatch.Times(outcomes.map { $0.userSeconds * 1e3 }).median
            let peak = outcomes.map(\.peakBytes).max() ?? 0
            let times = Scoreboard.number(Double(peak) / Double(max(1, heap.bytes.count)))
            board.add(
                heap.name, user, "ms computing", floors: floor.ratio(user),
                note: "\(first.articles) articles, \(first.clusters) clusters, peak \(times) × the input's bytes")
        }
        try comparePairs(&board)
    }

    // MARK: Two texts

    /// Two texts that no desk writes, compared by a process of its own.
    private func comparePairs(_ board: inout Scoreboard) throws {
        guard let stet = ThisProgram.sibling("stet") else {
            board.add(
                "two texts", 0, "ms", note: "not measured: no stet beside this program; build it for release first")
            return
        }
        for pair in HostilePair.all() {
            let files = try [("left", pair.left), ("right", pair.right)].map { try scratch.file($1, "\($0).txt") }
            let floor = Floor(pair.left + pair.right, runs: runs)
            let output = scratch.path + "/output"
            guard let run = ChildRun(stet, ["diff", "--json"] + files, outputTo: output), run.status == 0 else {
                board.add(pair.name, 0, "ms", note: "could not be measured")
                continue
            }
            let peak = Scoreboard.number(Double(run.peakBytes) / Double(pair.left.count + pair.right.count))
            let megabytes = Scoreboard.number(Double(run.peakBytes) / 1e6)
            board.add(
                pair.name, 1000 * run.userSeconds, "ms computing", floors: floor.ratio(1000 * run.userSeconds),
                note: "peak \(megabytes) MB, \(peak) × the bytes of both")
        }
    }

    // MARK: The heaps

    private static func identical() -> Heap {
        var random = SeededRandom(seed: 1)
        let text = (0..<10).map { _ in words(60, &random) }.joined(separator: "\\n\\n")
        return Heap(
            name: "50,000 identical articles", bytes: lines(50_000) { _ in ("Same story", text) },
            file: "identical.jsonl")
    }

    private static func oneLongText() -> Heap {
        var random = SeededRandom(seed: 2)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(50_100_000)
        while bytes.count < 50_000_000 { bytes += Array((words(60, &random) + "\n\n").utf8) }
        return Heap(name: "one article of 50 MB", bytes: bytes, file: "long.txt")
    }

    private static func oneWord() -> Heap {
        var random = SeededRandom(seed: 3)
        return Heap(
            name: "100,000 articles of one word", bytes: lines(100_000) { _ in ("", words(1, &random)) },
            file: "words.jsonl")
    }

    private static func sharedPage() -> Heap {
        var random = SeededRandom(seed: 4)
        let page = (0..<6).map { _ in words(30, &random) }.joined(separator: "\\n\\n")
        return Heap(
            name: "100,000 articles with one page of boilerplate",
            bytes: lines(100_000) { _ in (words(6, &random), words(60, &random) + "\\n\\n" + page) },
            file: "page.jsonl")
    }

    private static func lines(_ count: Int, _ content: (Int) -> (headline: String, text: String)) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in 0..<count {
            let (headline, text) = content(index)
            let line =
                "{\"id\": \"h\(index)\", \"outlet\": \"outlet-\(index % 300)\", \"headline\": \"\(headline)\", \"text\": \"\(text)\"}\n"
            bytes += Array(line.utf8)
        }
        return bytes
    }

    /// Made-up words with a full stop behind the last.
    static func words(_ count: Int, _ random: inout SeededRandom) -> String {
        let consonants = Array("bcdfglmnprstv")
        let vowels = Array("aeiou")
        let words = (0..<count).map { _ in
            String((0..<random.within(2...4)).flatMap { _ in [random.pick(consonants), random.pick(vowels)] })
        }
        return words.joined(separator: " ") + "."
    }
}
