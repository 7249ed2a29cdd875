import StoryIndex
import TerminalKit
import WireModel

extension Reader {
    /// Puts a newer snapshot in place of the present one. Everything that speaks of articles is carried over by their
    /// ids; comparisons only where the text is still the same.
    mutating func replaceSnapshot(_ new: IndexSnapshot) {
        let mapper = PositionMapper(from: snapshot, to: new)
        let keptEntity = entities.highlighted.map { snapshot.entities[$0] }
        let filterEntity = list.entityFilter.map { snapshot.entities[$0] }
        let kept = list.selected.flatMap { mapper.map($0.kind) }
        comparisons = comparisons.mapped { mapper.positionOfSameText($0) }
        collations = collations.mapped { mapper.positionOfSameText($0) }
        ties = ties.mapped { mapper.positionOfSameText($0) }
        mapPlaces { mapper.map($0) }
        if case .history(let history, let window) = popup {
            popup = Self.mapped(history, mapper.position).map { .history($0, window) }
        }
        text.marked = nil
        refusedSave = nil
        chosenBases = Dictionary(
            chosenBases.compactMap { anchor, base in
                mapper.position(anchor).flatMap { anchor in mapper.position(base).map { (anchor, $0) } }
            }, uniquingKeysWith: { first, _ in first })
        let content = mapper.map(text.content)
        let isSameText = mapper.isSameText(text.content)
        let place = isSameText ? text.pending : comparedPlace { mapper.position($0).map { new.articles[$0].text } }
        text.story.wanted = currentStoryArticle.flatMap { mapper.position($0) }
        snapshot = new
        isRegrouping = false
        generation += 1
        refreshMarks()
        prefetchedFor = nil
        if let content {
            text.content = content
        } else {
            if text.isOpened { say("closed: what was open is no longer in the sources") }
            closeText()
        }
        if isSameText {
            text.key?.generation = generation
            text.key?.content = text.content
        } else {
            text.comparison = nil
            text.pending = content == nil ? nil : place
        }
        entities.highlighted = keptEntity.flatMap { Self.position(of: $0, in: new) }
        entities.key = nil
        list.entityFilter = filterEntity.flatMap { Self.position(of: $0, in: new) }
        if let entity = list.entityFilter { list.entityMatches = Self.articles(naming: entity, in: new) }
        if list.entityFilter == nil { list.entityMatches = nil }
        if let query = list.query { ask(query) }
        list.queryMatches = list.queryMatches?.compactMap { mapper.position($0) }
        list.replaceSnapshot(new, newPosition: mapper.position)
        list.rebuild(in: new, keeping: kept)
    }

    /// An entity is the same one when kind and name are, whatever its number.
    fileprivate static func position(of entity: Entity, in snapshot: IndexSnapshot) -> Int? {
        snapshot.entities.firstIndex { $0.name == entity.name && $0.kind == entity.kind }
    }

    /// The articles that name an entity, in order.
    static func articles(naming entity: Int, in snapshot: IndexSnapshot) -> [Int] {
        guard snapshot.entities.indices.contains(entity) else { return [] }
        var found: [Int] = []
        for mention in snapshot.entities[entity].mentions where found.last != mention.article {
            found.append(mention.article)
        }
        return found
    }

    /// Asks which articles answer a query.
    mutating func ask(_ query: String) {
        list.isFiltering = true
        effects.append(.search(query))
    }

    mutating func takeSearchResult(_ outcome: SearchOutcome) {
        list.isFiltering = false
        let kept = list.selected?.kind
        switch outcome {
        case .found(let articles):
            list.queryError = nil
            list.queryMatches = articles.filter { snapshot.articles.indices.contains($0) }
        case .failed(let reason):
            list.queryError = reason
            list.queryMatches = nil
            say("filter: \(reason)", isError: true)
        }
        list.rebuild(in: snapshot, keeping: kept)
    }
}

/// Finds an article of one snapshot in another, by its id; where the id follows from words that changed, by its file and
/// record.
///
/// Most of the time the articles stand at the same places or have all moved a little, so that is looked at first; only then
/// is a table of all ids made, once.
private final class PositionMapper {
    private let old: IndexSnapshot
    private let new: IndexSnapshot
    /// How far the last article that was asked for moved.
    private var shift = 0
    private lazy var positions: [String: Int] = Dictionary(
        new.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

    private lazy var places: [Place: Int] = Dictionary(
        new.articles.enumerated().map { (Place($1), $0) }, uniquingKeysWith: { first, _ in first })

    private struct Place: Hashable {
        var source: String
        var record: Int
        init(_ article: Article) { (source, record) = (article.source, article.record) }
    }

    init(from old: IndexSnapshot, to new: IndexSnapshot) {
        self.old = old
        self.new = new
    }

    func position(_ article: Int) -> Int? {
        guard old.articles.indices.contains(article) else { return nil }
        let value = old.articles[article]
        if let near = near(article, value.id) { return near }
        return positions[value.id] ?? places[Place(value)]
    }

    /// The position of an id when it stands where it stood, or as far from there as the last one asked for, or close to that:
    /// a few articles that went or came move all behind them alike.
    private func near(_ article: Int, _ id: String) -> Int? {
        func isThere(_ place: Int) -> Bool { new.articles.indices.contains(place) && new.articles[place].id == id }
        if isThere(article) { return article }
        for distance in 0...32 {
            for place in [article + shift - distance, article + shift + distance] where isThere(place) {
                shift = place - article
                return place
            }
        }
        return nil
    }

    func positionOfSameText(_ article: Int) -> Int? {
        position(article).flatMap { new.articles[$0].text == old.articles[article].text ? $0 : nil }
    }

    func isSameText(_ content: TextContent) -> Bool {
        switch content {
        case .reading(let article): positionOfSameText(article) != nil
        case .diff(let left, let right): positionOfSameText(left) != nil && positionOfSameText(right) != nil
        default: false
        }
    }

    func map(_ content: TextContent) -> TextContent? {
        switch content {
        case .nothing: return .nothing
        case .group(let kind): return map(kind).map { .group($0) }
        case .reading(let article): return position(article).map { .reading($0) }
        case .diff(let left, let right):
            guard let left = position(left), let right = position(right) else { return nil }
            return .diff(left: left, right: right)
        case .story(let content):
            return map(content.source).map { .story(StoryContent(content.view, of: $0)) }
        }
    }

    /// A cluster that is no more leaves the article it was found by.
    private func map(_ source: StoryContent.Source) -> StoryContent.Source? {
        switch source {
        case .cluster(let cluster):
            guard let anchor = old.clusters[cluster].articles.min().flatMap({ position($0) }) else { return nil }
            return new.clusterOf[anchor].map { .cluster($0) } ?? .versions([anchor], base: anchor)
        case .versions(let articles, let base):
            let kept = articles.compactMap { position($0) }
            guard let first = kept.first else { return nil }
            // An article that stood alone may have found its story since.
            if articles.count == 1, let cluster = new.clusterOf[first] { return .cluster(cluster) }
            return .versions(kept, base: position(base) ?? first)
        case .entity(let entity):
            guard old.entities.indices.contains(entity) else { return nil }
            return Reader.position(of: old.entities[entity], in: new).map { .entity($0) }
        }
    }

    /// Groups are found again through their first article: clusters get other numbers while the heap is being read.
    func map(_ kind: ListRow.Kind) -> ListRow.Kind? {
        switch kind {
        case .article(let article): return position(article).map { .article($0) }
        case .event(let event):
            let anchor = old.events[event].articles.min().flatMap { position($0) }
            return anchor.map { .event(new.eventOf[$0]) }
        case .cluster(let cluster):
            let anchor = old.clusters[cluster].articles.min().flatMap { position($0) }
            return anchor.flatMap { new.clusterOf[$0] }.map { .cluster($0) }
        case .take(let cluster, let number):
            let first = old.clusters[cluster].articles.first { old.takeOf[$0] == number }.flatMap { position($0) }
            guard let first, let cluster = new.clusterOf[first] else { return nil }
            return .take(cluster: cluster, number: new.takeOf[first])
        }
    }
}
