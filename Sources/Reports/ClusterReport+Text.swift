import StoryIndex
import TextCore
import WireModel

extension ClusterReport {
    /// A tree for people: events, their clusters with versions by take, and articles that stand alone.
    public func writeText(to output: inout ReportOutput, ink: Ink) {
        for event in snapshot.events.indices {
            let (clusters, alone) = members(of: event)
            var rows = clusters.count + alone.count
            let isPlain = rows == 1
            if !isPlain {
                let count = Wording.count(snapshot.events[event].articles.count, "article")
                output.line(
                    "\(ink(.faint, snapshot.events[event].id)) \(visible(headline(ofEvent: event) ?? "")) \(ink(.faint, "· \(count)"))"
                )
            }
            for cluster in clusters {
                rows -= 1
                write(
                    cluster: cluster, branch: isPlain ? "" : rows > 0 ? "├─ " : "└─ ",
                    stem: isPlain ? "" : rows > 0 ? "│  " : "   ", ink, &output)
            }
            for article in alone {
                rows -= 1
                let branch = isPlain ? "" : rows > 0 ? "├─ " : "└─ "
                output.line(ink(.faint, branch) + single(article, event: isPlain ? event : nil, ink))
            }
        }
        let counts = [
            Wording.count(snapshot.articles.count, "article"), Wording.count(snapshot.clusters.count, "cluster"),
            Wording.count(snapshot.events.count, "event"),
        ]
        output.line(ink(.faint, counts.joined(separator: " · ")))
    }

    /// The clusters of an event, and its articles that are in none.
    private func members(of event: Int) -> (clusters: [Int], alone: [Int]) {
        let value = snapshot.events[event]
        return (value.clusters, value.articles.filter { snapshot.clusterOf[$0] == nil })
    }

    private func write(cluster: Int, branch: String, stem: String, _ ink: Ink, _ output: inout ReportOutput) {
        let value = snapshot.clusters[cluster]
        let days = value.articles.compactMap { day(of: $0) }
        var parts = [Wording.count(value.articles.count, "version")]
        if let first = days.min(), let last = days.max() {
            parts.append(first == last ? first.iso : "\(first.iso) – \(last.iso)")
        }
        let heading = ink(.heading, visible(snapshot.headline(ofCluster: cluster)))
        output.line(
            "\(ink(.faint, branch))\(ink(.faint, value.id)) \(heading) \(ink(.faint, "· " + parts.joined(separator: " · ")))"
        )
        let takes = Set(value.articles.map { snapshot.takeOf[$0] }).count
        for (place, article) in value.articles.enumerated() {
            let twig = place == value.articles.count - 1 ? "└─ " : "├─ "
            output.line(ink(.faint, stem + twig) + version(article, showsTake: takes > 1, ink))
        }
    }

    private func version(_ position: Int, showsTake: Bool, _ ink: Ink) -> String {
        let article = snapshot.articles[position]
        var line = showsTake ? ink(.faint, "take \(snapshot.takeOf[position])  ") : ""
        line += visible(Wording.origin(article))
        if let relation = snapshot.relationOf[position] {
            switch relation.kind {
            case .base: line += " · " + ink(.heading, "base")
            case .identical: line += " · identical"
            default:
                line += " · \(relation.kind.rawValue), keeps \(Wording.percent(relation.kept)), "
                line += "\(Wording.percent(relation.shared)) shared"
            }
        }
        return line + ink(.faint, "  " + visible(Wording.place(article)))
    }

    private func single(_ position: Int, event: Int?, _ ink: Ink) -> String {
        let article = snapshot.articles[position]
        let name = event.map { ink(.faint, snapshot.events[$0].id) + " " } ?? ""
        return
            "\(name)\(visible(snapshot.title(of: position))) \(ink(.faint, "· alone · " + visible(Wording.origin(article)) + "  " + visible(Wording.place(article))))"
    }

    private func visible(_ text: String) -> String { VisibleText.of(text) }
}
