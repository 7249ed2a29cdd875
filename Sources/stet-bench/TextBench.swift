import TextCore
import WireModel

/// The pure room at the bottom: tokens, sentences, quotations.
struct TextBench {
    let articles: [Article]
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        let bytes = articles.flatMap { Array($0.text.utf8) }
        board.begin("text", "\(articles.count) articles, \(Scoreboard.number(Double(bytes.count) / 1e6)) MB, one core")
        let floor = Floor(bytes, runs: runs)
        func rate(_ milliseconds: Double) -> Double { Double(bytes.count) / 1e3 / milliseconds }
        board.add("one pass of FNV-1a (the floor)", rate(floor.milliseconds), "MB/s", floors: 1)

        var words = 0
        let tokenising = Stopwatch.times(runs) {
            words = 0
            for article in articles { words += Tokenizer.tokens(of: article.text).count }
        }
        board.add(
            "tokens", rate(tokenising.median), "MB/s", floors: floor.ratio(tokenising.median), note: "\(words) tokens")

        let tokens = articles.map { Tokenizer.tokens(of: $0.text) }
        var found = 0
        let splitting = Stopwatch.times(runs) {
            found = 0
            for (article, tokens) in zip(articles, tokens) {
                found += Sentences.spans(of: tokens, in: article.text).count
            }
        }
        board.add(
            "sentences, from tokens", rate(splitting.median), "MB/s", floors: floor.ratio(splitting.median),
            note: "\(found) sentences")

        let quoting = Stopwatch.times(runs) {
            found = 0
            for article in articles { found += Quotations.spans(of: article.text).count }
        }
        board.add(
            "quotations", rate(quoting.median), "MB/s", floors: floor.ratio(quoting.median), note: "\(found) quotations"
        )
    }
}
