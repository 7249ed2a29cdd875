import TextCore
import WireModel

/// Versions with the same words and marks throughout, headline included: no text tells them apart.
struct LineageNode {
    /// Their positions among the versions, in the order of print; never empty.
    var members: [Int]
    /// The take they belong to, from 0.
    var take: Int

    /// The version that stands for all of them.
    var version: Int { members[0] }

    /// The versions of a set that have words in their bodies, grouped; in the order of print of their first members.
    ///
    /// - Complexity: O(number of tokens).
    static func nodes(of versions: VersionSet, takeOf: [Int]) -> [LineageNode] {
        var nodes: [LineageNode] = []
        var known: [UInt64: Int] = [:]
        for version in versions.order {
            let side = versions.sides[version]
            guard side.body.contains(where: { $0.words > 0 }) else { continue }
            let key = key(of: side)
            if let node = known[key] {
                nodes[node].members.append(version)
                nodes[node].take = min(nodes[node].take, takeOf[version])
            } else {
                known[key] = nodes.count
                nodes.append(LineageNode(members: [version], take: takeOf[version]))
            }
        }
        return nodes
    }

    private static func key(of side: CollationSide) -> UInt64 {
        var hash = TextHash()
        for unit in side.frame where unit.zone == .headline { hash.combine(key: unit.wordsKey) }
        hash.combine(key: 1)
        for unit in side.body {
            hash.combine(key: 2)
            for token in side.tokens[unit.tokens] { hash.combine(key: token.key) }
        }
        return hash.value
    }
}
