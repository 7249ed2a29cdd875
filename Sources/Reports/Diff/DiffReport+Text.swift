import TextCore
import WireModel

extension DiffReport {
    /// One column for people: the right version's words with the left's cuts where they were, alarms named below.
    ///
    /// - Parameter width: how many columns a line may take.
    public func writeText(to output: inout ReportOutput, width: Int, ink: Ink) {
        writeHead("---", left, width, ink, to: &output)
        writeHead("+++", right, width, ink, to: &output)
        for line in summaryLines() { output.write(StyledText(line), columns: width, ink: ink) }
        for (index, pair) in comparison.pairs.enumerated() {
            if index == 0 || isBreak(before: index) { output.line() }
            if !pair.zone.isBody, index == 0 || comparison.pairs[index - 1].zone != pair.zone {
                output.line(ink(.faint, pair.zone.rawValue))
            }
            write(pair, width, ink, to: &output)
        }
    }

    func writeHead(_ mark: String, _ side: Side, _ width: Int, _ ink: Ink, to output: inout ReportOutput) {
        var line = StyledText(Wording.origin(side.article), .heading)
        line.append(" · \(Wording.count(side.words, "word"))", .faint)
        line.append("  " + Wording.place(side.article), .faint)
        output.write(line, head: mark + " ", columns: width, ink: ink)
    }

    private func write(_ pair: AlignedPair, _ width: Int, _ ink: Ink, to output: inout ReportOutput) {
        let sign = sign(of: pair)
        let head = ink(sign.role, sign.text) + " "
        if let remark = remark(on: pair) {
            output.write(StyledText("(\(remark))", .moved), head: "  ", columns: width, ink: ink)
        }
        output.write(marked(pair, .both, ink: ink), head: head, headColumns: 2, columns: width, ink: ink)
        for edit in edits(of: pair) where edit.alarm {
            output.write(note(edit), head: ink(.alarm, "    ! "), headColumns: 6, columns: width, ink: ink)
        }
    }

    /// An edit in a line: its class, the words, the note.
    func note(_ edit: Edit) -> StyledText {
        var line = StyledText("\(edit.kind.rawValue): ", .alarm)
        let (before, after) = (left.article.text.slice(edit.left), right.article.text.slice(edit.right))
        switch (before.isEmpty, after.isEmpty) {
        case (false, false): line.append("“\(before)” → “\(after)”")
        case (false, true): line.append("“\(before)” is gone")
        default: line.append("“\(after)” is new")
        }
        if !edit.note.isEmpty { line.append(" (\(edit.note))", .faint) }
        return line
    }
}
