import TextCore
import WireModel

/// What each version counts as a witness: how much it depends on others, and how often it stands alone against them.
///
/// Versions that share innovations (wordings or additions of a minority) have a common ancestor below the wire, and their
/// agreement is worth less: the common-error method of Lachmann (Maas 1927) in figures. Agreement in what most versions have
/// shows nothing, so two verbatim prints are independent witnesses. A version that is often alone against three or more is
/// a free hand, and where two readings stand one against one it counts less. All of it within one take: what a later take
/// changed is nobody's innovation.
struct Independence {
    /// How often a version is expected to be alone before anything is known, and how many sentences that is worth.
    private static let prior = (faults: 0.5, judged: 10.0)

    /// How likely a parent must be to count.
    private static let leastShare = 0.7

    /// How much two prints of one outlet depend on each other at least.
    private static let sameHand = 0.9

    private let count: Int
    /// For each two versions how surely one has its innovations from the other, 0–1.
    private let shares: [Double]
    /// For each version how much its wording counts, 1 for a common hand.
    private let reliabilities: [Double]

    /// Measures a table; `readings` are those of each row. Versions of which the lineage tells surely that one was made from
    /// the other, or both from a third, depend on each other as surely.
    ///
    /// - Complexity: O(rows · versions²) at most; the inner square is over the few versions of a minority.
    init(_ table: SentenceTable, readings: [[TableReading]], takeOf: [Int], lineage: Lineage) {
        count = table.versions.count
        let takes = (takeOf.max() ?? 0) + 1
        var tally = Tally(count: count)
        let ends = Self.ends(table)
        for (place, row) in table.order.enumerated() where table.rows[row].zone.isBody {
            for take in 0..<takes {
                let mine = takes == 1 ? readings[row].map(\.versions) : Self.of(take, readings[row], takeOf)
                // Who stopped before says nothing about what stands here.
                let reach = (0..<count).reduce(0) { $0 + (takeOf[$1] == take && ends[$1] >= place ? 1 : 0) }
                tally.count(mine, isAdded: table.rows[row].baseUnit == nil, outOf: reach)
            }
        }
        var shares = tally.shares()
        // Two prints of one outlet, or of one relay, are one hand.
        for one in 0..<count {
            for other in 0..<count where one != other && Self.isOneHand(table.versions.articles, one, other) {
                shares[one * count + other] = max(shares[one * count + other], Self.sameHand)
            }
        }
        let ancestors = (0..<count).map { Self.ancestors(of: $0, lineage) }
        for one in 0..<count {
            for other in 0..<count where one != other {
                for (ancestor, share) in ancestors[one] {
                    guard let match = ancestors[other].first(where: { $0.version == ancestor }) else { continue }
                    shares[one * count + other] = max(shares[one * count + other], share * match.share)
                }
            }
        }
        self.shares = shares
        // The logarithm of the odds of being right, in units of what a common hand has.
        let common = Self.odds(Self.prior.faults / Self.prior.judged)
        reliabilities = (0..<count).map { version in
            let rate = (tally.faults[version] + Self.prior.faults) / (tally.judged[version] + Self.prior.judged)
            return min(2, max(0.2, Self.odds(rate) / common))
        }
    }

    private static func isOneHand(_ articles: [Article], _ one: Int, _ other: Int) -> Bool {
        let (left, right) = (articles[one], articles[other])
        if left.outlet == right.outlet, left.outlet != "unknown" { return true }
        return left.relay != nil && left.relay == right.relay
    }

    /// The versions that one goes back to as far as the lineage tells, itself first, each with how surely.
    private static func ancestors(of version: Int, _ lineage: Lineage) -> [(version: Int, share: Double)] {
        var found = [(version: version, share: 1.0)]
        while let (last, share) = found.last, lineage.entries.indices.contains(last),
            let best = lineage.entries[last].hypotheses.first(where: { $0.parent != nil }), let parent = best.parent,
            best.weight >= Self.leastShare, !found.contains(where: { $0.version == parent })
        {
            found.append((parent, share * best.weight))
        }
        return found
    }

    private static func odds(_ rate: Double) -> Double { ((1 - rate) / rate).logarithm }

    /// For each version the last place of the story that it has.
    private static func ends(_ table: SentenceTable) -> [Int] {
        var ends = [Int](repeating: -1, count: table.versions.count)
        for (place, row) in table.order.enumerated() where table.rows[row].zone.isBody {
            for version in table.versions.order {
                let cell = table.rows[row].cells[version]
                if cell.isPresent && !cell.isMoved { ends[version] = place }
            }
        }
        return ends
    }

    private static func of(_ take: Int, _ readings: [TableReading], _ takeOf: [Int]) -> [[Int]] {
        readings.map { $0.versions.filter { takeOf[$0] == take } }.filter { !$0.isEmpty }.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }.map(\.element)
    }

    /// How surely two versions depend on each other, 0–1.
    func dependence(_ one: Int, _ other: Int) -> Double { shares[one * count + other] }

    /// How much a version's wording counts beside others, 1 for a common hand.
    func reliability(of version: Int) -> Double { reliabilities[version] }

    /// What a version counts among others that agree with it: 1 alone, 1/k among k copies of one print.
    func weight(of version: Int, among others: [Int]) -> Double {
        1 / others.reduce(1) { $1 == version ? $0 : $0 + dependence(version, $1) }
    }

    /// Counts innovations.
    private struct Tally {
        let count: Int
        var own: [Double]
        var common: [Double]
        var faults: [Double]
        var judged: [Double]

        init(count: Int) {
            self.count = count
            own = [Double](repeating: 0, count: count)
            common = [Double](repeating: 0, count: count * count)
            faults = own
            judged = own
        }

        /// Counts one row: the versions of each reading, most versions first.
        mutating func count(_ readings: [[Int]], isAdded: Bool, outOf all: Int) {
            let present = readings.reduce(0) { $0 + $1.count }
            for (place, versions) in readings.enumerated() {
                let isMinor = place > 0 && 2 * versions.count < present
                // What at most a third of those that go so far have at all.
                if isMinor || isAdded && 3 * present <= all { innovate(versions) }
            }
            guard present >= 3, let most = readings.first, 2 * most.count > present else { return }
            for (place, versions) in readings.enumerated() {
                for version in versions {
                    judged[version] += 1
                    if place > 0 { faults[version] += 1 }
                }
            }
        }

        private mutating func innovate(_ versions: [Int]) {
            for version in versions { own[version] += 1 }
            for (index, one) in versions.enumerated() {
                for other in versions[(index + 1)...] {
                    common[one * count + other] += 1
                    common[other * count + one] += 1
                }
            }
        }

        func shares() -> [Double] {
            var shares = [Double](repeating: 0, count: count * count)
            for one in 0..<count {
                for other in 0..<count where common[one * count + other] > 0 {
                    // One in common may be chance; three of three are hardly so.
                    shares[one * count + other] = common[one * count + other] / (min(own[one], own[other]) + 1)
                }
            }
            return shares
        }
    }
}
