import Entities

/// The weights of a linear-chain model while it is learnt.
struct ChainWeights {
    /// The weights of each feature's labels.
    var rows: [SIMD16<Float>]
    /// The weights of what follows: before the first word, then each label; lane 15 is the end.
    var transitions: [SIMD16<Float>]

    init(features: Int) {
        rows = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: features)
        transitions = ChainWeights.allowed
    }

    /// The weight of what cannot be.
    static let never: Float = -1e4

    /// No weight where a label may follow, ``never`` where it may not.
    static let allowed: [SIMD16<Float>] = (-1..<16).map { from in
        var row = SIMD16<Float>(repeating: never)
        if from < NameLabel.count {
            for to in 0...NameLabel.count where NameLabel.mayFollow(from, to) { row[to] = 0 }
        }
        return row
    }

    /// Whether each transition may be.
    static let isAllowed: [SIMDMask<SIMD16<Int32>>] = allowed.map { $0 .> never }

    /// The sums of the features of each word of a sentence; of each word only the groups in its `masks` count.
    func scores(of sentence: Range<Int>, in sample: Sample, masks: [UInt32]) -> [SIMD16<Float>] {
        sentence.map { word in
            var sum = sample.priors[word]
            let mask = masks[word - sentence.lowerBound]
            for index in sample.offsets[word]..<sample.offsets[word + 1] where mask >> sample.groups[index] & 1 == 1 {
                sum += rows[Int(sample.features[index])]
            }
            return sum
        }
    }
}

/// Learns a conditional random field by stochastic gradients with a rate of its own for each weight (AdaGrad: Duchi,
/// Hazan and Singer 2011).
struct FieldLearner {
    var weights: ChainWeights
    private var squares: [SIMD16<Float>]
    private var transitionSquares: [SIMD16<Float>]
    private let rate: Float
    private let ridge: Float

    init(features: Int, rate: Float, ridge: Float) {
        self.ridge = ridge
        weights = ChainWeights(features: features)
        squares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-3), count: features)
        transitionSquares = [SIMD16<Float>](repeating: SIMD16(repeating: 1), count: 17)
        self.rate = rate
    }

    /// Learns from one sentence.
    mutating func learn(_ sentence: Range<Int>, of sample: Sample, masks: [UInt32]) {
        let count = sentence.count
        let scores = weights.scores(of: sentence, in: sample, masks: masks)
        let powers = scores.map { NameDecoder.exponential($0, lowered: true) }
        let onward = weights.transitions.map { NameDecoder.exponential($0) }
        var ahead = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: count)
        var behind = ahead
        ahead[0] = powers[0] * onward[0]
        ahead[0] *= 1 / ahead[0].sum()
        for word in 1..<max(1, count) {
            var sum = SIMD16<Float>(repeating: 0)
            for label in 0..<NameLabel.count { sum += onward[label + 1] * ahead[word - 1][label] }
            sum *= powers[word]
            ahead[word] = sum * (1 / max(sum.sum(), .leastNormalMagnitude))
        }
        for label in 0..<NameLabel.count { behind[count - 1][label] = onward[label + 1][15] }
        var expected = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: 17)
        var word = count - 1
        while word > 0 {
            let weighted = powers[word] * behind[word]
            var total: Float = 0
            var sums = SIMD16<Float>(repeating: 0)
            for label in 0..<NameLabel.count {
                sums[label] = (onward[label + 1] * weighted).sum()
                total += sums[label] * ahead[word - 1][label]
            }
            let scale = 1 / max(total, .leastNormalMagnitude)
            for label in 0..<NameLabel.count {
                expected[label + 1] += onward[label + 1] * weighted * (ahead[word - 1][label] * scale)
            }
            behind[word - 1] = sums * (1 / max(sums.sum(), .leastNormalMagnitude))
            word -= 1
        }
        var previous = -1
        for word in 0..<count {
            var share = ahead[word] * behind[word]
            share *= 1 / max(share.sum(), .leastNormalMagnitude)
            if word == 0 { expected[0] += share }
            if word == count - 1 { for label in 0..<NameLabel.count { expected[label + 1][15] += share[label] } }
            let right = Int(sample.labels[sentence.lowerBound + word])
            expected[previous + 1][right] -= 1
            previous = right
            share[right] -= 1
            guard share.min() < -0.002 || share.max() > 0.002 else { continue }
            step(sentence.lowerBound + word, against: share, of: sample, mask: masks[word])
        }
        expected[previous + 1][15] -= 1
        for row in 0..<17 {
            let slope = expected[row].replacing(with: 0, where: .!ChainWeights.isAllowed[row])
            transitionSquares[row] += slope * slope
            weights.transitions[row] -= slope * rate / transitionSquares[row].squareRoot()
        }
    }

    @inline(__always)
    private mutating func step(_ word: Int, against slope: SIMD16<Float>, of sample: Sample, mask: UInt32) {
        let square = slope * slope
        for index in sample.offsets[word]..<sample.offsets[word + 1] where mask >> sample.groups[index] & 1 == 1 {
            let row = Int(sample.features[index])
            let sum = squares[row] + square
            squares[row] = sum
            let old = weights.rows[row]
            weights.rows[row] = old - (slope + old * ridge) * rate / sum.squareRoot()
        }
    }
}

/// Learns a structured perceptron with averaged weights (Collins 2002).
struct PerceptronLearner {
    private var weights: ChainWeights
    private var sums: ChainWeights
    private var time: Float = 1

    init(features: Int) {
        weights = ChainWeights(features: features)
        sums = ChainWeights(features: features)
        for row in 0..<17 { sums.transitions[row] = SIMD16(repeating: 0) }
    }

    /// Learns from one sentence; whether it was labelled right before.
    mutating func learn(_ sentence: Range<Int>, of sample: Sample) -> Bool {
        defer { time += 1 }
        let all = [UInt32](repeating: .max, count: sentence.count)
        let found = path(weights.scores(of: sentence, in: sample, masks: all))
        let isRight = sentence.indices.allSatisfy { found[$0 - sentence.lowerBound] == sample.labels[$0] }
        guard !isRight else { return true }
        var last = (right: -1, found: -1)
        for word in sentence {
            let right = Int(sample.labels[word])
            let wrong = Int(found[word - sentence.lowerBound])
            change(last.right + 1, right, by: 1)
            change(last.found + 1, wrong, by: -1)
            last = (right, wrong)
            guard right != wrong else { continue }
            for index in sample.offsets[word]..<sample.offsets[word + 1] {
                let row = Int(sample.features[index])
                weights.rows[row][right] += 1
                weights.rows[row][wrong] -= 1
                sums.rows[row][right] += time
                sums.rows[row][wrong] -= time
            }
        }
        change(last.right + 1, 15, by: 1)
        change(last.found + 1, 15, by: -1)
        return false
    }

    private mutating func change(_ from: Int, _ to: Int, by amount: Float) {
        weights.transitions[from][to] += amount
        sums.transitions[from][to] += amount * time
    }

    /// The mean of the weights over all steps.
    var averaged: ChainWeights {
        var result = weights
        for row in result.rows.indices { result.rows[row] -= sums.rows[row] / time }
        for row in 0..<17 {
            let mean = weights.transitions[row] - sums.transitions[row] / time
            result.transitions[row].replace(with: mean, where: ChainWeights.isAllowed[row])
        }
        return result
    }

    private func path(_ scores: [SIMD16<Float>]) -> [UInt8] {
        var back: [SIMD16<Float>] = []
        var best = weights.transitions[0] + scores[0]
        for word in scores.indices.dropFirst() {
            var top = weights.transitions[1] + best[0]
            var from = SIMD16<Float>(repeating: 0)
            for label in 1..<NameLabel.count {
                let way = weights.transitions[label + 1] + best[label]
                let isBetter = way .> top
                top.replace(with: way, where: isBetter)
                from.replace(with: Float(label), where: isBetter)
            }
            back.append(from)
            best = top + scores[word]
        }
        var label = 0
        for other in 0..<NameLabel.count { best[other] += weights.transitions[other + 1][15] }
        for other in 1..<NameLabel.count where best[other] > best[label] { label = other }
        var labels = [UInt8](repeating: UInt8(label), count: scores.count)
        var word = scores.count - 1
        while word > 0 {
            label = Int(back[word - 1][label])
            word -= 1
            labels[word] = UInt8(label)
        }
        return labels
    }
}
