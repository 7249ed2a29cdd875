import TextCore
import WireModel

extension DiffReport {
    /// One document, `stet.diff/1`, with `left`, `right`, `pairs`, `summary` and `witnesses`.
    ///
    /// Ranges are those of the articles' texts, which `extract` prints; the texts of `pairs` are these ranges' words.
    public func writeJSON(to output: inout ReportOutput) {
        var json = JSONWriter(output)
        json.beginObject()
        json.documentHead("diff")
        json.key("left")
        side(left, &json)
        json.key("right")
        side(right, &json)
        json.key("pairs")
        json.beginArray()
        for pair in comparison.pairs { write(pair, &json) }
        json.endArray()
        json.key("summary")
        summary(&json)
        json.list("witnesses", witnesses) { $1.articleNames($0) }
        json.endObject()
        json.endLine()
        output = json.done()
    }

    private func side(_ side: Side, _ json: inout JSONWriter) {
        json.beginObject()
        json.articleFields(side.article, words: side.words)
        json.endObject()
    }

    private func write(_ pair: AlignedPair, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("zone", pair.zone.rawValue)
        json.field("kind", pair.kind.rawValue)
        json.key("left")
        passage(pair.left, of: left.article, &json)
        json.key("right")
        passage(pair.right, of: right.article, &json)
        json.field("trivia", pair.isTrivia)
        json.key("edits")
        json.beginArray()
        for edit in edits(of: pair) { write(edit, &json) }
        json.endArray()
        json.endObject()
    }

    private func passage(_ passage: Passage?, of article: Article, _ json: inout JSONWriter) {
        guard let passage else { return json.null() }
        json.beginObject()
        json.field("text", passage.span, of: article.text)
        json.field("range", passage.span)
        json.field("paragraph", passage.paragraph)
        json.endObject()
    }

    private func write(_ edit: Edit, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("class", edit.kind.rawValue)
        json.field("alarm", edit.alarm)
        json.field("left", edit.left, of: left.article.text)
        json.field("leftRange", edit.left)
        json.field("right", edit.right, of: right.article.text)
        json.field("rightRange", edit.right)
        json.field("note", edit.note)
        json.endObject()
    }

    private func summary(_ json: inout JSONWriter) {
        json.beginObject()
        json.summaryFields(comparison.summary)
        json.key("classes")
        json.beginObject()
        for (kind, count) in classCounts {
            json.key(named: kind.rawValue)
            json.value(count)
        }
        json.endObject()
        json.key("entities")
        json.beginObject()
        json.field("dropped", entities.dropped)
        json.field("added", entities.added)
        json.endObject()
        json.endObject()
    }

    /// How many edits there are of each class, in the order of the classes; those without any are left out.
    var classCounts: [(kind: EditClass, count: Int)] {
        var counts: [EditClass: Int] = [:]
        for pair in comparison.pairs {
            for edit in pair.edits { counts[edit.kind, default: 0] += 1 }
        }
        return EditClass.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
    }
}
