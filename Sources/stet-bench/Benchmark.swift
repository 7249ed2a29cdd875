import ArgumentParser
import Intake
import Newsdesk
import StoryIndex
import WireModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Measures the optimised rooms on fixed inputs and prints a table.
@main
struct Benchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stet-bench", abstract: "Measure stet.",
        discussion: """
            Needs nothing but the sample data: all other articles are made here, the same ones every time. Times are \
            medians of several runs; a ratio to the floor compares with one pass of hashing over the same bytes, \
            measured in the same run. docs/benchmarks.md tells how to read the table.
            """)

    /// A part of the table.
    enum Part: String, CaseIterable, ExpressibleByArgument {
        case text, intake, collation, loading, hostile, entities, reader, latency, process, peers
    }

    @Argument(help: "The folder of the sample data.")
    var sampleData = "sample-data"

    @Flag(help: "Print the figures as JSON.")
    var json = false

    @Flag(help: "Measure with 100,000 articles too.")
    var large = false

    @Option(help: ArgumentHelp("How many runs a median is taken of.", valueName: "n"))
    var runs = 5

    @Option(parsing: .upToNextOption, help: "Measure only these parts.")
    var only: [Part] = Part.allCases

    @Option(
        help: ArgumentHelp(
            "Measure nothing: write the 10,000 made articles to a file (with --large, 100,000), for a profiler.",
            valueName: "file"))
    var write: String?

    @Option(help: .hidden)
    var loadOnly: String?

    @Option(help: .hidden)
    var truth: String?

    @Option(
        help: ArgumentHelp(
            "Measure nothing: write what the archives among the named files hold to this folder, a file a document, and "
                + "print number, address and name of each.", valueName: "folder"))
    var unpack: String?

    @Option(help: ArgumentHelp("An archive to unpack; may be given more than once.", valueName: "file"))
    var archive: [String] = []

    func validate() throws {
        if runs < 1 { throw ValidationError("--runs must be at least 1.") }
    }

    func run() async throws {
        if let unpack { return try ArchiveDump(folder: unpack).run(archive) }
        if let loadOnly {
            try await measureLoad(loadOnly)
            return
        }
        if let write {
            let day = NewsDay(articles: large ? 100_000 : 10_000)
            guard TemporaryFolder.save(day.lines, to: write) else { throw BenchmarkFailure("cannot write '\(write)'") }
            return
        }
        guard let scratch = TemporaryFolder() else { throw BenchmarkFailure("cannot make a temporary folder") }
        defer { scratch.remove() }
        var board = Scoreboard(asJSON: json)
        try await measure(&board, scratch)
        if json { try board.printJSON() }
    }

    // MARK: One load

    /// What a child process does: one load, its outcome on standard output.
    private func measureLoad(_ source: String) async throws {
        let standard = GoldStandard(lines: truth.flatMap { TemporaryFolder.contents(of: $0) } ?? "")
        // The index orders by path where nothing else decides: the name of the temporary folder, which is another one in
        // every run, must not be a part of it.
        let outcome = await LoadOutcome.measure(ThisProgram.enterFolder(of: source), truth: standard)
        Output.print(String(decoding: try JSONEncoder().encode(outcome), as: UTF8.self))
    }

    // MARK: Everything

    private func measure(_ board: inout Scoreboard, _ scratch: TemporaryFolder) async throws {
        let documents = SourceWalker.walk(sampleData).files.compactMap { try? SourceWalker.document(atPath: $0).get() }
        guard !documents.isEmpty else { throw BenchmarkFailure("there is no sample data at '\(sampleData)'") }
        let day = NewsDay(articles: 1_000)
        let articles = Self.articles(documents) + Self.articles([RawDocument(source: "day.jsonl", bytes: day.lines)])
        for part in Part.allCases where only.contains(part) {
            switch part {
            case .text: TextBench(articles: articles, runs: runs).run(&board)
            case .intake:
                IntakeBench(lines: day.lines, articles: articles, samples: documents, runs: runs).run(&board)
            case .collation:
                let samples = await NewsDesk(workers: ThisProgram.cores).load([sampleData]).snapshot
                CollationBench(samples: samples, runs: runs).run(&board)
            case .loading:
                LoadBench(sources: try sources(documents, scratch), runs: max(3, runs / 2)).run(&board)
            case .hostile: if large { try HostileBench(scratch: scratch, runs: 1).run(&board) }
            case .entities: try EntityBench(articles: articles, scratch: scratch, runs: runs).run(&board)
            case .reader: ReaderBench(heaps: try await heaps(scratch)).run(&board)
            case .latency:
                let (path, name) = try dayFile(scratch)
                LatencyBench(heaps: [LatencyBench.Heap(name: name, path: path)], scratch: scratch).run(&board)
            case .process: ProcessBench(sampleData: sampleData, scratch: scratch, runs: runs).run(&board)
            case .peers:
                try PeerBench(scratch: scratch, runs: runs).run(&board)
                let (path, name) = try dayFile(scratch)
                ClusterPeerBench(heap: ClusterPeerBench.Heap(name: name, path: path), scratch: scratch, runs: 3)
                    .run(&board)
            }
        }
    }

    // MARK: Inputs

    /// The articles of a day as JSON lines, and how many they are in words.
    private func dayFile(_ scratch: TemporaryFolder) throws -> (path: String, name: String) {
        let count = large ? 100_000 : 10_000
        return (try scratch.file(NewsDay(articles: count).lines, "day.jsonl"), Self.spelled(count))
    }

    private var sizes: [Int] { large ? [1_000, 10_000, 100_000] : [1_000, 10_000] }

    private static func articles(_ documents: [RawDocument]) -> [Article] {
        documents.flatMap { document in
            ArticleIntake.items(from: document).compactMap {
                if case .article(let article) = $0 { article } else { nil }
            }
        }
    }

    private func sources(_ samples: [RawDocument], _ scratch: TemporaryFolder) throws -> [LoadBench.Source] {
        let bytes = samples.flatMap(\.bytes)
        let gold = GoldStandard.lines(ofSampleData: sampleData + "/truth.json") ?? []
        var sources = [
            LoadBench.Source(
                name: "sample-data", path: sampleData, truth: try scratch.file(gold, "samples.tsv"),
                floor: Floor(bytes, runs: runs), textBytes: bytes.count)
        ]
        for size in sizes {
            let day = NewsDay(articles: size)
            let name = "\(Self.spelled(size)) articles, \(Scoreboard.number(Double(day.lines.count) / 1e6)) MB"
            sources.append(
                LoadBench.Source(
                    name: name, path: try scratch.file(day.lines, "\(size).jsonl"),
                    truth: try scratch.file(day.goldLines, "\(size).tsv"), floor: Floor(day.lines, runs: runs),
                    textBytes: day.lines.count))
        }
        return sources
    }

    private func heaps(_ scratch: TemporaryFolder) async throws -> [ReaderBench.Heap] {
        let desk = NewsDesk(workers: ThisProgram.cores)
        var heaps = [ReaderBench.Heap(name: "samples", snapshot: await desk.load([sampleData]).snapshot)]
        for size in sizes.dropFirst() {
            let path = try scratch.file(NewsDay(articles: size).lines, "reader.jsonl")
            heaps.append(ReaderBench.Heap(name: Self.spelled(size), snapshot: await desk.load([path]).snapshot))
        }
        return heaps
    }

    private static func spelled(_ thousands: Int) -> String { "\(thousands / 1_000),000" }
}

/// Why there is nothing to measure, or nowhere to write.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension TemporaryFolder {
    /// Writes a file into it, and gives its path.
    ///
    /// - Throws: when the disk is full.
    func file(_ bytes: [UInt8], _ name: String) throws -> String {
        let file = "\(path)/\(name)"
        guard Self.save(bytes, to: file) else { throw BenchmarkFailure("cannot write '\(file)'") }
        return file
    }
}
