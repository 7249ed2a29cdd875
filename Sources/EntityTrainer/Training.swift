import Entities
import Foundation
import TextCore
import WireModel

/// Trains a model of names from labelled files.
package struct Training: Sendable {
    /// What is learnt how.
    package enum Method: String, Sendable {
        case field, perceptron
    }

    package var method = Method.field
    package var rounds = 2
    /// The most features that are written.
    package var rows = 100_000
    /// Features that stand at fewer words are forgotten.
    package var leastCount = 2
    package var fineClasses = 256
    package var coarseClasses = 48
    /// The step of the field's weights.
    package var rate: Float = 0.02
    /// How much weights are drawn to nothing.
    package var ridge: Float = 0
    /// How often each group of features is left out of a word while learning, of 1,000.
    ///
    /// Words, contexts and affixes most: what is left must do for names that were never seen.
    package var drops: [UInt64] = NameFeatures.Group.allCases.map { group in
        switch group {
        case .base: 0
        case .word: 600
        case .context: 500
        case .affix: 400
        case .cluster: 300
        case .mark: 200
        case .shape, .gazetteer, .article: group == .shape ? 100 : 150
        case .rule: 50
        }
    }
    /// Whether written weights are lessened by what was left out.
    package var scales = true
    /// The share of the documents of the largest corpus that is learnt from, of 100.
    package var largeShare = 60
    /// The share of documents whose people are given other names, of 100.
    package var renamed = 25
    /// How often the other corpora are learnt from, each time written in another manner.
    package var repeats = 12
    /// Takes what is to be told on the way.
    package var tell: @Sendable (String) -> Void = { _ in }

    package init() {}

    /// The model's bytes, learnt from nine tenths of the corpora; the same for the same input.
    ///
    /// - Parameters:
    ///   - corpora: the labelled files, in the order of their names.
    ///   - texts: more running text to sort words into classes with.
    package func model(of corpora: [Corpus], texts: [String]) -> [UInt8] {
        var digest = TextHash()
        var documents: [LabelledDocument] = []
        var large = 0
        for corpus in corpora {
            if corpus.name.hasPrefix("gum_academic") { large = documents.count }
            for (index, document) in corpus.documents.enumerated() where !Corpus.isHeldBack(index) {
                documents.append(document)
                for token in document.tokens { digest.combine(key: TextHash.of(token)) }
                for name in document.names {
                    digest.combine(key: UInt64(name.first) << 32 | UInt64(name.end))
                    digest.combine(key: TextHash.of(name.kind))
                }
            }
        }
        for text in texts { digest.combine(key: TextHash.of(text)) }
        tell("\(documents.count) documents")
        let entries = clusters(of: documents, texts: texts)
        tell("\(entries.count) words in classes")
        let clusters = WordClusters(entries)

        let (given, family) = (NameLists.given, NameLists.family)
        var sample = Sample()
        for (index, document) in documents.enumerated() {
            let isLarge = index < large
            if isLarge, index * 37 % 100 >= largeShare { continue }
            for turn in 0..<(isLarge ? 1 : repeats) {
                let seed = UInt64(index + turn * 100_001)
                var written = document
                if Dice.number(seed) % 100 < UInt64(renamed) {
                    var renaming = Renaming(seed: seed, given: given, family: family)
                    written = renaming.rename(document)
                }
                sample.add(RenderedDocument(written, .varied(seed: seed)), clusters: clusters)
            }
        }
        tell("\(sample.labels.count) words, \(sample.features.count) features")
        sample.number(atLeast: leastCount)
        tell("\(sample.hashes.count) rows")
        var weights = learn(sample)
        if scales {
            var groupOf = [UInt8](repeating: 0, count: sample.hashes.count)
            for index in sample.features.indices { groupOf[Int(sample.features[index])] = sample.groups[index] }
            for row in groupOf.indices { weights.rows[row] *= Float(1_000 - drops[Int(groupOf[row])]) / 1_000 }
        }
        let note = corpora.map { "\($0.name): \(Self.licence(of: $0.name))" }.joined(separator: "\n")
        return ModelWriter.bytes(
            weights, hashes: sample.hashes, clusters: entries, limit: rows, digest: digest.value, note: note)
    }

    private func learn(_ sample: Sample) -> ChainWeights {
        var order = Array(sample.sentences.indices)
        var dice = Dice(seed: 24)
        switch method {
        case .field:
            var learner = FieldLearner(features: sample.hashes.count, rate: rate, ridge: ridge)
            for round in 1...max(1, rounds) {
                order.shuffle(using: &dice)
                for sentence in order {
                    let words = sample.sentences[sentence]
                    learner.learn(words, of: sample, masks: words.map { _ in mask(&dice) })
                }
                tell("round \(round)")
            }
            return learner.weights
        case .perceptron:
            var learner = PerceptronLearner(features: sample.hashes.count)
            for round in 1...max(1, rounds) {
                order.shuffle(using: &dice)
                var right = 0
                for sentence in order where learner.learn(sample.sentences[sentence], of: sample) { right += 1 }
                tell("round \(round): \(right) of \(order.count) sentences right")
            }
            return learner.averaged
        }
    }

    /// The groups of features that a word is learnt with.
    private func mask(_ dice: inout Dice) -> UInt32 {
        var mask: UInt32 = 0
        for (group, drop) in drops.enumerated() where drop == 0 || dice.next() % 1_000 >= drop {
            mask |= 1 << UInt32(group)
        }
        return mask
    }

    private func clusters(of documents: [LabelledDocument], texts: [String]) -> [WordClusters.Entry] {
        var induction = WordInduction()
        for document in documents {
            let rendered = RenderedDocument(document, .spaced)
            for zone in rendered.zones { induction.add(Tokenizer.tokens(of: rendered.text, in: zone.span).map(\.key)) }
        }
        for text in texts {
            for line in text.split(separator: "\n") {
                induction.add(Tokenizer.tokens(of: String(line)).map(\.key))
            }
        }
        return induction.entries(atLeast: 4, fine: fineClasses, coarse: coarseClasses)
    }

    /// Under which licence a training file stands.
    static func licence(of name: String) -> String {
        if name.hasPrefix("gmb") { return "Groningen Meaning Bank, public-domain news" }
        if name.hasPrefix("wikigold") { return "Wikigold, CC BY 4.0" }
        if name.hasPrefix("gum") { return "GUM, CC BY and CC BY-SA" }
        if name.hasPrefix("uner") { return "Universal NER, English Web Treebank, CC BY-SA 4.0" }
        return "unknown"
    }
}
