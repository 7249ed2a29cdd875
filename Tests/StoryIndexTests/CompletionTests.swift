import Clustering
import StoryIndex
import Testing
import TextCore
import WireModel

@Suite("A query is completed from what the index knows")
struct CompletionTests {
    private func choices(_ line: String) -> [String] {
        QueryCompletion.choices(for: line, in: QueryFixture.snapshot).lines
    }

    @Test(
        "the term under the cursor is completed, and what stands before it stays",
        arguments: [
            ("ag", ["agency:"]), ("boats -ag", ["boats -agency:"]), ("(boats OR ver", ["(boats OR versions>="]),
            ("e", ["entity:", "event:", "edit:"]), ("agency:", ["agency:MWS", "agency:PPA", "agency:none"]),
            ("agency:p", ["agency:PPA"]), ("outlet:ledger", []), ("outlet:har", ["outlet:harbour-ledger"]),
            ("entity:port", ["entity:\"Port Hale\""]), ("entity:hale", ["entity:\"Port Hale\""]),
            ("entity:\"port h", ["entity:\"Port Hale\""]), ("cluster:", ["cluster:c1"]),
            ("date:2025", ["date:2025-04", "date:2025-03"]), ("date:2025-03", ["date:2025-03-05", "date:2025-03-04"]),
            ("is:s", ["is:single", "is:starred"]), ("edit:al", ["edit:alarm"]), ("alarms>", []), ("zebra", []),
        ])
    func completes(_ line: String, _ expected: [String]) {
        #expect(choices(line) == expected)
    }

    @Test("every completed field can be read once it has a value")
    func fields() throws {
        let all = choices("")
        #expect(all.count == QueryField.allCases.count)
        for (line, field) in zip(all, QueryField.allCases) {
            #expect(line.hasPrefix(field.rawValue) && QueryCompletion.isOpen(line))
            _ = try StoryQuery(parsing: field.example)
        }
    }

    @Test("every value that is offered is a query")
    func values() throws {
        for field in QueryField.allCases {
            for line in choices(field.rawValue + ":") { _ = try StoryQuery(parsing: line) }
        }
    }

    @Test("changes against the base are asked for when a query needs them, and of no article that the rest rules out")
    func edits() throws {
        final class Asked: @unchecked Sendable { var articles: [Int] = [] }
        let asked = Asked()
        let context = QueryContext { articles in
            asked.articles += articles
            return articles.map { $0 == 1 ? VersionEdits(alarms: 3, classes: [.quote, .spelling]) : nil }
        }
        func answer(_ query: String) throws -> [Int] {
            QueryFixture.snapshot.matches(try StoryQuery(parsing: query), context: context)
        }
        #expect(try answer("alarms>2") == [1] && asked.articles == [0, 1, 2, 3, 4])
        asked.articles = []
        #expect(try answer("edit:quote outlet:ledger") == [1] && asked.articles == [1])
        #expect(try answer("edit:figure") == [] && answer("edit:alarm") == [1])
        #expect(try answer("-edit:quote") == [0, 2, 3, 4])
        #expect(try answer("alarms<3") == [] && answer("alarms:3 edit:spelling") == [1])
    }

    @Test("without a desk versions are compared on the spot")
    func compared() throws {
        let query = try StoryQuery(parsing: "alarms>=0")
        #expect(QueryFixture.snapshot.matches(query) == [1])
    }

    @Test("versions compared together, by however many, are what each is by itself")
    func together() throws {
        let words = (0..<60).map { "word\($0)" }
        func text(_ version: Int) -> String {
            (0..<6).map { paragraph in
                let own = words[(paragraph * 10)..<(paragraph * 10 + 10)].joined(separator: " ")
                return "\(own), it said, \(paragraph == version % 6 ? "denying \(version) deaths" : "naming 4 ports")."
            }.joined(separator: "\n\n")
        }
        let articles = (0..<40).map { place in
            var article = Article(
                id: "v\(place)", source: "v", record: place, outlet: "o\(place)", text: text(place / 4))
            article.zones = [Zone(.paragraph, TextSpan(0, article.text.utf8.count))]
            return article
        }
        let snapshot = IndexSnapshot(
            articles: articles,
            clusters: (0..<4).map { story in
                Cluster(id: "c\(story)", articles: Array(stride(from: story, to: 40, by: 4)), base: story, event: 0)
            },
            events: [Event(id: "e1", clusters: Array(0..<4), articles: Array(0..<40))],
            clusterOf: (0..<40).map { $0 % 4 }, eventOf: [Int](repeating: 0, count: 40),
            takeOf: [Int](repeating: 1, count: 40), relationOf: [Relation?](repeating: nil, count: 40), entities: [],
            entityCounts: [[EntityCount]](repeating: [], count: 40),
            postings: Postings(keysOfArticle: articles.map { _ in [] }),
            wordCounts: [Int](repeating: 90, count: 40))
        let alone = (0..<40).map { snapshot.edits(of: [$0])[0] }
        #expect(alone.count { $0 != nil } == 36 && Set(alone.compactMap { $0?.alarms }).count > 1)
        let crew = Crew(size: 3) { pieces, work in for piece in (0..<pieces).reversed() { work(piece) } }
        #expect(snapshot.edits(of: Array(0..<40)) == alone && snapshot.edits(of: Array(0..<40), crew: crew) == alone)
        #expect(snapshot.edits(of: Array(0..<40), while: { false }) == [VersionEdits?](repeating: nil, count: 40))
    }
}
