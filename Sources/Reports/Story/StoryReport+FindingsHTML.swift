import TextCore
import WireModel

/// What was found among the versions, as sections of a page.
extension StoryReport {
    /// What each version made of the base.
    func writePyramids(to output: inout ReportOutput) {
        output.line("<section id=\"pyramids\"><h2>What each made of the base</h2>")
        output.line("<ul class=\"findings\">")
        for report in pyramids where report.version != collation.base {
            output.write("<li>\(citation(report.version)) <b>\(HTMLText.of(label(report.version)))</b>: ")
            output.line(HTMLText.of(phrases(report).joined(separator: " · ")))
            let shares = report.kept.enumerated().map { "\($0.offset + 1): \(Wording.percent($0.element))" }
            output.line(
                "<br><span class=\"profile\" role=\"img\" aria-label=\"kept of each paragraph, \(shares.joined(separator: ", "))\" title=\"\(shares.joined(separator: ", "))\">\(CoverageSign.profile(report.kept))</span></li>"
            )
        }
        output.line("</ul></section>")
    }

    /// What versions say of themselves, checked; nothing when none says anything.
    func writeAudits(to output: inout ReportOutput) {
        guard !collation.audits.isEmpty else { return }
        output.line("<section id=\"audits\"><h2>What versions say of themselves</h2>")
        output.line("<ul class=\"findings\">")
        for audit in collation.audits {
            output.write("<li>\(citation(audit.version)) <b>\(HTMLText.of(label(audit.version)))</b> says ")
            output.write("\(quoted(audit.version, audit.span)): ")
            output.write("<span class=\"verdict \(audit.verdict.rawValue)\">\(verdict(audit))</span>")
            output.line(" <span class=\"remark\">(\(HTMLText.of(grounds(audit))))</span>")
            let changes = audit.changes.filter { !$0.isEmpty }
            if !changes.isEmpty {
                output.line("<ul>")
                for change in changes { output.line("<li>\(quoted(audit.version, change))</li>") }
                output.line("</ul>")
            }
            output.line("</li>")
        }
        output.line("</ul></section>")
    }

    /// What a later take corrected and others still print; nothing when there is none.
    func writeStale(to output: inout ReportOutput) {
        guard !collation.stale.isEmpty else { return }
        output.line("<section id=\"stale\"><h2>Corrected later, and still printed as it was</h2>")
        output.line("<ul class=\"findings\">")
        for sentence in collation.stale {
            output.write("<li><b>\(sentence.kind.rawValue)</b>: \(HTMLText.of(sentence.note)). ")
            output.write("\(citation(sentence.correctedBy)) \(HTMLText.of(label(sentence.correctedBy))) has ")
            output.line(quoted(sentence.correctedBy, sentence.corrected))
            output.line("<ul>")
            for carrier in sentence.carriers {
                let names = carrier.witnesses.map { "\(citation($0)) \(HTMLText.of(label($0)))" }
                output.line(
                    "<li>still in \(names.joined(separator: ", ")): \(quoted(carrier.version, carrier.span))</li>")
            }
            output.line("</ul></li>")
        }
        output.line("</ul></section>")
    }

    /// Who took the story from whom, with what speaks for it.
    func writeLineage(to output: inout ReportOutput) {
        guard !lineage.isEmpty else { return }
        output.line("<section id=\"lineage\"><h2>Who took it from whom</h2>")
        output.line(
            "<p class=\"remark\">Weighted answers, not a verdict; the weights of a version's answers add up to 1.</p>")
        output.line("<ul class=\"findings\">")
        for entry in lineage {
            output.write("<li>\(citation(entry.version)) <b>\(HTMLText.of(label(entry.version)))</b>")
            output.line(entry.cannotTell ? ": the texts do not tell" : "")
            output.line("<ul>")
            for answer in hypotheses(entry) { write(answer, of: entry.version, to: &output) }
            output.line("</ul></li>")
        }
        output.line("</ul></section>")
    }

    private func write(_ answer: LineageHypothesis, of version: Int, to output: inout ReportOutput) {
        let cited = answer.parent.map { "\(citation($0)) " } ?? ""
        output.write("<li>from \(cited)\(HTMLText.of(parent(answer.parent))): \(weight(answer.weight))")
        if !answer.evidence.isEmpty {
            output.line("<ul>")
            for evidence in answer.evidence {
                output.write("<li class=\"remark\">\(HTMLText.of(words(evidence)))")
                if let span = evidence.span, !span.isEmpty { output.write(" \(quoted(version, span))") }
                output.line("</li>")
            }
            output.line("</ul>")
        }
        output.line("</li>")
    }

    /// Words of a version as a quotation.
    func quoted(_ version: Int, _ span: TextSpan) -> String {
        let language = HTMLPage.language(article(version).language)
        return "<q dir=\"auto\"\(language)>\(HTMLText.of(text(version, span)))</q>"
    }
}
