import TextCore

/// Which versions are laid beside which: all of them while they are few, else those that share most words.
struct LineageNearest {
    /// The pairs, those that share most first.
    let pairs: [(left: Int, right: Int)]

    /// Chooses the pairs by how many runs of four words two versions have in common.
    ///
    /// - Complexity: O(length of all texts + versions² · shared runs), of which every fourth is counted.
    init(_ sides: [CollationSide]) {
        var holders: [UInt64: [Int32]] = [:]
        for (version, side) in sides.enumerated() {
            for unit in side.body {
                let words = side.tokens[unit.tokens].lazy.filter(\.isWordLike).map(\.key)
                var window: [UInt64] = []
                for key in words {
                    window.append(key)
                    if window.count > 4 { window.removeFirst() }
                    guard window.count == 4 else { continue }
                    var hash = TextHash()
                    for part in window { hash.combine(key: part) }
                    guard hash.value % 4 == 0 else { continue }
                    if holders[hash.value]?.last != Int32(version) {
                        holders[hash.value, default: []].append(Int32(version))
                    }
                }
            }
        }
        let count = sides.count
        var shared = [Int32](repeating: 0, count: count * count)
        for list in holders.values where list.count > 1 {
            for (index, left) in list.enumerated() {
                for right in list[(index + 1)...] { shared[Int(left) * count + Int(right)] += 1 }
            }
        }
        func between(_ one: Int, _ other: Int) -> Int32 { shared[min(one, other) * count + max(one, other)] }
        var chosen: [(left: Int, right: Int)] = []
        for left in 0..<count {
            let others = (0..<count).filter { $0 != left }
            if count <= LineageFinder.Bounds.all {
                chosen += others.filter { $0 > left }.map { (left, $0) }
            } else {
                let nearest = others.sorted { (-between(left, $0), $0) < (-between(left, $1), $1) }
                for other in nearest.prefix(LineageFinder.Bounds.nearest) {
                    chosen.append((min(left, other), max(left, other)))
                }
            }
        }
        let keys = Set(chosen.map { $0.left * count + $0.right }).sorted()
        pairs = keys.map { ($0 / count, $0 % count) }.sorted {
            (-between($0.0, $0.1), $0.0, $0.1) < (-between($1.0, $1.1), $1.0, $1.1)
        }
    }
}
