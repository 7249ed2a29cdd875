import Entities
import TextCore
import WireModel

/// Who names whom, after a few articles changed: the names of those are joined to the ones that are known.
///
/// A name is the same one when its story or the article itself had it before under any of its forms, or when kind and full
/// name are those of one known anywhere; a person's surname alone is looked for in the story only. What is known of the
/// other articles does not change.
struct NamesPatch {
    private(set) var entities: [Entity]
    private(set) var counts: [[EntityCount]]
    /// The hashes of the names of the entities.
    private(set) var hashes: [UInt64]

    init(entities: [Entity], counts: [[EntityCount]], hashes: [UInt64]) {
        self.entities = entities
        self.counts = counts
        self.hashes = hashes
    }

    /// Moves the articles, −1 for one that is gone.
    ///
    /// - Complexity: O(mentions).
    mutating func move(to positions: [Int]) {
        var gone: Set<Int> = []
        for place in positions.indices where positions[place] < 0 { gone.formUnion(counts[place].map(\.entity)) }
        for entity in entities.indices {
            // Where the last mention stays all do.
            guard let last = entities[entity].mentions.last, positions[last.article] != last.article else { continue }
            if gone.contains(entity) { entities[entity].mentions.removeAll { positions[$0.article] < 0 } }
            entities[entity].mentions = entities[entity].mentions.map {
                Mention(article: positions[$0.article], span: $0.span)
            }
        }
        counts = positions.indices.filter { positions[$0] >= 0 }.map { counts[$0] }
        if !gone.isEmpty { dropUnnamed() }
    }

    /// Reads the names of some articles anew; those behind the last known one are new.
    ///
    /// - Complexity: O(names), the mentions of the names that these articles name.
    mutating func replace(_ changed: [Int], prepared: [PreparedArticle], clusterOf: [Int?], clusters: [Cluster]) {
        let count = counts.count
        counts += Array(repeating: [], count: prepared.count - count)
        let before = changed.map { counts[$0].map(\.entity) }
        for (place, own) in zip(changed, before) { for entity in own { remove(place, from: entity) } }
        let inputs = changed.map { PreparedArticle.recognitionInput(prepared[$0].article, cluster: clusterOf[$0]) }
        let found = EntityResolver.entities(of: changed.map { prepared[$0].mentions }, inputs: inputs)
        let known = known(found)
        var fresh: [Int: [EntityCount]] = [:]
        for entity in found {
            let places = Set(entity.mentions.map { changed[$0.article] })
            let close = places.flatMap { near($0, own: before[changed.firstIndex(of: $0) ?? 0], clusterOf, clusters) }
            let target = close.first { isSame(entities[$0], entity) } ?? known[Self.key(entity)] ?? append(entity)
            for place in places.sorted() {
                let mentions = entity.mentions.filter { changed[$0.article] == place }
                    .map { Mention(article: place, span: $0.span) }
                insert(mentions, at: place, into: target)
                if let at = fresh[place]?.firstIndex(where: { $0.entity == target }) {
                    fresh[place]?[at].count += mentions.count
                } else {
                    fresh[place, default: []].append(EntityCount(entity: target, count: mentions.count))
                }
            }
        }
        for place in changed {
            counts[place] = (fresh[place] ?? []).sorted { ($1.count, $0.entity) < ($0.count, $1.entity) }
        }
        if before.contains(where: { $0.contains { entities[$0].mentions.isEmpty } }) { dropUnnamed() }
    }

    // MARK: Parts

    private static func key(_ entity: Entity) -> String { "\(entity.kind.rawValue) \(entity.name)" }

    /// The known entities that have kind and full name of some others.
    private func known(_ found: [Entity]) -> [String: Int] {
        let names = Set(found.filter { $0.kind != .person || $0.name.contains(" ") }.map(\.name))
        guard !names.isEmpty else { return [:] }
        let wanted = Set(names.map { TextHash.of($0) })
        // Most names are told from these by a few bits.
        var filter = [UInt64](repeating: 0, count: 1 << 10)
        for hash in wanted { filter[Int(hash >> 6) & 1023] |= 1 << (hash & 63) }
        var places: [String: Int] = [:]
        for (place, hash) in hashes.enumerated() where filter[Int(hash >> 6) & 1023] & (1 << (hash & 63)) != 0 {
            guard wanted.contains(hash), names.contains(entities[place].name) else { continue }
            let key = Self.key(entities[place])
            if places[key] == nil { places[key] = place }
        }
        return places
    }

    /// The entities that an article named before and that its story names, those of the article first.
    private func near(_ place: Int, own: [Int], _ clusterOf: [Int?], _ clusters: [Cluster]) -> [Int] {
        guard let cluster = clusterOf[place] else { return own }
        return own + clusters[cluster].articles.filter { $0 != place }.flatMap { counts[$0].map(\.entity) }
    }

    private func isSame(_ known: Entity, _ found: Entity) -> Bool {
        guard known.kind == found.kind else { return false }
        if known.name == found.name { return true }
        let forms = [known.name] + known.aliases
        return forms.contains(found.name) || found.aliases.contains { forms.contains($0) }
    }

    private mutating func append(_ entity: Entity) -> Int {
        entities.append(
            Entity(
                id: "n\(entities.count + 1)", kind: entity.kind, name: entity.name, aliases: entity.aliases,
                mentions: []))
        hashes.append(TextHash.of(entity.name))
        return entities.count - 1
    }

    /// Where the mentions of an article begin among those of an entity.
    private func start(of place: Int, in mentions: [Mention]) -> Int {
        var (low, high) = (0, mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].article < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func remove(_ place: Int, from entity: Int) {
        let first = start(of: place, in: entities[entity].mentions)
        let last = start(of: place + 1, in: entities[entity].mentions)
        entities[entity].mentions.removeSubrange(first..<last)
    }

    private mutating func insert(_ mentions: [Mention], at place: Int, into entity: Int) {
        let all = entities[entity].mentions
        let range = start(of: place, in: all)..<start(of: place + 1, in: all)
        let own = (Array(all[range]) + mentions).sorted { $0.span < $1.span }
        entities[entity].mentions.replaceSubrange(range, with: own)
    }

    /// Leaves out who is named no more, and numbers the others again.
    private mutating func dropUnnamed() {
        guard let first = entities.firstIndex(where: \.mentions.isEmpty) else { return }
        var numbers = [Int](repeating: -1, count: entities.count)
        var count = 0
        for number in entities.indices where !entities[number].mentions.isEmpty {
            numbers[number] = count
            if number != count {
                entities.swapAt(number, count)
                entities[count].id = "n\(count + 1)"
                hashes[count] = hashes[number]
            }
            count += 1
        }
        entities.removeSubrange(count...)
        hashes.removeSubrange(count...)
        for place in counts.indices where counts[place].contains(where: { $0.entity >= first }) {
            counts[place] = counts[place].compactMap { count in
                numbers[count.entity] < 0 ? nil : EntityCount(entity: numbers[count.entity], count: count.count)
            }
        }
    }
}
