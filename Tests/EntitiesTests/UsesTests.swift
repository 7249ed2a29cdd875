import Entities
import TextCore
import Testing
import WireModel

/// What the sentences of an article say of a name that no list has.
@Suite struct UsesTests {
    private func kinds(of name: String, in text: String) -> Set<String> {
        Set(MarkedText(text).found().filter { $0.words == name }.map(\.kind))
    }

    @Test func whereOneTravelsToIsAPlaceInEverySentence() {
        let text = """
            Brellin said it would send two ships.
            Officials flew to Brellin on Monday, and the capital of Brellin was quiet.
            Brellin's government agreed.
            """
        #expect(kinds(of: "Brellin", in: text) == ["place"])
    }

    @Test func whatHasSharesAndAChairmanIsABodyInEverySentence() {
        let text = """
            Tavrel said it would cut jobs.
            Tavrel's chairman resigned, and Tavrel shares fell.
            The takeover of Tavrel was agreed on Monday.
            """
        #expect(kinds(of: "Tavrel", in: text) == ["organisation"])
    }

    @Test func whoHasAWidowIsAPerson() {
        let text = "Morvane's widow wept.\nMorvane's lawyer said Morvane, 61, had been ill."
        #expect(kinds(of: "Morvane", in: text) == ["person"])
    }

    @Test func anOwnerAndWhatItOwnsAreTwoNames() {
        let found = MarkedText("Norddal's Corvane agreed to buy a rival, Norddal's government said.").found()
        #expect(!found.contains { $0.words.contains("'s") })
        #expect(found.filter { $0.words == "Norddal" }.count == 2)
    }

    @Test func twoClubsWithAndBetweenAreTwo() {
        let text =
            "The match between Ostrava Rovers and Bay Athletic was stopped.\nRovers won in May, said Bay Athletic."
        let words = MarkedText(text).found().map(\.words)
        #expect(words.prefix(2) == ["Ostrava Rovers", "Bay Athletic"])
    }

    @Test func oneBodyWithAndInItsNameStaysOne() {
        let text = "The Ministry of Justice and Home Affairs in Oslo said no."
        #expect(MarkedText(text).found().map(\.words).contains("Ministry of Justice and Home Affairs"))
    }

    @Test func aPairWithAHyphenIsTwoNamesWhereTheArticleHasThemAlone() {
        let text =
            "The France-Brellin summit ended.\nFrance and Brellin agreed. They flew to Brellin.\nBrellin's army left."
        let words = MarkedText(text).found().map(\.words)
        #expect(words.prefix(2) == ["France", "Brellin"])
    }

    @Test func aShipIsNobody() {
        let text = "The ferry Lady Anselma sank off the coast on Monday.\nDivers reached the ferry Anselma at noon."
        #expect(!MarkedText(text).found().contains { $0.kind == "person" })
    }

    @Test func aTitleBehindAnArticleIsThatOfAShip() {
        let text = "The Lady Morvane left port at noon on Monday.\nDivers reached the Lady Morvane at dusk."
        #expect(!MarkedText(text).found().contains { $0.kind == "person" })
        #expect(
            kinds(of: "Morvane", in: "Lady Morvane left at noon. Her lawyer said Lady Morvane was ill.") == ["person"])
    }

    @Test func theLowerPartOfAnUnknownNameIsAPlaceWhereSomethingIsAtIt() {
        let text = "Trails rose from the brickworks at Lower Sarn, a stretch of the river, she said."
        #expect(kinds(of: "Lower Sarn", in: text) == ["place"])
    }

    @Test func metalAndABirdAreAPrizeWhereSomebodyWinsIt() {
        let text = "Drama wins Golden Heron at festival.\nThe film won the Golden Heron on Sunday."
        #expect(kinds(of: "Golden Heron", in: text).isDisjoint(with: ["person", "organisation", "place"]))
    }

    @Test func ranksAreNoPartOfAName() {
        let found = MarkedText("“Nobody is dead,” said Maj. Gen. Joaquim Serra, who was there.").found()
        #expect(found.map(\.words) == ["Joaquim Serra"])
    }

    @Test func aWreckAndWhatSinksAreShips() {
        let text =
            "Divers reached the wreck of the Morvane at dusk.\nThe Morvane sank in May. Nobody was on the Morvane."
        #expect(MarkedText(text).found().isEmpty)
    }

    @Test func aHouseThatBearsANameIsNobody() {
        let text = "A wing of the Queen Sela hospital was emptied on Monday, she said."
        #expect(!MarkedText(text).found().contains { $0.kind == "person" })
    }

    @Test func whatSharesAreOfIsABodyThoughAValleyHasItsName() {
        let text = """
            Corvane will pay $48.50 for each Tarn share, the two companies said.
            Shares in Tarn rose 22 per cent. Farmers in the Tarn valley are against it.
            Tarn's largest shareholder said it would study the terms.
            """
        #expect(kinds(of: "Tarn", in: text) == ["organisation"])
    }

    @Test func aTownsNameIsAPersonsWhereThePersonStandsInFullAndNobodyIsInTheTown() {
        let text = "Governor Helene Orsk said the rate would rise.\nOrsk said it would judge later, and Orsk left."
        #expect(kinds(of: "Orsk", in: text) == ["person"])
        let town = "Helene Aldane flew to Orsk on Monday.\nOrsk is cold, she said in Orsk."
        #expect(kinds(of: "Orsk", in: town) == ["place"])
    }

    @Test func bothOfTwoCountriesWithAHyphenAreNamed() {
        let text = "There are still issues in the Korea-Japan relationship, she said. Korea and Japan agreed."
        #expect(MarkedText(text).found().map(\.words) == ["Korea", "Japan", "Korea", "Japan"])
    }

    @Test func aNameIsWholeWhereTheArticleHasItWhole() {
        let text = "Port Hale's exchange keeps its bell.\nThe ferry left Port Hale at noon. She lives in Port Hale."
        #expect(Set(MarkedText(text).found().map(\.words)) == ["Port Hale"])
    }

    @Test func anEventHasItsWholeName() {
        let text = "The drama won the top prize at the Åsvik Film Festival on Saturday.\nÅsvik was quiet."
        #expect(MarkedText(text).found().contains { $0.kind == "event" && $0.words == "Åsvik Film Festival" })
    }

    @Test func aTitleInQuotationMarksIsAWorkWhereFilmsAreSpokenOf() {
        let sentence = "“The Salt Winter”, shot over a year, was praised."
        #expect(kinds(of: "The Salt Winter", in: sentence + " The film cost little.") == ["work"])
        #expect(kinds(of: "The Salt Winter", in: sentence.replacing("shot over a year", with: "a plan")).isEmpty)
    }

    @Test func theNorthIsNorthKoreaWhereBothKoreasAreNamed() {
        let text = "North Korea and South Korea agreed to talk.\nThe threat from the nuclear-armed North is real."
        let found = EntityRecogniser().mentions(in: RecognitionInput(text: text, zones: MarkedText.lines(of: text)))
        let north = found.filter { text.slice($0.span) == "North" }
        #expect(north.map(\.canonical) == found.prefix(1).map(\.canonical))
        #expect(north.allSatisfy { $0.canonical != 0 && $0.kind == .place })
        let other = "North Korea agreed to talk.\nIt rained in the north of England and in the North of France."
        #expect(!MarkedText(other).found().contains { $0.words == "North" && $0.kind == "organisation" })
    }

    @Test func anOwnerInCapitalsIsOneAsWithoutItsEnding() {
        let text = "The UN's fund gave money. The WHO's chief agreed, and NATO’s did not."
        #expect(MarkedText(text).found().map(\.words) == ["UN", "WHO", "NATO"])
    }

    @Test func whatBeginsATitleEndsNoName() {
        let found = MarkedText("U.S. Commerce Secretary Mira Solenne said no on Wednesday.").found()
        #expect(!found.contains { $0.words.contains("Commerce") })
        #expect(found.contains { $0.words == "Mira Solenne" && $0.kind == "person" })
    }

    @Test func aStormIsNobody() {
        let text = "At least four people died as Cyclone Morvane tore through Oslo.\nCyclone Morvane weakened later."
        #expect(kinds(of: "Cyclone Morvane", in: text) == ["event"])
    }
}
