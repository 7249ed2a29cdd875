import TextCore
import WireModel

/// What one version has at one place of the story.
struct TableCell {
    /// Its units, as positions among the version's units, ascending; none where it is absent or absorbed.
    var units: [Int] = []
    /// The unit that holds its words together with those of another place, where those are counted: a merged sentence.
    var host: Int?
    /// Whether it stands outside of the base's order.
    var isMoved = false
    /// Whether it differs from the base in house style at most.
    var isFaithful = true
    /// How many edits of substance there are against the base.
    var alarms = 0
    /// How many words of the base's unit it keeps.
    var kept = 0

    /// Whether the version has anything there.
    var isPresent: Bool { !units.isEmpty || host != nil }

    /// The first unit that has its words.
    var first: Int? { units.first ?? host }
}

/// One place of the story: a sentence, headline, deck, subhead, correction or caption, and what every version made of it.
struct TableRow {
    /// The zone of its first witness.
    var zone: ZoneKind
    /// The unit of the base; nil for what the base lacks.
    var baseUnit: Int?
    /// The version whose words stand for it: the base, or the first that brought it.
    var witness: Int
    /// One cell for each version, by position.
    var cells: [TableCell]
}

/// All versions of a story laid beside each other, sentence by sentence: what a matrix of paragraphs, a master and the
/// question who still carries what are read from.
///
/// A collation in the sense of textual criticism: the versions are aligned against a base, and what the base lacks is
/// aligned progressively, version by version in the order of print, as the Gothenburg model has it (Dekker and Middell
/// 2011) and as multiple sequence alignment does (Feng and Doolittle 1987). Every unit of every version stands in exactly
/// one cell.
struct SentenceTable {
    let versions: VersionSet
    /// The version the others were aligned with.
    let base: Int
    /// For each version its units in the order of its text: body, headline, deck, corrections and captions.
    let units: [[CollationUnit]]
    /// The rows, base's units first; ``order`` says how they stand.
    var rows: [TableRow]
    /// Positions in `rows`, in the order of the story.
    var order: [Int]
    /// For each version the comparison with the base; nil for the base.
    var comparisons: [Comparison?]
    /// For each version and unit the row it stands in.
    var rowOf: [[Int]]

    /// The units of a version, of the body or besides it, that a span of its text covers.
    ///
    /// - Complexity: O(log units + found).
    func units(_ span: TextSpan, of version: Int, isBody: Bool = true) -> [Int] {
        Self.located(span, in: units[version], isBody: isBody)
    }

    /// The units of a list in the order of its text that a span covers.
    static func located(_ span: TextSpan, in list: [CollationUnit], isBody: Bool) -> [Int] {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle].span.start < span.start { low = middle + 1 } else { high = middle }
        }
        var found: [Int] = []
        while low < list.count, list[low].span.start <= span.end {
            if span.contains(list[low].span), list[low].zone.isBody == isBody { found.append(low) }
            low += 1
        }
        return found
    }

    /// The wording of some units of a version with house style taken off.
    func styleKey(_ version: Int, _ found: [Int]) -> UInt64 {
        if found.count == 1, let unit = found.first {
            return StyleKey.of(units[version][unit].tokens, in: versions.sides[version])
        }
        var hash = TextHash()
        for unit in found { hash.combine(key: StyleKey.of(units[version][unit].tokens, in: versions.sides[version])) }
        return hash.value
    }

    /// The keys of the words of some units of a version, ascending.
    func keys(_ version: Int, _ found: [Int]) -> [UInt64] {
        let side = versions.sides[version]
        return found.flatMap { unit in
            units[version][unit].tokens.lazy.filter { side.tokens[$0].isWordLike }.map { side.tokens[$0].key }
        }.sorted()
    }

    /// How many words of either of two ascending lists are not in the other.
    static func distance(_ one: [UInt64], _ other: [UInt64]) -> Int {
        var (here, there, common) = (0, 0, 0)
        while here < one.count, there < other.count {
            if one[here] == other[there] {
                common += 1
                here += 1
                there += 1
            } else if one[here] < other[there] {
                here += 1
            } else {
                there += 1
            }
        }
        return one.count + other.count - 2 * common
    }

    /// The number of words of some units of a version.
    func words(_ version: Int, _ found: [Int]) -> Int { found.reduce(0) { $0 + units[version][$1].words } }

    /// The smallest span of the version's text that covers some of its units.
    func span(_ version: Int, _ found: [Int]) -> TextSpan {
        guard let first = found.first, let last = found.last else { return TextSpan(0, 0) }
        return units[version][first].span.union(units[version][last].span)
    }
}

/// Counts the words of one stretch that stand in another.
struct WordBag {
    private var counts: [UInt64: Int] = [:]

    /// Takes words in.
    mutating func add(_ tokens: Range<Int>, of side: CollationSide) {
        for token in tokens where side.tokens[token].isWordLike { counts[side.tokens[token].key, default: 0] += 1 }
    }

    /// Takes a word out; false when it is not there.
    mutating func take(_ key: UInt64) -> Bool {
        guard let count = counts[key], count > 0 else { return false }
        counts[key] = count - 1
        return true
    }
}
