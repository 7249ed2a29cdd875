import ReaderState
import StoryIndex
import WireModel

/// What is told of a cluster at a glance.
struct Story {
    let articles: [Int]
    private let snapshot: IndexSnapshot

    init(_ cluster: Int, in state: Reader) {
        articles = state.snapshot.clusters[cluster].articles
        snapshot = state.snapshot
    }

    /// The first and the last day of publication.
    var days: (first: CalendarDay, last: CalendarDay)? {
        let days = articles.compactMap { snapshot.articles[$0].published }
        guard let first = days.min(), let last = days.max() else { return nil }
        return (first, last)
    }

    /// How many outlets printed it.
    var outlets: Int { Set(articles.map { snapshot.articles[$0].outlet }).count }

    /// `5 versions · 4 outlets · 2024-03-11 to 2024-03-12`.
    var summary: String {
        var parts = [Figures.count(articles.count, "version"), Figures.count(outlets, "outlet")]
        if let days { parts.append(days.first == days.last ? days.last.iso : "\(days.first.iso) to \(days.last.iso)") }
        return parts.joined(separator: " · ")
    }
}

extension Reader {
    /// `Meridian Wire · AFP via BSS · 2024-09-06 · 412 words`.
    func facts(of article: Int, withLabel: Bool = true) -> String {
        let value = snapshot.articles[article]
        var parts = withLabel ? [snapshot.label(of: article)] : []
        switch (value.agency, value.relay) {
        case (let agency?, let relay?) where relay != agency: parts.append("\(agency) via \(relay)")
        case (let agency?, _): parts.append(agency)
        case (nil, let relay?): parts.append("via \(relay)")
        case (nil, nil): break
        }
        if let day = value.published { parts.append(day.iso) }
        parts.append(Figures.count(snapshot.wordCounts[article], "word"))
        return parts.joined(separator: " · ")
    }

    /// `starred · pinned · note: ask the desk`; empty when there is nothing of that.
    func judgedSentence(of article: Int) -> String {
        var parts: [String] = []
        if marks.starred.contains(article) { parts.append("starred") }
        if marks.pinned.contains(article) { parts.append("pinned to this story") }
        if let note = marks.notes[article] { parts.append("note: \(note)") }
        return parts.joined(separator: " · ")
    }

    /// `cut: kept 46 % of Meridian Wire, the base · 3 alarms`.
    func standingSentence(of article: Int) -> String {
        guard let cluster = snapshot.clusterOf[article] else { return "in no story; the only one of its text" }
        let take =
            Set(snapshot.clusters[cluster].articles.map { snapshot.takeOf[$0] }).count > 1
            ? " · \(snapshot.name(ofTake: snapshot.takeOf[article], in: cluster))" : ""
        if isBase(article) { return "the base of its story" + take }
        guard let standing = standing(of: article) else { return "" }
        var text = standing.kind.map { $0.sentence + ": " } ?? ""
        if let kept = standing.kept { text += "kept \(Figures.share(kept)) of " } else { text += "base: " }
        text += snapshot.label(of: base(ofCluster: cluster))
        if let alarms = standing.alarms { text += " · \(Figures.count(alarms, "alarm"))" }
        return text + take
    }
}
