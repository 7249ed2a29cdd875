import StoryIndex
import TerminalKit
import TextCore
import WireModel

extension Reader {
    /// The lines of a view that a search finds something in.
    func storyRows(matching search: TextSearch) -> [Int] {
        if storyView == .entity {
            return text.story.lines.indices.filter { search.isFound(in: text.story.lines[$0].text) }
        }
        guard let versions = text.story.versions else { return [] }
        if storyView == .matrix {
            return versions.collation.matrix.rows.indices.filter { index in
                let row = versions.collation.matrix.rows[index]
                return search.isFound(in: versions.words(row.spans, of: versions.witness(of: row)))
            }
        }
        return text.story.lines.indices.filter { search.isFound(in: text.story.lines[$0].text) }
    }

    /// The words that the view's cursor is on, with the version they are from and their place there.
    var storyPassage: (article: Int, words: String, offset: Int?)? {
        if storyView == .entity { return currentStoryArticle.map { ($0, currentEntryText, nil) } }
        guard let versions = text.story.versions else { return nil }
        func passage(_ span: TextSpan, _ version: Int) -> (article: Int, words: String, offset: Int?)? {
            versions.article(version).map { ($0, versions.words(span, of: version), span.start) }
        }
        let collation = versions.collation
        switch currentTarget {
        case .row:
            guard let (row, cell, version) = currentCell else { return nil }
            let (spans, from) = cell.spans.isEmpty ? (row.spans, versions.witness(of: row)) : (cell.spans, version)
            return versions.article(from).map { ($0, versions.words(spans, of: from), spans.first?.start) }
        case .audit(let place): return passage(collation.audits[place].span, collation.audits[place].version)
        case .evidence(let version, let rank, let number):
            let entry = collation.lineage.entries.first { $0.version == version }
            if let span = entry?.hypotheses[rank].evidence[number].span { return passage(span, version) }
        case .stale(let place): return passage(collation.stale[place].corrected, collation.stale[place].correctedBy)
        case .carrier(let place, let number):
            let carrier = collation.stale[place].carriers[number]
            return passage(carrier.span, carrier.version)
        case .sentence(let paragraph, let sentence):
            let reading = collation.master.paragraphs[paragraph].sentences[sentence].reading
            return passage(reading.span, reading.version)
        case .variant(let paragraph, let sentence, let rank):
            let reading = collation.master.paragraphs[paragraph].sentences[sentence].variants[rank]
            return passage(reading.span, reading.version)
        case .leftOut(let place):
            return passage(collation.master.leftOut[place].span, collation.master.leftOut[place].version)
        case .none, .version, .hypothesis, .entity, .article: break
        }
        return currentStoryArticle.map { ($0, currentEntryText, nil) }
    }

    /// What all lines say that belong to the one under the cursor, in one line.
    private var currentEntryText: String {
        let inEvidence = storyView == .lineage && text.story.isInEvidence
        let lines = inEvidence ? text.story.evidence : text.story.lines
        let row = inEvidence ? text.story.evidenceWindow.cursor : text.window.cursor
        guard lines.indices.contains(row) else { return "" }
        let target = lines[row].target
        var words: [Substring] = []
        for line in lines[row...].prefix(while: { $0.target == target }) { words += line.text.split(separator: " ") }
        return words.joined(separator: " ")
    }

    /// Who bears witness to the words that the view's cursor is on, for a citation; nil where that says nothing.
    var storyWitnesses: String? {
        guard let versions = text.story.versions else { return nil }
        let master = versions.collation.master
        let reading: MasterReading
        switch currentTarget {
        case .sentence(let paragraph, let sentence): reading = master.paragraphs[paragraph].sentences[sentence].reading
        case .variant(let paragraph, let sentence, let rank):
            reading = master.paragraphs[paragraph].sentences[sentence].variants[rank]
        default: return nil
        }
        return "\(Set(reading.witnesses).count) of \(versions.count) versions print it so"
    }

    /// The text of the wire master: a paragraph a line.
    var masterText: String? {
        guard storyView == .master, let versions = text.story.versions else { return nil }
        return versions.collation.master.paragraphs
            .map { paragraph in
                paragraph.sentences.map { versions.words($0.reading.span, of: $0.reading.version) }
                    .joined(separator: " ")
            }
            .joined(separator: "\n")
    }

    /// Asks for the name of a file to write all that is known of the versions to.
    mutating func openStorySavePrompt() {
        guard text.story.versions != nil, let base = text.story.base else {
            return say("there are no versions beside each other yet")
        }
        let name = snapshot.clusterOf[base].map { "-" + snapshot.clusters[$0].id } ?? ""
        open(Prompt(.save, text: "stet\(name).html", history: histories[.save] ?? []))
    }
}
