import Entities

/// Sorts words into classes of like use, from running text.
///
/// The exchange algorithm of Kneser and Ney (1993) for the bidirectional predictive class model of Dehdari, Tan and van
/// Genabith (2016): a word goes to the class that makes the words before and behind it likeliest to predict.
struct WordInduction {
    private var text: [UInt64] = []

    /// What stands between sentences.
    static let boundary: UInt64 = 1

    /// Takes in a sentence by the keys of its tokens.
    mutating func add(_ sentence: [UInt64]) {
        text.append(Self.boundary)
        text.append(contentsOf: sentence)
    }

    /// The classes of words that stand at least `count` times, in the order of their keys.
    func entries(atLeast count: Int, fine: Int, coarse: Int) -> [WordClusters.Entry] {
        let model = Bigrams(text, atLeast: count)
        let small = model.classes(fine, rounds: 12)
        let large = model.classes(coarse, rounds: 12)
        return model.keys.indices.dropFirst().map {
            WordClusters.Entry(
                key: WordClusters.short(model.keys[$0]), fine: UInt16(small[$0] + 1), coarse: UInt8(large[$0] + 1))
        }.sorted { ($0.key, $0.fine, $0.coarse) < ($1.key, $1.fine, $1.coarse) }
    }
}

/// How often words follow each other; word 0 stands for all rare ones.
private struct Bigrams {
    var keys: [UInt64] = [0]
    private var counts: [Int] = [0]
    private var before: [[(word: Int, count: Int)]]
    private var behind: [[(word: Int, count: Int)]]
    private let logs: [Float]

    init(_ text: [UInt64], atLeast least: Int) {
        var frequency: [UInt64: Int] = [:]
        for key in text { frequency[key, default: 0] += 1 }
        let kept = frequency.filter { $0.value >= least }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var numbers: [UInt64: Int] = [:]
        for (key, count) in kept {
            numbers[key] = keys.count
            keys.append(key)
            counts.append(count)
        }
        let words = text.map { numbers[$0] ?? 0 }
        counts[0] = words.count { $0 == 0 }
        var pairs: [UInt64: Int] = [:]
        for index in words.indices.dropFirst() {
            pairs[UInt64(words[index - 1]) << 32 | UInt64(words[index]), default: 0] += 1
        }
        before = [[(word: Int, count: Int)]](repeating: [], count: keys.count)
        behind = before
        for (pair, count) in pairs.sorted(by: { $0.key < $1.key }) {
            let (left, right) = (Int(pair >> 32), Int(pair & 0xffff_ffff))
            behind[left].append((right, count))
            before[right].append((left, count))
        }
        // Of basic operations alone, so that every machine has the same.
        var logs: [Float] = [0, 0]
        var log = 0.0
        for number in stride(from: 2.0, through: Double(words.count), by: 1) {
            let part = 1 / (2 * number - 1)
            let square = part * part
            log += 2 * part * (1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square / 9))))
            logs.append(Float(number * log))
        }
        self.logs = logs
    }

    /// A number times its natural logarithm.
    @inline(__always)
    private func entropy(_ count: Int32) -> Float { logs[Int(count)] }

    /// The class of each word.
    func classes(_ count: Int, rounds: Int) -> [Int] {
        var classOf = keys.indices.map { $0 < count ? $0 : $0 % count }
        // How often a word of a class follows each word, and how often one stands before it.
        var following = [Int32](repeating: 0, count: keys.count * count)
        var leading = following
        var sizes = [Int32](repeating: 0, count: count)
        for word in keys.indices { move(word, to: classOf[word], by: 1, &following, &leading, &sizes, count) }
        var gains = [Float](repeating: 0, count: count)
        for _ in 0..<rounds {
            var moved = 0
            for word in keys.indices.dropFirst() {
                let old = classOf[word]
                move(word, to: old, by: -1, &following, &leading, &sizes, count)
                for candidate in 0..<count {
                    let size = sizes[candidate]
                    let loss = entropy(size + Int32(counts[word])) - entropy(size)
                    gains[candidate] = -2 * loss
                }
                for (other, times) in before[word] {
                    add(following, at: other * count, count, Int32(times), to: &gains)
                }
                for (other, times) in behind[word] {
                    add(leading, at: other * count, count, Int32(times), to: &gains)
                }
                var best = old
                for candidate in 0..<count where gains[candidate] > gains[best] { best = candidate }
                if best != old { moved += 1 }
                classOf[word] = best
                move(word, to: best, by: 1, &following, &leading, &sizes, count)
            }
            if moved * 200 < keys.count { break }
        }
        return classOf
    }

    @inline(__always)
    private func add(_ table: [Int32], at base: Int, _ count: Int, _ times: Int32, to gains: inout [Float]) {
        let alone = entropy(times)
        for candidate in 0..<count {
            let known = table[base + candidate]
            if known != 0 { gains[candidate] += entropy(known + times) - entropy(known) - alone }
        }
    }

    @inline(__always)
    private func move(
        _ word: Int, to target: Int, by sign: Int32, _ following: inout [Int32], _ leading: inout [Int32],
        _ sizes: inout [Int32], _ count: Int
    ) {
        sizes[target] += sign * Int32(counts[word])
        for (other, times) in before[word] { following[other * count + target] += sign * Int32(times) }
        for (other, times) in behind[word] { leading[other * count + target] += sign * Int32(times) }
    }
}
