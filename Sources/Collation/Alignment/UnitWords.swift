import TextCore

/// The words of two versions under common numbers, each with its weight.
///
/// A word weighs by its rarity (Spärck Jones 1972): the fewer units of a version hold it, the more it says that two units
/// belong together. What counts is the version in which more units hold it, so that a word does not weigh less for standing
/// on both sides. Function words weigh next to nothing; names weigh half, since the names of a story stand in sentences
/// that have nothing else in common.
struct UnitWords {
    let left: CollationSide
    let right: CollationSide
    /// The common number of each of the right side's words; a left word's own number is the common one.
    private let rightNumbers: [UInt32]
    /// The weight of each word, by common number.
    let weights: [Float]

    /// What a function word weighs.
    static let functionWeight: Float = 0.15

    init(left: CollationSide, right: CollationSide) {
        self.left = left
        self.right = right
        var numbers: [UInt32] = []
        numbers.reserveCapacity(right.wordKeys.count)
        var counts = left.unitCounts
        var keys = left.wordKeys.keys
        for (word, key) in right.wordKeys.keys.enumerated() {
            if let number = left.wordKeys.number(of: key) {
                numbers.append(number)
                counts[Int(number)] = max(counts[Int(number)], right.unitCounts[word])
            } else {
                numbers.append(UInt32(truncatingIfNeeded: keys.count))
                keys.append(key)
                counts.append(right.unitCounts[word])
            }
        }
        rightNumbers = numbers
        let total = Float(max(8, left.body.count + right.body.count))
        let scale = 1 / total.logarithm
        // Nearly all words stand in few units: their weights are worked out once.
        let rarity = (0...64).map { (count: Int) in Self.rarity(count, total: total, scale: scale) }
        weights = keys.indices.map { word in
            let key = keys[word]
            if FunctionWords.keys.contains(key) { return Self.functionWeight }
            let count = Int(counts[word])
            let weight = count < rarity.count ? rarity[count] : Self.rarity(count, total: total, scale: scale)
            return left.nameKeys.contains(key) || right.nameKeys.contains(key) ? weight / 2 : weight
        }
    }

    private static func rarity(_ count: Int, total: Float, scale: Float) -> Float {
        0.4 + max(0, (total / Float(count + 1)).logarithm * scale)
    }

    /// The number of different words.
    var count: Int { weights.count }

    /// Puts the numbers of the words of a left unit into `words`, in order.
    func read(left unit: Int, into words: inout [UInt32]) {
        words.removeAll(keepingCapacity: true)
        for token in left.body[unit].tokens where left.words[token] != .max { words.append(left.words[token]) }
    }

    /// Puts the numbers of the words of a right unit into `words`, in order.
    func read(right unit: Int, into words: inout [UInt32]) {
        words.removeAll(keepingCapacity: true)
        for token in right.body[unit].tokens where right.words[token] != .max {
            words.append(rightNumbers[Int(right.words[token])])
        }
    }

    /// The weight of all words of a left unit.
    func weight(left unit: Int) -> Float {
        var sum: Float = 0
        for token in left.body[unit].tokens where left.words[token] != .max { sum += weights[Int(left.words[token])] }
        return sum
    }
}
