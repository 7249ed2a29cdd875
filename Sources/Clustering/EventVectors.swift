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
        let bags = units.map { Self.bag(of: $0, in: index) }
        let (numbered, frequency) = Self.number(bags)
        let total = Double(units.count) + Self.prior
        let rarity = frequency.map { Float(pow(log(1 + total / (Double($0) + 1)), Self.rarityPower)) }
        termCount = rarity.count
        let factors = (word: Float(1), name: index.options.nameWeight, number: index.options.numberWeight)
        let common = max(Self.fewUnits, Int(Self.commonShare * Double(units.count)))
        var vectors: [TermVector] = []
        var names: [[UInt32]] = []
        vectors.reserveCapacity(units.count)
        for (unit, ids) in numbered.enumerated() {
            let order = ids.indices.sorted { ids[$0] < ids[$1] }
            var vector = TermVector()
            var own: [UInt32] = []
            for position in order {
                let term = bags[unit][position]
                let factor =
                    switch term.kind {
                    case .word: factors.word
                    case .name: factors.name
                    case .number: factors.number
                    }
                let id = ids[position]
                if term.kind == .name, frequency[Int(id)] <= common { own.append(id) }
                vector.terms.append(id)
                vector.weights.append(Float(log(1 + Double(term.weight))) * rarity[Int(id)] * factor)
            }
            vectors.append(vector.normalised())
            names.append(own)
        }
        self.vectors = vectors
        self.names = names
        keys = vectors.map { vector in
            // A term that no other unit has leads nowhere.
            let heaviest = vector.terms.indices.filter { frequency[Int(vector.terms[$0])] > 1 }.sorted {
                vector.weights[$0] != vector.weights[$1] ? vector.weights[$0] > vector.weights[$1] : $0 < $1
            }
            return heaviest.prefix(Self.keyTerms).map { vector.terms[$0] }
        }
    }

    /// The terms of a unit, each once, by key; the mean over its articles.
    private static func bag(of articles: [Int], in index: SharedTextIndex) -> [WeightedTerm] {
        var terms: [WeightedTerm] = []
        let chosen = articles.prefix(mostArticles)
        for article in chosen { terms += index.fingerprints[article].facts.terms }
        terms.sort { ($0.key, $0.weight, $0.kind.rawValue) < ($1.key, $1.weight, $1.kind.rawValue) }
        var bag: [WeightedTerm] = []
        for term in terms {
            if let last = bag.indices.last, bag[last].key == term.key {
                bag[last].weight += term.weight
                if term.kind.rawValue > bag[last].kind.rawValue { bag[last].kind = term.kind }
            } else {
                bag.append(term)
            }
        }
        for position in bag.indices { bag[position].weight /= Float(chosen.count) }
        return bag
    }

    /// Gives terms dense numbers in order of their keys, and counts the units that have each.
    private static func number(_ bags: [[WeightedTerm]]) -> (ids: [[UInt32]], frequency: [Int]) {
        var keys = bags.flatMap { $0.lazy.map(\.key) }
        keys.sort()
        var distinct: [UInt64] = []
        var frequency: [Int] = []
        for key in keys {
            if key == distinct.last {
                frequency[frequency.count - 1] += 1
            } else {
                distinct.append(key)
                frequency.append(1)
            }
        }
        let ids = bags.map { bag in
            // Both are ascending, and a bag is short beside the vocabulary: search forward from the last find.
            var low = 0
            return bag.map { term in
                var high = distinct.count
                while low < high {
                    let middle = (low + high) / 2
                    if distinct[middle] < term.key { low = middle + 1 } else { high = middle }
                }
                return UInt32(truncatingIfNeeded: low)
            }
        }
        return (ids, frequency)
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
            for other in touched {
                let shared = Int(stamp[other])
                stamp[other] = 0
                guard shared >= least else { continue }
                let similarity = vectors[unit].dot(vectors[other])
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
