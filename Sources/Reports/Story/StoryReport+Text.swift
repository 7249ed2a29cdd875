import StoryIndex
import TerminalKit
import TextCore
import WireModel

extension StoryReport {
    /// For people: the versions, the matrix with a column for each, and what was found below it.
    ///
    /// Where the columns do not fit beside each other the matrix is broken into several, each with the base first.
    ///
    /// - Parameter width: how many columns a line may take.
    public func writeText(to output: inout ReportOutput, width: Int, ink: Ink) {
        var title = StyledText("\(snapshot.clusters[cluster].id) ", .faint)
        title.append(snapshot.headline(ofCluster: cluster), .heading)
        title.append(" · \(facts)", .faint)
        output.write(title, columns: width, ink: ink)
        output.line()
        for version in versions { writeVersion(version, width, ink, to: &output) }
        writeTables(width, ink, to: &output)
        let legend = CoverageSign.legend.map { "\($0.sign) \($0.meaning)" }.joined(separator: "  ")
        output.write(StyledText(legend, .faint), columns: width, ink: ink)
        writePyramids(width, ink, to: &output)
        writeAudits(width, ink, to: &output)
        writeStale(width, ink, to: &output)
        writeLineage(width, ink, to: &output)
    }

    private func writeVersion(_ version: Int, _ width: Int, _ ink: Ink, to output: inout ReportOutput) {
        var line = StyledText(label(version), .heading)
        line.append(" · \(facts(version).joined(separator: " · "))", .faint)
        line.append("  \(Wording.place(article(version)))", .faint)
        output.write(line, head: padded(number(version), to: 3) + " ", columns: width, ink: ink)
    }

    // MARK: Matrix

    private func writeTables(_ width: Int, _ ink: Ink, to output: inout ReportOutput) {
        let table = MatrixTable(self, width: width)
        for columns in table.blocks {
            output.line()
            output.line(table.head(columns, ink))
            for row in collation.matrix.rows { output.line(table.line(row, columns, ink)) }
        }
        output.line()
    }

    private func padded(_ number: Int, to columns: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, columns - digits.count)) + digits
    }

    // MARK: Findings

    private func writeHeading(_ words: String, _ ink: Ink, to output: inout ReportOutput) {
        output.line()
        output.line(ink(.heading, words))
    }

    private func writePyramids(_ width: Int, _ ink: Ink, to output: inout ReportOutput) {
        writeHeading("what each made of the base", ink, to: &output)
        for report in pyramids where report.version != collation.base {
            var line = StyledText(label(report.version), .heading)
            line.append(": \(phrases(report).joined(separator: " · "))")
            output.write(line, head: padded(number(report.version), to: 3) + " ", columns: width, ink: ink)
            output.write(
                StyledText(CoverageSign.profile(report.kept), .faint), head: "    ", columns: width, ink: ink)
        }
    }

    private func writeAudits(_ width: Int, _ ink: Ink, to output: inout ReportOutput) {
        guard !collation.audits.isEmpty else { return }
        writeHeading("what versions say of themselves", ink, to: &output)
        for audit in collation.audits {
            var line = StyledText(label(audit.version), .heading)
            line.append(": “\(text(audit.version, audit.span))” ")
            line.append(verdict(audit), audit.verdict == .contradicted ? .alarm : .heading)
            line.append(" (\(grounds(audit)))", .faint)
            output.write(line, head: padded(number(audit.version), to: 3) + " ", columns: width, ink: ink)
            for change in audit.changes where !change.isEmpty {
                output.write(
                    StyledText("“\(text(audit.version, change))”"), head: "      ", columns: width, ink: ink)
            }
        }
    }

    private func writeStale(_ width: Int, _ ink: Ink, to output: inout ReportOutput) {
        guard !collation.stale.isEmpty else { return }
        writeHeading("corrected later, and still printed as it was", ink, to: &output)
        for sentence in collation.stale {
            var line = StyledText("\(sentence.kind.rawValue): \(sentence.note)", .alarm)
            line.append(" – \(label(sentence.correctedBy)) has “\(text(sentence.correctedBy, sentence.corrected))”")
            output.write(line, head: padded(number(sentence.correctedBy), to: 3) + " ", columns: width, ink: ink)
            for carrier in sentence.carriers {
                let names = carrier.witnesses.map { label($0) }.joined(separator: ", ")
                output.write(
                    StyledText("still in \(names): “\(text(carrier.version, carrier.span))”"), head: "      ",
                    columns: width, ink: ink)
            }
        }
    }

    private func writeLineage(_ width: Int, _ ink: Ink, to output: inout ReportOutput) {
        guard !lineage.isEmpty else { return }
        writeHeading("who took it from whom", ink, to: &output)
        for entry in lineage {
            var line = StyledText(label(entry.version), .heading)
            let answers = hypotheses(entry)
            if entry.cannotTell {
                let names = answers.map { "\(parent($0.parent)) \(weight($0.weight))" }
                line.append(": cannot tell")
                line.append(" (\(names.joined(separator: ", ")))", .faint)
            } else {
                for (place, answer) in answers.enumerated() {
                    line.append(place == 0 ? " ← " : "; or ", .faint)
                    line.append("\(parent(answer.parent)) \(weight(answer.weight))")
                    let evidence = answer.evidence.prefix(place == 0 ? 3 : 1).map { words($0) }
                    if !evidence.isEmpty { line.append(" (\(evidence.joined(separator: "; ")))", .faint) }
                }
            }
            output.write(line, head: padded(number(entry.version), to: 3) + " ", columns: width, ink: ink)
        }
    }
}
