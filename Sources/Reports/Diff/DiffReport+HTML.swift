import TextCore
import WireModel

extension DiffReport {
    /// A web page that needs nothing else: no script, no font, no picture, and a policy that forbids them.
    ///
    /// The same sentence stands in the same row of both columns; where a sentence moved away a line leads to where it went,
    /// and back. Changed words are `<del>` and `<ins>` with the class of the edit (`edit quote alarm`) and its note as title;
    /// what an alarm says also stands below the sentence. Two boxes hide house style and what is unchanged; the first is
    /// ticked unless the report hides style. Light and dark follow the reader's setting.
    public func writeHTML(to output: inout ReportOutput) {
        HTMLPage.open(title: "\(names.left) → \(names.right)", styleSheet: Self.styleSheet, to: &output)
        writeHeader(to: &output)
        writeToggles(to: &output)
        output.line("<main>")
        writeLegend(to: &output)
        writeAlarmList(to: &output)
        output.line("<table class=\"pairs\"><thead><tr>")
        writeHead("left", names.left, left, to: &output)
        writeHead("right", names.right, right, to: &output)
        output.line("</tr></thead><tbody>")
        writeRows(to: &output)
        output.line("</tbody></table>")
        writeMetadata(to: &output)
        output.line("</main>")
        HTMLPage.close(to: &output)
    }

    // MARK: Head

    private func writeHeader(to output: inout ReportOutput) {
        output.line("<header><h1>\(HTMLText.of(names.left)) → \(HTMLText.of(names.right))</h1>")
        output.line("<div class=\"summary\">")
        for line in summaryLines(countsHidden: false) { output.line("<p>\(HTMLText.of(line))</p>") }
        output.line("</div></header>")
    }

    /// The boxes that hide and show by style sheet alone: they stand beside what they rule.
    private func writeToggles(to output: inout ReportOutput) {
        let style = comparison.summary.trivia
        output.line(
            "<input type=\"checkbox\" id=\"style\"\(showsTrivia ? " checked" : "")><label for=\"style\">house style (\(style))</label>"
        )
        output.line(
            "<input type=\"checkbox\" id=\"same\" checked><label for=\"same\">what is unchanged</label>"
        )
    }

    /// The classes there are, with their counts; alarms first, as in the list of classes.
    private func writeLegend(to output: inout ReportOutput) {
        guard !classCounts.isEmpty else { return }
        output.line("<ul class=\"legend\">")
        for (kind, count) in classCounts {
            let name = "<span class=\"edit \(kind.rawValue)\(kind.isAlarm ? " alarm" : "")\">\(kind.rawValue)</span>"
            output.line("<li\(kind.isTrivia ? " class=\"trivia\"" : "")>\(name) \(count)</li>")
        }
        output.line("</ul>")
    }

    /// All alarms in a row, each leading to its place.
    private func writeAlarmList(to output: inout ReportOutput) {
        let places = comparison.pairs.indices.filter { comparison.pairs[$0].edits.contains(where: \.alarm) }
        guard !places.isEmpty else { return }
        output.line("<nav class=\"alarms\" aria-label=\"Alarms\"><h2>Alarms</h2><ol>")
        for place in places {
            for edit in comparison.pairs[place].edits where edit.alarm {
                output.line("<li><a href=\"#p\(place + 1)\">\(edit.kind.rawValue)</a>: \(words(of: edit))</li>")
            }
        }
        output.line("</ol></nav>")
    }

    /// An edit in a line: the words of both sides and the note.
    func words(of edit: Edit) -> String {
        let before = HTMLText.of(left.article.text.slice(edit.left))
        let after = HTMLText.of(right.article.text.slice(edit.right))
        var parts: [String] = []
        if !before.isEmpty { parts.append("<del>\(before)</del>") }
        if !after.isEmpty { parts.append("<ins>\(after)</ins>") }
        let note = edit.note.isEmpty ? "" : " <span class=\"remark\">\(HTMLText.of(edit.note))</span>"
        return parts.joined(separator: " → ") + note
    }

    private func writeHead(_ place: String, _ name: String, _ side: Side, to output: inout ReportOutput) {
        output.line("<th scope=\"col\" class=\"\(place)\">")
        output.line("<span class=\"outlet\">\(HTMLText.of(name))</span>")
        let facts = [Wording.origin(side.article), Wording.count(side.words, "word"), Wording.place(side.article)]
        output.line("<span class=\"facts\">\(facts.map { HTMLText.of($0) }.joined(separator: "<br>"))</span></th>")
    }

    // MARK: Metadata

    /// What is known of the two articles besides their words.
    private func writeMetadata(to output: inout ReportOutput) {
        let (mine, theirs) = (Self.metadata(left), Self.metadata(right))
        output.line("<section><h2>The two versions</h2><table class=\"metadata\"><tbody>")
        for (one, other) in zip(mine, theirs) where !(one.value.isEmpty && other.value.isEmpty) {
            output.write("<tr><th scope=\"row\">\(one.name)</th>")
            for value in [one.value, other.value] {
                output.write("<td dir=\"auto\">\(value.isEmpty ? "–" : HTMLText.of(value))</td>")
            }
            output.line("</tr>")
        }
        output.line("</tbody></table></section>")
    }

    private static func metadata(_ side: Side) -> [(name: String, value: String)] {
        let article = side.article
        let evidence = article.agencyEvidence.map(\.kind).joined(separator: ", ")
        let day = article.publishedTime ?? article.published?.iso ?? ""
        return [
            ("outlet", article.outlet), ("agency", article.agency ?? ""), ("agency known from", evidence),
            ("relay", article.relay ?? ""), ("headline", article.headline ?? ""), ("deck", article.deck ?? ""),
            ("byline", article.byline.joined(separator: ", ")),
            ("dateline", article.dateline.map { article.text.slice($0.span) } ?? ""),
            ("published", article.publishedFrom.map { "\(day) (\($0))" } ?? day),
            ("sign-off", article.signoff.joined(separator: "/")), ("language", article.language ?? ""),
            ("words", String(side.words)), ("source", Wording.place(article)), ("address", article.url ?? ""),
            ("id", article.id), ("warnings", article.warnings.joined(separator: "; ")),
        ]
    }

    // MARK: Looks

    /// Every kind of change has a colour and another mark: a line under or through the words, or a border.
    private static let styleSheet = """
        .summary p { margin: .2rem 0; } input { margin-inline-start: 0; } label { margin-inline-end: 1.2rem; }
        .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; color: var(--faint); }
        .alarms ol { columns: 2 24rem; } .alarms li { break-inside: avoid; margin: .2rem 0; }
        .pairs { table-layout: fixed; width: 100%; } .pairs th, .pairs td { width: 50%; padding: .15rem 1rem; }
        .pairs td, .metadata td { overflow-wrap: anywhere; }
        .pairs th { position: sticky; top: 0; background: var(--paper); border-bottom: 2px solid var(--line); z-index: 1; }
        th .outlet { display: block; font-size: 1.2rem; } th .facts { font-weight: normal; }
        .pairs td + td, .pairs th + th { border-inline-start: 1px solid var(--line); }
        tr.opens td { padding-top: 1rem; } :target { scroll-margin-top: 8rem; }
        tr.headline td { font-size: 1.3rem; font-weight: bold; } tr.subhead td { font-weight: bold; }
        tr.caption td, tr.correction td, tr.deck td { font-style: italic; }
        tr.same td { color: var(--faint); }
        tr.has-alarm td:first-child { box-shadow: inset .25rem 0 0 var(--alarm); }
        .notes { list-style: none; margin: .1rem 0 .3rem; padding: 0; font-size: .85rem; color: var(--alarm); }
        .notes strong::before { content: "! "; }
        .metadata th, .metadata td { padding: .15rem 1rem .15rem 0; border-top: 1px solid var(--line); }
        #style:not(:checked) ~ main li.trivia { display: none; }
        #style:not(:checked) ~ main .pairs .trivia { all: unset; }
        #style:not(:checked) ~ main tr.style-only td { color: var(--faint); }
        #same:not(:checked) ~ main tr.same { display: none; }
        #same:not(:checked) ~ #style:not(:checked) ~ main tr.style-only { display: none; }
        #style:not(:checked) ~ #same:not(:checked) ~ main tr.style-only { display: none; }
        @media print { .pairs th { position: static; } input, label { display: none; } }
        """
}
