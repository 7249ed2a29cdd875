import Entities
import TextCore
import WireModel

/// The recogniser of names.
struct EntityBench {
    let articles: [Article]
    let runs: Int

    /// Measures and reports.
    func run(_ board: inout Scoreboard) {
        let bytes = articles.flatMap { Array($0.text.utf8) }
        let tokens = articles.reduce(0) { $0 + Tokenizer.tokens(of: $1.text).count }
        board.begin("entities", "\(articles.count) articles, \(tokens) tokens, one core")
        let floor = Floor(bytes, runs: runs)
        let recogniser = EntityRecogniser()
        let inputs = articles.map { RecognitionInput(text: $0.text, zones: $0.zones, language: $0.language) }
        var found: [[FoundMention]] = []
        let finding = Stopwatch.times(runs) { found = inputs.map { recogniser.mentions(in: $0) } }
        board.add(
            "mentions", Double(tokens) / finding.median, "k tok/s", floors: floor.ratio(finding.median),
            note: "\(found.reduce(0) { $0 + $1.count }) mentions")

        var entities = 0
        let joining = Stopwatch.times(runs) { entities = EntityResolver.entities(of: found, inputs: inputs).count }
        board.add(
            "joining mentions to entities", joining.median, "ms", floors: floor.ratio(joining.median),
            note: "\(entities) entities")
    }
}
