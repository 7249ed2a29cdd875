import StoryIndex
import TextCore
import WireModel
import Testing

/// What queries find.
struct QueryTests {
    @Test(
        "a query finds the articles it describes",
        arguments: [
            ("", "abcde"), ("boats", "ab"), ("BOATS", "ab"), ("boats flag", ""), ("boats OR flag", "abe"),
            // House style does not matter.
            ("color", "ae"), ("harbor", "ae"), ("twelve", "ab"), ("12", "ab"),
            // Phrases are words next to each other, whatever marks are between.
            ("\"joint statement\"", "a"), ("joint statement", "ab"), ("“joint statement”", "a"),
            ("\"Friday said\"", "ab"),
            ("\"statement joint\"", ""),
            // Text without blanks, and from right to left.
            ("声明", "c"), ("明声", ""), ("القوارب", "d"), ("outlet:报纸", "c"), ("lang:ar", "d"),
            // Operators.
            ("boats AND statement", "ab"), ("boats NOT panel", "a"), ("boats -panel", "a"), ("-boats", "cde"),
            ("NOT -boats", "ab"),
            ("(boats OR flag) colour", "ae"), ("boats OR flag colour", "abe"), ("-(boats OR flag)", "cd"),
            // Fields.
            ("outlet:harbour", "b"), ("outlet:WIRE", "a"), ("agency:mws", "ab"), ("agency:none", "cd"),
            ("headline:colour", "a"),
            ("headline:\"boats leave\"", "b"), ("entity:solenne", "ab"), ("entity:\"Mira Solenne\"", "ab"),
            ("entity:n2", "ab"),
            ("entity:mira -entity:hale", ""), ("cluster:c1", "ab"), ("event:E1", "abe"), ("event:e9", ""),
            ("id:c", "c"),
            ("source:news/d", "d"), ("versions>=2", "ab"), ("versions=1", "cde"), ("versions:2", "ab"), ("words<4", ""),
            ("words>0", "abcde"), ("is:clustered", "ab"), ("is:single", "cde"), ("is:base", "a"), ("is:cut", "b"),
            ("cut>50%", "b"),
            ("cut<50", "a"), ("cut:60", "b"), ("cut=60%", "b"), ("cut>60%", ""), ("cut>=60", "b"), ("cut=0", "a"),
            ("take:1", "abcde"),
            // Dates: days, months, years, ranges, open ends.
            ("date:2025-03-04", "a"), ("date:2025-03", "ab"), ("date:2025", "abe"), ("date:2025-03-05..", "be"),
            ("date:..2025-03-04", "ac"), ("date:2024-12..2025-03-04", "ac"), ("date>2025-03", "e"), ("date<=2024", "c"),
            ("date:2024-02-29", ""),
        ])
    func finds(_ query: String, _ expected: String) throws {
        #expect(try QueryFixture.answer(query) == expected)
    }

    @Test("not of a query and the query itself share out all articles, and twice not is nothing")
    func complements() throws {
        for query in ["boats", "date:2025", "is:cut OR outlet:sorrel", "\"joint statement\"", "(a b) OR -c"] {
            let (yes, no) = (try QueryFixture.answer(query), try QueryFixture.answer("-(\(query))"))
            #expect(String((yes + no).sorted()) == "abcde")
            #expect(try QueryFixture.answer("NOT (NOT (\(query)))") == yes)
        }
    }

    @Test("the order of terms does not change the answer")
    func commutes() throws {
        let terms = ["boats", "\"port hale\"", "date:2025", "-panel", "entity:solenne"]
        for shift in terms.indices {
            let turned = (terms[shift...] + terms[..<shift]).joined(separator: " ")
            #expect(try QueryFixture.answer(turned) == "a")
        }
    }

    @Test("hits are the matches, the better first, and their spans are the words asked for")
    func ranks() throws {
        let query = try StoryQuery(parsing: "colour OR statement")
        let hits = QueryFixture.snapshot.hits(for: query)
        #expect(hits.map(\.article).sorted() == QueryFixture.snapshot.matches(query))
        #expect(hits.first?.article == 0)
        #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score })
        let words = hits.flatMap { hit in
            hit.spans.map { QueryFixture.articles[hit.article].text.slice($0).lowercased() }
        }
        #expect(Set(words) == ["colour", "statement"])
        #expect(QueryFixture.snapshot.hits(for: query, limit: 1).map(\.article) == [0])
    }

    @Test("a phrase is one span, an entity's are its mentions, and the snippet holds a match")
    func spans() throws {
        let hits = QueryFixture.snapshot.hits(for: try StoryQuery(parsing: "\"port hale\" entity:solenne"))
        for hit in hits {
            let text = QueryFixture.articles[hit.article].text
            #expect(hit.spans.map { text.slice($0) } == ["Port Hale", "Solenne"])
            #expect(hit.spans.contains { hit.snippet.contains($0) })
        }
        #expect(hits.count == 2)
    }

    @Test("without words the newest stand first and those without a date last")
    func newestFirst() throws {
        let hits = QueryFixture.snapshot.hits(for: try StoryQuery(parsing: ""))
        #expect(hits.map { QueryFixture.articles[$0.article].id } == ["e", "b", "a", "c", "d"])
    }

    @Test("a query on nothing finds nothing")
    func empty() throws {
        for text in ["", "boats", "-boats", "is:single", "cluster:c1"] {
            let query = try StoryQuery(parsing: text)
            #expect(IndexSnapshot.empty.matches(query).isEmpty)
            #expect(IndexSnapshot.empty.hits(for: query).isEmpty)
        }
    }
}

/// What is said of queries that cannot be read.
struct QueryErrorTests {
    @Test(
        "an error carries the place and what was expected",
        arguments: [
            ("boats \"joint", 6, "a quotation mark is not closed"), ("boats (flag", 6, "a bracket is not closed"),
            ("boats) flag", 5, "a bracket is closed that was not opened"), ("boats AND", 9, "ends too soon"),
            ("OR boats", 0, "'OR' cannot stand here"), ("()", 1, "')' cannot stand here"),
            ("boats - flag", 6, "a term right behind it"),
            ("声明 outlt:x", 7, "did you mean 'outlet'"), ("language:en", 0, "did you mean 'lang'"),
            ("foobarbaz:x", 0, "expected one of"), ("alarm>2", 0, "did you mean 'alarms'"),
            ("boats kut<=5%", 6, "did you mean 'cut'"),
            ("date:2024-13", 5, "expected a day, month or year"), ("date:2025..2024", 5, "a range"),
            ("date:2023-02-29", 5, "cannot be"),
            ("versions>many", 9, "a whole number"), ("is:fine", 3, "one of clustered"),
            ("words:-5", 6, "a whole number"), ("cut>-5%", 4, "a number of per cent"),
            ("outlet>3", 6, "cannot be compared with '>'"),
            ("outlet:", 7, "a value"), ("boats ---", 8, "a term right behind it"), ("!!!", 0, "expected a word"),
        ])
    func places(_ text: String, _ offset: Int, _ words: String) {
        let error = #expect(throws: QueryError.self) { try StoryQuery(parsing: text) }
        #expect(error?.offset == offset)
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "no error")")
    }

    @Test(
        "words with a sign between them that are like no field are words", arguments: ["x>y", "e=mc2", "boats said:"])
    func signs(_ text: String) throws { _ = try StoryQuery(parsing: text) }

    @Test("the pointer stands under the place, counted in characters")
    func pointer() {
        let text = "声明 outlt:x"
        let error = #expect(throws: QueryError.self) { try StoryQuery(parsing: text) }
        #expect(error?.pointer(in: text) == "   ^")
    }

    @Test("no input of brackets, signs and quotes ends the process")
    func survives() {
        let pieces = ["(", ")", "\"", "-", ":", "a", " ", "NOT ", "OR ", "date:", "..", ">=", "“", "\u{0}"]
        for one in pieces {
            for other in pieces {
                for third in pieces {
                    _ = try? StoryQuery(parsing: one + other + third + one)
                }
            }
        }
        _ = try? StoryQuery(parsing: String(repeating: "(", count: 100_000))
        _ = try? StoryQuery(parsing: String(repeating: "-", count: 100_000) + "a")
        _ = try? StoryQuery(parsing: "words>99999999999999999999999999")
    }
}
