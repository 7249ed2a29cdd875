import Testing

@testable import Collation

/// What each kind of change is called. The sentences are our own.
@Suite struct EditClassTests {
    @Test func houseStyleRaisesNoAlarm() {
        let cases = [
            ("The twelfth round ended.", "The 12th round ended."),
            ("It took a year and a half to build.", "It took a year-and-a-half to build."),
            ("But the harbour stayed shut.", "However, the harbor stayed shut."),
            ("\"We will wait,\" he added.", "“We will wait,” he said."),
            ("Turnout was 61 per cent.", "Turnout was 61%."),
            ("It costs 2.3 billion crowns.", "It costs 2.3bn crowns."),
            ("The road is 200 miles long.", "The road is 320 kilometres long."),
            ("They met at 8:00 am in Lorne.", "They met at 8 a.m. in Lorne."),
            ("The mayor, the abbot and the judge agreed.", "The mayor, the abbot, and the judge agreed."),
            ("He earned $390,000 last year.", "He earned US$390,000 last year."),
            ("About forty boats sailed.", "About 40 boats sailed."),
        ]
        for (left, right) in cases {
            let found = marks(left, right)
            #expect(!found.isEmpty, "\(left)")
            #expect(!found.contains { $0.hasPrefix("!") }, "\(found)")
        }
    }

    @Test func changedWordsInsideAQuotationAreAnAlarm() {
        #expect(
            marks("\"We will never leave,\" she said.", "\"We will not leave,\" she said.") == ["!quote: never → not"])
    }

    @Test func aTrimmedQuotationIsAnAlarm() {
        let found = marks("\"We will leave, if we must,\" she said.", "\"We will leave,\" she said.")
        #expect(found.count == 1 && found[0].hasPrefix("!quote: "))
    }

    @Test func marksThatTakeInOtherWordsAreAnAlarm() {
        let found = marks(
            "The visit is \"a message to all\", she said.", "The visit “will be a message to all”, he said.")
        #expect(
            found.contains {
                $0.hasPrefix("!quote: is \" → “will be") || $0.contains("will be") && $0.hasPrefix("!quote")
            })
        #expect(found.contains("!quote: she → he"))
    }

    @Test func aParaphraseTurnedQuotationIsAnAlarm() {
        let found = marks("He said the plan was dead on arrival.", "He said the plan was \"dead on arrival\".")
        #expect(found.contains { $0.hasPrefix("!quote: dead on arrival → \"dead on arrival\"") })
    }

    @Test func aBracketedGlossIsNone() {
        let found = marks(
            "\"The next minister will decide,\" he said.", "\"The next (prime) minister will decide,\" he said.")
        #expect(!found.contains { $0.hasPrefix("!") })
    }

    @Test(arguments: [
        ("At least 12 people died.", "At least 15 people died.", "!figure: 12 → 15"),
        ("It lost 3 billion crowns.", "It lost 3 million crowns.", "!figure: billion → million"),
        ("The road is 200 miles long.", "The road is 250 kilometres long.", "!figure: 200 miles → 250 kilometres"),
        ("They meet on Friday in Lorne.", "They meet on Thursday in Lorne.", "!date: Friday → Thursday"),
        ("Mira Solenne left the port.", "Mara Solenne left the port.", "!name: Mira → Mara"),
        ("The deputy minister left the port.", "The minister left the port.", "!name: deputy → "),
        ("Police did not open fire.", "Police did open fire.", "!negation: not → "),
        ("The alleged bribe was paid.", "The bribe was paid.", "!hedge: alleged → "),
        ("The dam may fail soon.", "The dam will fail soon.", "!hedge: may → will"),
        ("The protesters left the square.", "The rioters left the square.", "!label: protesters → rioters"),
        ("The minister said it was true.", "The minister claimed it was true.", "!attribution: said → claimed"),
        ("Two were hurt, police said.", "Two were hurt.", "!attribution: , police said → "),
    ])
    func substanceIsAnAlarmOfItsClass(_ left: String, _ right: String, _ expected: String) {
        #expect(marks(left, right) == [expected])
    }

    @Test func digitsGluedToAWordHideNoChange() {
        #expect(
            marks("The 31minister said it was true.", "The 31leader said it was true.") == [
                "!attribution: 31minister → 31leader"
            ])
    }

    @Test func aClausePutIntoTheSentenceIsAClaim() {
        let found = marks(
            "The army shelled the town on Monday.",
            "The army, which has lied before about raids, shelled the town on Monday.")
        #expect(found.count == 1 && found[0].hasPrefix("!claim: "))
    }

    @Test func todayAndTheDayItNamesAreTheSame() {
        let left = article("The talks opened today in Lorne.", published: "2025-03-07")
        let right = article("The talks opened Friday in Lorne.", published: "2025-03-07")
        #expect(!marks(left, right).contains { $0.hasPrefix("!") })
        let other = article("The talks opened Thursday in Lorne.", published: "2025-03-07")
        #expect(marks(left, other) == ["!date: today → Thursday"])
    }

    @Test func anAttributionThatMovesWithinItsSentenceIsStyle() {
        let found = marks(
            "He added that although the two had history, it was time to move on.",
            "Although the two had history, he said that it was time to move on.")
        #expect(!found.contains { $0.hasPrefix("!") })
    }

    @Test func aWholeHyphenatedPhraseIsOneEdit() {
        #expect(
            marks("It took a year and a half to build.", "It took a year-and-a-half to build.") == [
                "hyphenation: year and a half → year-and-a-half"
            ])
    }
}
