public import TerminalKit
import WireModel

/// What stands in the text pane's place while a view of many versions is shown: the versions, the lines, the cursor.
///
/// The line under the cursor is ``TextPane/window``'s; here is what only these views have.
public struct StoryPane: Sendable {
    /// More versions than this are not laid beside each other; the first ones are.
    public static let mostVersions = 64

    /// The versions laid beside each other; nil while that is being done, and when there is only one.
    public internal(set) var versions: StoryVersions?
    /// The articles that are shown, by their positions.
    public internal(set) var articles: [Int] = []
    /// The article that the others are compared with.
    public internal(set) var base: Int?
    /// How many versions were left out because there are too many.
    public internal(set) var leftOut = 0
    /// The lines, top to bottom; of the matrix one for each of its rows, without words.
    public internal(set) var lines: [StoryLine] = []
    /// In the matrix, the column under the cursor: its place in the matrix.
    public internal(set) var column = 0
    /// In the matrix, the first column on the screen besides the base.
    public internal(set) var firstColumn = 1
    /// In the lineage, the lines of evidence for the version under the cursor.
    public internal(set) var evidence: [StoryLine] = []
    /// In the lineage, the cursor in the evidence and the part of it on the screen.
    public internal(set) var evidenceWindow = ScrollWindow(margin: 1)
    /// In the lineage, whether the keys go to the evidence.
    public internal(set) var isInEvidence = false
    var opened: Set<MasterPlace> = []
    var wanted: Int?
    var key: Key?
    var evidenceKey: EvidenceKey?
    /// Goes up whenever there are other lines.
    var stamp = 0

    /// What the lines depend on.
    struct Key: Hashable {
        var view: StoryView
        var source: StoryContent.Source
        var request: CollationRequest
        var width: Columns
        var height: Int
        var wrap: Columns?
        var opened: Set<MasterPlace>
        var hasCollation: Bool
        /// In the table of entities, whether only those are listed that some versions name and others do not.
        var onlyDiffering: Bool
    }

    struct EvidenceKey: Hashable {
        var stamp: Int
        var version: Int?
        var width: Columns
    }

    init() {}

    /// The columns of the matrix in a pane of so many columns.
    public func matrixGeometry(width: Columns) -> MatrixGeometry {
        MatrixGeometry(width: width, count: versions?.collation.matrix.versions.count ?? 0)
    }

    /// The columns of the bars in a pane of so many columns.
    public func stopsGeometry(width: Columns) -> StopsGeometry? {
        versions.map { StopsLayout.geometry($0, width: width) }
    }

    /// The line next to a row on which the cursor halts: at it, else behind it or before it as it was going.
    func stop(near row: Int, forward: Bool) -> Int? {
        guard lines.indices.contains(row) else { return nil }
        return Self.stop(in: lines, near: row, forward: forward)
    }

    static func stop(in lines: [StoryLine], near row: Int, forward: Bool) -> Int? {
        guard lines.indices.contains(row) else { return nil }
        let behind = lines[row...].firstIndex(where: \.isStop)
        let before = lines[...row].lastIndex(where: \.isStop)
        return forward ? behind ?? before : before ?? behind
    }
}
