import TextCore

/// A place where versions differ, and what each of them has there.
struct LineageSite {
    /// What differs.
    enum Kind {
        case words, order, heading, relay, signOff
    }

    var kind: Kind
    /// The place it stands in; -1 outside of the body.
    var place: Int
    /// For each version the number of its reading; -1 where it does not tell.
    var states: [Int16]
    /// What it costs to turn one reading into another: `changes[from * readings + to]`.
    var changes: [Float]
    /// The number of readings.
    var readings: Int
    /// Whether only house style differs.
    var isStyle: Bool
    /// Whether readings differ in how the verb that reports is set and in nothing else.
    var isReporting = false
    /// For each version its tokens there, counted from the first of the place; empty for sites outside of the body.
    var tokens: [Range<Int32>] = []

    /// What it costs to hit upon a reading, besides what it costs to change anything: each reading had to be found once,
    /// by the wire or by a desk.
    func invention(_ reading: Int) -> Double {
        let least = (0..<readings).reduce(Float.infinity) {
            $1 == reading ? $0 : min($0, changes[$1 * readings + reading])
        }
        return max(0, Double(least) - (kind == .heading ? LineageCosts.heading : LineageCosts.rate))
    }

    /// What it costs to turn one reading into another.
    func change(_ from: Int16, _ to: Int16) -> Double { Double(changes[Int(from) * readings + Int(to)]) }
}

/// Finds where the readings of one sentence differ.
///
/// The reading that most versions print is the one the others are laid beside; changes that overlap are one site, so that
/// every reading has exactly one state there.
struct LineageSiteFinder {
    let sides: [CollationSide]
    let place: Int
    /// For each version that prints the sentence its units.
    let holders: [(version: Int, units: Range<Int>)]

    private struct Reading {
        var version: Int
        var tokens: Range<Int>
        var holders: [Int]
    }

    private struct Change {
        var hunk: Hunk
        var site = 0
    }

    /// The sites of the place.
    ///
    /// - Complexity: one word alignment for every reading but the most printed.
    func sites() -> [LineageSite] {
        let readings = readings()
        guard readings.count > 1 else { return [] }
        let main = readings[0]
        var changes: [[Change]] = readings.map { _ in [] }
        var places: [(range: Range<Int>, reading: Int, index: Int)] = []
        for reading in readings.indices.dropFirst() {
            let finder = HunkFinder(left: sides[main.version], right: sides[readings[reading].version])
            let found = finder.find(main.tokens, readings[reading].tokens)
            for hunk in found.hunks {
                places.append((hunk.left, reading, changes[reading].count))
                changes[reading].append(Change(hunk: hunk))
            }
        }
        places.sort {
            ($0.range.lowerBound, $0.range.upperBound, $0.reading) < (
                $1.range.lowerBound, $1.range.upperBound, $1.reading
            )
        }
        var ranges: [Range<Int>] = []
        for entry in places {
            if let last = ranges.last, Self.touch(last, entry.range) {
                ranges[ranges.count - 1] =
                    last.lowerBound..<max(last.upperBound, entry.range.upperBound)
            } else {
                ranges.append(entry.range)
            }
            changes[entry.reading][entry.index].site = ranges.count - 1
        }
        return ranges.indices.compactMap { site(number: $0, ranges[$0], readings, changes) }
    }

    private static func touch(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        if other.isEmpty || one.isEmpty { return other.lowerBound <= one.upperBound }
        return other.lowerBound < one.upperBound
    }

    /// The different readings, the most printed first.
    private func readings() -> [Reading] {
        var readings: [Reading] = []
        var known: [UInt64: Int] = [:]
        for holder in holders {
            let side = sides[holder.version]
            let tokens =
                side.body[holder.units.lowerBound].tokens
                .lowerBound..<side.body[holder.units.upperBound - 1].tokens
                .upperBound
            var hash = TextHash()
            for index in tokens { hash.combine(key: side.tokens[index].key &+ (side.isQuoted[index] ? 1 : 0)) }
            if let reading = known[hash.value] {
                readings[reading].holders.append(holder.version)
            } else {
                known[hash.value] = readings.count
                readings.append(Reading(version: holder.version, tokens: tokens, holders: [holder.version]))
            }
        }
        let order = readings.indices.sorted {
            (-readings[$0].holders.count, $0) < (-readings[$1].holders.count, $1)
        }
        return order.map { readings[$0] }
    }

    private func site(number: Int, _ range: Range<Int>, _ readings: [Reading], _ changes: [[Change]]) -> LineageSite? {
        var ranges: [Range<Int>] = []
        for (index, reading) in readings.enumerated() {
            // Outside of its changes a reading has the main reading's tokens, shifted.
            var start = range.lowerBound - readings[0].tokens.lowerBound
            var length = range.count
            for change in changes[index] {
                let growth = change.hunk.right.count - change.hunk.left.count
                if change.site < number { start += growth }
                if change.site == number { length += growth }
            }
            let limit = reading.tokens.count
            ranges.append(min(max(0, start), limit)..<min(max(0, start, start + length), limit))
        }
        var states: [LineageReading] = []
        var stateOfReading: [Int16] = []
        for (index, reading) in readings.enumerated() {
            let first = reading.tokens.lowerBound
            let words = LineageReading(
                side: sides[reading.version], range: first + ranges[index].lowerBound..<first + ranges[index].upperBound
            )
            if let known = states.firstIndex(where: { $0.tokens == words.tokens }) {
                stateOfReading.append(Int16(known))
            } else if states.count < Int(Int16.max) {
                stateOfReading.append(Int16(states.count))
                states.append(words)
            } else {
                stateOfReading.append(-1)
            }
        }
        guard states.count > 1 else { return nil }
        var result = LineageSite(
            kind: .words, place: place, states: [Int16](repeating: -1, count: sides.count), changes: [],
            readings: states.count, isStyle: true, tokens: [Range<Int32>](repeating: 0..<0, count: sides.count))
        for (index, reading) in readings.enumerated() {
            for holder in reading.holders {
                result.states[holder] = stateOfReading[index]
                result.tokens[holder] = Int32(ranges[index].lowerBound)..<Int32(ranges[index].upperBound)
            }
        }
        result.changes.reserveCapacity(states.count * states.count)
        for from in states.indices {
            for to in states.indices {
                let price = from == to ? 0 : states[from].price(of: states[to])
                if price > LineageCosts.styleWords { result.isStyle = false }
                if from != to, states[from].differsInReporting(from: states[to]) { result.isReporting = true }
                result.changes.append(Float(price))
            }
        }
        return result
    }
}
