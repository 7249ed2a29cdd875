/// How much two units have in common.
struct Likeness {
    /// The weight of the words that both hold, in any order.
    var common: Float
    /// Twice that over the weight of both: the Dice coefficient, 0–1.
    var dice: Float
    /// The share of the lighter one that the other holds, 0–1.
    var contained: Float
    /// The Dice coefficient of the words that both hold in the same order, 0–1.
    var ordered: Float
}

/// Weighs units of two versions against each other, with the tables it needs for that.
struct UnitLikeness {
    let words: UnitWords
    private var here: [UInt32] = []
    /// The left unit whose words are in `here`; -1 where it is none.
    private var unitHere = -1
    private var there: [UInt32] = []
    private var counts: [Int32]
    private var row: [Float] = []

    init(_ words: UnitWords) {
        self.words = words
        counts = [Int32](repeating: 0, count: words.count)
    }

    /// What a left and a right unit have in common.
    ///
    /// - Parameter floor: where the Dice coefficient in any order stays below it, that of the words in order is not worked
    ///   out and given as the same.
    /// - Complexity: O(n + m) below `floor` and for units that are all but equal, else O(n · m).
    mutating func of(_ unit: Int, _ other: Int, floor: Float) -> Likeness {
        if unit != unitHere { words.read(left: unit, into: &here) }
        unitHere = unit
        words.read(right: other, into: &there)
        var (leftWeight, rightWeight, common) = (Float(0), Float(0), Float(0))
        for word in here {
            counts[Int(word)] += 1
            leftWeight += words.weights[Int(word)]
        }
        for word in there {
            rightWeight += words.weights[Int(word)]
            guard counts[Int(word)] > 0 else { continue }
            counts[Int(word)] -= 1
            common += words.weights[Int(word)]
        }
        for word in here { counts[Int(word)] = 0 }
        let both = max(leftWeight + rightWeight, 1e-6)
        var likeness = Likeness(
            common: common, dice: 2 * common / both, contained: common / max(min(leftWeight, rightWeight), 1e-6),
            ordered: 2 * common / both)
        if likeness.dice >= floor { likeness.ordered = 2 * inOrder() / both }
        return likeness
    }

    /// The weight of the heaviest common subsequence.
    private mutating func inOrder() -> Float {
        var low = 0
        var total: Float = 0
        while low < min(here.count, there.count), here[low] == there[low] {
            total += words.weights[Int(here[low])]
            low += 1
        }
        var (high, other) = (here.count, there.count)
        while high > low, other > low, here[high - 1] == there[other - 1] {
            (high, other) = (high - 1, other - 1)
            total += words.weights[Int(here[high])]
        }
        guard high > low, other > low else { return total }
        row.removeAll(keepingCapacity: true)
        row.append(contentsOf: repeatElement(0, count: other - low + 1))
        for left in low..<high {
            let weight = words.weights[Int(here[left])]
            var diagonal: Float = 0
            for column in 1..<row.count {
                let above = row[column]
                row[column] =
                    here[left] == there[low + column - 1] ? diagonal + weight : max(above, row[column - 1])
                diagonal = above
            }
        }
        return total + row[row.count - 1]
    }

    /// How much of a left neighbour's weight is found in what some right units hold beyond some left ones, or the other way
    /// round.
    mutating func share(of neighbour: Int, onLeft: Bool, in whole: Range<Int>, beyond part: Range<Int>) -> Float {
        for unit in whole {
            read(unit, onLeft: !onLeft)
            for word in here { counts[Int(word)] += 1 }
        }
        for unit in part {
            read(unit, onLeft: onLeft)
            for word in here where counts[Int(word)] > 0 { counts[Int(word)] -= 1 }
        }
        var (found, total) = (Float(0), Float(0))
        read(neighbour, onLeft: onLeft)
        for word in here {
            total += words.weights[Int(word)]
            guard counts[Int(word)] > 0 else { continue }
            counts[Int(word)] -= 1
            found += words.weights[Int(word)]
        }
        for unit in whole {
            read(unit, onLeft: !onLeft)
            for word in here { counts[Int(word)] = 0 }
        }
        return total > 0 ? found / total : 0
    }

    private mutating func read(_ unit: Int, onLeft: Bool) {
        unitHere = -1
        if onLeft { words.read(left: unit, into: &here) } else { words.read(right: unit, into: &here) }
    }
}
