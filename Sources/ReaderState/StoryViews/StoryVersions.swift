import StoryIndex
import TerminalKit
public import TextCore
public import WireModel

/// The versions that a collation speaks of, by their places in it.
public struct StoryVersions: Sendable {
    /// The collation.
    public let collation: StoryCollation
    /// For each version the position of its article in the snapshot.
    public let articles: [Int]
    private let labels: [String]
    private let texts: [String]

    init(_ collation: StoryCollation, articles: [Int], in snapshot: IndexSnapshot) {
        self.collation = collation
        self.articles = articles
        var counts: [String: Int] = [:]
        for article in articles { counts[snapshot.articles[article].outlet, default: 0] += 1 }
        labels = articles.map { article in
            let outlet = snapshot.articles[article].outlet
            return counts[outlet] == 1 ? outlet : snapshot.label(of: article)
        }
        texts = articles.map { snapshot.articles[$0].text }
    }

    /// The number of versions.
    public var count: Int { articles.count }

    /// The position of a version's article in the snapshot; nil for a place that there is not.
    public func article(_ version: Int) -> Int? { articles.indices.contains(version) ? articles[version] : nil }

    /// The name a version is told apart by.
    public func label(_ version: Int) -> String { labels.indices.contains(version) ? labels[version] : "?" }

    /// The names of several versions, with commas between.
    public func labels(_ versions: [Int]) -> String { versions.map { label($0) }.joined(separator: ", ") }

    /// The words of a stretch of a version's text, in one line, cut when they are very long.
    public func words(_ span: TextSpan, of version: Int) -> String {
        guard texts.indices.contains(version) else { return "" }
        let most = 4_096
        let cut = span.length > most
        let words = texts[version].slice(cut ? TextSpan(span.start, span.start + most) : span)
        let line = String(words.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return cut ? line + "…" : line
    }

    /// The words of several stretches of a version's text, one behind the other.
    public func words(_ spans: [TextSpan], of version: Int) -> String {
        spans.prefix(64).map { words($0, of: version) }.joined(separator: " ")
    }

    /// What a version made of the base; nil when the collation does not tell.
    public func pyramid(_ version: Int) -> PyramidReport? {
        collation.pyramids.first { $0.version == version }
    }

    /// The place of a version among the columns of the matrix: the base first, the others in the order of print.
    public func column(of version: Int) -> Int? { collation.matrix.versions.firstIndex(of: version) }

    /// The version whose words stand for a row of the matrix.
    public func witness(of row: CoverageRow) -> Int { collation.matrix.versions[row.witness] }

    /// How many takes there are.
    public var takes: Int { collation.takes.count }

    /// The number of the take that a version is of, from 1; nil when there is but one.
    public func take(of version: Int) -> Int? {
        guard takes > 1 else { return nil }
        return collation.takes.firstIndex { $0.contains(version) }.map { $0 + 1 }
    }
}

extension StoryCollation {
    /// Whether all versions it names are among so many, and every row of the matrix has a cell for each column.
    func speaks(ofVersions count: Int) -> Bool {
        func isOne(_ version: Int) -> Bool { version >= 0 && version < count }
        return isOne(base) && Set(matrix.versions).count == count && matrix.versions.count == count
            && matrix.versions.allSatisfy(isOne)
            && matrix.rows.allSatisfy { $0.cells.count == count && isOne($0.witness) }
            && pyramids.allSatisfy { isOne($0.version) } && lineage.entries.allSatisfy { isOne($0.version) }
    }
}
