extension SharedTextIndex {
    /// The judged links of the texts in `range` to texts before them, ordered by the later then the earlier text; accepted
    /// ones, and refused ones with at least some shared text.
    ///
    /// Calls for different ranges are independent of each other, so they may run in parallel; together they give the same
    /// links whatever the cut. Later texts are shorter but have more before them.
    ///
    /// - Complexity: O(fingerprints in the range × min(posting, `postingLimit`)) and the words of the pairs found.
    public func links(in range: Range<Int>) -> [SharedTextLink] {
        var links: [SharedTextLink] = []
        var finder = PairFinder(count: count)
        let judge = LinkJudge(options: options)
        var matcher = RunMatcher()
        var short = ShortTextMatcher()
        for text in range.clamped(to: 0..<count) where bodyWords[text] >= options.minimumWords {
            finder.collect(text, in: self)
            let right = fingerprint(text)
            let isAlert = articles[text].contains { (fingerprints[$0].facts.takeLabel ?? 2) < 2 }
            for pair in shortTexts.adding(to: finder.pairs, partnersOf: text, in: self) {
                let leftText = Int(pair.text)
                guard bodyWords[leftText] >= options.minimumWords else { continue }
                let left = fingerprint(leftText)
                func match(_ segments: UnsafeBufferPointer<SharedSegment>) {
                    matcher.match(
                        left: left, leftStretches: stretches[leftText], right: right, rightStretches: stretches[text],
                        segments: segments)
                }
                let isShort = shortTexts.contains(text)
                // An alert is too short for fingerprints to stand in all that was kept of it, and so is what a brief shares.
                if isAlert || pair.segments.isEmpty {
                    FormCheck.hits(left, right).withUnsafeBufferPointer(match)
                } else {
                    match(finder.segments(of: pair))
                }
                let starts = (stretches[leftText].first?.lowerBound ?? 0, stretches[text].first?.lowerBound ?? 0)
                var evidence = matcher.evidence(left: left, right: right, starts: starts)
                let leftWords = bodyWords[leftText]
                let rightWords = bodyWords[text]
                let isSameOutlet = outletOf[text] != 0 && outletOf[leftText] == outletOf[text]
                var verdict = judge.verdict(
                    evidence, leftWords: leftWords, rightWords: rightWords, isAlert: isAlert,
                    isStripped: isStripped(leftText) || isStripped(text), isSameOutlet: isSameOutlet)
                if isShort, !isAlert, verdict.containment < LinkJudge.sureContainment {
                    let close = short.evidence(
                        left: left, leftStretches: stretches[leftText], right: right, rightStretches: stretches[text])
                    let share = Float(close.all.rightWords) / Float(max(1, rightWords))
                    if let found = judge.verdict(
                        short: close, share: share, besides: verdict, evidence, isSameOutlet: isSameOutlet)
                    {
                        (verdict, evidence) = (found, close.all)
                    }
                }
                let least = isShort && shortTexts.contains(leftText) ? ShortTexts.leastWords : LinkJudge.leastWords
                guard verdict.isAccepted || evidence.rightWords >= least else { continue }
                links.append(
                    SharedTextLink(
                        left: articles[leftText][0], right: articles[text][0], sharedWords: evidence.rightWords,
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
        return links
    }

    /// Whether more than a quarter of a text was taken out as furniture.
    func isStripped(_ text: Int) -> Bool { bodyWords[text] * 4 < fingerprint(text).wordCount * 3 }

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
