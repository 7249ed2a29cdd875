/// Page furniture: what an outlet prints on page after page, whatever the story.
///
/// A shingle is furniture of an outlet when several of its texts have it and these texts, looked at in pairs, have nothing
/// else in common though there is much else in them. The second half keeps an outlet's own updates of one story, which
/// share their text with each other, from being taken for furniture. Where the outlet is unknown, all such articles count
/// as one outlet and more of them must agree.
extension SharedTextIndex {
    /// Texts of one outlet that must have a shingle before it can be furniture; of an unknown outlet.
    static let leastTexts = (known: 3, unknown: 5)
    /// Share of what is left of a text that must lie outside what is examined before the text has a voice.
    private static let leastRest = (known: 0.4, unknown: 0.5)
    /// As much of a text of an unknown outlet that begins with what is examined and does not end with it: what stands behind
    /// that is more often the foot of a page under a story that several sites print than a story under a page's head. Not
    /// where all of them have all of it, for sites cut and edit what they print.
    private static let leastRestBelow = 0.7
    /// How much of what is left of a text is its edge. Of an unknown outlet only what begins or ends a page is furniture: a
    /// story that several sites print stands between what each of them has around it.
    private static let edge = 0.04
    private static let leastEdge = 2
    /// As much, when so many texts of a known outlet have it that they cannot well be versions of one story.
    private static let leastRestOfMany = (texts: 24, share: 0.1)
    /// Texts of an unknown outlet from which a majority is enough; of fewer all voices must agree.
    private static let unanimous = 6
    /// Outlets whose furniture a shingle is, from which on it is everybody's: the text of a consent dialogue.
    private static let leastOutlets = 2
    /// Share of the smaller rest that two texts may have in common and still count as unrelated.
    private static let mostShared = 0.1
    /// Share of voices that must say furniture.
    static let majority = 0.75
    /// Share of all words that are furniture in a heap of pages.
    ///
    /// Of made heaps of which a tenth is furniture .016 or more is found, of dispatches .012, of articles of an encyclopedia .002.
    private static let leastOfHeap = 0.015
    /// Pairs that are asked.
    private static let pairs = 8

    /// Texts of one outlet that have a shingle in common.
    private struct Group {
        var posting: UInt32
        var outlet: UInt32
        var count: UInt32
        /// Stands for the texts.
        var signature: UInt64
    }

    /// Finds the furniture, takes it out of the postings and notes what remains of each text.
    ///
    /// What few texts have is examined first. It counts no longer after that, so that neither the story lists that change by
    /// the hour nor a section's own lines vouch for the line that all pages have.
    ///
    /// - Parameters:
    ///   - candidates: the postings where it may be, ascending.
    ///   - counts: for each entry the number of texts of its own outlet in its posting.
    mutating func removeFurniture(_ candidates: [UInt32], counts: [UInt16]) {
        var search = examine(candidates, counts: counts)
        // Pages of unknown outlets that have their furniture in common are a site. All is asked anew with these for outlets, for
        // what the pages of unknown outlets together seem to print may be a story.
        if outletOf.contains(0), findSites(search.masked) {
            let again = outletCounts()
            search = examine(again.postings, counts: again.counts)
        }
        furniture.lines = Set(
            search.found.map { group, entry in
                let text = text(ofEntry: entry)
                return PageFurniture.Line(
                    outlet: furniture.outlet(of: fingerprint(text)),
                    hash: fingerprint(text).hashes[entry - Int(firstEntry[text])])
            })
        let outlets = search.outlets(of: firstMember.count)
        var dropped: [Int] = []
        for posting in outlets.indices where outlets[posting] > 0 {
            dropped.append(posting)
            guard outlets[posting] >= Self.leastOutlets, outlets[posting] < .max else { continue }
            for member in members(ofPosting: posting) { search.masked[entry(of: members[member])] = true }
            let first = members[members(ofPosting: posting).lowerBound]
            let offset = entry(of: first) - Int(firstEntry[Int(first.text)])
            furniture.everybodys.insert(fingerprint(Int(first.text)).hashes[offset])
        }
        noteStretches(search.masked)
        let words = columns.reduce(0) { $0 + $1.wordCount }
        furniture.isOfPages = Double(words - bodyWords.reduce(0, +)) >= Self.leastOfHeap * Double(words)
        dropMasked(search.masked, from: dropped)
    }

    /// What is found while furniture is looked for.
    private struct FurnitureSearch {
        /// For each entry whether it is furniture.
        var masked: [Bool]
        /// The groups that are furniture, each with its first entry.
        var found: [(group: Group, entry: Int)] = []

        /// For so many postings the outlets whose furniture they are; 255 where one of them is unknown.
        func outlets(of postings: Int) -> [UInt8] {
            var outlets = [UInt8](repeating: 0, count: postings)
            for (group, _) in found {
                let count = outlets[Int(group.posting)]
                outlets[Int(group.posting)] = group.outlet == 0 || count == .max ? .max : count + 1
            }
            return outlets
        }
    }

    /// Decides which of some postings are furniture of an outlet.
    ///
    /// What is decided of one outlet hangs on its own texts alone, so outlets are examined side by side.
    private func examine(_ candidates: [UInt32], counts: [UInt16]) -> FurnitureSearch {
        let parts = parts(groups(candidates))
        var search = FurnitureSearch(masked: crew.column(of: counts.count, false))
        search.found = search.masked.withUnsafeMutableBufferPointer { buffer in
            let masked = SharedColumn(buffer)
            return crew.map(parts.count) { examine(parts[$0], counts: counts, masked: masked) }.flatMap { $0 }
        }
        return search
    }

    /// The groups dealt out by outlet into a few parts of about the same size, each with those of the fewest texts first; those
    /// of the same texts follow each other.
    private func parts(_ groups: [Group]) -> [[Group]] {
        var sizes: [UInt32: Int] = [:]
        for group in groups { sizes[group.outlet, default: 0] += 1 }
        var loads = [Int](repeating: 0, count: crew.size > 1 ? crew.size * 2 : 1)
        var partOf: [UInt32: Int] = [:]
        for (outlet, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let part = loads.indices.min { loads[$0] < loads[$1] } ?? 0
            partOf[outlet] = part
            loads[part] += size
        }
        var parts = [[Group]](repeating: [], count: loads.count)
        for group in groups { parts[partOf[group.outlet] ?? 0].append(group) }
        return parts
    }

    /// Which of some groups are furniture, with their first entries; these and the others are masked.
    private func examine(
        _ groups: [Group], counts: [UInt16], masked: SharedColumn<Bool>
    ) -> [(group: Group, entry: Int)] {
        let groups = groups.sorted {
            ($0.count, $0.signature, $0.posting) < ($1.count, $1.signature, $1.posting)
        }
        let stamp = GrowingColumn<UInt64>(repeating: 0, count: firstMember.count / 64 + 1)
        var found: [(group: Group, entry: Int)] = []
        var texts: [UInt32] = []
        var last: (signature: UInt64, verdict: Bool)?
        for group in groups {
            var verdict = false
            if let last, last.signature == group.signature {
                verdict = last.verdict
            } else {
                gather(group, into: &texts)
                verdict = isFurniture(
                    texts, isKnown: group.outlet != 0, counts: counts, masked: masked, stamp: stamp)
                last = (group.signature, verdict)
            }
            guard verdict else { continue }
            var first: Int?
            for place in members(ofPosting: Int(group.posting))
            where outletOf[Int(members[place].text)] == group.outlet {
                let entry = entry(of: members[place])
                masked[entry] = true
                if first == nil { first = entry }
            }
            if let first { found.append((group, first)) }
        }
        return found
    }

    /// Takes furniture that is known out of the postings.
    mutating func remove(_ furniture: PageFurniture) {
        let masked = masked(by: furniture)
        noteStretches(masked)
        dropMasked(
            masked,
            from: firstMember.indices.filter { posting in
                members(ofPosting: posting).contains { masked[entry(of: members[$0])] }
            })
    }

    /// The groups that may be furniture, in the order of their postings.
    private func groups(_ postings: [UInt32]) -> [Group] {
        let ranges = crew.ranges(of: postings.count, least: 256)
        return crew.map(ranges.count) { groups(postings[ranges[$0]]) }.flatMap { $0 }
    }

    private func groups(_ postings: ArraySlice<UInt32>) -> [Group] {
        var groups: [Group] = []
        var found: [UInt64] = []
        for posting in postings {
            found.removeAll(keepingCapacity: true)
            for member in members(ofPosting: Int(posting)) {
                let text = members[member].text
                found.append(UInt64(outletOf[Int(text)]) << 32 | UInt64(text))
            }
            found.sort()
            var start = 0
            while start < found.count {
                let outlet = found[start] >> 32
                var group = Group(
                    posting: posting, outlet: UInt32(truncatingIfNeeded: outlet), count: 0,
                    signature: (outlet &+ 1) &* 0xff51_afd7_ed55_8ccd)
                while start < found.count, found[start] >> 32 == outlet {
                    group.signature = (group.signature ^ found[start] & 0xffff_ffff) &* 0x9e37_79b9_7f4a_7c15
                    group.signature ^= group.signature >> 29
                    group.count += 1
                    start += 1
                }
                let least = outlet != 0 ? Self.leastTexts.known : Self.leastTexts.unknown
                if Int(group.count) >= least { groups.append(group) }
            }
        }
        return groups
    }

    /// The texts of a group, ascending.
    private func gather(_ group: Group, into texts: inout [UInt32]) {
        texts.removeAll(keepingCapacity: true)
        for member in members(ofPosting: Int(group.posting))
        where outletOf[Int(members[member].text)] == group.outlet { texts.append(members[member].text) }
    }

    /// The members of a posting.
    func members(ofPosting posting: Int) -> Range<Int> {
        let first = Int(firstMember[posting])
        return first..<first + Int(memberCount[posting])
    }

    /// The entry of a posting's member.
    ///
    /// - Complexity: O(log of the text's entries).
    private func entry(of member: PostingMember) -> Int { Self.entry(of: member, firstEntry, entryPosition) }

    private static func entry(of member: PostingMember, _ firstEntry: [UInt32], _ positions: [UInt32]) -> Int {
        var (low, high) = (Int(firstEntry[Int(member.text)]), Int(firstEntry[Int(member.text) + 1]))
        while low < high {
            let middle = (low + high) / 2
            if positions[middle] < member.position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The text that an entry stands in.
    ///
    /// - Complexity: O(log of the number of texts).
    private func text(ofEntry entry: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if Int(firstEntry[middle + 1]) <= entry { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// For each entry the number of texts of its own outlet in its posting, and the postings where that may say furniture.
    private func outletCounts() -> (counts: [UInt16], postings: [UInt32]) {
        var tally = [UInt32](repeating: 0, count: Int(outletOf.max() ?? 0) + 1)
        var counts = [UInt16](repeating: 1, count: entryPosition.count)
        var candidates: [UInt32] = []
        for posting in firstMember.indices {
            let range = members(ofPosting: posting)
            guard range.count >= Self.leastTexts.known else { continue }
            var most: UInt32 = 0
            for member in range {
                let outlet = Int(outletOf[Int(members[member].text)])
                tally[outlet] += 1
                most = max(most, tally[outlet])
            }
            if most > 1 {
                for member in range {
                    counts[entry(of: members[member])] = UInt16(
                        clamping: tally[Int(outletOf[Int(members[member].text)])])
                }
            }
            for member in range { tally[Int(outletOf[Int(members[member].text)])] = 0 }
            if Int(most) >= Self.leastTexts.known { candidates.append(UInt32(truncatingIfNeeded: posting)) }
        }
        return (counts, candidates)
    }

    private func entries(of text: UInt32) -> Range<Int> {
        Int(firstEntry[Int(text)])..<Int(firstEntry[Int(text) + 1])
    }

    /// Asks pairs of the texts that have a shingle whether they are related beside it.
    ///
    /// - Parameter stamp: a bit for each posting, 0 before and after.
    private func isFurniture(
        _ group: [UInt32], isKnown: Bool, counts: [UInt16], masked: SharedColumn<Bool>,
        stamp: borrowing GrowingColumn<UInt64>
    ) -> Bool {
        let isMany = group.count >= Self.leastRestOfMany.texts && isKnown
        let usual = isKnown ? Self.leastRest.known : Self.leastRest.unknown
        let leastRest = isMany ? Self.leastRestOfMany.share : usual
        let majority = isKnown || group.count >= Self.unanimous ? Self.majority : 1
        let size = Double(min(group.count, Int(UInt16.max)))
        // What has as many texts of the outlet or more says nothing of these.
        let limit = Int((size * 0.7).rounded(.up))
        // What far more texts of an outlet have is examined later and says nothing now. Of an unknown outlet, it may be the
        // story that all of them print.
        let farMore = Int(size / 0.7)
        let most = isKnown ? farMore : .max
        /// What a text has besides what is examined, with the postings of that in `stamp` where asked.
        func look(at text: UInt32, _ see: (_ posting: UInt32) -> Void) -> (rest: Int, isHeard: Bool) {
            var (rest, all) = (0, 0)
            var (first, last) = (Int.max, -1)
            var isSame = true
            for entry in entries(of: text) where !masked[entry] && Int(counts[entry]) <= most {
                all += 1
                if Int(counts[entry]) >= limit {
                    first = min(first, all)
                    isSame = isSame && (Int(counts[entry]) == group.count || Int(counts[entry]) > farMore)
                    last = all
                } else {
                    rest += 1
                    if postingOf[entry] != .max { see(postingOf[entry]) }
                }
            }
            let edge = max(Self.leastEdge, Int(Double(all) * Self.edge))
            let isAtEnd = isKnown || last > all - edge
            let least = isAtEnd || isSame ? leastRest : Self.leastRestBelow
            return (rest, (isAtEnd || first <= edge) && rest >= 4 && Double(rest) >= least * Double(all))
        }
        var voices = 0
        var yes = 0
        let step = max(1, group.count / Self.pairs)
        var first = 0
        while first < group.count, voices < Self.pairs {
            let second = (first + max(1, step / 2)) % group.count
            let (left, right) = (group[first], group[second])
            first += step
            guard left != right else { continue }
            let leftLook = look(at: left) { stamp[Int($0 >> 6)] |= 1 << UInt64($0 & 63) }
            var shared = 0
            let rightLook = look(at: right) { shared += stamp[Int($0 >> 6)] & (1 << UInt64($0 & 63)) != 0 ? 1 : 0 }
            for entry in entries(of: left) where postingOf[entry] != .max { stamp[Int(postingOf[entry] >> 6)] = 0 }
            guard leftLook.isHeard, rightLook.isHeard else { continue }
            voices += 1
            if Double(shared) <= Self.mostShared * Double(min(leftLook.rest, rightLook.rest)) { yes += 1 }
        }
        return voices > 0 && Double(yes) >= majority * Double(voices)
    }

    /// Turns masked entries into stretches of words that count.
    ///
    /// Furniture reaches from the first of neighbouring masked entries to the last one's last word, and to the edge of its
    /// paragraph where no other entry lies between.
    private mutating func noteStretches(_ masked: [Bool]) {
        let index = self
        let ranges = crew.ranges(of: count, least: 256)
        let found = crew.map(ranges.count) { piece in
            var own = TextStretches()
            for text in ranges[piece] { index.takeStretches(of: text, masked, into: &own) }
            return own
        }
        for part in found { stretches.append(part) }
        bodyWords = (0..<count).map { text in stretches[text].reduce(0) { $0 + $1.count } }
    }

    /// Takes in the stretches of a text's words that count.
    private func takeStretches(of text: Int, _ masked: [Bool], into kept: inout TextStretches) {
        let fingerprint = fingerprint(text)
        let end = Int32(clamping: fingerprint.wordCount)
        let entries = Int(firstEntry[text])..<Int(firstEntry[text + 1])
        defer { kept.endText() }
        guard masked[entries].contains(true) else {
            if end > 0 { kept.append(0..<end) }
            return
        }
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
    }

    /// Takes furniture out of some postings.
    private mutating func dropMasked(_ masked: [Bool], from postings: [Int]) {
        let (firstMember, firstEntry, positions) = (firstMember, firstEntry, entryPosition)
        let ranges = crew.ranges(of: postings.count, least: 64)
        let crew = crew
        postingOf.withUnsafeMutableBufferPointer { postingOf in
            memberCount.withUnsafeMutableBufferPointer { memberCount in
                members.withUnsafeMutableBufferPointer { members in
                    let (entries, sizes) = (SharedColumn(postingOf), SharedColumn(memberCount))
                    let members = SharedColumn(members)
                    crew.perform(ranges.count) { piece in
                        for posting in postings[ranges[piece]] {
                            let first = Int(firstMember[posting])
                            var kept = first
                            for place in first..<first + Int(sizes[posting]) {
                                let entry = Self.entry(of: members[place], firstEntry, positions)
                                if masked[entry] {
                                    entries[entry] = .max
                                } else {
                                    members[kept] = members[place]
                                    kept += 1
                                }
                            }
                            // What one text alone has is no posting.
                            if kept - first == 1 {
                                kept = first
                                entries[Self.entry(of: members[first], firstEntry, positions)] = .max
                            }
                            sizes[posting] = UInt32(truncatingIfNeeded: kept - first)
                        }
                    }
                }
            }
        }
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
