import Testing
import WireModel

@testable import Intake

/// What pages say of themselves, on pages made up for one case each.
@Suite("what a page says of itself")
struct PageMetadataTests {
    private static let text = """
        <p>The harbour of Lorne was closed on Friday after a grain ship ran aground at its mouth, officials said.</p>
        <p>Nobody was hurt, and the crew of nineteen stayed on board while two tugs held the ship against the tide.</p>
        <p>The owners said that they would pay for the quay, and the city said that it would wait and see.</p>
        """

    private static func article(_ head: String, body: String = "<h1>Grain ship closes Lorne harbour</h1>") -> Article? {
        Reading.article(
            "<!DOCTYPE html><html lang=\"en\"><head>\(head)</head><body><article>\(body)\(text)</article></body></html>",
            name: "x/a.html")
    }

    private static func linked(_ fields: String) -> String {
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \(fields)}</script>"
    }

    @Test(
        "a byline is the names alone: no date, role, address or paper beside them",
        arguments: [
            ("By Jane Doe, November 18, 2023 9:24 PM | Print this article", ["Jane Doe"]),
            ("Jane Doe Nov. 18, 2023 at 9:24 pm", ["Jane Doe"]),
            ("By Jane Doe 18 November 2023", ["Jane Doe"]),
            ("By Jane Doe and Piet Marrow, Staff Writers", ["Jane Doe", "Piet Marrow"]),
            ("By JANE DOE, AP National Political Writer", ["JANE DOE"]),
            ("Political editor Jane Doe", ["Jane Doe"]), ("By Jane Doe Senior Political Editor", ["Jane Doe"]),
            ("Jane Doe Staff Writer", ["Jane Doe"]), ("By Jane Doe Associated Press Sports Writer", ["Jane Doe"]),
            ("By Jane Doe AP Writer and Piet Marrow Health Reporter", ["Jane Doe", "Piet Marrow"]),
            ("By Jane van Doe Correspondent", ["Jane van Doe"]),
            ("By Our Special Correspondent", ["Our Special Correspondent"]),
            ("New York Times Staff Writer", ["New York Times Staff Writer"]),
            ("Jane Doe, Associated Press", ["Jane Doe", "Associated Press"]),
            ("Jane Doe, Lorne.example.com", ["Jane Doe"]),
            ("Jane Doe, Civic News", ["Jane Doe"]),
            ("Jane Doe jane.doe@civic.example", ["Jane Doe"]),
            ("Jane Doe (@janedoe)", ["Jane Doe"]),
            ("Jane Doe in Vantua, Piet Marrow in Lorne", ["Jane Doe", "Piet Marrow"]),
            ("Jane Doe • 2 min read", ["Jane Doe"]),
            ("Jane Doe Updated 3 hours ago", ["Jane Doe"]),
            ("Jane Doe; Piet Marrow; Ane Solheim", ["Jane Doe", "Piet Marrow", "Ane Solheim"]),
            ("Jane Doe, Jr., and Piet Marrow III", ["Jane Doe Jr.", "Piet Marrow III"]),
            ("Jane Doe, PhD", ["Jane Doe"]),
            ("Theresa May", ["Theresa May"]), ("Plácido Domingo", ["Plácido Domingo"]),
            ("Staff Reporter", ["Staff Reporter"]), ("Center for Civic Reporting", ["Center for Civic Reporting"]),
            ("9to5Harbour", ["9to5Harbour"]),
        ])
    func bylines(given: String, names: [String]) {
        #expect(Byline.names(inField: [given]) == names)
        #expect(Self.article("<meta name=\"author\" content=\"\(given)\">")?.byline == names)
    }

    @Test(
        "names are found in linked data, also where it refers to them; else in meta, then in elements called after them"
    )
    func authors() {
        let graph = """
            <script type="application/ld+json">{"@graph": [
            {"@type": "Article", "headline": "Grain ship closes Lorne harbour", "author": {"@id": "http://c.example/#p"}},
            {"@type": "Person", "@id": "http://c.example/#p", "name": "Jane Doe"}]}</script>
            """
        #expect(Self.article(graph + "<meta name=\"author\" content=\"Desk\">")?.byline == ["Jane Doe"])
        let several = Self.linked(#""author": [{"name": "Jane Doe"}, {"name": "Piet Marrow"}]"#)
        #expect(Self.article(several)?.byline == ["Jane Doe", "Piet Marrow"])
        let broken = Self.linked("\"author\": \"Jane Doe\", \"description\": \"a\nb\", \"keywords\": [\"a\", ],")
        #expect(Self.article(broken)?.byline == ["Jane Doe"])
        let tags = "<meta name=\"author\" content=\"Jane Doe\"><meta name=\"author\" content=\"Piet Marrow\">"
        #expect(Self.article(tags)?.byline == ["Jane Doe", "Piet Marrow"])
        let named = """
            <h1>Grain ship closes Lorne harbour</h1><div class="art-byline"><a href="/p/1">Jane Doe</a><span>Lorne
            Press</span><time datetime="2023-11-18">November 18</time></div>
            """
        #expect(Self.article("", body: named)?.byline == ["Jane Doe"])
    }

    @Test(
        "a time of publication keeps its zone; twelve-hour clocks and zones by name are read",
        arguments: [
            ("2023-11-18T21:24:00-05:00", "2023-11-18T21:24:00-05:00"),
            ("November 18, 2023, 09:24 PM EST", "2023-11-18T21:24-05:00"),
            ("Nov. 18, 2023 9:24 a.m. GMT", "2023-11-18T09:24Z"),
            ("12:05 am, 18 November 2023", "2023-11-18T00:05"),
            ("01:38:07 PM IST Nov 20, 2023", "2023-11-20T13:38:07+05:30"),
            ("Sat Nov 18 2023 08:41:00 GMT+0000 (UTC)", "2023-11-18T08:41:00+00:00"),
            ("18.11.2023", nil),
        ])
    func times(given: String, time: String?) {
        let article = Self.article("<meta property=\"article:published_time\" content=\"\(given)\">")
        #expect(article?.publishedTime == time)
        #expect(article?.published?.iso == time.map { String($0.prefix(10)) } ?? "2023-11-18")
    }

    @Test("the day of publication goes before the day of a change, wherever they stand")
    func published() {
        let change = "<meta property=\"article:modified_time\" content=\"2023-11-20T08:00:00Z\">"
        let first = "<meta property=\"article:published_time\" content=\"2023-11-18T08:00:00Z\">"
        #expect(Self.article(change + first)?.published?.iso == "2023-11-18")
        let dates = #""dateModified": "2023-11-20T08:00:00Z", "datePublished": "2023-11-18T08:00:00Z""#
        #expect(Self.article(Self.linked(dates))?.published?.iso == "2023-11-18")
        let elements = """
            <h1>Grain ship closes Lorne harbour</h1><time class="updated" datetime="2023-11-20">Nov. 20</time>
            <time class="entry-date" datetime="2023-11-18">Nov. 18</time>
            """
        #expect(Self.article("", body: elements)?.published?.iso == "2023-11-18")
        let visible =
            "<h1>Grain ship closes Lorne harbour</h1><div class=\"publish-date\">Published 9:24 p.m. ET Nov. 18, 2023</div>"
        #expect(Self.article("", body: visible)?.published?.iso == "2023-11-18")
        // A day alone in the linked data, the time beside it in meta.
        let day = Self.linked(#""datePublished": "November 18, 2023""#)
        #expect(Self.article(day + first)?.publishedTime == "2023-11-18T08:00:00Z")
    }

    @Test(
        "a headline has no name of the site on it",
        arguments: [
            "Grain ship closes Lorne harbour | The Civic", "Grain ship closes Lorne harbour - The Civic",
            "Grain ship closes Lorne harbour | World | News | The Civic", "The Civic: Grain ship closes Lorne harbour",
            "Grain ship closes Lorne harbour — The Civic",
        ])
    func headlines(title: String) {
        let site = "<meta property=\"og:site_name\" content=\"The Civic\">"
        #expect(Self.article("<title>\(title)</title>" + site, body: "")?.headline == "Grain ship closes Lorne harbour")
        // The heading of the page may be the site's own name.
        let body = "<h1>The Civic News Page</h1>"
        #expect(
            Self.article("<title>\(title)</title>" + site, body: body)?.headline == "Grain ship closes Lorne harbour")
    }

    @Test("the printed heading goes before the title for search engines, references to characters are none of it")
    func printed() {
        let head = Self.linked(#""headline": "Lorne: ship &amp; tugs &#8216;stuck&#8217; at harbour""#)
        #expect(Self.article(head, body: "")?.headline == "Lorne: ship & tugs ‘stuck’ at harbour")
        let body = "<h1 class=\"article-headline\">All hands safe as wheat carrier hits the bar</h1>"
        #expect(Self.article(head, body: body)?.headline == "All hands safe as wheat carrier hits the bar")
    }

    @Test(
        "the outlet is the site and not the agency that linked data calls the publisher; slogans and addresses are none"
    )
    func outlets() {
        let publisher = Self.linked(#""publisher": {"name": "Associated Press"}"#)
        func site(_ name: String) -> String { "<meta property=\"og:site_name\" content=\"\(name)\">" }
        #expect(Self.article(publisher + site("The Civic"))?.outlet == "The Civic")
        #expect(Self.article(site("The Civic | News from Lorne"))?.outlet == "The Civic")
        let own = Self.linked(#""publisher": {"name": "The Civic"}"#)
        #expect(Self.article(own + site("https://www.civic.example"))?.outlet == "The Civic")
        #expect(Self.article(own + site("civic.example"))?.outlet == "The Civic")
    }

    @Test("the address is the canonical one, whole")
    func addresses() {
        let graph = "<meta property=\"og:url\" content=\"https://civic.example/a\">"
        #expect(Self.article("<link rel=\"canonical\" href=\"/a\">" + graph)?.url == "https://civic.example/a")
        #expect(
            Self.article("<link rel=\"canonical\" href=\"//civic.example/b\">" + graph)?.url
                == "https://civic.example/b")
        #expect(Self.article(Self.linked(#""url": "https://civic.example/c""#))?.url == "https://civic.example/c")
    }

    @Test(
        "a page nested deeper than any reader's stack gives its text",
        arguments: ["div", "span", "p", "li", "td", "table", "ul", "font", "form", "blockquote", "x-y", "dd", "b"])
    func deep(name: String) {
        for (count, isClosed) in [(300, true), (300, false), (100_000, true), (100_000, false)] {
            let open = String(repeating: "<\(name)>", count: count)
            let close = isClosed ? String(repeating: "</\(name)>", count: count) : ""
            let article = Reading.article(
                "<!DOCTYPE html><html><body>\(open)\(Self.text)\(close)</body></html>", name: "x/a.html")
            #expect(article?.text.contains("The harbour of Lorne was closed on Friday") ?? false, "\(count)")
            #expect(article?.text.contains("it would wait and see") ?? false, "\(count)")
        }
    }

    @Test("paragraphs beside something nested deep are kept, each by itself", arguments: [500, 100_000])
    func besideTheDeep(count: Int) throws {
        let first =
            "<p>The harbour of Lorne was closed on Wednesday after a grain ship ran aground at its mouth, officials said.</p>"
        let second =
            "<p>Nobody was hurt, and the crew of nineteen stayed on board while two tugs held the ship against the tide.</p>"
        let inner = "<p>The tide gauge at the mouth fell by two metres within the hour, the pilots said later.</p>"
        for isClosed in [true, false] {
            let nest =
                String(repeating: "<div>", count: count) + inner
                + (isClosed ? String(repeating: "</div>", count: count) : "")
            for body in [first + second + nest, nest + first + second, first + nest + second] {
                let article = Reading.article("<!DOCTYPE html><html><body>\(body)</body></html>", name: "x/a.html")
                #expect(Reading.zones(article, .paragraph).count == 3, "\(isClosed): \(article?.text ?? "")")
            }
        }
    }

    @Test("a date that the page prints alone behind its heading is taken where nothing else names one")
    func visibleDate() {
        let page = { (head: String, between: String) in
            Reading.article(
                "<!DOCTYPE html><html><head>\(head)</head><body><h1>Grain ship closes harbour</h1><p class=h6><em>\(between)</em></p>"
                    + "<div>\(Self.text)</div></body></html>", name: "x/a.html")?.published?.iso
        }
        #expect(page("", "November 15, 2024") == "2024-11-15")
        #expect(page("", "15 November 2024") == "2024-11-15")
        #expect(page("", "Read 15 stories from November 2024") == nil)
        #expect(
            page("<meta property=\"article:published_time\" content=\"2024-11-14\">", "November 15, 2024")
                == "2024-11-14")
        let graph =
            #"<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2024-11-13"}]}</script>"#
        #expect(page(graph, "today") == "2024-11-13")
    }
}
