import TextCore
import WireModel

/// All that the versions of a story differ in: sentences that are there or not, their order, and what stands at the
/// sites inside them.
struct LineageTable {
    /// What is known of a place.
    struct Place {
        /// How many versions have it.
        var holders = 0
        /// How much of a sentence's price it has: short ones are hit upon by chance.
        var share = 1.0
    }

    let sides: [CollationSide]
    /// For each version what it has, in its own order.
    let holdings: [[LineagePlaces.Holding]]
    /// The places, in the order of the story.
    private(set) var places: [Place]
    /// For each version and place the position in ``holdings``, or -1.
    private(set) var positions: [[Int32]]
    /// What differs, by place; first what stands inside of sentences.
    private(set) var sites: [LineageSite] = []
    /// How many of the sites, the last ones, stand outside of the body.
    private(set) var frameSites = 0
    /// For each version whether it sets the verb that reports in one way throughout.
    let hasReportingRule: [Bool]

    /// Lays the versions of `nodes` beside each other.
    init(_ nodes: [LineageNode], of versions: VersionSet, pairs: [(left: Int, right: Int)]) {
        sides = nodes.map { versions.sides[$0.version] }
        let found = LineagePlaces(sides, furniture: Self.furniture(nodes, versions), pairs: pairs)
        holdings = found.holdings
        hasReportingRule = sides.map { ReportingStyle($0).isUniform }
        places = [Place](repeating: Place(), count: found.count)
        positions = sides.map { _ in [Int32](repeating: -1, count: found.count) }
        for (version, list) in holdings.enumerated() {
            for (index, holding) in list.enumerated() {
                positions[version][holding.place] = Int32(index)
                places[holding.place].holders += 1
                let words = sides[version].body[holding.units].reduce(0) { $0 + $1.words }
                if words < LineageCosts.shortWords { places[holding.place].share = LineageCosts.shortShare }
            }
        }
        addWordSites()
        addOrderSites()
        let inside = sites.count
        addHeadingSites(.headline)
        addHeadingSites(.deck)
        addSignSites(nodes.map { versions.articles[$0.version] })
        frameSites = sites.count - inside
    }

    /// For each version which of its first and last sentences name its own outlet: page furniture that was taken for text,
    /// and that other outlets print with their own names.
    private static func furniture(_ nodes: [LineageNode], _ versions: VersionSet) -> [Set<Int>] {
        nodes.map { node in
            let side = versions.sides[node.version]
            return OutletFurniture.units(side.body, of: side, outlet: versions.articles[node.version].outlet)
        }
    }

    /// The number of versions.
    var count: Int { sides.count }

    /// Whether a version has a place.
    func has(_ version: Int, _ place: Int) -> Bool { positions[version][place] >= 0 }

    /// Whether two versions have a sentence of some length in common.
    func sharesText(_ one: Int, _ other: Int) -> Bool {
        holdings[one].contains { places[$0.place].share == 1 && has(other, $0.place) }
    }

    /// Whether more than one version has a place.
    func isShared(_ place: Int) -> Bool { places[place].holders > 1 }

    // MARK: Sites

    private mutating func addWordSites() {
        var holders: [[(version: Int, units: Range<Int>)]] = places.map { _ in [] }
        for (version, list) in holdings.enumerated() {
            for holding in list { holders[holding.place].append((version, holding.units)) }
        }
        for place in places.indices where holders[place].count > 1 {
            sites += LineageSiteFinder(sides: sides, place: place, holders: holders[place]).sites()
        }
    }

    /// Which versions moved what: what does not stand in the heaviest chain common with the story's order has moved, up or
    /// down; neighbours that moved in the same versions moved together.
    private mutating func addOrderSites() {
        var moves = places.map { _ in [Int16](repeating: -1, count: count) }
        for (version, list) in holdings.enumerated() {
            let links = list.enumerated().map { index, holding in
                let words = sides[version].body[holding.units].reduce(0) { $0 + $1.words }
                return IncreasingChain.Link(left: index, right: holding.place, weight: Double(max(1, words)))
            }
            let chain = Set(IncreasingChain.heaviest(links, rightCount: places.count))
            var before = -1
            for (index, holding) in list.enumerated() {
                if chain.contains(index) {
                    moves[holding.place][version] = 0
                    before = holding.place
                } else {
                    moves[holding.place][version] = holding.place > before ? 1 : 2
                }
            }
        }
        var last = -2
        for place in places.indices where moves[place].contains(where: { $0 > 0 }) {
            defer { last = place }
            if last == place - 1,
                zip(moves[last], moves[place]).allSatisfy({ $0 == $1 || $0 < 0 || $1 < 0 })
            {
                continue
            }
            var site = LineageSite(
                kind: .order, place: place, states: moves[place], changes: [], readings: 3, isStyle: false)
            for from in 0..<3 {
                for to in 0..<3 {
                    let isShared = moves[place].reduce(0) { $0 + ($1 == Int16(to) ? 1 : 0) } > 1
                    let price =
                        from == to
                        ? 0
                        : to == 0
                            ? LineageCosts.moveBack : isShared ? LineageCosts.sharedMove : LineageCosts.move
                    site.changes.append(Float(price * places[place].share))
                }
            }
            sites.append(site)
        }
    }

    private mutating func addHeadingSites(_ zone: ZoneKind) {
        let keys = sides.map { side in side.frame.first { $0.zone == zone && $0.words > 0 }?.wordsKey }
        addSite(.heading, keys) { _, _, isShared in
            isShared ? LineageCosts.sharedHeading : LineageCosts.heading
        }
    }

    /// Relays and sign-offs; a version without one has the reading 0.
    private mutating func addSignSites(_ articles: [Article]) {
        addSite(.relay, articles.map { $0.relay.map { TextHash.of($0.lowercased()) } ?? 0 }) { _, to, isShared in
            if to == 0 { return LineageCosts.relayDropped }
            return isShared ? LineageCosts.sharedRelay : LineageCosts.relay
        }
        let signOffs = articles.map { $0.signoff.isEmpty ? 0 : TextHash.of($0.signoff.joined(separator: "/")) }
        addSite(.signOff, signOffs) { _, to, _ in to == 0 ? LineageCosts.signOffDropped : LineageCosts.signOff }
    }

    private mutating func addSite(_ kind: LineageSite.Kind, _ keys: [UInt64?], price: (UInt64, UInt64, Bool) -> Double)
    {
        let readings = Set(keys.compactMap { $0 }).sorted()
        guard readings.count > 1, readings.count < Int(Int16.max) else { return }
        let states = keys.map { key in Int16(key.flatMap { readings.firstIndex(of: $0) } ?? -1) }
        var site = LineageSite(
            kind: kind, place: -1, states: states, changes: [], readings: readings.count, isStyle: false)
        for from in readings.indices {
            for to in readings.indices {
                let holders = states.reduce(0) { $0 + (Int($1) == to ? 1 : 0) }
                site.changes.append(from == to ? 0 : Float(price(readings[from], readings[to], holders > 1)))
            }
        }
        sites.append(site)
    }
}
