import TextCore
import WireModel

extension DiffReport {
    /// Two columns for people, the same sentence in the same row; alarms are named below theirs, and where a sentence stood
    /// that moved, a line says where it went.
    ///
    /// - Parameter width: how many columns both take together.
    public func writeSideBySide(to output: inout ReportOutput, width: Int, ink: Ink) {
        let gutter = 3
        let columns = max(8, (width - gutter) / 2)
        row(head(left), " ", nil, head(right), columns, ink, to: &output)
        output.line(ink(.faint, String(repeating: "─", count: columns * 2 + gutter)))
        let traces = MoveTraces(comparison)
        for (index, pair) in comparison.pairs.enumerated() {
            for moved in traces.before(index) { trace(of: comparison.pairs[moved], columns, ink, to: &output) }
            if isBreak(before: index) { output.line() }
            write(pair, columns, ink, to: &output)
        }
        for moved in traces.before(comparison.pairs.count) {
            trace(of: comparison.pairs[moved], columns, ink, to: &output)
        }
        output.line(ink(.faint, String(repeating: "─", count: columns * 2 + gutter)))
        for line in summaryLines() { output.write(StyledText(line), columns: width, ink: ink) }
    }

    private func write(_ pair: AlignedPair, _ columns: Int, _ ink: Ink, to output: inout ReportOutput) {
        let sign = sign(of: pair)
        if let remark = remark(on: pair) {
            row(StyledText(), " ", nil, StyledText("(\(remark))", .moved), columns, ink, to: &output)
        }
        row(
            marked(pair, .left, side: pair.left, ink), sign.text, sign.role,
            marked(pair, .right, side: pair.right, ink), columns, ink, to: &output)
        for edit in edits(of: pair) where edit.alarm {
            let isLeft = pair.right == nil
            row(
                isLeft ? note(edit) : StyledText(), "!", .alarm, isLeft ? StyledText() : note(edit), columns, ink,
                to: &output)
        }
    }

    /// Where a sentence stood before it moved.
    private func trace(of pair: AlignedPair, _ columns: Int, _ ink: Ink, to output: inout ReportOutput) {
        guard let before = pair.left, let now = pair.right else { return }
        var words = StyledText("(moved to paragraph \(now.paragraph): ", .moved)
        words.append(FittedText.beginning(of: left.article.text.slice(before.span), columns: 40) + ")", .moved)
        output.line()
        row(words, ">", .moved, StyledText(), columns, ink, to: &output)
    }

    private func marked(_ pair: AlignedPair, _ view: View, side: Passage?, _ ink: Ink) -> StyledText {
        side == nil ? StyledText() : marked(pair, view, ink: ink)
    }

    private func head(_ side: Side) -> StyledText {
        var line = StyledText(Wording.origin(side.article), .heading)
        line.append(" · \(Wording.count(side.words, "word"))", .faint)
        line.append("  " + Wording.place(side.article), .faint)
        return line
    }

    private func row(
        _ left: StyledText, _ sign: String, _ role: Ink.Role?, _ right: StyledText, _ columns: Int, _ ink: Ink,
        to output: inout ReportOutput
    ) {
        let (first, second) = (left.lines(columns: columns, ink: ink), right.lines(columns: columns, ink: ink))
        for number in 0..<max(first.count, second.count) {
            let here = number < first.count ? first[number] : StyledText.Line(text: "", columns: 0)
            let there = number < second.count ? second[number] : StyledText.Line(text: "", columns: 0)
            var line = here.text + String(repeating: " ", count: max(0, columns - here.columns))
            line += " " + ink(role, number == 0 || sign != " " ? sign : " ") + " " + there.text
            while line.last == " " { line.removeLast() }
            output.line(line)
        }
    }
}
