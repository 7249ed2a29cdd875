internal import CPrefetch

/// Gives the terms of units dense numbers, in the order of first sight, and counts the units that have each.
///
/// Units come in an order that does not depend on the order of input, and so do the numbers; they may be numbered in parts
/// that are put together after that. Terms are told apart by the
/// lower halves of their keys, which is what is kept of an article's words.
///
/// For one at a time.
final class TermNumbering: @unchecked Sendable {
    /// A term of a unit: its number, the sum of its weights over the unit's articles, its kind.
    struct Term: Sendable {
        var id: UInt32
        var weight: Float
        var kind: TermKind
    }

    /// Words of an article that count, from its beginning; further down names alone do.
    fileprivate static let leadWords = 200

    private var table: TermTable

    /// Makes a numbering that passes over some keys.
    init(ignoring keys: [UInt64]) { table = TermTable(ignoring: keys) }

    /// The terms of the last unit, each once, in the order of first sight; valid until the next is taken.
    var bag: UnsafeMutableBufferPointer<Term> { table.terms.all }

    /// Takes in what was numbered of later units, in the order of first sight, and gives for each of their numbers the one
    /// that stands for it here.
    ///
    /// - Complexity: O(different terms of these units).
    func take(_ later: TermNumbering) -> [UInt32] { table.take(later.table) }

    /// For each number how many units have the term; 0 for those that are passed over.
    var frequencies: [UInt32] { Array(table.counts.all) }

    /// Fills ``bag`` with the terms of a unit's articles.
    ///
    /// - Complexity: O(words and terms of the articles).
    func take(_ articles: ArraySlice<Int>, in index: SharedTextIndex) {
        table.beginUnit()
        for article in articles { table.add(index.fingerprints[article]) }
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
}

/// The keys, their numbers, and the bag of a unit.
private struct TermTable: ~Copyable {
    /// Where a key stands: all that is asked of a word stands together, for each is a look into a large table.
    private struct Slot {
        var key: UInt32
        /// The key's number + 1; 0 where nothing is.
        var number: UInt32
        /// The last unit that has the term, and the term's place in its bag.
        var unit: UInt32
        var place: UInt32
    }

    fileprivate var terms = GrowingColumn<TermNumbering.Term>()
    private var slots = GrowingColumn(repeating: TermTable.empty, count: 1 << 12)
    private var mask = (1 << 12) - 1
    /// For each number its key, and how many units have it.
    private var keys = GrowingColumn<UInt32>()
    fileprivate var counts = GrowingColumn<UInt32>()
    private let ignored: Int
    private var unit: UInt32 = 0
    /// The kinds of the words at the beginning of an article.
    private let kinds = GrowingColumn(repeating: TermKind.word, count: TermNumbering.leadWords)

    /// Keys whose slots are asked for before they are looked at.
    private static let ahead = 16
    private static let empty = Slot(key: 0, number: 0, unit: 0, place: 0)

    init(ignoring keys: [UInt64]) {
        ignored = keys.count
        for key in keys { _ = slot(of: UInt32(truncatingIfNeeded: key)) }
        // Two keys with one lower half are one number here.
        while self.keys.count < ignored { add(key: 0) }
    }

    mutating func take(_ later: borrowing TermTable) -> [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(later.keys.count)
        for own in 0..<later.keys.count {
            var number = UInt32(truncatingIfNeeded: own)
            if own + Self.ahead < later.keys.count { prefetch(later.keys[own + Self.ahead]) }
            if own >= ignored {
                number = slots[slot(of: later.keys[own])].number - 1
                counts[Int(number)] += later.counts[own]
            }
            numbers.append(number)
        }
        return numbers
    }

    mutating func beginUnit() {
        unit += 1
        terms.truncate(to: 0)
    }

    mutating func add(_ fingerprint: Fingerprint) {
        for term in fingerprint.facts.terms { add(UInt32(truncatingIfNeeded: term.key), term.weight, term.kind) }
        let weight = fingerprint.facts.bodyWeight
        if weight > 0 { addBody(of: fingerprint, weight: weight) }
    }

    private mutating func addBody(of fingerprint: Fingerprint, weight: Float) {
        fingerprint.words.withUnsafeBufferPointer { words in
            let lead = min(TermNumbering.leadWords, words.count)
            // Each word is a look into a large table: all are asked for before the first is looked at.
            for place in 0..<lead {
                prefetch(words[place])
                kinds[place] = .word
            }
            let names = fingerprint.names
            var name = 0
            while name < names.count, names[name] < UInt32(lead) {
                kinds[Int(names[name])] = .name
                name += 1
            }
            for number in fingerprint.numbers {
                guard number < UInt32(lead) else { break }
                kinds[Int(number)] = .number
            }
            for later in name..<names.count { prefetch(words[Int(names[later])]) }
            for place in 0..<lead { add(words[place], weight, kinds[place]) }
            while name < names.count {
                add(words[Int(names[name])], weight, .name)
                name += 1
            }
        }
    }

    /// Has the slot of a key fetched, or the one where it is looked for first.
    @inline(__always)
    private func prefetch(_ key: UInt32) { stet_prefetch(slots.all.baseAddress.map { $0 + Int(key) & mask }) }

    @inline(__always)
    private mutating func add(_ key: UInt32, _ weight: Float, _ kind: TermKind) {
        let place = slot(of: key)
        let slot = slots[place]
        if slot.number <= UInt32(truncatingIfNeeded: ignored) { return }
        if slot.unit == unit {
            terms[Int(slot.place)].weight += weight
            if kind.rawValue > terms[Int(slot.place)].kind.rawValue { terms[Int(slot.place)].kind = kind }
        } else {
            slots[place].unit = unit
            slots[place].place = UInt32(truncatingIfNeeded: terms.count)
            counts[Int(slot.number) - 1] &+= 1
            terms.append(TermNumbering.Term(id: slot.number - 1, weight: weight, kind: kind))
        }
    }

    /// The slot of a key, which gets a number when it is new.
    @inline(__always)
    private mutating func slot(of key: UInt32) -> Int {
        var place = Int(key) & mask
        while slots[place].number != 0 {
            if slots[place].key == key { return place }
            place = (place + 1) & mask
        }
        return number(key, at: place)
    }

    @inline(never)
    private mutating func number(_ key: UInt32, at place: Int) -> Int {
        add(key: key)
        slots[place] = Slot(key: key, number: UInt32(truncatingIfNeeded: keys.count), unit: 0, place: 0)
        guard keys.count * 2 >= slots.count else { return place }
        grow()
        return slot(of: key)
    }

    private mutating func add(key: UInt32) {
        keys.append(key)
        counts.append(0)
    }

    private mutating func grow() {
        var larger = GrowingColumn(repeating: Self.empty, count: slots.count * 2)
        swap(&slots, &larger)
        mask = slots.count - 1
        for old in 0..<larger.count where larger[old].number != 0 {
            var place = Int(larger[old].key) & mask
            while slots[place].number != 0 { place = (place + 1) & mask }
            slots[place] = larger[old]
        }
    }
}
