/// Entries grouped by their hashes: a text counts once in a posting, a posting of one text is none.
///
/// Entries are dealt into buckets by the upper bits of their hashes; each bucket is small enough for the processor's cache
/// and is sorted and cut into groups by itself. The groups are then written out in the order of their first entries, a
/// stretch of these at a time, so that the numbers do not depend on how the work was cut.
struct PostingGroups {
    /// For each entry its posting, `UInt32.max` when no other text has it.
    private(set) var postingOf: [UInt32] = []
    private(set) var firstMember: [UInt32] = []
    private(set) var memberCount: [UInt32] = []
    private(set) var members: [PostingMember] = []
    /// For each entry the number of texts of its own outlet in its posting, where this has three texts or more; else 1.
    private(set) var outletCounts: [UInt16] = []
    /// The postings that so many texts of one outlet have, ascending.
    private(set) var candidates: [UInt32] = []

    /// A group: its first entry, where its entries stand among the sorted ones, and how many texts have it.
    private struct Group {
        var first: UInt32
        var start: UInt32
        var count: UInt32
    }

    /// The groups of a bucket, by the stretches of entries that their first ones are in.
    private struct Bucket: Sendable {
        var groups: [Group] = []
        /// For each stretch the first of its groups; one more at the end.
        var starts: [Int] = []
        /// For each stretch the members of its groups.
        var members: [Int] = []
    }

    /// - Parameters:
    ///   - firstEntry: for each text the first of its entries; one more at the end.
    ///   - leastTexts: texts of one outlet from which on a posting is one of ``candidates``.
    ///   - hashes: the hashes of a text's entries.
    /// - Complexity: O(entries).
    init(
        firstEntry: [UInt32], entryPosition: [UInt32], outletOf: [UInt32], leastTexts: Int, crew: Crew,
        hashes: @escaping @Sendable (Int) -> [UInt32]
    ) {
        let total = entryPosition.count
        guard total > 0 else { return }
        let bits = Self.bucketBits(total)
        var ends: [Int] = []
        var sorted = Self.dealt(firstEntry, total: total, bits: bits, crew: crew, ends: &ends, hashes: hashes)
        let texts = TextsOfEntries(firstEntry)
        let stretch = Self.stretch(total, crew)
        let stretches = (total - 1) >> stretch + 1
        let bounds = ends
        let buckets = sorted.withUnsafeMutableBufferPointer { buffer in
            let column = SharedColumn(buffer)
            // Several buckets to a piece: there are many.
            let pieces = crew.ranges(of: bounds.count)
            return crew.map(pieces.count) { piece in
                pieces[piece].map { number in
                    let range = (number > 0 ? bounds[number - 1] : 0)..<bounds[number]
                    let part = column.part(range)
                    RadixSort.sortByUpperHalf(part, bits: 32 - bits)
                    return Self.group(part, at: range.lowerBound, texts, stretch: stretch, stretches: stretches)
                }
            }
            .flatMap { $0 }
        }
        write(
            buckets, sorted: sorted, entryPosition: entryPosition, outletOf: outletOf, leastTexts: leastTexts,
            stretch: stretch, stretches: stretches, crew: crew)
    }

    /// Of so many entries the upper bits of the hash that tell buckets apart.
    private static func bucketBits(_ total: Int) -> Int {
        var bits = 0
        while bits < 11, total >> bits > 16_384 { bits += 1 }
        return bits
    }

    /// How many entries make a stretch, as a power of two.
    private static func stretch(_ total: Int, _ crew: Crew) -> Int {
        var power = 12
        while power < 18, total >> power > crew.size * 8 { power += 1 }
        return power
    }

    /// Hash and entry of all entries, dealt into buckets; ascending by entry in each.
    private static func dealt(
        _ firstEntry: [UInt32], total: Int, bits: Int, crew: Crew, ends: inout [Int],
        hashes: @escaping @Sendable (Int) -> [UInt32]
    ) -> [UInt64] {
        let ranges = crew.ranges(of: firstEntry.count - 1, least: 256)
        let shift = UInt64(64 - bits)
        let counts = crew.map(ranges.count) { piece in
            var counts = [Int](repeating: 0, count: 1 << bits)
            for text in ranges[piece] {
                let column = hashes(text)
                let own = column.span
                for index in own.indices { counts[Int((UInt64(own[index]) << 32) >> shift)] += 1 }
            }
            return counts
        }
        var places = counts
        var sum = 0
        for bucket in 0..<1 << bits {
            for piece in ranges.indices {
                places[piece][bucket] = sum
                sum += counts[piece][bucket]
            }
            ends.append(sum)
        }
        let starts = places
        return [UInt64](unsafeUninitializedCapacity: total) { buffer, filled in
            let column = SharedColumn(buffer)
            crew.perform(ranges.count) { piece in
                var next = starts[piece]
                for text in ranges[piece] {
                    let values = hashes(text)
                    let own = values.span
                    let entry = UInt64(firstEntry[text])
                    for index in own.indices {
                        let value = UInt64(own[index]) << 32
                        let bucket = Int(value >> shift)
                        column[next[bucket]] = value | (entry + UInt64(index))
                        next[bucket] += 1
                    }
                }
            }
            filled = total
        }
    }

    /// Finds the groups in a sorted bucket, and leaves of each the first entry of each text, with the text in the upper half.
    private static func group(
        _ entries: UnsafeMutableBufferPointer<UInt64>, at offset: Int, _ texts: TextsOfEntries, stretch: Int,
        stretches: Int
    ) -> Bucket {
        var found: [Group] = []
        var tally = [Int](repeating: 0, count: stretches)
        var bucket = Bucket()
        bucket.members = tally
        var start = 0
        while start < entries.count {
            let hash = entries[start] >> 32
            var end = start + 1
            guard end < entries.count, entries[end] >> 32 == hash else {
                start = end
                continue
            }
            let first = entries[start] & 0xffff_ffff
            var last = texts[Int(first)]
            var kept = start + 1
            entries[start] = UInt64(last) << 32 | first
            while end < entries.count, entries[end] >> 32 == hash {
                let entry = entries[end] & 0xffff_ffff
                let text = texts[Int(entry)]
                if text != last {
                    entries[kept] = UInt64(text) << 32 | entry
                    kept += 1
                    last = text
                }
                end += 1
            }
            if kept - start > 1 {
                found.append(
                    Group(
                        first: UInt32(truncatingIfNeeded: first), start: UInt32(truncatingIfNeeded: offset + start),
                        count: UInt32(truncatingIfNeeded: kept - start)))
                tally[Int(first) >> stretch] += 1
                bucket.members[Int(first) >> stretch] += kept - start
            }
            start = end
        }
        var sum = 0
        for place in tally.indices { (tally[place], sum) = (sum, sum + tally[place]) }
        bucket.starts = tally + [sum]
        bucket.groups = [Group](unsafeUninitializedCapacity: found.count) { buffer, filled in
            for group in found {
                let place = Int(group.first) >> stretch
                buffer[tally[place]] = group
                tally[place] += 1
            }
            filled = found.count
        }
        return bucket
    }

    /// Writes the groups out in the order of their first entries.
    private mutating func write(
        _ buckets: [Bucket], sorted: [UInt64], entryPosition: [UInt32], outletOf: [UInt32], leastTexts: Int,
        stretch: Int, stretches: Int, crew: Crew
    ) {
        let total = entryPosition.count
        let outlets = Int(outletOf.max() ?? 0) + 1
        // Where the groups and members of each stretch begin.
        var firstGroups = [0]
        var firstMembers = [0]
        for place in 0..<stretches {
            firstGroups.append(buckets.reduce(firstGroups[place]) { $0 + $1.starts[place + 1] - $1.starts[place] })
            firstMembers.append(buckets.reduce(firstMembers[place]) { $0 + $1.members[place] })
        }
        let (groupBases, memberBases) = (firstGroups, firstMembers)
        let groupCount = groupBases[stretches]
        let memberTotal = memberBases[stretches]
        var postingOf = [UInt32](repeating: .max, count: total)
        var outletCounts = [UInt16](repeating: 1, count: total)
        var firstMember = [UInt32](repeating: 0, count: groupCount)
        var memberCount = firstMember
        var members = [PostingMember](repeating: PostingMember(text: 0, position: 0), count: memberTotal)
        candidates = postingOf.withUnsafeMutableBufferPointer { postings in
            outletCounts.withUnsafeMutableBufferPointer { counts in
                firstMember.withUnsafeMutableBufferPointer { firsts in
                    memberCount.withUnsafeMutableBufferPointer { sizes in
                        members.withUnsafeMutableBufferPointer { members in
                            let target = Target(
                                postings: SharedColumn(postings), counts: SharedColumn(counts),
                                firsts: SharedColumn(firsts), sizes: SharedColumn(sizes),
                                members: SharedColumn(members))
                            return crew.map(stretches) { place in
                                var writer = Writer(
                                    target: target, outletOf: outletOf, outlets: outlets, leastTexts: leastTexts,
                                    number: groupBases[place], member: memberBases[place])
                                writer.write(
                                    Self.order(buckets, stretch: place, from: place << stretch, power: stretch),
                                    sorted: sorted, positions: entryPosition)
                                return writer.candidates
                            }
                        }
                    }
                }
            }
        }
        .flatMap { $0 }
        (self.postingOf, self.outletCounts) = (postingOf, outletCounts)
        (self.firstMember, self.memberCount, self.members) = (firstMember, memberCount, members)
    }

    /// The groups of a stretch, by their first entries.
    private static func order(_ buckets: [Bucket], stretch: Int, from base: Int, power: Int) -> [Group] {
        var slots = [UInt32](repeating: 0, count: 1 << power)
        var all: [Group] = []
        for bucket in buckets {
            for group in bucket.groups[bucket.starts[stretch]..<bucket.starts[stretch + 1]] {
                all.append(group)
                slots[Int(group.first) - base] = UInt32(truncatingIfNeeded: all.count)
            }
        }
        return slots.lazy.filter { $0 > 0 }.map { all[Int($0) - 1] }
    }

    /// The columns that are written by all at once.
    private struct Target: Sendable {
        let postings: SharedColumn<UInt32>
        let counts: SharedColumn<UInt16>
        let firsts: SharedColumn<UInt32>
        let sizes: SharedColumn<UInt32>
        let members: SharedColumn<PostingMember>
    }

    /// Writes the groups of one stretch.
    private struct Writer {
        let target: Target
        let outletOf: [UInt32]
        let leastTexts: Int
        var number: Int
        var member: Int
        var candidates: [UInt32] = []
        private var tally: [UInt32]

        init(target: Target, outletOf: [UInt32], outlets: Int, leastTexts: Int, number: Int, member: Int) {
            self.target = target
            self.outletOf = outletOf
            self.leastTexts = leastTexts
            self.number = number
            self.member = member
            tally = [UInt32](repeating: 0, count: outlets)
        }

        mutating func write(_ groups: [Group], sorted: [UInt64], positions: [UInt32]) {
            let entries = sorted.span
            let positions = positions.span
            for group in groups {
                target.firsts[number] = UInt32(truncatingIfNeeded: member)
                target.sizes[number] = group.count
                let range = Int(group.start)..<Int(group.start) + Int(group.count)
                for index in range {
                    let entry = Int(entries[index] & 0xffff_ffff)
                    target.members[member] = PostingMember(
                        text: UInt32(truncatingIfNeeded: entries[index] >> 32), position: positions[entry])
                    target.postings[entry] = UInt32(truncatingIfNeeded: number)
                    member += 1
                }
                if Int(group.count) >= leastTexts { countOutlets(sorted, range) }
                number += 1
            }
        }

        private mutating func countOutlets(_ sorted: [UInt64], _ range: Range<Int>) {
            let column = outletOf
            let entries = sorted.span
            let outlets = column.span
            var most: UInt32 = 0
            for index in range {
                let outlet = Int(outlets[Int(entries[index] >> 32)])
                tally[outlet] += 1
                most = max(most, tally[outlet])
            }
            if most > 1 {
                for index in range {
                    target.counts[Int(entries[index] & 0xffff_ffff)] = UInt16(
                        clamping: tally[Int(outlets[Int(entries[index] >> 32)])])
                }
            }
            for index in range { tally[Int(outlets[Int(entries[index] >> 32)])] = 0 }
            if Int(most) >= leastTexts { candidates.append(UInt32(truncatingIfNeeded: number)) }
        }
    }
}

/// The text that an entry stands in, found from the beginnings of the texts and from a table so coarse that both stay in
/// the processor's cache; a column with the text of each entry would not.
struct TextsOfEntries: Sendable {
    private let firstEntry: [UInt32]
    /// For each 64th entry its text.
    private var coarse: [UInt32] = []

    init(_ firstEntry: [UInt32]) {
        self.firstEntry = firstEntry
        let total = Int(firstEntry.last ?? 0)
        coarse.reserveCapacity(total / 64 + 1)
        var text = 0
        for entry in stride(from: 0, to: total, by: 64) {
            while Int(firstEntry[text + 1]) <= entry { text += 1 }
            coarse.append(UInt32(truncatingIfNeeded: text))
        }
    }

    /// - Complexity: O(texts that begin among 64 entries).
    subscript(_ entry: Int) -> UInt32 {
        var text = Int(coarse[entry >> 6])
        while Int(firstEntry[text + 1]) <= entry { text += 1 }
        return UInt32(truncatingIfNeeded: text)
    }
}
