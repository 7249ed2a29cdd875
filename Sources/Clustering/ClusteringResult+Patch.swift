extension ClusteringResult {
    /// The result over fewer articles, or over the same ones at other places; groups that lose their last member go.
    ///
    /// - Parameter positions: for each article its new position, −1 for one that is gone. The order of those that stay is kept.
    /// - Returns: the positions, new ones, of the articles whose cluster lost a member: it is dissolved, to be made anew.
    /// - Complexity: O(articles + links).
    public mutating func move(to positions: [Int], count: Int) -> [Int] {
        func place(_ article: Int) -> Int? { positions[article] >= 0 ? positions[article] : nil }
        var orphans: [Int] = []
        for cluster in clusters where cluster.contains(where: { place($0) == nil }) {
            orphans += cluster.compactMap(place)
            for article in cluster {
                clusterOf[article] = nil
                takeOf[article] = 1
                (relationToBase[article], relationToTake[article]) = (nil, nil)
            }
        }
        let kept = clusters.indices.filter { clusterOf[clusters[$0][0]] != nil }
        // What stands before the first that is gone stays as it is.
        let first = positions.firstIndex { $0 < 0 } ?? positions.count
        func placed(_ members: [Int]) -> [Int] {
            guard let last = members.last, last >= first else { return members }
            return members.contains { positions[$0] < 0 } ? members.compactMap(place) : members.map { positions[$0] }
        }
        clusters = kept.map { placed(clusters[$0]) }
        baseOf = kept.compactMap { place(baseOf[$0]) }
        takeBases = kept.map { takeBases[$0].compactMap(place) }
        let stays = positions.indices.filter { positions[$0] >= 0 }
        takeOf = stays.map { takeOf[$0] }
        func moved(_ relation: VersionRelation?) -> VersionRelation? {
            guard var relation, let to = place(relation.to) else { return nil }
            relation.to = to
            return relation
        }
        relationToBase = stays.map { moved(relationToBase[$0]) }
        relationToTake = stays.map { moved(relationToTake[$0]) }
        clusterOf = Array(repeating: nil, count: count)
        for (cluster, members) in clusters.enumerated() { for member in members { clusterOf[member] = cluster } }
        events = events.map(placed).filter { !$0.isEmpty }
        // One whose first member went may stand behind another now.
        if !zip(events, events.dropFirst()).allSatisfy({ $0[0] < $1[0] }) { events.sort { $0[0] < $1[0] } }
        eventOf = Array(repeating: 0, count: count)
        numberEvents(from: 0)
        var left: [SharedTextLink] = []
        left.reserveCapacity(links.count)
        for link in links { if let link = link.moved(place) { left.append(link) } }
        links = left
        return orphans
    }

    /// Puts what was found in a part of the articles in place of what was known of them.
    ///
    /// A story goes to the event that most of its known members were in; a new article, and one that was changed and left its
    /// story, is an event of its own.
    ///
    /// - Parameters:
    ///   - part: stories of some articles, without events.
    ///   - positions: for each of those articles its position here, ascending; what stands in one story with one of them is
    ///     among them too.
    ///   - changed: which of these are new or were written to, by position here; new ones stand behind all others.
    /// - Complexity: O(articles + links).
    public mutating func replace(_ positions: [Int], with part: ClusteringResult, changed: Set<Int>) {
        let known = clusterOf.count
        let count = max(known, (positions.last ?? -1) + 1)
        let added = count - known
        clusterOf += Array(repeating: nil, count: added)
        takeOf += Array(repeating: 1, count: added)
        relationToBase += Array(repeating: nil, count: added)
        relationToTake += Array(repeating: nil, count: added)
        eventOf += Array(repeating: -1, count: added)
        let before = positions.map { clusterOf[$0] }
        replaceStories(positions, with: part)
        settleEvents(positions, before: before, part, changed: changed)
        replaceLinks(positions, with: part.links, changed: changed)
    }

    private mutating func replaceStories(_ positions: [Int], with part: ClusteringResult) {
        let gone = Set(positions.compactMap { clusterOf[$0] }).sorted()
        func moved(_ relation: VersionRelation?) -> VersionRelation? {
            guard var relation else { return nil }
            relation.to = positions[relation.to]
            return relation
        }
        for (own, position) in positions.enumerated() {
            clusterOf[position] = nil
            takeOf[position] = part.takeOf[own]
            relationToBase[position] = moved(part.relationToBase[own])
            relationToTake[position] = moved(part.relationToTake[own])
        }
        var lowest = gone.first ?? clusters.count
        for cluster in gone.reversed() {
            clusters.remove(at: cluster)
            baseOf.remove(at: cluster)
            takeBases.remove(at: cluster)
        }
        for (cluster, own) in part.clusters.enumerated() {
            let members = own.map { positions[$0] }
            let place = Self.place(of: members, in: clusters)
            clusters.insert(members, at: place)
            baseOf.insert(positions[part.baseOf[cluster]], at: place)
            takeBases.insert(part.takeBases[cluster].map { positions[$0] }, at: place)
            lowest = min(lowest, place)
        }
        for cluster in lowest..<max(lowest, clusters.count) {
            for member in clusters[cluster] { clusterOf[member] = cluster }
        }
    }

    /// Where a group belongs among others that are in order of their first member.
    ///
    /// - Complexity: O(log n).
    private static func place(of group: [Int], in groups: [[Int]]) -> Int {
        var (low, high) = (0, groups.count)
        while low < high {
            let middle = (low + high) / 2
            if groups[middle][0] < group[0] { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func settleEvents(
        _ positions: [Int], before: [Int?], _ part: ClusteringResult, changed: Set<Int>
    ) {
        let was = positions.map { eventOf[$0] }
        var next = events.count
        func fresh() -> Int {
            defer { next += 1 }
            return next
        }
        for members in part.clusters {
            var votes: [Int: Int] = [:]
            for member in members where eventOf[positions[member]] >= 0 {
                votes[eventOf[positions[member]], default: 0] += 1
            }
            let event = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? fresh()
            for member in members { eventOf[positions[member]] = event }
        }
        for (own, position) in positions.enumerated() where part.clusterOf[own] == nil {
            let isNew = eventOf[position] < 0
            let left = before[own] != nil && changed.contains(position)
            if isNew || left { eventOf[position] = fresh() }
        }
        var joined: [Int: [Int]] = [:]
        for (own, position) in positions.enumerated() where eventOf[position] != was[own] {
            joined[eventOf[position], default: []].append(position)
            if was[own] >= 0, joined[was[own]] == nil { joined[was[own]] = [] }
        }
        replaceEvents(joined)
    }

    /// Takes out of some events what is of another one now, adds what joined them, and numbers all in order.
    ///
    /// - Parameter joined: for each event that changed the articles that are new in it; numbers above those of the events
    ///   that there are stand for new ones.
    private mutating func replaceEvents(_ joined: [Int: [Int]]) {
        let touched = joined.sorted { $0.key < $1.key }
        let groups = touched.map { event, members in
            let stayed = event < events.count ? events[event].filter { eventOf[$0] == event } : []
            return (stayed + members).sorted()
        }
        var lowest = min(touched.first?.key ?? events.count, events.count)
        for (event, _) in touched.reversed() where event < events.count { events.remove(at: event) }
        for group in groups where !group.isEmpty {
            let place = Self.place(of: group, in: events)
            events.insert(group, at: place)
            lowest = min(lowest, place)
        }
        numberEvents(from: lowest)
    }

    private mutating func replaceLinks(_ positions: [Int], with found: [SharedTextLink], changed: Set<Int>) {
        var isPart = [Bool](repeating: false, count: clusterOf.count)
        var isChanged = isPart
        for position in positions { isPart[position] = true }
        for position in changed { isChanged[position] = true }
        var found = found.compactMap { $0.moved { positions[$0] } }
        found.sort { ($0.left, $0.right) < ($1.left, $1.right) }
        var merged: [SharedTextLink] = []
        merged.reserveCapacity(links.count + found.count)
        // What stays is copied a stretch at a time.
        var stretch = 0
        var next = 0
        func copy(to end: Int) {
            while stretch < end {
                guard next < found.count else { break }
                let place = Self.place(of: found[next], in: links[stretch..<end])
                merged.append(contentsOf: links[stretch..<place])
                stretch = place
                guard place < end else { break }
                merged.append(found[next])
                next += 1
            }
            merged.append(contentsOf: links[stretch..<end])
        }
        for place in links.indices {
            let (left, right) = (links[place].left, links[place].right)
            guard isPart[left] && isPart[right] || isChanged[left] || isChanged[right] else { continue }
            copy(to: place)
            stretch = place + 1
        }
        copy(to: links.count)
        merged.append(contentsOf: found[next...])
        links = merged
    }

    /// Where a link belongs among others that are in order: before the first that is greater.
    ///
    /// - Complexity: O(log n).
    private static func place(of link: SharedTextLink, in links: ArraySlice<SharedTextLink>) -> Int {
        var (low, high) = (links.startIndex, links.endIndex)
        while low < high {
            let middle = (low + high) / 2
            let other = links[middle]
            if (link.left, link.right) < (other.left, other.right) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Tells every article its event, where events up to one have their numbers already.
    private mutating func numberEvents(from first: Int) {
        for event in first..<max(first, events.count) { for member in events[event] { eventOf[member] = event } }
    }
}
