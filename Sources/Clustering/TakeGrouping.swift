/// Splits a story into takes: the dispatches of the agency that its versions come from.
///
/// Versions join the version they are closest to, the closest pair of all first: closest is where most of the shorter
/// one's own words are found, then where least of the longer one is missing. So a copy cut from the second lead goes to
/// the second lead, although the correction holds nearly all of its words too. What is known to be different dispatches
/// (other labels, other sign-offs, other versions of one item of a wire, two prints by the agency itself) never becomes one
/// take.
struct TakeGrouping {
    /// Share of the shorter version's words that must stand in the longer one.
    static let sameTake: Float = 0.8
    /// As much, of the fullest versions of two groups of versions.
    static let sameFullest: Float = 0.65
    /// As much, when the opening is the same too.
    static let sameTakeWithOpening: Float = 0.5
    /// Share of the opening words that makes it the same.
    static let sameOpening: Float = 0.75

    let index: SharedTextIndex
    /// The links among the story's texts, ordered by left then right text.
    let links: [TextPair]

    /// A link between two texts of a story.
    struct TextPair: Sendable {
        var left: Int
        var right: Int
        var leftShare: Float
        var rightShare: Float
        var openingShare: Float
    }

    /// What is known of the dispatch that a group of texts comes from.
    private struct Dispatch {
        var texts: [Int]
        var labels: [Int]
        var signoffs: [[UInt64]]
        var versions: [WireVersionKey]
        var agencyPrints: Int
        /// The agency's own print, else the longest text.
        var fullest: Int

        mutating func absorb(_ other: Dispatch) {
            fullest =
                (agencyPrints > 0) == (other.agencyPrints > 0)
                ? min(fullest, other.fullest)
                : agencyPrints > 0 ? fullest : other.fullest
            texts += other.texts
            labels += other.labels
            signoffs += other.signoffs
            versions += other.versions
            agencyPrints += other.agencyPrints
        }

        func conflicts(with other: Dispatch) -> Bool {
            if agencyPrints > 0, other.agencyPrints > 0 { return true }
            if let label = labels.first, let otherLabel = other.labels.first, label != otherLabel { return true }
            if let signoff = signoffs.first, let otherSignoff = other.signoffs.first, signoff != otherSignoff {
                return true
            }
            return versions.contains { version in
                other.versions.contains { $0.item == version.item && $0.number != version.number }
            }
        }
    }

    /// The takes of a story as groups of texts, in order of time; each group ascending. `texts` are ascending.
    ///
    /// - Complexity: O(n log n) in links.
    func takes(of texts: [Int]) -> [[Int]] {
        var groups = texts.map { dispatch($0) }
        var groupOf = Array(texts.indices)
        let order = links.filter { Self.isSameTake($0, share: Self.sameTake) }.sorted { first, second in
            let shares = (Self.closeness(first), Self.closeness(second))
            if shares.0 != shares.1 { return shares.0 > shares.1 }
            return (first.left, first.right) < (second.left, second.right)
        }
        for pair in order {
            guard let first = texts.position(of: pair.left), let second = texts.position(of: pair.right) else {
                continue
            }
            var (kept, gone) = (groupOf[first], groupOf[second])
            if kept == gone || groups[kept].conflicts(with: groups[gone]) { continue }
            // The fullest versions of both must agree: a short cut that both hold proves nothing.
            let (one, two) = (groups[kept].fullest, groups[gone].fullest)
            guard let between = pairBetween(min(one, two), max(one, two)),
                Self.isSameTake(between, share: Self.sameFullest)
            else { continue }
            if groups[kept].texts.count < groups[gone].texts.count { swap(&kept, &gone) }
            for text in groups[gone].texts {
                if let position = texts.position(of: text) { groupOf[position] = kept }
            }
            groups[kept].absorb(groups[gone])
            groups[gone].texts = []
        }
        return TakeOrder(index: index).ordered(groups.map(\.texts).filter { !$0.isEmpty }.map { $0.sorted() })
    }

    private func pairBetween(_ left: Int, _ right: Int) -> TextPair? {
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if (links[middle].left, links[middle].right) < (left, right) { low = middle + 1 } else { high = middle }
        }
        guard low < links.count, links[low].left == left, links[low].right == right else { return nil }
        return links[low]
    }

    private func dispatch(_ text: Int) -> Dispatch {
        var dispatch = Dispatch(texts: [text], labels: [], signoffs: [], versions: [], agencyPrints: 0, fullest: text)
        for member in index.articles[text] {
            let facts = index.fingerprints[member].facts
            if let label = facts.takeLabel { dispatch.labels.append(label) }
            if !facts.signoff.isEmpty { dispatch.signoffs.append(facts.signoff) }
            if let version = facts.wireVersion, !dispatch.versions.contains(version) {
                dispatch.versions.append(version)
            }
            if facts.isAgencyPrint { dispatch.agencyPrints += 1 }
        }
        return dispatch
    }

    private static func isSameTake(_ pair: TextPair, share: Float) -> Bool {
        pair.rightShare >= share || (pair.openingShare >= sameOpening && pair.rightShare >= sameTakeWithOpening)
    }

    /// Share of the shorter found in the longer, then of the longer found in the shorter.
    private static func closeness(_ pair: TextPair) -> Float {
        // Shares are compared in steps of a thousandth: a word more or less in a long text is a difference, noise is not.
        (pair.rightShare * 1000).rounded() + pair.leftShare * 0.999
    }
}

extension [Int] {
    /// The position of a value in an ascending array.
    func position(of value: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == value ? low : nil
    }
}
