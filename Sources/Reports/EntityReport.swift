public import StoryIndex
import TextCore
import WireModel

/// Whom and what the articles name.
public struct EntityReport: Sendable {
    let snapshot: IndexSnapshot

    /// Makes the report of all entities.
    public init(_ snapshot: IndexSnapshot) { self.snapshot = snapshot }

    /// One document, `stet.entities/1`, with the list `entities`.
    public func writeJSON(to output: inout ReportOutput) {
        var json = JSONWriter(output)
        json.beginObject()
        json.documentHead("entities")
        json.key("entities")
        json.beginArray()
        for entity in snapshot.entities {
            json.beginObject()
            fields(of: entity, &json)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        output = json.done()
    }

    /// A document a line, `stet.entities/1`, each an entity.
    public func writeJSONLines(to output: inout ReportOutput) {
        var json = JSONWriter(output, lines: false)
        for entity in snapshot.entities {
            json.beginObject()
            json.documentHead("entities")
            fields(of: entity, &json)
            json.endObject()
            json.endLine()
        }
        output = json.done()
    }

    private func fields(of entity: Entity, _ json: inout JSONWriter) {
        json.field("id", entity.id)
        json.field("kind", entity.kind.rawValue)
        json.field("name", entity.name)
        json.field("aliases", entity.aliases)
        json.field("articles", articleCount(of: entity))
        json.key("mentions")
        json.beginArray()
        for mention in entity.mentions {
            json.beginObject()
            json.field("article", snapshot.articles[mention.article].id)
            json.field("range", mention.span)
            json.field("text", snapshot.articles[mention.article].text.slice(mention.span))
            json.endObject()
        }
        json.endArray()
    }

    /// How many articles name an entity; its mentions stand by article.
    func articleCount(of entity: Entity) -> Int {
        var count = 0
        var last = -1
        for mention in entity.mentions where mention.article != last {
            count += 1
            last = mention.article
        }
        return count
    }
}
