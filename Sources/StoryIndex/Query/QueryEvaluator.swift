import TextCore
import WireModel

/// Finds the articles that answer a query: postings first, and what must look into texts last and on few.
struct QueryEvaluator {
    let snapshot: IndexSnapshot
    let context: QueryContext

    init(snapshot: IndexSnapshot, context: QueryContext? = nil) {
        self.snapshot = snapshot
        self.context = context ?? QueryContext(of: snapshot)
    }

    /// Those of `candidates` for which the node holds.
    func set(_ node: QueryNode, within candidates: ArticleSet) -> ArticleSet {
        switch node {
        case .everything: return candidates
        case .all(let parts):
            var left = candidates
            for part in ordered(parts) where !left.isEmpty { left = set(part, within: left) }
            return left
        case .any(let parts):
            var found = ArticleSet(capacity: candidates.capacity)
            for part in parts { found.formUnion(set(part, within: candidates)) }
            return found
        case .not(let part):
            var left = candidates
            left.subtract(set(part, within: candidates))
            return left
        case .words(let keys): return words(keys, within: candidates)
        case .headline(let keys): return headlines(keys, within: candidates)
        case .entity(let keys, let id): return entities(keys, id: id, within: candidates)
        case .name(let field, let value): return names(field, value, within: candidates)
        case .days(let range):
            return filter(candidates) { article in
                let value = snapshot.articles[article]
                return (value.published ?? value.dateline?.day).map { range.contains($0.ordinal) } ?? false
            }
        case .number(.alarms, let comparison, let bound):
            return edited(candidates) { comparison.holds(Double($0.alarms), bound) }
        case .number(let field, let comparison, let bound):
            return filter(candidates) { article in
                number(field, of: article).map { comparison.holds($0, bound) } ?? false
            }
        case .state(let state): return filter(candidates) { holds(state, for: $0) }
        case .edit(let kind):
            return edited(candidates) { edits in kind.map { edits.classes.contains($0) } ?? (edits.alarms > 0) }
        }
    }

    // MARK: Order

    /// The cheap parts before the dear ones, else in the order they were written.
    private func ordered(_ parts: [QueryNode]) -> [QueryNode] {
        parts.enumerated().sorted { (cost($0.element), $0.offset) < (cost($1.element), $1.offset) }.map(\.element)
    }

    private func cost(_ node: QueryNode) -> Int {
        switch node {
        case .everything: 0
        case .words(let keys): keys.count == 1 ? 1 : 5
        case .entity: 2
        case .number(.alarms, _, _), .edit: 9
        case .name, .days, .number, .state: 3
        case .headline: 4
        case .all(let parts), .any(let parts): parts.map { cost($0) }.max() ?? 0
        case .not(let part): cost(part)
        }
    }

    /// Those of `candidates` whose changes against the base of their story are as asked for.
    private func edited(_ candidates: ArticleSet, _ holds: (VersionEdits) -> Bool) -> ArticleSet {
        let articles = Array(candidates.members)
        var found = ArticleSet(capacity: candidates.capacity)
        for (article, edits) in zip(articles, context.edits(articles)) {
            if let edits, holds(edits) { found.insert(article) }
        }
        return found
    }

    private func filter(_ candidates: ArticleSet, _ holds: (Int) -> Bool) -> ArticleSet {
        var found = ArticleSet(capacity: candidates.capacity)
        for article in candidates.members where holds(article) { found.insert(article) }
        return found
    }

    // MARK: Words and names

    /// Those of `candidates` that hold all the words, wherever they stand.
    private func holders(_ keys: [UInt64], within candidates: ArticleSet) -> ArticleSet {
        var found = candidates
        for key in keys where !found.isEmpty {
            var holders = ArticleSet(capacity: candidates.capacity)
            for article in snapshot.postings.articles(with: key) { holders.insert(Int(article)) }
            found.formIntersection(holders)
        }
        return found
    }

    private func headlines(_ keys: [UInt64], within candidates: ArticleSet) -> ArticleSet {
        let holders = holders(keys, within: candidates)
        return filter(candidates) { position in
            let article = snapshot.articles[position]
            // A headline that a field of the record gave may not stand in the text, and so not in the postings.
            guard let headline = article.headline,
                holders.contains(position) || !article.zones.contains(where: { $0.kind == .headline })
            else { return false }
            return PhraseFinder.contains(keys, in: headline)
        }
    }

    private func words(_ keys: [UInt64], within candidates: ArticleSet) -> ArticleSet {
        let found = holders(keys, within: candidates)
        guard keys.count > 1 else { return found }
        return filter(found) { PhraseFinder.contains(keys, in: snapshot.articles[$0]) }
    }

    /// The positions of the entities that have the words in one of their names.
    func entities(_ keys: [UInt64], id: String) -> [Int] {
        snapshot.entities.indices.filter { position in
            let entity = snapshot.entities[position]
            return entity.id == id || PhraseFinder.contains(keys, in: entity.name)
                || entity.aliases.contains { PhraseFinder.contains(keys, in: $0) }
        }
    }

    private func entities(_ keys: [UInt64], id: String, within candidates: ArticleSet) -> ArticleSet {
        var found = ArticleSet(capacity: candidates.capacity)
        for entity in entities(keys, id: id) {
            for mention in snapshot.entities[entity].mentions { found.insert(mention.article) }
        }
        found.formIntersection(candidates)
        return found
    }

    private func names(_ field: QueryField, _ value: String, within candidates: ArticleSet) -> ArticleSet {
        switch field {
        case .cluster:
            guard let cluster = snapshot.clusters.first(where: { $0.id == value }) else {
                return ArticleSet(capacity: candidates.capacity)
            }
            return members(cluster.articles, within: candidates)
        case .event:
            guard let event = snapshot.events.first(where: { $0.id == value }) else {
                return ArticleSet(capacity: candidates.capacity)
            }
            return members(event.articles, within: candidates)
        default:
            // There are few outlets and many articles: each name is looked at once.
            var known: [String: Bool] = [:]
            return filter(candidates) { article in
                guard let name = name(field, of: article) else { return value == "none" }
                if let answer = known[name] { return answer }
                let answer = matches(field, name, value)
                known[name] = answer
                return answer
            }
        }
    }

    private func members(_ articles: [Int], within candidates: ArticleSet) -> ArticleSet {
        var found = ArticleSet(capacity: candidates.capacity)
        for article in articles where candidates.contains(article) { found.insert(article) }
        return found
    }

    private func name(_ field: QueryField, of article: Int) -> String? {
        let article = snapshot.articles[article]
        switch field {
        case .outlet: return article.outlet
        case .agency: return article.agency
        case .relay: return article.relay
        case .lang: return article.language
        case .source: return article.source
        case .id: return article.id
        default: return nil
        }
    }

    private func matches(_ field: QueryField, _ name: String, _ value: String) -> Bool {
        switch field {
        // `civic-online` finds the outlet that writes itself `Civic Online`.
        case .outlet:
            name.lowercased().replacing("-", with: " ").contains(value.replacing("-", with: " "))
        case .source: name.lowercased().contains(value)
        case .id: name == value
        default: name.lowercased() == value
        }
    }

    // MARK: Numbers and states

    private func number(_ field: QueryField, of article: Int) -> Double? {
        switch field {
        case .versions: Double(snapshot.clusterOf[article].map { snapshot.clusters[$0].articles.count } ?? 1)
        case .words: Double(snapshot.wordCounts[article])
        case .take: Double(snapshot.takeOf[article])
        case .cut: snapshot.relationOf[article].map { $0.kind == .base ? 0 : Self.cut($0.kept) }
        default: nil
        }
    }

    /// What is left out in whole per cent, as people read it: what is not quite nothing is 1, what is not quite all is 99.
    private static func cut(_ kept: Double) -> Double {
        switch kept {
        case 1...: 0
        case ...0: 100
        default: min(99, max(1, ((1 - kept) * 100).rounded()))
        }
    }

    private func holds(_ state: QueryNode.State, for article: Int) -> Bool {
        let relation = snapshot.relationOf[article]?.kind
        return switch state {
        case .clustered: snapshot.clusterOf[article] != nil
        case .single: snapshot.clusterOf[article] == nil
        case .base: relation == .base
        case .identical: relation == .identical
        case .cut: relation == .cut
        case .edited: relation == .edited
        case .rewritten: relation == .rewritten
        case .otherTake: relation == .otherTake
        case .starred: context.marks.starred.contains(article)
        case .read: context.marks.read.contains(article)
        case .unread: !context.marks.read.contains(article)
        case .noted: context.marks.notes[article] != nil
        case .pinned: context.marks.pinned.contains(article)
        }
    }
}

/// Looks for words that stand next to each other, whatever marks are between them.
enum PhraseFinder {
    /// Whether the words stand next to each other in a text.
    static func contains(_ keys: [UInt64], in text: String) -> Bool {
        contains(keys, in: Tokenizer.tokens(of: text).filter(\.isWordLike))
    }

    /// Whether the words stand next to each other inside one zone of an article.
    static func contains(_ keys: [UInt64], in article: Article) -> Bool {
        article.zones.contains { zone in
            contains(keys, in: Tokenizer.tokens(of: article.text, in: zone.span).filter(\.isWordLike))
        }
    }

    private static func contains(_ keys: [UInt64], in words: [Token]) -> Bool {
        guard words.count >= keys.count else { return false }
        return (0...(words.count - keys.count)).contains { stands(keys, at: $0, in: words) }
    }

    /// Whether the words stand at a place of a list of words.
    static func stands(_ keys: [UInt64], at place: Int, in words: [Token]) -> Bool {
        guard place + keys.count <= words.count else { return false }
        for (distance, key) in keys.enumerated() where words[place + distance].key != key { return false }
        return true
    }
}
