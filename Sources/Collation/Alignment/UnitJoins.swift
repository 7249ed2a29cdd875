import WireModel

/// Widens matches to splits and merges: over free neighbours whose words the other side holds beyond its match.
///
/// As Gale and Church (1993) allow one sentence to be aligned with two, here up to ``parts``; what decides is not length but
/// whether the neighbour's words are there. Paragraph borders do not matter, nor whether the match moved.
struct UnitJoins {
    /// The most units that one unit is split into or merged from.
    static let parts = 4
    /// Least share of a neighbour's weight that the other side must hold beyond its match.
    static let remainder: Float = 0.6
    /// A neighbour with fewer words says too little.
    static let leastWords = 3

    private let words: UnitWords
    private var likeness: UnitLikeness

    init(_ words: UnitWords) {
        self.words = words
        likeness = UnitLikeness(words)
    }

    /// Widens every match that is not word for word.
    ///
    /// - Complexity: O(w) in the words of the matches and their neighbours.
    mutating func join(_ matches: inout [UnitMatch], takenLeft: inout [Bool], takenRight: inout [Bool]) {
        let (left, right) = (words.left.body, words.right.body)
        for index in matches.indices {
            let (unit, other) = (matches[index].left.lowerBound, matches[index].right.lowerBound)
            guard left[unit].wordsKey != right[other].wordsKey, left[unit].zone == .paragraph else { continue }
            widen(&matches[index].right, onLeft: false, whole: matches[index].left, taken: &takenRight)
            if matches[index].right.count == 1 {
                widen(&matches[index].left, onLeft: true, whole: matches[index].right, taken: &takenLeft)
            }
        }
    }

    private mutating func widen(_ part: inout Range<Int>, onLeft: Bool, whole: Range<Int>, taken: inout [Bool]) {
        let units = onLeft ? words.left.body : words.right.body
        var grows = true
        while grows, part.count < Self.parts {
            grows = false
            for neighbour in [part.upperBound, part.lowerBound - 1] where units.indices.contains(neighbour) {
                guard !taken[neighbour], units[neighbour].zone == .paragraph,
                    units[neighbour].words >= Self.leastWords,
                    likeness.share(of: neighbour, onLeft: onLeft, in: whole, beyond: part) >= Self.remainder
                else { continue }
                taken[neighbour] = true
                part = min(part.lowerBound, neighbour)..<max(part.upperBound, neighbour + 1)
                grows = true
                break
            }
        }
    }
}
