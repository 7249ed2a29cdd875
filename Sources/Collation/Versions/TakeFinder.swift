import WireModel

/// Groups versions by the dispatch they come from, where the caller does not know.
///
/// A small rule set: versions join by how much of the shorter one stands in the longer, closest first, unless their marks
/// say that they are different dispatches (other labels, other sign-offs, other versions of one item of a wire, two prints by
/// the agency itself). The groups are ordered by the most trusted evidence that tells each two apart: the wire's own count of
/// versions, the agency's own times, labels, days, sign-offs to which
/// editors append themselves, times, and length, since takes grow.
struct TakeFinder {
    /// Share of the shorter version that must stand in the longer one.
    static let sameTake = 0.65
    /// As much, when the opening is mostly the same too, and how much of the opening must be.
    static let sameTakeWithOpening = 0.4
    static let sameOpening = 0.6

    let versions: VersionSet
    let phrases: SharedPhrases
    private let marks: [TakeMark]
    private let isOwnPrint: [Bool]

    init(versions: VersionSet, phrases: SharedPhrases) {
        self.versions = versions
        self.phrases = phrases
        marks = versions.articles.map { TakeMark($0) }
        isOwnPrint = versions.articles.map { AgencyPrint($0) == .own }
    }

    /// The takes, earliest first; versions inside a take in the order of print.
    ///
    /// - Complexity: O(n² log n) in the versions.
    func takes() -> [[Int]] {
        var groups = versions.order.map { [$0] }
        var groupOf = [Int](repeating: 0, count: versions.count)
        for (group, version) in versions.order.enumerated() { groupOf[version] = group }
        for link in links() {
            let (one, other) = (groupOf[link.one], groupOf[link.other])
            guard one != other, !conflict(groups[one], groups[other]) else { continue }
            let (kept, gone) = (min(one, other), max(one, other))
            for version in groups[gone] { groupOf[version] = kept }
            groups[kept] += groups[gone]
            groups[gone] = []
        }
        let rank = placesInPrint()
        let takes = groups.filter { !$0.isEmpty }.map { $0.sorted { rank[$0] < rank[$1] } }
        return ordered(takes)
    }

    /// What tells takes apart besides their words.
    enum Telling: Int, Comparable {
        /// Nothing: they may be one take that desks rewrote.
        case nothing
        /// Days or times.
        case times
        /// Labels, sign-offs, prints of the agency's own.
        case marks

        static func < (left: Telling, right: Telling) -> Bool { left.rawValue < right.rawValue }
    }

    /// What tells some takes apart besides their words: the strongest there is between any two of them.
    ///
    /// - Complexity: O(n²) in the versions.
    func telling(_ takes: [[Int]]) -> Telling {
        let rank = placesInPrint()
        let clues = takes.map { self.clues(of: $0, rank) }
        var found = Telling.nothing
        for one in takes.indices {
            for other in takes.indices.dropFirst(one + 1) {
                if conflict(takes[one], takes[other]) { return .marks }
                if let day = clues[one].day, let next = clues[other].day, day != next { found = .times }
                if let minute = clues[one].minutes, let next = clues[other].minutes, minute != next { found = .times }
            }
        }
        return found
    }

    private struct Link {
        var one: Int
        var other: Int
        var closeness: Int
    }

    private func placesInPrint() -> [Int] {
        var rank = [Int](repeating: 0, count: versions.count)
        for (place, version) in versions.order.enumerated() { rank[version] = place }
        return rank
    }

    /// Pairs that may be one take, the closest first.
    private func links() -> [Link] {
        var links: [Link] = []
        for (place, one) in versions.order.enumerated() {
            for other in versions.order[(place + 1)...] {
                let shares = [phrases.containment(of: one, in: other), phrases.containment(of: other, in: one)]
                let most = max(shares[0], shares[1])
                guard isOneTake(one, other, sharing: most) else { continue }
                let closeness = Int((most * 1000).rounded()) * 1001 + Int((min(shares[0], shares[1]) * 1000).rounded())
                links.append(Link(one: one, other: other, closeness: closeness))
            }
        }
        // The sort is stable in effect: links of equal closeness keep the order of print.
        return links.enumerated().sorted {
            ($1.element.closeness, $0.offset) < ($0.element.closeness, $1.offset)
        }.map(\.element)
    }

    private func isOneTake(_ one: Int, _ other: Int, sharing most: Double) -> Bool {
        if most >= Self.sameTake || phrases.counts[one] == 0 || phrases.counts[other] == 0 { return true }
        guard most >= Self.sameTakeWithOpening else { return false }
        return max(phrases.openingShare(of: one, in: other), phrases.openingShare(of: other, in: one))
            >= Self.sameOpening
    }

    private func conflict(_ one: [Int], _ other: [Int]) -> Bool {
        for left in one {
            for right in other {
                if let here = marks[left].label, let there = marks[right].label, here != there { return true }
                if let here = marks[left].version, let there = marks[right].version, here.item == there.item,
                    here.number != there.number
                {
                    return true
                }
                if !marks[left].signoff.isEmpty, !marks[right].signoff.isEmpty,
                    marks[left].signoff != marks[right].signoff
                {
                    return true
                }
                if isOwnPrint[left], isOwnPrint[right], versions.articles[left].text != versions.articles[right].text {
                    return true
                }
            }
        }
        return false
    }

    // MARK: Order

    private struct Clues {
        var ownMinutes: Int?
        var ownDay: Int?
        var label: Int?
        var version: WireVersion?
        var day: Int?
        var minutes: Int?
        var signoff: [String] = []
        var words = 0
        /// The longest text by its place in the order of print: nothing else told the takes apart.
        var place = 0
    }

    private func ordered(_ takes: [[Int]]) -> [[Int]] {
        guard takes.count > 1 else { return takes }
        let rank = placesInPrint()
        let clues = takes.map { self.clues(of: $0, rank) }
        // The takes that each comes after: an order even where the pairs contradict each other (Copeland 1951).
        var later = [Int](repeating: 0, count: takes.count)
        for one in takes.indices {
            for other in takes.indices.dropFirst(one + 1) {
                if Self.isEarlier(clues[one], clues[other]) { later[other] += 1 } else { later[one] += 1 }
            }
        }
        return takes.indices.sorted { (later[$0], clues[$0].place) < (later[$1], clues[$1].place) }.map { takes[$0] }
    }

    private func clues(of take: [Int], _ rank: [Int]) -> Clues {
        var clues = Clues()
        clues.place = take.map { rank[$0] }.min() ?? 0
        for version in take {
            let mark = marks[version]
            if isOwnPrint[version] {
                clues.ownMinutes = Self.earlier(clues.ownMinutes, mark.minutes)
                clues.ownDay = Self.earlier(clues.ownDay, mark.day)
            }
            clues.minutes = Self.earlier(clues.minutes, mark.minutes)
            clues.day = Self.earlier(clues.day, mark.day)
            if let version = mark.version, version.number >= clues.version?.number ?? 0 { clues.version = version }
            if let label = mark.label { clues.label = max(clues.label ?? label, label) }
            if mark.signoff.count > clues.signoff.count { clues.signoff = mark.signoff }
            clues.words = max(clues.words, phrases.counts[version])
        }
        return clues
    }

    private static func earlier(_ one: Int?, _ other: Int?) -> Int? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }

    private static func isEarlier(_ one: Clues, _ other: Clues) -> Bool {
        if let here = one.version, let there = other.version, here.item == there.item, here.number != there.number {
            return here.number < there.number
        }
        for (here, there) in [
            (one.ownMinutes, other.ownMinutes), (one.ownDay, other.ownDay), (one.label, other.label),
            (one.day, other.day),
        ] {
            if let here, let there, here != there { return here < there }
        }
        if one.signoff != other.signoff, !one.signoff.isEmpty, !other.signoff.isEmpty {
            if other.signoff.starts(with: one.signoff) { return true }
            if one.signoff.starts(with: other.signoff) { return false }
        }
        if let here = one.minutes, let there = other.minutes, here != there { return here < there }
        if one.words != other.words { return one.words < other.words }
        return one.place < other.place
    }
}
