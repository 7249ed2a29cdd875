/// Collects, for one text after another, the earlier texts that share fingerprints with it, and where.
///
/// What is kept is not every place of agreement but the diagonals on which they lie: an unbroken copy is one of them,
/// however long it is.
struct PairFinder {
    /// A candidate and where its segments stand in ``segments``.
    struct Candidate {
        var text: UInt32
        var segments: Range<Int>
    }

    /// The candidates of the last text collected, ascending.
    private(set) var pairs: [Candidate] = []
    /// Stretches of diagonals on which candidate and text agree at both ends, for each candidate ascending by the text's words.
    private(set) var segments: [SharedSegment] = []

    /// A segment while it grows, and the one of the same candidate before it, + 1; 0 for none.
    private struct Growing {
        var segment: SharedSegment
        var count: UInt32
        var previous: UInt32
    }

    private var growing: [Growing] = []
    /// For each text its last segment, + 1; 0 for none.
    private var last: [UInt32]
    private var touched: [UInt32] = []

    init(count: Int) { last = [UInt32](repeating: 0, count: count) }

    /// Walks the postings of a text.
    ///
    /// Of a long posting the longest texts and the ones of nearly the same length are looked at.
    mutating func collect(_ text: Int, in index: SharedTextIndex) {
        growing.removeAll(keepingCapacity: true)
        touched.removeAll(keepingCapacity: true)
        let entries = Int(index.firstEntry[text])..<Int(index.firstEntry[text + 1])
        let own = UInt32(truncatingIfNeeded: text)
        let members = index.members.span
        let column = index.fingerprint(text).positions
        let positions = column.span
        let hubs = index.options.hubCount
        for entry in entries {
            let posting = index.postingOf[entry]
            guard posting != .max else { continue }
            let range = index.members(ofPosting: Int(posting))
            let position = positions[entry - entries.lowerBound]
            if range.count <= index.options.postingLimit {
                var at = range.lowerBound
                while at < range.upperBound, members[at].text < own {
                    take(members[at], position)
                    at += 1
                }
            } else {
                var (low, high) = (range.lowerBound, range.upperBound)
                while low < high {
                    let middle = (low + high) / 2
                    if members[middle].text < own { low = middle + 1 } else { high = middle }
                }
                let head = min(low, range.lowerBound + hubs)
                for at in range.lowerBound..<head { take(members[at], position) }
                for at in max(head, low - hubs)..<max(head, low) { take(members[at], position) }
            }
        }
        arrange(fingerprints: entries.count)
    }

    /// Notes that text and member agree, at `position` of the text.
    @inline(__always)
    private mutating func take(_ member: PostingMember, _ position: UInt32) {
        let diagonal = Int32(bitPattern: member.position) &- Int32(bitPattern: position)
        let latest = last[Int(member.text)]
        if latest == 0 {
            touched.append(member.text)
        } else {
            var at = Int(latest) - 1
            if growing[at].segment.diagonal == diagonal { return extend(at, to: position) }
            // A repeated phrase goes to and fro between two diagonals.
            at = Int(growing[at].previous) - 1
            if at >= 0, growing[at].segment.diagonal == diagonal { return extend(at, to: position) }
        }
        let at = Int32(bitPattern: position)
        growing.append(
            Growing(segment: SharedSegment(diagonal: diagonal, first: at, last: at), count: 1, previous: latest))
        last[Int(member.text)] = UInt32(truncatingIfNeeded: growing.count)
    }

    @inline(__always)
    private mutating func extend(_ at: Int, to position: UInt32) {
        growing[at].segment.last = Int32(bitPattern: position)
        growing[at].count &+= 1
    }

    /// Puts the segments in order; a candidate needs two places of agreement, or half of a short text's fingerprints.
    private mutating func arrange(fingerprints: Int) {
        pairs.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
        touched.sort()
        let least = fingerprints < 4 ? 1 : 2
        for other in touched {
            let before = segments.count
            var places = 0
            var at = Int(last[Int(other)])
            last[Int(other)] = 0
            while at > 0 {
                segments.append(growing[at - 1].segment)
                places += Int(growing[at - 1].count)
                at = Int(growing[at - 1].previous)
            }
            guard places >= least else {
                segments.removeLast(segments.count - before)
                continue
            }
            segments[before...].reverse()
            pairs.append(Candidate(text: other, segments: before..<segments.count))
        }
    }
}
