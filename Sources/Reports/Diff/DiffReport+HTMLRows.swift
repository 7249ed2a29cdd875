import TextCore
import WireModel

extension DiffReport {
    /// The rows of the page: a pair each, and a line where a sentence stood that moved.
    func writeRows(to output: inout ReportOutput) {
        let traces = MoveTraces(comparison)
        for index in comparison.pairs.indices {
            for moved in traces.before(index) { writeTrace(of: moved, to: &output) }
            let hasTrace = traces.isTraced(index)
            writeRow(comparison.pairs[index], index, hasTrace: hasTrace, to: &output)
        }
        for moved in traces.before(comparison.pairs.count) { writeTrace(of: moved, to: &output) }
    }

    /// Where a sentence stood before it moved.
    private func writeTrace(of index: Int, to output: inout ReportOutput) {
        let pair = comparison.pairs[index]
        guard let passage = pair.left, let now = pair.right else { return }
        let words = FittedText.beginning(of: left.article.text.slice(passage.span), columns: 40)
        output.line("<tr class=\"trace opens\" id=\"from\(index + 1)\"><td>")
        output.write("<a href=\"#p\(index + 1)\">moved to paragraph \(now.paragraph)</a>: ")
        output.line("<span class=\"remark\" dir=\"auto\">\(HTMLText.of(words))</span></td><td></td></tr>")
    }

    private func writeRow(_ pair: AlignedPair, _ index: Int, hasTrace: Bool, to output: inout ReportOutput) {
        var classes = ["pair", pair.kind.rawValue, pair.zone.rawValue]
        if isBreak(before: index) { classes.append("opens") }
        if pair.kind == .edited, pair.isTrivia { classes.append("style-only") }
        if pair.edits.contains(where: \.alarm) { classes.append("has-alarm") }
        output.line("<tr id=\"p\(index + 1)\" class=\"\(classes.joined(separator: " "))\">")
        writeCell(pair, pair.left, of: left.article, isLeft: true, to: &output)
        if pair.left == nil {
            output.line("</td>")
        } else {
            closeCell(pair, holdsNotes: pair.right == nil, to: &output)
        }
        let back = hasTrace ? "#from\(index + 1)" : nil
        writeCell(pair, pair.right, of: right.article, isLeft: false, back: back, to: &output)
        closeCell(pair, holdsNotes: pair.right != nil, to: &output)
        output.line("</tr>")
    }

    private func writeCell(
        _ pair: AlignedPair, _ passage: Passage?, of article: Article, isLeft: Bool, back: String? = nil,
        to output: inout ReportOutput
    ) {
        guard let passage else { return output.write("<td>") }
        output.write("<td dir=\"auto\"\(HTMLPage.language(article.language))>")
        if !isLeft, let remark = remark(on: pair) {
            let words = HTMLText.of(remark)
            output.write("<span class=\"remark\">\(back.map { "<a href=\"\($0)\">\(words)</a>" } ?? words)</span> ")
        }
        writeWords(pair, passage, of: article, isLeft: isLeft, to: &output)
    }

    /// Ends a cell; what the alarms of the pair say stands below its words.
    private func closeCell(_ pair: AlignedPair, holdsNotes: Bool, to output: inout ReportOutput) {
        let alarms = pair.edits.filter(\.alarm)
        if holdsNotes, !alarms.isEmpty {
            output.write("<ul class=\"notes\">")
            for edit in alarms {
                let note = edit.note.isEmpty ? "" : ": \(HTMLText.of(edit.note))"
                output.write("<li><strong>\(edit.kind.rawValue)</strong>\(note)</li>")
            }
            output.write("</ul>")
        }
        output.line("</td>")
    }

    /// The words of one side with its edits marked; what is cut or added as a whole is marked as a whole, and alarms in it.
    private func writeWords(
        _ pair: AlignedPair, _ passage: Passage, of article: Article, isLeft: Bool, to output: inout ReportOutput
    ) {
        let tag = isLeft ? "del" : "ins"
        let isWhole = pair.kind == .cut || pair.kind == .added
        func plain(_ span: TextSpan) {
            guard !span.isEmpty else { return }
            let words = HTMLText.of(article.text.slice(span))
            output.write(isWhole ? "<\(tag)>\(words)</\(tag)>" : words)
        }
        var position = passage.span.start
        for edit in pair.edits.inOrder(ofLeft: isLeft) {
            let here = isLeft ? edit.left : edit.right
            // Edits may lie inside each other, as a figure in a quotation: the outer one is marked.
            guard !here.isEmpty, here.start >= position, here.end <= passage.span.end else { continue }
            plain(TextSpan(position, here.start))
            let classes = "edit \(edit.kind.rawValue)\(edit.alarm ? " alarm" : edit.kind.isTrivia ? " trivia" : "")"
            let title = edit.note.isEmpty ? edit.kind.rawValue : "\(edit.kind.rawValue): \(edit.note)"
            output.write("<\(tag) class=\"\(classes)\" title=\"\(HTMLText.of(title))\">")
            output.write("\(HTMLText.of(article.text.slice(here)))</\(tag)>")
            position = here.end
        }
        plain(TextSpan(position, passage.span.end))
    }
}

extension [Edit] {
    /// The edits in the order of one side: at the same place first what is empty there, then an outer one before what lies
    /// in it, else in the order of the other side.
    func inOrder(ofLeft isLeft: Bool) -> [Edit] {
        sorted { one, other in
            let (a, b) = isLeft ? (one.left, other.left) : (one.right, other.right)
            let (c, d) = isLeft ? (one.right, other.right) : (one.left, other.left)
            return (a.start, a.isEmpty ? 0 : 1, -a.end, c) < (b.start, b.isEmpty ? 0 : 1, -b.end, d)
        }
    }
}
