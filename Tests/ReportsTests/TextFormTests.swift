import Reports
import StoryIndex
import TextCore
import Testing
import WireModel

/// The forms for people.
struct TextFormTests {
    private typealias Fixture = ReportFixture

    private static let forms: [(name: String, text: String)] = [
        ("extract", Fixture.articles(.text(columns: 60, ink: .plain))),
        ("cluster", Fixture.text { ClusterReport(Fixture.snapshot).writeText(to: &$0, ink: .plain) }),
        ("entities", Fixture.text { EntityReport(Fixture.snapshot).writeText(to: &$0, ink: .plain) }),
        ("diff", Fixture.text { Fixture.diff.writeText(to: &$0, width: 60, ink: .plain) }),
        ("side by side", Fixture.text { Fixture.diff.writeSideBySide(to: &$0, width: 80, ink: .plain) }),
        ("html", Fixture.text { Fixture.diff.writeHTML(to: &$0) }),
        ("csv", Fixture.text { ClusterReport(Fixture.snapshot).writeCSV(to: &$0) }),
    ]

    @Test("nothing that was read reaches the terminal as a control code, in any form")
    func harmless() {
        for (name, text) in Self.forms {
            let bad = text.unicodeScalars.filter {
                $0 != "\n" && ($0.properties.generalCategory == .control || [0x2028, 0x202e].contains($0.value))
            }
            #expect(bad.isEmpty, "\(name)")
        }
        #expect(Self.forms[0].text.contains("The ␛[31mminister said"))
    }

    @Test("the only control codes of a coloured form are its own colours, and taking them out gives the text")
    func colours() {
        let text = Fixture.text { Fixture.diff.writeText(to: &$0, width: 60, ink: Ink(isColoured: true)) }
        #expect(text.contains("\u{1b}[1;31;9m12\u{1b}[0m"))
        let plain = text.replacing(#/\u{1b}\[[0-9;]*m/#, with: "")
        #expect(!plain.contains("\u{1b}"))
        #expect(plain.contains("minister said 12"))
    }

    @Test("a changed word is marked where it stands, and an alarm is named below it")
    func marks() {
        let text = Self.forms[3].text
        #expect(text.contains("said [-12-]{+13+} boats"))
        #expect(text.contains("! figure: “12” → “13”"))
        #expect(text.contains("--- Wire · MWS via VNA · 2025-03-04 · 9 words"))
    }

    @Test("no line of two columns is wider than asked, and both columns have the same rows")
    func columns() {
        for width in [20, 41, 80, 200] {
            let text = Fixture.text { Fixture.diff.writeSideBySide(to: &$0, width: width, ink: .plain) }
            for line in text.split(separator: "\n") {
                #expect(line.reduce(0) { $0 + ($1.unicodeScalars.contains { $0.value > 0x2e80 } ? 2 : 1) } <= width)
            }
        }
        #expect(Self.forms[4].text.contains("said [-12-] boats"))
    }

    @Test("the page escapes what it shows, needs no script, and names each edit's class and note")
    func page() {
        let page = Self.forms[5].text
        #expect(page.contains("مرحبا &lt;b&gt;&amp;␦␤"))
        #expect(!page.contains("<b>"))
        #expect(!page.contains("<script"))
        #expect(page.contains("prefers-color-scheme: dark"))
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains(#"<del class="edit figure alarm" title="figure"#))
        for tag in ["tr", "td", "table", "del", "ins", "span", "ul", "li", "section"] {
            #expect(
                page.ranges(of: "</\(tag)>").count == page.ranges(of: "<\(tag)>").count
                    + page.ranges(of: "<\(tag) ").count)
        }
    }

    @Test("the tree names the event's only cluster, its versions and how they stand to the base")
    func tree() {
        #expect(
            Self.forms[1].text == """
                c1 Port reopens · 2 versions · 2025-03-04 – 2025-03-05
                ├─ Wire · MWS via VNA · 2025-03-04 · base  wire/港.txt
                └─ Out⇄let · 2025-03-05 · edited, keeps 12 %, 67 % shared  out␛.txt
                2 articles · 1 cluster · 1 event

                """)
    }

    @Test("joiners inside words and emoji stay, marks that turn the direction do not")
    func visible() {
        #expect(VisibleText.of("می\u{200c}خواهم 👩\u{200d}🚀") == "می\u{200c}خواهم 👩\u{200d}🚀")
        #expect(VisibleText.of("a\u{202e}b\u{200b}c\nd\te") == "a⇄b·c␤d e")
        #expect(VisibleText.of("d\n\te\u{7}", keepingLines: true) == "d\n\te␇")
    }
}
