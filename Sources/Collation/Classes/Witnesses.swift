import TextCore

/// The other versions of the story: what one of them prints too has a warrant.
///
/// One is made for each comparison; where words stand is found out when it is first asked for.
struct Witnesses {
    /// The versions besides the two that are compared.
    let sides: [CollationSide]
    private let found: Found

    init(sides: [CollationSide]) {
        self.sides = sides
        found = Found(count: sides.count)
    }

    var count: Int { sides.count }

    /// Where the words of a witness stand.
    func postings(ofWitness index: Int) -> UnitPostings {
        if let known = found.witnesses[index] { return known }
        let made = UnitPostings(sides[index])
        found.witnesses[index] = made
        return made
    }

    /// Where the words of the left version stand; it is the same in all calls.
    func postings(ofLeft left: CollationSide) -> UnitPostings {
        if let known = found.left { return known }
        let made = UnitPostings(left)
        found.left = made
        return made
    }

    /// What was made so far.
    private final class Found {
        var left: UnitPostings?
        var witnesses: [UnitPostings?]

        init(count: Int) { witnesses = Array(repeating: nil, count: count) }
    }
}
