import StoryIndex
import WireModel

extension StoryReport {
    /// The line that names the fields of ``writeCSV(to:)``.
    public static func writeCSVHead(to output: inout ReportOutput) {
        CSVRow.write(
            [
                "cluster", "row", "article", "outlet", "paragraph", "zone", "state", "kept", "alarms", "words",
                "printedAt", "text",
            ], to: &output)
    }

    /// A line for each cell: a row of the matrix in one version.
    public func writeCSV(to output: inout ReportOutput) {
        for (place, row) in collation.matrix.rows.enumerated() {
            for (version, cell) in zip(versions, row.cells) {
                CSVRow.write(
                    [
                        snapshot.clusters[cluster].id, String(place + 1), article(version).id, article(version).outlet,
                        row.paragraph.map { String($0) } ?? "", row.zone.rawValue, cell.state.rawValue,
                        Decimals.text(cell.kept), String(cell.alarms), String(cell.words),
                        cell.paragraph.map { String($0) } ?? "", text(version, cell.spans).replacing("\n", with: " "),
                    ], to: &output)
            }
        }
    }
}
