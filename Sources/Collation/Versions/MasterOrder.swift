import WireModel

/// Puts the places of a story into the order that most versions have.
///
/// The order of the table (the base's, with what it lacks put in) is improved by moving single places to where they
/// contradict the fewest pairwise orders of the versions, until nothing improves: local search for Kemeny's median order
/// (Kemeny 1959; moves of one element after Schiavinotto and Stützle 2004). Ties keep the table's order.
struct MasterOrder {
    /// More places than this keep the table's order; the pairwise counts would outgrow their use.
    static let mostPlaces = 600
    /// How often all places are gone through.
    static let passes = 8

    let table: SentenceTable
    /// For each version what its order counts.
    let weights: [Int32]

    /// The rows in the order of the majority.
    ///
    /// - Complexity: O(versions · rows²) up to ``mostPlaces``, O(rows) beyond.
    func ordered(_ rows: [Int]) -> [Int] {
        guard rows.count > 2, rows.count <= Self.mostPlaces else { return rows }
        let count = rows.count
        var placeOf = [Int](repeating: -1, count: table.rows.count)
        for (place, row) in rows.enumerated() { placeOf[row] = place }
        // How many more versions have the first before the second than the other way about.
        var before = [Int32](repeating: 0, count: count * count)
        var disagree = false
        for version in table.versions.order {
            let sequence = sequence(of: version, placeOf)
            for (index, one) in sequence.enumerated() {
                for other in sequence[(index + 1)...] {
                    before[one * count + other] += weights[version]
                    before[other * count + one] -= weights[version]
                    disagree = disagree || one > other
                }
            }
        }
        guard disagree else { return rows }
        var order = Array(0..<count)
        for _ in 0..<Self.passes {
            if !improve(&order, before) { break }
        }
        return order.map { rows[$0] }
    }

    /// The places of a version's rows, in the order of its text.
    private func sequence(of version: Int, _ placeOf: [Int]) -> [Int] {
        var found: [(unit: Int, place: Int)] = []
        for row in table.rows.indices where placeOf[row] >= 0 {
            if let unit = table.rows[row].cells[version].units.first { found.append((unit, placeOf[row])) }
        }
        return found.sorted { $0.unit < $1.unit }.map(\.place)
    }

    /// Moves each place once to where it fits best; false when nothing moved.
    private func improve(_ order: inout [Int], _ before: [Int32]) -> Bool {
        let count = order.count
        var moved = false
        for place in 0..<count {
            guard let index = order.firstIndex(of: place) else { continue }
            var best = (gain: Int32(0), index: index)
            var gain: Int32 = 0
            for other in stride(from: index - 1, through: 0, by: -1) {
                gain += before[place * count + order[other]]
                if gain > best.gain { best = (gain, other) }
            }
            gain = 0
            for other in index + 1..<max(index + 1, count) {
                gain += before[order[other] * count + place]
                if gain > best.gain { best = (gain, other) }
            }
            guard best.gain > 0 else { continue }
            order.remove(at: index)
            order.insert(place, at: best.index)
            moved = true
        }
        return moved
    }
}
