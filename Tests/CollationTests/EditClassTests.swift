import Testing
import WireModel

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

    @Test func theDayIsADateInItsPossessiveToo() {
        #expect(
            marks("The city was quiet after Wednesday's strike.", "The city was quiet after Thursday's strike.") == [
                "!date: Wednesday's → Thursday's"
            ])
    }

    @Test func soCalledIsALabelWhateverArticleItNeeds() {
        let found = marks("Ford made an offer to the men.", "Ford made a so-called offer to the men.")
        #expect(found.contains("!label:  → so-called"), "\(found)")
        #expect(found.count { $0.hasPrefix("!") } == 1)
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

    // MARK: Labels and claims

    @Test(arguments: [
        ("The government met in Lorne.", "The craven government met in Lorne.", "‘craven’ added to ‘government met’"),
        (
            "The vote was held in May.", "The charade was held in May.",
            "called by another word: ‘vote’ became ‘charade’"
        ),
        (
            "Soldiers entered the town.", "Soldiers invaded the town.",
            "the act is called by another word: ‘entered’ became ‘invaded’"
        ),
        ("Soldiers cleared the square.", "Soldiers brutally cleared the square.", "‘brutally’ added"),
        (
            "The disgraced mayor left the hall.", "The mayor left the hall.",
            "‘disgraced’ dropped from ‘mayor left hall’"
        ),
    ])
    func aLabelIsSeenByWhatItDoesAndNotByAListAlone(_ left: String, _ right: String, _ note: String) {
        let found = alarms(left, right)
        #expect(found.map(\.kind) == [.label])
        #expect(found.first?.note.hasPrefix(note.split(separator: "’").first.map { String($0) } ?? note) == true)
    }

    @Test(arguments: [
        ("The government met in Lorne.", "The new government met in Lorne."),
        ("The talks were held in May.", "The negotiations were held in May."),
        ("Workers left the plant.", "Employees left the plant."),
        ("The company has offices in Lorne.", "The firm has offices in Lorne."),
        ("The conference ended on time.", "The two-day conference ended on time."),
    ])
    func aPlainWordForThePlainThingIsNoLabel(_ left: String, _ right: String) {
        #expect(alarms(left, right).isEmpty)
    }

    @Test func anAliasThatTheWireItselfUsesIsNoLabel() {
        let wire = article("The cabinet met on Monday.", "The militia wants lower taxes.", "The army is against it.")
        let print = article("The militia met on Monday.", "The militia wants lower taxes.", "The army is against it.")
        #expect(alarms(wire, print).map(\.kind) == [.label])
        let both = article("The council met on Monday.", "The cabinet wants lower taxes.", "The army is against it.")
        let other = article("The cabinet met on Monday.", "The cabinet wants lower taxes.", "The army is against it.")
        #expect(alarms(both, other).isEmpty)
    }

    @Test func whatAnotherVersionPrintsTooHasAWarrant() {
        let wire = article("The mayor opened the bridge on Friday.", "Traffic was light.")
        let print = article(
            "The mayor opened the bridge on Friday after a quarrel with the bishop.", "Traffic was light.")
        let alone = alarms(wire, print, beside: [wire, wire, wire])
        #expect(alone.map(\.kind) == [.claim])
        #expect(alone.first?.note.hasSuffix("no other of 3 versions has it") == true)
        #expect(alarms(wire, print, beside: [wire, print]).isEmpty)
    }

    @Test func aSentenceBetweenTheWiresSentencesNeedsAWarrant() {
        let wire = article("The mayor opened the bridge on Friday.", "The works took two years.", "Traffic was light.")
        let print = article(
            "The mayor opened the bridge on Friday.", "The money came from a fund of the church.",
            "The works took two years.", "Traffic was light.")
        #expect(alarms(wire, print).isEmpty)
        #expect(alarms(wire, print, beside: [wire]).map(\.kind) == [.claim])
        let atTheEnd = article(
            "The mayor opened the bridge on Friday.", "The works took two years.", "Traffic was light.",
            "The money came from a fund of the church.")
        #expect(alarms(wire, atTheEnd, beside: [wire]).isEmpty)
    }

    @Test func anOutletsOwnReportingIsAnAddition() {
        let wire = article("The mayor opened the bridge on Friday.", "The works took two years.", "Traffic was light.")
        let print = article(
            "The mayor opened the bridge on Friday.", "Our correspondent saw empty shops along the new road.",
            "The works took two years.", "Traffic was light.")
        #expect(alarms(wire, print, beside: [wire, wire]).isEmpty)
    }

    @Test func aSentenceThatAccusesWithoutASourceIsAClaimAlsoWithNobodyToAsk() {
        let wire = article("The mayor opened the bridge on Friday.", "The works took two years.", "Traffic was light.")
        let print = article(
            "The mayor opened the bridge on Friday.", "The corrupt council has lied about the costs for years.",
            "The works took two years.", "Traffic was light.")
        #expect(alarms(wire, print).map(\.kind) == [.claim])
    }

    @Test func anAgentThatIsGoneIsAClaim() {
        let dropped = alarms("Two men were shot dead by police.", "Two men were shot dead.")
        #expect(dropped.map(\.kind) == [.claim])
        #expect(dropped.first?.note == "the agent was dropped: ‘by police’")
        #expect(
            alarms("Police shot dead two men on Monday.", "Two men were shot dead on Monday.").map(\.kind) == [.claim])
    }

    // MARK: Attribution, certainty, notes

    @Test func speakerAndAgencyGoneTogetherAreNamedBoth() {
        let found = alarms("Two men were held, Inspector Lund told MWS.", "Two men were held.")
        #expect(found.map(\.kind) == [.attribution])
        #expect(found.first?.note == "the speaker ‘Lund’ and the agency ‘MWS’ were both dropped")
    }

    @Test(arguments: [
        ("The ministry said it was safe.", "Officials said it was safe.", "a weaker source"),
        ("The minister said it was safe.", "The minister sneered it was safe.", "said turned into a verb of stance"),
        ("What critics call a sell-off began.", "A sell-off began.", "an attribution was dropped"),
    ])
    func whoSaysItAndHowIsAnAlarm(_ left: String, _ right: String, _ note: String) {
        let found = alarms(left, right)
        #expect(found.map(\.kind) == [.attribution])
        #expect(found.first?.note.hasPrefix(note) == true, "\(found)")
    }

    @Test(arguments: [
        ("The dam is expected to hold.", "The dam will hold.", "hedge"),
        ("The dam appeared to hold.", "The dam held.", "hedge"),
        ("He is believed to be in hiding.", "He is in hiding.", "hedge"),
        ("The verdict was unfair.", "The verdict was fair.", "negation"),
        ("The two are no longer talking.", "The two are talking.", "negation"),
        ("The firm failed to pay in June.", "The firm paid in June.", "negation"),
        ("The talks did not fail over money.", "The talks failed over money.", "negation"),
        ("Exports rose in March.", "Exports fell in March.", "negation"),
        ("The bill is 65 dollars.", "The bill is 65 euros.", "figure"),
        ("He got 12 years in prison.", "He got 12 months in prison.", "figure"),
        ("It was blamed on North Vantua.", "It was blamed on Vantua.", "name"),
        ("The Prime Minister resigned.", "The Finance Minister resigned.", "name"),
    ])
    func certaintyAmountsAndNamesAreAlarms(_ left: String, _ right: String, _ kind: String) {
        #expect(alarms(left, right).map(\.kind.rawValue) == [kind])
    }

    @Test func twoQuotationsMadeOneAreSpliced() {
        let found = alarms(
            "\"The talks were good,\" he said. \"We will meet again.\"",
            "\"The talks were good. We will meet again,\" he said.")
        #expect(found.map(\.kind) == [.quote])
    }

    @Test func everyNoteHasTheWords() {
        #expect(alarms("31 men died.", "41 men died.").first?.note == "a higher figure: 31 became 41")
        #expect(
            alarms("The alleged bribe was paid.", "The bribe was paid.").first?.note
                == "a hedge was dropped: ‘alleged’ dropped")
        #expect(
            alarms("\"It holds,\" said Holm.", "\"It holds,\" said Varga.").first?.note == "speaker Holm became Varga")
    }
}

/// The alarms of one article against another.
private func alarms(_ left: Article, _ right: Article, beside others: [Article] = []) -> [Edit] {
    Collator().compare(CollationSide(left), CollationSide(right), beside: others.map { CollationSide($0) }).pairs
        .flatMap(\.edits).filter(\.alarm)
}

private func alarms(_ left: String, _ right: String) -> [Edit] { alarms(article(left), article(right)) }
