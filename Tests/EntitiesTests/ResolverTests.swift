import Entities
import TextCore
import Testing
import WireModel

@Suite struct ResolverTests {
    private func entities(_ texts: [String], clusters: [Int?]) -> [Entity] {
        let inputs = zip(texts, clusters).map {
            RecognitionInput(text: $0, zones: MarkedText.lines(of: $0), cluster: $1)
        }
        let recogniser = EntityRecogniser()
        return EntityResolver.entities(of: inputs.map { recogniser.mentions(in: $0) }, inputs: inputs)
    }

    @Test func aPersonIsOneAcrossSurnameTitleAndHyphen() {
        let all = entities(
            [
                "Yoon Tae Min met Mira Solenne. President Yoon smiled.", "Yoon Tae-min said no. Mr Solenne agreed.",
                "Solenne left Seoul.",
            ],
            clusters: [1, 1, 1])
        let people = all.filter { $0.kind == .person }
        #expect(
            people.map(\.name).sorted() == ["Mira Solenne", "Yoon Tae Min"]
                || people.map(\.name).sorted() == ["Mira Solenne", "Yoon Tae-min"])
        #expect(people.map(\.mentions.count).sorted() == [3, 3])
    }

    @Test func twoOfOneSurnameInOneStoryStayTwo() {
        let all = entities(["Ane Smith met Piet Smith in Oslo. Smith said no."], clusters: [nil])
        let people = all.filter { $0.kind == .person }.map(\.name).sorted()
        #expect(people == ["Ane Smith", "Piet Smith", "Smith"])
    }

    @Test func aBareSurnameIsTheOneWhoIsSpelledSo() {
        let texts = [
            "Doctor Łukasz Więcek looked twice. Więcek said it was chance.",
            "Doctor Lukas Wiecek looked twice. Więcek said it was chance.",
        ]
        let people = entities(texts, clusters: [1, 1]).filter { $0.kind == .person }
        #expect(people.map(\.name).sorted() == ["Lukas Wiecek", "Łukasz Więcek"])
        #expect(people.first { $0.name == "Łukasz Więcek" }?.mentions.count == 3)
    }

    @Test func aBareSurnameOfAnotherStoryIsNotJoined() {
        let all = entities(
            ["Kim Tae-hyo spoke in Seoul. Kim left.", "President Kim spoke in Busan."], clusters: [1, 2])
        let kims = all.filter { $0.kind == .person }
        #expect(kims.map(\.name).sorted() == ["Kim", "Kim Tae-hyo"])
        #expect(kims.first { $0.name == "Kim Tae-hyo" }?.mentions.map(\.article) == [0, 0])
    }

    @Test func namesOfOneStateAndOneBodyAreJoined() {
        let all = entities(
            [
                "The U.S. and the United Nations agreed. The UN said so.",
                "The United States and the US agreed with the U.N. today.",
                "The Coastal Workers Party (CWP) lost. The CWP wept.",
            ],
            clusters: [1, 2, 3])
        #expect(all.filter { $0.name == "United States" }.map(\.mentions.count) == [3])
        #expect(all.filter { $0.name == "United Nations" }.map(\.mentions.count) == [3])
        #expect(all.filter { $0.name == "Coastal Workers Party" }.map(\.aliases) == [["CWP"]])
    }

    @Test func anOrdinaryNounBehindATownOfAnotherStoryIsNobodysFamilyName() {
        let all = entities(
            [
                "Officials flew to Brellin on Monday. The capital of Brellin was quiet. Brellin's government agreed.",
                "Brellin Tuna led the gainers, adding 7.3 per cent to 4.88, while banks fell.",
            ],
            clusters: [1, 2])
        #expect(all.first { $0.name == "Brellin" }?.kind == .place)
        #expect(!all.contains { $0.name == "Brellin Tuna" && $0.kind == .person })
    }

    @Test func bodiesThatManyCountriesHaveAreJoinedInsideAStoryOnly() {
        let texts = ["The Supreme Court in Delhi agreed. The Supreme Court sat.", "In Oslo the Supreme Court did not."]
        let apart = entities(texts, clusters: [1, 2]).filter { $0.name == "Supreme Court" }
        #expect(apart.map(\.mentions.count) == [2, 1])
        let together = entities(texts, clusters: [1, 1]).filter { $0.name == "Supreme Court" }
        #expect(together.map(\.mentions.count) == [3])
    }

    @Test func anotherStorysPersonOfTheSameFullNameIsOneWhateverTheHyphen() {
        let all = entities(
            ["Kim Tae-hyo spoke.", "Then Kim Tae Hyo spoke.", "KIM TAE-HYO, 57, spoke in Seoul."], clusters: [1, 2, 3])
        #expect(all.filter { $0.kind == .person }.map(\.mentions.count) == [3])
    }

    @Test func anArticlesAgencyIsNotTheTownOfItsDateline() {
        let all = entities(["PORT HALE, October 9, 2025 (MWS) - Talks began in Port Hale, MWS said."], clusters: [nil])
        #expect(all.map(\.name) == ["MWS", "Port Hale"])
        #expect(all.map(\.kind) == [.organisation, .place])
    }

    @Test func manyPeopleOfOneNameTakeTimeInProportion() {
        let words = (0..<1_500).map { "X\(String($0, radix: 2).map { $0 == "0" ? "a" : "o" }.joined()) Lindqvar" }
        let text = "Lindqvar wept. " + words.joined(separator: " wept. ") + " wept."
        let clock = ContinuousClock()
        #expect(clock.measure { _ = entities([text], clusters: [nil]) } < .seconds(5))
    }

    @Test func theOrderOfTheArticlesChangesNothing() {
        let texts = [
            "Mira Solenne met Yoon Tae Min in Seoul on Friday.", "Solenne flew to Oslo with Ane Smith. Smith said no.",
            "The Coastal Workers Party (CWP) met Piet Smith. Smith laughed at the CWP.",
            "President Kim spoke to the UN in Paris.",
        ]
        let clusters: [Int?] = [1, 1, 2, nil]
        let straight = entities(texts, clusters: clusters)
        for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
            let mixed = entities(order.map { texts[$0] }, clusters: order.map { clusters[$0] })
            let back = mixed.map { entity in
                var entity = entity
                entity.mentions = entity.mentions.map { Mention(article: order[$0.article], span: $0.span) }
                    .sorted { ($0.article, $0.span) < ($1.article, $1.span) }
                return entity
            }
            #expect(back == straight)
        }
    }

    @Test func mentionsAreSortedAndIdsCountUp() {
        let all = entities(["Paris, Oslo, Paris and Rome.", "Rome and Paris."], clusters: [nil, nil])
        #expect(all.map(\.id) == ["n1", "n2", "n3"])
        #expect(all.map(\.name) == ["Oslo", "Paris", "Rome"])
        for entity in all {
            let keys = entity.mentions.map { [$0.article, $0.span.start] }
            #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
        }
    }

    @Test func theDeltaTellsWhoWasDropped() {
        let all = entities(
            ["Mira Solenne met Ane Smith in Oslo. Solenne left Oslo.", "Mira Solenne was in Rome."], clusters: [1, 1])
        let delta = EntityDelta(of: all, left: 0, right: 1)
        #expect(delta.dropped.map { all[$0.entity].name }.sorted() == ["Ane Smith", "Oslo"])
        #expect(delta.added.map { all[$0.entity].name } == ["Rome"])
        #expect(delta.counts.first.map { all[$0.entity].name } == "Mira Solenne")
        #expect(delta.counts.first.map { [$0.left, $0.right] } == [2, 1])
    }

    @Test func anEmptyCorpusHasNoEntities() {
        #expect(entities([], clusters: []).isEmpty)
        #expect(entities(["", "nothing here"], clusters: [nil, 1]).isEmpty)
    }

    @Test func anAcronymWithoutBracketsJoinsTheOneBodyOfItsInitials() {
        let text = "The National Rail Council met in Oslo. The NRC said no, and NRC members left."
        let bodies = entities([text], clusters: [nil]).filter { $0.kind == .organisation }
        #expect(bodies.map(\.name) == ["National Rail Council"])
        #expect(bodies.map(\.aliases) == [["NRC"]])
        let two = text + " The Norwegian Refugee Council wept."
        let names = Set(entities([two], clusters: [nil]).filter { $0.kind == .organisation }.map(\.name))
        #expect(names.isSuperset(of: ["National Rail Council", "NRC"]))
    }

    @Test func aNewspaperIsNobodyThoughItsTownIsAGivenName() {
        let all = entities(
            [
                "Officials flew to Lorne on Monday. The capital of Lorne was quiet. Lorne's government agreed.",
                "Thousands marched on Monday. Picture: Lorne Courier",
            ],
            clusters: [1, 2])
        #expect(!all.contains { $0.kind == .person && $0.name == "Lorne Courier" })
    }
}
