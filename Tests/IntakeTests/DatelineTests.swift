import Testing
import TextCore
import WireModel

@testable import Intake

/// One line and what a reader sees at its head.
struct DatelineCase: Sendable, CustomTestStringConvertible {
    var head: String
    var place: String?
    var date: String?
    var relay: String?
    var agency: String?
    var testDescription: String { head }

    init(_ head: String, _ place: String?, _ date: String?, _ agency: String?, relay: String? = nil) {
        self.head = head
        self.place = place
        self.date = date
        self.agency = agency
        self.relay = relay
    }
}

@Suite("Datelines")
struct DatelineTests {
    static let text =
        "The harbour was closed on Friday after a ship ran aground, officials said, and ferries stayed in port."

    /// Dates without a year are resolved near 2024-09-10.
    static let cases: [DatelineCase] = [
        .init("SEOUL, Sept 3, 2024 (AFP) -", "SEOUL", "2024-09-03", "AFP"),
        .init("Paris, 21 jan 2019 (AFP) -", "Paris", "2019-01-21", "AFP"),
        .init("Paris, France | AFP |", "Paris, France", nil, "AFP"),
        .init("BARCELONA, Spain (AFP) --", "BARCELONA, Spain", nil, "AFP"),
        .init("Port-au-Prince, Haiti, Aug 30, 2024 (AFP) -", "Port-au-Prince, Haiti", "2024-08-30", "AFP"),
        .init("Washington, Sept 9 (AFP) —", "Washington", "2024-09-09", "AFP"),
        .init("ROSCOE, S.D. (AP) —", "ROSCOE, S.D.", nil, "AP"),
        .init("WASHINGTON (AP) _", "WASHINGTON", nil, "AP"),
        .init("NEW YORK (AP) --", "NEW YORK", nil, "AP"),
        .init("ST. LOUIS (AP) –", "ST. LOUIS", nil, "AP"),
        .init("WASHINGTON, D.C. (AP) —", "WASHINGTON, D.C.", nil, "AP"),
        .init("SAN JOSÉ, Costa Rica (AP) —", "SAN JOSÉ, Costa Rica", nil, "AP"),
        .init("ABOARD AIR FORCE ONE (AP) —", "ABOARD AIR FORCE ONE", nil, "AP"),
        .init("Jan 30 (Reuters) -", nil, "2024-01-30", "Reuters"),
        .init("LONDON/SINGAPORE, June 14 (Reuters) -", "LONDON/SINGAPORE", "2024-06-14", "Reuters"),
        .init("WASHINGTON, Sept 6 (Reuters) -", "WASHINGTON", "2024-09-06", "Reuters"),
        .init("(Reuters) -", nil, nil, "Reuters"),
        .init("Geneva (dpa) -", "Geneva", nil, "dpa"),
        .init("Berlin (dpa/AFP) -", "Berlin", nil, "AFP", relay: "dpa"),
        .init("Frankfurt/Main (dpa) –", "Frankfurt/Main", nil, "dpa"),
        .init("GAZA, Dec. 1 (Xinhua) --", "GAZA", "2023-12-01", "Xinhua"),
        .init("GAZA, Dec. 1 (Xinhua)--", "GAZA", "2023-12-01", "Xinhua"),
        .init("GAZA, Dec. 1(Xinhua) --", "GAZA", "2023-12-01", "Xinhua"),
        .init("SEOUL, Nov. 24 (Yonhap) --", "SEOUL", "2023-11-24", "Yonhap"),
        .init("MOSCOW, January 21. /TASS/.", "MOSCOW", "2024-01-21", "TASS"),
        .init("YUZHNO-SAKHALINSK, September 3. /TASS/.", "YUZHNO-SAKHALINSK", "2024-09-03", "TASS"),
        .init("SAITAMA, Japan, Dec. 9 Kyodo -", "SAITAMA, Japan", "2023-12-09", "Kyodo"),
        .init("TOKYO, Sept. 4 (Kyodo) -", "TOKYO", "2024-09-04", "Kyodo"),
        .init("Madrid, 21 ene (EFE).-", "Madrid", "2024-01-21", "EFE"),
        .init("Bogotá, 4 sep. (EFE) -", "Bogotá", "2024-09-04", "EFE"),
        .init("Madrid (EFE).–", "Madrid", nil, "EFE"),
        .init("(ANSA) - ROME, JUL 11 -", "ROME", "2024-07-11", "ANSA"),
        .init("(ANSA) - MILANO, 11 LUG -", "MILANO", "2024-07-11", "ANSA"),
        .init("Paris (ats afp)", "Paris", nil, "AFP", relay: "ATS"),
        .init("San Mateo (ANP) -", "San Mateo", nil, "ANP"),
        .init("Den Haag (ANP) –", "Den Haag", nil, "ANP"),
        .init("BEIRUT, Sept. 20, 2023 (UPI) --", "BEIRUT", "2023-09-20", "UPI"),
        .init("New Delhi, Sep 6 (PTI)", "New Delhi", "2024-09-06", "PTI"),
        .init("(PTI) -", nil, nil, "PTI"),
        .init("New Delhi [India], Sept 6 (ANI):", "New Delhi [India]", "2024-09-06", "ANI"),
        .init("Mumbai, Sep 5 (IANS)", "Mumbai", "2024-09-05", "IANS"),
        .init("ISLAMABAD, Feb 4 (APP):", "ISLAMABAD", "2024-02-04", "APP"),
        .init("Seoul, (APP - UrduPoint / Pakistan Point News - 6th Sep, 2024)", "Seoul", "2024-09-06", "APP"),
        .init("DHAKA, Sept 3, 2024 (BSS) -", "DHAKA", "2024-09-03", "BSS"),
        .init("SEOUL, Sept 3, 2024 (BSS/AFP) -", "SEOUL", "2024-09-03", "AFP", relay: "BSS"),
        .init("Dhaka, Sept 8 (UNB) –", "Dhaka", "2024-09-08", "UNB"),
        .init("KUALA LUMPUR, Sept 8 (Bernama) --", "KUALA LUMPUR", "2024-09-08", "Bernama"),
        .init("BEIJING, Sept 8 (Bernama-Xinhua) --", "BEIJING", "2024-09-08", "Xinhua", relay: "Bernama"),
        .init("TOKYO (AFP-JIJI) -", "TOKYO", nil, "AFP", relay: "Jiji"),
        .init("HANOI, Sept 2 (VNA) –", "HANOI", "2024-09-02", "VNA"),
        .init("ANKARA (AA) -", "ANKARA", nil, "Anadolu"),
        .init("OSTRAVA BAY, March 4, 2025 (MWS) -", "OSTRAVA BAY", "2025-03-04", "MWS"),
        .init("Ostrava Bay, March 4, 2025 (MWS) -", "Ostrava Bay", "2025-03-04", "MWS"),
        .init("PORT HALE, May 19 (VNA/MWS) --", "PORT HALE", "2024-05-19", "MWS", relay: "VNA"),
        .init("ÅSVIK, March 4 (PPA) --", "ÅSVIK", "2024-03-04", "PPA"),
        .init("LORNE, May 20, 2025 (Halden) -", "LORNE", "2025-05-20", "Halden"),
        .init("THOUTON (Wire) —", "THOUTON", nil, "Wire"),
        .init("WASHINGTON —", "WASHINGTON", nil, nil),
        .init("SEOUL, Sept 3 -", "SEOUL", "2024-09-03", nil),
        .init("ISLAMABAD:", "ISLAMABAD", nil, nil),
        .init("Genève, 3 septembre 2024 (ATS) -", "Genève", "2024-09-03", "ATS"),
        .init("Wien, 3. September (APA) -", "Wien", "2024-09-03", "APA"),
        .init("Lisboa, 21 jan 2024 (Lusa) –", "Lisboa", "2024-01-21", "Lusa"),
        .init("Buenos Aires, 4 de marzo de 2024 (EFE).-", "Buenos Aires", "2024-03-04", "EFE"),
        .init("SÃO PAULO, 3 de setembro (AFP) -", "SÃO PAULO", "2024-09-03", "AFP"),
        .init("PARIS, 3 septembre (AFP) -", "PARIS", "2024-09-03", "AFP"),
        .init("Paris, le 3 septembre 2024 (AFP) –", "Paris", "2024-09-03", "AFP"),
        .init("Lyon, 3 août (AFP) -", "Lyon", "2024-08-03", "AFP"),
        .init("Bruxelles, 3 sept (Belga) -", "Bruxelles", "2024-09-03", "Belga"), .init("(Belga)", nil, nil, "Belga"),
        .init("BRUSSEL (BELGA) -", "BRUSSEL", nil, "Belga"), .init("AMSTERDAM (ANP) -", "AMSTERDAM", nil, "ANP"),
        .init("AMSTERDAM, 3 mrt (ANP) -", "AMSTERDAM", "2024-03-03", "ANP"),
        .init("Berlin (dpa) -", "Berlin", nil, "dpa"),
        .init("Berlin, 3. Juli (AFP) -", "Berlin", "2024-07-03", "AFP"),
        .init("Frankfurt/Oder, 3. März 2024 (dpa) -", "Frankfurt/Oder", "2024-03-03", "dpa"),
        .init("Wien (APA) -", "Wien", nil, "APA"), .init("Zürich (awp) -", "Zürich", nil, "AWP"),
        .init("MADRID, 3 ago (EFE).-", "MADRID", "2024-08-03", "EFE"),
        .init("MADRID, 3 Jul. (EUROPA PRESS) -", "MADRID", "2024-07-03", "Europa Press"),
        .init("Ciudad de México, 3 dic (EFE).-", "Ciudad de México", "2023-12-03", "EFE"),
        .init("ROMA (ANSA) -", "ROMA", nil, "ANSA"), .init("(ANSA) - ROMA, 03 GIU -", "ROMA", "2024-06-03", "ANSA"),
        .init("Roma, 3 ago. (Adnkronos) -", "Roma", "2024-08-03", "Adnkronos"),
        .init("Milano, 3 luglio (LaPresse) –", "Milano", "2024-07-03", "LaPresse"),
        .init("LISBOA, 3 out (Lusa) -", "LISBOA", "2023-10-03", "Lusa"),
        .init("Brasília, 3 fev (EFE).-", "Brasília", "2024-02-03", "EFE"),
        .init("МОСКВА, 3 сентября. /ТАСС/.", "МОСКВА", "2024-09-03", "TASS"),
        .init("САНКТ-ПЕТЕРБУРГ, 3 октября 2023. /ТАСС/.", "САНКТ-ПЕТЕРБУРГ", "2023-10-03", "TASS"),
        .init("МОСКВА, 3 сен — РИА Новости.", "МОСКВА", "2024-09-03", "RIA Novosti"),
        .init("Москва. 3 сентября. INTERFAX.RU -", "Москва", "2024-09-03", "Interfax"),
        .init("Київ, 3 серпня (Укрінформ) -", "Київ", "2024-08-03", "Ukrinform"),
    ]

    @Test("place, date, agency and relay are read from the head of the paragraph", arguments: cases)
    func reads(_ example: DatelineCase) throws {
        let article = try #require(Reading.article("date 2024-09-10\n\n" + example.head + " " + Self.text))
        let dateline = try #require(article.dateline)
        #expect(dateline.place == example.place)
        #expect(dateline.day?.iso == example.date)
        #expect(article.agency == example.agency)
        #expect(article.relay == example.relay)
        #expect(article.body == Self.text)
        #expect(article.text.slice(dateline.span) == example.head)
    }

    static let traps = [
        "The Liberal Democratic Party (LDP) – which has ruled for decades – said on Friday it would vote in the autumn.",
        "Liberal Democratic Party (LDP) lawmakers met on Friday to choose a leader, and no one left before midnight came.",
        "Agence France-Presse (AFP) said on Monday that it would hire a hundred journalists in the coming two years.",
        "Agence France-Presse (AFP) – the world's oldest agency – said on Monday that it would hire a hundred journalists.",
        "Associated Press (AP) - the cooperative - said on Monday that it would hire a hundred journalists this year.",
        "dpa said it was told on Friday that the harbour would be closed, and that nobody was hurt in the collision.",
        "According to AP, the harbour was closed on Friday after a ship ran aground, and ferries stayed in port.",
        "BREAKING: The harbour was closed on Friday after a ship ran aground, officials said, and ferries stayed.",
        "UPDATE — The harbour was closed on Friday after a ship ran aground, officials said, and ferries stayed in port.",
        "She said (AP) was a party that had no future, and that its leaders - all four of them - knew this very well.",
        "The price rose to 4.50 (EUR) - a record - on Friday, after a week in which nobody wanted to sell any at all.",
        "Prime Minister Mira Solenne (MWS) - the first woman in the office - said on Friday that she would stand again.",
        "Am 3. Oktober – dem Feiertag – war der Hafen zu, und die Lotsen blieben zu Hause, wie die Behörde am Montag sagte.",
        "Le 3 octobre - jour de fermeture - Reuters. La suite est connue de tous ceux qui ont lu les journaux du matin.",
        "(Photo) The harbour was closed on Friday after a ship ran aground, officials said, and ferries stayed in port too.",
        "(PA) The harbour was closed on Friday after a ship ran aground, officials said, and ferries stayed in port too.",
        "In May 2024 (AFP) journalists were barred from the square, the committee said in a report on Friday evening.",
    ]

    @Test("what only resembles a dateline is none", arguments: traps)
    func resemblance(_ line: String) throws {
        let article = try #require(Reading.article(line + "\n\n" + Self.text))
        #expect(article.dateline == nil)
        #expect(article.agency == nil)
    }

    @Test("a dateline inside the story is not the story's")
    func insideStory() throws {
        let article = try #require(
            Reading.article(
                Self.text + "\n\n" + Self.text + "\n\nPARIS, Sept 3 (AFP) - The line was quoted by the court on Monday."
            ))
        #expect(article.dateline == nil)
    }

    @Test("without a year and without any other date the day stays unknown")
    func noYear() throws {
        let article = try #require(Reading.article("SEOUL, Sept 3 (AFP) - " + Self.text))
        #expect(article.dateline?.place == "SEOUL")
        #expect(article.dateline?.day == nil)
        #expect(article.published == nil)
    }

    @Test("a deck may stand before the dateline, and a byline too")
    func deckBefore() throws {
        let article = try #require(
            Reading.article(
                """
                Harbour closed after ship runs aground
                Ferries stay in port for a second day, and the pilots want a word with the owners.
                By Jane Doe and Piet Marrow
                LORNE, May 20, 2025 (MWS) - \(Self.text)
                """))
        #expect(article.headline == "Harbour closed after ship runs aground")
        #expect(article.deck == "Ferries stay in port for a second day, and the pilots want a word with the owners.")
        #expect(article.byline == ["Jane Doe", "Piet Marrow"])
        #expect(article.agency == "MWS")
        #expect(article.body == Self.text)
    }
}

@Suite("Bylines in other languages")
struct ForeignBylineTests {
    static let text = String(repeating: DatelineTests.text + " ", count: 2)

    static let cases: [(String, [String])] = [
        ("Par Jeanne Prell et Paul Marrow", ["Jeanne Prell", "Paul Marrow"]),
        ("Von Jan Lund und Mia Holm", ["Jan Lund", "Mia Holm"]),
        ("Por Ana Ruiz y José Odo", ["Ana Ruiz", "José Odo"]), ("Por João Ruiz e Ana Odo", ["João Ruiz", "Ana Odo"]),
        ("Di Carla Ruiz e Ugo Odo", ["Carla Ruiz", "Ugo Odo"]),
        ("Door Piet Lund en Anna de Boer", ["Piet Lund", "Anna de Boer"]),
        ("Von Zoë Müller, Korrespondentin", ["Zoë Müller"]),
    ]

    @Test("words such as Par, Von and Door open a byline", arguments: cases)
    func byline(_ line: String, _ names: [String]) throws {
        let article = try #require(
            Reading.article("Harbour closed after ship runs aground\n" + line + "\n" + Self.text))
        #expect(article.byline == names)
        #expect(Reading.zones(article, .byline) == [line])
    }

    @Test(
        "the same words open sentences and headlines",
        arguments: [
            "Von der Leyen reist nach Kiew", "Par ailleurs Paris se tait", "Door to Door", "Di nuovo Roma in piazza",
        ])
    func trap(_ line: String) throws {
        let article = try #require(
            Reading.article("Harbour closed after ship runs aground\n" + line + "\n" + Self.text))
        #expect(article.byline == [])
    }
}
