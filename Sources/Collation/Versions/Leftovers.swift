import TextCore
import WireModel

/// Finds for sentences that the base lacks the rows of other versions that have them too.
///
/// What earlier versions brought and shares rare words with what is left of this one (``RowIndex``) is laid out as one text,
/// in the order of the story, and the two are compared as any two versions are: edited, moved, split and merged sentences
/// are found by the same rules.
struct Leftovers {
    let versions: VersionSet
    let units: [[CollationUnit]]
    let rows: [TableRow]
    let order: [Int]
    let index: RowIndex

    /// Where some units belong.
    struct Place {
        /// The row; nil for a new one.
        var row: Int?
        /// Units of the version, ascending; never empty.
        var units: [Int]
        /// Rows whose words stand in the same unit too.
        var absorbed: [Int] = []
        var isMoved = false
    }

    /// The places of the left-over body units of a version, in the order of its text; each unit in one.
    func places(of left: [Int], _ version: Int) -> [Place] {
        guard !left.isEmpty else { return [] }
        let side = versions.sides[version]
        let near = Set(left.flatMap { index.candidates(for: units[version][$0], of: side) })
        let known = near.isEmpty ? [] : order.filter { near.contains($0) }
        guard !known.isEmpty else { return left.map { Place(units: [$0]) } }
        let (pool, lines) = pool(of: known)
        var article = versions.articles[version]
        var isLeft = [Bool](repeating: false, count: units[version].count)
        for unit in left { isLeft[unit] = true }
        article.zones = left.map { Zone(units[version][$0].zone, units[version][$0].span) }
        let pairs = Collator().compare(CollationSide(pool), CollationSide(article)).pairs
        var places: [Place] = []
        var isTaken = [Bool](repeating: false, count: units[version].count)
        for pair in pairs where pair.zone.isBody {
            guard let right = pair.right else { continue }
            let mine = SentenceTable.located(right.span, in: units[version], isBody: true).filter {
                isLeft[$0] && !isTaken[$0]
            }
            guard !mine.isEmpty else { continue }
            for unit in mine { isTaken[unit] = true }
            let found = pair.left.map { Self.touched($0.span, lines) } ?? []
            guard let row = found.first else {
                places += mine.map { Place(units: [$0]) }
                continue
            }
            let absorbed = found.dropFirst().filter { !rows[$0].cells[version].isPresent }
            places.append(Place(row: row, units: mine, absorbed: Array(absorbed), isMoved: pair.kind.isMoved))
        }
        places += left.filter { !isTaken[$0] }.map { Place(units: [$0]) }
        return places.sorted { $0.units[0] < $1.units[0] }
    }

    /// The rows whose lines a span touches.
    private static func touched(_ span: TextSpan, _ lines: [Line]) -> [Int] {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].end <= span.start { low = middle + 1 } else { high = middle }
        }
        return lines[low...].prefix { $0.start < span.end }.map(\.row)
    }

    /// A row's line in the common text.
    private struct Line {
        var row: Int
        var start: Int
        var end: Int
    }

    /// What the rows say, a line each.
    private func pool(of known: [Int]) -> (article: Article, lines: [Line]) {
        var bytes: [UInt8] = []
        var zones: [Zone] = []
        var found: [Line] = []
        for row in known {
            let witness = rows[row].witness
            let start = bytes.count
            for unit in rows[row].cells[witness].units {
                if bytes.count > start { bytes.append(0x20) }
                let span = units[witness][unit].span
                bytes += versions.sides[witness].bytes[span.start..<span.end]
            }
            zones.append(Zone(rows[row].zone, TextSpan(start, bytes.count)))
            found.append(Line(row: row, start: start, end: bytes.count))
            bytes.append(0x0a)
        }
        var article = Article(id: "", source: "", record: 0, outlet: "", text: String(decoding: bytes, as: UTF8.self))
        article.zones = zones
        return (article, found)
    }
}
