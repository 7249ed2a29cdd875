import TextCore
import WireModel

/// A changed stretch, with what it is when house style explains it.
struct HousePiece {
    var hunk: Hunk
    /// The class of the change; nil where it is for the rules of substance to say.
    var finding: Finding?
    /// What the figures, days and bodies in it say, where it is no style and both sides have some.
    var reading: Finding?
    /// The figures and days of both sides that have no equal on the other.
    var figures: (left: [HouseAtom], right: [HouseAtom]) = ([], [])
}

/// Takes off house style: tells which of the changes inside a pair of units write the same thing otherwise, and cuts
/// them out of the stretches that hold more.
///
/// The words around a change are read as what they say (``HouseReader``): `$5m` against `five million dollars` is one
/// sum on both sides, although no word is equal. A change is widened until it cuts no such reading in two, on either
/// side; then its readings are aligned (``HouseAlignment``). What pairs is style, what may come and go by custom (a
/// hyphen, `that` after a verb of saying, a conversion that computes) is style too, and the rest is left to
/// ``EditClassifier``. Nothing is taken off by looking at one side alone.
struct HouseStyle {
    let left: CollationSide
    let unit: CollationUnit
    let right: CollationSide
    let other: CollationUnit

    /// How far around a change the words are read.
    private static let context = 14

    /// The changes, cut into those that are style and those that are not, in order.
    ///
    /// - Complexity: O(length of the changes and what stands around them), and the product of the two sides of each
    ///   change up to a bound.
    func pieces(of hunks: [Hunk]) -> [HousePiece] {
        var pieces: [HousePiece] = []
        var first = 0
        while first < hunks.count {
            var last = first
            while last + 1 < hunks.count,
                hunks[last + 1].left.lowerBound - hunks[last].left.upperBound <= 2 * Self.context
            {
                last += 1
            }
            pieces += cluster(Array(hunks[first...last]), isFirst: first == 0, isLast: last + 1 == hunks.count)
            first = last + 1
        }
        return pieces
    }

    // MARK: Changes that stand close together

    private func cluster(_ hunks: [Hunk], isFirst: Bool, isLast: Bool) -> [HousePiece] {
        guard let head = hunks.first, let tail = hunks.last else { return [] }
        let before = isFirst ? min(Self.context, head.left.lowerBound - unit.tokens.lowerBound) : Self.context
        let after = isLast ? min(Self.context, unit.tokens.upperBound - tail.left.upperBound) : Self.context
        let mine = head.left.lowerBound - before..<tail.left.upperBound + after
        let theirs = head.right.lowerBound - before..<tail.right.upperBound + after
        guard unit.tokens.lowerBound <= mine.lowerBound, mine.upperBound <= unit.tokens.upperBound,
            other.tokens.lowerBound <= theirs.lowerBound, theirs.upperBound <= other.tokens.upperBound
        else { return hunks.map { HousePiece(hunk: $0) } }
        var reading = HouseReading(
            left: HouseReader.atoms(of: mine, in: left), right: HouseReader.atoms(of: theirs, in: right),
            leftTokens: mine, rightTokens: theirs)
        return reading.windows(hunks).flatMap { explain($0, reading) }
    }

    /// What house style makes of one window.
    private func explain(_ window: HouseWindow, _ reading: HouseReading) -> [HousePiece] {
        let mine = reading.left[reading.leftAtoms(window.left)]
        let theirs = reading.right[reading.rightAtoms(window.right)]
        guard mine.count <= HouseAlignment.most, theirs.count <= HouseAlignment.most else {
            return window.hunks.map { HousePiece(hunk: $0) }
        }
        let matcher = HouseMatcher(left: left, right: right)
        let steps = HouseAlignment(left: mine, right: theirs, matcher: matcher).steps()
        return HouseExplanation(reading: reading, matcher: matcher, steps: steps, window: window).pieces()
    }
}

/// A stretch of both sides that cuts no reading in two, with the changes inside it.
struct HouseWindow {
    var left: Range<Int>
    var right: Range<Int>
    var hunks: [Hunk]
}

/// The atoms of both sides around some changes.
struct HouseReading {
    let left: [HouseAtom]
    let right: [HouseAtom]
    let leftTokens: Range<Int>
    let rightTokens: Range<Int>
    /// For each token the position of its atom.
    private let leftPlaces: [Int]
    private let rightPlaces: [Int]

    init(left: [HouseAtom], right: [HouseAtom], leftTokens: Range<Int>, rightTokens: Range<Int>) {
        self.left = left
        self.right = right
        self.leftTokens = leftTokens
        self.rightTokens = rightTokens
        leftPlaces = Self.places(of: left, in: leftTokens)
        rightPlaces = Self.places(of: right, in: rightTokens)
    }

    private static func places(of atoms: [HouseAtom], in tokens: Range<Int>) -> [Int] {
        var places: [Int] = []
        places.reserveCapacity(tokens.count)
        for place in atoms.indices {
            for _ in atoms[place].tokens { places.append(place) }
        }
        return places
    }

    /// The atoms that hold a stretch of the left side's tokens.
    func leftAtoms(_ range: Range<Int>) -> Range<Int> { Self.atoms(range, leftPlaces, leftTokens, left.count) }

    /// The atoms that hold a stretch of the right side's tokens.
    func rightAtoms(_ range: Range<Int>) -> Range<Int> { Self.atoms(range, rightPlaces, rightTokens, right.count) }

    private static func atoms(_ range: Range<Int>, _ places: [Int], _ tokens: Range<Int>, _ count: Int) -> Range<Int> {
        let start = range.lowerBound < tokens.upperBound ? places[range.lowerBound - tokens.lowerBound] : count
        guard !range.isEmpty else { return start..<start }
        return start..<places[range.upperBound - 1 - tokens.lowerBound] + 1
    }

    // MARK: Windows

    /// Widens changes until they cut no atom in two; those that meet become one.
    mutating func windows(_ hunks: [Hunk]) -> [HouseWindow] {
        var windows: [HouseWindow] = []
        var next = 0
        while next < hunks.count {
            var window = HouseWindow(left: hunks[next].left, right: hunks[next].right, hunks: [hunks[next]])
            next += 1
            while true {
                let back = max(
                    before(window.left, left, leftPlaces, leftTokens),
                    before(window.right, right, rightPlaces, rightTokens))
                let forth = max(
                    after(window.left, left, leftPlaces, leftTokens),
                    after(window.right, right, rightPlaces, rightTokens))
                if back == 0 && forth == 0 { break }
                if back > 0 {
                    let floor = windows.last?.left.upperBound ?? leftTokens.lowerBound
                    if window.left.lowerBound - back >= floor {
                        window.left = window.left.lowerBound - back..<window.left.upperBound
                        window.right = window.right.lowerBound - back..<window.right.upperBound
                    } else if let last = windows.popLast() {
                        window.left = last.left.lowerBound..<window.left.upperBound
                        window.right = last.right.lowerBound..<window.right.upperBound
                        window.hunks = last.hunks + window.hunks
                    } else {
                        break
                    }
                }
                if forth > 0 {
                    let ceiling = next < hunks.count ? hunks[next].left.lowerBound : leftTokens.upperBound
                    if window.left.upperBound + forth <= ceiling {
                        window.left = window.left.lowerBound..<window.left.upperBound + forth
                        window.right = window.right.lowerBound..<window.right.upperBound + forth
                    } else if next < hunks.count {
                        window.left = window.left.lowerBound..<hunks[next].left.upperBound
                        window.right = window.right.lowerBound..<hunks[next].right.upperBound
                        window.hunks.append(hunks[next])
                        next += 1
                    } else {
                        break
                    }
                }
            }
            windows.append(window)
        }
        return windows
    }

    /// How many tokens before a stretch belong to an atom that it cuts.
    private func before(_ range: Range<Int>, _ atoms: [HouseAtom], _ places: [Int], _ tokens: Range<Int>) -> Int {
        guard range.lowerBound < tokens.upperBound else { return 0 }
        return range.lowerBound - atoms[places[range.lowerBound - tokens.lowerBound]].tokens.lowerBound
    }

    /// How many tokens behind a stretch belong to an atom that it cuts.
    private func after(_ range: Range<Int>, _ atoms: [HouseAtom], _ places: [Int], _ tokens: Range<Int>) -> Int {
        guard range.upperBound > tokens.lowerBound, range.upperBound < tokens.upperBound else { return 0 }
        let atom = atoms[places[range.upperBound - tokens.lowerBound]]
        // The atom begins inside the stretch or before it.
        return atom.tokens.lowerBound < range.upperBound ? atom.tokens.upperBound - range.upperBound : 0
    }
}
