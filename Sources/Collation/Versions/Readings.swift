import TextCore
import WireModel

/// One wording at a place of the story and the versions that print it.
struct TableReading {
    /// The wording with house style taken off.
    var key: UInt64
    /// The versions, in the order of print.
    var versions: [Int]
}

extension SentenceTable {
    /// The wordings at a row, those with more versions first, then in the order of print.
    ///
    /// What differs from the base in house style alone is the base's reading, as the comparison says it; other versions
    /// are told apart by ``StyleKey``.
    func readings(at row: Int) -> [TableReading] {
        let value = rows[row]
        let baseKey = value.baseUnit.map { styleKey(base, [$0]) }
        var found: [TableReading] = []
        for version in versions.order {
            let cell = value.cells[version]
            guard !cell.units.isEmpty else { continue }
            let key: UInt64
            if let baseKey, cell.isFaithful, cell.units.count == 1 {
                key = baseKey
            } else {
                key = styleKey(version, cell.units)
            }
            if let index = found.firstIndex(where: { $0.key == key }) {
                found[index].versions.append(version)
            } else {
                found.append(TableReading(key: key, versions: [version]))
            }
        }
        return found.enumerated().sorted {
            ($1.element.versions.count, $0.offset) < ($0.element.versions.count, $1.offset)
        }.map(\.element)
    }
}
