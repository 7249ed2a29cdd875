import WireModel

/// Chooses the version that best stands for the wire.
///
/// The agency's own print stands for it, unless it is a mere alert beside full stories. Else it is the version in which most
/// of all the others is found and which has least of its own in between: a copy with a paragraph of its own or with
/// altered sentences stands behind a clean one, while what a longer version has beyond everybody's last paragraph does not
/// count against it. Then the later take, then the longer text, then the order of print.
struct BaseFinder {
    /// The least of what the best candidate holds of the others that an agency's own print must hold.
    static let leastHeld = 0.5

    let versions: VersionSet
    let phrases: SharedPhrases
    /// For each version the number of its take.
    let takeOf: [Int]

    /// The position of the base; 0 for an empty set.
    ///
    /// - Complexity: O(n²) in the versions.
    func base() -> Int {
        let held = versions.sides.indices.map { version in
            versions.sides.indices.reduce(0) { sum, other in
                other == version ? sum : sum + phrases.containment(of: other, in: version)
            }
        }
        let most = held.max() ?? 0
        let standing = versions.articles.map { AgencyPrint($0) }
        for least in [AgencyPrint.own, .asSent] {
            let prints = versions.order.filter { standing[$0] >= least && held[$0] >= Self.leastHeld * most }
            if let best = best(among: prints, held) { return best }
        }
        return best(among: versions.order, held) ?? 0
    }

    private func best(among candidates: [Int], _ held: [Double]) -> Int? {
        var best: (version: Int, rank: [Int])?
        for version in candidates {
            // In hundredths of a version: a word more or less does not decide.
            let weight = held[version] + Double(versions.count - 1) * phrases.supported[version]
            let rank = [Int((weight * 100).rounded()), takeOf[version], phrases.counts[version]]
            if best.map({ $0.rank.lexicographicallyPrecedes(rank) }) ?? true { best = (version, rank) }
        }
        return best?.version
    }
}
