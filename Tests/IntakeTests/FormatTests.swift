import Testing
import TextCore
import WireModel

@testable import Intake

@Suite("JSON records")
struct JSONRecordTests {
    static let text =
        "The harbour was closed on Friday after a ship ran aground, officials said.\\nFerries stayed in port."

    @Test("every usual name of a field is understood")
    func names() throws {
        let line = """
            {"guid": 17, "source_domain": "harbour.example", "title": "Harbour closed", "maintext": "\(Self.text)", \
            "link": "https://x.example/a", "date_publish": "2024-09-06 10:12:00", "authors": ["Jane Doe", "Piet Marrow"], "lang": "en"}
            """
        let article = try #require(Reading.article(line, name: "d/a.jsonl"))
        #expect(article.id == "17")
        #expect(article.outlet == "harbour.example")
        #expect(article.headline == "Harbour closed")
        #expect(article.url == "https://x.example/a")
        #expect(article.published?.iso == "2024-09-06")
        #expect(article.publishedTime == "2024-09-06T10:12:00")
        #expect(article.publishedFrom == "field")
        #expect(article.byline == ["Jane Doe", "Piet Marrow"])
        #expect(article.language == "en")
        #expect(article.text.hasPrefix("Harbour closed\nThe harbour"))
        #expect(Reading.broken(article) == nil)
    }

    @Test("lines, an array, one object and an object around an array give the same articles")
    func shapes() {
        let first = "{\"id\": \"a\", \"text\": \"\(Self.text)\"}"
        let second = "{\"id\": \"b\", \"body\": \"\(Self.text) 港は金曜日に閉鎖された。\"}"
        let lines = Reading.articles(first + "\n\n" + second + "\n", name: "d/a.jsonl")
        let array = Reading.articles("[\n" + first + ",\n" + second + "]", name: "d/a.jsonl")
        let wrapped = Reading.articles(
            "{\"status\": \"ok\", \"articles\": [" + first + "," + second + "]}", name: "d/a.jsonl")
        #expect(lines.map(\.id) == ["a", "b"])
        #expect(lines.map(\.record) == [0, 1])
        #expect(array == lines)
        #expect(wrapped == lines)
        let pretty = "{\n  \"id\": \"a\",\n  \"text\": \"\(Self.text)\"\n}\n"
        #expect(Reading.articles(pretty, name: "d/a.json").first?.id == "a")
    }

    @Test("a broken line costs itself and one warning with its number; the rest is read")
    func brokenLine() {
        let good = "{\"text\": \"\(Self.text)\"}\n"
        let bytes = Array((good + "{\"text\": \"cut\n" + good + "{\"title\": \"no text\"}\n" + "17\n").utf8)
        let warnings = Reading.warnings(bytes, name: "d/a.jsonl")
        #expect(Reading.items(bytes, name: "d/a.jsonl").count == 5)
        #expect(warnings.count == 3)
        #expect(warnings.first?.hasPrefix("d/a.jsonl: record 1: invalid JSON") == true)
        #expect(warnings.dropFirst().first == "d/a.jsonl: record 3: the record has no text")
    }

    @Test("after twenty warnings of a kind the rest is counted once")
    func flood() {
        let bytes = Array(("{\"text\": \"\(Self.text)\"}\n" + String(repeating: "{broken\n", count: 50)).utf8)
        let warnings = Reading.warnings(bytes, name: "d/a.jsonl")
        #expect(warnings.count == 21)
        #expect(warnings.last == "d/a.jsonl: and 30 more records that could not be read")
    }

    @Test("a named field goes before the usual ones")
    func ownField() {
        let line = "{\"text\": \"short\", \"fulltext\": \"\(Self.text)\"}"
        let options = IntakeOptions(fieldNames: ["text": "fulltext"])
        #expect(
            Reading.articles(line, name: "d/a.jsonl", options: options).first?.text.hasPrefix("The harbour") == true)
    }

    @Test("hash marks, blank lines and tags separate paragraphs as the record shows")
    func paragraphs() {
        for body in [
            "One is here. ### Two is here.", "One is here.\\n\\nTwo is here.",
            "<p>One is here.</p><p>Two is <b>here</b>.</p>",
        ] {
            let article = Reading.article("{\"text\": \"\(body)\"}", name: "d/a.jsonl")
            #expect(article?.text == "One is here.\nTwo is here.", "\(body)")
        }
    }

    @Test("a file read in parts gives what it gives in one piece")
    func parts() {
        var text = ""
        for number in 0..<4_000 {
            text +=
                number % 97 == 5
                ? "{broken \(number)\n"
                : "{\"n\": \(number), \"text\": \"Line \(number). \(Self.text) \(Self.text) \(Self.text)\"}\n"
        }
        let document = RawDocument(
            source: "a.jsonl", bytes: Array(text.utf8), hints: DocumentHints(fileName: "a.jsonl"))
        let parts = ArticleIntake.parts(of: document, atMost: 4)
        #expect(parts.count == 4)
        var joined: [IntakeItem] = []
        for part in parts { ArticleIntake.read(part) { joined.append($0) } }
        let limited = ArticleIntake.limited(joined, options: IntakeOptions())
        #expect(limited.map(describe) == ArticleIntake.items(from: document).map(describe))
    }

    private func describe(_ item: IntakeItem) -> String {
        switch item {
        case .article(let article): "\(article.record) \(article.id) \(article.text.utf8.count)"
        case .warning(let warning): warning.description
        }
    }
}

@Suite("Pages and feeds")
struct MarkupTests {
    static let page = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour closed | Civic</title>
        <meta property="og:site_name" content="Civic"><link rel="canonical" href="https://civic.example/harbour">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour closed after ship runs aground",
        "datePublished": "2025-05-20T07:15:00Z", "author": {"@type": "Person", "name": "Jane Doe"}}</script></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news today</a></li></ul></nav>
        <div class="cookie-banner"><p>We use cookies to give you the best experience on this site, and you can say no.</p></div>
        <article><h1>Harbour closed after ship runs aground</h1>
        <figure><img src="x.jpg"><figcaption>Tugs at work — 港</figcaption></figure>
        <p>LORNE, May 20, 2025 (MWS) - The harbour was closed on Friday after a ship ran aground, officials said.</p>
        <h2>Nine calls</h2>
        <p>"We saw it coming for an hour," said the pilot, Nadja Prell, who had called the bridge nine times.</p>
        <div class="newsletter"><p>Sign up for the morning briefing and never miss a story from the harbour again.</p></div>
        <p>The owners said they would pay for the quay, and the city said it would wait and see. <em>Ça ira.</em></p>
        </article><footer><p>Copyright Civic. All rights reserved, and some more words that nobody reads here.</p></footer>
        <script>alert("never text")</script></body></html>
        """

    @Test("a page gives its article without the page around it")
    func readsPage() throws {
        let article = try #require(Reading.article(Self.page, name: "civic/a.html"))
        #expect(article.headline == "Harbour closed after ship runs aground")
        #expect(article.outlet == "Civic")
        #expect(article.url == "https://civic.example/harbour")
        #expect(article.byline == ["Jane Doe"])
        #expect(article.published?.iso == "2025-05-20")
        #expect(article.publishedFrom == "meta")
        #expect(article.agency == "MWS")
        #expect(article.dateline?.place == "LORNE")
        #expect(Reading.zones(article, .subhead) == ["Nine calls"])
        #expect(Reading.zones(article, .caption) == ["Tugs at work — 港"])
        #expect(Reading.zones(article, .paragraph).count == 3)
        #expect(!article.text.contains("cookies"))
        #expect(!article.text.contains("alert"))
        #expect(Reading.broken(article) == nil)
    }

    @Test("hostile markup is harmless: nested deep, entities, attributes of a megabyte, cut anywhere")
    func hostile() {
        let deep =
            String(repeating: "<div>", count: 100_000) + "<p>The harbour was closed on Friday, officials said.</p>"
        _ = Reading.articles("<html><body>" + deep, name: "a.html")
        let wide =
            "<html><body><p class=\"" + String(repeating: "x", count: 1_000_000) + "\">Text here.</p></body></html>"
        _ = Reading.articles(wide, name: "a.html")
        var cut = Self.page
        while cut.utf8.count > 40 {
            cut = String(cut.dropLast(37))
            for article in Reading.articles(cut, name: "a.html") { #expect(Reading.broken(article) == nil) }
        }
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&d;&x;</title>
            <description>The harbour was closed &x; on Friday.</description></item></channel></rss>
            """
        for article in Reading.articles(bomb, name: "a.xml") {
            #expect(!article.text.contains("root:"))
            #expect(article.text.utf8.count < 10_000)
        }
    }

    @Test("RSS: full content goes before the description")
    func rss() throws {
        let feed = """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tidewater News</title><language>en-gb</language>
            <item><title>Harbour &amp; quay closed</title><link>https://t.example/1</link><guid>g1</guid><dc:creator>Jane Doe</dc:creator>
            <pubDate>Tue, 20 May 2025 06:30:00 GMT</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>LORNE, May 20, 2025 (MWS) - The harbour was closed on Friday, officials said.</p><p>Ferries stayed.</p>]]></content:encoded></item>
            <item><title>Second</title><description>The quay will be mended by autumn, said the city&#8217;s engineer.</description></item>
            </channel></rss>
            """
        let articles = Reading.articles(feed, name: "t/feed.xml")
        #expect(articles.count == 2)
        let first = try #require(articles.first)
        #expect(first.id == "g1")
        #expect(first.headline == "Harbour & quay closed")
        #expect(first.outlet == "Tidewater News")
        #expect(first.byline == ["Jane Doe"])
        #expect(first.published?.iso == "2025-05-20")
        #expect(first.publishedTime == "2025-05-20T06:30:00Z")
        #expect(first.agency == "MWS")
        #expect(first.language == "en")
        #expect(first.body == "The harbour was closed on Friday, officials said.\nFerries stayed.")
        #expect(articles.last?.record == 1)
        #expect(articles.last?.body == "The quay will be mended by autumn, said the city’s engineer.")
    }

    @Test("Atom: link, author and content")
    func atom() throws {
        let feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Polar</title><entry><title>Ship freed</title><id>urn:1</id>
            <link rel="self" href="https://p.example/self"/><link href="https://p.example/1"/><author><name>Ane Solheim</name></author>
            <published>2025-05-21T08:00:00+02:00</published><updated>2025-05-22T08:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ship was freed on Saturday, officials said.</p>
            <p>Nobody was hurt. العربية</p></div></content></entry></feed>
            """
        let article = try #require(Reading.article(feed, name: "p/atom.xml"))
        #expect(article.url == "https://p.example/1")
        #expect(article.byline == ["Ane Solheim"])
        #expect(article.published?.iso == "2025-05-21")
        #expect(article.body == "The ship was freed on Saturday, officials said.\nNobody was hurt. العربية")
    }
}

@Suite("feeds of every kind")
struct FeedShapeTests {
    @Test("an entry is read whatever prefix its feed has, an extension's words are not taken for its own")
    func prefixes() throws {
        let feed = """
            <x:feed xmlns:x="http://www.w3.org/2005/Atom" xmlns:e="urn:e" xml:base="http://civic.example/news/"><x:title>Civic</x:title>
            <x:entry><e:title>Wrong</e:title><x:title>Harbour opens</x:title><x:link href="a.html"/><e:summary>Wrong</e:summary>
            <x:summary>The harbour of Lorne opened again on Friday, the pilots said.</x:summary></x:entry></x:feed>
            """
        let article = try #require(Reading.article(feed, name: "f/a.xml"))
        #expect(article.headline == "Harbour opens")
        #expect(article.url == "http://civic.example/news/a.html")
        #expect(!article.text.contains("Wrong"))
        #expect(article.outlet == "Civic")
    }

    @Test("an entry that is nothing but an address, or a day, is still an entry")
    func bare() {
        let feed = """
            <rss version="2.0"><channel><item><link>http://civic.example/a</link></item>
            <item><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate></item></channel></rss>
            """
        let articles = Reading.articles(feed, name: "f/a.xml")
        #expect(articles.map(\.url) == ["http://civic.example/a", nil])
        #expect(articles.map(\.published?.iso) == [nil, "2004-01-01"])
    }

    @Test("a summary beside the full text of an entry is its deck, an excerpt is none")
    func feedDeck() throws {
        func entry(_ summary: String) -> String {
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Harbour opens</title><summary>\(summary)</summary>
            <content type="html">&lt;p&gt;The harbour of Lorne opened again on Tuesday.&lt;/p&gt;&lt;p&gt;Ferries left.&lt;/p&gt;</content>
            </entry></feed>
            """
        }
        let article = try #require(Reading.article(entry("Pilots work through the night"), name: "f/a.xml"))
        #expect(article.deck == "Pilots work through the night")
        #expect(article.body == "The harbour of Lorne opened again on Tuesday.\nFerries left.")
        let excerpt = try #require(Reading.article(entry("The harbour of Lorne opened […]"), name: "f/a.xml"))
        #expect(excerpt.deck == nil)
    }
}
