import StoryIndex
import TerminalKit
import TextCore
import WireModel

extension Reader {
    /// Shows the page of an entity.
    mutating func openPage(of entity: Int) {
        guard snapshot.entities.indices.contains(entity) else { return }
        remember()
        show(StoryContent(.entity, of: .entity(entity)), at: nil)
    }

    /// The entity that the cursor of a view speaks of: that of the line, on a page else the page's own.
    var entityHere: Int? {
        if case .entity(let entity) = currentTarget { return entity }
        if case .story(let content) = text.content, case .entity(let entity) = content.source { return entity }
        return nil
    }

    mutating func openPageHere() {
        guard let entity = entityHere else { return say("the cursor is on no entity") }
        openPage(of: entity)
    }

    mutating func filterHere() {
        guard let entity = entityHere else { return say("the cursor is on no entity") }
        setEntityFilter(list.entityFilter == entity ? nil : entity)
    }

    /// Reads an article at the first mention of the page's entity, which is highlighted.
    mutating func openArticle(_ article: Int) {
        guard case .story(let content) = text.content, case .entity(let entity) = content.source else { return }
        remember()
        let first = snapshot.entities[entity].spans(in: article).first
        openText(.reading(article), at: first.map { TextPlace(offset: $0.start, onRight: true) })
        entities.highlighted = entity
    }

    /// Opens the comparison of the version under the cursor with the base where it names an entity, or where the base
    /// does.
    mutating func openNamed(_ entity: Int, _ versions: StoryVersions) {
        guard let version = currentVersion, let article = versions.article(version) else { return }
        let base = versions.collation.base
        let own = snapshot.entities[entity].spans(in: article).first
        let other = versions.article(base).flatMap { snapshot.entities[entity].spans(in: $0).first }
        let place =
            own.map { TextPlace(offset: $0.start, onRight: true) }
            ?? other.map { TextPlace(offset: $0.start, onRight: false) }
        open(version, beside: base, versions, at: place)
        entities.highlighted = entity
    }
}
