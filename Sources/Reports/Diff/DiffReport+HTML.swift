import TextCore
import WireModel

extension DiffReport {
    /// A web page that needs nothing else: no script, no font, no picture, and a policy that forbids them.
    ///
    /// The same sentence stands in the same row of both columns. Changed words are `<del>` and `<ins>` with the class of
    /// the edit (`edit quote alarm`) and its note as title; light and dark follow the reader's setting.
    public func writeHTML(to output: inout ReportOutput) {
        let title = "\(left.article.outlet) → \(right.article.outlet)"
        output.line("<!DOCTYPE html>")
        output.line("<html lang=\"en\"><head><meta charset=\"utf-8\">")
        output.line(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
        output.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        output.line("<meta name=\"generator\" content=\"stet \(StetVersion.current)\">")
        output.line("<title>\(HTMLText.of(title))</title>")
        output.line("<style>\n\(Self.styleSheet)\n</style></head>")
        output.line("<body>")
        writeSummary(to: &output)
        writeLegend(to: &output)
        output.line("<table><thead><tr>")
        writeHead("left", left, to: &output)
        writeHead("right", right, to: &output)
        output.line("</tr></thead><tbody>")
        for (index, pair) in comparison.pairs.enumerated() {
            writeRow(pair, isBreak: isBreak(before: index), to: &output)
        }
        output.line("</tbody></table>")
        output.line("</body></html>")
    }

    // MARK: Frame

    private func writeHead(_ name: String, _ side: Side, to output: inout ReportOutput) {
        let article = side.article
        output.line("<th scope=\"col\" class=\"\(name)\">")
        output.line("<span class=\"outlet\">\(HTMLText.of(article.outlet))</span>")
        var facts = [Wording.origin(article), Wording.count(side.words, "word")]
        if let url = article.url { facts.append(url) }
        facts.append(Wording.place(article))
        output.line("<span class=\"facts\">\(facts.map { HTMLText.of($0) }.joined(separator: "<br>"))</span>")
        output.line("</th>")
    }

    private func writeSummary(to output: inout ReportOutput) {
        output.line("<section class=\"summary\">")
        for line in summaryLines { output.line("<p>\(HTMLText.of(line))</p>") }
        output.line("</section>")
    }

    /// The classes there are, with their counts; alarms first, as in the list of classes.
    private func writeLegend(to output: inout ReportOutput) {
        let shown = classCounts.filter { showsTrivia || !$0.kind.isTrivia }
        guard !shown.isEmpty else { return }
        output.line("<ul class=\"legend\">")
        for (kind, count) in shown {
            let classes = "edit \(kind.rawValue)\(kind.isAlarm ? " alarm" : kind.isTrivia ? " trivia" : "")"
            output.line("<li><span class=\"\(classes)\">\(kind.rawValue)</span> \(count)</li>")
        }
        output.line("</ul>")
    }

    // MARK: Rows

    private func writeRow(_ pair: AlignedPair, isBreak: Bool, to output: inout ReportOutput) {
        var classes = ["pair", pair.kind.rawValue, pair.zone.rawValue]
        if isBreak { classes.append("opens") }
        if isQuiet(pair) { classes.append("quiet") }
        if pair.edits.contains(where: { $0.alarm }) { classes.append("has-alarm") }
        output.line("<tr class=\"\(classes.joined(separator: " "))\">")
        writeCell(pair, pair.left, of: left.article, isLeft: true, to: &output)
        writeCell(pair, pair.right, of: right.article, isLeft: false, to: &output)
        output.line("</tr>")
    }

    private func writeCell(
        _ pair: AlignedPair, _ passage: Passage?, of article: Article, isLeft: Bool, to output: inout ReportOutput
    ) {
        guard let passage else {
            output.line("<td class=\"nothing\"></td>")
            return
        }
        output.write("<td dir=\"auto\">")
        if !isLeft, let remark = remark(on: pair) {
            output.write("<span class=\"remark\">\(HTMLText.of(remark))</span> ")
        }
        if pair.kind == .cut || pair.kind == .added {
            let tag = pair.kind == .cut ? "del" : "ins"
            output.write("<\(tag)>\(HTMLText.of(article.text.slice(passage.span)))</\(tag)>")
        } else {
            writeWords(edits(of: pair), passage, of: article, isLeft: isLeft, to: &output)
        }
        output.line("</td>")
    }

    private func writeWords(
        _ edits: [Edit], _ passage: Passage, of article: Article, isLeft: Bool, to output: inout ReportOutput
    ) {
        let sorted = edits.sorted {
            isLeft ? ($0.left, $0.right) < ($1.left, $1.right) : ($0.right, $0.left) < ($1.right, $1.left)
        }
        var position = passage.span.start
        for edit in sorted {
            let here = isLeft ? edit.left : edit.right
            guard !here.isEmpty, here.start >= position, here.end <= passage.span.end else { continue }
            output.write(HTMLText.of(article.text.slice(TextSpan(position, here.start))))
            let classes = "edit \(edit.kind.rawValue)\(edit.alarm ? " alarm" : edit.kind.isTrivia ? " trivia" : "")"
            let title = edit.note.isEmpty ? edit.kind.rawValue : "\(edit.kind.rawValue): \(edit.note)"
            let tag = isLeft ? "del" : "ins"
            output.write("<\(tag) class=\"\(classes)\" title=\"\(HTMLText.of(title))\">")
            output.write("\(HTMLText.of(article.text.slice(here)))</\(tag)>")
            position = here.end
        }
        output.write(HTMLText.of(article.text.slice(TextSpan(position, passage.span.end))))
    }

    // MARK: Looks

    /// Every kind of change has a colour and another mark: a line under or through the words, or a border.
    private static let styleSheet = """
        :root { color-scheme: light dark; --paper: #fff; --ink: #1d1d1f; --faint: #6a6a70; --line: #dcdce0;
          --cut: #a3282b; --cut-bg: #fbe9e9; --new: #1b6e3a; --new-bg: #e6f5ea; --alarm: #8a4b00; --alarm-bg: #ffe9b8; }
        @media (prefers-color-scheme: dark) { :root { --paper: #16171a; --ink: #e6e6e3; --faint: #9a9aa2; --line: #34363c;
          --cut: #ff9a94; --cut-bg: #3a1d1e; --new: #8fdca4; --new-bg: #16321f; --alarm: #ffc766; --alarm-bg: #4a3600; } }
        body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 Georgia, "Times New Roman", serif; }
        .summary p { margin: .2rem 0; }
        .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; color: var(--faint); }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        th, td { width: 50%; padding: .15rem 1rem; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
        th { position: sticky; top: 0; background: var(--paper); border-bottom: 2px solid var(--line); }
        th .outlet { display: block; font-size: 1.2rem; }
        th .facts { font-weight: normal; font-size: .85rem; color: var(--faint); }
        td + td, th + th { border-inline-start: 1px solid var(--line); }
        tr.opens td { padding-top: 1rem; }
        tr.headline td { font-size: 1.3rem; font-weight: bold; } tr.subhead td { font-weight: bold; }
        tr.caption td { font-style: italic; }
        tr.quiet td { color: var(--faint); }
        del, ins { border-radius: .15rem; padding: 0 .1rem; }
        del { color: var(--cut); background: var(--cut-bg); text-decoration: line-through; }
        ins { color: var(--new); background: var(--new-bg); text-decoration: underline; }
        .alarm { outline: 2px solid var(--alarm); background: var(--alarm-bg); font-weight: bold; }
        .trivia { background: none; text-decoration-style: dotted; }
        .edit { padding: 0 .15rem; } .remark { color: var(--faint); font-size: .85rem; }
        tr.has-alarm td:first-child { box-shadow: inset .25rem 0 0 var(--alarm); }
        @media print { th { position: static; } }
        """
}
