/// Tells a daily report from a story: the same phrasing with new figures, however short the phrases are.
///
/// The links leave such reports apart already where their phrases are long. This looks closer, at every run of four
/// words, at two articles that are about to be called one event.
struct FormCheck: ~Copyable {
    private static let leastRuns = 3
    private static let leastNumbers = 3
    private var matcher = RunMatcher()
    private var phrases = PhraseFinder()

    /// Whether two texts are one form filled in twice.
    ///
    /// - Complexity: O(words of both), and the order of the runs found.
    mutating func isForm(_ left: Fingerprint, _ right: Fingerprint) -> Bool {
        guard left.numbers.count >= Self.leastNumbers, right.numbers.count >= Self.leastNumbers else { return false }
        let (first, second) = (left.columns, right.columns)
        if !phrases.isNoted(second) { phrases.note(second) }
        withUnsafePointer(to: 0..<Int32(clamping: first.wordCount)) { all in
            withUnsafePointer(to: 0..<Int32(clamping: second.wordCount)) { others in
                matcher.match(
                    left: first, leftStretches: UnsafeBufferPointer(start: all, count: 1), right: second,
                    rightStretches: UnsafeBufferPointer(start: others, count: 1), segments: phrases.hits(first),
                    shortest: Int32(PhraseFinder.length))
            }
        }
        let evidence = matcher.evidence(left: first, right: second)
        return evidence.runs >= Self.leastRuns && evidence.otherNumbers >= Self.leastNumbers
            && evidence.otherNumbers > evidence.equalNumbers
            && Float(evidence.rightWords) < LinkJudge.shortMeanRun * Float(evidence.runs)
    }
}
