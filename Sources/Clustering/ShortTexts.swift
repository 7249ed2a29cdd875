/// The texts of an index that are short, and which of them have runs of words in common.
///
/// What is left of a brief when two desks have been at it stands in runs too short to be certain of a fingerprint, and in a
/// script without spaces twelve characters are no more than five words. So every run of four words of a short text is looked
/// up among those of the other short ones; in a longer text it is looked for where fingerprints gave it away.
struct ShortTexts: Sendable {
    /// Words, or characters of a script without spaces, that make a text short: five sentences in the one, three in the other.
    static let mostWords = 128
    /// Words of a run that counts.
    static let shortestRun = 4
    /// Words in runs from which a short text can be of a story, and a refusal is worth showing.
    static let leastWords = 12
    /// Different runs of ``shortestRun`` words that two texts must have in common: so many words cannot stand in fewer.
    static let leastShared = leastWords / shortestRun
    /// A run that more texts have is a phrase of the trade.
    private static let mostTexts = 128

    /// The first short text: texts are numbered by length.
    private var first = Int.max
    /// (hash, text) of the runs that two short texts or more have, ascending.
    private var entries: [UInt64] = []
    /// For the upper bits of a hash the first entry that has them or greater ones; one more at the end.
    private var starts: [UInt32] = []
    /// How far a hash is shifted to give these bits.
    private var shift: UInt64 = 0
    /// Those texts of which much is furniture: what is left of them says little.
    private var isLeftOut: [Bool] = []

    /// No texts.
    init() {}

    /// The short texts of an index whose furniture is known.
    ///
    /// - Complexity: O(n log n) in the words of the short texts.
    init(_ index: SharedTextIndex) {
        let texts = 0..<index.count
        first = texts.first { index.fingerprint($0).wordCount <= Self.mostWords } ?? index.count
        isLeftOut = (first..<index.count).map {
            index.bodyWords[$0] < max(index.options.minimumWords, Self.leastWords) || index.isStripped($0)
        }
        guard index.count - first > 1 else { return }
        var all: [UInt64] = []
        for text in first..<index.count where contains(text) {
            for hash in Self.shingles(of: index.columns[text], index.stretches[text]) {
                all.append(UInt64(hash) << 32 | UInt64(text))
            }
        }
        all.withUnsafeMutableBufferPointer { RadixSort.sortByUpperHalf($0) }
        var start = 0
        while start < all.count {
            var end = start + 1
            while end < all.count, all[end] >> 32 == all[start] >> 32 { end += 1 }
            if 2...Self.mostTexts ~= end - start { entries += all[start..<end] }
            start = end
        }
        findStarts()
    }

    /// Notes where the entries of a hash are: one place to look at for eight entries.
    private mutating func findStarts() {
        var bits: UInt64 = 1
        while 8 << bits < entries.count { bits += 1 }
        shift = 32 - bits
        starts = [UInt32](repeating: 0, count: 1 << Int(bits) + 1)
        for entry in entries { starts[Int(entry >> (32 + shift)) + 1] += 1 }
        for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    }

    /// Whether a text is short, and all of it counts.
    func contains(_ text: Int) -> Bool { text >= first && !isLeftOut[text - first] }

    /// Candidates of a text with the earlier short texts added that share runs of words with it, ascending.
    ///
    /// - Parameter known: candidates found otherwise, ascending; an added one has no segments.
    func adding(
        to known: [PairFinder.Candidate], partnersOf text: Int, in index: SharedTextIndex
    ) -> [PairFinder.Candidate] {
        guard contains(text), !entries.isEmpty else { return known }
        var found: [UInt32] = []
        for hash in Self.shingles(of: index.columns[text], index.stretches[text]) {
            var at = place(of: hash)
            while at < entries.count, entries[at] >> 32 == UInt64(hash) {
                let other = UInt32(truncatingIfNeeded: entries[at])
                guard other < text else { break }
                found.append(other)
                at += 1
            }
        }
        found.sort()
        var merged: [PairFinder.Candidate] = []
        var (next, start) = (0, 0)
        while start < found.count {
            var end = start + 1
            while end < found.count, found[end] == found[start] { end += 1 }
            while next < known.count, known[next].text < found[start] {
                merged.append(known[next])
                next += 1
            }
            let isKnown = next < known.count && known[next].text == found[start]
            if !isKnown, end - start >= Self.leastShared {
                merged.append(PairFinder.Candidate(text: found[start], segments: 0..<0))
            }
            start = end
        }
        return merged + known[next...]
    }

    /// The first entry of a hash, or of a greater one.
    private func place(of hash: UInt32) -> Int {
        var place = Int(starts[Int(UInt64(hash) >> shift)])
        while place < entries.count, entries[place] >> 32 < UInt64(hash) { place += 1 }
        return place
    }

    /// The different runs of ``shortestRun`` words of a short text; none of a longer one.
    ///
    /// - Parameter stretches: the words that count; all without it.
    /// - Complexity: O(n log n) in the words.
    static func shingles(of text: FingerprintColumns, _ stretches: ArraySlice<Range<Int32>>? = nil) -> [UInt32] {
        guard text.wordCount <= mostWords else { return [] }
        var hashes: [UInt32] = []
        hashes.reserveCapacity(text.wordCount)
        for stretch in stretches ?? [0..<Int32(clamping: text.wordCount)] where stretch.count >= shortestRun {
            for start in Int(stretch.lowerBound)...Int(stretch.upperBound) - shortestRun {
                var hash: UInt64 = 0
                for word in start..<start + shortestRun {
                    hash = (hash ^ UInt64(text.words[word])) &* 0x9e37_79b9_7f4a_7c15
                    hash ^= hash >> 29
                }
                hashes.append(UInt32(truncatingIfNeeded: hash >> 16))
            }
        }
        hashes.sort()
        var last: UInt32?
        hashes.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
        return hashes
    }
}

/// What a short text and another one have in common.
struct ShortEvidence {
    /// Their runs of four words and more.
    var all: SharedEvidence
    /// Different numbers of the shorter text that stand anywhere in the other, and those that do not.
    var numbers: (equal: Int, other: Int)
    /// As many numbers and names.
    var figures: (equal: Int, other: Int)
}

/// Looks closely at a short text and one that is no shorter.
struct ShortTextMatcher: ~Copyable {
    private var matcher = RunMatcher()
    private var figures = FigureTable()

    init() {}

    /// What the two have in common.
    ///
    /// - Parameter hits: the places where they have four words in common, ascending by the right one's words.
    /// - Complexity: O(words of both), and the order of the runs found.
    mutating func evidence(
        left: FingerprintColumns, leftStretches: UnsafeBufferPointer<Range<Int32>>, right: FingerprintColumns,
        rightStretches: UnsafeBufferPointer<Range<Int32>>, hits: UnsafeBufferPointer<SharedSegment>
    ) -> ShortEvidence {
        matcher.match(
            left: left, leftStretches: leftStretches, right: right, rightStretches: rightStretches,
            segments: hits, shortest: Int32(ShortTexts.shortestRun))
        let starts = (leftStretches.first?.lowerBound ?? 0, rightStretches.first?.lowerBound ?? 0)
        if !figures.isNoted(right) { figures.note(right) }
        let (numbers, names) = figures.count(in: left)
        return ShortEvidence(
            all: matcher.evidence(left: left, right: right, starts: starts), numbers: numbers,
            figures: (numbers.equal + names.equal, numbers.other + names.other))
    }
}

/// The different numbers and names of a text that is noted once, and asked for in one text after another.
private struct FigureTable: ~Copyable {
    private var text: FingerprintColumns?
    /// The different keys, numbers first, and whether the last text asked has them.
    private var keys = GrowingColumn<UInt32>()
    private var isFound = GrowingColumn<Bool>()
    private var numberCount = 0
    /// Places in ``keys``, + 1, by the upper bits of a key; 0 for none. A power of two of them.
    private var slots = GrowingColumn<UInt32>()
    private var shift: UInt32 = 0

    init() {}

    /// Whether this text is the one noted.
    func isNoted(_ other: FingerprintColumns) -> Bool { text?.start == other.start }

    /// Notes a text, which must last as long as it is asked for; the one before is forgotten.
    ///
    /// - Complexity: O(its numbers and names).
    mutating func note(_ text: FingerprintColumns) {
        self.text = text
        var bits: UInt32 = 4
        while 1 << Int(bits) < 4 * (text.numbers.count + text.names.count) { bits += 1 }
        shift = 32 - bits
        slots.fill(0, count: 1 << Int(bits))
        keys.truncate(to: 0)
        for place in text.numbers { add(text.words[Int(place)]) }
        numberCount = keys.count
        for place in text.names { add(text.words[Int(place)]) }
    }

    private mutating func add(_ key: UInt32) {
        let slot = slot(of: key)
        guard slots[slot] == 0 else { return }
        keys.append(key)
        slots[slot] = UInt32(truncatingIfNeeded: keys.count)
    }

    /// Where a key is, or would be.
    @inline(__always)
    private func slot(of key: UInt32) -> Int {
        var slot = Int(key >> shift)
        while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    /// How many of the noted text's different numbers, and of its names that are no numbers, another text has, and how
    /// many it lacks.
    ///
    /// - Complexity: O(words of the other text).
    mutating func count(in other: FingerprintColumns) -> (
        numbers: (equal: Int, other: Int), names: (equal: Int, other: Int)
    ) {
        isFound.fill(false, count: keys.count)
        for word in other.words {
            let place = Int(slots[slot(of: word)])
            if place > 0 { isFound[place - 1] = true }
        }
        var (numbers, names) = (0, 0)
        for place in 0..<keys.count where isFound[place] {
            if place < numberCount { numbers += 1 } else { names += 1 }
        }
        return ((numbers, numberCount - numbers), (names, keys.count - numberCount - names))
    }
}

extension LinkJudge {
    /// Containment by runs of five words under which names and figures of its own make a short text a form filled in anew.
    static let openShare: Float = 0.5

    /// The verdict where the shorter text is short: what is decided on is the share of the shorter one's words that stand in runs of four.
    ///
    /// A form filled in anew has its share too. It is known by the names and figures of the shorter text, more of which the
    /// other lacks than it has. Not for texts of which so much is equal that one is an edited copy for certain.
    ///
    /// - Parameters:
    ///   - share: that share.
    ///   - verdict: the one by runs of five words, and what it rests on.
    ///   - isSameOutlet: whether one outlet is known to have printed both.
    /// - Returns: nil where the verdict by runs of five words stands.
    func verdict(
        short: ShortEvidence, share: Float, besides verdict: LinkVerdict, _ evidence: SharedEvidence,
        isSameOutlet: Bool
    ) -> LinkVerdict? {
        // A long run at the opening has a rule of its own, by which less is enough.
        guard short.all.rightWords >= ShortTexts.leastWords, !verdict.hasOpening else { return nil }
        // A number in step with another one speaks of a form for itself.
        if verdict.reason == .template, evidence.otherNumbers > evidence.equalNumbers { return nil }
        let hasOtherNumbers = short.numbers.other >= 2 && short.numbers.other > short.numbers.equal
        if hasOtherNumbers || short.figures.other > short.figures.equal {
            // What is enough at some threshold by runs of five words alone is left to these.
            let isOpen =
                verdict.otherwise == .tooLittle && verdict.containment < Self.openShare && share >= Self.openShare
            return isOpen ? LinkVerdict(.template, share) : nil
        }
        if isSameOutlet, share < Self.ownParagraph, min(short.all.leftParagraphs, short.all.rightParagraphs) < 2 {
            return nil
        }
        return LinkVerdict(
            max(share, verdict.containment), hasOpening: false, otherwise: verdict.otherwise ?? .tooLittle,
            at: options.threshold)
    }
}
