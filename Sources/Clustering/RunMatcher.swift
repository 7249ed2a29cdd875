/// A stretch of equal words of two texts.
struct SharedRun: Sendable, Hashable {
    /// Index of its first word in the left text.
    var left: Int32
    /// Index of its first word in the right text.
    var right: Int32
    /// Words in it.
    var length: Int32
}

/// A stretch of a diagonal, the pairs of words that are equally far apart: two texts agree at both its ends.
struct SharedSegment: Sendable, Hashable {
    /// The index of a word in the left text less that in the right one.
    var diagonal: Int32
    /// Indexes of words in the right text.
    var first: Int32
    var last: Int32
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
    /// Share of the words in runs that stand in paragraphs as long as a sentence, of the side that has more there.
    ///
    /// Pages that are wrapped at a column have a paragraph for each line.
    var proseShare: Float = 1
    /// Numbers of the right side in runs, and in the short gaps between runs that follow each other.
    var equalNumbers = 0
    var otherNumbers = 0
    /// Short gaps between runs in which such other numbers stand.
    var otherNumberGaps = 0
    /// Whether a run begins within the opening words of both.
    var sharesOpening = false
    /// Share of the opening words that lie in runs, of the side that has more there: lines of some pages are wrapped.
    var openingShare: Float = 0
    /// Share of the right side's words in runs that stand in no quotation.
    var unquotedShare: Float = 1
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
    /// Words from which a paragraph is a sentence or more: links, headlines and bylines have fewer.
    static let proseParagraph: Int32 = 12
    /// Words that count as the opening of a text.
    static let opening: Int32 = 20

    private(set) var runs: [SharedRun] = []

    init() {}

    /// The maximal runs on `segments` of diagonals, which come ascending by their first words.
    ///
    /// Every run is found that goes through a segment's ends or lies between them.
    mutating func match(
        left: FingerprintColumns, leftStretches: UnsafeBufferPointer<Range<Int32>>, right: FingerprintColumns,
        rightStretches: UnsafeBufferPointer<Range<Int32>>, segments: UnsafeBufferPointer<SharedSegment>,
        shortest: Int32 = shortestRun
    ) {
        runs.removeAll(keepingCapacity: true)
        left.words.withUnsafeBufferPointer { leftWords in
            right.words.withUnsafeBufferPointer { rightWords in
                for segment in segments {
                    match(segment, leftWords, leftStretches, rightWords, rightStretches, shortest: shortest)
                }
            }
        }
        // They nearly always are in order.
        for place in runs.indices.dropFirst() where Self.isBefore(runs[place], runs[place - 1]) {
            return runs.sort { Self.isBefore($0, $1) }
        }
    }

    @inline(__always)
    private static func isBefore(_ one: SharedRun, _ other: SharedRun) -> Bool {
        (one.right, one.left) < (other.right, other.left)
    }

    /// The runs on one segment.
    private mutating func match(
        _ segment: SharedSegment, _ leftWords: UnsafeBufferPointer<UInt32>,
        _ leftStretches: UnsafeBufferPointer<Range<Int32>>, _ rightWords: UnsafeBufferPointer<UInt32>,
        _ rightStretches: UnsafeBufferPointer<Range<Int32>>, shortest: Int32
    ) {
        let diagonal = segment.diagonal
        var at = uncovered(segment)
        while at <= segment.last {
            guard let leftBounds = Self.bounds(leftStretches, at + diagonal),
                let rightBounds = Self.bounds(rightStretches, at)
            else {
                at += 1
                continue
            }
            let lower = max(rightBounds.lowerBound, leftBounds.lowerBound - diagonal)
            let upper = min(rightBounds.upperBound, leftBounds.upperBound - diagonal)
            var start = at
            while start > lower, leftWords[Int(start + diagonal - 1)] == rightWords[Int(start - 1)] { start -= 1 }
            // Run after run up to the segment's end, or to the end of what counts.
            while at < upper {
                at += Self.equal(leftWords, from: at + diagonal, rightWords, from: at, atMost: upper - at)
                if at - start >= shortest {
                    runs.append(SharedRun(left: start + diagonal, right: start, length: at - start))
                }
                at += 1
                start = at
                if at > segment.last { break }
            }
        }
    }

    /// How many words are equal from two places on, two at a time.
    @inline(__always)
    private static func equal(
        _ left: UnsafeBufferPointer<UInt32>, from leftStart: Int32, _ right: UnsafeBufferPointer<UInt32>,
        from rightStart: Int32, atMost limit: Int32
    ) -> Int32 {
        let leftWords = UnsafeRawPointer(left.baseAddress.map { $0 + Int(leftStart) })
        let rightWords = UnsafeRawPointer(right.baseAddress.map { $0 + Int(rightStart) })
        guard let leftWords, let rightWords else { return 0 }
        var count = 0
        let limit = Int(limit)
        while count + 2 <= limit {
            let difference =
                leftWords.loadUnaligned(fromByteOffset: count * 4, as: UInt64.self)
                ^ rightWords.loadUnaligned(fromByteOffset: count * 4, as: UInt64.self)
            if difference != 0 {
                return Int32(truncatingIfNeeded: count + (UInt64(littleEndian: difference) & 0xffff_ffff == 0 ? 1 : 0))
            }
            count += 2
        }
        if count < limit, left[Int(leftStart) + count] == right[Int(rightStart) + count] { count += 1 }
        return Int32(truncatingIfNeeded: count)
    }

    /// The first word of a segment that none of the last runs found goes through.
    @inline(__always)
    private func uncovered(_ segment: SharedSegment) -> Int32 {
        var at = segment.first
        for place in max(0, runs.count - 8)..<runs.count {
            let run = runs[place]
            if run.left - run.right == segment.diagonal, at >= run.right, at < run.right + run.length {
                at = run.right + run.length
            }
        }
        return at
    }

    @inline(__always)
    private static func bounds(_ stretches: UnsafeBufferPointer<Range<Int32>>, _ word: Int32) -> Range<Int32>? {
        for place in stretches.indices where stretches[place].contains(word) { return stretches[place] }
        return nil
    }

    /// The figures of the runs found by ``match``.
    ///
    /// - Parameter starts: the first words that count on both sides, where the openings are.
    func evidence(
        left: FingerprintColumns, right: FingerprintColumns, starts: (left: Int32, right: Int32) = (0, 0)
    ) -> SharedEvidence {
        var evidence = SharedEvidence()
        evidence.runs = runs.count
        guard let first = runs.first else { return evidence }
        evidence.stretches = 1
        var previous = first
        var start = first.right
        for (index, run) in runs.enumerated() {
            evidence.longestRun = max(evidence.longestRun, Int(run.length))
            if run.left - starts.left < Self.opening, run.right - starts.right < Self.opening {
                evidence.sharesOpening = true
            }
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
        let rightCoverage = Self.coverage(runs, of: right, isLeft: false)
        (evidence.rightWords, evidence.rightShingles) = (rightCoverage.words, rightCoverage.shingles)
        evidence.rightParagraphs = rightCoverage.paragraphs
        let leftOrder = runsByLeft()
        let leftCoverage = Self.coverage(leftOrder, of: left, isLeft: true)
        (evidence.leftWords, evidence.leftShingles) = (leftCoverage.words, leftCoverage.shingles)
        evidence.leftParagraphs = leftCoverage.paragraphs
        evidence.proseShare = max(leftCoverage.proseShare, rightCoverage.proseShare)
        let opening = (
            Self.opening(runs, isLeft: false, from: starts.right, words: right.wordCount),
            Self.opening(leftOrder, isLeft: true, from: starts.left, words: left.wordCount)
        )
        evidence.openingShare = min(opening.0, opening.1)
        if right.quotations.count > 0, evidence.rightWords > 0 {
            evidence.unquotedShare = Float(unquotedWords(right)) / Float(evidence.rightWords)
        }
        countNumbers(left: left, right: right, in: &evidence)
        return evidence
    }

    /// The runs by their places in the left text.
    func runsByLeft() -> [SharedRun] {
        for place in runs.indices.dropFirst()
        where (runs[place].left, runs[place].right) < (runs[place - 1].left, runs[place - 1].right) {
            return runs.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
        }
        return runs
    }

    /// Share of the opening words of one side that lie in runs.
    private static func opening(_ runs: [SharedRun], isLeft: Bool, from first: Int32, words: Int) -> Float {
        let limit = min(first + opening, Int32(clamping: words))
        var covered: Int32 = 0
        var end = first
        for run in runs {
            let start = isLeft ? run.left : run.right
            if start >= limit { break }
            covered += max(0, min(limit, start + run.length) - max(start, end))
            end = max(end, start + run.length)
        }
        return limit > first ? Float(covered) / Float(limit - first) : 0
    }

    /// What of one side lies in runs.
    private struct Coverage {
        /// Words, overlaps counted once.
        var words = 0
        /// Shingles.
        var shingles = 0
        /// Paragraphs with eight such words or more.
        var paragraphs = 0
        /// Such words in paragraphs as long as a sentence.
        var prose = 0

        var proseShare: Float { words > 0 ? Float(prose) / Float(words) : 1 }
    }

    /// What of one side lies in runs, which come by their places there.
    private static func coverage(_ runs: [SharedRun], of text: FingerprintColumns, isLeft: Bool) -> Coverage {
        var coverage = Coverage()
        let paragraphs = text.paragraphs
        /// The first word of a paragraph, or the end of the text.
        func start(of paragraph: Int) -> Int32 {
            paragraph < paragraphs.count ? Int32(bitPattern: paragraphs[paragraph]) : Int32(clamping: text.wordCount)
        }
        var end: Int32 = 0
        var (paragraph, from, next) = (-1, Int32(0), start(of: 0))
        var inParagraph = 0
        func leave() {
            if inParagraph >= 8 { coverage.paragraphs += 1 }
            if next - from >= proseParagraph { coverage.prose += inParagraph }
            inParagraph = 0
        }
        for run in runs {
            let begin = isLeft ? run.left : run.right
            let first = max(begin, end)
            let last = begin + run.length
            guard last > first else { continue }
            coverage.words += Int(last - first)
            coverage.shingles += Int(max(0, last - max(begin, end - shortestRun + 1) - shortestRun + 1))
            end = last
            var word = first
            while word < last {
                while paragraph + 1 < paragraphs.count, next <= word {
                    leave()
                    paragraph += 1
                    (from, next) = (next, start(of: paragraph + 1))
                }
                let stop = paragraph + 1 < paragraphs.count ? min(last, next) : last
                inParagraph += Int(stop - word)
                word = stop
            }
        }
        leave()
        return coverage
    }

    /// Whether what stands between two runs is the same blank filled in otherwise: short, or of much the same length.
    private static func isShort(_ leftGap: Int32, _ rightGap: Int32) -> Bool {
        if leftGap < -shortGap || max(leftGap, rightGap) > longGap { return false }
        return max(leftGap, rightGap) <= shortGap || abs(leftGap - rightGap) <= shortGap / 2
    }

    /// How many words of the right text lie in runs found by ``match`` and in no quotation.
    ///
    /// - Complexity: O(runs + quotations).
    func unquotedWords(_ right: FingerprintColumns) -> Int {
        let quotations = right.quotations
        var words = 0
        var next = 0
        var end: Int32 = 0
        for run in runs {
            let first = max(end, run.right)
            let last = run.right + run.length
            guard last > first else { continue }
            words += Int(last - first)
            end = last
            while next + 1 < quotations.count, Int32(bitPattern: quotations[next + 1]) <= first { next += 2 }
            var quotation = next
            while quotation + 1 < quotations.count, Int32(bitPattern: quotations[quotation]) < last {
                let start = max(first, Int32(bitPattern: quotations[quotation]))
                let stop = min(last, Int32(bitPattern: quotations[quotation + 1]))
                words -= Int(max(0, stop - start))
                quotation += 2
            }
        }
        return words
    }

    /// Numbers inside runs are equal; a number in a short gap is another one unless the gap's other side has it too.
    private func countNumbers(left: FingerprintColumns, right: FingerprintColumns, in evidence: inout SharedEvidence) {
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
            let before = evidence.otherNumbers
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
            if evidence.otherNumbers > before { evidence.otherNumberGaps += 1 }
            while index < numbers.count, Int32(bitPattern: numbers[index]) < run.right + run.length {
                evidence.equalNumbers += 1
                index += 1
            }
            previous = run
        }
    }
}
