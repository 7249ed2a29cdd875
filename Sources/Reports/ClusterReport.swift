public import Clustering
public import StoryIndex
import TextCore
import WireModel

/// Articles, the clusters they make and the events those belong to.
public struct ClusterReport: Sendable {
    let snapshot: IndexSnapshot
    private let withLinks: Bool
    private let crew: Crew

    /// Makes the report of all articles.
    ///
    /// - Parameters:
    ///   - links: whether the JSON document tells why versions were joined, and why others were not.
    ///   - crew: who helps to write what there is much of.
    public init(_ snapshot: IndexSnapshot, links: Bool = false, crew: Crew = .alone) {
        self.snapshot = snapshot
        withLinks = links
        self.crew = crew
    }

    /// One document, `stet.cluster/1`, with `articles`, `clusters` and `events`.
    public func writeJSON(to output: inout ReportOutput) {
        var json = JSONWriter(output)
        json.beginObject()
        json.documentHead("cluster")
        json.key("articles")
        json.beginArray()
        json.elements(snapshot.articles.count, crew: crew) { position, json in
            json.beginObject()
            article(position, &json)
            json.endObject()
        }
        json.endArray()
        clusters(&json)
        events(&json)
        if withLinks { links(&json) }
        json.endObject()
        json.endLine()
        output = json.done()
    }

    /// A document a line, `stet.cluster/1`, each an article with its cluster, event, take and relation.
    public func writeJSONLines(to output: inout ReportOutput) {
        output.writeParts(of: snapshot.articles.count, crew: crew) { range, output in
            var json = JSONWriter(output, lines: false)
            for position in range {
                json.beginObject()
                json.documentHead("cluster")
                article(position, &json)
                json.endObject()
                json.endLine()
            }
            output = json.done()
        }
    }

    /// A table with a header and a line for each article (RFC 4180, but for line feeds alone at the ends).
    public func writeCSV(to output: inout ReportOutput) {
        let header = [
            "id", "source", "record", "outlet", "agency", "headline", "published", "cluster", "event", "take",
            "relation",
            "to", "kept", "shared",
        ]
        CSVRow.write(header, to: &output)
        output.writeParts(of: snapshot.articles.count, crew: crew) { range, output in
            for position in range {
                row(position, to: &output)
                output.line()
            }
        }
    }

    /// What the table tells of an article.
    private func row(_ position: Int, to output: inout ReportOutput) {
        let article = snapshot.articles[position]
        CSVRow.field(article.id, isFirst: true, to: &output)
        CSVRow.field(article.source, to: &output)
        CSVRow.field(article.record, to: &output)
        CSVRow.field(article.outlet, to: &output)
        CSVRow.field(article.agency ?? "", to: &output)
        CSVRow.field(article.headline ?? "", to: &output)
        CSVRow.field(article.published?.iso ?? "", to: &output)
        CSVRow.field(snapshot.clusterOf[position].map { snapshot.clusters[$0].id } ?? "", to: &output)
        CSVRow.field(snapshot.events[snapshot.eventOf[position]].id, to: &output)
        CSVRow.field(snapshot.takeOf[position], to: &output)
        guard let relation = snapshot.relationOf[position] else {
            for _ in 0..<4 { CSVRow.field("", to: &output) }
            return
        }
        CSVRow.field(relation.kind.rawValue, to: &output)
        CSVRow.field(snapshot.articles[relation.to].id, to: &output)
        CSVRow.field(Decimals.text(relation.kept), to: &output)
        CSVRow.field(Decimals.text(relation.shared), to: &output)
    }

    // MARK: Parts

    private func article(_ position: Int, _ json: inout JSONWriter) {
        json.articleNames(snapshot.articles[position])
        json.field("cluster", snapshot.clusterOf[position].map { snapshot.clusters[$0].id })
        json.field("event", snapshot.events[snapshot.eventOf[position]].id)
        json.field("take", snapshot.takeOf[position])
        json.key("relation")
        guard let relation = snapshot.relationOf[position] else { return json.null() }
        json.beginObject()
        json.field("to", snapshot.articles[relation.to].id)
        json.field("kind", relation.kind.rawValue)
        json.field("kept", relation.kept)
        json.field("shared", relation.shared)
        json.endObject()
    }

    private func clusters(_ json: inout JSONWriter) {
        json.key("clusters")
        json.beginArray()
        json.elements(snapshot.clusters.count, crew: crew) { position, json in
            let cluster = snapshot.clusters[position]
            let days = cluster.articles.compactMap { day(of: $0) }
            json.beginObject()
            json.field("id", cluster.id)
            json.field("event", snapshot.events[cluster.event].id)
            json.field("headline", snapshot.headline(ofCluster: position))
            json.field("base", snapshot.articles[cluster.base].id)
            json.field("articles", cluster.articles.map { snapshot.articles[$0].id })
            json.field("outlets", Set(cluster.articles.map { snapshot.articles[$0].outlet }).count)
            json.field("takes", cluster.articles.map { snapshot.takeOf[$0] }.max() ?? 1)
            json.field("first", days.min()?.iso)
            json.field("last", days.max()?.iso)
            json.endObject()
        }
        json.endArray()
    }

    private func events(_ json: inout JSONWriter) {
        json.key("events")
        json.beginArray()
        json.elements(snapshot.events.count, crew: crew) { position, json in
            let event = snapshot.events[position]
            json.beginObject()
            json.field("id", event.id)
            json.field("headline", headline(ofEvent: position))
            json.field("clusters", event.clusters.map { snapshot.clusters[$0].id })
            json.field("articles", event.articles.map { snapshot.articles[$0].id })
            json.endObject()
        }
        json.endArray()
    }

    /// The heading of an event: that of its largest cluster, else of its first article.
    func headline(ofEvent event: Int) -> String? {
        let clusters = snapshot.events[event].clusters
        let largest = clusters.max {
            (snapshot.clusters[$0].articles.count, $1) < (snapshot.clusters[$1].articles.count, $0)
        }
        if let largest { return snapshot.headline(ofCluster: largest) }
        return snapshot.events[event].articles.first.map { snapshot.title(of: $0) }
    }

    /// The day an article is from: that of its publication, else the one its dateline names.
    func day(of article: Int) -> CalendarDay? {
        snapshot.articles[article].published ?? snapshot.articles[article].dateline?.day
    }

    /// Why versions were joined and why others were not: every pair of articles that shares text.
    private func links(_ json: inout JSONWriter) {
        json.key("links")
        json.beginArray()
        json.elements(snapshot.links.count, crew: crew) { position, json in
            let link = snapshot.links[position]
            json.beginObject()
            json.field("left", snapshot.articles[link.left].id)
            json.field("right", snapshot.articles[link.right].id)
            json.field("accepted", link.isAccepted)
            json.field("reason", link.reason.rawValue)
            json.field("containment", Double(link.containment))
            json.field("leftShare", Double(link.leftShare))
            json.field("rightShare", Double(link.rightShare))
            json.field("sharedWords", link.sharedWords)
            json.field("runs", link.runs)
            json.field("longestRun", link.longestRun)
            json.endObject()
        }
        json.endArray()
    }
}
