import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// What is known of the selected line, with its whole headline.
struct StoryFoot {
    let state: Reader
    let theme: Theme

    func draw(in rect: Rect, on surface: inout Surface) {
        guard rect.height > 1, let selected = state.list.selected else { return }
        surface.rule(across: rect, row: rect.y, style: theme[.uiBorder])
        let inner = rect.inset(left: 1, top: 1, right: 1)
        let (whole, lines) = content(of: selected)
        let headline = whole.brief
        // The headline goes first, but not before the facts have a line each.
        let wrapped = lines.map { Wrapping(columns: inner.width).lineCount(of: $0) }
        let headLines = Wrapping(columns: inner.width).lineCount(of: headline)
        let headRows = min(headLines, max(1, inner.height - lines.count))
        var spare = inner.height - headRows - lines.count
        var y = inner.y
        let head = Rect(x: inner.x, y: y, width: inner.width, height: headRows)
        y += surface.putWrapped(headline, in: head, style: theme[.zoneHeadline])
        for (line, wanted) in zip(lines, wrapped) where y < inner.maxY {
            let height = 1 + max(0, min(spare, wanted - 1))
            spare -= height - 1
            let room = Rect(x: inner.x, y: y, width: inner.width, height: min(height, inner.maxY - y))
            y += surface.putWrapped(line, in: room, style: theme[.uiTextDim])
        }
    }

    private func content(of row: ListRow) -> (headline: String, lines: [String]) {
        let snapshot = state.snapshot
        switch row.kind {
        case .article(let article):
            let judged = state.judgedSentence(of: article)
            return (
                snapshot.title(of: article),
                [state.facts(of: article), state.standingSentence(of: article)] + (judged.isEmpty ? [] : [judged])
            )
        case .cluster(let cluster):
            let base = "base: \(snapshot.label(of: state.base(ofCluster: cluster)))"
            return (snapshot.headline(ofCluster: cluster), [Story(cluster, in: state).summary, base])
        case .take(let cluster, let number):
            let members = snapshot.clusters[cluster].articles.filter { snapshot.takeOf[$0] == number }
            let name = snapshot.name(ofTake: number, in: cluster)
            return (snapshot.headline(ofCluster: cluster), ["\(name): \(Figures.count(members.count, "version"))"])
        case .event(let event):
            let value = snapshot.events[event]
            let counts =
                "\(Figures.count(value.clusters.count, "story", "stories")) · \(Figures.count(value.articles.count, "article"))"
            return (state.eventTitle(event), ["the same event, told independently", counts])
        }
    }
}
