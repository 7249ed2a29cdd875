import TextCore
import WireModel

/// Puts the answers of a query in order and finds the words to show.
struct SearchRanking {
    /// So many articles are ranked by their texts: at 3 KB each about 45 ms on the machine this was measured on, which a
    /// person who types a query does not notice.
    static let exactLimit = 1_024

    private let snapshot: IndexSnapshot
    private let terms: [Term]
    private let rarities: [Double]
    private let averageWords: Double

    /// What counts in a query: what is asked for, not what is left out.
    private struct Term {
        var keys: [UInt64]
        var onlyHeadline: Bool
        /// The entities with that name, when it asks for one.
        var entities: [Int]?
        var rarity: Double
    }

    init(_ snapshot: IndexSnapshot, _ query: StoryQuery) {
        self.snapshot = snapshot
        averageWords = max(1, Double(snapshot.wordCounts.reduce(0, +)) / Double(max(1, snapshot.wordCounts.count)))
        var terms: [Term] = []
        Self.collect(query.root, QueryEvaluator(snapshot: snapshot), into: &terms)
        self.terms = terms
        rarities = terms.map(\.rarity)
    }

    private static func collect(_ node: QueryNode, _ evaluator: QueryEvaluator, into terms: inout [Term]) {
        let snapshot = evaluator.snapshot
        func rarity(_ holders: Int) -> Double {
            let (all, some) = (Double(snapshot.articles.count), Double(min(holders, snapshot.articles.count)))
            return NaturalLogarithm.of(1 + (all - some + 0.5) / (some + 0.5))
        }
        switch node {
        case .words(let keys), .headline(let keys):
            let rarest = keys.map { snapshot.postings.articles(with: $0).count }.min() ?? 0
            let onlyHeadline = if case .headline = node { true } else { false }
            terms.append(
                Term(keys: keys, onlyHeadline: onlyHeadline, entities: nil, rarity: rarity(rarest) * Double(keys.count))
            )
        case .entity(let keys, let id):
            let entities = evaluator.entities(keys, id: id)
            let holders = entities.reduce(0) { $0 + snapshot.entities[$1].mentions.count }
            terms.append(Term(keys: keys, onlyHeadline: false, entities: entities, rarity: rarity(holders)))
        case .all(let parts), .any(let parts):
            for part in parts { collect(part, evaluator, into: &terms) }
        case .everything, .name, .days, .number, .state, .edit, .not: return
        }
    }

    func hits(_ answers: ArticleSet, limit: Int?) -> [SearchHit] {
        var articles = answers.members
        guard !terms.isEmpty else {
            articles.sort { newer($0, $1) }
            return articles.prefix(limit ?? .max).map { plainHit($0) }
        }
        var rest: [Int] = []
        var rough: [Double] = []
        if articles.count > Self.exactLimit {
            rough = roughScores(of: answers)
            articles.sort { rough[$0] != rough[$1] ? rough[$0] > rough[$1] : newer($0, $1) }
            rest = Array(articles[Self.exactLimit...])
            articles.removeSubrange(Self.exactLimit...)
        }
        var hits = articles.map { hit($0) }
        hits.sort { $0.score != $1.score ? $0.score > $1.score : newer($0.article, $1.article) }
        if let limit, limit <= hits.count { return Array(hits.prefix(limit)) }
        let room = limit.map { $0 - hits.count } ?? .max
        // What follows was not ranked exactly; its score may not stand above that of the last one that was.
        let ceiling = hits.last?.score ?? 0
        return hits
            + rest.prefix(room).map { article in
                var hit = hit(article)
                hit.score = min(ceiling, rough[article])
                return hit
            }
    }

    // MARK: Rough order

    /// For every article the score it has when each of its words stands there once.
    private func roughScores(of answers: ArticleSet) -> [Double] {
        var scores = [Double](repeating: 0, count: snapshot.articles.count)
        for term in terms {
            if let entities = term.entities {
                for entity in entities {
                    for mention in snapshot.entities[entity].mentions { scores[mention.article] += term.rarity / 8 }
                }
                continue
            }
            for key in term.keys {
                for article in snapshot.postings.articles(with: key) {
                    scores[Int(article)] += weight(1, Int(article)) * term.rarity / Double(term.keys.count)
                }
            }
        }
        return scores
    }

    private func weight(_ frequency: Double, _ article: Int) -> Double {
        let (k1, b) = (1.2, 0.75)
        let length = Double(snapshot.wordCounts[article]) / averageWords
        return frequency * (k1 + 1) / (frequency + k1 * (1 - b + b * length))
    }

    /// Newer before older, then by position.
    private func newer(_ one: Int, _ other: Int) -> Bool {
        func day(_ article: Int) -> Int {
            let value = snapshot.articles[article]
            return (value.published ?? value.dateline?.day)?.ordinal ?? Int.min
        }
        let (here, there) = (day(one), day(other))
        return here != there ? here > there : one < other
    }

    // MARK: Exact order

    private func plainHit(_ article: Int) -> SearchHit {
        let value = snapshot.articles[article]
        guard let zone = value.zones.first(where: { $0.kind == .paragraph }) ?? value.zones.first else {
            return SearchHit(article: article, score: 0, spans: [], snippet: TextSpan(0, 0))
        }
        let words = Tokenizer.tokens(of: value.text, in: zone.span)
        return SearchHit(article: article, score: 0, spans: [], snippet: SnippetChooser.stretch(words, around: 0))
    }

    private func hit(_ article: Int) -> SearchHit {
        let value = snapshot.articles[article]
        var frequencies = [Double](repeating: 0, count: terms.count)
        var found: [(span: TextSpan, term: Int)] = []
        var chooser = SnippetChooser()
        for zone in value.zones {
            let tokens = Tokenizer.tokens(of: value.text, in: zone.span)
            let words = tokens.filter(\.isWordLike)
            let before = found.count
            for (number, term) in terms.enumerated() where term.entities == nil {
                if term.onlyHeadline && zone.kind != .headline { continue }
                for place in words.indices where PhraseFinder.stands(term.keys, at: place, in: words) {
                    found.append((words[place].span.union(words[place + term.keys.count - 1].span), number))
                }
            }
            for (number, term) in terms.enumerated() {
                guard let entities = term.entities else { continue }
                for entity in entities {
                    for mention in mentions(of: entity, in: article) where zone.span.contains(mention) {
                        found.append((mention, number))
                    }
                }
            }
            for place in before..<found.count { frequencies[found[place].term] += Self.weight(of: zone.kind) }
            chooser.consider(zone, tokens, found[before...], rarities: rarities)
        }
        var score = 0.0
        for (number, term) in terms.enumerated() where frequencies[number] > 0 {
            score += term.rarity * weight(frequencies[number], article)
        }
        return SearchHit(
            article: article, score: score, spans: Self.merged(found.map(\.span)), snippet: chooser.snippet)
    }

    /// How much a word counts in a zone.
    private static func weight(of kind: ZoneKind) -> Double {
        switch kind {
        case .headline: 3
        case .deck: 2
        case .paragraph, .subhead, .caption: 1
        case .boilerplate: 0.1
        default: 0.5
        }
    }

    /// Where an article names an entity; mentions stand by article.
    private func mentions(of entity: Int, in article: Int) -> [TextSpan] {
        let mentions = snapshot.entities[entity].mentions
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].article < article { low = middle + 1 } else { high = middle }
        }
        return mentions[low...].prefix { $0.article == article }.map(\.span)
    }

    private static func merged(_ spans: [TextSpan]) -> [TextSpan] {
        var result: [TextSpan] = []
        for span in spans.sorted() {
            if let last = result.last, span.start < last.end {
                result[result.count - 1] = last.union(span)
            } else {
                result.append(span)
            }
        }
        return result
    }
}

/// Chooses the stretch of an article that shows most of what was asked for.
struct SnippetChooser {
    private(set) var snippet = TextSpan(0, 0)
    private var best = -1.0
    private static let wordsBefore = 8
    private static let wordsInAll = 40

    /// Weighs a zone with the matches in it.
    ///
    /// - Parameter rarities: how much each term counts.
    mutating func consider(
        _ zone: Zone, _ tokens: [Token], _ found: ArraySlice<(span: TextSpan, term: Int)>, rarities: [Double]
    ) {
        guard !tokens.isEmpty else { return }
        let matches = found.sorted { $0.span < $1.span }
        // A paragraph shows more than a headline, which is shown anyway; furniture shows nothing.
        let preference = zone.kind == .paragraph ? 0.5 : zone.kind == .boilerplate ? -0.5 : 0
        guard !matches.isEmpty else {
            offer(preference - 0.4, tokens, around: 0)
            return
        }
        var end = 0
        for (start, match) in matches.enumerated() {
            while end < matches.count, matches[end].span.start < match.span.start + 200 { end += 1 }
            // More than sixteen matches in so short a stretch say nothing more.
            let terms = Set(matches[start..<min(end, start + 16)].map(\.term))
            let value = terms.sorted().reduce(1 + preference) { $0 + rarities[$1] }
            guard value > best else { continue }
            let place = tokens.firstIndex { Int($0.end) > match.span.start } ?? 0
            offer(value, tokens, around: place)
        }
    }

    private mutating func offer(_ value: Double, _ tokens: [Token], around place: Int) {
        guard value > best else { return }
        best = value
        snippet = Self.stretch(tokens, around: place)
    }

    /// About forty tokens with the one at `place` near the beginning.
    static func stretch(_ tokens: [Token], around place: Int) -> TextSpan {
        let start = max(0, place - wordsBefore)
        let end = min(tokens.count, start + wordsInAll)
        guard start < end else { return TextSpan(0, 0) }
        return tokens[start].span.union(tokens[end - 1].span)
    }
}
