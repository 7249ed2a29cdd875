import Entities
import Foundation

/// Trains the model of names, or measures it.
///
///     EntityTrainer train FOLDER TEXTS.jsonl MODEL [--method field|perceptron] [--rounds N] [--rows N]
///     EntityTrainer lists TABLE
///     EntityTrainer score MODEL|- [--held-back] [--faults] FILE.conll …
///
/// `FOLDER` holds files of labelled tokens (`*.conll`), of which every tenth document is held back; `TEXTS.jsonl` gives
/// more running text, a record with `document` and `text` a line. `-` in place of a model measures the rules alone.
/// `lists` writes the table of the lists of names.
@main enum EntityTrainer {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let command = arguments.isEmpty ? "" : arguments.removeFirst()
        switch command {
        case "train": try train(&arguments)
        case "score": try score(&arguments)
        case "lists": try lists(arguments)
        default:
            print("usage: EntityTrainer train FOLDER TEXTS.jsonl MODEL | lists TABLE | score MODEL FILE.conll …")
            exit(2)
        }
    }

    private static func option(_ name: String, _ arguments: inout [String]) -> String? {
        guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
        defer { arguments.removeSubrange(index...index + 1) }
        return arguments[index + 1]
    }

    private static func flag(_ name: String, _ arguments: inout [String]) -> Bool {
        guard let index = arguments.firstIndex(of: name) else { return false }
        arguments.remove(at: index)
        return true
    }

    private static func lists(_ arguments: [String]) throws {
        guard let path = arguments.first, arguments.count == 1 else {
            print("usage: EntityTrainer lists TABLE")
            exit(2)
        }
        let bytes = Gazetteer.table
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        print("\(bytes.count) bytes in \(path)")
    }

    private static func train(_ arguments: inout [String]) throws {
        var training = Training()
        if let method = option("--method", &arguments).flatMap(Training.Method.init) { training.method = method }
        if let rounds = option("--rounds", &arguments).flatMap({ Int($0) }) { training.rounds = rounds }
        if let rows = option("--rows", &arguments).flatMap({ Int($0) }) { training.rows = rows }
        if let count = option("--least", &arguments).flatMap({ Int($0) }) { training.leastCount = count }
        if let count = option("--fine", &arguments).flatMap({ Int($0) }) { training.fineClasses = count }
        if let rate = option("--rate", &arguments).flatMap({ Float($0) }) { training.rate = rate }
        if let ridge = option("--ridge", &arguments).flatMap({ Float($0) }) { training.ridge = ridge }
        if let share = option("--large", &arguments).flatMap({ Int($0) }) { training.largeShare = share }
        if let repeats = option("--repeats", &arguments).flatMap({ Int($0) }) { training.repeats = repeats }
        if let renamed = option("--renamed", &arguments).flatMap({ Int($0) }) { training.renamed = renamed }
        if flag("--no-scale", &arguments) { training.scales = false }
        if let drops = option("--drops", &arguments) {
            for pair in drops.split(separator: ",") {
                let parts = pair.split(separator: "=")
                guard let name = parts.first, let value = parts.last.flatMap({ UInt64($0) }) else { continue }
                for group in NameFeatures.Group.allCases where "\(group)" == name {
                    training.drops[Int(group.rawValue)] = value
                }
            }
        }
        guard arguments.count == 3 else {
            print("usage: EntityTrainer train FOLDER TEXTS.jsonl MODEL")
            exit(2)
        }
        let start = Date()
        training.tell = { print(String(format: "%6.1f s  ", Date().timeIntervalSince(start)) + $0) }
        let folder = URL(fileURLWithPath: arguments[0])
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "conll" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
        let corpora = try files.map { try Corpus(contentsOf: $0, cutting: true) }
        let bytes = training.model(of: corpora, texts: try RunningText.texts(of: arguments[1]))
        try Data(bytes).write(to: URL(fileURLWithPath: arguments[2]))
        training.tell("\(bytes.count) bytes in \(arguments[2])")
    }

    private static func score(_ arguments: inout [String]) throws {
        let heldBack = flag("--held-back", &arguments)
        let faults = flag("--faults", &arguments)
        guard !arguments.isEmpty else { return }
        let path = arguments.removeFirst()
        var recogniser: EntityRecogniser
        let blend = option("--blend", &arguments).flatMap { Float($0) }
        let evidence = !flag("--no-evidence", &arguments)
        if path == "-" {
            recogniser = EntityRecogniser(model: nil)
        } else {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            recogniser = EntityRecogniser(
                model: try data.withUnsafeBytes { bytes throws(NameModelError) in try NameModel(bytes) })
        }
        if let lean = option("--lean", &arguments).flatMap({ Float($0) }) { recogniser.lean = lean }
        if let blend { recogniser.blend = blend }
        recogniser.usesEvidence = evidence
        var total = (0.0, 0)
        defer { if total.1 > 1 { print("mean", total.0 / Double(total.1)) } }
        for file in arguments {
            let corpus = try Corpus(contentsOf: URL(fileURLWithPath: file), cutting: heldBack)
            let documents = corpus.documents.enumerated().filter { !heldBack || Corpus.isHeldBack($0.offset) }.map(
                \.element)
            var score = Score(keepsFaults: faults)
            score.add(documents, recogniser: recogniser)
            let (precision, recall) = score.precisionAndRecall
            let tokens = documents.reduce(0) { $0 + $1.tokens.count }
            print(
                String(
                    format: "%@ F1 %.4f (P %.3f R %.3f; PER %.3f ORG %.3f LOC %.3f) %d tokens, %.0f/s", corpus.name,
                    score.f1(),
                    precision, recall, score.f1(0), score.f1(1), score.f1(2), tokens,
                    Double(tokens) / score.seconds))
            total = (total.0 + score.f1(), total.1 + 1)
            for fault in score.faults { print(fault) }
        }
    }
}
