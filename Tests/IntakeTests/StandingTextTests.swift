import Testing
import WireModel

@testable import Intake

@Suite("Texts that stand on the pages of many sites")
struct StandingTextTests {
    private static let report = """
        Ferry aground off Lumeria

        The ferry Ingeborg ran aground in thick fog off Lumeria early on Friday with 84 passengers on board.

        Nobody was hurt, the coast guard said, and a tug pulled the vessel free within two hours.
        """

    /// The zones of a line that stands under a report.
    private func isFurniture(_ line: String) -> Bool {
        let article = Reading.article(Self.report + "\n\n" + line)
        return Reading.zones(article, .boilerplate).contains(line)
    }

    @Test(
        "Consent dialogues, walls and prompts are page furniture, however long they are",
        arguments: [
            "We value your privacy. We and 841 others keep what you read here, and for how long, unless you tell us not to.",
            "We and our partners store what you do on this site, and what you looked at elsewhere, "
                + String(repeating: "to learn what you like and to show you more of it, ", count: 20) + "as you wish.",
            "We use cookies so that this site knows you again, "
                + String(repeating: "and so that it learns what you like and shows you more of it, ", count: 12)
                + "as you wish.",
            "Strictly Necessary Cookie should be on at all times so that we can remember what you chose here.",
            "Access to this page has been denied because your browser moves faster than a person reads.",
            "This article is for subscribers only. One crown a week opens the rest of it for you.",
            "Wir und unsere Partner speichern, was Sie hier lesen, und zeigen Ihnen danach mehr davon.",
            "Nous et nos partenaires gardons ce que vous lisez ici afin de vous en montrer davantage.",
            "These lottery drawing results were generated automatically from a table that the lottery sends.",
            "This press release contains forward-looking statements, which are hopes and may not come true.",
            "Sorry, the page you asked for has moved or was never here. Try the search, or begin at the front page.",
            "You don't have permission to access this page. Please tell us the number 7.41 if you write to us.",
            "You don’t have permission to access this page. Please tell us the number 7.41 if you write to us.",
        ])
    func furniture(_ line: String) { #expect(isFurniture(line)) }

    @Test(
        "What only begins alike is text",
        arguments: [
            "These cookies are baked with rye in Lumeria, and nowhere else along the coast, the guild said.",
            "We and our neighbours have waited nine years for the bridge, said the mayor of Varga on Friday.",
            "Subscribers will pay a crown more from January, the telephone company said in a statement.",
            "The page was found in the archive of the coast guard, where it had been for a century, the museum said.",
            "About nine thousand commuters use the terminal every working day, the ferry company said.",
        ])
    func text(_ line: String) { #expect(!isFurniture(line)) }

    @Test("A page that stands all in one line is no notice because it begins with one; a wall in one line is")
    func oneLine() throws {
        let page =
            "We use cookies. You can change what we keep. Home News Sport Weather Ferry aground off Lumeria "
            + Self.report.split(separator: "\n").dropFirst().joined(separator: " ")
            + String(
                repeating: " The harbour master spoke of the fog again, and of the pilots, on the radio.", count: 6)
        let article = try #require(Reading.article(page))
        #expect(page.count > 600)
        #expect(Reading.zones(article, .boilerplate).isEmpty)
        #expect(article.text.contains("a tug pulled the vessel free"))
        let wall =
            "We and our partners keep personal data on your device. "
            + String(repeating: "Some partners ask for no consent and use cookies where they may. ", count: 12)
        #expect(Reading.zones(Reading.article(wall), .boilerplate).count == 1)
    }

    @Test("What a company says about itself under its release goes with the heading over it")
    func about() {
        let about = "Norsund Ferries Ltd. runs nine ships between the islands and has done so since 1911."
        let article = Reading.article(Self.report + "\n\nAbout Norsund Ferries\n\n" + about)
        #expect(Reading.zones(article, .boilerplate).suffix(2) == ["About Norsund Ferries", about])
        let named = Reading.article(Self.report + "\n\nAbout Norsund Ferries\n\nThe " + about)
        #expect(Reading.zones(named, .boilerplate).suffix(2) == ["About Norsund Ferries", "The " + about])
        // A heading inside a report, over a paragraph that begins with something else.
        let other = "Nine ships between the islands were late on Friday, more than on any other day this year."
        #expect(
            !Reading.zones(Reading.article(Self.report + "\n\nAbout Norsund Ferries\n\n" + other), .boilerplate)
                .contains(other))
    }

    @Test("A page of figures over a note that a program wrote it keeps its figures")
    func figures() {
        let article = Reading.article(
            """
            Winning numbers drawn in Lumeria

            Here are the numbers drawn on Thursday:

            Cash 5: 39, 3, 55, 46, 57

            Pick 3: 47, 7, 52

            These lottery drawing results were generated automatically from a table that the lottery sends.
            """)
        #expect(Reading.zones(article, .paragraph).contains("Cash 5: 39, 3, 55, 46, 57"))
    }
}
