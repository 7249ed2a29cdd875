import StoryIndex
import TextCore
public import WireModel

/// The evidence on one story as a page to hand on: all versions with where they were read, the matrix, every alarm with
/// both wordings in their sentences, and the wire's text as put together from what was printed.
///
/// Every quotation carries the number of its version, which leads to outlet, date, source and id; nothing is told that no
/// words stand for.
public struct EvidenceReport: Sendable {
    let story: StoryReport
    /// For each version its comparison with the base; nil for the base itself.
    let comparisons: [Comparison?]

    /// Makes the report.
    ///
    /// - Parameter comparisons: for each version, in the order of the story's collation, its comparison with the base, the
    ///   base on the left; nil for the base itself.
    public init(_ story: StoryReport, comparisons: [Comparison?]) {
        self.story = story
        self.comparisons = comparisons
    }

    /// A web page that needs nothing else: no script, no font, no picture, and a policy that forbids them.
    public func writeHTML(to output: inout ReportOutput) {
        HTMLPage.open(
            title: "Evidence: \(story.title)", styleSheet: StoryReport.styleSheet + "\n" + Self.styleSheet, to: &output)
        story.writeHeader(to: &output)
        writeContents(to: &output)
        output.line("<main>")
        story.writeVersions(to: &output)
        story.writeMatrix(to: &output)
        story.writePyramids(to: &output)
        writeAlarms(to: &output)
        story.writeAudits(to: &output)
        story.writeStale(to: &output)
        story.writeLineage(to: &output)
        writeMaster(to: &output)
        writeMethod(to: &output)
        output.line("</main>")
        HTMLPage.close(to: &output)
    }

    // MARK: Frame

    private func writeContents(to output: inout ReportOutput) {
        var sections = [("versions", "Versions"), ("matrix", "Paragraphs"), ("pyramids", "Cuts and moves")]
        sections.append(("alarms", "Alarms"))
        if !story.collation.audits.isEmpty { sections.append(("audits", "Claims checked")) }
        if !story.collation.stale.isEmpty { sections.append(("stale", "Uncorrected")) }
        if !story.lineage.isEmpty { sections.append(("lineage", "Lineage")) }
        sections += [("master", "The wire"), ("method", "How to read this")]
        let links = sections.map { "<a href=\"#\($0.0)\">\($0.1)</a>" }
        output.line("<nav aria-label=\"Contents\">\(links.joined(separator: " · "))</nav>")
    }

    private func writeMethod(to output: inout ReportOutput) {
        let base = story.collation.base
        output.line("<section id=\"method\"><h2>How to read this</h2>")
        output.line(
            "<p>The versions are compared with \(story.citation(base)) \(HTMLText.of(story.label(base))), a version that was printed; what every outlet left out cannot be seen. Sentences are aligned first, words inside them second. An alarm is a change of substance: a quotation, figure, date, name, label, claim, attribution, negation or hedge. It points to words and says what changed; whether the change was right it does not say. House style is not listed. Figures such as kept are shares of words.</p>"
        )
        output.line("</section>")
    }

    static let styleSheet = """
        nav { margin: .8rem 0; }
        .alarms-of { list-style: none; padding: 0; } .alarms-of > li { margin: 1rem 0; }
        .alarms-of .class { display: inline-block; padding: 0 .4rem; margin-inline-end: .4rem; font-size: .9rem; }
        blockquote { margin: .3rem 0 .3rem 1rem; padding-inline-start: .8rem; border-inline-start: .2rem solid var(--line); }
        blockquote cite { display: block; font-style: normal; color: var(--faint); font-size: .85rem; }
        blockquote .nothing { color: var(--faint); font-style: italic; }
        .master > div { margin: .7rem 0; } .master .sentence { margin: .2rem 0; }
        .master .headline { font-weight: bold; font-size: 1.15rem; } .master .subhead { font-weight: bold; }
        .master ul { margin: .1rem 0 .3rem; font-size: .9rem; font-weight: normal; color: var(--faint); }
        """
}
