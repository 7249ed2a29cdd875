/// A stretch of equal words of two texts.
struct SharedRun: Sendable, Hashable {
    /// Index of its first word in the left text.
    var left: Int32
    /// Index of its first word in the right text.
    var right: Int32
    /// Words in it.
    var length: Int32
}

/// What two texts have in common, in figures.
struct SharedEvidence: Sendable {
    /// Words of each side that lie in runs.
    var leftWords = 0
    var rightWords = 0
    /// Five-word shingles of each side that lie in runs.
    var leftShingles = 0
    var rightShingles = 0
    var runs = 0
    var longestRun = 0
    /// Groups of runs that follow each other closely on both sides.
    var stretches = 0
    /// Paragraphs of each side with eight shared words or more.
    var leftParagraphs = 0
    var rightParagraphs = 0
    /// Numbers of the right side in runs, and in the short gaps between runs that follow each other.
    var equalNumbers = 0
    var otherNumbers = 0
    /// Whether a run begins within the opening words of both.
    var sharesOpening = false
    /// Share of the opening words that lie in runs, of the side that has fewer there.
    var openingShare: Float = 0
    /// Words of the right side from the beginning to the end of each stretch, added up.
    var extent = 0
    /// Share of five-word runs within the stretches.
    var density: Float {
        min(1, Float(rightShingles) / Float(max(1, extent - (Fingerprint.shingleLength - 1) * stretches)))
    }
}

/// Finds the runs of equal words from a few places where two texts are known to agree, by extending these both ways.
struct RunMatcher: Sendable {
    /// Runs shorter than a shingle prove nothing.
    static let shortestRun = Int32(Fingerprint.shingleLength)
    /// Runs this close on both sides belong to one stretch.
    static let shortGap: Int32 = 12
    /// Runs this close on both sides do too when they are about equally far apart on both sides.
    static let longGap: Int32 = 40
    /// Words that count as the opening of a text.
    static let opening: Int32 = 20

    private(set) var runs: [SharedRun] = []
    private var leftOrder: [SharedRun] = []

    init() {}

    /// The maximal runs through `hits`, which are pairs of word indexes (left, right) ascending by right.
    mutating func match(
        left: Fingerprint, leftStretches: [Range<Int32>], right: Fingerprint, rightStretches: [Range<Int32>],
        hits: some Sequence<(left: UInt32, right: UInt32)>, shortest: Int32 = shortestRun
    ) {
        runs.removeAll(keepingCapacity: true)
        let leftWords = left.words.span
        let rightWords = right.words.span
        for hit in hits {
            let atLeft = Int32(bitPattern: hit.left)
            let atRight = Int32(bitPattern: hit.right)
            if isCovered(atLeft, atRight) { continue }
            guard let leftBounds = Self.bounds(leftStretches, atLeft),
                let rightBounds = Self.bounds(rightStretches, atRight)
            else { continue }
            var back: Int32 = 0
            let mostBack = min(atLeft - leftBounds.lowerBound, atRight - rightBounds.lowerBound)
            while back < mostBack, leftWords[Int(atLeft - back - 1)] == rightWords[Int(atRight - back - 1)] {
                back += 1
            }
            var ahead: Int32 = 0
            let mostAhead = min(leftBounds.upperBound - atLeft, rightBounds.upperBound - atRight)
            while ahead < mostAhead, leftWords[Int(atLeft + ahead)] == rightWords[Int(atRight + ahead)] { ahead += 1 }
            guard back + ahead >= shortest else { continue }
            runs.append(SharedRun(left: atLeft - back, right: atRight - back, length: back + ahead))
        }
        runs.sort { ($0.right, $0.left) < ($1.right, $1.left) }
    }

    /// Whether one of the last runs found goes through a hit.
    private func isCovered(_ left: Int32, _ right: Int32) -> Bool {
        for run in runs.suffix(4)
        where left - right == run.left - run.right && right >= run.right && right < run.right + run.length {
            return true
        }
        return false
    }

    private static func bounds(_ stretches: [Range<Int32>], _ word: Int32) -> Range<Int32>? {
        for stretch in stretches where stretch.contains(word) { return stretch }
        return nil
    }

    /// The figures of the runs found by ``match``.
    mutating func evidence(left: Fingerprint, right: Fingerprint) -> SharedEvidence {
        var evidence = SharedEvidence()
        evidence.runs = runs.count
        guard let first = runs.first else { return evidence }
        evidence.stretches = 1
        var previous = first
        var start = first.right
        for (index, run) in runs.enumerated() {
            evidence.longestRun = max(evidence.longestRun, Int(run.length))
            if run.left < Self.opening, run.right < Self.opening { evidence.sharesOpening = true }
            if index > 0 {
                let leftGap = run.left - previous.left - previous.length
                let rightGap = run.right - previous.right - previous.length
                if !Self.isShort(leftGap, rightGap) {
                    evidence.stretches += 1
                    evidence.extent += Int(previous.right + previous.length - start)
                    start = run.right
                }
            }
            previous = run
        }
        evidence.extent += Int(previous.right + previous.length - start)
        (evidence.rightWords, evidence.rightShingles, evidence.rightParagraphs) = Self.coverage(
            runs, paragraphs: right.paragraphs, isLeft: false)
        leftOrder = runs
        leftOrder.sort { ($0.left, $0.right) < ($1.left, $1.right) }
        (evidence.leftWords, evidence.leftShingles, evidence.leftParagraphs) = Self.coverage(
            leftOrder, paragraphs: left.paragraphs, isLeft: true)
        let opening = (
            Self.opening(runs, isLeft: false, words: right.wordCount),
            Self.opening(leftOrder, isLeft: true, words: left.wordCount)
        )
        evidence.openingShare = min(opening.0, opening.1)
        countNumbers(left: left, right: right, in: &evidence)
        return evidence
    }

    /// Share of the opening words of one side that lie in runs.
    private static func opening(_ runs: [SharedRun], isLeft: Bool, words: Int) -> Float {
        let limit = min(opening, Int32(clamping: words))
        var covered: Int32 = 0
        var end: Int32 = 0
        for run in runs {
            let start = isLeft ? run.left : run.right
            if start >= limit { break }
            covered += max(0, min(limit, start + run.length) - max(start, end))
            end = max(end, start + run.length)
        }
        return limit > 0 ? Float(covered) / Float(limit) : 0
    }

    /// Words and shingles of one side that lie in runs, overlaps counted once, and the paragraphs touched.
    private static func coverage(
        _ runs: [SharedRun], paragraphs: [UInt32], isLeft: Bool
    ) -> (words: Int, shingles: Int, paragraphs: Int) {
        var words = 0
        var shingles = 0
        var end: Int32 = 0
        var touched = 0
        var paragraph = -1
        var inParagraph = 0
        for run in runs {
            let start = isLeft ? run.left : run.right
            let first = max(start, end)
            let last = start + run.length
            guard last > first else { continue }
            words += Int(last - first)
            shingles += Int(max(0, last - max(start, end - shortestRun + 1) - shortestRun + 1))
            end = last
            var word = first
            while word < last {
                while paragraph + 1 < paragraphs.count, Int32(bitPattern: paragraphs[paragraph + 1]) <= word {
                    if inParagraph >= 8 { touched += 1 }
                    inParagraph = 0
                    paragraph += 1
                }
                let stop =
                    paragraph + 1 < paragraphs.count ? min(last, Int32(bitPattern: paragraphs[paragraph + 1])) : last
                inParagraph += Int(stop - word)
                word = stop
            }
        }
        if inParagraph >= 8 { touched += 1 }
        return (words, shingles, touched)
    }

    /// Whether what stands between two runs is the same blank filled in otherwise: short, or of much the same length.
    private static func isShort(_ leftGap: Int32, _ rightGap: Int32) -> Bool {
        if leftGap < -shortGap || max(leftGap, rightGap) > longGap { return false }
        return max(leftGap, rightGap) <= shortGap || abs(leftGap - rightGap) <= shortGap / 2
    }

    /// Numbers inside runs are equal; a number in a short gap is another one unless the gap's other side has it too.
    private func countNumbers(left: Fingerprint, right: Fingerprint, in evidence: inout SharedEvidence) {
        let numbers = right.numbers
        var index = 0
        var previous: SharedRun?
        for run in runs {
            var gap: Range<Int32>?
            if let previous {
                let start = previous.left + previous.length
                if Self.isShort(run.left - start, run.right - previous.right - previous.length) {
                    gap = start..<max(start, run.left)
                }
            }
            while index < numbers.count, Int32(bitPattern: numbers[index]) < run.right {
                if let gap {
                    let key = right.words[Int(numbers[index])]
                    if gap.contains(where: { left.words[Int($0)] == key }) {
                        evidence.equalNumbers += 1
                    } else {
                        evidence.otherNumbers += 1
                    }
                }
                index += 1
            }
            while index < numbers.count, Int32(bitPattern: numbers[index]) < run.right + run.length {
                evidence.equalNumbers += 1
                index += 1
            }
            previous = run
        }
    }
}
