import Entities
import TextCore

/// All training sentences: the features of each word as numbers of rows, and its right label.
struct Sample {
    var sentences: [Range<Int>] = []
    /// The first feature of each word; one more than there are words.
    var offsets: [Int] = [0]
    /// Features as hashes first, as rows of the weights once ``number(atLeast:)`` has run.
    var features: [UInt32] = []
    /// The group of each feature.
    var groups: [UInt8] = []
    var labels: [UInt8] = []
    /// What speaks for the labels of each word beforehand.
    var priors: [SIMD16<Float>] = []
    /// The hash that each row stands for.
    var hashes: [UInt32] = []

    /// Takes in a document.
    mutating func add(_ document: RenderedDocument, clusters: WordClusters) {
        let training = TrainingReading(document.input, clusters: clusters)
        let reading = training.reading
        let first = labels.count
        for sentence in reading.sentences {
            sentences.append(first + sentence.lowerBound..<first + sentence.upperBound)
        }
        for word in training.spans.indices {
            features.append(contentsOf: reading.features(at: word))
            offsets.append(features.count)
        }
        priors.append(contentsOf: reading.priors)
        labels.append(contentsOf: Sample.labels(of: training, names: document.names))
    }

    /// The label of each word, from the names of its document.
    private static func labels(
        of training: TrainingReading, names: [(span: TextSpan, kind: NameLabel.Kind)]
    ) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: training.spans.count)
        var boundaries = Set<Int>()
        for sentence in training.reading.sentences { boundaries.insert(sentence.lowerBound) }
        var word = 0
        for name in names {
            while word < training.spans.count, training.spans[word].start < name.span.start { word += 1 }
            let first = word
            while word < training.spans.count, training.spans[word].start < name.span.end,
                word == first || !boundaries.contains(word) && training.reading.priors[word][10] > -100
            {
                word += 1
            }
            for index in first..<word {
                labels[index] = UInt8(NameLabel.label(of: name.kind, index: index - first, count: word - first))
            }
        }
        return labels
    }

    /// Numbers the features that stand at `count` words at least and forgets the others.
    mutating func number(atLeast count: Int) {
        var table = HashCounts(capacity: features.count)
        for feature in features { table.add(feature) }
        var kept: [UInt32] = []
        var starts: [Int] = [0]
        let templates = NameFeatures.groups
        groups.reserveCapacity(features.count)
        starts.reserveCapacity(offsets.count)
        kept.reserveCapacity(features.count)
        for word in labels.indices {
            for index in offsets[word]..<offsets[word + 1] {
                guard let row = table.row(of: features[index], atLeast: count, hashes: &hashes) else { continue }
                kept.append(row)
                groups.append(templates[index - offsets[word]].rawValue)
            }
            starts.append(kept.count)
        }
        features = kept
        offsets = starts
    }
}

/// Counts of hashes, and a row for each that is frequent.
private struct HashCounts {
    private var keys: [UInt32]
    private var counts: [UInt32]
    private var rows: [UInt32]
    private let mask: Int
    private var used = 0

    init(capacity: Int) {
        var size = 1024
        while size < capacity / 2, size < 1 << 24 { size *= 2 }
        mask = size - 1
        keys = [UInt32](repeating: 0, count: size)
        counts = [UInt32](repeating: 0, count: size)
        rows = [UInt32](repeating: .max, count: size)
    }

    @inline(__always)
    private func slot(of hash: UInt32) -> Int {
        var slot = Int(hash &* 0x9e37_79b1) & mask
        while counts[slot] != 0 && keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    mutating func add(_ hash: UInt32) {
        let slot = slot(of: hash)
        if counts[slot] == 0 {
            // Full to the brim it would not end; what comes later is rare anyway.
            guard used * 10 < mask * 9 else { return }
            used += 1
            keys[slot] = hash
        }
        counts[slot] += 1
    }

    mutating func row(of hash: UInt32, atLeast count: Int, hashes: inout [UInt32]) -> UInt32? {
        let slot = slot(of: hash)
        guard counts[slot] >= count else { return nil }
        if rows[slot] == .max {
            rows[slot] = UInt32(hashes.count)
            hashes.append(hash)
        }
        return rows[slot]
    }
}
