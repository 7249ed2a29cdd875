import StoryIndex
import TextCore
import WireModel

extension StoryReport {
    /// One document, `stet.matrix/1`: the coverage matrix, and what the versions amount to together.
    ///
    /// Ranges are those of the articles' texts; the text beside a range is its words. Where several ranges stand
    /// together, the text is their words with line breaks between.
    ///
    /// - Parameter isLine: whether the document is one line, for a list of stories.
    public func writeJSON(to output: inout ReportOutput, isLine: Bool = false) {
        var json = JSONWriter(output, lines: !isLine)
        json.beginObject()
        json.documentHead("matrix")
        json.field("cluster", snapshot.clusters[cluster].id)
        json.field("event", snapshot.events[snapshot.clusters[cluster].event].id)
        json.field("headline", snapshot.headline(ofCluster: cluster))
        json.field("base", article(collation.base).id)
        json.list("columns", versions) { column($0, &$1) }
        json.list("rows", collation.matrix.rows) { row($0, &$1) }
        json.key("takes")
        json.beginArray()
        for take in collation.takes { json.value(take.map { article($0).id }) }
        json.endArray()
        json.list("pyramids", pyramids) { pyramid($0, &$1) }
        json.key("master")
        master(&json)
        json.list("lineage", lineage) { entry($0, &$1) }
        json.list("audits", collation.audits) { audit($0, &$1) }
        json.list("stale", collation.stale) { stale($0, &$1) }
        json.endObject()
        json.endLine()
        output = json.done()
    }

    // MARK: Matrix

    private func column(_ version: Int, _ json: inout JSONWriter) {
        let article = article(version)
        json.field("article", article.id)
        json.field("outlet", article.outlet)
        json.field("label", label(version))
        json.field("take", take(version))
        json.field("source", article.source)
        json.field("record", article.record)
        json.field("agency", article.agency)
        json.field("relay", article.relay)
        json.field("headline", article.headline)
        json.field("published", article.published?.iso)
        json.field("words", wordCount(version))
        json.field("text", article.text)
    }

    private func row(_ row: CoverageRow, _ json: inout JSONWriter) {
        let witness = witness(row)
        json.field("paragraph", row.paragraph)
        json.field("zone", row.zone.rawValue)
        json.field("text", text(row))
        json.field("article", article(witness).id)
        json.field("ranges", ranges: stretches(witness, row.spans))
        json.field("words", wordCount(row))
        json.key("cells")
        json.beginArray()
        for (version, cell) in zip(versions, row.cells) {
            json.beginObject()
            json.field("state", cell.state.rawValue)
            json.field("kept", cell.kept)
            json.field("alarms", cell.alarms)
            json.field("paragraph", cell.paragraph)
            json.field("words", cell.words)
            json.field("leftOut", leftOut(cell, of: row))
            json.field("ranges", ranges: stretches(version, cell.spans))
            json.field("text", text(version, cell.spans))
            json.endObject()
        }
        json.endArray()
    }

    /// How many of a row's words a version leaves out.
    private func leftOut(_ cell: CoverageCell, of row: CoverageRow) -> Int {
        let words = wordCount(row)
        return words - Int((Double(words) * min(max(cell.kept, 0), 1)).rounded())
    }

    // MARK: Each version from top to bottom

    private func pyramid(_ report: PyramidReport, _ json: inout JSONWriter) {
        json.field("article", article(report.version).id)
        json.key("kept")
        json.beginArray()
        for share in report.kept { json.value(share) }
        json.endArray()
        json.field("stoppedAfter", report.stoppedAfter)
        json.list("holes", report.holes) {
            $1.field("from", $0.lowerBound)
            $1.field("to", $0.upperBound)
        }
        let shifts: [(StaticString, [PyramidReport.Shift])] = [
            ("promoted", report.promoted), ("buried", report.buried),
        ]
        for (name, shifts) in shifts {
            json.list(name, shifts) {
                $1.field("paragraph", $0.paragraph)
                $1.field("to", $0.to)
            }
        }
        json.field("added", report.added)
        json.key("otherHeadline")
        if let isOther = report.hasOtherHeadline { json.value(isOther) } else { json.null() }
        json.field("alarms", report.alarms)
        json.key("summary")
        json.beginObject()
        json.summaryFields(report.summary)
        json.endObject()
    }
}
