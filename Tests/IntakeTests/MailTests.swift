import Testing
import WireModel

@testable import Intake

@Suite("mail, tables and charsets")
struct MailTests {
    static let mail = """
        From: =?utf-8?Q?Jos=C3=A9_Marrow?= <jose@civic.example>
        To: desk@tribune.example
        Date: Tue, 5 Mar 2024 10:20:30 +0000
        Subject: =?utf-8?B?SGFyYm91ciDigJMgb3BlbnM=?=
         =?utf-8?Q?_again?=
        Message-ID: <17@civic.example>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="==b"

        --==b
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        The harbour caf=E9 opened again on Friday, the pilots said, after a ship =
        had run aground.

        Ferries left for the islands at noon.
        --==b
        Content-Type: text/html

        <p>Not this one.</p>
        --==b--
        """

    @Test("a mail is read with its sender, day and subject, its words out of every coding")
    func reading() throws {
        let article = try #require(Reading.article(Self.mail, name: "box/a.eml"))
        #expect(article.headline == "Harbour – opens again")
        #expect(article.byline == ["José Marrow"])
        #expect(article.outlet == "civic.example")
        #expect(article.published?.iso == "2024-03-05")
        #expect(article.id == "17@civic.example")
        #expect(
            article.text.contains(
                "The harbour café opened again on Friday, the pilots said, after a ship had run aground."))
        #expect(!article.text.contains("Not this one"))
        #expect(Reading.broken(article) == nil)
    }

    @Test("a mail folder gives its messages; a line that begins with From inside one does not end it")
    func folder() {
        let box =
            "From jose@civic.example Tue Mar  5 10:20:30 2024\n" + Self.mail + "\n>From the pilots.\n\n"
            + "From jose@civic.example Tue Mar  5 11:20:30 2024\n" + Self.mail.replacing("<17@", with: "<18@") + "\n"
        let articles = Reading.articles(box, name: "box/all")
        #expect(articles.map(\.id) == ["17@civic.example", "18@civic.example"])
        #expect(articles.map(\.record) == [0, 1])
    }

    @Test("a line of any length in a mail folder stays one")
    func longLine() {
        let words = (0..<14_000).map { "word\($0)" }.joined(separator: " ")
        let box =
            "From jose@civic.example Tue Mar  5 10:20:30 2024\nFrom: jose@civic.example\nDate: Tue, 5 Mar 2024 10:20:30 +0000\n"
            + "Subject: Harbour opens\n\n" + words + "\n\nThe pilots went home.\n"
        let articles = Reading.articles(box, name: "box/all")
        #expect(articles.count == 1 && articles.first?.text.contains(words) == true)
        #expect(articles.first?.text.hasSuffix("The pilots went home.") == true)
    }

    @Test("a charset that no mail is written in is not believed")
    func strangeCharset() throws {
        let mail = Self.mail.replacing(try Regex("charset=[^\\s;]+"), with: "charset=ucs-4")
        let article = try #require(Reading.article(mail, name: "box/a.eml"))
        #expect(Reading.broken(article) == nil && !article.text.contains("\u{fffd}\u{fffd}"))
    }

    @Test("what the system's tables give is UTF-8, whatever they were given")
    func systemTables() throws {
        // Halves of pairs, which UTF-7 can write and UTF-8 cannot.
        for text in ["a+2AA-b", "+3AA-", "+2ADYAA-", "+//8-\u{7f}~+"] {
            guard let decoded = ForeignCharsets.decode(Array(text.utf8), 0..<text.utf8.count, label: "utf-7") else {
                continue
            }
            #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
        }
        for label in ["utf-32", "utf-16", "ucs-4", "java", "ebcdic-us", "cp037", "", "//", "a\u{0}b"] {
            #expect(ForeignCharsets.decode([0x41], 0..<1, label: label) == nil, "\(label)")
        }
    }

    @Test("a mail cut off anywhere crashes nothing")
    func truncated() {
        let bytes = Array(Self.mail.utf8)
        for cut in stride(from: 1, to: bytes.count, by: 29) { _ = Reading.items(Array(bytes[..<cut]), name: "b/a.eml") }
    }

    @Test("a page saved as MHTML is read as the page")
    func mhtml() throws {
        let text = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://civic.example/harbour
            Subject: Harbour opens
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="b1"

            --b1
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://civic.example/harbour

            \(WebArchiveTests.page.replacing("=", with: "=3D"))
            --b1--
            """
        let article = try #require(Reading.article(text, name: "box/a.mhtml"))
        #expect(article.headline == "Harbour opens")
        #expect(article.url == "https://civic.example/harbour")
        #expect(article.outlet == "civic.example")
    }

    @Test("a table is read with quoted fields, whatever stands between them")
    func tables() {
        let text = "The harbour of Lorne opened again on Friday, the pilots said.\n\nFerries \"left\" at noon."
        for (delimiter, name) in [(",", "csv"), ("\t", "tsv"), (";", "csv")] {
            let header = ["stories_id", "publish_date", "title", "url", "media_name", "text", "authors"]
            let row = [
                "17", "2024-03-05 10:20:30", "Harbour opens", "https://x.example/a", "Civic", text,
                "['Jane Doe', 'Piet Marrow']",
            ]
            let quoted = row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
            let table = header.joined(separator: delimiter) + "\r\n" + quoted.joined(separator: delimiter) + "\r\n"
            let articles = Reading.articles(table, name: "d/a." + name)
            #expect(articles.map(\.id) == ["17"])
            #expect(articles.first?.outlet == "Civic")
            #expect(articles.first?.headline == "Harbour opens")
            #expect(articles.first?.published?.iso == "2024-03-05")
            #expect(articles.first?.byline == ["Jane Doe", "Piet Marrow"])
            #expect(articles.first?.text.hasSuffix("Ferries \"left\" at noon.") == true)
        }
        let broken =
            "id,title,text\n1,a\n2,\"b,never closed\n3,Harbour opens,The harbour opened again on Friday the pilots said.\n"
        #expect(Reading.articles(broken, name: "d/a.csv").map(\.id) == ["3"])
        #expect(
            Reading.warnings(Array(broken.utf8), name: "d/a.csv").contains(
                "d/a.csv: record 1: a quoted field never ends"))
    }

    @Test("a page whose first line is a menu is no table, and a table whose rows have a field too many is one")
    func menu() {
        let page =
            "Search | Sort by | Title | Date | News\nHome > Local > Harbour opens\nHarbour opens\n"
            + "The harbour of Lorne opened again on Friday, the pilots said, and the ferries left at noon.\n"
        #expect(Reading.articles(page, name: "d/a.txt").map(\.text).joined().contains("the ferries left at noon"))
        let table =
            "id|title|text\n1|Harbour opens|The harbour opened again on Friday the pilots said.|\n"
            + "2|Ferries leave|The ferries left at noon on Friday the pilots said.|\n"
        #expect(Reading.articles(table, name: "d/a.csv").map(\.id) == ["1", "2"])
    }

    @Test("a text with commas is no table")
    func noTable() {
        let text =
            "Title, date, text\n\nThe harbour, the pilots said, opened again on Friday, and the ferries left at noon.\n"
        let document = RawDocument(source: "a.txt", bytes: Array("The title, he said, is a text.\nMore.\n".utf8))
        #expect(ArticleIntake.formatName(of: document) == "text")
        #expect(!Reading.items(Array(text.utf8)).isEmpty)
    }

    @Test(
        "pages in the charsets of the East and of Russia are read by the label they carry",
        arguments: [
            ("gb2312", [0xb8, 0xdb, 0xbf, 0xda], "港口"), ("Shift_JIS", [0x8d, 0x60], "港"),
            ("euc-kr", [0xc7, 0xd7], "항"), ("windows-1251", [0xcf, 0xee, 0xf0, 0xf2], "Порт"),
            ("koi8-r", [0xf0, 0xcf], "По"),
            ("iso-8859-2", [0xb3, 0xbe], "łž"), ("ISO_8859-2:1987", [0xb3, 0xbe], "łž"),
            ("x-x-big5", [0xb4, 0xe4], "港"),
            ("windows-1255", [0xf9, 0xec, 0xe5, 0xed, 0x20, 0xe0], "שלום א"), ("csKOI8R", [0xf0, 0xcf], "По"),
            ("windows-1258", [0xe0, 0x20, 0x65], "à e"),
            // What the system knows and no text is written in is not believed.
            ("ibm1047", [0xe9, 0x74, 0xe9], "été"), ("cp500", [0xe9, 0x74, 0xe9], "été"),
            ("t.61", [0xe9, 0x74, 0xe9], "été"), ("hp-roman8", [0xe9, 0x74, 0xe9], "été"),
            ("utf-16le//translit", [0xe9, 0x74, 0xe9], "été"),
        ] as [(String, [UInt8], String)])
    func charsets(label: String, bytes: [UInt8], expected: String) {
        let document = RawDocument(source: "a", bytes: bytes, hints: DocumentHints(charset: label))
        let decoded = TextDecoding.decode(document)
        #expect(String(decoding: decoded.bytes[decoded.range], as: UTF8.self) == expected)
    }
}
