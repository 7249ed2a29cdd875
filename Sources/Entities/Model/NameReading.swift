package import TextCore
internal import WireModel

/// An article as the model sees it: its words in sentences, and the features of each word.
package struct NameReading: Sendable {
    /// The sentences, as positions among the words.
    package private(set) var sentences: [Range<Int>] = []
    /// The features of all words, one after the other.
    package private(set) var features: [UInt32] = []
    /// Where the features of each word begin; one more than there are words.
    package private(set) var offsets: [Int] = [0]

    /// What speaks for each label of a word before any feature does: the rules, and that no name runs across a mark.
    package private(set) var priors: [SIMD16<Float>] = []

    /// Reads the words of an article, with what the rules found in it.
    init(_ stream: WordStream, text: String, rules: [Candidate], clusters: WordClusters) {
        let words = stream.words
        let labels = Self.labels(of: rules, count: words.count)
        let article = ArticleWords(words, rules: labels)
        let bytes = text.utf8Span.span
        var atoms: [NameAtoms] = []
        atoms.reserveCapacity(words.count)
        var first = 0
        for (index, word) in words.enumerated() {
            if word.gap.contains(.boundary), index > first {
                sentences.append(first..<index)
                first = index
            }
            var atom = NameAtoms(word, bytes: bytes)
            atom.rule = labels[index]
            atom.elsewhere = article.elsewhere(word, rule: labels[index])
            (atom.fine, atom.coarse) = clusters.classes(of: word.key)
            atoms.append(atom)
        }
        if first < words.count { sentences.append(first..<words.count) }
        priors = Self.priors(of: rules, words: words)
        features.reserveCapacity(words.count * 60)
        offsets.reserveCapacity(words.count + 1)
        for sentence in sentences {
            for index in sentence {
                NameFeatures.append(at: index, in: sentence, of: atoms, to: &features)
                offsets.append(features.count)
            }
        }
    }

    /// The weights that the rules' labels have from the start; what is learnt corrects them.
    private static func priors(of rules: [Candidate], words: [Word]) -> [SIMD16<Float>] {
        var none = SIMD16<Float>(repeating: 0)
        none[NameLabel.outside] = 1
        none[15] = -1e4
        var priors = [SIMD16<Float>](repeating: none, count: words.count)
        var end = -1
        for candidate in rules where !candidate.isFaint && candidate.first > end {
            guard let best = candidate.scores.best else { continue }
            let kind: NameLabel.Kind =
                switch best.kind {
                case .person: .person
                case .organisation: .organisation
                case .place: .place
                default: .other
                }
            // A state or people under a name that the lists have, the longer the surer.
            let isListed =
                candidate.canonical != 0 && best.lead > 1.6 && (best.kind == .place || best.kind == .nationality)
            var weight: Float = best.lead > 1.6 ? 3 : best.lead > 0.6 ? 2 : 1
            if isListed { weight = candidate.count > 1 ? 7 : 4.5 }
            if candidate.isSure { weight = 9 }
            for index in candidate.first...candidate.last {
                let label = NameLabel.label(of: kind, index: index - candidate.first, count: candidate.count)
                priors[index][NameLabel.outside] = 0
                priors[index][label] = weight
            }
            end = candidate.last
        }
        for index in words.indices where words[index].gap.has(Gap.separating.subtracting(.spacedHyphen)) {
            priors[index].replace(with: -1e4, where: inside)
        }
        partOwners(&priors, rules: rules, words: words)
        return priors
    }

    /// `Norddal's Corvane` is two names: nobody's name has an owner in it, and other names only where the rules know it.
    private static func partOwners(_ priors: inout [SIMD16<Float>], rules: [Candidate], words: [Word]) {
        var next = 0
        for index in words.indices.dropFirst() where words[index - 1].isPossessive {
            while next < rules.count, rules[next].last < index { next += 1 }
            if next < rules.count, rules[next].first < index, !rules[next].isFaint { continue }
            priors[index][2] = -1e4
            priors[index][3] = -1e4
            for label in 4..<NameLabel.count where !NameLabel.begins(label) { priors[index][label] -= ownership }
        }
    }

    /// What speaks against a name that goes on behind a possessive ending.
    private static let ownership: Float = 1.5

    /// The labels inside names.
    private static let inside: SIMDMask<SIMD16<Int32>> = {
        var mask = SIMDMask<SIMD16<Int32>>(repeating: false)
        for label in 1..<NameLabel.count where !NameLabel.begins(label) { mask[label] = true }
        return mask
    }()

    /// What the rules say of each word.
    private static func labels(of rules: [Candidate], count: Int) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: count)
        var end = -1
        for candidate in rules where !candidate.isFaint && candidate.first > end {
            guard let best = candidate.scores.best else { continue }
            let kind =
                switch best.kind {
                case .person: 0
                case .organisation: 1
                case .place: 2
                default: 3
                }
            for index in candidate.first...candidate.last {
                labels[index] = RuleLabel.label(kind: kind, begins: index == candidate.first, lead: best.lead)
            }
            end = candidate.last
        }
        return labels
    }

    /// The features of the word at a position.
    @inline(__always)
    package func features(at word: Int) -> ArraySlice<UInt32> { features[offsets[word]..<offsets[word + 1]] }
}

/// What the trainer learns from: an article read, and where its words stand.
package struct TrainingReading: Sendable {
    package let reading: NameReading
    /// Where each word stands in the text.
    package let spans: [TextSpan]

    /// Reads a text as the recogniser does, rules and all, each line a paragraph.
    package init(_ input: RecognitionInput, clusters: WordClusters) {
        let stream = WordStream(input, lexicon: Gazetteer.lexicon)
        let rules = EntityRecogniser.rules(for: stream, text: input.text, lexicon: Gazetteer.lexicon)
        reading = NameReading(stream, text: input.text, rules: rules, clusters: clusters)
        spans = stream.words.map { TextSpan(Int($0.start), Int($0.end)) }
    }
}
