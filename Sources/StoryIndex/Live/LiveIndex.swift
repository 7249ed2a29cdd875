public import Clustering
import Entities
import TextCore
import WireModel

/// An index that takes changes in: a few articles that came, went or say something else cost what they touch, and not a
/// look at all pairs anew.
///
/// What is exact after a change: the articles, the words for queries, and which articles share text with those that changed.
/// What may lag until the index is made anew: page furniture is that of the whole heap as it was; the events of articles
/// that did not change, and of new ones, which stand alone or with their story; names are joined to those known, and new
/// ones stand last; stories that the changed articles share no text with are not looked at again; and a new article stands
/// behind all others.
public struct LiveIndex: Sendable {
    /// The articles and what is known of them; the snapshots given out before are not touched by changes.
    public private(set) var snapshot: IndexSnapshot
    /// Whether the snapshot is what the articles give when all of it is made anew.
    public private(set) var isLevel = true

    private var prepared: [PreparedArticle]
    private var fingerprints: [Fingerprint]
    /// Tells most articles that share nothing with a few others, and which object a fingerprint is.
    private var column: HashColumn
    private var identities: [ObjectIdentifier]
    /// The hashes of the names of the snapshot's entities.
    private var nameHashes: [UInt64]
    /// What the next snapshot begins with, copied when nobody waited for it; nil where it was not.
    private var spare: Spare?
    private var result: ClusteringResult
    /// The hashes of all ids that there are or were, so that nearly always no id has to be looked at.
    private var idHashes: Set<UInt64>
    private let furniture: PageFurniture
    private let relayingAgencies: Set<String>
    private let options: ClusteringOptions

    /// Articles that share text with the changed ones, at most; and articles that are looked at again altogether.
    private static let mostPartners = 512
    private static let mostTouched = 4_000
    /// Articles of which the names are found anew together.
    private static let mostNamed = 256

    /// Columns of the snapshot that nothing else holds, so that they are changed where they stand.
    private struct Spare: Sendable {
        var articles: [Article]
        var entities: [Entity]
        var counts: [[EntityCount]]

        /// - Complexity: O(articles + entities): every part of each is counted once more.
        init(_ snapshot: IndexSnapshot) {
            articles = snapshot.articles.withUnsafeBufferPointer { Array($0) }
            entities = snapshot.entities.withUnsafeBufferPointer { Array($0) }
            counts = snapshot.entityCounts.withUnsafeBufferPointer { Array($0) }
        }
    }

    /// Copies what the next change begins with, so that nobody waits for it then.
    ///
    /// - Complexity: O(articles + entities).
    public mutating func prepare() { if spare == nil { spare = Spare(snapshot) } }

    /// Makes the index of all articles of a builder, given the links between them.
    ///
    /// - Parameter judgements: what people decided about the stories; it stands above the links.
    public init(_ builder: IndexBuilder, links: [SharedTextLink], judgements: JudgementBook = JudgementBook()) {
        result = Clusterer.group(builder.sharedText, links: links, overrides: builder.overrides(judgements))
        snapshot = builder.snapshot(of: result)
        prepared = builder.prepared.withUnsafeBufferPointer { Array($0) }
        // A copy of its own, as of the articles: the builder keeps the others.
        fingerprints = builder.sharedText.fingerprints.withUnsafeBufferPointer { Array($0) }
        column = HashColumn(fingerprints)
        identities = fingerprints.map { ObjectIdentifier($0) }
        nameHashes = snapshot.entities.map { TextHash.of($0.name) }
        idHashes = Set(snapshot.articles.map { TextHash.of($0.id) })
        furniture = builder.sharedText.furniture
        relayingAgencies = builder.relayingAgencies
        options = builder.sharedText.options
    }

    /// What became of some articles.
    public struct Changes: Sendable {
        /// Articles that are no more, as they were handed in.
        public var removed: [PreparedArticle] = []
        /// Articles that say something else: as they were handed in, and as they are now.
        public var replaced: [(old: PreparedArticle, new: PreparedArticle)] = []
        /// Articles that came.
        public var added: [PreparedArticle] = []

        /// No changes.
        public init() {}

        /// How many articles it is about.
        public var count: Int { removed.count + replaced.count + added.count }
    }

    /// Takes changes in.
    ///
    /// - Parameters:
    ///   - judgements: what people decided about the stories.
    ///   - threshold: the containment from which two articles are linked; nil for the usual one.
    /// - Returns: whether it was done. When false, an article is not known, an id would be given twice, or too much is
    ///   touched: all must be made anew, and this index is of no more use.
    /// - Complexity: O(articles), a nanosecond for each fingerprint of the heap, and the comparisons of what is touched.
    public mutating func apply(_ changes: Changes, judgements: JudgementBook, threshold: Float? = nil) -> Bool {
        guard var places = places(of: changes), keepsIDs(changes, places) else { return false }
        let removed = Set(changes.removed.map { places[ObjectIdentifier($0.fingerprint)] ?? -1 })
        isLevel = false
        var moves: [Int]?
        var seeds: [Int] = []
        seeds += company(
            of: removed.union(changes.replaced.map { places[ObjectIdentifier($0.old.fingerprint)] ?? -1 }))
        if !removed.isEmpty {
            let positions = Self.positions(count: prepared.count, without: removed)
            seeds = seeds.compactMap { positions[$0] >= 0 ? positions[$0] : nil }
            seeds += result.move(to: positions, count: prepared.count - removed.count)
            drop(removed)
            for (key, place) in places { places[key] = positions[place] }
            moves = positions
        }
        var changed: [Int] = []
        for (old, new) in changes.replaced {
            let place = places[ObjectIdentifier(old.fingerprint)] ?? 0
            prepared[place] = new
            take(new.fingerprint, at: place)
            idHashes.insert(TextHash.of(new.article.id))
            changed.append(place)
        }
        for article in changes.added {
            changed.append(prepared.count)
            take(article.fingerprint, at: prepared.count)
            prepared.append(article)
            idHashes.insert(TextHash.of(article.article.id))
        }
        changed.sort()
        guard let part = part(seeds: seeds, changed: changed) else { return false }
        regroup(part, changed: changed, judgements: judgements, threshold: threshold)
        snapshot = snapshot(changed: changed, part: part, moves: moves, from: snapshot)
        return true
    }

    // MARK: What is touched

    /// Where the articles that change stand; nil when one is not known.
    private func places(of changes: Changes) -> [ObjectIdentifier: Int]? {
        let known = (changes.removed + changes.replaced.map(\.old)).map { ObjectIdentifier($0.fingerprint) }
        let wanted = Set(known)
        var places: [ObjectIdentifier: Int] = [:]
        if wanted.isEmpty { return places }
        for (place, identity) in identities.enumerated() where wanted.contains(identity) { places[identity] = place }
        return places.count == known.count ? places : nil
    }

    /// Whether every article keeps the id that it has: none comes twice, and none that went was told apart from a twin.
    private func keepsIDs(_ changes: Changes, _ places: [ObjectIdentifier: Int]) -> Bool {
        let gone = changes.removed.map(\.article.id) + changes.replaced.map(\.old.article.id)
        let new = changes.added.map(\.article.id) + changes.replaced.map(\.new.article.id)
        let fresh = Set(new)
        guard fresh.count == new.count else { return false }
        let touched = Set(places.values)
        let twins = Set((gone + new).flatMap { [$0 + "~2", Self.untold($0)] })
        let strangers = fresh.subtracting(gone).union(twins)
        guard strangers.contains(where: { idHashes.contains(TextHash.of($0)) }) else { return true }
        for place in snapshot.articles.indices {
            let id = snapshot.articles[place].id
            if twins.contains(id) || !touched.contains(place) && fresh.contains(id) { return false }
        }
        return true
    }

    /// An id without what would tell it from a twin (`~2`); where it ends otherwise, what no article is called.
    private static func untold(_ id: String) -> String {
        guard let mark = id.lastIndex(of: "~"), Int(id[id.index(after: mark)...]) != nil else { return id + "~2" }
        return String(id[..<mark])
    }

    /// For each of `count` articles its position once some are gone, −1 for those.
    private static func positions(count: Int, without removed: Set<Int>) -> [Int] {
        var next = 0
        return (0..<count).map { place in
            if removed.contains(place) { return -1 }
            defer { next += 1 }
            return next
        }
    }

    private mutating func drop(_ removed: Set<Int>) {
        let stays = prepared.indices.filter { !removed.contains($0) }
        prepared = stays.map { prepared[$0] }
        fingerprints = stays.map { fingerprints[$0] }
        identities = stays.map { identities[$0] }
        column.keep(stays)
    }

    /// Puts a fingerprint in place of another, or behind all.
    private mutating func take(_ fingerprint: Fingerprint, at place: Int) {
        if place < fingerprints.count {
            fingerprints[place] = fingerprint
            identities[place] = ObjectIdentifier(fingerprint)
        } else {
            fingerprints.append(fingerprint)
            identities.append(ObjectIdentifier(fingerprint))
        }
        column.loosen(place)
    }

    /// What stands in a story with one of some articles, or was compared with it.
    private func company(of places: Set<Int>) -> [Int] {
        guard !places.isEmpty else { return [] }
        var company: [Int] = []
        var isAsked = [Bool](repeating: false, count: result.clusterOf.count)
        for place in places.sorted() {
            isAsked[place] = true
            company += result.clusterOf[place].map { result.clusters[$0] } ?? []
        }
        for link in result.links where isAsked[link.left] || isAsked[link.right] {
            company += [link.left, link.right]
        }
        return company
    }

    /// The articles whose stories are made anew, ascending: the changed ones, what shares text with them now or did before,
    /// and the stories of all of these; nil when that is too much.
    private func part(seeds: [Int], changed: [Int]) -> [Int]? {
        let sought = changed.map { fingerprints[$0] }
        let near = sought.isEmpty ? [] : column.mayShare(with: sought, furniture: furniture)
        let scan = SharedTextScan(for: sought, furniture: furniture)
        let partners = scan.partners(in: near.map { fingerprints[$0] }, atMost: Self.mostPartners).map { near[$0] }
        if let all = stories(of: changed + seeds + partners) { return all }
        // A short text of stock phrases has them in common with very many: those that share most are enough until all is anew.
        let close = scan.partners(in: partners.map { fingerprints[$0] }, atMost: Self.mostPartners / 8)
        return stories(of: changed + seeds + close.map { partners[$0] })
    }

    /// Some articles and all that stand in a story with one of them, ascending; nil when that is too much.
    private func stories(of places: [Int]) -> [Int]? {
        var part: Set<Int> = []
        for place in places {
            part.insert(place)
            if place < result.clusterOf.count, let cluster = result.clusterOf[place] {
                part.formUnion(result.clusters[cluster])
            }
            if part.count > Self.mostTouched { return nil }
        }
        return part.sorted()
    }

    // MARK: Making anew

    private mutating func regroup(_ part: [Int], changed: [Int], judgements: JudgementBook, threshold: Float?) {
        let builder = IndexBuilder(
            part.map { prepared[$0] }, relayingAgencies: relayingAgencies, options: options, furniture: furniture)
        var links = builder.sharedText.links(in: 0..<builder.sharedText.count)
        if let threshold { links = links.map { $0.judged(at: threshold) } }
        let stories = Clusterer.stories(builder.sharedText, links: links, overrides: builder.overrides(judgements))
        result.replace(part, with: stories, changed: Set(changed))
    }

    /// The snapshot of the articles and groups as they are now, made of the last one.
    private mutating func snapshot(
        changed: [Int], part: [Int], moves: [Int]?, from old: IndexSnapshot
    ) -> IndexSnapshot {
        var articles = spare?.articles ?? old.articles
        var names = NamesPatch(
            entities: spare?.entities ?? old.entities, counts: spare?.counts ?? old.entityCounts, hashes: nameHashes)
        // Held once, they are changed where they stand.
        (spare, nameHashes) = (nil, [])
        if let moves { articles = moves.indices.filter { moves[$0] >= 0 }.map { old.articles[$0] } }
        for place in changed where place >= articles.count { articles.append(prepared[place].article) }
        for place in part { articles[place] = prepared[place].article }
        let naming = StoryNaming(days: articles.map(StoryNaming.day), result: result)
        credit(part, clusters: naming.clusters, clusterOf: naming.clusterOf, in: &articles)
        // A doubtful name counts where another version of the story bears it out, so that the stories are read, if not many.
        let named = part.count <= Self.mostNamed ? part : changed
        if let moves { names.move(to: moves) }
        names.replace(named, prepared: prepared, clusterOf: naming.clusterOf, clusters: naming.clusters)
        nameHashes = names.hashes
        return IndexSnapshot(
            articles: articles, clusters: naming.clusters, events: naming.events, clusterOf: naming.clusterOf,
            eventOf: naming.eventOf, takeOf: result.takeOf, relationOf: naming.relations(result),
            entities: names.entities, entityCounts: names.counts,
            postings: old.postings.changed(
                moving: moves, changed.map { ($0, prepared[$0].keys) }, count: old.articles.count),
            wordCounts: column(old.wordCounts, moves, changed) { $0.words }, links: result.links,
            textKeys: old.textKeys.isEmpty ? [] : column(old.textKeys, moves, changed) { $0.textKey })
    }

    /// A column of what is known of the articles, moved, and filled in for the changed ones.
    private func column<Value>(
        _ old: [Value], _ moves: [Int]?, _ changed: [Int], value: (PreparedArticle) -> Value
    ) -> [Value] {
        var column = old
        if let moves { column = moves.indices.filter { moves[$0] >= 0 }.map { old[$0] } }
        for place in changed {
            if place < column.count {
                column[place] = value(prepared[place])
            } else {
                column.append(value(prepared[place]))
            }
        }
        return column
    }

    /// Credits the articles of some stories with the agency that their versions name.
    private func credit(_ part: [Int], clusters: [Cluster], clusterOf: [Int?], in articles: inout [Article]) {
        var own: [Int: Int] = [:]
        for (number, place) in part.enumerated() { own[place] = number }
        let touched = Set(part.compactMap { clusterOf[$0] }).sorted().map { number in
            var cluster = clusters[number]
            cluster.articles = cluster.articles.compactMap { own[$0] }
            return cluster
        }
        var inference = AgencyInference(
            articles: part.map { articles[$0] }, clusters: touched, relaying: relayingAgencies)
        inference.credit()
        for (number, place) in part.enumerated() { articles[place] = inference.articles[number] }
    }
}
