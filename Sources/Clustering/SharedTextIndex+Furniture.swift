/// Page furniture: what an outlet prints on page after page, whatever the story.
///
/// A shingle is furniture of an outlet when several of its texts have it and these texts, looked at in pairs, have nothing
/// else in common though there is much else in them. The second half keeps an outlet's own updates of one story, which
/// share their text with each other, from being taken for furniture. Where the outlet is unknown, all such articles count
/// as one outlet and more of them must agree.
extension SharedTextIndex {
    /// Texts of one outlet that must have a shingle before it can be furniture; of an unknown outlet.
    private static let leastTexts = (known: 3, unknown: 8)
    /// Share of a text that must lie outside what is examined before it has a voice.
    private static let leastRest = 0.4
    /// As much, when so many texts of a known outlet have it that they cannot well be versions of one story.
    private static let leastRestOfMany = (texts: 24, share: 0.1)
    /// Share of the smaller rest that two texts may have in common and still count as unrelated.
    private static let mostShared = 0.1
    /// Share of voices that must say furniture.
    private static let majority = 0.75
    /// Pairs that are asked.
    private static let pairs = 8

    /// Finds the furniture, takes it out of the postings and notes what remains of each text.
    mutating func removeFurniture() {
        let counts = outletCounts()
        var masked = [Bool](repeating: false, count: entryText.count)
        var verdicts: [UInt64: Bool] = [:]
        var stamp = [UInt32](repeating: .max, count: max(0, firstPosting.count - 1))
        var found: [(outlet: UInt64, entry: UInt32)] = []
        var group: [UInt32] = []
        for posting in 0..<max(0, firstPosting.count - 1) {
            let range = Int(firstPosting[posting])..<Int(firstPosting[posting + 1])
            guard range.count >= Self.leastTexts.known else { continue }
            found.removeAll(keepingCapacity: true)
            for index in range where counts[Int(postings[index])] >= UInt16(Self.leastTexts.known) {
                found.append((outlet(ofEntry: postings[index]), postings[index]))
            }
            found.sort { ($0.outlet, $0.entry) < ($1.outlet, $1.entry) }
            var start = 0
            while start < found.count {
                let outlet = found[start].outlet
                group.removeAll(keepingCapacity: true)
                var signature = outlet
                while start < found.count, found[start].outlet == outlet {
                    let entry = found[start].entry
                    group.append(entry)
                    signature &+= (UInt64(entryText[Int(entry)]) &+ 1) &* 0x9e37_79b9_7f4a_7c15 ^ outlet
                    start += 1
                }
                if outlet == 0, group.count < Self.leastTexts.unknown { continue }
                let verdict = verdicts[signature] ?? isFurniture(group, counts: counts, stamp: &stamp)
                verdicts[signature] = verdict
                if verdict { for entry in group { masked[Int(entry)] = true } }
            }
        }
        noteStretches(masked)
        if masked.contains(true) { dropMasked(masked) }
    }

    private func outlet(ofEntry entry: UInt32) -> UInt64 {
        fingerprint(Int(entryText[Int(entry)])).facts.outlet
    }

    /// For each entry the number of texts of its own outlet in its posting.
    private func outletCounts() -> [UInt16] {
        var ids: [UInt64: Int] = [:]
        var outletOf = [Int](repeating: 0, count: count)
        for text in 0..<count {
            let outlet = fingerprint(text).facts.outlet
            let id = ids[outlet] ?? ids.count
            ids[outlet] = id
            outletOf[text] = id
        }
        var tally = [UInt32](repeating: 0, count: ids.count)
        var counts = [UInt16](repeating: 1, count: entryText.count)
        for posting in 0..<max(0, firstPosting.count - 1) {
            let range = Int(firstPosting[posting])..<Int(firstPosting[posting + 1])
            guard range.count >= Self.leastTexts.known else { continue }
            for index in range { tally[outletOf[Int(entryText[Int(postings[index])])]] += 1 }
            for index in range {
                let entry = Int(postings[index])
                counts[entry] = UInt16(clamping: tally[outletOf[Int(entryText[entry])]])
            }
            for index in range { tally[outletOf[Int(entryText[Int(postings[index])])]] = 0 }
        }
        return counts
    }

    /// Asks pairs of the texts that have a shingle whether they are related beside it.
    private func isFurniture(_ group: [UInt32], counts: [UInt16], stamp: inout [UInt32]) -> Bool {
        let isMany = group.count >= Self.leastRestOfMany.texts && outlet(ofEntry: group[0]) != 0
        let leastRest = isMany ? Self.leastRestOfMany.share : Self.leastRest
        let limit = Double(min(group.count, Int(UInt16.max))) * 0.7
        var voices = 0
        var yes = 0
        let step = max(1, group.count / Self.pairs)
        var first = 0
        while first < group.count, voices < Self.pairs {
            let second = (first + max(1, step / 2)) % group.count
            let left = Int(entryText[Int(group[first])])
            let right = Int(entryText[Int(group[second])])
            first += step
            guard left != right else { continue }
            var leftRest = 0
            let leftEntries = Int(firstEntry[left])..<Int(firstEntry[left + 1])
            for entry in leftEntries where Double(counts[entry]) < limit {
                leftRest += 1
                if postingOf[entry] != .max { stamp[Int(postingOf[entry])] = UInt32(left) }
            }
            var rightRest = 0
            var shared = 0
            let rightEntries = Int(firstEntry[right])..<Int(firstEntry[right + 1])
            for entry in rightEntries where Double(counts[entry]) < limit {
                rightRest += 1
                if postingOf[entry] != .max, stamp[Int(postingOf[entry])] == UInt32(left) { shared += 1 }
            }
            for entry in leftEntries where postingOf[entry] != .max { stamp[Int(postingOf[entry])] = .max }
            guard Double(leftRest) >= leastRest * Double(leftEntries.count), leftRest >= 4,
                Double(rightRest) >= leastRest * Double(rightEntries.count), rightRest >= 4
            else { continue }
            voices += 1
            if Double(shared) <= Self.mostShared * Double(min(leftRest, rightRest)) { yes += 1 }
        }
        return voices > 0 && Double(yes) >= Self.majority * Double(voices)
    }

    /// Turns masked entries into stretches of words that count.
    ///
    /// Furniture reaches from the first of neighbouring masked entries to the last one's last word, and to the edge of its
    /// paragraph where no other entry lies between.
    private mutating func noteStretches(_ masked: [Bool]) {
        stretches.reserveCapacity(count)
        bodyWords.reserveCapacity(count)
        for text in 0..<count {
            let fingerprint = fingerprint(text)
            let end = Int32(clamping: fingerprint.wordCount)
            let entries = Int(firstEntry[text])..<Int(firstEntry[text + 1])
            var kept: [Range<Int32>] = []
            var start: Int32 = 0
            var entry = entries.lowerBound
            while entry < entries.upperBound {
                guard masked[entry] else {
                    entry += 1
                    continue
                }
                let free = entry > entries.lowerBound ? Int32(entryPosition[entry - 1]) + 5 : 0
                var last = entry
                while last + 1 < entries.upperBound, masked[last + 1] { last += 1 }
                let next = last + 1 < entries.upperBound ? Int32(entryPosition[last + 1]) : end
                var lower = Int32(entryPosition[entry])
                var upper = min(end, Int32(entryPosition[last]) + 5)
                if let edge = fingerprint.paragraphStart(atOrBefore: lower), edge >= free { lower = edge }
                let edge = fingerprint.paragraphStart(after: upper - 1) ?? end
                if edge <= next || next == end { upper = edge }
                if lower > start { kept.append(start..<lower) }
                start = max(start, upper)
                entry = last + 1
            }
            if start < end { kept.append(start..<end) }
            stretches.append(kept)
            bodyWords.append(kept.reduce(0) { $0 + $1.count })
        }
    }

    private mutating func dropMasked(_ masked: [Bool]) {
        var first: [UInt32] = [0]
        var kept: [UInt32] = []
        kept.reserveCapacity(postings.count)
        for posting in 0..<max(0, firstPosting.count - 1) {
            let before = kept.count
            for index in Int(firstPosting[posting])..<Int(firstPosting[posting + 1]) {
                let entry = postings[index]
                if masked[Int(entry)] { postingOf[Int(entry)] = .max } else { kept.append(entry) }
            }
            if kept.count - before == 1 {
                postingOf[Int(kept[before])] = .max
                kept.removeLast()
            }
            guard kept.count > before else { continue }
            for index in before..<kept.count {
                postingOf[Int(kept[index])] = UInt32(truncatingIfNeeded: first.count - 1)
            }
            first.append(UInt32(truncatingIfNeeded: kept.count))
        }
        firstPosting = first
        postings = kept
    }
}

extension Fingerprint {
    /// The last paragraph start at or before a word.
    func paragraphStart(atOrBefore word: Int32) -> Int32? {
        let index = paragraphIndex(of: UInt32(max(0, word)))
        return index >= 0 ? Int32(paragraphs[index]) : nil
    }

    /// The first paragraph start after a word.
    func paragraphStart(after word: Int32) -> Int32? {
        let index = paragraphIndex(of: UInt32(max(0, word))) + 1
        return index < paragraphs.count ? Int32(paragraphs[index]) : nil
    }

    /// The paragraph that holds a word; −1 when there is none.
    func paragraphIndex(of word: UInt32) -> Int {
        var low = 0
        var high = paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle] <= word { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}
