import ReaderState
import StoryIndex
import TerminalKit
import WireModel

/// A group at a glance: a story's versions with what each kept of the base, or an event's stories.
struct GroupCard {
    let state: Reader
    let theme: Theme
    let kind: ListRow.Kind

    func draw(in rect: Rect, on surface: inout Surface) {
        let inner = rect.inset(left: 2, top: rect.height > 8 ? 1 : 0, right: 2)
        guard !inner.isEmpty else { return }
        switch kind {
        case .cluster(let cluster):
            draw(cluster, articles: state.snapshot.clusters[cluster].articles, in: inner, on: &surface)
        case .take(let cluster, let number):
            let members = state.snapshot.clusters[cluster].articles.filter { state.snapshot.takeOf[$0] == number }
            draw(cluster, articles: members, in: inner, on: &surface)
        case .event(let event): draw(event: event, in: inner, on: &surface)
        case .article: break
        }
    }

    private func draw(_ cluster: Int, articles: [Int], in rect: Rect, on surface: inout Surface) {
        var y = rect.y
        let head = Rect(x: rect.x, y: y, width: rect.width, height: min(3, rect.height))
        y += surface.putWrapped(state.snapshot.headline(ofCluster: cluster), in: head, style: theme[.zoneHeadline])
        surface.put(
            Story(cluster, in: state).summary, at: Point(x: rect.x, y: y), style: theme[.uiTextDim],
            maxColumns: rect.width,
            truncation: .tail)
        y += 2
        let room = max(0, rect.maxY - y - 2)
        let shown = articles.count > room ? max(0, room - 1) : articles.count
        for article in articles.prefix(shown) {
            drawVersion(article, y: y, in: rect, on: &surface)
            y += 1
        }
        if shown < articles.count, y < rect.maxY {
            surface.put(
                "… and \(articles.count - shown) more in the list", at: Point(x: rect.x, y: y), style: theme[.uiTextDim]
            )
            y += 1
        }
        y += 1
        if y < rect.maxY { surface.put(hints, at: Point(x: rect.x, y: y), maxColumns: rect.width) }
    }

    private var hints: [Words] {
        let pairs: [(Action, String)] = [
            (.read, "reads the base"), (.diff, "compares"), (.foldToggle, "opens or closes"),
        ]
        return pairs.flatMap { action, text in
            [
                Words(state.keys.key(for: action) ?? "", theme[.uiHelpKey]), Words(" \(text)   ", theme[.uiHelpText]),
            ]
        }
    }

    private func drawVersion(_ article: Int, y: Int, in rect: Rect, on surface: inout Surface) {
        let barWidth = max(0, min(24, rect.width - 44))
        let labelWidth = max(8, min(28, rect.width - barWidth - 26))
        surface.put(
            state.snapshot.label(of: article), at: Point(x: rect.x, y: y), style: theme[.listOutlet],
            maxColumns: labelWidth,
            truncation: .tail)
        var x = rect.x + labelWidth + 1
        let isBase = state.isBase(article)
        let standing = state.standing(of: article)
        let kept = isBase ? 1 : standing?.kept ?? 0
        if barWidth > 7 {
            surface.progressBar(
                kept, at: Point(x: x, y: y), columns: barWidth, style: theme[isBase ? .listAgency : .listOutlet],
                trackStyle: theme[.uiBorder])
            x += barWidth + 1
        }
        var words: [Words] = []
        if isBase {
            words.append(Words("base", theme[.listAgency]))
        } else if let standing {
            let share = standing.kept.map { " " + Figures.share($0) } ?? ""
            words.append(Words("\(standing.kind?.sentence ?? "kept")\(share)", theme[.listCount]))
            if let alarms = standing.alarms, alarms > 0 { words.append(Words("  !\(alarms)", theme[.diffGutterAlarm])) }
        }
        surface.put(words, at: Point(x: x, y: y), maxColumns: max(0, rect.maxX - x))
    }

    private func draw(event: Int, in rect: Rect, on surface: inout Surface) {
        let value = state.snapshot.events[event]
        var y = rect.y
        let intro =
            "\(Figures.count(value.articles.count, "article")) about the same event, written independently of each other where they stand in different stories."
        y += 1 + surface.putWrapped(intro, in: rect, style: theme[.uiTextDim])
        let lone = value.articles.filter { state.snapshot.clusterOf[$0] == nil }
        let titles =
            value.clusters.map { (state.snapshot.headline(ofCluster: $0), Story($0, in: state).summary) }
            + lone.prefix(200).map { (state.snapshot.title(of: $0), state.facts(of: $0)) }
        for (title, facts) in titles where y + 2 < rect.maxY {
            let room = Rect(x: rect.x, y: y, width: rect.width, height: 2)
            y += surface.putWrapped(title, in: room, style: theme[.zoneHeadline])
            surface.put(
                facts, at: Point(x: rect.x, y: y), style: theme[.uiTextDim], maxColumns: rect.width, truncation: .tail)
            y += 2
        }
    }
}
