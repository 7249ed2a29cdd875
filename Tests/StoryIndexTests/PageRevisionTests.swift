import Clustering
import StoryIndex
import Testing
import TextCore
import WireModel

@Suite("Revisions of one page")
struct PageRevisionTests {
    /// A form that is filled in anew: the links keep such texts apart.
    private func market(_ figures: [Int]) -> String {
        """
        Cod fetched \(figures[0]) crowns a crate at the Port Hale market and haddock \(figures[1]) crowns a crate there.
        Boats landed \(figures[2]) crates of cod by noon, \(figures[3]) crates of haddock and \(figures[4]) of saithe.
        The auction sold \(figures[5]) lots to \(figures[6]) buyers, and \(figures[7]) lots were left for the morning.
        """
    }

    private func article(
        _ id: String, _ text: String, url: String? = "https://courier.example/market", fetched: String? = nil,
        outlet: String = "Courier"
    ) -> PreparedArticle {
        var article = Article(id: id, source: id, record: 0, outlet: outlet, text: text)
        article.zones = [Zone(.paragraph, TextSpan(0, text.utf8.count))]
        article.url = url
        if let fetched { article.fields = [SourceField(name: "fetched", value: fetched)] }
        return PreparedArticle(article, recogniser: nil)
    }

    private func stories(_ articles: [PreparedArticle]) -> [Int?] { IndexBuilder(articles).snapshot().clusterOf }

    private let one = [12, 14, 310, 120, 45, 77, 19, 6]
    private let two = [13, 11, 290, 133, 52, 81, 23, 9]
    private let morning = "2026-11-22T08:00:00Z"
    private let noon = "2026-11-22T12:00:00Z"

    @Test("They are versions of one story where figures alone would make them two")
    func joined() {
        let revisions = [article("a", market(one), fetched: morning), article("b", market(two), fetched: noon)]
        #expect(stories(revisions) == [0, 0])
        #expect(stories(revisions.reversed()) == [0, 0])
    }

    @Test(
        "Versions of one outlet are told apart by the time they were fetched, and by their pages where there are several"
    )
    func labels() {
        func labels(_ articles: [PreparedArticle]) -> [String] {
            let snapshot = IndexBuilder(articles).snapshot()
            return snapshot.articles.indices.map { snapshot.label(of: $0) }
        }
        let first = article("a", market(one), fetched: morning)
        #expect(labels([first, article("b", market(two), fetched: noon)]) == ["Courier 08:00", "Courier 12:00"])
        let soon = "2026-11-22T08:00:07Z"
        #expect(labels([first, article("b", market(two), fetched: soon)]) == ["Courier 08:00:00", "Courier 08:00:07"])
        let later = "2026-11-23T08:00:00Z"
        #expect(
            labels([first, article("b", market(two), fetched: later)]) == [
                "Courier 11-22 08:00", "Courier 11-23 08:00",
            ])
        let elsewhere = article("c", market(one), url: "https://courier.example/fish.html", fetched: noon)
        #expect(
            labels([first, article("b", market(two), fetched: noon), elsewhere]) == [
                "Courier market 08:00", "Courier market 12:00", "Courier fish",
            ])
    }

    @Test("Without a time of fetching, at other addresses and in other outlets they are judged by their words")
    func apart() {
        let first = article("a", market(one), fetched: morning)
        #expect(stories([article("a", market(one)), article("b", market(two))]) == [nil, nil])
        #expect(
            stories([first, article("b", market(two), url: "https://courier.example/fish", fetched: noon)]) == [
                nil, nil,
            ])
        #expect(stories([first, article("b", market(two), fetched: noon, outlet: "Ledger")]) == [nil, nil])
        #expect(stories([first, article("b", market(two), url: nil, fetched: noon)]) == [nil, nil])
    }

    @Test("A page that has become another text is no revision of its story")
    func frontPage() {
        let other = """
            Bakers in Wexley kept their ovens cold on Sunday while mill owners argued with them over what flour may cost
            this winter; nobody would say when loaves might again be sold.
            """
        #expect(
            stories([article("a", market(one), fetched: morning), article("b", other, fetched: noon)]) == [nil, nil])
    }

    @Test("One page has several spellings of its address")
    func spelling() {
        for url in ["http://www.a.example/x", "https://a.example/x/", "https://a.example/x#top"] {
            #expect(PageRevisions.address(url) == "a.example/x")
        }
        #expect(PageRevisions.address("https://a.example/x?y") == "a.example/x?y")
    }
}
