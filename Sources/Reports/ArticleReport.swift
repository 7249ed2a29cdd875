public import StoryIndex
import TextCore
import WireModel

/// The articles of an index as they were read: text, zones and metadata.
public struct ArticleReport: Sendable {
    let snapshot: IndexSnapshot

    /// Makes the report of all articles.
    public init(_ snapshot: IndexSnapshot) { self.snapshot = snapshot }

    /// One document, `stet.article/1`, with the list `articles`.
    public func writeJSON(to output: inout ReportOutput) {
        var json = JSONWriter(output)
        json.beginObject()
        json.documentHead("article")
        json.key("articles")
        json.beginArray()
        for position in snapshot.articles.indices {
            json.beginObject()
            json.articleFields(snapshot.articles[position], words: snapshot.wordCounts[position])
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        output = json.done()
    }

    /// A document a line, `stet.article/1`, each an article.
    public func writeJSONLines(to output: inout ReportOutput) {
        var json = JSONWriter(output, lines: false)
        for position in snapshot.articles.indices {
            json.beginObject()
            json.documentHead("article")
            json.articleFields(snapshot.articles[position], words: snapshot.wordCounts[position])
            json.endObject()
            json.endLine()
        }
        output = json.done()
    }
}
