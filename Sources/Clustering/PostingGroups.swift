internal import CPrefetch

/// Entries grouped by their hashes: a text counts once in a posting, a posting of one text is none.
///
/// Entries are dealt into buckets by the upper bits of their hashes; each bucket is small enough for the processor's cache
/// and is sorted and cut into groups by itself. The groups are then written out in the order of their first entries, a
/// stretch of these at a time, so that the numbers do not depend on how the work was cut.
///
/// In two steps, ``init(_:firstEntry:crew:)`` and ``finish(_:outletOf:leastTexts:crew:)``: what the second needs stands in memory
/// when what the first needed does so no more.
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
    ///   - standing: for each text the columns of the fingerprint whose hashes are its entries.
    ///   - firstEntry: for each text the first of its entries; one more at the end.
    /// - Complexity: O(entries).
    init(_ standing: [FingerprintColumns], firstEntry: [UInt32], crew: Crew) {
        let total = Int(firstEntry[standing.count])
        guard total > 0 else { return }
        let bits = Self.bucketBits(total)
        var ends: [Int] = []
        var sorted = Self.dealt(standing, firstEntry, total: total, bits: bits, crew: crew, ends: &ends)
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
        write(buckets, sorted: sorted, stretch: stretch, stretches: stretches, crew: crew)
    }

    /// Hands over all columns but the counts: what is changed of them afterwards is then not copied.
    mutating func takeColumns() -> (
        postingOf: [UInt32], firstMember: [UInt32], memberCount: [UInt32], members: [PostingMember]
    ) {
        defer { (postingOf, firstMember, memberCount, members) = ([], [], [], []) }
        return (postingOf, firstMember, memberCount, members)
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

    /// Texts whose hashes are asked for before they are looked at.
    private static let ahead = 4

    /// Has a text's hashes fetched, if there is such a text: texts in order of length lie anywhere.
    @inline(__always)
    private static func prefetchHashes(_ text: Int, of standing: [FingerprintColumns]) {
        if text < standing.count {
            standing[text].hashes.withUnsafeBufferPointer { stet_prefetch($0.baseAddress) }
        }
    }

    /// Hash and entry of all entries, dealt into buckets; ascending by entry in each.
    private static func dealt(
        _ standing: [FingerprintColumns], _ firstEntry: [UInt32], total: Int, bits: Int, crew: Crew, ends: inout [Int]
    ) -> [UInt64] {
        let ranges = crew.ranges(of: firstEntry.count - 1, least: 256)
        let shift = UInt64(64 - bits)
        let counts = crew.map(ranges.count) { piece in
            [Int](unsafeUninitializedCapacity: 1 << bits) { counts, filled in
                filled = 1 << bits
                counts.initialize(repeating: 0)
                for text in ranges[piece] {
                    prefetchHashes(text + ahead, of: standing)
                    standing[text].hashes.withUnsafeBufferPointer { own in
                        for hash in own { counts[Int((UInt64(hash) << 32) >> shift)] += 1 }
                    }
                }
            }
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
            LargePages.advise(UnsafeRawBufferPointer(buffer))
            let column = SharedColumn(buffer)
            crew.perform(ranges.count) { piece in
                var next = starts[piece]
                next.withUnsafeMutableBufferPointer { next in
                    for text in ranges[piece] {
                        prefetchHashes(text + ahead, of: standing)
                        standing[text].hashes.withUnsafeBufferPointer { own in
                            var entry = UInt64(firstEntry[text])
                            for hash in own {
                                let value = UInt64(hash) << 32
                                let bucket = Int(value >> shift)
                                column[next[bucket]] = value | entry
                                next[bucket] &+= 1
                                entry &+= 1
                            }
                        }
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

    /// Writes the groups out in the order of their first entries. In place of their positions the members have their entries.
    private mutating func write(
        _ buckets: [Bucket], sorted: [UInt64], stretch: Int, stretches: Int, crew: Crew
    ) {
        // Where the groups and members of each stretch begin.
        var firstGroups = [0]
        var firstMembers = [0]
        for place in 0..<stretches {
            firstGroups.append(buckets.reduce(firstGroups[place]) { $0 + $1.starts[place + 1] - $1.starts[place] })
            firstMembers.append(buckets.reduce(firstMembers[place]) { $0 + $1.members[place] })
        }
        let (groupBases, memberBases) = (firstGroups, firstMembers)
        var postingOf = crew.column(of: sorted.count, UInt32.max)
        var firstMember = crew.column(of: groupBases[stretches], UInt32(0))
        var memberCount = crew.column(of: groupBases[stretches], UInt32(0))
        var members = crew.column(of: memberBases[stretches], PostingMember(text: 0, position: 0))
        postingOf.withUnsafeMutableBufferPointer { postings in
            firstMember.withUnsafeMutableBufferPointer { firsts in
                memberCount.withUnsafeMutableBufferPointer { sizes in
                    members.withUnsafeMutableBufferPointer { members in
                        let target = Target(
                            postings: SharedColumn(postings), firsts: SharedColumn(firsts),
                            sizes: SharedColumn(sizes), members: SharedColumn(members))
                        crew.perform(stretches) { place in
                            target.write(
                                Self.order(buckets, stretch: place, from: place << stretch, power: stretch),
                                sorted: sorted, number: groupBases[place], member: memberBases[place])
                        }
                    }
                }
            }
        }
        self.postingOf = postingOf
        (self.firstMember, self.memberCount, self.members) = (firstMember, memberCount, members)
    }

    /// Counts the texts of each outlet in the postings, and gives the members their positions.
    ///
    /// - Parameters:
    ///   - positions: for each entry the index of its first word.
    ///   - leastTexts: texts of one outlet from which on a posting is one of ``candidates``.
    mutating func finish(_ positions: [UInt32], outletOf: [UInt32], leastTexts: Int, crew: Crew) {
        let (firstMember, memberCount) = (firstMember, memberCount)
        let outlets = Int(outletOf.max() ?? 0) + 1
        let ranges = crew.ranges(of: firstMember.count, least: 4096)
        var counts = crew.column(of: positions.count, UInt16(1))
        candidates = counts.withUnsafeMutableBufferPointer { counts in
            members.withUnsafeMutableBufferPointer { members in
                let (members, counts) = (SharedColumn(members), SharedColumn(counts))
                return crew.map(ranges.count) { piece in
                    var tally = OutletTally(outletOf: outletOf, outlets: outlets)
                    var candidates: [UInt32] = []
                    for posting in ranges[piece] {
                        let first = Int(firstMember[posting])
                        let own = members.part(first..<first + Int(memberCount[posting]))
                        if own.count >= leastTexts, tally.count(own, counts) >= leastTexts {
                            candidates.append(UInt32(truncatingIfNeeded: posting))
                        }
                        for place in own.indices { own[place].position = positions[Int(own[place].position)] }
                    }
                    return candidates
                }
                .flatMap { $0 }
            }
        }
        outletCounts = counts
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
        let firsts: SharedColumn<UInt32>
        let sizes: SharedColumn<UInt32>
        let members: SharedColumn<PostingMember>

        private static let batch = 64

        /// Writes the groups of one stretch, some at a time: their entries lie all over the column, and are fetched side by side
        /// before any is looked at.
        func write(_ groups: [Group], sorted: [UInt64], number: Int, member: Int) {
            var (number, member) = (number, member)
            sorted.withUnsafeBufferPointer { sorted in
                for first in stride(from: 0, to: groups.count, by: Self.batch) {
                    let some = groups[first..<min(first + Self.batch, groups.count)]
                    var next = member
                    for group in some {
                        for index in Int(group.start)..<Int(group.start) + Int(group.count) {
                            members[next] = PostingMember(
                                text: UInt32(truncatingIfNeeded: sorted[index] >> 32),
                                position: UInt32(truncatingIfNeeded: sorted[index]))
                            next += 1
                        }
                    }
                    for group in some {
                        firsts[number] = UInt32(truncatingIfNeeded: member)
                        sizes[number] = group.count
                        for place in member..<member + Int(group.count) {
                            postings[Int(members[place].position)] = UInt32(truncatingIfNeeded: number)
                        }
                        number += 1
                        member += Int(group.count)
                    }
                }
            }
        }
    }

    /// Counts outlets, posting after posting.
    private struct OutletTally {
        let outletOf: [UInt32]
        private var tally: [UInt32]

        init(outletOf: [UInt32], outlets: Int) {
            self.outletOf = outletOf
            tally = [UInt32](repeating: 0, count: outlets)
        }

        /// Notes for the entries of a posting, which stand in place of their positions, how many texts of the same outlet are
        /// among its members, where that is more than one for any; the most there are of one.
        mutating func count(
            _ members: UnsafeMutableBufferPointer<PostingMember>, _ counts: SharedColumn<UInt16>
        ) -> Int {
            let column = outletOf
            let outlets = column.span
            var most: UInt32 = 0
            for member in members {
                let outlet = Int(outlets[Int(member.text)])
                tally[outlet] += 1
                most = max(most, tally[outlet])
            }
            if most > 1 {
                for member in members {
                    counts[Int(member.position)] = UInt16(clamping: tally[Int(outlets[Int(member.text)])])
                }
            }
            for member in members { tally[Int(outlets[Int(member.text)])] = 0 }
            return Int(most)
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
