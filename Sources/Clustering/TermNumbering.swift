/// Gives the terms of units dense numbers, in the order of first sight, and counts the units that have each.
///
/// Units come in an order that does not depend on the order of input, and so do the numbers; they may be numbered in parts
/// that are put together after that. Terms are told apart by the
/// lower halves of their keys, which is what is kept of an article's words.
struct TermNumbering: Sendable {
    /// A term of a unit: its number, the sum of its weights over the unit's articles, its kind.
    struct Term: Sendable {
        var id: UInt32
        var weight: Float
        var kind: TermKind
    }

    /// Words of an article that count, from its beginning; further down names alone do.
    private static let leadWords = 200

    private struct Row: Sendable {
        var key: UInt32
        /// The number of units that have the term.
        var frequency: UInt32 = 0
        /// The last of them, and the term's place in its bag.
        var unit: UInt32 = 0
        var place: UInt32 = 0
    }

    /// The terms of the last unit, each once, in the order of first sight.
    private(set) var bag: [Term] = []
    private var rows: [Row] = []
    /// Key in the upper half, number + 1 in the lower; 0 where nothing is.
    private var slots = [UInt64](repeating: 0, count: 1 << 12)
    private var mask = (1 << 12) - 1
    private let ignored: Int
    private var unit: UInt32 = 0

    /// Makes a numbering that passes over some keys.
    init(ignoring keys: [UInt64]) {
        ignored = keys.count
        for key in keys { _ = number(of: UInt32(truncatingIfNeeded: key)) }
        // Two keys with one lower half are one number here.
        while rows.count < ignored { rows.append(Row(key: 0)) }
    }

    /// Takes in what was numbered of later units, in the order of first sight, and gives for each of their numbers the one
    /// that stands for it here.
    ///
    /// - Complexity: O(different terms of these units).
    mutating func take(_ later: TermNumbering) -> [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(later.rows.count)
        for (own, row) in later.rows.enumerated() {
            let id = own < ignored ? own : number(of: row.key)
            if own >= ignored { rows[id].frequency += row.frequency }
            numbers.append(UInt32(truncatingIfNeeded: id))
        }
        return numbers
    }

    /// For each number how many units have the term; 0 for those that are passed over.
    var frequencies: [UInt32] { rows.map(\.frequency) }

    /// Fills ``bag`` with the terms of a unit's articles.
    ///
    /// - Complexity: O(words and terms of the articles).
    mutating func take(_ articles: ArraySlice<Int>, in index: SharedTextIndex) {
        unit += 1
        bag.removeAll(keepingCapacity: true)
        for article in articles {
            let fingerprint = index.fingerprints[article]
            for term in fingerprint.facts.terms {
                add(UInt32(truncatingIfNeeded: term.key), term.weight, term.kind)
            }
            let weight = fingerprint.facts.bodyWeight
            if weight > 0 { addBody(of: fingerprint, weight: weight) }
        }
    }

    /// No fewer terms than a unit of these articles can have.
    static func mostTerms(of articles: ArraySlice<Int>, in index: SharedTextIndex) -> Int {
        articles.reduce(0) { sum, article in
            let fingerprint = index.fingerprints[article]
            let body = fingerprint.facts.bodyWeight > 0
            return sum + fingerprint.facts.terms.count
                + (body ? min(leadWords, fingerprint.wordCount) + fingerprint.names.count : 0)
        }
    }

    private mutating func addBody(of fingerprint: Fingerprint, weight: Float) {
        let (wordColumn, nameColumn, numberColumn) = (fingerprint.words, fingerprint.names, fingerprint.numbers)
        let (words, names, numbers) = (wordColumn.span, nameColumn.span, numberColumn.span)
        var (name, number) = (0, 0)
        for index in 0..<min(Self.leadWords, words.count) {
            var kind = TermKind.word
            if name < names.count, names[name] == UInt32(truncatingIfNeeded: index) {
                name += 1
                kind = .name
            }
            if number < numbers.count, numbers[number] == UInt32(truncatingIfNeeded: index) {
                number += 1
                kind = .number
            }
            add(words[index], weight, kind)
        }
        while name < names.count {
            add(words[Int(names[name])], weight, .name)
            name += 1
        }
    }

    @inline(__always)
    private mutating func add(_ key: UInt32, _ weight: Float, _ kind: TermKind) {
        let id = number(of: key)
        if id < ignored { return }
        if rows[id].unit == unit {
            let place = Int(rows[id].place)
            bag[place].weight += weight
            if kind.rawValue > bag[place].kind.rawValue { bag[place].kind = kind }
        } else {
            rows[id].unit = unit
            rows[id].place = UInt32(truncatingIfNeeded: bag.count)
            rows[id].frequency += 1
            bag.append(Term(id: UInt32(truncatingIfNeeded: id), weight: weight, kind: kind))
        }
    }

    @inline(__always)
    private mutating func number(of key: UInt32) -> Int {
        var slot = Int(key) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == UInt64(key) { return Int(slots[slot] & 0xffff_ffff) - 1 }
            slot = (slot + 1) & mask
        }
        rows.append(Row(key: key))
        slots[slot] = UInt64(key) << 32 | UInt64(rows.count)
        if rows.count * 2 >= slots.count { grow() }
        return rows.count - 1
    }

    private mutating func grow() {
        let old = slots
        mask = old.count * 2 - 1
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 {
            var slot = Int(entry >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }
}
