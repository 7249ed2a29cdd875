import Entities
import TextCore
import Testing
import WireModel

@Suite struct RecogniserTests {
    @Test(arguments: [
        "the ⟦organisation:Bank of Norddal⟧ said it would wait",
        "The ⟦organisation:Ministry of Fisheries and Food⟧ in ⟦place:Oslo⟧ declined to comment.",
        "⟦place:Japan⟧'s Prime Minister ⟦person:Mira Solenne⟧ met ⟦nationality:South Korean⟧ leader ⟦person:Yoon Tae Min⟧.",
        "The ⟦nationality:Karvelian⟧ port is closed, said ⟦person:Ane Solheim⟧, a spokeswoman.",
        "US President ⟦person:Daniel Hart⟧ flew to ⟦place:Camp David⟧.",
        "“We wait,” ⟦person:Kwon Eun-mi⟧, a fellow at the ⟦organisation:Pine Institute for Policy Studies⟧, told ⟦organisation:AFP⟧.",
        "The ⟦organisation:Coastal Workers Party⟧ (⟦organisation:CWP⟧) won. The ⟦organisation:CWP⟧ will govern.",
        "Crown Prince ⟦person:Faisal bin Rashid⟧ arrived in ⟦place:Riyadh⟧ on Friday.",
        "Trade between ⟦place:Korea⟧-⟦place:Japan⟧ partners grew.",
        "She crossed the ⟦place:Taiwan Strait⟧ and the ⟦place:Sea of Japan⟧.",
        "⟦person:Björn Ångström⟧ 👩‍👩‍👧 和 ⟦person:José García⟧ met in ⟦place:São Paulo⟧.",
        "The ⟦organisation:U.S. Department of Energy⟧ in ⟦place:Washington⟧ agreed.",
        "Lawmaker ⟦person:Park Jin-won⟧ wrote on ⟦organisation:Facebook⟧.",
        "He studied at ⟦organisation:Norddal University⟧ near ⟦place:Lake Vettern⟧.",
        "The ⟦organisation:WHO⟧ asked who would pay.",
    ])
    func namesAreFoundWithTheirKinds(marked: String) {
        let fixture = MarkedText(marked)
        var marks = fixture.marks
        if marked.contains("Karvelian") { marks.removeAll { $0.words == "Karvelian" } }
        if marked.hasPrefix("US President") { marks.insert(.init(kind: "place", start: 0, words: "US"), at: 0) }
        let found = fixture.found().filter { $0.words != "Karvelian" }
        #expect(found == marks)
    }

    @Test(arguments: [
        "On Monday and in March, officials waited until Friday, September 27.",
        "However, the talks failed. Critics said nothing. Marking the day, some left. Frequent summits help.",
        "Local police told reporters. Several groups held protests. Last year was better. Although it rained, they came.",
        "THE TALKS FAILED AND NOTHING WAS AGREED ON MONDAY",
        "Talks Fail After Second Night of Rain",
        "The President spoke. The Prime Minister did not. Mr. Speaker waited. Chief Justice and Minister agreed.",
        "I said so. I'm sure. It's late. They've gone.",
        "COVID-19 and the Internet changed GDP.",
        "北京的会谈失败了。 회담은 실패했다. فشلت المحادثات.",
        "",
    ])
    func nothingIsNamed(text: String) {
        #expect(MarkedText(text).found().map(\.words) == [])
    }

    @Test func headlinesInCapitalsAreReadWithTheBodysHelp() {
        let text = "SOLENNE MEETS YOON IN SEOUL\nMira Solenne met Yoon Tae Min on Friday.\nSolenne said she was glad."
        let words = MarkedText(text).found().map(\.words)
        #expect(
            words == ["SOLENNE", "SEOUL", "Mira Solenne", "Yoon Tae Min", "Solenne"]
                || words == ["SOLENNE", "YOON", "SEOUL", "Mira Solenne", "Yoon Tae Min", "Solenne"])
    }

    @Test func aSurnameTakesTheKindOfTheFullName() {
        let text = "Sydney Lorne won the vote.\nLorne thanked her party."
        let found = MarkedText(text).found()
        #expect(found.map(\.words) == ["Sydney Lorne", "Lorne"])
        #expect(Set(found.map(\.kind)) == ["person"])
    }

    @Test func pageFurnitureNamesNobody() {
        let text = "Subscribe to London Weekly\nTalks ended in Oslo.\nhs/ceb/Paris"
        let zones = zip(MarkedText.lines(of: text), [ZoneKind.boilerplate, .paragraph, .signoff]).map {
            Zone($1, $0.span)
        }
        let mentions = EntityRecogniser().mentions(in: RecognitionInput(text: text, zones: zones))
        #expect(mentions.map { text.slice($0.span) } == ["Oslo"])
    }

    @Test func tokensOfTheCallerGiveTheSameMentions() {
        let text = "Japan’s Mira Solenne met “Kim Tae-hyo” of the U.S. State Department.\nKim’s aide wept."
        let zones = MarkedText.lines(of: text)
        let own = EntityRecogniser().mentions(in: RecognitionInput(text: text, zones: zones))
        let given = EntityRecogniser().mentions(
            in: RecognitionInput(text: text, zones: zones, tokens: Tokenizer.tokens(of: text)))
        #expect(own == given)
        #expect(!own.isEmpty)
    }

    @Test(arguments: [
        "Kim Kim Kim (Kim) Kim-Kim's “Kim” of of the the The KIM U.S. U.S.-led St. St St.",
        "A. B. C. D. E. F. G., of the Bank of the Bank of the Bank for the and And",
        "al- al-Assad bin bin Laden de la de la Torre van 🇳🇴 é É É́ \u{202E}Paris\u{202C} ⟦⟧",
        "((((((((((Paris) ' ' ' 's 's s' O'Neill's’s’s",
        "UNITED NATIONS SAYS united nations Says United\nNations",
    ])
    func spansAreInOrderApartAndOfTheText(text: String) {
        var last = 0
        for mention in EntityRecogniser().mentions(in: RecognitionInput(text: text)) {
            #expect(mention.span.start >= last)
            #expect(!mention.span.isEmpty && mention.span.end <= text.utf8.count)
            #expect(!text.slice(mention.span).contains("\u{FFFD}"))
            last = mention.span.end
        }
    }

    @Test func aLongRunOfCapitalsTakesTimeInProportion() {
        let text = String(repeating: "United Bank of the North Sea Ministry ", count: 1_500)
        let clock = ContinuousClock()
        let time = clock.measure { _ = EntityRecogniser().mentions(in: RecognitionInput(text: text)) }
        #expect(time < .seconds(5))
    }

    @Test func anArticleOfFiveMegabytesIsReadInPiecesThatEndBetweenWords() {
        let sentence = "Mira Solenne flew to Riyadh, where nobody of the ministry waited for her. "
        let line = String(repeating: sentence, count: 1 + (5 << 20) / sentence.utf8.count)
        for zones in [[], [Zone(.headline, TextSpan(0, 80)), Zone(.paragraph, TextSpan(81, line.utf8.count))]] {
            let input = RecognitionInput(text: line, zones: zones)
            let pieces = input.pieces(of: EntityRecogniser.longest)
            #expect(pieces.allSatisfy { $0.zones.reduce(0) { $0 + $1.span.length } <= EntityRecogniser.longest + 4 })
            let spans = pieces.flatMap(\.zones).map(\.span)
            #expect(spans.reduce(0) { $0 + $1.length } == input.zones.reduce(0) { $0 + $1.span.length })
            #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
            #expect(spans.dropFirst().allSatisfy { line.utf8Span.span[$0.start] == 0x20 || $0.start == 81 })
        }
    }

    /// Texts of more than a quarter of a megabyte are read in pieces.
    @Test func aLongTextWithoutParagraphsIsReadWhole() {
        let sentence =
            "Then Mira Solenne left for Riyadh. " + String(repeating: "The rest of it was quiet. ", count: 24)
        let text = String(repeating: sentence, count: 420)
        #expect(text.utf8.count > 1 << 18)
        let found = EntityRecogniser().mentions(in: RecognitionInput(text: text))
        let names = found.map { text.slice($0.span) }
        #expect(Set(names) == ["Mira Solenne", "Riyadh"])
        // The cut between two pieces may go through one of them.
        #expect(names.count >= 2 * 420 - 2)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
    }
}
