import TextCore

/// The sentences at the head and at the foot of a print in which the outlet speaks of itself: a menu, an invitation to
/// follow it or to write to it, a note of copyright. Intake takes most of them away; what it leaves is no part of the story.
enum OutletFurniture {
    /// How many units at the head and at the foot may be furniture.
    private static let head = 2
    private static let foot = 6

    /// Which of some units are furniture: those at the edges that name the outlet, and those at the foot that give an
    /// address on the net.
    ///
    /// - Parameter units: the units of the body, in the order of the text.
    /// - Complexity: O(words of a few units).
    static func units(_ units: [CollationUnit], of side: CollationSide, outlet: String) -> Set<Int> {
        let name = OutletName(outlet).words
        let (first, last) = (Array(units.indices.prefix(head)), Array(units.indices.suffix(foot)))
        var found: Set<Int> = []
        if !name.isEmpty {
            found = Set((first + last).filter { contains(name, units[$0], of: side) })
        }
        return found.union(last.filter { givesAddress(units[$0], of: side) })
    }

    /// Whether a unit has some words in a row.
    private static func contains(_ words: [UInt64], _ unit: CollationUnit, of side: CollationSide) -> Bool {
        let keys = side.tokens[unit.tokens].filter(\.isWordLike).map(\.key)
        guard keys.count >= words.count else { return false }
        return (0...(keys.count - words.count)).contains { keys[$0..<$0 + words.count].elementsEqual(words) }
    }

    private static func givesAddress(_ unit: CollationUnit, of side: CollationSide) -> Bool {
        let text = side.text.slice(unit.span)
        return text.split(separator: " ").contains { word in
            if word.hasPrefix("www.") || word.contains("://") { return true }
            guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
            return word[at...].contains(".") && word[at...].dropFirst().first?.isLetter == true
        }
    }
}
