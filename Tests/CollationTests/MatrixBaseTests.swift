import MadeStories
import Testing
import WireModel

@testable import Collation

@Suite struct MatrixBaseTests {
    private func base(_ versions: [Article]) -> String {
        let found = StoryCollator().collate(VersionSet(versions)).base
        let turned = StoryCollator().collate(VersionSet(versions.reversed())).base
        // The same version whatever the order.
        #expect(versions.count - 1 - turned == found)
        return versions[found].outlet
    }

    private func wire(_ outlet: String, _ lines: [String], agency: String) -> Article {
        var article = print(outlet, lines)
        article.agency = agency
        return article
    }

    @Test func theAgencysOwnPrintStandsForTheWireBeforeAVerbatimReprint() {
        #expect(base([wire("zeta-news", Ferry.all, agency: "AFP"), wire("afp", Ferry.all, agency: "AFP")]) == "afp")
        let agency = wire("associated-press", Ferry.all, agency: "AP")
        #expect(base([wire("a-news", Ferry.all + [Ferry.own], agency: "AP"), agency]) == "associated-press")
    }

    @Test func aMereAlertOfTheAgencyDoesNotStandForFullStories() {
        let alert = wire("afp", ["The ferry left Port Hale before dawn with ninety people on board."], agency: "AFP")
        #expect(base([alert, wire("b", Ferry.all, agency: "AFP"), wire("c", Ferry.all, agency: "AFP")]) == "b")
    }

    @Test func aRelayIsNotTheAgency() {
        var relay = wire("app", Ferry.all, agency: "AFP")
        relay.relay = "APP"
        #expect(AgencyPrint(relay) == .client)
        #expect(AgencyPrint(wire("meridian-wire", Ferry.all, agency: "MWS")) == .client)
        #expect(AgencyPrint(wire("The Xinhua News Agency", Ferry.all, agency: "Xinhua")) == .own)
        #expect(AgencyPrint(print("afp", Ferry.all)) == .client)
    }

    @Test func amongClientsTheOneThatHoldsMostWithLeastOfItsOwnStandsForTheWire() {
        let full = print("m", Ferry.all)
        let own = print("a", [Ferry.one, Ferry.own, Ferry.two, Ferry.three, Ferry.four, Ferry.five])
        let cut = print("b", [Ferry.one, Ferry.two])
        #expect(base([own, cut, full]) == "m")
        // What goes on beyond everybody's last paragraph is no fault.
        #expect(base([cut, print("z", Ferry.all), print("c", [Ferry.one, Ferry.two, Ferry.three])]) == "z")
    }

    @Test func theBaseOfMadeVersionsDoesNotDependOnTheirOrder() {
        for seed in 0..<12 {
            _ = base(MadeStory(versions: 5, seed: UInt64(seed) + 900).versions.map(\.article))
        }
    }
}
