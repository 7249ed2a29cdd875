import StoryIndex
import Testing
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
        let context = QueryContext { article in
            asked.articles.append(article)
            return article == 1 ? VersionEdits(alarms: 3, classes: [.quote, .spelling]) : nil
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
}
