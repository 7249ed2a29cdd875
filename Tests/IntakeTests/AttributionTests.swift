import Testing
import WireModel

@testable import Intake

@Suite("Attribution")
struct AttributionTests {
    static let lead =
        "The harbour was closed on Friday after a ship ran aground, officials said, and ferries stayed in port."

    static let selfNames: [(String, String?)] = [
        (
            "\"We saw it coming,\" the pilot, Nadja Prell, told AFP on Friday evening after the ship had been freed.",
            "AFP"
        ),
        (
            "An AFP journalist saw three tugs pull at the ship for an hour on Friday evening, without any success.",
            "AFP"
        ),
        (
            "\"On l'a vu venir\", a déclaré à l'AFP la pilote Nadja Prell vendredi soir, une heure après l'accident du port.",
            "AFP"
        ),
        (
            "The pilot, Nadja Prell, told Reuters on Friday evening that she had called the bridge nine times.",
            "Reuters"
        ),
        (
            "The pilot, Nadja Prell, told The Associated Press on Friday that she had called the bridge nine times.",
            "AP"
        ),
        ("The pilot, Nadja Prell, told AFP news agency on Friday that she had called the bridge nine times.", nil),
        ("The pilot, Nadja Prell, told CNN on Friday evening that she had called the bridge nine times in all.", nil),
        (
            "AFP reported on Friday evening that the pilot had called the bridge nine times, citing the coast guard.",
            nil
        ),
        (
            "South Korea's Yonhap news agency said on Friday that the pilot had called the bridge nine times in all.",
            nil
        ),
        (
            "The pilot told MPs and NATO on Friday evening that she had called the bridge nine times without answer.",
            nil
        ),
    ]

    @Test("an agency is known by the way it speaks of itself, not by being spoken of", arguments: selfNames)
    func selfName(_ line: String, _ agency: String?) throws {
        let article = try #require(Reading.article(Self.lead + "\n" + line + "\n" + Self.lead))
        #expect(article.agency == agency)
        if agency != nil { #expect(article.agencyEvidence.first?.kind == "self-name") }
    }

    @Test("a fictional agency that names itself counts when a sign-off stands with it")
    func fictional() throws {
        let line =
            "\"We saw it coming,\" the pilot, Nadja Prell, told MWS on Friday evening after the ship had been freed."
        #expect(Reading.article(Self.lead + "\n" + line + "\n" + Self.lead)?.agency == nil)
        let signed = Reading.article(Self.lead + "\n" + line + "\n" + Self.lead + "\nkb/lm/ow")
        #expect(signed?.agency == "MWS")
    }

    @Test("the dateline goes before the agency's naming itself, that before the byline")
    func order() throws {
        let both = try #require(
            Reading.article(
                "By AP\n\nLORNE, May 20, 2025 (MWS) - \(Self.lead)\n\nShe told AFP that nothing was lost, and went home."
            ))
        #expect(both.agency == "MWS")
        let byline = try #require(Reading.article("Harbour closed after collision\n\nBy AFP\n\n\(Self.lead)"))
        #expect(byline.agency == "AFP")
        #expect(byline.agencyEvidence.map(\.kind) == ["byline"])
        #expect(byline.byline == ["AFP"])
    }
}
