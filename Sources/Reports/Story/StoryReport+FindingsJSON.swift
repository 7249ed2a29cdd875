import TextCore
import WireModel

extension StoryReport {
    /// The reports of the versions, in the order of the columns.
    var pyramids: [PyramidReport] { collation.pyramids.sorted { number($0.version) < number($1.version) } }

    /// Where the versions come from, in the order of the columns.
    var lineage: [LineageEntry] { collation.lineage.entries.sorted { number($0.version) < number($1.version) } }

    // MARK: JSON

    /// The wire's text with its witnesses: an object.
    func master(_ json: inout JSONWriter) {
        json.beginObject()
        json.list("paragraphs", collation.master.paragraphs) { paragraph, json in
            json.field("zone", paragraph.zone.rawValue)
            json.list("sentences", paragraph.sentences) { sentence, json in
                json.key("reading")
                json.beginObject()
                reading(sentence.reading, &json)
                json.endObject()
                json.list("variants", sentence.variants) { reading($0, &$1) }
                json.field("confidence", sentence.confidence)
                json.field("note", sentence.note)
            }
        }
        json.list("leftOut", collation.master.leftOut) { reading($0, &$1) }
        json.endObject()
    }

    /// The fields of a wording and who printed it.
    private func reading(_ reading: MasterReading, _ json: inout JSONWriter) {
        json.field("article", article(reading.version).id)
        json.field("range", reading.span)
        json.field("text", text(reading.version, reading.span))
        json.field("witnesses", reading.witnesses.map { article($0).id })
    }

    /// The fields of where a version comes from.
    func entry(_ entry: LineageEntry, _ json: inout JSONWriter) {
        json.field("article", article(entry.version).id)
        json.field("parent", entry.parent.map { article($0).id })
        json.field("cannotTell", entry.cannotTell)
        json.list("hypotheses", entry.hypotheses) { hypothesis, json in
            json.field("parent", hypothesis.parent.map { article($0).id })
            json.field("weight", hypothesis.weight)
            json.list("evidence", hypothesis.evidence) { evidence, json in
                json.field("kind", evidence.kind)
                json.field("weight", evidence.weight)
                json.field("note", evidence.note)
                json.field("range", evidence.span)
                json.field("text", evidence.span.map { text(entry.version, $0) })
            }
        }
    }

    /// The fields of something a version says of itself.
    func audit(_ audit: ClaimAudit, _ json: inout JSONWriter) {
        json.field("article", article(audit.version).id)
        json.field("claim", audit.claim.rawValue)
        json.field("range", audit.span)
        json.field("text", text(audit.version, audit.span))
        json.field("verdict", audit.verdict.rawValue)
        json.field("against", audit.against.map { article($0).id })
        json.list("changes", audit.changes) {
            $1.field("range", $0)
            $1.field("text", text(audit.version, $0))
        }
        json.field("note", audit.note)
    }

    /// The fields of a sentence that was corrected and is still printed as it was.
    func stale(_ sentence: StaleSentence, _ json: inout JSONWriter) {
        json.field("article", article(sentence.correctedBy).id)
        json.field("range", sentence.corrected)
        json.field("text", text(sentence.correctedBy, sentence.corrected))
        json.field("class", sentence.kind.rawValue)
        json.field("note", sentence.note)
        json.list("carriers", sentence.carriers) { reading($0, &$1) }
    }
}
