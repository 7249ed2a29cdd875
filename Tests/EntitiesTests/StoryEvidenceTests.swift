import Entities
import TextCore
import Testing
import WireModel

/// What the versions of a story tell each other.
@Suite struct StoryEvidenceTests {
    private static let wire = """
        Talks in Port Hale end without a deal
        Foreign Minister Mira Solenne met Teodor Raine of the Coastal Workers Party in Port Hale on Friday.
        Solenne said the talks would go on. Raine left for Oslo.
        """

    private func entities(_ texts: [String], clusters: [Int?]) -> [Entity] {
        let inputs = zip(texts, clusters).map {
            RecognitionInput(text: $0, zones: MarkedText.lines(of: $0), cluster: $1)
        }
        let recogniser = EntityRecogniser()
        return EntityResolver.entities(of: inputs.map { recogniser.mentions(in: $0) }, inputs: inputs)
    }

    /// The names that an article has, with their kinds.
    private func names(_ entities: [Entity], in article: Int) -> Set<String> {
        Set(entities.filter { $0.mentions.contains { $0.article == article } }.map { "\($0.kind.rawValue) \($0.name)" })
    }

    @Test(arguments: ["capitals", "small letters"])
    func aCopyThatLostItsCapitalsKeepsItsNames(how: String) {
        let copy = how == "capitals" ? Self.wire.uppercased() : Self.wire.lowercased()
        let all = entities([Self.wire, Self.wire, copy], clusters: [1, 1, 1])
        for name in [
            "person Mira Solenne", "person Teodor Raine", "organisation Coastal Workers Party", "place Port Hale",
        ] {
            #expect(names(all, in: 0).contains(name))
            #expect(names(all, in: 2).contains(name))
        }
    }

    @Test func anArticleOfAnotherStoryIsNotTold() {
        let copy = Self.wire.lowercased()
        let apart = entities([Self.wire, Self.wire, copy], clusters: [1, 1, 2])
        for name in ["person Teodor Raine", "organisation Coastal Workers Party", "place Port Hale"] {
            #expect(!names(apart, in: 2).contains(name))
        }
        let alone = names(entities([copy], clusters: [nil]), in: 0).map { $0.lowercased() }
        #expect(Set(names(apart, in: 2).map { $0.lowercased() }) == Set(alone))
    }

    @Test func ordinaryWordsAreNotMadeNames() {
        let other = "The front door was open. Workers in the party left. Solenne said the talks would go on."
        let all = entities([Self.wire, Self.wire, other], clusters: [1, 1, 1])
        #expect(names(all, in: 2) == ["person Mira Solenne"])
    }

    @Test func theOrderOfTheVersionsChangesNothing() {
        let texts = [
            Self.wire, Self.wire.uppercased(), Self.wire.lowercased(), "Raine left for Oslo. Solenne did not.",
        ]
        let straight = entities(texts, clusters: [1, 1, 1, 1])
        for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
            let mixed = entities(order.map { texts[$0] }, clusters: [1, 1, 1, 1])
            let back = mixed.map { entity in
                var entity = entity
                entity.mentions = entity.mentions.map { Mention(article: order[$0.article], span: $0.span) }
                    .sorted { ($0.article, $0.span) < ($1.article, $1.span) }
                return entity
            }
            #expect(back == straight)
        }
    }

    @Test func mentionsNeverOverlapNorLeaveTheText() {
        let texts = [Self.wire, Self.wire.uppercased(), "Mira Solenne-Raine, Port Hale's Mira Solenne (Mira) Solenne"]
        let all = entities(texts, clusters: [1, 1, 1])
        for article in texts.indices {
            var end = 0
            let spans = all.flatMap { $0.mentions.filter { $0.article == article }.map(\.span) }.sorted { $0 < $1 }
            for span in spans {
                #expect(span.start >= end && span.end <= texts[article].utf8.count && !span.isEmpty)
                end = span.end
            }
        }
    }

    @Test func anAgencyOfTwoStoriesDatelinesIsOne() {
        let texts = [
            "OSLO, May 4 (XNA) - Talks ended, XNA said.", "ROME, May 5 (XNA) - It rained, XNA said.",
            "The XNA lost its case.",
        ]
        let all = entities(texts, clusters: [1, 2, 3]).filter { $0.name == "XNA" }
        #expect(all.map { Set($0.mentions.map(\.article)) }.contains([0, 1]))
        #expect(!all.contains { $0.mentions.contains { $0.article == 2 } && $0.mentions.contains { $0.article < 2 } })
    }

    @Test func theBareNameOfABodyJoinsTheOneThatHasIt() {
        let text =
            "Corvane Resources agreed to buy a rival.\nCorvane shares fell. Corvane's chairman said no.\nCorvane will pay."
        let all = entities([text], clusters: [1])
        #expect(all.filter { $0.kind == .organisation }.map(\.name) == ["Corvane Resources"])
        #expect(all.first { $0.name == "Corvane Resources" }?.aliases == ["Corvane"])
    }

    @Test func theNorthOfOneVersionIsTheCountryOfTheOthers() {
        let rest = "Leaders of South Korea met in Oslo on Friday to speak of trade and of the sea between them."
        let all = entities(
            [
                "\(rest)\nThreats from nuclear-armed North Korea grow.",
                "\(rest)\nThreats from the nuclear-armed North grow.",
            ],
            clusters: [1, 1])
        let country = all.filter { $0.name == "North Korea" }
        #expect(country.map { Set($0.mentions.map(\.article)) } == [[0, 1]])
        #expect(country.map(\.aliases) == [["North"]])
    }
}
