public import StoryIndex
import TextCore
import WireModel

/// The answers to a query, the best first.
public struct SearchReport: Sendable {
    private let snapshot: IndexSnapshot
    private let query: StoryQuery
    /// The answers.
    public let hits: [SearchHit]

    /// Makes the report of hits in a snapshot.
    public init(_ snapshot: IndexSnapshot, query: StoryQuery, hits: [SearchHit]) {
        self.snapshot = snapshot
        self.query = query
        self.hits = hits
    }

    /// One document, `stet.search/1`, with `query` and the list `hits`.
    public func writeJSON(to output: inout ReportOutput) {
        var json = JSONWriter(output)
        json.beginObject()
        json.documentHead("search")
        json.field("query", query.text)
        json.field("count", hits.count)
        json.key("hits")
        json.beginArray()
        for hit in hits { write(hit, &json) }
        json.endArray()
        json.endObject()
        json.endLine()
        output = json.done()
    }

    private func write(_ hit: SearchHit, _ json: inout JSONWriter) {
        let article = snapshot.articles[hit.article]
        json.beginObject()
        json.articleNames(article)
        json.field("cluster", snapshot.clusterOf[hit.article].map { snapshot.clusters[$0].id })
        json.field("event", snapshot.events[snapshot.eventOf[hit.article]].id)
        json.field("score", hit.score)
        json.key("snippet")
        json.beginObject()
        json.field("text", article.text.slice(hit.snippet))
        json.field("range", hit.snippet)
        json.endObject()
        json.key("matches")
        json.beginArray()
        for span in hit.spans {
            json.beginObject()
            json.field("text", article.text.slice(span))
            json.field("range", span)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    /// A list for people: headline, origin, and the words around the matches; nothing where nothing was found.
    ///
    /// - Parameter columns: how long lines may be.
    public func writeText(to output: inout ReportOutput, columns: Int, ink: Ink) {
        for hit in hits {
            let article = snapshot.articles[hit.article]
            output.write(StyledText(snapshot.title(of: hit.article), .heading), columns: columns, ink: ink)
            var origin = StyledText(Wording.origin(article), .faint)
            if let cluster = snapshot.clusterOf[hit.article] {
                origin.append(" · \(snapshot.clusters[cluster].id)", .faint)
            }
            origin.append("  \(Wording.place(article))", .faint)
            output.write(origin, head: "  ", columns: columns, ink: ink)
            output.write(snippet(hit, article, ink), head: "  ", columns: columns, ink: ink)
            output.line()
        }
        if !hits.isEmpty { output.line(ink(.faint, Wording.count(hits.count, "article"))) }
    }

    private func snippet(_ hit: SearchHit, _ article: Article, _ ink: Ink) -> StyledText {
        var result = StyledText()
        var position = hit.snippet.start
        for span in hit.spans where span.start >= position && span.end <= hit.snippet.end {
            result.append(article.text.slice(TextSpan(position, span.start)))
            result.append(ink.isColoured ? article.text.slice(span) : "«\(article.text.slice(span))»", .match)
            position = span.end
        }
        result.append(article.text.slice(TextSpan(position, hit.snippet.end)))
        return result
    }
}
