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
        for text in range.clamped(to: 0..<count) where bodyWords[text] >= options.minimumWords {
            finder.collect(text, in: self)
            let right = fingerprint(text)
            let isAlert = members[text].contains { (fingerprints[$0].facts.takeLabel ?? 2) < 2 }
            for pair in finder.pairs {
                let leftText = Int(pair.text)
                guard bodyWords[leftText] >= options.minimumWords else { continue }
                let left = fingerprint(leftText)
                matcher.match(
                    left: left, leftStretches: stretches[leftText], right: right, rightStretches: stretches[text],
                    hits: finder.hits[pair.hits])
                let evidence = matcher.evidence(left: left, right: right)
                let leftWords = bodyWords[leftText]
                let rightWords = bodyWords[text]
                let verdict = judge.verdict(evidence, leftWords: leftWords, rightWords: rightWords, isAlert: isAlert)
                guard verdict.isAccepted || evidence.rightWords >= LinkJudge.leastWords else { continue }
                links.append(
                    SharedTextLink(
                        left: members[leftText][0], right: members[text][0], sharedWords: evidence.rightWords,
                        runs: evidence.runs, longestRun: evidence.longestRun, leftParagraphs: evidence.leftParagraphs,
                        rightParagraphs: evidence.rightParagraphs,
                        equalNumbers: evidence.equalNumbers, otherNumbers: evidence.otherNumbers,
                        density: evidence.density,
                        openingShare: evidence.openingShare,
                        leftShare: min(1, Float(evidence.leftWords) / Float(max(1, leftWords))),
                        rightShare: min(1, Float(evidence.rightWords) / Float(max(1, rightWords))),
                        containment: verdict.containment, isAccepted: verdict.isAccepted, reason: verdict.reason))
            }
        }
        return links
    }

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

    /// The entries of a posting.
    func entries(ofPosting posting: UInt32) -> ArraySlice<UInt32> {
        postings[Int(firstPosting[Int(posting)])..<Int(firstPosting[Int(posting) + 1])]
    }
}

/// Collects, for one text after another, the earlier texts that share fingerprints with it, and where.
struct PairFinder {
    /// A candidate and where its hits stand in ``hits``.
    struct Candidate {
        var text: UInt32
        var hits: Range<Int>
    }

    /// The candidates of the last text collected, ascending.
    private(set) var pairs: [Candidate] = []
    /// Word indexes where candidate and text agree.
    private(set) var hits: [(left: UInt32, right: UInt32)] = []
    private var tally: [UInt32]
    private var touched: [UInt32] = []
    private var found: [(text: UInt32, left: UInt32, right: UInt32)] = []

    init(count: Int) { tally = [UInt32](repeating: 0, count: count) }

    /// Walks the postings of a text.
    ///
    /// Of a long posting the longest texts and the ones of nearly the same length are looked at.
    mutating func collect(_ text: Int, in index: SharedTextIndex) {
        found.removeAll(keepingCapacity: true)
        touched.removeAll(keepingCapacity: true)
        let entries = Int(index.firstEntry[text])..<Int(index.firstEntry[text + 1])
        let first = UInt32(truncatingIfNeeded: entries.lowerBound)
        let postings = index.postings.span
        let entryText = index.entryText.span
        let entryPosition = index.entryPosition.span
        let hubs = index.options.hubCount
        for entry in entries {
            let posting = index.postingOf[entry]
            guard posting != .max else { continue }
            let start = Int(index.firstPosting[Int(posting)])
            let end = Int(index.firstPosting[Int(posting) + 1])
            let position = entryPosition[entry]
            if end - start <= index.options.postingLimit {
                var at = start
                while at < end, postings[at] < first {
                    take(postings[at], entryText, entryPosition, position)
                    at += 1
                }
            } else {
                var (low, high) = (start, end)
                while low < high {
                    let middle = (low + high) / 2
                    if postings[middle] < first { low = middle + 1 } else { high = middle }
                }
                let head = min(low, start + hubs)
                for at in start..<head { take(postings[at], entryText, entryPosition, position) }
                for at in max(head, low - hubs)..<max(head, low) {
                    take(postings[at], entryText, entryPosition, position)
                }
            }
        }
        arrange(fingerprints: entries.count)
    }

    @inline(__always)
    private mutating func take(_ entry: UInt32, _ texts: Span<UInt32>, _ positions: Span<UInt32>, _ position: UInt32) {
        let other = texts[Int(entry)]
        if tally[Int(other)] == 0 { touched.append(other) }
        tally[Int(other)] += 1
        found.append((other, positions[Int(entry)], position))
    }

    /// Sorts what was found by candidate; a candidate needs two hits, or half of a short text's fingerprints.
    private mutating func arrange(fingerprints: Int) {
        pairs.removeAll(keepingCapacity: true)
        touched.sort()
        let least = fingerprints < 4 ? 1 : 2
        var sum = 0
        for other in touched {
            let count = Int(tally[Int(other)])
            guard count >= least else {
                tally[Int(other)] = .max
                continue
            }
            pairs.append(Candidate(text: other, hits: sum..<sum + count))
            tally[Int(other)] = UInt32(truncatingIfNeeded: sum)
            sum += count
        }
        if hits.count < sum { hits.append(contentsOf: repeatElement((left: 0, right: 0), count: sum - hits.count)) }
        for hit in found {
            let slot = tally[Int(hit.text)]
            guard slot != .max else { continue }
            hits[Int(slot)] = (hit.left, hit.right)
            tally[Int(hit.text)] = slot + 1
        }
        for other in touched { tally[Int(other)] = 0 }
    }
}
