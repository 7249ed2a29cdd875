import TextCore
import WireModel

extension ArticleReport {
    /// An article as people read it.
    static func write(_ article: Article, words: Int, columns: Int?, ink: Ink, to output: inout ReportOutput) {
        var head = StyledText(Wording.origin(article), .heading)
        if let from = article.publishedFrom { head.append(" (\(from))", .faint) }
        if let language = article.language { head.append(" · \(language)", .faint) }
        head.append(" · \(Wording.count(words, "word"))", .faint)
        output.write(head, columns: columns, ink: ink)
        output.write(StyledText("\(Wording.place(article)) · id \(article.id)", .faint), columns: columns, ink: ink)
        for warning in article.warnings {
            output.write(StyledText("warning: \(warning)", .alarm), columns: columns, ink: ink)
        }
        var paragraph = 0
        var end = 0
        for zone in article.zones {
            stray(TextSpan(end, zone.span.start), of: article, columns: columns, ink: ink, to: &output)
            if zone.kind.isBody { paragraph += 1 }
            let label = zone.kind.isBody ? "\(zone.kind.rawValue) \(paragraph)" : zone.kind.rawValue
            let role: Ink.Role? =
                switch zone.kind {
                case .headline, .subhead: .heading
                case .boilerplate: .faint
                default: nil
                }
            line(label, StyledText(article.text.slice(zone.span), role), columns: columns, ink: ink, to: &output)
            end = zone.span.end
        }
        stray(TextSpan(end, article.text.utf8.count), of: article, columns: columns, ink: ink, to: &output)
    }

    /// Text that no zone covers, when there is more than white space.
    private static func stray(
        _ span: TextSpan, of article: Article, columns: Int?, ink: Ink, to output: inout ReportOutput
    ) {
        guard span.end > span.start else { return }
        let text = article.text.slice(span)
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        line("(no zone)", StyledText(text), columns: columns, ink: ink, to: &output)
    }

    private static func line(
        _ label: String, _ text: StyledText, columns: Int?, ink: Ink, to output: inout ReportOutput
    ) {
        let width = 14
        let head = label + String(repeating: " ", count: max(1, width - label.count))
        output.write(
            text, head: ink(.faint, head), headColumns: max(width, label.count + 1), columns: columns, ink: ink)
    }
}
