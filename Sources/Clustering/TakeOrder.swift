/// Puts the takes of a story in order of time.
///
/// Evidence comes from the versions that the wire counts, dates, labels, sign-offs that grow (`hs/ceb` before `hs/ceb/pbt`) and length, and any of it may be
/// missing, so takes are compared in pairs and ordered by how many others they come after; that is an order even where the
/// pairs contradict each other.
struct TakeOrder {
    /// Takes that are compared each with each; more are ordered by day and length.
    private static let mostCompared = 256

    let index: SharedTextIndex

    /// What is known of a take's place in time.
    private struct Clues {
        var agencyMinutes: Int?
        var agencyDay: Int?
        var minutes: Int?
        var day: Int?
        var label: Int?
        var version: WireVersionKey?
        var signoff: [UInt64] = []
        var words = 0
        var first = 0
    }

    /// The takes in order of time, the earliest first.
    ///
    /// - Complexity: O(takes²).
    func ordered(_ takes: [[Int]]) -> [[Int]] {
        guard takes.count > 1 else { return takes }
        let clues = takes.map(clues)
        guard takes.count <= Self.mostCompared else {
            return takes.indices.sorted {
                (clues[$0].day ?? .max, clues[$0].words, clues[$0].first) < (
                    clues[$1].day ?? .max, clues[$1].words, clues[$1].first
                )
            }.map { takes[$0] }
        }
        var later = [Int](repeating: 0, count: takes.count)
        for left in takes.indices {
            for right in takes.indices.dropFirst(left + 1) {
                if Self.isEarlier(clues[left], clues[right]) { later[right] += 1 } else { later[left] += 1 }
            }
        }
        return takes.indices.sorted { (later[$0], clues[$0].first) < (later[$1], clues[$1].first) }.map { takes[$0] }
    }

    private func clues(_ take: [Int]) -> Clues {
        var clues = Clues()
        clues.first = take.first ?? 0
        for text in take {
            clues.words = max(clues.words, index.bodyWords[text])
            for member in index.articles[text] {
                let facts = index.fingerprints[member].facts
                clues.day = Self.earlier(clues.day, facts.day)
                clues.minutes = Self.earlier(clues.minutes, facts.minutes)
                if facts.isAgencyPrint {
                    clues.agencyDay = Self.earlier(clues.agencyDay, facts.day)
                    clues.agencyMinutes = Self.earlier(clues.agencyMinutes, facts.minutes)
                }
                if let version = facts.wireVersion, version.number >= clues.version?.number ?? 0 {
                    clues.version = version
                }
                if let label = facts.takeLabel { clues.label = max(clues.label ?? label, label) }
                if facts.signoff.count > clues.signoff.count { clues.signoff = facts.signoff }
            }
        }
        return clues
    }

    private static func earlier(_ left: Int?, _ right: Int?) -> Int? {
        guard let left, let right else { return left ?? right }
        return min(left, right)
    }

    /// The most trusted evidence that tells the two apart decides.
    private static func isEarlier(_ left: Clues, _ right: Clues) -> Bool {
        if let one = left.version, let other = right.version, one.item == other.item, one.number != other.number {
            return one.number < other.number
        }
        if let answer = differ(left.agencyMinutes, right.agencyMinutes) { return answer }
        if let answer = differ(left.agencyDay, right.agencyDay) { return answer }
        if let answer = differ(left.label, right.label) { return answer }
        if let answer = differ(left.day, right.day) { return answer }
        if left.signoff != right.signoff, !left.signoff.isEmpty, !right.signoff.isEmpty {
            if right.signoff.starts(with: left.signoff) { return true }
            if left.signoff.starts(with: right.signoff) { return false }
        }
        if let answer = differ(left.minutes, right.minutes) { return answer }
        if left.words != right.words { return left.words < right.words }
        return left.first > right.first
    }

    private static func differ(_ left: Int?, _ right: Int?) -> Bool? {
        guard let left, let right, left != right else { return nil }
        return left < right
    }
}
