import TextCore
import WireModel

/// How much running text each two versions share, counted in runs of five words.
///
/// Containment as in Broder (1997), house style folded: a version cut to a third is wholly contained in the one it was cut
/// from. Used where versions must be told apart before they are aligned: to choose a base and to group takes.
struct SharedPhrases {
    /// The length of a run, in words.
    static let runLength = 5

    /// For each version the number of its distinct runs.
    let counts: [Int]
    /// For each two versions the number of runs that both have, row by row.
    private let shared: [Int32]
    /// For each version the share of its words, up to the last that another version has too, that some other version has.
    let supported: [Double]

    /// For each version the runs of its opening, as the reader sees it first.
    private let openings: [[UInt64]]
    /// The length of an opening, in words.
    static let openingLength = 40

    /// Counts what the versions of a set share.
    ///
    /// - Complexity: O(w log w) in the words of all versions, plus for each run the square of the number of its versions.
    init(_ versions: VersionSet) {
        let count = versions.count
        var entries: [(run: UInt64, version: Int32)] = []
        var runs: [[UInt64]] = []
        for (version, side) in versions.sides.enumerated() {
            let own = Self.runs(of: side)
            entries += Set(own).map { ($0, Int32(version)) }
            runs.append(own)
        }
        entries.sort { ($0.run, $0.version) < ($1.run, $1.version) }
        var counts = [Int](repeating: 0, count: count)
        var shared = [Int32](repeating: 0, count: count * count)
        var common: Set<UInt64> = []
        var first = 0
        while first < entries.count {
            var last = first
            while last < entries.count, entries[last].run == entries[first].run { last += 1 }
            if last - first > 1 { common.insert(entries[first].run) }
            for one in first..<last {
                counts[Int(entries[one].version)] += 1
                for other in one + 1..<last {
                    shared[Int(entries[one].version) * count + Int(entries[other].version)] += 1
                    shared[Int(entries[other].version) * count + Int(entries[one].version)] += 1
                }
            }
            first = last
        }
        openings = runs.map { Array($0.prefix(Self.openingLength - Self.runLength + 1)) }
        self.counts = counts
        self.shared = shared
        supported = runs.map { own in
            guard let last = own.lastIndex(where: common.contains) else { return 0 }
            let found = own[...last].reduce(0) { $0 + (common.contains($1) ? 1 : 0) }
            return Double(found) / Double(last + 1)
        }
    }

    /// The share of the runs of `version` that `other` has too, 0–1.
    func containment(of version: Int, in other: Int) -> Double {
        guard counts[version] > 0 else { return 0 }
        return Double(shared[version * counts.count + other]) / Double(counts[version])
    }

    /// The share of the opening of `version` that stands in the opening of `other` too, 0–1.
    ///
    /// - Complexity: O(length of an opening).
    func openingShare(of version: Int, in other: Int) -> Double {
        guard !openings[version].isEmpty else { return 0 }
        let there = Set(openings[other])
        let found = openings[version].reduce(0) { $0 + (there.contains($1) ? 1 : 0) }
        return Double(found) / Double(openings[version].count)
    }

    private static func runs(of side: CollationSide) -> [UInt64] {
        var keys: [UInt64] = []
        for unit in side.body {
            for token in side.tokens[unit.tokens] where token.isWordLike { keys.append(token.key) }
        }
        guard !keys.isEmpty else { return [] }
        let length = min(runLength, keys.count)
        return (0...(keys.count - length)).map { start in
            var hash = TextHash()
            for key in keys[start..<start + length] { hash.combine(key: key) }
            return hash.value
        }
    }
}
