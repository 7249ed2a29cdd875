import TextCore
import WireModel

/// The coverage matrix as lines of text: the words of a row, then a sign for each version.
struct MatrixTable {
    private let report: StoryReport
    /// How many columns the words of a row take.
    private let textColumns: Int
    /// How many columns each version takes, the blank before it included.
    private let cellColumns: Int
    /// The columns of the matrix that stand beside each other; the base is in all of them.
    let blocks: [[Int]]

    /// The least columns for the words of a row, so that one can tell which it is.
    private static let leastText = 24
    /// The columns before the words: the number of the paragraph, and a blank.
    private static let headColumns = 4
    /// The least columns in which a version's name says more than its number alone.
    private static let leastName = 9
    private static let mostName = 16

    /// Plans the table for lines of so many columns.
    init(_ report: StoryReport, width: Int) {
        self.report = report
        let cells = report.collation.matrix.rows.flatMap(\.cells)
        let signs = cells.map { CoverageSign.of($0).count }.max() ?? 1
        let count = report.versions.count
        let least = 1 + max(signs, String(count).count)
        let room = max(least * 2, width - Self.headColumns - Self.leastText)
        let roomForNames = (width * 3 / 5 - Self.headColumns) / max(1, count)
        if roomForNames >= max(least, Self.leastName) {
            cellColumns = min(Self.mostName, roomForNames)
        } else {
            cellColumns = least
        }
        let fitting = max(2, room / cellColumns)
        if count <= fitting {
            blocks = [Array(0..<count)]
        } else {
            blocks = stride(from: 1, to: count, by: fitting - 1).map { start in
                [0] + Array(start..<min(start + fitting - 1, count))
            }
        }
        let widest = blocks.map(\.count).max() ?? 0
        textColumns = max(8, width - Self.headColumns - widest * cellColumns)
    }

    /// The line that names the versions, by number, and by name where there is room.
    func head(_ columns: [Int], _ ink: Ink) -> String {
        let names = columns.map { column -> String in
            let number = String(column + 1)
            let name = cellColumns >= Self.leastName ? " " + report.label(report.versions[column]) : ""
            return " " + FittedText.of(number + name, columns: cellColumns - 1, atWords: false)
        }
        let blanks = String(repeating: " ", count: Self.headColumns + textColumns)
        return blanks + ink(.heading, trimmed(names.joined()))
    }

    /// The line of a row.
    func line(_ row: CoverageRow, _ columns: [Int], _ ink: Ink) -> String {
        let name =
            switch row.zone {
            case .headline: "H"
            case .deck: "D"
            case .correction: "E"
            case .caption: "C"
            default: row.paragraph.map { String($0) } ?? "+"
            }
        let isAdded = row.paragraph == nil
        let head = String(repeating: " ", count: max(0, 3 - name.count)) + name
        let role: Ink.Role? = isAdded ? .added : row.zone == .paragraph ? nil : .heading
        var line = ink(.faint, head) + " " + ink(role, FittedText.of(report.text(row), columns: textColumns))
        for column in columns {
            let cell = row.cells[column]
            let sign = CoverageSign.of(cell)
            line += " " + ink(CoverageSign.role(cell), sign)
            line += String(repeating: " ", count: max(0, cellColumns - 1 - sign.count))
        }
        return trimmed(line)
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
