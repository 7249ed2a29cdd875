import Collation
import StoryIndex
import WireModel

/// Comparing two versions.
struct CollationBench {
    /// The index of the sample data.
    let samples: IndexSnapshot
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        board.begin("collation", "two versions in memory, one core; the floor is a pass over both texts")
        allPairs(&board)
        compare("5 kB pair", MadePair(bytes: 5_000), runs: runs * 10, &board)
        compare("50 kB pair", MadePair(bytes: 50_000), runs: runs, &board)
        let one = compare("1 MB pair", MadePair(bytes: 1_000_000), runs: max(2, runs / 2), &board)
        let four = compare("4 MB pair", MadePair(bytes: 4_000_000), runs: 2, &board)
        board.add("growth from 1 MB to 4 MB", four / one, "times", note: "n log n would be 4.4, n² 16")
    }

    @discardableResult
    private func compare(_ name: String, _ pair: MadePair, runs: Int, _ board: inout Scoreboard) -> Double {
        let floor = Floor(Array(pair.left.text.utf8) + Array(pair.right.text.utf8), runs: runs)
        let collator = Collator()
        var comparison = Comparison(pairs: [], summary: ComparisonSummary())
        let times = Stopwatch.times(runs) { comparison = collator.compare(pair.left, pair.right) }
        let score = PairScore(comparison, of: pair)
        board.add(name, times.median, "ms", floors: floor.ratio(times.median))
        board.add("  words marked ÷ truly changed", Double(score.marked) / Double(max(1, score.changed)), "")
        board.add(
            "  truly changed words that are marked", 100 * Double(score.found) / Double(max(1, score.changed)), "%",
            note: "of \(score.changed)")
        board.add(
            "  moved paragraphs shown as moved", 100 * Double(score.movedFound) / Double(max(1, score.moved)), "%",
            note: "\(score.movedFound) of \(score.moved)")
        return times.median
    }

    /// Every two versions of every cluster of the sample data.
    private func allPairs(_ board: inout Scoreboard) {
        let pairs = samples.clusters.flatMap { cluster in
            cluster.articles.indices.flatMap { one in
                cluster.articles[(one + 1)...].map { (samples.articles[cluster.articles[one]], samples.articles[$0]) }
            }
        }
        let floor = Floor(pairs.flatMap { Array($0.text.utf8) + Array($1.text.utf8) }, runs: runs)
        let collator = Collator()
        var single: [Double] = []
        let all = Stopwatch.times(runs) {
            for (left, right) in pairs {
                let (time, comparison) = Stopwatch.once { collator.compare(left, right) }
                Sink.take(comparison.pairs.count)
                single.append(time)
            }
        }
        let each = Stopwatch.Times(single)
        board.add(
            "sample data, every two of a cluster", all.median, "ms", floors: floor.ratio(all.median),
            note: "\(pairs.count) pairs")
        board.add("  one of them", each.median, "ms", note: "p99 \(Scoreboard.number(each.p99)) ms")
    }
}
