public import StoryIndex
import TerminalKit
public import WireModel

/// Who is named in which version: a row for each entity that any version names, a column for each version, in the order
/// of the coverage matrix (the base first).
public struct EntityTable: Sendable {
    private let columns: [Int]
    private let snapshot: IndexSnapshot
    /// For each entity how often each column names it.
    private let rows: [Int: [Int]]

    /// Counts the entities of versions.
    ///
    /// - Complexity: O(entities named by the versions).
    public init(_ versions: StoryVersions, in snapshot: IndexSnapshot) {
        self.snapshot = snapshot
        columns = versions.collation.matrix.versions.compactMap { versions.article($0) }
        var rows: [Int: [Int]] = [:]
        for (column, article) in columns.enumerated() where snapshot.entityCounts.indices.contains(article) {
            for count in snapshot.entityCounts[article] where snapshot.entities.indices.contains(count.entity) {
                rows[count.entity, default: [Int](repeating: 0, count: columns.count)][column] += count.count
            }
        }
        self.rows = rows
    }

    /// How often each column names an entity, by its position; empty for one that none names.
    public func counts(of entity: Int) -> [Int] { rows[entity] ?? [] }

    /// How many entities there are.
    public var count: Int { rows.count }

    /// How many entities some versions name and others do not.
    public var differing: Int { rows.values.count { $0.contains(0) } }

    /// The rows as lines, by kind, those that most versions name first; the words are the names, the view adds the counts.
    ///
    /// - Complexity: O(n log n).
    func lines(onlyDiffering: Bool) -> [StoryLine] {
        var lines: [StoryLine] = []
        for kind in EntityKind.allCases {
            var members = rows.filter { snapshot.entities[$0.key].kind == kind }
            if onlyDiffering { members = members.filter { $0.value.contains(0) } }
            guard !members.isEmpty else { continue }
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(StoryLine([.init(" \(kind.plural) \(members.count)", .heading)]))
            let ordered = members.sorted { one, other in
                let (left, right) = (one.value.count { $0 > 0 }, other.value.count { $0 > 0 })
                if left != right { return left > right }
                let (sum, otherSum) = (one.value.reduce(0, +), other.value.reduce(0, +))
                return sum != otherSum ? sum > otherSum : one.key < other.key
            }
            for (entity, counts) in ordered {
                lines.append(
                    StoryLine(
                        [.init(" \(snapshot.entities[entity].name)", .entity(kind))], .entity(entity), isStop: true,
                        kinds: counts.contains(0) ? [.change] : []))
            }
        }
        return lines
    }
}

extension EntityKind {
    /// The heading of the kind.
    public var plural: String {
        switch self {
        case .person: "People"
        case .organisation: "Organisations"
        case .place: "Places"
        case .nationality: "Nationalities"
        case .event: "Events"
        case .work: "Works"
        case .other: "Others"
        }
    }

    /// One of the kind, in a sentence.
    public var singular: String {
        switch self {
        case .person: "person"
        case .organisation: "organisation"
        case .place: "place"
        case .nationality: "nationality"
        case .event: "event"
        case .work: "work"
        case .other: "other"
        }
    }
}
