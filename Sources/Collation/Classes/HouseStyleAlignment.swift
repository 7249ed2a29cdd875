import TextCore
import WireModel

/// Aligns the atoms of a changed stretch, so that what is written otherwise stands beside itself and the rest is left
/// over.
///
/// A weighted longest common subsequence (Wagner and Fischer 1974) like ``TokenAlignment``, with one step more: a run of
/// words against the one word they make together, or against the contraction of them. Stretches are short; beyond
/// ``most`` atoms a stretch is not aligned.
struct HouseAlignment {
    /// The most atoms of one side that are aligned.
    static let most = 72
    /// The most atoms that one atom may stand for, hyphens counted: `policy - makers`.
    private static let run = 5

    /// One step of the alignment.
    enum Step {
        /// Atoms that say the same, and how they differ in writing.
        case pair(left: Range<Int>, right: Range<Int>, HouseDifference)
        case left(Int)
        case right(Int)
    }

    let left: ArraySlice<HouseAtom>
    let right: ArraySlice<HouseAtom>
    let matcher: HouseMatcher

    /// The steps in order; positions are those of the slices.
    ///
    /// - Complexity: O(n·m).
    func steps() -> [Step] {
        let (rows, columns) = (left.count, right.count)
        let (first, other) = (left.startIndex, right.startIndex)
        let width = columns + 1
        var best = [Float](repeating: 0, count: (rows + 1) * width)
        // How many atoms the last step of a cell took: rows and columns; nought for none.
        var taken = [(UInt8, UInt8)](repeating: (0, 0), count: (rows + 1) * width)
        guard rows > 0, columns > 0 else {
            return left.indices.map { .left($0) } + right.indices.map { .right($0) }
        }
        for row in 1...rows {
            let mine = left[first + row - 1]
            for column in 1...columns {
                let cell = row * width + column
                let theirs = right[other + column - 1]
                var value = best[cell - width]
                var step: (UInt8, UInt8) = (1, 0)
                if best[cell - 1] > value {
                    value = best[cell - 1]
                    step = (0, 1)
                }
                if matcher.difference(mine, theirs) != nil {
                    let gain = best[cell - width - 1] + max(mine.weight, theirs.weight)
                    if gain >= value {
                        value = gain
                        step = (1, 1)
                    }
                } else if let joint = joint(endingAt: row, column), best[joint.cell(width, row, column)] + 2.4 >= value
                {
                    value = best[joint.cell(width, row, column)] + 2.4
                    step = (UInt8(joint.rows), UInt8(joint.columns))
                }
                best[cell] = value
                taken[cell] = step
            }
        }
        return walkBack(taken, width)
    }

    private struct Joint {
        var rows: Int
        var columns: Int

        func cell(_ width: Int, _ row: Int, _ column: Int) -> Int { (row - rows) * width + column - columns }
    }

    /// A run of atoms on one side against one atom on the other, both ending here.
    private func joint(endingAt row: Int, _ column: Int) -> Joint? {
        let (mine, theirs) = (left.startIndex + row, right.startIndex + column)
        guard left[mine - 1].isJoinable, right[theirs - 1].isJoinable else { return nil }
        for count in 2...Self.run {
            if count <= row, left[mine - count].isJoinable,
                matcher.joined(left[mine - count..<mine], right[theirs - 1..<theirs]) != nil
            {
                return Joint(rows: count, columns: 1)
            }
            if count <= column, right[theirs - count].isJoinable,
                matcher.joined(left[mine - 1..<mine], right[theirs - count..<theirs]) != nil
            {
                return Joint(rows: 1, columns: count)
            }
        }
        return nil
    }

    private func walkBack(_ taken: [(UInt8, UInt8)], _ width: Int) -> [Step] {
        var steps: [Step] = []
        var (row, column) = (left.count, right.count)
        let (first, other) = (left.startIndex, right.startIndex)
        while row > 0 || column > 0 {
            let step = row > 0 && column > 0 ? taken[row * width + column] : (row > 0 ? (1, 0) : (0, 1))
            switch step {
            case (1, 0): steps.append(.left(first + row - 1))
            case (0, 1): steps.append(.right(other + column - 1))
            default:
                let (rows, columns) = (Int(step.0), Int(step.1))
                let mine = first + row - rows..<first + row
                let theirs = other + column - columns..<other + column
                let difference =
                    rows == 1 && columns == 1
                    ? matcher.difference(left[mine.lowerBound], right[theirs.lowerBound])
                    : matcher.joined(left[mine], right[theirs])
                steps.append(.pair(left: mine, right: theirs, difference ?? .none))
            }
            row -= Int(step.0)
            column -= Int(step.1)
        }
        return steps.reversed()
    }
}

extension HouseAtom {
    /// Whether it may be the end of a run that makes one word.
    fileprivate var isJoinable: Bool {
        if case .word = value { return tokens.count == 1 }
        return false
    }
}
