public import WireModel

/// Lays the versions of one story beside each other: who printed what, what each made of it, what the agency most likely
/// sent, what was corrected and who says what of himself.
///
/// The result is the same whatever the order in which the versions were given, but for the positions by which it names them.
public struct StoryCollator: Sendable {
    /// Makes a collator.
    public init() {}

    /// The collation of the versions of a story.
    ///
    /// - Parameters:
    ///   - versions: the versions, mostly 2–60; one, none, and equal ones are no error.
    ///   - base: the position of the version to compare the others with; nil, or no position of the set, for the one that
    ///     best stands for the wire.
    ///   - takes: the takes, earliest first, as positions; nil to find them. Positions that are no version's are dropped,
    ///     repeated ones count where they stand first, and versions that are missing belong to the last take.
    /// - Returns: the collation; for no versions an empty one whose base is 0.
    /// - Complexity: for n versions n comparisons with the base, n of what the base lacks, a few for each take and for each
    ///   version that claims something, and O(n²) in counts of rows and shared runs; besides, for the lineage, the alignments
    ///   that ``LineageFinder/lineage(base:takes:)`` states.
    public func collate(_ versions: VersionSet, base: Int? = nil, takes: [[Int]]? = nil) -> StoryCollation {
        guard versions.count > 0 else {
            return StoryCollation(
                base: 0, takes: [], matrix: CoverageMatrix(versions: [], rows: []), pyramids: [],
                master: WireMaster(paragraphs: [], leftOut: []), lineage: Lineage(entries: []), audits: [], stale: [])
        }
        let phrases = SharedPhrases(versions)
        let finder = TakeFinder(versions: versions, phrases: phrases)
        let telling = takes == nil ? nil : TakeFinder.Telling.marks
        let takes = takes.map { Self.completed($0, of: versions) } ?? finder.takes()
        let told = telling ?? finder.telling(takes)
        var takeOf = [Int](repeating: 0, count: versions.count)
        for (number, take) in takes.enumerated() { for version in take { takeOf[version] = number } }
        let given = base.flatMap { versions.sides.indices.contains($0) ? $0 : nil }
        let base = given ?? BaseFinder(versions: versions, phrases: phrases, takeOf: takeOf).base()
        // What only its words tell from the rest may be a take or the work of a desk: both are left open there.
        let lineage = LineageFinder(versions).lineage(base: given, takes: told >= .marks ? takes : nil)
        let wireOf = told >= .times ? takeOf : takeOf.map { _ in 0 }
        var store = ComparisonStore(versions)
        let table = SentenceTableBuilder.table(of: versions, base: base, comparing: &store)
        let matrix = MatrixBuilder.matrix(of: table)
        return StoryCollation(
            base: base, takes: takes, matrix: matrix, pyramids: PyramidBuilder(table: table, matrix: matrix).reports(),
            master: MasterBuilder.master(of: table, takeOf: wireOf, lineage: lineage), lineage: lineage,
            audits: ClaimAuditor(table: table, phrases: phrases, takes: takes, takeOf: takeOf).audits(
                comparing: &store),
            stale: StaleFinder(table: table, phrases: phrases, takes: takes).sentences(comparing: &store))
    }

    private static func completed(_ takes: [[Int]], of versions: VersionSet) -> [[Int]] {
        var isKnown = [Bool](repeating: false, count: versions.count)
        var result: [[Int]] = []
        for take in takes {
            var mine: [Int] = []
            for version in take where versions.sides.indices.contains(version) && !isKnown[version] {
                isKnown[version] = true
                mine.append(version)
            }
            if !mine.isEmpty { result.append(mine) }
        }
        let missing = versions.order.filter { !isKnown[$0] }
        if result.isEmpty { return [missing] }
        result[result.count - 1] += missing
        return result
    }
}
