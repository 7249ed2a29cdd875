import TerminalKit
import TextCore
import WireModel

/// Lays one version out in lines.
enum ReadingLayout {
    /// A preview of a longer text than this stops here; reading it shows all.
    static let previewLimit = 64 * 1024

    /// The lines.
    ///
    /// - Parameter limit: the bytes after which to stop.
    /// - Complexity: O(length of the text).
    static func lines(
        of article: Article, geometry: TextGeometry, showsBoilerplate: Bool, limit: Int = .max
    ) -> TextLayout {
        var layout = TextLayout()
        var hidden = (stretches: 0, words: 0, unit: -1)
        var paragraph = 0
        var previous: ZoneKind?
        for (unit, zone) in article.zones.enumerated() where zone.span.start < limit {
            if zone.kind == .dateline, opensParagraph(unit, in: article) { continue }
            if zone.kind == .boilerplate, !showsBoilerplate {
                layout.hiddenZones += 1
                hidden.stretches += 1
                // A preview does not count what it would take long to read.
                if zone.span.length <= limit { hidden.words += words(in: zone.span, of: article.text) }
                hidden.unit = unit
                continue
            }
            flush(&hidden, into: &layout)
            if zone.kind.isBody { paragraph += 1 }
            emitBreak(before: zone, unit: unit, paragraph: paragraph, previous: previous, into: &layout)
            var span = spanWithDateline(zone, at: unit, in: article)
            span.end = max(span.start, min(span.end, limit))
            for line in Wrapping(columns: geometry.rightWidth).lines(of: article.text.slice(span)) {
                let row = TextSpan(span.start + line.start, span.start + line.end)
                layout.rows.append(TextRow(.text, unit: unit, right: row))
            }
            previous = zone.kind
        }
        flush(&hidden, into: &layout)
        if article.text.utf8.count > limit { layout.rows.append(TextRow(.previewEnds, unit: -1)) }
        return layout
    }

    private static func emitBreak(
        before zone: Zone, unit: Int, paragraph: Int, previous: ZoneKind?, into layout: inout TextLayout
    ) {
        guard let previous else {
            if zone.kind.isBody { layout.stops.append(TextStop(row: 0, unit: unit, edit: nil, kinds: .paragraph)) }
            return
        }
        guard zone.kind.isBody || previous != zone.kind else { return }
        if zone.kind.isBody {
            layout.stops.append(TextStop(row: layout.rows.count + 1, unit: unit, edit: nil, kinds: .paragraph))
        }
        layout.rows.append(TextRow(.blank, unit: unit))
    }

    /// A dateline stands in its own zone before the paragraph it opens, mostly on the same line.
    private static func spanWithDateline(_ zone: Zone, at unit: Int, in article: Article) -> TextSpan {
        guard zone.kind == .paragraph, unit > 0, article.zones[unit - 1].kind == .dateline,
            opensParagraph(unit - 1, in: article)
        else { return zone.span }
        return article.zones[unit - 1].span.union(zone.span)
    }

    private static func opensParagraph(_ dateline: Int, in article: Article) -> Bool {
        guard dateline + 1 < article.zones.count, article.zones[dateline + 1].kind == .paragraph else { return false }
        let between = TextSpan(article.zones[dateline].span.end, article.zones[dateline + 1].span.start)
        return !article.text.slice(between).utf8.contains(0x0a)
    }

    private static func flush(_ hidden: inout (stretches: Int, words: Int, unit: Int), into layout: inout TextLayout) {
        guard hidden.stretches > 0 else { return }
        if !layout.rows.isEmpty { layout.rows.append(TextRow(.blank, unit: hidden.unit)) }
        layout.rows.append(TextRow(.hidden(stretches: hidden.stretches, words: hidden.words), unit: hidden.unit))
        hidden = (0, 0, -1)
    }

    private static func words(in span: TextSpan, of text: String) -> Int {
        Tokenizer.tokens(of: text, in: span).reduce(0) { $0 + ($1.isWordLike ? 1 : 0) }
    }
}
