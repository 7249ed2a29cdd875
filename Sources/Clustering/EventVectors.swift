#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import CPrefetch
internal import TextCore

/// The vectors of all units, weighted by how rare their terms are among the units.
struct EventVectors: Sendable {
    /// Articles of a unit that lend it their terms.
    private static let mostArticles = 8
    /// A unit is compared with those that have one of its heaviest terms among their own heaviest.
    private static let keyTerms = 20
    /// Terms that are kept of a unit, the heaviest: what is left out weighs next to nothing.
    private static let mostTerms = 128
    /// Units beyond which a key term leads nowhere.
    private static let mostUnits = 256
    /// Units that one is compared with, those with most key terms in common, and the most similar ones that are kept.
    private static let mostCompared = 512
    private static let mostSimilar = 48
    /// Vectors that are asked for before they are looked at.
    private static let ahead = 4
    /// Added to the number of units, so that rarity means something in a handful of them too.
    private static let prior = 20.0
    /// Rarity counts more than its logarithm: events of one kind differ in their rarest words alone.
    private static let rarityPower = 1.5
    /// A name that more units have than this, and than this share of all, does not tell events apart.
    private static let fewUnits = 8
    private static let commonShare = 0.05

    /// One vector a unit, of length 1 before the lightest terms are left out.
    let vectors: [TermVector]
    /// For each unit the terms that are names and not everywhere, ascending.
    let names: [[UInt32]]
    private let keys: [[UInt32]]
    private let termCount: Int

    private let crew: Crew

    init(_ index: SharedTextIndex, units: [[Int]]) {
        let crew = index.crew
        self.crew = crew
        let bags = TermBags(index, units: units, mostArticles: Self.mostArticles)
        let total = Double(units.count) + Self.prior
        let rarity = bags.frequency.map { Float(pow(log(1 + total / (Double($0) + 1)), Self.rarityPower)) }
        termCount = rarity.count
        let scale = Scale(
            frequency: bags.frequency, rarity: rarity,
            common: UInt32(max(Self.fewUnits, Int(Self.commonShare * Double(units.count)))),
            factors: [1, index.options.nameWeight, index.options.numberWeight])
        let ranges = bags.parts.flatMap { part in
            crew.ranges(of: part.units.count).map { (part, $0.lowerBound + part.units.lowerBound, $0.count) }
        }
        let parts = crew.map(ranges.count) { piece in
            let (part, first, count) = ranges[piece]
            return Part(part, units: first..<first + count, scale)
        }
        vectors = parts.flatMap(\.vectors)
        names = parts.flatMap(\.names)
        keys = parts.flatMap(\.keys)
    }

    /// How much terms count.
    private struct Scale: Sendable {
        let frequency: [UInt32]
        let rarity: [Float]
        /// Units that have a name beyond which it does not tell events apart.
        let common: UInt32
        /// For each kind of term.
        let factors: [Float]
    }

    /// The vectors of some units.
    private struct Part: Sendable {
        var vectors: [TermVector] = []
        var names: [[UInt32]] = []
        var keys: [[UInt32]] = []

        init(_ bags: TermBags.Part, units: Range<Int>, _ scale: Scale) {
            vectors.reserveCapacity(units.count)
            names.reserveCapacity(units.count)
            keys.reserveCapacity(units.count)
            var ranked = GrowingColumn<UInt64>()
            var shared = GrowingColumn<UInt64>()
            for unit in units {
                ranked.truncate(to: 0)
                var own: [UInt32] = []
                var length: Float = 0
                bags.forEachTerm(of: unit) { id, kind, damped in
                    if kind == Int(TermKind.name.rawValue), scale.frequency[Int(id)] <= scale.common { own.append(id) }
                    let weight = damped * scale.rarity[Int(id)] * scale.factors[kind]
                    length += weight * weight
                    // Weights are positive, so their bits order as they do; of equals the smaller number goes first.
                    ranked.append(UInt64(~weight.bitPattern) << 32 | UInt64(id))
                }
                own.sort()
                names.append(own)
                ranked.all.selectSmallest(EventVectors.mostTerms)
                if ranked.count > EventVectors.mostTerms { ranked.truncate(to: EventVectors.mostTerms) }
                // A term that no other unit has leads nowhere.
                shared.truncate(to: 0)
                for place in 0..<ranked.count where scale.frequency[Int(ranked[place] & 0xffff_ffff)] > 1 {
                    shared.append(ranked[place])
                }
                shared.all.selectSmallest(EventVectors.keyTerms)
                if shared.count > EventVectors.keyTerms { shared.truncate(to: EventVectors.keyTerms) }
                shared.all.sortFew()
                keys.append(shared.all.map { UInt32(truncatingIfNeeded: $0) })
                vectors.append(TermVector(ranked: ranked.all, length: length.squareRoot()))
            }
        }
    }

    /// Pairs of units that are at least so similar, by their cosine alone.
    ///
    /// - Complexity: O(units × key terms × `mostUnits`) at worst.
    func similarPairs(atLeast threshold: Float) -> [AverageLinkage.Edge] {
        let holders = Holders(keys, count: termCount)
        let ranges = crew.ranges(of: keys.count, least: 256)
        return crew.map(ranges.count) { similarPairs(of: ranges[$0], holders, atLeast: threshold) }.flatMap { $0 }
    }

    private func similarPairs(
        of units: Range<Int>, _ holders: Holders, atLeast threshold: Float
    ) -> [AverageLinkage.Edge] {
        var edges: [AverageLinkage.Edge] = []
        let stamp = GrowingColumn<UInt8>(repeating: 0, count: units.upperBound)
        var touched = GrowingColumn<UInt32>()
        // The unit's own weights, spread out: an inner product with it is one look for each of the other's terms.
        var own = [Float](repeating: 0, count: termCount)
        for unit in units {
            let terms = keys[unit]
            touched.truncate(to: 0)
            holders.units.withUnsafeBufferPointer { units in
                for term in terms {
                    let range = holders.range(of: term)
                    guard range.count <= Self.mostUnits else { continue }
                    for position in range {
                        let other = units[position]
                        if Int(other) >= unit { break }
                        if stamp[Int(other)] == 0 { touched.append(other) }
                        stamp[Int(other)] &+= 1
                    }
                }
            }
            let least = Self.leastShared(touched.all, stamp: stamp, start: terms.count < 8 ? 1 : 2)
            let first = edges.count
            var compared = 0
            for place in 0..<touched.count {
                let other = touched[place]
                if Int(stamp[Int(other)]) >= least {
                    touched[compared] = other
                    compared += 1
                }
                stamp[Int(other)] = 0
            }
            vectors[unit].spread(into: &own)
            own.withUnsafeBufferPointer { own in
                for place in 0..<compared {
                    if place + Self.ahead < compared {
                        vectors[Int(touched[place + Self.ahead])].entries.withUnsafeBufferPointer {
                            stet_prefetch($0.baseAddress)
                        }
                    }
                    let other = Int(touched[place])
                    let similarity = vectors[other].dot(spread: own)
                    if similarity >= threshold {
                        edges.append(AverageLinkage.Edge(similarity: similarity, left: other, right: unit))
                    }
                }
            }
            vectors[unit].clear(&own)
            if edges.count - first > Self.mostSimilar {
                edges[first...].sort { $0.precedes($1) }
                edges.removeLast(edges.count - first - Self.mostSimilar)
            }
        }
        return edges
    }

    /// How many key terms a unit must have in common to be compared, so that not too many are.
    private static func leastShared(
        _ touched: UnsafeMutableBufferPointer<UInt32>, stamp: borrowing GrowingColumn<UInt8>, start: Int
    ) -> Int {
        guard touched.count > mostCompared else { return start }
        var tally = [Int](repeating: 0, count: keyTerms + 2)
        for other in touched { tally[min(keyTerms + 1, Int(stamp[Int(other)]))] += 1 }
        var least = keyTerms
        var sum = tally[keyTerms] + tally[keyTerms + 1]
        while least > start, sum + tally[least - 1] <= mostCompared {
            least -= 1
            sum += tally[least]
        }
        return least
    }
}

/// Which units have a term among their heaviest, ascending for each term.
private struct Holders: Sendable {
    private(set) var units: [UInt32] = []
    private var starts: [UInt32]

    init(_ keys: [[UInt32]], count: Int) {
        starts = [UInt32](repeating: 0, count: count + 1)
        for terms in keys { for term in terms { starts[Int(term) + 1] += 1 } }
        for term in 0..<count { starts[term + 1] += starts[term] }
        var next = starts
        units = [UInt32](repeating: 0, count: Int(starts[count]))
        for (unit, terms) in keys.enumerated() {
            for term in terms {
                units[Int(next[Int(term)])] = UInt32(truncatingIfNeeded: unit)
                next[Int(term)] += 1
            }
        }
    }

    func range(of term: UInt32) -> Range<Int> { Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) }
}
