#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The vectors of all units, weighted by how rare their terms are among the units.
struct EventVectors {
    /// Articles of a unit that lend it their terms.
    private static let mostArticles = 24
    /// A unit is compared with those that have one of its heaviest terms among their own heaviest.
    private static let keyTerms = 20
    /// Units beyond which a key term leads nowhere.
    private static let mostUnits = 256
    /// Units that one is compared with, those with most key terms in common, and the most similar ones that are kept.
    private static let mostCompared = 512
    private static let mostSimilar = 48
    /// Added to the number of units, so that rarity means something in a handful of them too.
    private static let prior = 20.0
    /// Rarity counts more than its logarithm: events of one kind differ in their rarest words alone.
    private static let rarityPower = 1.5
    /// A name that more units have than this, and than this share of all, does not tell events apart.
    private static let fewUnits = 8
    private static let commonShare = 0.05

    /// One vector a unit, of length 1.
    let vectors: [TermVector]
    /// For each unit the terms that are names and not everywhere, ascending.
    let names: [[UInt32]]
    private let keys: [[UInt32]]
    private let termCount: Int

    init(_ index: SharedTextIndex, units: [[Int]]) {
        var numbering = TermNumbering()
        let bags = units.map { numbering.bag(of: $0.prefix(Self.mostArticles), in: index) }
        let frequency = numbering.frequency
        let total = Double(units.count) + Self.prior
        let rarity = frequency.map { Float(pow(log(1 + total / (Double($0) + 1)), Self.rarityPower)) }
        termCount = rarity.count
        let common = max(Self.fewUnits, Int(Self.commonShare * Double(units.count)))
        var vectors: [TermVector] = []
        var names: [[UInt32]] = []
        vectors.reserveCapacity(units.count)
        names.reserveCapacity(units.count)
        for bag in bags {
            var vector = TermVector()
            var own: [UInt32] = []
            vector.terms.reserveCapacity(bag.count)
            vector.weights.reserveCapacity(bag.count)
            for term in bag {
                let factor: Float =
                    switch term.kind {
                    case .word: 1
                    case .name: index.options.nameWeight
                    case .number: index.options.numberWeight
                    }
                if term.kind == .name, frequency[Int(term.id)] <= common { own.append(term.id) }
                vector.terms.append(term.id)
                vector.weights.append(logf(1 + term.weight) * rarity[Int(term.id)] * factor)
            }
            vectors.append(vector.normalised())
            names.append(own)
        }
        self.vectors = vectors
        self.names = names
        keys = vectors.map { Self.heaviest($0, frequency: frequency) }
    }

    /// The heaviest terms of a vector that another unit has too: a term that no other has leads nowhere.
    private static func heaviest(_ vector: TermVector, frequency: [UInt32]) -> [UInt32] {
        // Weights are positive, so their bits order as they do; of equals the smaller id goes first.
        var ranked: [UInt64] = []
        ranked.reserveCapacity(vector.terms.count)
        for (position, term) in vector.terms.enumerated() where frequency[Int(term)] > 1 {
            ranked.append(UInt64(~vector.weights[position].bitPattern) << 32 | UInt64(term))
        }
        ranked.sort()
        return ranked.prefix(keyTerms).map { UInt32(truncatingIfNeeded: $0) }
    }

    /// Pairs of units that are at least so similar, by their cosine alone.
    ///
    /// - Complexity: O(units × key terms × `mostUnits`) at worst.
    func similarPairs(atLeast threshold: Float) -> [AverageLinkage.Edge] {
        var holders: [[UInt32]] = Array(repeating: [], count: termCount)
        for (unit, terms) in keys.enumerated() {
            for term in terms { holders[Int(term)].append(UInt32(truncatingIfNeeded: unit)) }
        }
        var edges: [AverageLinkage.Edge] = []
        var stamp = [UInt8](repeating: 0, count: vectors.count)
        var touched: [Int] = []
        // The unit's own weights, spread out: an inner product with it is one look for each of the other's terms.
        var own = [Float](repeating: 0, count: termCount)
        for (unit, terms) in keys.enumerated() {
            touched.removeAll(keepingCapacity: true)
            for term in terms where holders[Int(term)].count <= Self.mostUnits {
                for other in holders[Int(term)] {
                    if Int(other) >= unit { break }
                    if stamp[Int(other)] == 0 { touched.append(Int(other)) }
                    stamp[Int(other)] &+= 1
                }
            }
            let least = Self.leastShared(touched, stamp: stamp, start: terms.count < 8 ? 1 : 2)
            var similar: [AverageLinkage.Edge] = []
            vectors[unit].spread(into: &own)
            defer { vectors[unit].clear(&own) }
            for other in touched {
                let shared = Int(stamp[other])
                stamp[other] = 0
                guard shared >= least else { continue }
                let similarity = vectors[other].dot(spread: own)
                if similarity >= threshold {
                    similar.append(AverageLinkage.Edge(similarity: similarity, left: other, right: unit))
                }
            }
            if similar.count > Self.mostSimilar { similar.sort { $0.precedes($1) } }
            edges += similar.prefix(Self.mostSimilar)
        }
        return edges
    }

    /// How many key terms a unit must have in common to be compared, so that not too many are.
    private static func leastShared(_ touched: [Int], stamp: [UInt8], start: Int) -> Int {
        guard touched.count > mostCompared else { return start }
        var tally = [Int](repeating: 0, count: keyTerms + 2)
        for other in touched { tally[min(keyTerms + 1, Int(stamp[other]))] += 1 }
        var least = keyTerms
        var sum = tally[keyTerms] + tally[keyTerms + 1]
        while least > start, sum + tally[least - 1] <= mostCompared {
            least -= 1
            sum += tally[least]
        }
        return least
    }
}
