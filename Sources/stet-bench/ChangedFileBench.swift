#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One file among many that are open in the reader: from the write of it until the screen shows what became of it.
struct ChangedFileBench {
    let heap: LatencyBench.Heap
    let scratch: TemporaryFolder
    /// How many files change, come and go.
    private static let rounds = 10
    /// Between two of them: less than the reader waits for more before it makes everything anew.
    private static let pause = 400.0

    /// A record of the heap.
    private struct Record: Decodable {
        var id: String
        var outlet: String
        var date: String
        var headline: String
        var text: String

        /// As a text file has it.
        var file: String { "\(headline)\n\(date)\n\n\(text)\n" }
    }

    /// Measures and reports.
    func run(_ stet: String, _ board: inout Scoreboard) {
        let top = "\(scratch.path)/files"
        var folders: Set<String> = []
        mkdir(top, 0o755)
        let files = write(to: top, &folders)
        defer { remove(top, folders) }
        guard !files.isEmpty, let terminal = PseudoTerminal(stet, ["read", top, "--watch"], home: scratch.path) else {
            board.add(
                "\(heap.name): one file changed", 0, "ms", note: "not measured: no files or no terminal to be had")
            return
        }
        let clock = ContinuousClock()
        let start = clock.now
        terminal.rest(milliseconds: 1_000)
        while clock.now - start < .seconds(300), LatencyBench.isBusy(terminal) {}
        var times = (changed: [Double](), new: [Double](), removed: [Double]())
        for round in 0..<Self.rounds {
            let file = files[(round * 7_919 + 13) % files.count]
            guard let text = TemporaryFolder.contents(of: file) else { continue }
            let other = "\(file.dropLast(4))-later.txt"
            times.changed.append(
                time(terminal) { save("\(text)\nA sentence that was not there before, number \(round).\n", to: file) })
            times.new.append(time(terminal) { save("Another headline, number \(round)\n\n\(text)", to: other) })
            times.removed.append(time(terminal) { unlink(other) })
        }
        report("changed", times.changed, &board)
        report("new", times.new, &board)
        report("removed", times.removed, &board)
    }

    private func report(_ what: String, _ milliseconds: [Double], _ board: inout Scoreboard) {
        let times = Stopwatch.Times(milliseconds)
        board.add(
            "\(heap.name) files: one \(what), from the write on", times.median, "ms",
            note: "longest \(Scoreboard.number(times.worst)) ms of \(times.sorted.count)")
    }

    /// The milliseconds until something is drawn; five seconds when nothing is.
    private func time(_ terminal: PseudoTerminal, _ change: () -> Void) -> Double {
        terminal.rest(milliseconds: Self.pause)
        let clock = ContinuousClock()
        let start = clock.now
        change()
        _ = terminal.read(within: 5_000)
        return Stopwatch.milliseconds(clock.now - start)
    }

    // MARK: Files

    private func save(_ text: String, to file: String) { _ = TemporaryFolder.save(Array(text.utf8), to: file) }

    /// Writes each record to a file in the folder of its outlet.
    ///
    /// - Returns: the paths.
    private func write(to top: String, _ folders: inout Set<String>) -> [String] {
        guard let handle = fopen(heap.path, "r") else { return [] }
        defer { fclose(handle) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        let decoder = JSONDecoder()
        var files: [String] = []
        while case let count = getline(&line, &capacity, handle), count > 0, let bytes = line {
            let data = Data(bytes: bytes, count: count)
            guard let record = try? decoder.decode(Record.self, from: data) else { continue }
            let folder = "\(top)/\(record.outlet)"
            if folders.insert(folder).inserted { mkdir(folder, 0o755) }
            let file = "\(folder)/\(record.id).txt"
            if TemporaryFolder.save(Array(record.file.utf8), to: file) { files.append(file) }
        }
        return files
    }

    private func remove(_ top: String, _ folders: Set<String>) {
        for folder in folders.sorted() { TemporaryFolder(at: folder).remove() }
        rmdir(top)
    }
}
