import StoryIndex
import TextCore
import WireModel

extension StoryReport {
    /// A web page that needs nothing else: the matrix, each cell of which opens to show its words, and what was found.
    ///
    /// Light and dark follow the reader's setting; every state has a sign besides its colour, and its name for those who
    /// hear the page.
    public func writeHTML(to output: inout ReportOutput) {
        HTMLPage.open(title: title, styleSheet: Self.styleSheet, to: &output)
        writeHeader(to: &output)
        output.line("<main>")
        writeVersions(to: &output)
        writeMatrix(to: &output)
        writePyramids(to: &output)
        writeAudits(to: &output)
        writeStale(to: &output)
        writeLineage(to: &output)
        output.line("</main>")
        HTMLPage.close(to: &output)
    }

    /// What the page is called.
    var title: String { snapshot.headline(ofCluster: cluster) }

    /// The story's heading and facts.
    func writeHeader(to output: inout ReportOutput) {
        output.line("<header><h1 dir=\"auto\">\(HTMLText.of(title))</h1>")
        output.line(
            "<p class=\"facts\">\(HTMLText.of("story \(snapshot.clusters[cluster].id) · \(facts)"))</p></header>")
    }

    // MARK: Versions

    /// The versions with their numbers, by which everything else cites them.
    func writeVersions(to output: inout ReportOutput) {
        output.line("<section id=\"versions\"><h2>Versions</h2>")
        output.line("<table class=\"list\"><thead><tr>")
        for name in ["No.", "Outlet", "Headline", "Agency", "Published", "Take", "Words", "Where it was read"] {
            output.line("<th scope=\"col\">\(name)</th>")
        }
        output.line("</tr></thead><tbody>")
        for version in versions {
            let article = article(version)
            let agency = [article.agency, article.relay.map { "via \($0)" }].compactMap { $0 }.joined(separator: " ")
            var place = HTMLText.of(Wording.place(article))
            if let url = article.url { place += "<br>\(link(url))" }
            place += "<br>id \(HTMLText.of(article.id))"
            output.line("<tr id=\"v\(number(version))\">")
            output.line("<td>[\(number(version))]</td>")
            output.line(
                "<th scope=\"row\">\(HTMLText.of(label(version)))\(version == collation.base ? " <b>(base)</b>" : "")</th>"
            )
            output.line(
                "<td dir=\"auto\"\(HTMLPage.language(article.language))>\(HTMLText.of(article.headline ?? "–"))</td>")
            for words in [
                agency.isEmpty ? "–" : agency, article.publishedTime ?? article.published?.iso ?? "–",
                String(take(version)), String(wordCount(version)),
            ] { output.line("<td>\(HTMLText.of(words))</td>") }
            output.line("<td class=\"facts\">\(place)</td>")
            output.line("</tr>")
        }
        output.line("</tbody></table></section>")
    }

    /// An address as a link where it is one of the web; else as text.
    private func link(_ url: String) -> String {
        let shown = HTMLText.of(url)
        let isWeb = ["https://", "http://"].contains { url.lowercased().hasPrefix($0) }
        return isWeb ? "<a rel=\"noreferrer\" href=\"\(shown)\">\(shown)</a>" : shown
    }

    /// The number of a version as a link to its line among the versions: `[2]`.
    func citation(_ version: Int) -> String {
        "<a class=\"cite\" href=\"#v\(number(version))\" title=\"\(HTMLText.of(label(version)))\">[\(number(version))]</a>"
    }

    // MARK: Matrix

    /// The matrix: a line for each paragraph, a column for each version.
    func writeMatrix(to output: inout ReportOutput) {
        output.line("<section id=\"matrix\"><h2>Who printed which paragraph</h2>")
        output.line("<ul class=\"legend\">")
        for (sign, meaning) in CoverageSign.legend {
            output.line("<li><span class=\"sign\">\(HTMLText.of(sign))</span> \(meaning)</li>")
        }
        output.line("</ul>")
        output.line("<div class=\"wide\"><table class=\"matrix\"><thead><tr>")
        output.line("<th scope=\"col\">¶</th><th scope=\"col\">Paragraph of the base</th>")
        for version in versions {
            output.line(
                "<th scope=\"col\">\(citation(version)) <span class=\"label\">\(HTMLText.of(label(version)))</span></th>"
            )
        }
        output.line("</tr></thead><tbody>")
        for row in collation.matrix.rows { writeRow(row, to: &output) }
        output.line("</tbody></table></div></section>")
    }

    private func writeRow(_ row: CoverageRow, to output: inout ReportOutput) {
        let witness = witness(row)
        let name = row.paragraph.map { $0 > 0 ? String($0) : "" } ?? "+"
        output.line("<tr class=\"\(row.zone.rawValue)\(row.paragraph == nil ? " extra" : "")\">")
        output.write("<td>\(name)</td><th scope=\"row\" dir=\"auto\"\(HTMLPage.language(article(witness).language))>")
        if row.zone != .paragraph { output.write("<span class=\"remark\">\(row.zone.rawValue)</span> ") }
        if row.paragraph == nil { output.write("<span class=\"remark\">\(origin(row))</span> ") }
        output.line("\(HTMLText.of(text(row)))</th>")
        for (version, cell) in zip(versions, row.cells) { writeCell(cell, of: version, to: &output) }
        output.line("</tr>")
    }

    /// Who has a row that the base has not.
    private func origin(_ row: CoverageRow) -> String {
        let count = row.cells.filter { !$0.spans.isEmpty }.count
        return count > 1 ? "not in the base, as in \(citation(witness(row)))" : "only in \(citation(witness(row)))"
    }

    private func writeCell(_ cell: CoverageCell, of version: Int, to output: inout ReportOutput) {
        let words = HTMLText.of(CoverageSign.words(cell))
        var sign = "<span class=\"sign\" aria-hidden=\"true\">\(HTMLText.of(CoverageSign.of(cell.state)))</span>"
        if cell.alarms > 0 { sign += "<b class=\"count\" aria-hidden=\"true\">!\(cell.alarms)</b>" }
        if cell.kept < 0.995, cell.state != .absent, cell.state != .added {
            sign += "<span class=\"kept\" aria-hidden=\"true\"> \(Wording.percent(cell.kept))</span>"
        }
        sign += "<span class=\"heard\">\(words)</span>"
        output.write("<td class=\"cell \(cell.state.rawValue)\(cell.alarms > 0 ? " alarms" : "")\" title=\"\(words)\">")
        if cell.spans.isEmpty {
            output.write(sign)
        } else {
            let article = article(version)
            output.write("<details><summary>\(sign)</summary>")
            output.write("<div dir=\"auto\"\(HTMLPage.language(article.language))>")
            for stretch in stretches(version, cell.spans) {
                output.write("<p>\(HTMLText.of(article.text.slice(stretch)))</p>")
            }
            output.write("</div></details>")
        }
        output.line("</td>")
    }

    // MARK: Looks

    /// Every state has a sign; colour only helps.
    static let styleSheet = """
        .list td, .list th { padding: .2rem .8rem .2rem 0; border-top: 1px solid var(--line); }
        .list .facts, .cell details div { overflow-wrap: anywhere; }
        .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; color: var(--faint); }
        .sign { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-weight: bold; }
        .heard { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
        .wide { overflow-x: auto; }
        .matrix th, .matrix td { padding: .2rem .5rem; border: 1px solid var(--line); }
        .matrix thead th { background: var(--tint); }
        .matrix tbody th { font-weight: normal; min-width: 22rem; max-width: 40rem; }
        .matrix .headline th { font-weight: bold; font-size: 1.1rem; } .matrix .subhead th { font-weight: bold; }
        .matrix .caption th, .matrix .correction th { font-style: italic; }
        .matrix .extra th { border-inline-start: .25rem solid var(--new); }
        .cell { min-width: 3.2rem; position: relative; } .cell summary { cursor: pointer; white-space: nowrap; }
        .cell .kept { color: var(--faint); font-size: .8rem; }
        .count { color: var(--alarm); margin-inline-start: .15rem; }
        .cell.alarms { box-shadow: inset 0 0 0 2px var(--alarm); background: var(--alarm-bg); }
        .absent { color: var(--faint); background: var(--tint); } .added { background: var(--new-bg); }
        .cell.moved .sign { color: var(--move); }
        .cell details div { position: absolute; inset-inline-end: 0; z-index: 1; width: 24rem; padding: .2rem .8rem;
          background: var(--paper); border: 1px solid var(--faint); font-size: .9rem; }
        .profile { font-family: ui-monospace, "DejaVu Sans Mono", monospace; letter-spacing: .05em; }
        .findings li { margin: .4rem 0; } .verdict { font-weight: bold; } .contradicted { color: var(--alarm); }
        .findings { padding-inline-start: 1.2rem; } .findings ul { padding-inline-start: 1.2rem; }
        q { quotes: "“" "”" "‘" "’"; }
        .list .facts { min-width: 14rem; }
        @media print { .wide { overflow: visible; } .matrix tbody th { min-width: 0; width: 50%; }
          .matrix .label, .cell details div { display: none; } .cell { min-width: 0; }
          .cell summary { list-style: none; } .cell summary::-webkit-details-marker { display: none; } }
        """
}
