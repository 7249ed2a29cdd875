#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import Newsdesk
import StoryIndex

/// What one whole load cost and how well it grouped; measured in a process of its own, so that nothing else counts.
struct LoadOutcome: Codable {
    var articles: Int
    var clusters: Int
    var milliseconds: Double
    var userSeconds: Double
    var peakBytes: Int
    var score: GroupScore

    /// Loads a source in this process, and scores it.
    static func measure(_ source: String, truth: GoldStandard) async -> LoadOutcome {
        let before = ProcessCost.now
        let clock = ContinuousClock()
        let start = clock.now
        let snapshot = await NewsDesk(workers: ThisProgram.cores).load([source]).snapshot
        let time = Stopwatch.milliseconds(clock.now - start)
        let after = ProcessCost.now
        return LoadOutcome(
            articles: snapshot.articles.count, clusters: snapshot.clusters.count, milliseconds: time,
            userSeconds: after.userSeconds - before.userSeconds, peakBytes: after.peakBytes,
            score: GroupScore(of: snapshot, against: truth))
    }
}

/// Sources to index: the whole way of the data, on every core.
struct LoadBench {
    /// A source, the file with the truth about it, and the floor of its bytes.
    struct Source {
        var name: String
        var path: String
        var truth: String
        var floor: Floor
        var textBytes: Int
    }

    let sources: [Source]
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        board.begin("loading", "files to index, \(ThisProgram.cores) cores, a process for each run")
        for source in sources {
            let outcomes = (0..<runs).compactMap { _ in Self.child(source) }
            guard let first = outcomes.first else {
                board.add(source.name, 0, "ms", note: "could not be measured")
                continue
            }
            let wall = Stopwatch.Times(outcomes.map(\.milliseconds)).median
            let user = Stopwatch.Times(outcomes.map { $0.userSeconds * 1e3 }).median
            let peak = outcomes.map(\.peakBytes).max() ?? 0
            board.add(
                source.name, wall, "ms wall", floors: source.floor.ratio(wall), note: "\(first.clusters) clusters")
            board.add("  computing, all cores", user, "ms", floors: source.floor.ratio(user))
            board.add(
                "  peak memory", Double(peak) / 1e6, "MB",
                note: "\(Scoreboard.number(Double(peak) / Double(max(1, source.textBytes)))) × the input's bytes")
            let score = first.score
            let note = "precision \(Scoreboard.share(score.precision)), recall \(Scoreboard.share(score.recall))"
            board.add("  pairwise F1", score.f1, "", note: note)
            guard score.briefs > 0 else { continue }
            board.add(
                "  briefs joined to their story", 100 * Double(score.briefsJoined) / Double(score.briefs), "%",
                note: "of \(score.briefs)")
            board.add(
                "  daily reports wrongly in a cluster",
                100 * Double(score.reportsClustered) / Double(max(1, score.reports)), "%",
                note: "of \(score.reports)")
            board.add(
                "  roundups wrongly in a cluster",
                100 * Double(score.roundupsClustered) / Double(max(1, score.roundups)), "%",
                note: "of \(score.roundups)")
        }
    }

    private static func child(_ source: Source) -> LoadOutcome? { outcome(of: source.path, truth: source.truth) }

    /// One load of a source in a process of its own; nil when that failed.
    static func outcome(of path: String, truth: String? = nil) -> LoadOutcome? {
        let arguments = ["--load-only", path] + (truth.map { ["--truth", $0] } ?? [])
        guard let run = ChildRun(ThisProgram.path, arguments), run.status == 0 else { return nil }
        return try? JSONDecoder().decode(LoadOutcome.self, from: Data(run.output))
    }
}
