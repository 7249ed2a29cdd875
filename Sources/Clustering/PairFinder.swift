/// Collects, for one text after another, the earlier texts that share fingerprints with it, and where.
///
/// What is kept is not every place of agreement but the diagonals on which they lie: an unbroken copy is one of them,
/// however long it is.
struct PairFinder: ~Copyable {
    /// A candidate and where its segments stand.
    struct Candidate {
        var text: UInt32
        var segments: Range<Int>
    }

    /// The candidates of the last text collected, ascending.
    private(set) var pairs: [Candidate] = []
    private var segments = GrowingColumn<SharedSegment>()

    /// Stretches of diagonals on which candidate and text agree at both ends, ascending by the text's words; valid until
    /// another text is collected.
    func segments(of pair: Candidate) -> UnsafeBufferPointer<SharedSegment> {
        UnsafeBufferPointer(rebasing: segments.all[pair.segments])
    }

    /// A segment while it grows, and the one of the same candidate before it, + 1; 0 for none.
    struct Growing {
        var segment: SharedSegment
        var count: UInt32
        var previous: UInt32
    }

    /// The members of a posting that are looked at, and where the text has its shingle.
    struct Walk {
        var first: UInt32
        var count: UInt32
        var position: UInt32
    }

    private var growing = GrowingColumn<Growing>()
    /// For each text its last segment, + 1; 0 for none.
    private let last: GrowingColumn<UInt32>
    private var touched = GrowingColumn<UInt32>()
    private var walks = GrowingColumn<Walk>()

    init(count: Int) { last = GrowingColumn(repeating: 0, count: count) }

    /// Walks the postings of a text.
    ///
    /// Of a long posting the longest texts and the ones of nearly the same length are looked at.
    mutating func collect(_ text: Int, in index: SharedTextIndex) {
        let own = UInt32(truncatingIfNeeded: text)
        let entries = Int(index.firstEntry[text])..<Int(index.firstEntry[text + 1])
        findWalks(entries, of: text, in: index)
        index.members.withUnsafeBufferPointer { members in
            let hubs = UInt32(clamping: index.options.hubCount)
            for place in 0..<walks.count {
                let walk = walks[place]
                if Int(walk.count) <= index.options.postingLimit {
                    var at = Int(walk.first)
                    let end = at + Int(walk.count)
                    while at < end, members[at].text < own {
                        take(members[at], walk.position)
                        at += 1
                    }
                } else {
                    var (low, high) = (walk.first, walk.first + walk.count)
                    while low < high {
                        let middle = (low + high) / 2
                        if members[Int(middle)].text < own { low = middle + 1 } else { high = middle }
                    }
                    let head = min(low, walk.first + hubs)
                    for at in walk.first..<head { take(members[Int(at)], walk.position) }
                    for at in max(head, low < hubs ? 0 : low - hubs)..<max(head, low) {
                        take(members[Int(at)], walk.position)
                    }
                }
            }
        }
        arrange(fingerprints: entries.count)
    }

    /// Notes which postings are walked: what is looked up apart from what hangs on it is looked up side by side.
    private mutating func findWalks(_ entries: Range<Int>, of text: Int, in index: SharedTextIndex) {
        growing.truncate(to: 0)
        touched.truncate(to: 0)
        walks.truncate(to: 0)
        index.columns[text].positions.withUnsafeBufferPointer { positions in
            index.postingOf.withUnsafeBufferPointer { postings in
                for entry in entries where postings[entry] != .max {
                    let posting = Int(postings[entry])
                    walks.append(
                        Walk(
                            first: index.firstMember[posting], count: index.memberCount[posting],
                            position: positions[entry - entries.lowerBound]))
                }
            }
        }
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
    private func extend(_ at: Int, to position: UInt32) {
        growing[at].segment.last = Int32(bitPattern: position)
        growing[at].count &+= 1
    }

    /// Puts the segments in order; a candidate needs two places of agreement, or half of a short text's fingerprints.
    private mutating func arrange(fingerprints: Int) {
        pairs.removeAll(keepingCapacity: true)
        segments.truncate(to: 0)
        var ordered = touched.all
        ordered.sort()
        let least = fingerprints < 4 ? 1 : 2
        for place in 0..<touched.count {
            let other = Int(touched[place])
            let before = segments.count
            var places = 0
            var at = Int(last[other])
            last[other] = 0
            while at > 0 {
                segments.append(growing[at - 1].segment)
                places += Int(growing[at - 1].count)
                at = Int(growing[at - 1].previous)
            }
            guard places >= least else {
                segments.truncate(to: before)
                continue
            }
            var own = segments.all[before...]
            own.reverse()
            pairs.append(Candidate(text: touched[place], segments: before..<segments.count))
        }
    }
}
