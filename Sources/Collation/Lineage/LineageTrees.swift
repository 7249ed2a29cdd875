import Glibc

/// How likely each version is to be the parent of each other, over all trees of copying at once.
///
/// A set of versions has (n+1)^(n-1) trees rooted in the wire. With a weight for every arc, the sum over all of them is a
/// determinant (the matrix-tree theorem for directed graphs: Tutte 1948), and the share of the trees that hold an arc is a
/// derivative of its logarithm (Koo, Globerson, Carreras and Collins 2007; McDonald and Satta 2007; Smith and Smith 2007).
/// So that versions cannot be each other's parents without anybody choosing a tree.
///
/// Weights span twenty orders of magnitude and more, which ordinary elimination does not survive; the determinant is
/// computed without a single subtraction (Grassmann, Taksar and Heyman 1985), the derivatives by running it backwards.
struct LineageTrees {
    /// The share of trees in which the column's version was copied from the row's: `arcs[child * count + parent]`.
    var arcs: [Double]
    /// The share of trees in which a version was copied from the wire.
    var roots: [Double]
    /// The logarithm of the sum over all trees.
    private(set) var logTotal: Double

    /// How far below a version's likeliest parent a weight is, with what is far below drawn nearer, so that it can be
    /// represented and keeps its order; in nats.
    private static func depth(_ distance: Double) -> Double {
        distance <= 200 ? distance : min(600, 200 + 80 * log(distance / 200))
    }

    /// Sums over all trees, given the logarithms of the weights; `-infinity` for an arc that cannot be.
    ///
    /// - Complexity: O(n³) time, O(n²) memory.
    init(count: Int, arcs logArcs: [Double], roots logRoots: [Double]) {
        var weights = [Double](repeating: 0, count: count * count)
        var root = [Double](repeating: 0, count: count)
        var total = 0.0
        for child in 0..<count {
            var most = logRoots[child]
            for parent in 0..<count where parent != child { most = max(most, logArcs[child * count + parent]) }
            guard most > -.infinity else { continue }
            total += most
            root[child] = exp(-Self.depth(most - logRoots[child]))
            for parent in 0..<count where parent != child && logArcs[child * count + parent] > -.infinity {
                weights[child * count + parent] = exp(-Self.depth(most - logArcs[child * count + parent]))
            }
        }
        let (given, givenRoot) = (weights, root)
        var pivots = [Double](repeating: 1, count: count)
        for step in 0..<count {
            var pivot = root[step]
            for other in step + 1..<max(count, step + 1) { pivot += weights[step * count + other] }
            guard pivot > 0 else { continue }
            pivots[step] = pivot
            total += log(pivot)
            for child in step + 1..<max(count, step + 1) {
                let share = weights[child * count + step] / pivot
                guard share > 0 else { continue }
                root[child] += share * root[step]
                for parent in step + 1..<count where parent != child {
                    weights[child * count + parent] += share * weights[step * count + parent]
                }
            }
        }
        var slopes = [Double](repeating: 0, count: count * count)
        var rootSlopes = [Double](repeating: 0, count: count)
        for step in stride(from: count - 1, through: 0, by: -1) {
            let pivot = pivots[step]
            var through = 0.0
            for child in step + 1..<max(count, step + 1) {
                var slope = rootSlopes[child] * root[step]
                for parent in step + 1..<count where parent != child {
                    slope += slopes[child * count + parent] * weights[step * count + parent]
                }
                slopes[child * count + step] = slope / pivot
                through += slope / pivot * weights[child * count + step]
            }
            let own = (1 - through) / pivot
            rootSlopes[step] = own
            for child in step + 1..<max(count, step + 1) {
                rootSlopes[step] += rootSlopes[child] * weights[child * count + step] / pivot
            }
            for parent in step + 1..<max(count, step + 1) {
                var slope = own
                for child in step + 1..<count where child != parent {
                    slope += slopes[child * count + parent] * weights[child * count + step] / pivot
                }
                slopes[step * count + parent] = slope
            }
        }
        arcs = zip(given, slopes).map { max(0, $0 * $1) }
        roots = zip(givenRoot, rootSlopes).map { max(0, $0 * $1) }
        logTotal = total
        for child in 0..<count {
            let row = child * count..<(child + 1) * count
            let sum = roots[child] + arcs[row].reduce(0, +)
            guard sum > 0 else { continue }
            roots[child] /= sum
            for index in row { arcs[index] /= sum }
        }
    }
}

extension LineageTrees {
    /// The same where each version's parents are weighed by themselves: for sets too large for a sum over trees.
    ///
    /// - Complexity: O(n²).
    init(separately count: Int, arcs logArcs: [Double], roots logRoots: [Double]) {
        arcs = [Double](repeating: 0, count: count * count)
        roots = [Double](repeating: 0, count: count)
        logTotal = 0
        for child in 0..<count {
            let parents = (0..<count).filter { $0 != child }
            let most = parents.reduce(logRoots[child]) { max($0, logArcs[child * count + $1]) }
            guard most > -.infinity else { continue }
            roots[child] = exp(logRoots[child] - most)
            for parent in parents { arcs[child * count + parent] = exp(logArcs[child * count + parent] - most) }
            let sum = parents.reduce(roots[child]) { $0 + arcs[child * count + $1] }
            roots[child] /= sum
            for parent in parents { arcs[child * count + parent] /= sum }
            logTotal += most + log(sum)
        }
    }
}
