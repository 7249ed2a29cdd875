public import StoryIndex
import TextCore
public import WireModel

/// One story with all its versions beside each other: who printed which paragraph, where each stopped, who took what from
/// whom, and what the agency most likely sent.
public struct StoryReport: Sendable {
    let snapshot: IndexSnapshot
    let cluster: Int
    let collation: StoryCollation

    /// Makes the report of a story.
    ///
    /// - Parameters:
    ///   - cluster: the story's position in the snapshot.
    ///   - collation: what was found among the cluster's articles; it counts versions in the order of
    ///     ``WireModel/Cluster/articles``.
    public init(_ snapshot: IndexSnapshot, cluster: Int, collation: StoryCollation) {
        self.snapshot = snapshot
        self.cluster = cluster
        self.collation = collation
        let members = snapshot.clusters[cluster].articles
        self.members = members
        var numbers = [Int](repeating: 0, count: members.count)
        for (column, version) in collation.matrix.versions.enumerated() { numbers[version] = column + 1 }
        self.numbers = numbers
        labels = members.map { snapshot.label(of: $0) }
    }

    /// The versions as positions in the snapshot, in the order in which the collation counts them.
    private let members: [Int]
    private let labels: [String]
    private let numbers: [Int]

    // MARK: Versions

    /// The article of a version.
    func article(_ version: Int) -> Article { snapshot.articles[members[version]] }

    /// What a version is called for people: its outlet, with the file where the outlet printed several.
    func label(_ version: Int) -> String { labels[version] }

    /// The number by which reports for people cite a version: that of its column, from 1; the base is 1.
    func number(_ version: Int) -> Int { numbers[version] }

    /// The take a version belongs to, from 1.
    func take(_ version: Int) -> Int { snapshot.takeOf[members[version]] }

    /// The number of words of a version's body.
    func wordCount(_ version: Int) -> Int { snapshot.wordCounts[members[version]] }

    /// All versions in the order of the columns.
    var versions: [Int] { collation.matrix.versions }

    // MARK: Words

    /// Words of a version.
    func text(_ version: Int, _ span: TextSpan) -> String { article(version).text.slice(span) }

    /// Spans joined to the longest stretches: what only blanks keep apart is one.
    func stretches(_ version: Int, _ spans: [TextSpan]) -> [TextSpan] {
        let bytes = article(version).text.utf8Span.span
        var result: [TextSpan] = []
        for span in spans {
            guard let last = result.last, last.end <= span.start, span.start <= bytes.count,
                (last.end..<span.start).allSatisfy({ bytes[$0] == 0x20 })
            else {
                result.append(span)
                continue
            }
            result[result.count - 1] = last.union(span)
        }
        return result
    }

    /// The words of some spans of a version: each stretch whole, with line breaks between.
    func text(_ version: Int, _ spans: [TextSpan]) -> String {
        stretches(version, spans).map { text(version, $0) }.joined(separator: "\n")
    }

    /// The version whose words stand for a row.
    func witness(_ row: CoverageRow) -> Int { versions[row.witness] }

    /// The words that a row stands for.
    func text(_ row: CoverageRow) -> String { text(witness(row), row.spans) }

    /// The number of words that a row stands for.
    func wordCount(_ row: CoverageRow) -> Int { row.cells[row.witness].words }
}
