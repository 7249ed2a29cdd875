import Testing
import WireModel

@testable import Intake

@Suite("Sign-offs")
struct SignOffTests {
    static let story = """
        The harbour was closed on Friday after a ship ran aground, officials said, and ferries stayed in port.
        "We saw it coming for an hour," said the pilot, Nadja Prell, who had called the bridge nine times without answer.
        The owners said they would pay for the quay, and the city said it would wait and see what that meant.
        """

    static let initials: [(String, [String])] = [
        ("hs/ceb/pbt", ["hs", "ceb", "pbt"]), ("bur-abc/de", ["bur-abc", "de"]), ("kb/lm/or", ["kb", "lm", "or"]),
        ("kb/lm/or", ["kb", "lm", "or"]), ("kb/dr/or", ["kb", "dr", "or"]), ("jf/or", ["jf", "or"]),
        ("hs/ceb", ["hs", "ceb"]), ("daa/mt/msr", ["daa", "mt", "msr"]),
        ("str-hs/ceb", ["str-hs", "ceb"]),
        ("bur-ab-cd/ef", ["bur-ab-cd", "ef"]), ("ab/cd/ef/gh/ij/kl", ["ab", "cd", "ef", "gh", "ij", "kl"]),
        ("burs-jm/dw", ["burs-jm", "dw"]), ("ho-che/dan", ["ho-che", "dan"]), ("gw/jxb", ["gw", "jxb"]),
        ("kb/lm/ow", ["kb", "lm", "ow"]),
    ]

    @Test("initials in a paragraph of their own at the foot are the sign-off", arguments: initials)
    func reads(_ line: String, _ parts: [String]) throws {
        let article = try #require(Reading.article(Self.story + "\n" + line))
        #expect(article.signoff == parts)
        #expect(Reading.zones(article, .signoff) == [line])
        #expect(!article.body.contains(line))
    }

    static let traps = [
        "and/or", "his/her", "he/she", "him/her", "win/loss", "yes/no", "on/off", "km/h", "input/output", "left/right",
        "black/white", "HS/CEB", "hs ceb", "hs/ceb.", "hs//ceb", "/hs/ceb", "abcdef/gh", "a/b", "news/world", "afp/ap",
        "ab/cd/ef/gh/ij/kl/mn",
    ]

    @Test("word pairs and other things with strokes are none", arguments: traps)
    func trap(_ line: String) throws {
        let article = try #require(Reading.article(Self.story + "\n" + line))
        #expect(article.signoff == [])
        #expect(Reading.zones(article, .signoff) == [])
    }

    @Test("initials far from the end are none")
    func notAtTheEnd() throws {
        let article = try #require(Reading.article("hs/ceb/pbt\n" + Self.story + "\n" + Self.story))
        #expect(article.signoff == [])
    }

    @Test("furniture after the sign-off does not hide it")
    func furnitureBehind() throws {
        let article = try #require(
            Reading.article(
                Self.story
                    + "\nhs/ceb/pbt\nHERITAGE OIL\nREAD ALSO: Ten ports to see\nSign up for our newsletter\nSubscribe"))
        #expect(article.signoff == ["hs", "ceb", "pbt"])
        #expect(Reading.zones(article, .boilerplate).count == 4)
    }

    @Test("reporters and editors in brackets are a sign-off with names")
    func reporters() throws {
        let article = try #require(
            Reading.article(
                "ÅSVIK, March 4, 2025 (PPA) -- " + Self.story
                    + "\n(Reporting by Ane Solheim in Lorne; Editing by Piet Marrow and Mira Lund)"))
        #expect(article.signoff == ["Ane Solheim", "Piet Marrow", "Mira Lund"])
        #expect(article.agency == "PPA")
    }

    static let tails: [(String, String)] = [
        ("Enditem", "Xinhua"), ("==Kyodo", "Kyodo"), ("AP-WF-02-20-16 0337GMT<", "AP"), ("(ANSA).", "ANSA"),
        ("(With PTI inputs)", "PTI"), ("(With inputs from ANI)", "ANI"), ("dpa al rmo hct rmo", "dpa"),
        ("(SDA/sj)", "SDA"), ("© AFP", "AFP"), ("© 2025 AFP. Tous droits réservés.", "AFP"), ("dpa abc def", "dpa"),
        ("EFE abc/def", "EFE"), ("AFP hs/ceb", "AFP"), ("RIPRODUZIONE RISERVATA © Copyright ANSA", "ANSA"),
        ("© Agencia EFE", "EFE"),
        ("Associated Press writers Jane Doe and Piet Marrow contributed to this report.", "AP"),
        ("Our Standards: The Thomson Reuters Trust Principles.", "Reuters"),
        ("Copyright 2025 The Associated Press. All rights reserved.", "AP"),
    ]

    @Test("the tails of the agencies give them away", arguments: tails)
    func tail(_ line: String, _ agency: String) throws {
        let article = try #require(Reading.article(Self.story + "\n" + line))
        #expect(article.agency == agency)
        #expect(!article.body.contains(line))
    }
}
