import StoryIndex
import TextCore
import WireModel

extension JSONWriter {
    /// An article's whole document, as `extract` prints it: the keys of an open object.
    mutating func articleFields(_ article: Article, words: Int) {
        field("id", article.id)
        field("source", article.source)
        field("record", article.record)
        field("outlet", article.outlet)
        field("relay", article.relay)
        field("agency", article.agency)
        key("agencyEvidence")
        beginArray()
        for evidence in article.agencyEvidence {
            beginObject()
            field("kind", evidence.kind)
            field("range", evidence.span)
            endObject()
        }
        endArray()
        field("headline", article.headline)
        field("deck", article.deck)
        field("byline", article.byline)
        key("dateline")
        if let dateline = article.dateline {
            beginObject()
            field("place", dateline.place)
            field("date", dateline.day?.iso)
            field("range", dateline.span)
            endObject()
        } else {
            null()
        }
        field("published", article.published?.iso)
        field("publishedTime", article.publishedTime)
        field("publishedFrom", article.publishedFrom)
        field("signoff", article.signoff)
        field("language", article.language)
        field("url", article.url)
        if !article.fields.isEmpty {
            key("fields")
            beginArray()
            for named in article.fields {
                beginObject()
                field("name", named.name)
                field("value", named.value)
                endObject()
            }
            endArray()
        }
        field("text", article.text)
        key("zones")
        beginArray()
        for zone in article.zones {
            beginObject()
            field("kind", zone.kind.rawValue)
            field("range", zone.span)
            endObject()
        }
        endArray()
        key("body")
        value(article.bodyZones.lazy.map(\.span), of: article.text)
        field("words", words)
        field("warnings", article.warnings)
    }

    /// The fields by which every document names an article: the keys of an open object.
    mutating func articleNames(_ article: Article) {
        field("id", article.id)
        field("source", article.source)
        field("record", article.record)
        field("outlet", article.outlet)
        field("agency", article.agency)
        field("headline", article.headline)
        field("published", article.published?.iso)
    }

    /// What a comparison amounts to: the keys of an open object.
    mutating func summaryFields(_ summary: ComparisonSummary) {
        field("kept", summary.kept)
        field("cut", summary.cut)
        field("added", summary.added)
        field("moved", summary.moved)
        field("alarms", summary.alarms)
        field("trivia", summary.trivia)
        field("stoppedAfterParagraph", summary.stoppedAfterParagraph)
        field("similarity", summary.similarity)
    }
}
