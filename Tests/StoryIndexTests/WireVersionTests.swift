import Clustering
import StoryIndex
import Testing
import TextCore
import WireModel

@Suite("Versions that a wire counts")
struct WireVersionTests {
    private let paragraphs = [
        "The harbour board of Ostmark voted on Tuesday to close the north pier to lorries from June.",
        "Board chair Ada Finch said that the pier had sunk by four centimetres in the past year.",
        "Lorries will be sent over the coal bridge, which the town widened some years ago.",
        "Hauliers said that the detour would cost them twenty minutes a trip.",
    ]

    private func article(
        _ id: String, version: String?, paragraphs count: Int, time: String? = nil, outlet: String = "MWS"
    ) -> Article {
        let text = paragraphs.prefix(count).joined(separator: "\n")
        var article = Article(id: id, source: "\(id)-\(version ?? "").json", record: 0, outlet: outlet, text: text)
        var start = 0
        for paragraph in paragraphs.prefix(count) {
            article.zones.append(Zone(.paragraph, TextSpan(start, start + paragraph.utf8.count)))
            start += paragraph.utf8.count + 1
        }
        article.publishedTime = time
        article.published = time.flatMap { CalendarDay(iso: $0) }
        if let version { article.fields = [SourceField(name: "version", value: version)] }
        return article
    }

    private func snapshot(_ articles: [Article]) -> IndexSnapshot {
        IndexBuilder(articles.map { PreparedArticle($0, recogniser: nil) }).snapshot()
    }

    @Test("Takes stand in the order the wire counts them, against times and lengths, and are called by its number")
    func order() {
        let found = snapshot([
            article("urn:x:pier", version: "4", paragraphs: 2, time: "2024-03-05T08:00:00Z"),
            article("urn:x:pier", version: "2", paragraphs: 3, time: "2024-03-05T09:00:00Z"),
            article("urn:x:pier", version: "1", paragraphs: 4, time: "2024-03-05T10:00:00Z"),
        ])
        #expect(found.clusters.count == 1)
        let versions = found.articles.map { $0.wireVersion?.number }
        let takes = Dictionary(uniqueKeysWithValues: zip(versions, found.takeOf))
        #expect(takes == [1: 1, 2: 2, 4: 3])
        #expect(found.name(ofTake: 3, in: 0) == "take 3 (version 4)")
        #expect(Set(found.articles.indices.map { found.label(of: $0) }) == ["MWS v1", "MWS v2", "MWS v4"])
    }

    @Test("A take whose versions have no number, or several, is called by its place alone")
    func names() {
        let none = snapshot([article("a", version: nil, paragraphs: 4), article("b", version: nil, paragraphs: 4)])
        #expect(none.name(ofTake: 1, in: 0) == "take 1")
        let both = snapshot([
            article("urn:x:1", version: "3", paragraphs: 4), article("urn:y:1", version: "5", paragraphs: 4),
        ])
        #expect(both.takeOf == [1, 1] && both.name(ofTake: 1, in: 0) == "take 1")
    }

    @Test("The item is the record's id without the version it ends in, and without what keeps records apart")
    func item() {
        func version(_ id: String, _ value: String?) -> WireVersion? {
            article(id, version: value, paragraphs: 1).wireVersion
        }
        #expect(version("urn:x:17", "2") == WireVersion(item: "urn:x:17", number: 2))
        #expect(version("urn:x:17:2", "2") == WireVersion(item: "urn:x:17", number: 2))
        #expect(version("urn:x:17_10", "10") == WireVersion(item: "urn:x:17", number: 10))
        #expect(version("urn:x:17~3", "2") == WireVersion(item: "urn:x:17", number: 2))
        #expect(version("urn:x:17~3", "04") == WireVersion(item: "urn:x:17", number: 4))
        for value in [nil, "", "1.2", "1542761538", "-1", "1st Ld-Writethru"] {
            #expect(version("urn:x:17", value) == nil)
        }
    }

    @Test("What the wire's field says in words is read as a label is, where the text has none")
    func words() {
        let found = snapshot([
            article("urn:x:1", version: "1st Ld-Writethru", paragraphs: 3, time: "2024-03-05T10:00:00Z"),
            article("urn:x:2", version: "2nd Ld-Writethru", paragraphs: 4, time: "2024-03-05T10:00:00Z", outlet: "LNA"),
            article("urn:x:3", version: "URGENT", paragraphs: 2, time: "2024-03-05T10:00:00Z", outlet: "PPA"),
        ])
        let takes = Dictionary(uniqueKeysWithValues: zip(found.articles.map(\.outlet), found.takeOf))
        #expect(takes == ["PPA": 1, "MWS": 2, "LNA": 3])
    }

    @Test("Versions of one item are one story though a few new figures make them look like two")
    func figures() {
        func market(_ figures: [Int], version: Int) -> Article {
            let text = """
                Cod fetched \(figures[0]) crowns a crate at the Port Hale market and haddock \(figures[1]) crowns a crate there.
                Boats landed \(figures[2]) crates of cod by noon, \(figures[3]) crates of haddock and \(figures[4]) of saithe.
                """
            var article = Article(id: "urn:fish:7", source: "\(version)", record: 0, outlet: "MWS", text: text)
            article.zones = [Zone(.paragraph, TextSpan(0, text.utf8.count))]
            article.fields = [SourceField(name: "version", value: "\(version)")]
            return article
        }
        let versions = [market([31, 22, 410, 512, 63], version: 1), market([37, 29, 455, 590, 71], version: 2)]
        #expect(snapshot(versions).clusterOf == [0, 0])
        let apart = versions.enumerated().map { place, article in
            var other = article
            other.id = "urn:fish:\(place)"
            return other
        }
        #expect(snapshot(apart).clusterOf == [nil, nil])
    }
}
