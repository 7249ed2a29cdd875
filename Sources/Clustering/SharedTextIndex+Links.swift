internal import CPrefetch

extension SharedTextIndex {
    /// The judged links of the texts in `range` to texts before them, ordered by the later then the earlier text; accepted
    /// ones, and refused ones with at least some shared text.
    ///
    /// Calls for different ranges are independent of each other, so they may run in parallel; together they give the same
    /// links whatever the cut. Later texts are shorter but have more before them.
    ///
    /// - Complexity: O(fingerprints in the range × min(posting, `postingLimit`)) and the words of the pairs found.
    public func links(in range: Range<Int>) -> [SharedTextLink] {
        stretches.all.withUnsafeBufferPointer { ranges in
            columns.withUnsafeBufferPointer { columns in
                var search = LinkSearch(self, columns: columns, stretches: ranges)
                for text in range.clamped(to: 0..<count) where bodyWords[text] >= options.minimumWords {
                    search.link(text)
                }
                return search.links
            }
        }
    }

    /// Whether more than a quarter of a text was taken out as furniture.
    func isStripped(_ text: Int) -> Bool { bodyWords[text] * 4 < columns[text].wordCount * 3 }

    /// The postings that two texts have in common, ascending.
    func commonPostings(_ left: Int, _ right: Int) -> [UInt32] {
        let first = postingOf[Int(firstEntry[left])..<Int(firstEntry[left + 1])].filter { $0 != .max }.sorted()
        let second = postingOf[Int(firstEntry[right])..<Int(firstEntry[right + 1])].filter { $0 != .max }.sorted()
        var common: [UInt32] = []
        var (index, other) = (0, 0)
        while index < first.count, other < second.count {
            if first[index] == second[other] {
                common.append(first[index])
                index += 1
                other += 1
            } else if first[index] < second[other] {
                index += 1
            } else {
                other += 1
            }
        }
        return common
    }
}

/// Judges one text after another against the earlier texts that share something with it.
private struct LinkSearch: ~Copyable {
    private(set) var links: [SharedTextLink] = []
    private let index: SharedTextIndex
    private let columns: UnsafeBufferPointer<FingerprintColumns>
    private let stretches: UnsafeBufferPointer<Range<Int32>>
    private let judge: LinkJudge
    private var finder: PairFinder
    private var matcher = RunMatcher()
    private var phrases = PhraseFinder()
    private var short = ShortTextMatcher()

    /// Partners whose words are asked for before they are looked at.
    private static let ahead = 4

    /// - Parameters:
    ///   - columns: those of the index, valid while this is.
    ///   - stretches: as much.
    init(
        _ index: SharedTextIndex, columns: UnsafeBufferPointer<FingerprintColumns>,
        stretches: UnsafeBufferPointer<Range<Int32>>
    ) {
        self.index = index
        self.columns = columns
        self.stretches = stretches
        judge = LinkJudge(options: index.options)
        finder = PairFinder(count: index.count)
    }

    private func stretches(of text: Int) -> UnsafeBufferPointer<Range<Int32>> {
        let (first, last) = (Int(index.stretches.starts[text]), Int(index.stretches.starts[text + 1]))
        return UnsafeBufferPointer(rebasing: stretches[first..<last])
    }

    /// Adds the links of a text to earlier ones.
    mutating func link(_ text: Int) {
        finder.collect(text, in: index)
        let pairs = index.shortTexts.adding(to: finder.pairs, partnersOf: text, in: index)
        if pairs.isEmpty { return }
        let isAlert = index.articles[text].contains { (index.fingerprints[$0].facts.takeLabel ?? 2) < 2 }
        for place in pairs.indices {
            if place + Self.ahead < pairs.count { prefetch(pairs[place + Self.ahead]) }
            if index.bodyWords[Int(pairs[place].text)] >= index.options.minimumWords {
                judge(pairs[place], with: text, isAlert: isAlert)
            }
        }
    }

    /// Has the beginning of a partner's columns fetched, and the words that are compared first.
    private func prefetch(_ pair: PairFinder.Candidate) {
        let other = columns[Int(pair.text)]
        stet_prefetch(other.start)
        guard let first = finder.segments(of: pair).first else { return }
        let words = other.start + Int(other.paragraphCount) + Int(other.numberCount)
        stet_prefetch(words + Int(first.first + first.diagonal))
    }

    private mutating func judge(_ pair: PairFinder.Candidate, with text: Int, isAlert: Bool) {
        let leftText = Int(pair.text)
        let (left, right) = (columns[leftText], columns[text])
        let (leftStretches, rightStretches) = (stretches(of: leftText), stretches(of: text))
        let isShort = index.shortTexts.contains(text)
        // An alert is too short for fingerprints to stand in all that was kept of it, and so is what a brief shares.
        if isAlert || pair.segments.isEmpty {
            if !phrases.isNoted(right) { phrases.note(right) }
            matcher.match(
                left: left, leftStretches: leftStretches, right: right, rightStretches: rightStretches,
                segments: phrases.hits(left))
        } else {
            matcher.match(
                left: left, leftStretches: leftStretches, right: right, rightStretches: rightStretches,
                segments: finder.segments(of: pair))
        }
        let starts = (leftStretches.first?.lowerBound ?? 0, rightStretches.first?.lowerBound ?? 0)
        var evidence = matcher.evidence(left: left, right: right, starts: starts)
        let leftWords = index.bodyWords[leftText]
        let rightWords = index.bodyWords[text]
        let isSameOutlet = index.outletOf[text] != 0 && index.outletOf[leftText] == index.outletOf[text]
        var verdict = judge.verdict(
            evidence, leftWords: leftWords, rightWords: rightWords, isAlert: isAlert,
            isStripped: index.isStripped(leftText) || index.isStripped(text),
            areOfPages: index.furniture.isOfPages, isRolling: left.isRolling || right.isRolling,
            isSameOutlet: isSameOutlet)
        if isShort, !isAlert, verdict.containment < LinkJudge.sureContainment {
            if !phrases.isNoted(right) { phrases.note(right) }
            let close = short.evidence(
                left: left, leftStretches: leftStretches, right: right, rightStretches: rightStretches,
                hits: phrases.hits(left))
            let share = Float(close.all.rightWords) / Float(max(1, rightWords))
            if let found = judge.verdict(
                short: close, share: share, besides: verdict, evidence, isSameOutlet: isSameOutlet)
            {
                (verdict, evidence) = (found, close.all)
            }
        }
        let isTooLittle =
            evidence.isSnippet(of: leftWords) || index.furniture.isOfPages && evidence.isPieces
        if verdict.reason != .template, !isAlert, isTooLittle {
            verdict = LinkVerdict(.tooLittle, verdict.containment)
        }
        if index.furniture.isOfPages, verdict.isAccepted || verdict.otherwise != nil,
            verdict.containment < LinkJudge.sureOfFrames,
            matcher.areFrames(left: leftStretches, right: rightStretches)
        {
            verdict = LinkVerdict(.pageFrame, verdict.containment)
        }
        let least = isShort && index.shortTexts.contains(leftText) ? ShortTexts.leastWords : LinkJudge.leastWords
        guard verdict.isAccepted || evidence.rightWords >= least else { return }
        links.append(
            SharedTextLink(
                left: index.articles[leftText][0], right: index.articles[text][0], sharedWords: evidence.rightWords,
                runs: evidence.runs, longestRun: evidence.longestRun, leftParagraphs: evidence.leftParagraphs,
                rightParagraphs: evidence.rightParagraphs,
                equalNumbers: evidence.equalNumbers, otherNumbers: evidence.otherNumbers,
                density: evidence.density,
                openingShare: evidence.openingShare,
                leftShare: min(1, Float(evidence.leftWords) / Float(max(1, leftWords))),
                rightShare: min(1, Float(evidence.rightWords) / Float(max(1, rightWords))),
                containment: verdict.containment, isAccepted: verdict.isAccepted, reason: verdict.reason
            ).judged(by: verdict))
    }
}

extension FingerprintColumns {
    /// Whether it is a page that goes on all day, a live blog: several of its paragraphs are a time alone, `10:42 a.m.`.
    ///
    /// Such a page quotes paragraphs of what others report beside much else.
    ///
    /// - Complexity: O(paragraphs + numbers).
    var isRolling: Bool {
        let (paragraphs, numbers) = (paragraphs, numbers)
        var (times, number) = (0, 0)
        for paragraph in 0..<paragraphs.count {
            let start = paragraphs[paragraph]
            let end = paragraph + 1 < paragraphs.count ? paragraphs[paragraph + 1] : UInt32(clamping: wordCount)
            while number < numbers.count, numbers[number] < start { number += 1 }
            // Hour and minute are two numbers; a year is one.
            if end - start <= 5, number + 1 < numbers.count, numbers[number] == start, numbers[number + 1] < end {
                times += 1
            }
        }
        return times >= 4 && times * 4 >= paragraphs.count
    }
}
