import TextCore
import WireModel

extension EvidenceReport {
    /// Every edit of substance of every version against the base, both wordings in their sentences.
    func writeAlarms(to output: inout ReportOutput) {
        output.line("<section id=\"alarms\"><h2>Alarms</h2>")
        var isEmpty = true
        for version in story.versions {
            guard let comparison = comparisons[version] else { continue }
            let found = comparison.pairs.flatMap { pair in pair.edits.filter(\.alarm).map { (pair, $0) } }
            guard !found.isEmpty else { continue }
            isEmpty = false
            output.line(
                "<h3>\(story.citation(version)) \(HTMLText.of(story.label(version))): \(Wording.count(found.count, "alarm"))</h3>"
            )
            output.line("<ol class=\"alarms-of\">")
            for (place, (pair, edit)) in found.enumerated() {
                output.line("<li id=\"a\(story.number(version))-\(place + 1)\">")
                output.write("<b class=\"class alarm\">\(edit.kind.rawValue)</b>")
                output.line(" \(HTMLText.of(edit.note.isEmpty ? edit.kind.rawValue : edit.note))")
                write(story.collation.base, pair.left, edit.left, isLeft: true, to: &output)
                write(version, pair.right, edit.right, isLeft: false, to: &output)
                output.line("</li>")
            }
            output.line("</ol>")
        }
        if isEmpty { output.line("<p>No version changes the substance of the base.</p>") }
        output.line("</section>")
    }

    /// A sentence of a version with the words in question marked, and where it stands.
    private func write(
        _ version: Int, _ passage: Passage?, _ span: TextSpan, isLeft: Bool, to output: inout ReportOutput
    ) {
        let article = story.article(version)
        let tag = isLeft ? "del" : "ins"
        output.write("<blockquote>")
        if let passage {
            // The words may reach beyond the sentence that was aligned, as a quotation does.
            let whole = passage.span.contains(span) ? passage.span : passage.span.union(span)
            output.write("<span dir=\"auto\"\(HTMLPage.language(article.language))>")
            output.write(HTMLText.of(article.text.slice(TextSpan(whole.start, span.start))))
            if !span.isEmpty { output.write("<\(tag)>\(HTMLText.of(article.text.slice(span)))</\(tag)>") }
            output.write("\(HTMLText.of(article.text.slice(TextSpan(span.end, whole.end))))</span>")
        } else {
            output.write("<span class=\"nothing\">nothing stands here</span>")
        }
        output.line("\n<cite>\(cited(version, passage))</cite></blockquote>")
    }

    /// Where words were read: number, outlet, day, paragraph.
    private func cited(_ version: Int, _ passage: Passage?) -> String {
        let article = story.article(version)
        var parts = [story.label(version)]
        if let day = article.published ?? article.dateline?.day { parts.append(day.iso) }
        if let passage { parts.append(passage.paragraph > 0 ? "paragraph \(passage.paragraph)" : "above the text") }
        parts.append("id \(article.id)")
        return "\(story.citation(version)) \(HTMLText.of(parts.joined(separator: ", ")))"
    }

    // MARK: The wire

    /// The wire's text as put together from all versions, with who vouches for each sentence.
    func writeMaster(to output: inout ReportOutput) {
        let master = story.collation.master
        output.line("<section id=\"master\"><h2>What the agency most likely sent</h2>")
        output.line(
            "<p class=\"remark\">Put together from what was printed. Behind each sentence: who prints it so, and how sure it is.</p>"
        )
        output.line("<div class=\"master\">")
        for paragraph in master.paragraphs {
            output.line("<div class=\"\(paragraph.zone.rawValue)\">")
            for sentence in paragraph.sentences { write(sentence, to: &output) }
            output.line("</div>")
        }
        output.line("</div>")
        if !master.leftOut.isEmpty {
            output.line("<h3>Left out, because only their own outlets vouch for them</h3><ul>")
            for reading in master.leftOut {
                output.line(
                    "<li>\(story.quoted(reading.version, reading.span)) \(cites(reading.witnesses))</li>")
            }
            output.line("</ul>")
        }
        output.line("</section>")
    }

    private func write(_ sentence: MasterSentence, to output: inout ReportOutput) {
        let reading = sentence.reading
        let language = HTMLPage.language(story.article(reading.version).language)
        output.write("<div class=\"sentence\"><span dir=\"auto\"\(language)>")
        output.write("\(HTMLText.of(story.text(reading.version, reading.span)))</span> \(cites(reading.witnesses))")
        output.write(" <span class=\"remark\">\(story.weight(sentence.confidence))")
        output.line("\(sentence.note.isEmpty ? "" : ", \(HTMLText.of(sentence.note))")</span>")
        if !sentence.variants.isEmpty {
            output.line("<ul>")
            for variant in sentence.variants {
                output.line("<li>or \(story.quoted(variant.version, variant.span)) \(cites(variant.witnesses))</li>")
            }
            output.line("</ul>")
        }
        output.line("</div>")
    }

    private func cites(_ versions: [Int]) -> String {
        versions.sorted { story.number($0) < story.number($1) }.map { story.citation($0) }.joined(separator: " ")
    }
}
