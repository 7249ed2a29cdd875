import Foundation
import Reports
import StoryIndex
import TextCore
import Testing
import WireModel

/// The documents of the contract.
struct DocumentTests {
    private typealias Fixture = ReportFixture

    private func parsed(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private let all: [(String, String)] = [
        ("stet.article/1", Fixture.articles(.document)),
        ("stet.cluster/1", Fixture.text { ClusterReport(Fixture.snapshot, links: true).writeJSON(to: &$0) }),
        ("stet.diff/1", Fixture.text { Fixture.diff.writeJSON(to: &$0) }),
        ("stet.entities/1", Fixture.text { EntityReport(Fixture.snapshot).writeJSON(to: &$0) }),
        (
            "stet.search/1",
            Fixture.text { output in
                guard let query = try? StoryQuery(parsing: "") else { return }
                SearchReport(Fixture.snapshot, query: query, hits: Fixture.snapshot.hits(for: query)).writeJSON(
                    to: &output)
            }
        ),
    ]

    @Test(
        "every document starts with its format and the version, parses, and holds no control character but line feeds")
    func heads() throws {
        for (format, text) in all {
            #expect(text.hasPrefix("{\"format\": \"\(format)\", \"stet\": \"\(StetVersion.current)\""))
            #expect(try parsed(text)["format"] as? String == format)
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.generalCategory.isControl })
            #expect(text.hasSuffix("}\n"))
        }
    }

    @Test("clusters stand as the contract has them")
    func cluster() {
        let text = Fixture.text { ClusterReport(Fixture.snapshot).writeJSON(to: &$0) }
        #expect(
            text == """
                {"format": "stet.cluster/1", "stet": "0.1.0",
                "articles": [
                {"id": "l1", "source": "wire/港.txt", "record": 0, "outlet": "Wire", "agency": "MWS", "headline": "Port reopens", "published": "2025-03-04", "cluster": "c1", "event": "e1", "take": 1, "relation": {"to": "l1", "kind": "base", "kept": 1.0, "shared": 1.0}},
                {"id": "r\\"1", "source": "out\\u001b.txt", "record": 0, "outlet": "Out\\u202elet", "agency": null, "headline": null, "published": "2025-03-05", "cluster": "c1", "event": "e1", "take": 1, "relation": {"to": "l1", "kind": "edited", "kept": 0.1235, "shared": 0.6667}}
                ],
                "clusters": [
                {"id": "c1", "event": "e1", "headline": "Port reopens", "base": "l1", "articles": ["l1", "r\\"1"], "outlets": 2, "takes": 1, "first": "2025-03-04", "last": "2025-03-05"}
                ],
                "events": [
                {"id": "e1", "headline": "Port reopens", "clusters": ["c1"], "articles": ["l1", "r\\"1"]}
                ]}

                """)
    }

    @Test("an article stands as the contract has it")
    func article() {
        let text = Fixture.articles(.lines)
        #expect(
            text.split(separator: "\n").first.map(String.init) == """
                {"format": "stet.article/1", "stet": "0.1.0", "id": "l1", "source": "wire/港.txt", "record": 0, "outlet": "Wire", "relay": "VNA", "agency": "MWS", "agencyEvidence": [{"kind": "field", "range": null}], "headline": "Port reopens", "deck": null, "byline": [], "dateline": null, "published": "2025-03-04", "publishedTime": null, "publishedFrom": null, "signoff": ["kb", "or"], "language": "en", "url": null, "text": "Port reopens\\nThe minister said 12 boats left.\\n港口 reopened 🚢 today.", "zones": [{"kind": "headline", "range": [0, 12]}, {"kind": "paragraph", "range": [13, 45]}, {"kind": "paragraph", "range": [46, 73]}], "body": "The minister said 12 boats left.\\n港口 reopened 🚢 today.", "words": 9, "warnings": []}
                """)
    }

    @Test("an article that stands alone has no cluster and no relation")
    func alone() {
        let alone = IndexSnapshot(
            articles: [Fixture.left], clusters: [], events: [Event(id: "e1", clusters: [], articles: [0])],
            clusterOf: [nil],
            eventOf: [0], takeOf: [1], relationOf: [nil], entities: [], entityCounts: [[]], postings: Postings(),
            wordCounts: [9])
        let text = Fixture.text { ClusterReport(alone).writeJSONLines(to: &$0) }
        #expect(text.contains("\"cluster\": null, \"event\": \"e1\", \"take\": 1, \"relation\": null}"))
    }

    @Test("an entity stands as the contract has it")
    func entity() {
        let text = Fixture.text { EntityReport(Fixture.snapshot).writeJSONLines(to: &$0) }
        #expect(
            text == """
                {"format": "stet.entities/1", "stet": "0.1.0", "id": "n1", "kind": "place", "name": "港口", "aliases": ["Port"], "articles": 1, "mentions": [{"article": "l1", "range": [46, 52], "text": "港口"}]}

                """)
    }

    @Test("the table has a header, a line for each article, and quotes what needs them")
    func csv() {
        let text = Fixture.text { ClusterReport(Fixture.snapshot).writeCSV(to: &$0) }
        #expect(
            text == """
                id,source,record,outlet,agency,headline,published,cluster,event,take,relation,to,kept,shared
                l1,wire/港.txt,0,Wire,MWS,Port reopens,2025-03-04,c1,e1,1,base,l1,1.0,1.0
                "r""1",out␛.txt,0,Out⇄let,,,2025-03-05,c1,e1,1,edited,l1,0.1235,0.6667

                """)
    }

    @Test("slicing the text by a range gives the quoted words, everywhere in the diff")
    func ranges() throws {
        let diff = try parsed(Fixture.text { Fixture.diff.writeJSON(to: &$0) })
        let pairs = try #require(diff["pairs"] as? [[String: Any]])
        var seen = 0
        func check(_ words: Any?, _ range: Any?, _ text: String) throws {
            let words = try #require(words as? String)
            let range = try #require(range as? [Int])
            #expect(Array(text.utf8)[range[0]..<range[1]].elementsEqual(words.utf8))
            seen += 1
        }
        let sides = ["left", "right"].compactMap { diff[$0] as? [String: Any] }
        #expect(sides.map { $0["text"] as? String } == [Fixture.left.text, Fixture.right.text])
        #expect(sides.map { ($0["zones"] as? [Any])?.count } == [3, 2])
        for pair in pairs {
            for (side, text) in [("left", Fixture.left.text), ("right", Fixture.right.text)] {
                guard let passage = pair[side] as? [String: Any] else { continue }
                try check(passage["text"], passage["range"], text)
            }
            for edit in try #require(pair["edits"] as? [[String: Any]]) {
                try check(edit["left"], edit["leftRange"], Fixture.left.text)
                try check(edit["right"], edit["rightRange"], Fixture.right.text)
            }
        }
        #expect(seen > 6)
    }

    @Test("hiding style hides no alarm and changes no count")
    func trivia() throws {
        let hidden = DiffReport(
            left: .init(Fixture.snapshot, article: 0), right: .init(Fixture.snapshot, article: 1),
            comparison: Fixture.comparison, showsTrivia: false)
        let (all, some) = (
            try parsed(Fixture.text { Fixture.diff.writeJSON(to: &$0) }),
            try parsed(Fixture.text { hidden.writeJSON(to: &$0) })
        )
        #expect((all["summary"] as? NSDictionary) == (some["summary"] as? NSDictionary))
        func alarms(_ document: [String: Any]) -> Int {
            (document["pairs"] as? [[String: Any]] ?? []).reduce(0) { sum, pair in
                sum + (pair["edits"] as? [[String: Any]] ?? []).filter { $0["alarm"] as? Bool == true }.count
            }
        }
        #expect(alarms(all) == alarms(some))
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isControl: Bool { self == .control }
}
