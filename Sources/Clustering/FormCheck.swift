/// Tells a daily report from a story: the same phrasing with new figures, however short the phrases are.
///
/// The links leave such reports apart already where their phrases are long. This looks closer, at every run of four
/// words, at two articles that are about to be called one event.
struct FormCheck {
    private static let shingle = 4
    private static let leastRuns = 3
    private static let leastNumbers = 3
    private var matcher = RunMatcher()

    /// Whether two texts are one form filled in twice.
    ///
    /// - Complexity: O(n log n) in the words of both.
    mutating func isForm(_ left: Fingerprint, _ right: Fingerprint) -> Bool {
        guard left.numbers.count >= Self.leastNumbers, right.numbers.count >= Self.leastNumbers else { return false }
        let hits = Self.hits(left, right)
        hits.withUnsafeBufferPointer { hits in
            matcher.match(
                left: left, leftStretches: [0..<Int32(clamping: left.wordCount)], right: right,
                rightStretches: [0..<Int32(clamping: right.wordCount)], segments: hits, shortest: Int32(Self.shingle))
        }
        let evidence = matcher.evidence(left: left, right: right)
        return evidence.runs >= Self.leastRuns && evidence.otherNumbers >= Self.leastNumbers
            && evidence.otherNumbers > evidence.equalNumbers
            && Float(evidence.rightWords) < LinkJudge.shortMeanRun * Float(evidence.runs)
    }

    /// The places where two texts have four words in common, ascending by the right one's; of a repeated phrase the first.
    static func hits(_ left: Fingerprint, _ right: Fingerprint) -> [SharedSegment] {
        let first = shingles(left)
        let second = shingles(right)
        var hits: [SharedSegment] = []
        var (low, high) = (0, 0)
        while low < first.count, high < second.count {
            if first[low].hash == second[high].hash {
                let place = Int32(bitPattern: second[high].position)
                hits.append(
                    SharedSegment(
                        diagonal: Int32(bitPattern: first[low].position) - place, first: place, last: place))
                low += 1
                high += 1
            } else if first[low].hash < second[high].hash {
                low += 1
            } else {
                high += 1
            }
        }
        hits.sort { $0.first < $1.first }
        return hits
    }

    /// The distinct shingles of a text with their first places, ascending by hash.
    private static func shingles(_ text: Fingerprint) -> [(hash: UInt64, position: UInt32)] {
        guard text.wordCount >= shingle else { return [] }
        var all: [(hash: UInt64, position: UInt32)] = []
        all.reserveCapacity(text.wordCount)
        for start in 0...(text.wordCount - shingle) {
            var hash: UInt64 = 0
            for offset in 0..<shingle {
                hash = (hash ^ UInt64(text.words[start + offset])) &* 0x9e37_79b9_7f4a_7c15
                hash ^= hash >> 29
            }
            all.append((hash, UInt32(truncatingIfNeeded: start)))
        }
        all.sort { ($0.hash, $0.position) < ($1.hash, $1.position) }
        var distinct: [(hash: UInt64, position: UInt32)] = []
        for item in all where item.hash != distinct.last?.hash { distinct.append(item) }
        return distinct
    }
}
