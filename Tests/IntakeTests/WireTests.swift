import Foundation
import Testing
import WireModel

@testable import Intake

@Suite("wire formats")
struct WireTests {
    static let nitf = """
        <?xml version="1.0" encoding="UTF-8"?>
        <nitf baselang="en-GB"><head><title>Pilots</title><docdata management-status="usable">
        <urgency ed-urg="4"/><date.issue norm="20240305T102030Z"/><doc-id id-string="x-17" regsrc="AAP"/>
        <du-key key="Harbour Lorne" version="3"/><ed-msg info="Adds quote"/></docdata></head>
        <body><body.head><hedline><hl1>Harbour opens again</hl1></hedline><byline>By Jane Doe</byline>
        <dateline>LORNE, March 5 (AAP) -</dateline></body.head>
        <body.content><p>The harbour of Lorne opened
            again on Tuesday, the pilots said.</p><hl2>Ferries</hl2><p>Ferries left for the islands at noon.</p></body.content></body></nitf>
        """

    static let g2 = """
        <?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sender>afp.com</sender></header>
        <itemSet><newsItem guid="urn:x:17" version="2" xml:lang="en"><itemMeta><provider literal="afp.com"/>
        <versionCreated>2024-03-05T10:20:30Z</versionCreated><pubStatus qcode="stat:usable"/><edNote>Adds quote</edNote></itemMeta>
        <contentMeta><urgency>4</urgency><slugline>lorne-harbour</slugline><headline>Harbour opens again</headline><by>Jane Doe</by></contentMeta>
        <contentSet><inlineXML><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>x</h:title></h:head><h:body>
        <h:p>The harbour of Lorne opened again on Tuesday, the pilots said.</h:p><h:p>Ferries left for the islands at noon.</h:p>
        </h:body></h:html></inlineXML></contentSet></newsItem>
        <packageItem guid="p"><itemMeta/></packageItem></itemSet></newsMessage>
        """

    static let newsML = """
        <?xml version="1.0"?><NewsML Version="1.2"><NewsItem xml:lang="en"><Identification><NewsIdentifier><RevisionId>2</RevisionId>
        <PublicIdentifier>urn:x:17</PublicIdentifier></NewsIdentifier></Identification><NewsManagement>
        <ThisRevisionCreated>20240305T102030+0000</ThisRevisionCreated><Urgency FormalName="4"/></NewsManagement><NewsComponent><NewsLines>
        <HeadLine>Harbour opens again</HeadLine><DateLine>LORNE, March 5, 2024 (AFP) -</DateLine><SlugLine>lorne-harbour</SlugLine></NewsLines>
        <AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata><ContentItem><DataContent>
        <p>The harbour of Lorne opened again on Tuesday, the pilots said.</p><p>Ferries left for the islands at noon.</p>
        </DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
        """

    static let ninjs = """
        {"uri": "urn:x:17", "version": "2", "versioncreated": "2024-03-05T10:20:30Z", "pubstatus": "usable", "urgency": 4,
        "language": "en", "headline": "Harbour opens again", "byline": "Jane Doe", "slugline": "lorne-harbour", "source": "AFP",
        "ednote": "Adds quote",
        "body_html": "<p>The harbour of Lorne opened again on Tuesday, the pilots said.</p><p>Ferries left for the islands at noon.</p>"}
        """

    static let iptc =
        "\u{1}eca0124 3 i 93  dpa 1888\r\n\r\nLorne/harbour/\r\n\u{2}EXTRA\r\nHarbour opens again,\r\npilots say =\r\n\r\n"
        + "Lorne (dpa) - The harbour of Lorne opened again on Tuesday, the pilots\r\nsaid after a night of work on the mole and the lights.\r\n"
        + "\r\nFerries left for the islands at noon.\r\n\r\n## Note to editors - adds quote\r\n\u{3}\r\n051020 GMT Mar 24\r\n\u{4}"

    static let anpa =
        "\u{16}\u{16}\u{1}W2870\u{1f}-----\r\nr i\u{13}\u{11} BC-AS--Lorne-Harbour 3rdLd   03-05 0120\r\n\u{2}^BC-AS--Lorne-Harbour, 3rd Ld-Writethru,120<\r\n"
        + "^Harbour opens again<\r\n^Eds: Adds quote.<\r\n^By JANE DOE=\r\n^Associated Press=\r\n"
        + "\t   LORNE (AP) _ The harbour of Lorne opened again on Tuesday, the pilots said. ``At last,'' one added.\r\n"
        + "\t   Ferries left for the islands at noon.\r\n\u{3}AP-WF-03-05-24 1020GMT<\r\n\u{4}"

    @Test(
        "every format gives headline, text, agency, day and its own fields",
        arguments: [
            ("a.xml", nitf, "AAP", ["version=3", "urgency=4", "note=Adds quote", "slug=Harbour Lorne"]),
            ("b.xml", g2, "AFP", ["version=2", "urgency=4", "note=Adds quote", "slug=lorne-harbour"]),
            ("c.xml", newsML, "AFP", ["version=2", "urgency=4", "slug=lorne-harbour"]),
            ("d.json", ninjs, "AFP", ["version=2", "urgency=4", "note=Adds quote", "slug=lorne-harbour"]),
            ("e.txt", iptc, "dpa", ["urgency=3", "category=EXTRA", "slug=Lorne/harbour/"]),
            ("f.tst", anpa, "AP", ["version=3rd Ld-Writethru", "urgency=r", "note=Eds: Adds quote."]),
        ] as [(String, String, String, [String])])
    func stories(name: String, text: String, agency: String, fields: [String]) throws {
        let article = try #require(Reading.article(text, name: "wire/" + name))
        #expect(article.headline?.hasPrefix("Harbour opens again") == true)
        #expect(article.agency == agency)
        #expect(article.outlet == agency)
        #expect(article.published?.iso == "2024-03-05")
        #expect(article.publishedTime?.contains("10:20") == true)
        #expect(article.body.contains("opened again on Tuesday, the pilots"))
        #expect(article.body.hasSuffix("Ferries left for the islands at noon."))
        for field in fields {
            #expect(article.fields.map { "\($0.name)=\($0.value)" }.contains(field), "\(article.fields)")
        }
        #expect(Reading.broken(article) == nil)
    }

    @Test("a dateline in a field of its own is printed before the text and read there")
    func dateline() throws {
        for text in [Self.nitf, Self.newsML] {
            let article = try #require(Reading.article(text, name: "wire/a.xml"))
            #expect(article.dateline?.place == "LORNE")
        }
    }

    @Test("what holds no story is a warning that names record and reason")
    func packages() {
        let warnings = Reading.warnings(Array(Self.g2.utf8), name: "wire/b.xml")
        #expect(warnings == ["wire/b.xml: record 1: this is a NewsML-G2 package item, which holds no story"])
    }

    @Test("fields that break the standard are warnings beside the story")
    func rules() {
        let wrong = Self.ninjs.replacing("\"2\"", with: "2").replacing("usable", with: "cancelled")
        #expect(
            Reading.warnings(Array(wrong.utf8), name: "wire/d.json") == [
                "wire/d.json: record 0: the field version is no string",
                "wire/d.json: record 0: the field pubstatus has the value cancelled, which the standard does not know",
            ])
        #expect(Reading.articles(wrong, name: "wire/d.json").count == 1)
    }

    @Test("a wire format cut off anywhere crashes nothing and says so")
    func truncated() {
        for text in [Self.nitf, Self.g2, Self.newsML, Self.ninjs, Self.iptc, Self.anpa] {
            let bytes = Array(text.utf8)
            for cut in stride(from: 1, to: bytes.count - 4, by: 37) {
                _ = Reading.items(Array(bytes[..<cut]), name: "w/x")
            }
        }
        let cut = Array(Self.nitf.utf8.dropLast(60))
        #expect(Reading.warnings(cut, name: "w/x.xml").contains { $0.contains("cut off") })
    }

    static let folder: String = {
        let here = URL(fileURLWithPath: #filePath)
        return here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("shared/data/wire").path
    }()

    @Test(
        "every real file gives a story or a warning, and no zone is broken",
        .enabled(if: FileManager.default.fileExists(atPath: folder), "../shared/data/wire is not here"))
    func real() throws {
        var files = 0
        for case let name as String in FileManager.default.enumerator(atPath: Self.folder) ?? .init() {
            guard let document = try? SourceWalker.document(atPath: Self.folder + "/" + name).get() else { continue }
            files += 1
            let items = ArticleIntake.items(from: document)
            #expect(!items.isEmpty, "\(name) gives nothing")
            for case .article(let article) in items { #expect(Reading.broken(article) == nil, "\(name)") }
        }
        #expect(files > 100)
    }

    @Test("the take stands in the version and the byline is none of the headline")
    func takes() throws {
        let packet =
            "\u{1}eca0003 3 i 380  dpa 0045\r\n\r\nLorne/harbour/\r\n\u{2}REFILE\n1ST LEAD\nHarbour opens again\n"
            + "By dpa correspondents =\r\n\r\nLorne (dpa) - The harbour of Lorne opened again on Tuesday, the pilots\r\nsaid.\r\n"
            + "\u{3}\r\n051020 GMT Mar 24\r\n\u{4}"
        let article = try #require(Reading.article(packet, name: "wire/a.txt"))
        #expect(article.headline == "Harbour opens again")
        #expect(article.fields.filter { $0.name == "version" }.map(\.value) == ["REFILE 1ST LEAD"])
        #expect(Reading.zones(article, .advisory) == ["REFILE 1ST LEAD"])
        #expect(article.published?.iso == "2024-03-05")
    }

    @Test("a note to editors in the head is not the story")
    func note() throws {
        let text = Self.nitf.replacing(
            "<byline>", with: "<note><body.content><p>For editors alone.</p></body.content></note><byline>")
        let article = try #require(Reading.article(text, name: "wire/a.xml"))
        #expect(article.body.hasPrefix("The harbour of Lorne opened"))
    }

    @Test("the XML of Ritzau gives its stories, alone and in a queue's answer")
    func ritzau() throws {
        let item = """
            <RBNews><NewsID>17</NewsID><PublishDate>2024-03-05T10:20:30.1</PublishDate><strapline>LORNE</strapline>
            <headline>Harbour &amp;quot;opens&amp;quot; again</headline><origin>/ritzau/</origin><version>2</version>
            <content>&lt;p&gt;The harbour of Lorne opened again on Tuesday, the pilots said.&lt;/p&gt;&lt;p&gt;Ferries left at noon.&lt;/p&gt;</content>
            <byLine>Jane Doe</byLine></RBNews>
            """
        let queue =
            "<?xml version=\"1.0\"?><XMLNewsQueuedResponse><ListOfRBNews>\(item)\(item)</ListOfRBNews></XMLNewsQueuedResponse>"
        #expect(Reading.articles(queue, name: "wire/a.xml").count == 2)
        let article = try #require(Reading.article("<?xml version=\"1.0\"?>" + item, name: "wire/b.xml"))
        #expect(article.headline == "Harbour \"opens\" again")
        #expect(article.body == "The harbour of Lorne opened again on Tuesday, the pilots said.\nFerries left at noon.")
        #expect(article.agency == "Ritzau")
        #expect(article.byline == ["Jane Doe"])
        #expect(article.published?.iso == "2024-03-05")
        #expect(article.fields.contains(SourceField(name: "version", value: "2")))
    }

    @Test("XML that does not say so is no text either")
    func unknown() {
        let text = "<results>\n<result><id>tag:x:1</id><version>7</version></result>\n</results>\n"
        #expect(
            Reading.warnings(Array(text.utf8), name: "wire/channel") == [
                "wire/channel: record 0: this XML is of a kind that is not read (root element results)"
            ])
        #expect(Reading.articles(text, name: "wire/channel").isEmpty)
        let piece = "<ul><li>The harbour of Lorne opened again on Tuesday, the pilots said.</li></ul>"
        #expect(Reading.articles(piece, name: "wire/piece").count == 1)
    }
}
