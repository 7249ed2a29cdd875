import TextCore

/// Which sentences of which versions are the same sentence of the story.
///
/// Sentences with the same words are one place at once; the others are laid beside each other pair by pair
/// (``UnitAlignment``), nearest pairs first, and joined. A place never takes two sentences of one version that do not stand
/// side by side, so that a wrong link cannot run through the story.
struct LineagePlaces {
    /// What one version has of one place.
    struct Holding {
        var place: Int
        /// The units that make it up, contiguous.
        var units: Range<Int>
    }

    /// For each version what it has, in its own order.
    private(set) var holdings: [[Holding]]
    /// The number of places; they are numbered in the order of the story.
    private(set) var count: Int

    /// Finds the places.
    ///
    /// - Parameters:
    ///   - furniture: for each version the units that are no part of the story.
    ///   - pairs: the pairs of versions to lay beside each other, nearest first.
    /// - Complexity: one alignment a pair, and O(units · versions).
    init(_ sides: [CollationSide], furniture: [Set<Int>], pairs: [(left: Int, right: Int)]) {
        var joining = Joining(sides, furniture)
        for pair in pairs where joining.hasLoose(pair.left, pair.right) {
            var alignment = UnitAlignment(left: sides[pair.left], right: sides[pair.right])
            for match in alignment.matches() {
                for unit in match.left {
                    joining.join(pair.left, unit, pair.right, match.right.lowerBound)
                }
                for unit in match.right.dropFirst() {
                    joining.join(pair.left, match.left.lowerBound, pair.right, unit)
                }
            }
        }
        holdings = joining.holdings()
        count = joining.count
        arrange(sides)
    }

    /// Numbers the places in the order of the longest version; what it lacks stands behind what it follows elsewhere.
    private mutating func arrange(_ sides: [CollationSide]) {
        let words = sides.map { $0.body.reduce(0) { $0 + $1.words } }
        let order = sides.indices.sorted { (-words[$0], $0) < (-words[$1], $1) }
        // A list with a head at `count`; -1 is its end.
        var next = [Int](repeating: -1, count: count + 1)
        var isPlaced = [Bool](repeating: false, count: count)
        for version in order {
            var last = count
            for holding in holdings[version] {
                if !isPlaced[holding.place] {
                    isPlaced[holding.place] = true
                    next[holding.place] = next[last]
                    next[last] = holding.place
                }
                last = holding.place
            }
        }
        var rank = [Int](repeating: 0, count: count)
        var place = next[count]
        var number = 0
        while place >= 0 {
            rank[place] = number
            number += 1
            place = next[place]
        }
        for version in holdings.indices {
            for index in holdings[version].indices {
                holdings[version][index].place = rank[holdings[version][index].place]
            }
        }
    }
}

/// Joins units to places (union–find), keeping for each place what every version has of it.
private struct Joining {
    private let sides: [CollationSide]
    private let furniture: [Set<Int>]
    private let offsets: [Int]
    private var parent: [Int]
    /// For each root the units of its versions, ascending by version.
    private var parts: [[(version: Int, units: Range<Int>)]]
    /// For each version whether some other version lacks some sentence of it, as its words stand.
    private var looseUnits: [[Int]]

    init(_ sides: [CollationSide], _ furniture: [Set<Int>]) {
        self.sides = sides
        self.furniture = furniture
        var offsets: [Int] = []
        var total = 0
        for side in sides {
            offsets.append(total)
            total += side.body.count
        }
        self.offsets = offsets
        parent = Array(0..<total)
        parts = []
        parts.reserveCapacity(total)
        looseUnits = sides.map { _ in [] }
        // The k-th of equal sentences is the k-th elsewhere.
        var known: [UInt64: Int] = [:]
        for (version, side) in sides.enumerated() {
            var seen: [UInt64: UInt64] = [:]
            for (index, unit) in side.body.enumerated() {
                let occurrence = seen[unit.wordsKey, default: 0]
                seen[unit.wordsKey] = occurrence + 1
                var hash = TextHash()
                hash.combine(key: unit.wordsKey)
                hash.combine(key: occurrence)
                let element = offsets[version] + index
                parts.append([])
                if furniture[version].contains(index) { continue }
                if let root = known[hash.value] {
                    parent[element] = root
                    parts[root].append((version, index..<index + 1))
                } else {
                    known[hash.value] = element
                    parts[element].append((version, index..<index + 1))
                }
            }
        }
        for (version, side) in sides.enumerated() {
            looseUnits[version] = side.body.indices.filter {
                (1..<sides.count).contains(parts[find(offsets[version] + $0)].count)
            }
        }
    }

    /// Whether both versions have a sentence that is not found in the other by its words.
    mutating func hasLoose(_ left: Int, _ right: Int) -> Bool {
        hasLoose(of: left, in: right) && hasLoose(of: right, in: left)
    }

    private mutating func hasLoose(of version: Int, in other: Int) -> Bool {
        for unit in looseUnits[version] {
            if part(find(offsets[version] + unit), of: other) == nil { return true }
        }
        return false
    }

    private func part(_ root: Int, of version: Int) -> Range<Int>? {
        var (low, high) = (0, parts[root].count)
        while low < high {
            let middle = (low + high) / 2
            if parts[root][middle].version < version { low = middle + 1 } else { high = middle }
        }
        return low < parts[root].count && parts[root][low].version == version ? parts[root][low].units : nil
    }

    private mutating func find(_ element: Int) -> Int {
        var root = element
        while parent[root] != root { root = parent[root] }
        var current = element
        while parent[current] != root { (parent[current], current) = (root, parent[current]) }
        return root
    }

    /// Makes two units one place, unless a version would then have it twice.
    mutating func join(_ left: Int, _ leftUnit: Int, _ right: Int, _ rightUnit: Int) {
        let (one, other) = (find(offsets[left] + leftUnit), find(offsets[right] + rightUnit))
        guard one != other, !parts[one].isEmpty, !parts[other].isEmpty else { return }
        var merged: [(version: Int, units: Range<Int>)] = []
        merged.reserveCapacity(parts[one].count + parts[other].count)
        var (here, there) = (0, 0)
        while here < parts[one].count || there < parts[other].count {
            if there == parts[other].count
                || here < parts[one].count && parts[one][here].version < parts[other][there].version
            {
                merged.append(parts[one][here])
                here += 1
            } else if here == parts[one].count || parts[other][there].version < parts[one][here].version {
                merged.append(parts[other][there])
                there += 1
            } else {
                let (mine, theirs) = (parts[one][here].units, parts[other][there].units)
                guard mine.upperBound == theirs.lowerBound || theirs.upperBound == mine.lowerBound else { return }
                merged.append(
                    (
                        parts[one][here].version,
                        min(mine.lowerBound, theirs.lowerBound)..<max(mine.upperBound, theirs.upperBound)
                    ))
                here += 1
                there += 1
            }
        }
        let (root, gone) = one < other ? (one, other) : (other, one)
        parent[gone] = root
        parts[root] = merged
        parts[gone] = []
    }

    /// How many places there are.
    var count: Int { parts.reduce(0) { $0 + ($1.isEmpty ? 0 : 1) } }

    /// What each version has, in its own order.
    mutating func holdings() -> [[LineagePlaces.Holding]] {
        var number: [Int: Int] = [:]
        return sides.indices.map { version in
            var result: [LineagePlaces.Holding] = []
            var unit = 0
            while unit < sides[version].body.count {
                let root = find(offsets[version] + unit)
                if parts[root].isEmpty {
                    unit += 1
                    continue
                }
                let place = number[root] ?? number.count
                number[root] = place
                let units = part(root, of: version) ?? unit..<unit + 1
                result.append(LineagePlaces.Holding(place: place, units: units))
                unit = max(unit + 1, units.upperBound)
            }
            return result
        }
    }
}
