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
}
