import Testing

@testable import TextCore

@Suite struct SentenceTests {
    private func sentences(_ text: String) -> [String] { Sentences.spans(of: text).map { text.slice($0) } }

    @Test func aStopBeforeACapitalEndsASentence() {
        #expect(sentences("He came. She left! Why? Nobody knows") == ["He came.", "She left!", "Why?", "Nobody knows"])
    }

    @Test func abbreviationsAndInitialsDoNot() {
        let text = "Mr. J. Ruiz met Gen. Odo on Sept. 3. It rained."
        #expect(sentences(text) == ["Mr. J. Ruiz met Gen. Odo on Sept. 3.", "It rained."])
        #expect(sentences("The U.S. sent 3.5 tons.") == ["The U.S. sent 3.5 tons."])
    }

    @Test func aWholeWordIsNotTakenForItsShortForm() {
        #expect(sentences("It fell in December. There was snow.") == ["It fell in December.", "There was snow."])
        #expect(sentences("Did it rain? No. The sun shone.") == ["Did it rain?", "No.", "The sun shone."])
        #expect(sentences("He lives at No. 3. It is small.") == ["He lives at No. 3.", "It is small."])
        #expect(sentences("Many left, e.g. Reuters and the like (see Fig. 3 and Sect. Two).").count == 1)
    }

    @Test func closingMarksStayWithTheirSentence() {
        let text = "\"We go.\" They went. (It rained.) “Yes.” End."
        #expect(sentences(text) == ["\"We go.\"", "They went.", "(It rained.)", "“Yes.”", "End."])
    }

    @Test func aLineBreakAlwaysEndsOne() {
        #expect(sentences("no stop here\nnext line") == ["no stop here", "next line"])
    }

    @Test func aDecimalOrALowerCaseWordGoesOn() {
        #expect(sentences("It rose 3.5 percent. of which e.g. half stayed.").count == 1)
    }

    @Test func ideographicStopsNeedNoSpace() {
        #expect(sentences("他来了。她走了！") == ["他来了。", "她走了！"])
    }
}

@Suite struct QuotationTests {
    private func quotes(_ text: String) -> [String] { Quotations.spans(of: text).map { text.slice($0.content) } }

    @Test func straightAndCurlyMarksAreFound() {
        #expect(quotes("He said \"no\" and “yes, it's so”.") == ["no", "yes, it's so"])
    }

    @Test func apostrophesAreNoQuotes() {
        #expect(quotes("It's Japan's '90s hit, a dog named Rex") == [])
    }

    @Test func britishSingleMarksAreFound() {
        #expect(quotes("She called it ‘a dog’s dinner’ on Friday.") == ["a dog’s dinner"])
    }

    @Test func anUnclosedQuoteEndsWithItsParagraph() {
        #expect(Quotations.spans(of: "“First part\n“Second part”").map(\.isClosed) == [false, true])
    }
}

@Suite struct NumberTests {
    private func value(_ text: String) -> Double? {
        Numbers.value(at: 0, in: Tokenizer.tokens(of: text), of: text)?.value
    }

    @Test(arguments: [
        ("1,319", 1319.0), ("3.5 million", 3_500_000), ("twelve", 12), ("twenty-one", 21),
        ("two hundred and five", 205), ("12th", 12), ("twelfth", 12), ("1.2bn", 1_200_000_000),
        ("two million", 2_000_000), ("forty people", 40),
    ])
    func readsFiguresAndWords(pair: (String, Double)) {
        #expect(value(pair.0) == pair.1)
    }

    @Test(arguments: ["house", "31minister", "1980s"])
    func otherWordsAreNone(word: String) { #expect(value(word) == nil) }
}
