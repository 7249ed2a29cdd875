import TextCore
public import WireModel

/// Finds who copied from whom among the versions of a story: for each version weighted answers with their evidence.
///
/// The idea is the textual critics': versions that share a change which the wire did not have, and which two desks would
/// hardly make alone, have it from each other or from a common source (Lachmann; Maas 1927, §§ 8–24, *Leitfehler*); a
/// copy cannot have words that its source lost. Here each change has a price, the logarithm of how unlikely it is; the
/// cheapest explanations of all texts together are the likeliest, as in the compression method of Roos, Heikkilä and
/// Myllymäki (2006); the answers are shares of the likelihood of *all* trees (``LineageTrees``), so that what the texts
/// leave open stays open. `docs/lineage.md` argues the method and gives the figures.
///
/// Identical copies are never told apart, nor the children of one from those of the other.
public struct LineageFinder: Sendable {
    enum Bounds {
        /// Up to so many versions each is laid beside each other.
        static let all = 40
        /// Beyond, each is laid beside so many that share most of its words.
        static let nearest = 10
        /// Answers that are given at most for each version.
        static let answers = 8
        /// Answers less likely than this are left out, but for the wire.
        static let least = 0.005
        /// The likeliest answer must be this likely, or the texts do not tell.
        static let certain = 0.6
    }

    private let versions: VersionSet

    /// Makes a finder for the versions of one story.
    public init(_ versions: VersionSet) { self.versions = versions }

    /// Where each version comes from.
    ///
    /// - Parameters:
    ///   - base: the version that best stands for the wire, where one is chosen: its readings are a little likelier to be
    ///     the wire's.
    ///   - takes: the takes as positions of versions, earliest first: each has a wire of its own. One take when nil;
    ///     versions that no take names belong to the first.
    /// - Complexity: n² / 2 alignments of sentences up to 40 different versions and 10 n beyond; then O(n³) per turn of the
    ///   inference up to 160 versions and O(n²) beyond.
    public func lineage(base: Int? = nil, takes: [[Int]]? = nil) -> Lineage {
        var takeOf = [Int](repeating: 0, count: versions.count)
        for (number, take) in (takes ?? []).enumerated() {
            for version in take where takeOf.indices.contains(version) { takeOf[version] = number }
        }
        let nodes = LineageNode.nodes(of: versions, takeOf: takeOf)
        let nearest = LineageNearest(nodes.map { versions.sides[$0.version] })
        let table = LineageTable(nodes, of: versions, pairs: nearest.pairs)
        let signs = LineageSigns(versions, takeOf: takeOf)
        let inference = LineageInference(
            nodes: nodes, table: table, nearest: nearest, signs: signs, base: base, takes: max(1, takes?.count ?? 1))
        let writer = LineageWriter(
            versions: versions, nodes: nodes, table: table, signs: signs, result: inference.result())
        return Lineage(entries: versions.articles.indices.map { writer.entry($0) })
    }
}
