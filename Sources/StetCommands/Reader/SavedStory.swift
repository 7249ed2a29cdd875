import Reports
import ReaderState
import StoryIndex
import WireModel

/// All that is known of the versions laid beside each other: a page, a table, a document, or text, as the file's name
/// says.
struct SavedStory: SavedDocument {
    let snapshot: IndexSnapshot
    let request: CollationRequest
    let collation: StoryCollation
    let path: String

    var text: String {
        var output = ReportOutput()
        let report = StoryReport(story, cluster: 0, collation: collation)
        if path.hasSuffix(".html") || path.hasSuffix(".htm") {
            report.writeHTML(to: &output)
        } else if path.hasSuffix(".csv") {
            report.writeCSV(to: &output)
        } else if path.hasSuffix(".json") {
            report.writeJSON(to: &output)
        } else {
            report.writeText(to: &output, width: 100, ink: .plain)
        }
        return output.text
    }

    /// A snapshot of these versions alone, as one story: they may have been marked in several.
    private var story: IndexSnapshot {
        let articles = request.articles
        let takes = (request.takes ?? [Array(articles.indices)]).enumerated().reduce(
            into: [Int](repeating: 1, count: articles.count)
        ) { numbers, take in
            for place in take.element where numbers.indices.contains(place) { numbers[place] = take.offset + 1 }
        }
        let id = articles.first.flatMap { snapshot.clusterOf[$0] }.map { snapshot.clusters[$0].id } ?? "marked"
        return IndexSnapshot(
            articles: articles.map { snapshot.articles[$0] },
            clusters: [Cluster(id: id, articles: Array(articles.indices), base: request.basePlace ?? 0, event: 0)],
            events: [Event(id: "e1", clusters: [0], articles: Array(articles.indices))],
            clusterOf: articles.map { _ in 0 }, eventOf: articles.map { _ in 0 }, takeOf: takes,
            relationOf: articles.map { _ in nil }, entities: [], entityCounts: articles.map { _ in [] },
            postings: Postings(), wordCounts: articles.map { snapshot.wordCounts[$0] })
    }
}
