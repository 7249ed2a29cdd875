import Glibc

/// Finds the wire's text and the trees of copying together.
///
/// Neither is known: whose words are the wire's depends on who copied from whom, and the other way round. Beliefs about
/// both are improved in turn until they agree (variational Bayes, as in Beal 2003), from several starting points, because
/// a large family of copies can outvote the wire: once from the majority and once from every version taken for the wire.
/// The solutions are mixed by how well each explains all texts.
struct LineageInference {
    enum Bounds {
        /// More versions are not taken for the wire, one after the other.
        static let starts = 40
        /// So many when there are more versions.
        static let fewStarts = 8
        /// Beyond so many versions each one's parents are weighed by themselves, without asking for a tree.
        static let jointly = 160
        /// Versions that are asked whether they go back to the same unseen copy.
        static let siblings = 6
        /// Turns from one starting point.
        static let turns = 12
        /// Beliefs that change by less have settled.
        static let settled = 1e-4
    }

    let table: LineageTable
    /// For each version the take it belongs to.
    let takes: [Int]
    /// For each child and parent the logarithm of what speaks for the pair besides the text; `-infinity` where the pair is
    /// out of the question: `signs[child * count + parent]`.
    let signs: [Double]
    /// The same for the wire as the parent.
    let rootSigns: [Double]
    /// Versions that the agency itself printed.
    let agencyPrints: Set<Int>
    /// Versions that are likely to have the wire's readings, by take.
    let models: [[LineageModel]]

    /// What was found.
    struct Result {
        /// `arcs[child * count + parent]`: how likely each is the parent.
        var arcs: [Double]
        var roots: [Double]
        /// How much of the root's likelihood is that of a copy which nobody has.
        var unseen: [Double]
        /// For each take the wire of the best solution.
        var wires: [LineageWire]
        var score: Double
        /// The same as `roots` and `arcs` where the wire is held to be as likely a parent as all versions together.
        var cautious: [Double] = []
        var cautiousArcs: [Double] = []
    }

    private var count: Int { table.count }

    init(
        nodes: [LineageNode], table: LineageTable, nearest: LineageNearest, signs: LineageSigns, base: Int?, takes: Int
    ) {
        self.table = table
        self.takes = nodes.map(\.take)
        let count = nodes.count
        var weights = [Double](repeating: -.infinity, count: count * count)
        let isFew = count <= Bounds.jointly
        for (left, right) in isFew ? Self.allPairs(count) : nearest.pairs where table.sharesText(left, right) {
            weights[left * count + right] = Self.weight(nodes[left], nodes[right], signs)
            weights[right * count + left] = Self.weight(nodes[right], nodes[left], signs)
        }
        self.signs = weights
        agencyPrints = Set(nodes.indices.filter { nodes[$0].members.contains { signs.isAgencyPrint($0) } })
        let isPrinted = (0..<takes).map { take in
            nodes.contains { $0.take == take && $0.members.contains { signs.isAgencyPrint($0) } }
        }
        rootSigns = nodes.map { node in
            isPrinted[node.take] && !node.members.contains { signs.isAgencyPrint($0) } ? -LineageCosts.wireIsPrinted : 0
        }
        models = (0..<takes).map { take in
            nodes.indices.filter { nodes[$0].take == take }.compactMap { node in
                if nodes[node].members.contains(where: { signs.isAgencyPrint($0) }) {
                    return LineageModel(
                        version: node, weight: LineageCosts.agencyReading, lacking: LineageCosts.agencyReading)
                }
                guard let base, nodes[node].members.contains(base) else { return nil }
                return LineageModel(version: node, weight: LineageCosts.baseReading, lacking: 0)
            }
        }
    }

    private static func allPairs(_ count: Int) -> [(left: Int, right: Int)] {
        (0..<count).flatMap { left in (left + 1..<max(count, left + 1)).map { (left, $0) } }
    }

    /// The mean over the copies that cannot be told apart.
    private static func weight(_ child: LineageNode, _ parent: LineageNode, _ signs: LineageSigns) -> Double {
        var sum = 0.0
        // Of very many copies the first ones stand for all.
        let (children, parents) = (child.members.prefix(8), parent.members.prefix(8))
        for one in children { for other in parents { sum += exp(signs.weight(child: one, parent: other)) } }
        return log(sum / Double(children.count * parents.count))
    }

    func result() -> Result {
        var known = [Double](repeating: 0, count: count * count)
        for child in 0..<count {
            for parent in 0..<count where signs[child * count + parent] > -.infinity {
                known[child * count + parent] = table.knownCost(of: child, from: parent)
            }
        }
        let search = Search(known: known, siblings: siblings(known))
        var found: [Result] = []
        for start in starts() {
            let solution = solve(from: start, search)
            let isKnown = found.contains { other in
                abs(other.score - solution.score) < 0.01
                    && zip(other.roots, solution.roots).allSatisfy { abs($0 - $1) < 0.01 }
            }
            if !isKnown { found.append(solution) }
        }
        return mixed(found)
    }

    /// What does not change while the wire is sought.
    private struct Search {
        /// `known[child * count + parent]`: see ``LineageTable/knownCost(of:from:)``.
        var known: [Double]
        /// For each version those that may go back to the same unseen copy.
        var siblings: [[Int]]
    }

    /// The few versions of the same take that are nearest to each, one way or the other.
    private func siblings(_ known: [Double]) -> [[Int]] {
        (0..<count).map { child in
            func distance(_ other: Int) -> Double { min(known[child * count + other], known[other * count + child]) }
            let others = (0..<count).filter {
                $0 != child && takes[$0] == takes[child] && signs[child * count + $0] > -.infinity
            }
            return Array(others.sorted { (distance($0), $0) < (distance($1), $1) }.prefix(Bounds.siblings))
        }
    }

    /// Versions to take for the wire, the longest first; nil for the majority.
    private func starts() -> [Int?] {
        let words = (0..<count).map { version in table.sides[version].body.reduce(0) { $0 + $1.words } }
        let longest = (0..<count).sorted { (-words[$0], $0) < (-words[$1], $1) }
        return [nil] + longest.prefix(count <= Bounds.starts ? Bounds.starts : Bounds.fewStarts).map { $0 }
    }

    private func solve(from start: Int?, _ search: Search) -> Result {
        var wires = models.map { LineageWire(table, models: $0) }
        let members = models.indices.map { take in (0..<count).filter { takes[$0] == take } }
        var trust = [Double](repeating: 1, count: count)
        for take in wires.indices {
            wires[take].assumeMajority(table, members: members[take])
            if let start { wires[take].assume(start, table) }
        }
        // While the wire is sought, half of all copies are taken to be the wire's, whatever the number of versions; else a
        // version that is close to the wire would gain by being a second parent for all the others.
        // The agency's own print stands for the wire in this too.
        let single = -log(Double(max(1, count - 1)))
        let prior = (0..<count).map { agencyPrints.contains($0) ? 0 : single }
        var result = step(wires, search, prior)
        for _ in 0..<Bounds.turns {
            let before = trust
            trust = zip(result.roots, result.unseen).map { $0 - $1 }
            if zip(before, trust).allSatisfy({ abs($0 - $1) < Bounds.settled }) { break }
            for take in wires.indices { wires[take].learn(table, members: members[take], trust: trust) }
            result = step(wires, search, prior)
        }
        // In the answer each version and the wire are equally likely beforehand: what the texts leave open stays open.
        var answer = step(wires, search, [Double](repeating: 0, count: count))
        answer.score = result.score
        answer.cautious = result.roots
        answer.cautiousArcs = result.arcs
        return answer
    }

    /// The trees, given the wires.
    ///
    /// - Parameter prior: for each version what is added to the logarithm of every copy of it.
    private func step(_ wires: [LineageWire], _ search: Search, _ prior: [Double]) -> Result {
        var roots = [Double](repeating: 0, count: count)
        var arcs = signs
        // How much of an arc stands for a copy that both were made from and that nobody has.
        var shares = [Double](repeating: 0, count: count * count)
        for child in 0..<count {
            let wire = wires[takes[child]]
            roots[child] = rootSigns[child] - table.cost(of: child, from: wire)
            let unknown = table.unknownCosts(of: child, wire: wire)
            for parent in 0..<count where signs[child * count + parent] > -.infinity {
                let index = child * count + parent
                arcs[index] +=
                    prior[parent] - table.cost(of: child, from: parent, known: search.known[index], unknown: unknown)
            }
            for sibling in search.siblings[child] {
                let index = child * count + sibling
                let cost = table.cost(of: child, besides: sibling, wire: wire) + LineageCosts.unseenCopy
                let unseen = rootSigns[child] - cost + prior[sibling]
                let most = max(arcs[index], unseen)
                let (own, other) = (exp(arcs[index] - most), exp(unseen - most))
                arcs[index] = most + log(own + other)
                shares[index] = other / (own + other)
            }
        }
        var trees =
            count <= Bounds.jointly
            ? LineageTrees(count: count, arcs: arcs, roots: roots)
            : LineageTrees(separately: count, arcs: arcs, roots: roots)
        var unseen = [Double](repeating: 0, count: count)
        for child in 0..<count {
            for sibling in search.siblings[child] {
                let index = child * count + sibling
                unseen[child] += trees.arcs[index] * shares[index]
                trees.arcs[index] *= 1 - shares[index]
            }
            trees.roots[child] += unseen[child]
        }
        let score = trees.logTotal + wires.reduce(0) { $0 + $1.prior(table) }
        return Result(
            arcs: trees.arcs, roots: trees.roots, unseen: unseen, wires: wires, score: score)
    }

    private func mixed(_ found: [Result]) -> Result {
        guard var best = found.max(by: { $0.score < $1.score }), found.count > 1 else {
            return found.first ?? Result(arcs: [], roots: [], unseen: [], wires: [], score: 0)
        }
        let shares = found.map { exp($0.score - best.score) }
        let sum = shares.reduce(0, +)
        for field in [\Result.arcs, \.roots, \.unseen, \.cautious, \.cautiousArcs] {
            best[keyPath: field] = best[keyPath: field].indices.map { index in
                zip(found, shares).reduce(0) { $0 + $1.0[keyPath: field][index] * $1.1 } / sum
            }
        }
        return best
    }
}
