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
        clusters = kept.map { clusters[$0].compactMap(place) }
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
        events = events.map { $0.compactMap(place) }.filter { !$0.isEmpty }
        numberEvents(count: count)
        links = links.compactMap { $0.moved(place) }
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
        let gone = Set(positions.compactMap { clusterOf[$0] })
        var rows = clusters.indices.filter { !gone.contains($0) }.map { (clusters[$0], baseOf[$0], takeBases[$0]) }
        for (cluster, members) in part.clusters.enumerated() {
            rows.append(
                (
                    members.map { positions[$0] }, positions[part.baseOf[cluster]],
                    part.takeBases[cluster].map { positions[$0] }
                ))
        }
        rows.sort { $0.0[0] < $1.0[0] }
        clusters = rows.map(\.0)
        baseOf = rows.map(\.1)
        takeBases = rows.map(\.2)
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
        for (cluster, members) in clusters.enumerated() { for member in members { clusterOf[member] = cluster } }
    }

    private mutating func settleEvents(
        _ positions: [Int], before: [Int?], _ part: ClusteringResult, changed: Set<Int>
    ) {
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
        var groups = [[Int]](repeating: [], count: next)
        for (article, event) in eventOf.enumerated() { groups[event].append(article) }
        events = groups.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
        numberEvents(count: eventOf.count)
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
        var next = 0
        for link in links {
            if isPart[link.left], isPart[link.right] { continue }
            if isChanged[link.left] || isChanged[link.right] { continue }
            while next < found.count, (found[next].left, found[next].right) < (link.left, link.right) {
                merged.append(found[next])
                next += 1
            }
            merged.append(link)
        }
        merged.append(contentsOf: found[next...])
        links = merged
    }

    private mutating func numberEvents(count: Int) {
        eventOf = Array(repeating: 0, count: count)
        for (event, members) in events.enumerated() { for member in members { eventOf[member] = event } }
    }
}
