import Foundation
import Reports
import StoryIndex
import TextCore
import Testing
import WireModel

/// The reports on one story.
struct StoryReportTests {
    private typealias Fixture = StoryFixture

    private static let json = ReportFixture.text { Fixture.report.writeJSON(to: &$0) }
    private static let csv = ReportFixture.text { output in
        StoryReport.writeCSVHead(to: &output)
        Fixture.report.writeCSV(to: &output)
    }
    private static let forms: [(name: String, text: String)] = [
        ("json", json), ("csv", csv),
        ("text", ReportFixture.text { Fixture.report.writeText(to: &$0, width: 90, ink: .plain) }),
        ("html", ReportFixture.text { Fixture.report.writeHTML(to: &$0) }),
        ("evidence", ReportFixture.text { Fixture.evidence.writeHTML(to: &$0) }),
    ]
    private static var text: String { forms[2].text }

    private func document() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(Self.json.utf8)) as? [String: Any])
    }

    // MARK: JSON

    @Test("the document begins as every document does, and has what the contract says")
    func contract() throws {
        #expect(Self.json.hasPrefix("{\"format\": \"stet.matrix/1\", \"stet\": \"\(StetVersion.current)\",\n"))
        let document = try document()
        #expect(document["cluster"] as? String == "c1")
        #expect(document["base"] as? String == "w1")
        let columns = try #require(document["columns"] as? [[String: Any]])
        #expect(columns.map { $0["article"] as? String } == ["w1", "w2", "=cmd|'x'!A0"])
        #expect(columns.map { $0["outlet"] as? String } == ["Wire", "Wire", "=HYPERLINK(\"http://x\")"])
        let rows = try #require(document["rows"] as? [[String: Any]])
        #expect(rows.map { $0["paragraph"] as? Int } == [0, 1, 2, 3, 4, nil])
        #expect(rows[1]["text"] as? String == "The minister said 12 boats left. Nobody was hurt.")
        let cells = try rows.map { try #require($0["cells"] as? [[String: Any]]) }
        #expect(
            cells.map { $0.map { $0["state"] as? String } } == [
                ["verbatim", "absent", "edited"], ["verbatim", "merged", "moved"], ["verbatim", "absent", "absent"],
                ["verbatim", "merged", "split"], ["verbatim", "absent", "absent"], ["absent", "absent", "added"],
            ])
        #expect(cells[1].map { $0["kept"] as? Double } == [1, 0.89, 0.444])
        #expect(cells[1].map { $0["alarms"] as? Int } == [0, 1, 2])
        #expect(cells[1].map { $0["leftOut"] as? Int } == [0, 1, 5])
    }

    @Test("slicing the text by a range gives the words beside it, everywhere in the document")
    func ranges() throws {
        var law = RangeLaw(
            texts: Dictionary(
                uniqueKeysWithValues: [Fixture.wire, Fixture.print, Fixture.lead].map { ($0.id, $0.text) }))
        try law.check(matrix: try document())
        #expect(law.count > 30)
    }

    @Test("takes, cuts, lineage, claims and corrections are told by the ids of articles")
    func findings() throws {
        let document = try document()
        let print = "=cmd|'x'!A0"
        #expect(document["takes"] as? [[String]] == [["w1", print], ["w2"]])
        let pyramid = try #require((document["pyramids"] as? [[String: Any]])?.last)
        #expect(pyramid["article"] as? String == print)
        #expect(pyramid["kept"] as? [Double] == [0.444, 0, 1, 0])
        #expect(pyramid["stoppedAfter"] as? Int == 3)
        #expect(pyramid["holes"] as? [[String: Int]] == [["from": 2, "to": 2]])
        #expect(pyramid["promoted"] as? [[String: Int]] == [["paragraph": 3, "to": 1]])
        let entry = try #require((document["lineage"] as? [[String: Any]])?.last)
        #expect(entry["parent"] as? String == "w1")
        let hypotheses = try #require(entry["hypotheses"] as? [[String: Any]])
        #expect(hypotheses.map { $0["parent"] as? String } == ["w1", nil, "w2"])
        #expect(hypotheses.map { $0["weight"] as? Double } == [0.825, 0.17, 0.005])
        let audit = try #require((document["audits"] as? [[String: Any]])?.first)
        #expect(audit["verdict"] as? String == "contradicted" && audit["against"] as? String == "w1")
        let stale = try #require((document["stale"] as? [[String: Any]])?.first)
        #expect(stale["article"] as? String == "w2" && stale["class"] as? String == "figure")
        let master = try #require(document["master"] as? [String: [[String: Any]]])
        let sentence = try #require((master["paragraphs"]?.first?["sentences"] as? [[String: Any]])?.first)
        #expect((sentence["reading"] as? [String: Any])?["witnesses"] as? [String] == ["w1"])
        #expect((sentence["variants"] as? [[String: Any]])?.first?["witnesses"] as? [String] == [print, "w2"])
    }

    @Test("in a list of stories each document is one line")
    func lines() throws {
        let line = ReportFixture.text { Fixture.report.writeJSON(to: &$0, isLine: true) }
        #expect(line.split(separator: "\n").count == 1)
        let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
        #expect(parsed == (try document()) as NSDictionary)
    }

    // MARK: Forms for people

    @Test("nothing that was read reaches a terminal as a control code or ends an element, in any form")
    func harmless() {
        for (name, text) in Self.forms {
            let bad = text.unicodeScalars.filter {
                $0 != "\n" && ($0.properties.generalCategory == .control || [0x2028, 0x202e].contains($0.value))
            }
            #expect(bad.isEmpty, "\(name)")
        }
        for page in Self.forms.suffix(2).map(\.text) {
            #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
            #expect(!page.contains("javascript:alert(1)\""), "an address that is a script is no link")
            #expect(page.contains("href=\"https://wire.example/?a=1&amp;b=&quot;2&quot;\""))
            #expect(page.contains("default-src 'none'") && page.contains("prefers-color-scheme: dark"))
        }
    }

    @Test("a page closes what it opens, and every link inside it leads somewhere")
    func pages() {
        for page in Self.forms.suffix(2).map(\.text) {
            for tag in [
                "table", "tr", "td", "th", "details", "div", "span", "ul", "ol", "li", "section", "q", "b", "del",
            ] {
                #expect(
                    page.ranges(of: "</\(tag)>").count == page.ranges(of: "<\(tag)>").count
                        + page.ranges(of: "<\(tag) ").count, "\(tag)")
            }
            let links = page.matches(of: #/href="#([^"]*)"/#).map { String($0.1) }
            #expect(links.count > 8)
            for link in links { #expect(page.contains(" id=\"\(link)\""), "\(link)") }
            let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
        }
    }

    @Test("a cell of the page says its state in words and opens to show what the version has")
    func cells() {
        let page = Self.forms[3].text
        #expect(page.contains(#"<td class="cell moved alarms" title="moved, keeps 44 %, 2 alarms"><details>"#))
        #expect(page.contains("<p>The minister claimed 13 boats left.</p>"))
        #expect(page.contains(#"<th scope="row" dir="auto" lang="en">"#))
    }

    @Test("the evidence cites every alarm with both wordings in their sentences")
    func evidence() {
        let page = Self.forms[4].text
        #expect(page.contains("The minister <del>said</del> 12 boats left."))
        #expect(page.contains("The minister <ins>claimed</ins> 13 boats left."))
        #expect(page.contains("nothing stands here"))
        #expect(page.contains("paragraph 2, id =cmd"))
        #expect(!page.contains("<del>boats</del>"), "what is no alarm is not listed among them")
    }

    @Test("the table has a sign for each cell, and says below what each version made of the base")
    func table() {
        let rows = Self.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(rows.contains { $0.first == "1" && $0.suffix(3) == ["■", "&!1", ">!2"] })
        #expect(rows.contains { $0.first == "3" && $0.suffix(3) == ["■", "&", "%"] })
        #expect(rows.contains { $0.first == "+" && $0.suffix(3) == ["·", "·", "+!1"] })
        let unbroken = Self.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(unbroken.contains("stops after paragraph 3 of 4 · leaves out 2 · moves up 3→1 · moves down 1→2"))
        #expect(Self.text.contains("▄·█·"))
        #expect(Self.text.contains("contradicted"))
        #expect(Self.text.contains("← Wire 港.txt .83 (the same word"))
        #expect(Self.text.contains("Wire lead.txt: cannot tell (Wire 港.txt .50, the wire .50)"))
    }

    @Test("taking the colours out of the coloured form gives the plain one")
    func colours() {
        let coloured = ReportFixture.text {
            Fixture.report.writeText(to: &$0, width: 90, ink: Ink(isColoured: true))
        }
        #expect(coloured.contains("\u{1b}["))
        #expect(coloured.replacing(#/\u{1b}\[[0-9;]*m/#, with: "") == Self.text)
    }

    @Test("no line of the table is wider than asked, however many versions there are", arguments: [40, 55, 80, 200])
    func width(_ width: Int) {
        for versions in [1, 2, 7, 40] {
            let report = Self.wide(versions)
            let text = ReportFixture.text { report.writeText(to: &$0, width: width, ink: .plain) }
            for line in text.split(separator: "\n") {
                let columns = line.reduce(0) {
                    $0 + ($1.unicodeScalars.contains { $0.value > 0x2e80 && $0.value != 0xfe0f } ? 2 : 1)
                }
                #expect(columns <= width, "\(line)")
            }
            // Every version has its sign in the row, however the table is broken.
            let signs = text.split(separator: "\n").filter { $0.hasPrefix("  1 ") && $0.contains("■") }
            #expect(signs.reduce(0) { $0 + $1.filter { $0 == "■" }.count - 1 } == max(versions - 1, 0))
        }
    }

    /// A story of so many versions, all with the one paragraph.
    private static func wide(_ count: Int) -> StoryReport {
        let articles = (0..<count).map {
            ReportFixture.make(
                "a\($0)", "s\($0).txt", "港口 Outlet \($0)", [(.paragraph, "港口 reopened 🚢 today 港口港口港口港口港口港口港口港口.")])
        }
        let all = Array(0..<count)
        let snapshot = IndexSnapshot(
            articles: articles, clusters: [Cluster(id: "c1", articles: all, base: 0, event: 0)],
            events: [Event(id: "e1", clusters: [0], articles: all)], clusterOf: all.map { _ in 0 },
            eventOf: all.map { _ in 0 }, takeOf: all.map { _ in 1 }, relationOf: all.map { _ in nil }, entities: [],
            entityCounts: all.map { _ in [] }, postings: Postings(), wordCounts: all.map { _ in 3 })
        let span = articles[0].zones[0].span
        let cells = all.map { _ in CoverageCell(state: .verbatim, spans: [span], paragraph: 1, words: 3, kept: 1) }
        return StoryReport(
            snapshot, cluster: 0,
            collation: StoryCollation(
                base: 0, takes: [all],
                matrix: CoverageMatrix(
                    versions: all,
                    rows: [CoverageRow(zone: .paragraph, paragraph: 1, witness: 0, spans: [span], cells: cells)]),
                pyramids: [], master: WireMaster(paragraphs: [], leftOut: []), lineage: Lineage(entries: []),
                audits: [],
                stale: []))
    }

    // MARK: CSV

    @Test("the table of cells has a line for each, and no field that a spreadsheet takes for a formula")
    func csv() {
        let lines = Self.csv.split(separator: "\n").map(String.init)
        #expect(
            lines.first == "cluster,row,article,outlet,paragraph,zone,state,kept,alarms,words,printedAt,text")
        #expect(lines.count == 1 + 6 * 3)
        #expect(lines.contains("c1,3,w1,Wire,2,subhead,verbatim,1.0,0,3,2,'- 'A calm sea' -"))
        #expect(
            lines.contains(
                "c1,6,'=cmd|'x'!A0,\"'=HYPERLINK(\"\"http://x\"\")\",,paragraph,added,1.0,1,4,3,Foreign agents were seen␇."
            ))
    }

    @Test("a number keeps its sign in a table; what else begins like a formula gets an apostrophe")
    func formulas() {
        #expect(row("-7", "+x.txt") == "-7,'+x.txt,0,'@home,,,,,e1,1,,,,")
        // A dash alone is no formula, and the name of standard input.
        #expect(row("7", "-") == "7,-,0,'@home,,,,,e1,1,,,,")
        #expect(row("7", "--") == "7,'--,0,'@home,,,,,e1,1,,,,")
    }

    /// The line of an article in the table of clusters.
    private func row(_ id: String, _ source: String) -> Substring? {
        let article = ReportFixture.make(id, source, "@home", [(.paragraph, "x")])
        let snapshot = IndexSnapshot(
            articles: [article], clusters: [], events: [Event(id: "e1", clusters: [], articles: [0])],
            clusterOf: [nil], eventOf: [0], takeOf: [1], relationOf: [nil], entities: [], entityCounts: [[]],
            postings: Postings(), wordCounts: [1])
        return ReportFixture.text { ClusterReport(snapshot).writeCSV(to: &$0) }.split(separator: "\n").last
    }
}
