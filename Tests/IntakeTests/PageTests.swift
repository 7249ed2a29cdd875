import Testing
import TextCore
import WireModel

@testable import Intake

/// Pages made up for one case each; `story` paragraphs stand for an article.
@Suite("Main text of pages")
struct PageTests {
    private static let story = [
        "The harbour of Lorne was closed on Friday after a grain ship ran aground at its mouth, officials said.",
        "Nobody was hurt, and the crew of nineteen stayed on board while two tugs held the ship against the tide.",
        "\"We saw it coming for an hour,\" said the pilot, who had called the bridge nine times before dawn.",
        "The owners said that they would pay for the quay, and the city said that it would wait and see.",
        "A diver will look at the hull on Sunday, when the water is expected to be clear enough for pictures.",
    ]

    private static func paragraphs(_ texts: [String] = story) -> String {
        texts.map { "<p>\($0)</p>" }.joined(separator: "\n")
    }

    private static func page(_ body: String, head: String = "") -> String {
        "<!DOCTYPE html><html lang=\"en\"><head><title>Harbour closed | Civic</title>\(head)</head><body>\(body)</body></html>"
    }

    private static func body(_ page: String) -> [String] {
        guard let article = Reading.article(page, name: "civic/a.html") else { return [] }
        #expect(Reading.broken(article) == nil)
        return article.bodyZones.map { article.text.slice($0.span) }
    }

    private static func teasers(_ count: Int) -> String {
        (1...count).map { number in
            """
            <div class="x\(number % 2)"><h3><a href="/n/\(number)">Ferry number \(number) sails again after repairs</a></h3>
            <p>The ferry with the number \(number) left the dock on Monday with forty passengers and a band on board.</p></div>
            """
        }.joined()
    }

    @Test("teasers of other stories are no text, also where no name tells them")
    func teasers() {
        let bare = "<div><h1>Harbour closed</h1><div>\(Self.paragraphs())</div><div>\(Self.teasers(6))</div></div>"
        #expect(Self.body(Self.page(bare)) == Self.story)
        let longer = "<div><div>\(Self.teasers(9))</div><h1>Harbour closed</h1><div>\(Self.paragraphs())</div></div>"
        #expect(Self.body(Self.page(longer)) == Self.story)
        let inside = "<article><h1>Harbour closed</h1>\(Self.paragraphs())\(Self.teasers(4))</article>"
        #expect(Self.body(Self.page(inside)) == Self.story)
    }

    @Test(
        "a heading that announces other stories ends the text, in many languages",
        arguments: ["Related stories", "You may also like", "Mehr zum Thema", "À lire aussi", "Leia também", "関連記事"])
    func announced(heading: String) {
        let more = """
            <div><h3>\(heading)</h3><p>A ferry left the dock on Monday with forty passengers and a band on board.</p>
            <p>The market will stay open until nine in the evening, the council decided on Thursday.</p></div>
            """
        #expect(Self.body(Self.page("<div><h1>Harbour closed</h1>\(Self.paragraphs())\(more)</div>")) == Self.story)
    }

    @Test("comments are no text, even when they are longer than the article")
    func comments() {
        let said = "I was there this morning and I can tell you that nothing of this is how it was, not one word of it."
        let comments = (1...40).map { "<div class=\"c\"><p>\(said) \($0).</p></div>" }.joined()
        let page = Self.page(
            "<article><h1>Harbour closed</h1>\(Self.paragraphs())</article><div id=\"comments\">\(comments)</div>")
        #expect(Self.body(page) == Self.story)
    }

    @Test("a page whose every element is called something else is read all the same")
    func misleadingNames() {
        for name in ["sidebar", "search-widget", "related", "newsletter", "comments"] {
            let page = Self.page("<div class=\"\(name)\"><h1>Harbour closed</h1>\(Self.paragraphs())</div>")
            #expect(Self.body(page) == Self.story, "\(name)")
        }
    }

    @Test("lists, quotations, rows of data and short paragraphs of the text are kept in their order, also at its end")
    func insides() {
        let html = """
            <article><h1>Harbour closed</h1><p>\(Self.story[0])</p><p>It was dark.</p><ul><li>Two tugs</li><li>One pilot</li></ul>
            <p>\(Self.story[1])</p><div class="social-embed"><blockquote><p>Tide of 4.1 metres, falling.</p></blockquote></div>
            <p>\(Self.story[2])</p><table><tr><th>Ship</th><th>Length</th></tr><tr><td>Prell</td><td>190 m</td></tr></table>
            <ul><li>Friday: closed</li><li>Sunday: divers</li></ul></article>
            """
        let expected = [
            Self.story[0], "It was dark.", "Two tugs", "One pilot", Self.story[1], "Tide of 4.1 metres, falling.",
            Self.story[2], "Ship Length", "Prell 190 m", "Friday: closed", "Sunday: divers",
        ]
        #expect(Self.body(Self.page(html)) == expected)
    }

    @Test("text without paragraphs, parted by breaks, is text")
    func breaks() {
        let html =
            "<table><tr><td><b>Harbour closed</b><br><br>\(Self.story.joined(separator: "<br><br>"))</td></tr></table>"
        #expect(Self.body(Self.page(html)).suffix(5) == Self.story[...])
    }

    @Test("a body in several marked pieces is read whole")
    func pieces() {
        let halves = [Self.story[..<2], Self.story[2...]].map {
            "<div class=\"article-body\">\(Self.paragraphs(Array($0) + Array($0).map { "Then: " + $0 }))</div>"
        }
        let body = Self.body(
            Self.page("<div><h1>Harbour closed</h1>\(halves.joined(separator: "<div class=ad>Ad</div>"))</div>"))
        #expect(Self.story.allSatisfy { body.contains($0) })
    }

    @Test("furniture between the paragraphs is kept as such, and pictures' words are captions")
    func furniture() throws {
        let html = """
            <article><h1>Harbour closed</h1><p>\(Self.story[0])</p><p>\(Self.story[1])</p>
            <div class="newsletter-box"><p>Get the briefing from the quay every morning.</p></div>
            <figure><img src="a.jpg"><figcaption>Tugs at work</figcaption></figure><p>\(Self.story[2])</p></article>
            """
        let article = try #require(Reading.article(Self.page(html), name: "civic/a.html"))
        #expect(Reading.zones(article, .boilerplate) == ["Get the briefing from the quay every morning."])
        #expect(Reading.zones(article, .caption) == ["Tugs at work"])
        #expect(Reading.zones(article, .paragraph) == Array(Self.story.prefix(3)))
    }

    @Test("notes about the text are kept wherever they stand, as what they are; menus and other stories are not")
    func notes() throws {
        let correction = "Correction: An earlier report misstated the length of the Prell by twenty metres."
        let origin = "This story was produced by the Estuary Reporting Fund."
        let other = "This article was written for the market page, and has nothing to do with harbours or with ships."
        for place in ["<div class=\"correction\">", "<aside>", "<div class=\"sidebar\">", "<section>"] {
            let close = place.contains("div") ? "</div>" : place.replacing("<", with: "</")
            let html = """
                <nav><p>\(origin)</p></nav><article><h1>Harbour closed</h1>\(Self.paragraphs())</article>
                \(place)<p>\(correction)</p><p>\(origin)</p><p>\(origin)</p>\(close)
                <div id="comments"><p>Correction: you are all wrong about this, my friends.</p></div>
                <article><h3><a href="/x">Market open</a></h3><p>\(other)</p></article><footer><a href="/">Home</a></footer>
                """
            let article = try #require(Reading.article(Self.page(html), name: "civic/a.html"))
            #expect(Reading.zones(article, .correction) == [correction], "\(place)")
            #expect(Reading.zones(article, .boilerplate) == [origin], "\(place)")
            #expect(Reading.zones(article, .paragraph) == Self.story, "\(place)")
        }
    }

    @Test("attributes that only a browser needs are taken out, as a browser would cut the tag")
    func trim() {
        func stripped(_ text: String) -> String {
            String(decoding: MarkupStrip.stripped(Array(text.utf8).span), as: UTF8.self)
        }
        #expect(stripped("<p onclick='a>b' class=x data-y=\"1\">z</p>") == "<p class=x>z</p>")
        #expect(
            stripped("<a href=\"/x\" rel=author>z</a><link href='/y' rel=canonical/>")
                == "<a rel=author>z</a><link href='/y' rel=canonical/>")
        #expect(stripped("<img src=a.jpg id=b /><br/>") == "<img id=b /><br />")
        #expect(stripped("<div @click=\"a > b\" CLASS = 'c d' hidden>e") == "<div CLASS = 'c d' hidden>e")
        #expect(
            stripped("<i style='color:red'>a</i><i style='Display : None'>b") == "<i>a</i><i style='Display : None'>b")
        #expect(
            stripped("<meta name=author content='A  B'><input name=q>") == "<meta name=author content='A  B'><input>")
        #expect(stripped("a <b   title=\"never closed>c") == "a <b")
        #expect(stripped("a  \n\t b < c") == "a b < c")
    }

    @Test("what stands behind an early end of the page is read, as in a browser")
    func earlyEnd() {
        let html = Self.page("<h1>Harbour closed</h1></body></html><div>\(Self.paragraphs())</div>")
        #expect(Self.body(html) == Self.story)
    }

    @Test("the text of linked data is taken where the markup has none, and finds the text where it has")
    func linkedData() {
        let data = """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour closed", "articleBody":
            "\(Self.story.joined(separator: "\\n").replacing("\"", with: "\\\""))"}</script>
            """
        #expect(Self.body(Self.page("<div id=\"app\"></div>", head: data)) == Self.story)
        let deck = "<p>What we know so far about the ship, the tide and the nine calls that nobody answered.</p>"
        let more = "<p>Write to the desk when you have seen the ship, we would be glad to hear what it was like.</p>"
        let shown = Self.page("<div><h1>Harbour closed</h1>\(deck)\(Self.paragraphs())\(more)</div>", head: data)
        #expect(Self.body(shown) == Self.story)
    }

    @Test("several articles on a page are noticed; one article is not")
    func several() throws {
        let other = Self.story.map { "Elsewhere: " + $0 }
        let one =
            "<article><h2>Harbour closed</h2>\(Self.paragraphs(Self.story + Self.story.map { "Then: " + $0 }))</article>"
        let two = "<article><h2>Market open</h2>\(Self.paragraphs(other + other.map { "Then: " + $0 }))</article>"
        let both = try #require(Reading.article(Self.page("<div>\(one)\(two)</div>"), name: "civic/a.html"))
        #expect(both.warnings.contains { $0.contains("several articles") })
        let single = try #require(Reading.article(Self.page("<div>\(one)</div>"), name: "civic/a.html"))
        #expect(single.warnings == [])
    }

    @Test("scripts, styles, drawings and comments are taken out whatever is in them, linked data is left")
    func strip() {
        func stripped(_ text: String) -> String {
            String(decoding: MarkupStrip.stripped(Array(text.utf8).span), as: UTF8.self)
        }
        #expect(stripped("a<SCRIPT>if (a<b) '<p>'</Script >b<!-- <p>x</p> -->c<style>p{}</style>d") == "a b c d")
        #expect(stripped("<svg><text>x</text></svg>y<stylish>z") == " y<stylish>z")
        let data = "<script type=\"application/ld+json\">{\"a\": \"<!-- -->\"}</script>"
        #expect(stripped(data) == data)
        #expect(stripped("x<script>never closed <p>") == "x ")
        #expect(stripped("x<!-- never closed <p>y") == "x<!-- never closed <p>y")
        #expect(stripped("x\0y") == "x y")
        #expect(stripped("") == "")
    }

    @Test(
        "hostile pages are read in bounded time: no body, nothing closed, a hundred thousand open ends")
    func hostile() {
        let open = Self.story.map { "<div><p>\($0)<b><i>" }.joined()
        #expect(Self.body("<html>" + open).count >= 1)
        let pages = [
            "<html><head></head></html>", "<html><body></body>", "<html>" + String(repeating: "<!--", count: 100_000),
            "<html>" + String(repeating: "<svg>", count: 100_000), "<html>" + String(repeating: "<p", count: 100_000),
            "<html>" + String(repeating: "<ul><li><a href=x>", count: 5_000),
            "<html>" + String(repeating: "<blockquote>", count: 50_000) + Self.paragraphs(),
            "<html><body>" + String(repeating: "<div class=\"related a\"><h3>Related</h3>", count: 5_000),
            "<html><body>" + String(repeating: Self.paragraphs(), count: 1_000),
        ]
        for page in pages {
            for article in Reading.articles(page, name: "civic/a.html") { #expect(Reading.broken(article) == nil) }
        }
    }

    @Test("an article that advertisements cut into parts, each in an element of its own, is one")
    func parts() {
        func part(_ texts: [String]) -> String {
            "<div class=\"grid\"><div class=\"article__body\">\(Self.paragraphs(texts))</div><div class=\"rail\"></div></div>"
        }
        let second = Self.story.map {
            $0 + " So said the harbour master later in the day, when the tide had turned again."
        }
        let page = Self.page(
            "<main><article><h1>Harbour closed</h1><div class=\"chunks\">" + part(Self.story) + part(second)
                + "</div></article></main>")
        #expect(Self.body(page) == Self.story + second)
    }

    @Test("articles of their own, one under the other, are not made one by their parts' names")
    func articlesBelow() {
        func article(_ heading: String, _ texts: [String]) -> String {
            "<article><h1>\(heading)</h1><div class=\"article__body\">\(Self.paragraphs(texts))</div></article>"
        }
        let second = Self.story.map { $0 + " And more." }
        let body = Self.body(Self.page(article("Harbour closed", Self.story) + article("Harbour open", second)))
        #expect(body == Self.story || body == second)
    }
}
