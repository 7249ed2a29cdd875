/// Finds the likeliest labels of a sentence and how likely they are.
///
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): the best path by Viterbi's algorithm,
/// the share of each label by the forward-backward algorithm, both over vectors of sixteen labels.
package struct NameDecoder {
    /// Labels and, for each word, the probability of each label.
    struct Result {
        var labels: [UInt8]
        var shares: [SIMD16<Float>]
    }

    private let model: NameModel
    /// The weights of what follows a label, by that label, as numbers to multiply with.
    private let onward: [SIMD16<Float>]
    /// The same by the label that follows.
    private let backward: [SIMD16<Float>]
    private let start: SIMD16<Float>
    private let end: SIMD16<Float>

    init(_ model: NameModel) {
        self.model = model
        let rows = Array(model.transitions.dropFirst())
        onward = rows.map { NameDecoder.exponential($0) }
        var columns = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: 16)
        for from in 0..<16 {
            for to in 0..<16 { columns[to][from] = onward[from][to] }
        }
        backward = columns
        start = model.transitions[0]
        var ends = SIMD16<Float>(repeating: 0)
        for label in 0..<16 { ends[label] = rows[label][15] }
        end = ends
    }

    /// Labels every word of a reading.
    ///
    /// - Complexity: O(words · (features + labels²)).
    func labels(of reading: NameReading, lean: Float) -> Result {
        let count = reading.offsets.count - 1
        var result = Result(
            labels: [UInt8](repeating: 0, count: count),
            shares: [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: count))
        var scores = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: count)
        for word in 0..<count {
            scores[word] = model.scores(of: reading, at: word) + reading.priors[word]
            scores[word][NameLabel.outside] -= lean
        }
        var back: [SIMD16<Int32>] = []
        for sentence in reading.sentences {
            follow(sentence, scores: scores, back: &back, labels: &result.labels)
            // Where neither the model nor the rules have a name nobody asks how sure that is.
            guard sentence.contains(where: { result.labels[$0] != 0 || reading.priors[$0][0] == 0 }) else { continue }
            share(sentence, scores: scores, shares: &result.shares)
        }
        return result
    }

    /// The best path through one sentence.
    private func follow(
        _ sentence: Range<Int>, scores: [SIMD16<Float>], back: inout [SIMD16<Int32>], labels: inout [UInt8]
    ) {
        back.removeAll(keepingCapacity: true)
        var best = start + scores[sentence.lowerBound]
        for word in sentence.dropFirst() {
            var top = model.transitions[1] + best[0]
            var from = SIMD16<Int32>(repeating: 0)
            for label in 1..<NameLabel.count {
                let way = model.transitions[label + 1] + best[label]
                let isBetter = way .> top
                top.replace(with: way, where: isBetter)
                from.replace(with: Int32(label), where: isBetter)
            }
            back.append(from)
            best = top + scores[word]
        }
        best += end
        var label = 0
        for other in 1..<NameLabel.count where best[other] > best[label] { label = other }
        var word = sentence.upperBound - 1
        labels[word] = UInt8(label)
        while word > sentence.lowerBound {
            label = Int(back[word - sentence.lowerBound - 1][label])
            word -= 1
            labels[word] = UInt8(label)
        }
    }

    /// The probability of each label of each word of one sentence.
    private func share(_ sentence: Range<Int>, scores: [SIMD16<Float>], shares: inout [SIMD16<Float>]) {
        var ahead = Self.exponential(start + scores[sentence.lowerBound], lowered: true)
        ahead *= 1 / ahead.sum()
        shares[sentence.lowerBound] = ahead
        for word in sentence.dropFirst() {
            var sum = SIMD16<Float>(repeating: 0)
            for label in 0..<NameLabel.count { sum += onward[label] * ahead[label] }
            ahead = sum * Self.exponential(scores[word], lowered: true)
            ahead *= 1 / max(ahead.sum(), .leastNormalMagnitude)
            shares[word] = ahead
        }
        var behind = Self.exponential(end)
        var word = sentence.upperBound - 1
        while true {
            let product = shares[word] * behind
            shares[word] = product * (1 / max(product.sum(), .leastNormalMagnitude))
            if word == sentence.lowerBound { break }
            let weighted = Self.exponential(scores[word], lowered: true) * behind
            var sum = SIMD16<Float>(repeating: 0)
            for label in 0..<NameLabel.count { sum += backward[label] * weighted[label] }
            behind = sum * (1 / max(sum.sum(), .leastNormalMagnitude))
            word -= 1
        }
    }

    /// *e* to the power of each lane, to some five figures; `lowered` takes the greatest lane off first.
    ///
    /// Two to a whole power is made of the bits of the number, the rest by a polynomial of the fifth degree.
    @inline(__always)
    package static func exponential(_ value: SIMD16<Float>, lowered: Bool = false) -> SIMD16<Float> {
        var power = lowered ? value - value.max() : value
        power = pointwiseMin(pointwiseMax(power * 1.442_695, SIMD16(repeating: -100)), SIMD16(repeating: 100))
        // Added and taken off again, this number rounds; its last bits are then the whole number.
        let shifted = power + 12_582_912
        let rest = power - (shifted - 12_582_912)
        var sum = SIMD16<Float>(repeating: 0.001_339_88)
        sum = sum * rest + 0.009_618_44
        sum = sum * rest + 0.055_503_33
        sum = sum * rest + 0.240_226_5
        sum = sum * rest + 0.693_147_18
        sum = sum * rest + 1
        let bits = (unsafeBitCast(shifted, to: SIMD16<Int32>.self) &+ 127) &<< 23
        return sum * unsafeBitCast(bits, to: SIMD16<Float>.self)
    }
}
